# ruff: noqa: E501
"""Whole reports as agencies and papers print them, in our own words: a lead that sums up, then the account."""

from __future__ import annotations

import pytest

import matchx

REPORTS = {
    "a late point": (
        """\
Ipswich 2 Derby 2

Substitute Conor Hallaran rescued a point for Derby with virtually the last kick as Ipswich twice squandered the lead in an absorbing contest at Portman Road.

The 19-year-old, making only his second league appearance, stabbed home from close range in the sixth minute of stoppage time after Tyreke Osbourne's long throw had caused panic in the home box.

Ipswich looked to have done enough when Jonas Wind-Pedersen headed them back in front 12 minutes from time, less than a quarter of an hour after Derby captain Luke Ainsley's penalty had cancelled out Marcus Delaney's early opener.

Delaney needed just seven minutes to make his mark on his return from a three-match ban, cutting inside from the left and finding the far corner after being picked out by Sam Kerridge.

Derby, without a win in five, almost replied immediately, Osbourne's header from a Ben Rowlinson corner being cleared off the line by Kerridge, who had earlier been booked for a foul on the same player.

Rowlinson then dragged a shot wide when he should have squared for the unmarked Ainsley, while at the other end Wind-Pedersen saw an effort from 25 yards tipped on to a post by Derby goalkeeper Viktor Lindahl.

The visitors were level just past the hour. Kerridge, already on a yellow, was fortunate to stay on the pitch when he bundled over Rowlinson as he burst into the area, but Ainsley made no mistake from the spot, sending Callum Bartley the wrong way.

Ipswich boss Neil Garside responded by sending on Wind-Pedersen's strike partner Leo Marchetti for the tiring Delaney, and the Italian made an instant impact, swinging over the cross from which the Dane restored the lead.

Marchetti could have made the game safe but shot straight at Lindahl when clean through, and the hosts were made to pay when Hallaran, only on the field because of a hamstring injury to Rowlinson, struck at the death.
""",
        [
            "goal 7' (Ipswich) Marcus Delaney assist Sam Kerridge",
            "chance 7-65' (Derby) Tyreke Osbourne blocked by Sam Kerridge",
            "card 1-65' (Ipswich) Sam Kerridge yellow",
            "chance 7-65' (Derby) Ben Rowlinson off_target",
            "chance 7-65' (Ipswich) Jonas Wind-Pedersen saved by Viktor Lindahl",
            "penalty 60-65' (Derby) Luke Ainsley scored won_by Ben Rowlinson conceded_by Sam Kerridge",
            "goal 60-65' (Derby) Luke Ainsley penalty",
            "substitution 60-90' (Ipswich) Leo Marchetti player_out Marcus Delaney",
            "chance 60-90' (Ipswich) Leo Marchetti saved by Viktor Lindahl",
            "substitution 60-90' (Derby) Conor Hallaran player_out Ben Rowlinson",
            "goal 78' (Ipswich) Jonas Wind-Pedersen assist Leo Marchetti",
            "goal 90+' (Derby) Conor Hallaran assist Tyreke Osbourne",
        ],
    ),
    "a cup tie": (
        """\
Late Morrow double sends Hearts into last eight

Hearts 3-1 Dunfermline

Two goals in the final ten minutes from Callan Morrow booked Hearts a place in the Scottish Cup quarter-finals after Dunfermline had threatened an upset at Tynecastle.

The Championship side led at the break through Ewan Strachan's deflected strike and might have been further ahead had Greig Paton not scuffed wide from six yards.

But Hearts were a different proposition in the second half. Elliot Frear hauled them level on 58 minutes, heading in at the back post from Yutaro Ando's cross, and they dominated thereafter.

Pars goalkeeper Deniz Yilmaz, who had saved well from Lawrence Dowie in the opening minutes, kept out Ando's low drive and then got down to his right to deny Frear a second.

He could do nothing, however, when Morrow met Dowie's free-kick on 82 minutes, the substitute glancing his header into the far corner.

Paton was dismissed four minutes later for a reckless lunge on Ando, having been cautioned in the first half for dissent, and Morrow wrapped things up in the second minute of added time when he raced on to Jamie Halkett's through ball before slotting past Yilmaz.

It was harsh on Dunfermline, whose opener on 27 minutes owed much to a slip by Craig Gordonstone: the centre-half lost his footing as he tried to intercept Paton's pass and Strachan's shot took a nick off Halkett to leave Ross Stewartson stranded.

Hearts replaced Frear and Dowie with Kenneth Vargas-Mora and Blair Spittal-Reid for the closing stages, Vargas-Mora going close with a header that drifted just past the post.

Referee: Don Robertshaw. Attendance: 14,206.
""",
        [
            "chance 1-45' (Dunfermline) Greig Paton off_target",
            "chance 1-15' (Hearts) Lawrence Dowie saved by Deniz Yilmaz",
            "card 1-45' (Dunfermline) Greig Paton yellow",
            "goal 27' (Dunfermline) Ewan Strachan assist Greig Paton",
            "substitution 27-90' (Hearts) Kenneth Vargas-Mora player_out Elliot Frear",
            "substitution 27-90' (Hearts) Blair Spittal-Reid player_out Lawrence Dowie",
            "chance 27-90' (Hearts) Kenneth Vargas-Mora off_target",
            "goal 58' (Hearts) Elliot Frear assist Yutaro Ando",
            "chance 1-82' (Hearts) Yutaro Ando saved by Deniz Yilmaz",
            "chance 58-82' (Hearts) Elliot Frear saved by Deniz Yilmaz",
            "goal 82' (Hearts) Callan Morrow assist Lawrence Dowie",
            "card 86' (Dunfermline) Greig Paton second_yellow",
            "goal 90+2' (Hearts) Callan Morrow assist Jamie Halkett",
        ],
    ),
    "a win from behind": (
        """\
LONDON, Jan 18 - Crystal Palace came from behind to beat Brighton & Hove Albion 2-1 in the Premier League on Saturday thanks to second-half goals from Daichi Okafor-Sano and substitute Rhys Llewellyn.

Brighton took the lead against the run of play in the 19th minute when Mateo Zurita's cross was turned in at the near post by Emre Yildirim, his fifth goal in as many games.

Palace had already hit the woodwork through Okafor-Sano by then, and the Japan international was denied again before halftime, this time by the legs of Brighton keeper Jasper de Wit.

Marco Gladden's side needed only four minutes of the second half to equalise, Okafor-Sano firing in a loose ball after De Wit had punched Adam Wharfe's free kick straight to him.

Brighton lost Zurita to injury soon afterwards, with Paolo Estrada coming on in his place, and were reduced to 10 men in the 67th when defender Lars Dunkel picked up a second yellow card for pulling back Llewellyn, who had replaced Jean-Philippe Marchand on the hour.

Llewellyn made the most of the extra space, latching on to Wharfe's pass nine minutes from time and beating De Wit with a low shot.

There was still time for Yildirim to send a header over the bar, and for Palace captain Marc Tolland to be booked for time-wasting, before the hosts celebrated a third straight win.
""",
        [
            "chance 1-45' (Crystal Palace) Daichi Okafor-Sano saved by Jasper de Wit",
            "goal 19' (Brighton & Hove Albion) Emre Yildirim assist Mateo Zurita",
            "chance 1-49' (Crystal Palace) Daichi Okafor-Sano woodwork",
            "goal 49' (Crystal Palace) Daichi Okafor-Sano",
            "chance 49' (Crystal Palace) Adam Wharfe saved by Jasper de Wit",
            "substitution 50-54' (Brighton & Hove Albion) Paolo Estrada player_out Mateo Zurita",
            "substitution 60' (Crystal Palace) Rhys Llewellyn player_out Jean-Philippe Marchand",
            "card 67' (Brighton & Hove Albion) Lars Dunkel second_yellow",
            "goal 81' (Crystal Palace) Rhys Llewellyn assist Adam Wharfe",
            "card 81-90' (Crystal Palace) Marc Tolland yellow",
            "chance 81-90' (Brighton & Hove Albion) Emre Yildirim off_target",
        ],
    ),
    "a late equaliser": (
        """\
Brighton & Hove Albion 2-2 Wolverhampton Wanderers

Matheus Calado's 88th-minute equaliser denied Brighton victory and earned Wolves a point they scarcely merited at the Amex Stadium.

Brighton striker Evan O'Rourke's double, one in each half, looked to have been enough to lift Fabian Hoffmann's team into the top six after they had gone behind to Nelson Semeda's early strike.

Instead they were left to rue a host of missed opportunities, not least a penalty that Pascal Grobb put against the foot of the post with the score at 1-1.

Wolves hit the front with their first attack, Semeda exchanging passes with Calado on the edge of the area before prodding under Jason Stiel in the fifth minute.

It stayed that way until three minutes before half-time, when O'Rourke was left all alone at the far post to bundle home Solly Marsh's cross-shot. Brighton might even have been ahead by the whistle, but Dani Sá clawed out Lewis Dunkley's header and Kaoru Mitsuda dragged wide from the rebound.

The hosts were handed the chance to go in front within three minutes of the resumption when João Gomis barged into the back of Mitsuda. Grobb, normally so reliable from 12 yards, sent Sá the wrong way but saw the ball come back off the woodwork.

He made partial amends on 64 minutes, threading a delicious pass through for O'Rourke to poke past the onrushing keeper.

Brighton should have been out of sight. O'Rourke passed up his hat-trick when he nodded straight at Sá, substitute Simon Adinga fired into the side-netting and Marsh saw a goalbound drive charged down by Craig Dawes.

Wolves, who had offered nothing since the interval, levelled out of the blue. Rayan Nouri, one of three replacements made by Julen Lobato with 15 minutes remaining, hung up a cross that Stiel misjudged and Calado had the simplest of tasks.

There were late yellow cards for Gomis and Dunkley after a coming-together near the touchline, while Lobato was sent to the stands.
""",
        [
            "goal 5' (Wolverhampton Wanderers) Nelson Semeda assist Matheus Calado",
            "goal 42' (Brighton & Hove Albion) Evan O'Rourke assist Solly Marsh",
            "chance 42-48' (Brighton & Hove Albion) Lewis Dunkley saved by Dani Sá",
            "chance 42-48' (Brighton & Hove Albion) Kaoru Mitsuda off_target",
            "penalty 48' (Brighton & Hove Albion) Pascal Grobb woodwork won_by Kaoru Mitsuda conceded_by João Gomis",
            "goal 64' (Brighton & Hove Albion) Evan O'Rourke assist Pascal Grobb",
            "chance 64-90' (Brighton & Hove Albion) Evan O'Rourke saved by Dani Sá",
            "chance 64-90' (Brighton & Hove Albion) Simon Adinga off_target",
            "substitution 64-90' (Brighton & Hove Albion) Simon Adinga",
            "chance 64-90' (Brighton & Hove Albion) Solly Marsh blocked by Craig Dawes",
            "substitution 75' (Wolverhampton Wanderers) Rayan Nouri",
            "card 75-90' (Wolverhampton Wanderers) João Gomis yellow",
            "card 75-90' (Brighton & Hove Albion) Lewis Dunkley yellow",
            "goal 88' (Wolverhampton Wanderers) Matheus Calado assist Rayan Nouri",
        ],
    ),
    "a winner in stoppage time": (
        """\
Scotland's women suffered Euro qualifying heartbreak as Finland struck deep into stoppage time to snatch a 1-0 victory at Hampden Park.

Erin Cuthill and Caroline Weirdon both went close for the hosts before the break. The former had a shot tipped on to the bar by Tinja Korpela-Vuori after 18 minutes and the latter failed by a whisker to get on the end of a cross from Nicola Doherty.

Finland lost captain Linda Sallinen to injury shortly after the half-hour mark, Jutta Rantanen taking her place, and were content to sit deep.

Scotland's frustration grew in the second half. Cuthill drilled a free-kick into the wall, Martha Thomason's header from the subsequent corner was headed off the line by Eva Nyberg and, with 62 minutes played, a Weirdon goal was chalked off for a push on the goalkeeper.

Thomason then limped out of the action and her replacement, Claire Emsley-Ross, was almost an instant hero, but her fierce angled drive fizzed across the face of goal.

Boss Pedro Lozano made further changes with 12 minutes left, Lana Clellan and Kirsty Hanlon coming on in place of Doherty and Sam Kerrigan.

But just as the game looked to be petering out, Finland won a free-kick on halfway in the fourth of six added minutes. Rantanen floated it forward, Lee Gibson-Alexander came and failed to gather, and Sanni Franssila stabbed home from close range for the only goal.

Hanlon was shown a straight red card in the closing seconds after lashing out at Nyberg.
""",
        [
            "chance 1-45' (Scotland) Caroline Weirdon missed",
            "chance 18' (Scotland) Erin Cuthill saved by Tinja Korpela-Vuori",
            "substitution 30-35' (Finland) Jutta Rantanen player_out Linda Sallinen",
            "chance 46-62' (Scotland) Erin Cuthill blocked",
            "chance 46-62' (Scotland) Martha Thomason blocked by Eva Nyberg",
            "disallowed_goal 62' (Scotland) Caroline Weirdon foul",
            "substitution 62-78' (Scotland) Claire Emsley-Ross player_out Martha Thomason",
            "chance 62-78' (Scotland) Claire Emsley-Ross off_target",
            "substitution 78' (Scotland) Lana Clellan player_out Nicola Doherty",
            "substitution 78' (Scotland) Kirsty Hanlon player_out Sam Kerrigan",
            "card 89-90' (Scotland) Kirsty Hanlon red",
            "goal 90+4' (Finland) Sanni Franssila assist Jutta Rantanen",
        ],
    ),
    "extra time in a cup": (
        """\
FA Cup first round: Sutton Coldfield Town 3-4 Stockport County (aet; 2-2 after 90 minutes)

Non-league Sutton Coldfield gave Stockport an almighty scare before bowing out in extra time.

Paddy Madsen completed a hat-trick from the penalty spot in the 108th minute to send the League Two side through.

The part-timers took a shock lead when postman Jay Nadat drove in from the edge of the box on nine minutes. Stockport hit back through Madsen, who turned in Will Collar-Jones's cutback on the quarter-hour, and went ahead on 38 minutes as Madsen nodded home his second.

With 17 minutes left Sutton drew level. Liam Kirton swung over a free-kick and Nadat, completely unmarked, volleyed past Ben Hinchley.

Stockport substitute Kyle Wooten struck the inside of a post in the dying moments of normal time, and they were back in front two minutes into the additional half-hour, Macauley South driving home after Collar-Jones had been allowed to run 40 yards.

Back came the hosts. Hinchley could only push out a Kirton snap-shot and substitute Tristan Dunn tucked away the loose ball in the 101st minute.

But Dunn went from hero to villain when he handled South's cross and Madsen dispatched the resulting penalty with aplomb.

Sutton finished the tie with ten men, Kirton collecting a second yellow card for simulation in the final seconds.
""",
        [
            "goal 9' (Sutton Coldfield Town) Jay Nadat",
            "goal 15' (Stockport County) Paddy Madsen assist Will Collar-Jones",
            "goal 38' (Stockport County) Paddy Madsen",
            "goal 73' (Sutton Coldfield Town) Jay Nadat assist Liam Kirton",
            "chance 88-90' (Stockport County) Kyle Wooten woodwork",
            "substitution 88-92' (Stockport County) Kyle Wooten",
            "goal 92' (Stockport County) Macauley South",
            "chance 92-101' (Sutton Coldfield Town) Liam Kirton saved by Ben Hinchley",
            "substitution 92-101' (Sutton Coldfield Town) Tristan Dunn",
            "goal 101' (Sutton Coldfield Town) Tristan Dunn",
            "penalty 108' (Stockport County) Paddy Madsen scored conceded_by Tristan Dunn",
            "goal 108' (Stockport County) Paddy Madsen penalty",
            "card 119-120' (Sutton Coldfield Town) Liam Kirton second_yellow",
        ],
    ),
}


def told(event) -> str:
    """An event in a line: type, time, side, man, and what else is told of it."""
    fields = event.fields
    man = fields.get("player") or fields.get("player_in") or "?"
    more = [str(fields[name]) for name in ("card", "outcome", "reason") if fields.get(name)]
    more += [f"{name} {fields[name]}" for name in ("assist", "won_by", "conceded_by", "by", "player_out") if fields.get(name)]
    more += ["penalty"] if fields.get("penalty") else []
    return " ".join([event.type, event.clock.text(), f"({event.team})", man, *more])


@pytest.mark.parametrize(("report", "wanted"), REPORTS.values(), ids=REPORTS)
def test_report(report: str, wanted: list[str]) -> None:
    assert [told(event) for event in matchx.parse(report).events] == wanted
