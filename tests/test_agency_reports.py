# ruff: noqa: E501  (a paragraph of a report is one line)
"""Whole reports as agencies and papers print them, in our own words: a lead that sums up, then the account."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import matchx
from matchx.model import Event

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
            "goal 7' Marcus Delaney assist Sam Kerridge (Ipswich)",
            "chance 7-65' Tyreke Osbourne blocked by Sam Kerridge (Derby)",
            "card 1-65' Sam Kerridge yellow (Ipswich)",
            "chance 7-65' Ben Rowlinson off_target (Derby)",
            "chance 7-65' Jonas Wind-Pedersen saved by Viktor Lindahl (Ipswich)",
            "penalty 60-65' Luke Ainsley scored won_by Ben Rowlinson conceded_by Sam Kerridge (Derby)",
            "goal 60-65' Luke Ainsley penalty (Derby)",
            "substitution 60-90' Leo Marchetti player_out Marcus Delaney (Ipswich)",
            "chance 60-90' Leo Marchetti saved by Viktor Lindahl (Ipswich)",
            "substitution 60-90' Conor Hallaran player_out Ben Rowlinson (Derby)",
            "goal 78' Jonas Wind-Pedersen assist Leo Marchetti (Ipswich)",
            "goal 90+' Conor Hallaran assist Tyreke Osbourne (Derby)",
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
            "chance 1-45' Greig Paton off_target (Dunfermline)",
            "chance 1-15' Lawrence Dowie saved by Deniz Yilmaz (Hearts)",
            "card 1-45' Greig Paton yellow (Dunfermline)",
            "goal 27' Ewan Strachan assist Greig Paton (Dunfermline)",
            "substitution 27-90' Kenneth Vargas-Mora player_out Elliot Frear (Hearts)",
            "substitution 27-90' Blair Spittal-Reid player_out Lawrence Dowie (Hearts)",
            "chance 27-90' Kenneth Vargas-Mora off_target (Hearts)",
            "goal 58' Elliot Frear assist Yutaro Ando (Hearts)",
            "chance 1-82' Yutaro Ando saved by Deniz Yilmaz (Hearts)",
            "chance 58-82' Elliot Frear saved by Deniz Yilmaz (Hearts)",
            "goal 82' Callan Morrow assist Lawrence Dowie (Hearts)",
            "card 86' Greig Paton second_yellow (Dunfermline)",
            "goal 90+2' Callan Morrow assist Jamie Halkett (Hearts)",
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
            "chance 1-45' Daichi Okafor-Sano saved by Jasper de Wit (Crystal Palace)",
            "goal 19' Emre Yildirim assist Mateo Zurita (Brighton & Hove Albion)",
            "chance 1-49' Daichi Okafor-Sano woodwork (Crystal Palace)",
            "goal 49' Daichi Okafor-Sano (Crystal Palace)",
            "chance 49' Adam Wharfe saved by Jasper de Wit (Crystal Palace)",
            "substitution 50-54' Paolo Estrada player_out Mateo Zurita (Brighton & Hove Albion)",
            "substitution 60' Rhys Llewellyn player_out Jean-Philippe Marchand (Crystal Palace)",
            "card 67' Lars Dunkel second_yellow (Brighton & Hove Albion)",
            "goal 81' Rhys Llewellyn assist Adam Wharfe (Crystal Palace)",
            "card 81-90' Marc Tolland yellow (Crystal Palace)",
            "chance 81-90' Emre Yildirim off_target (Brighton & Hove Albion)",
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
            "goal 5' Nelson Semeda assist Matheus Calado (Wolverhampton Wanderers)",
            "goal 42' Evan O'Rourke assist Solly Marsh (Brighton & Hove Albion)",
            "chance 42-48' Lewis Dunkley saved by Dani Sá (Brighton & Hove Albion)",
            "chance 42-48' Kaoru Mitsuda off_target (Brighton & Hove Albion)",
            "penalty 48' Pascal Grobb woodwork won_by Kaoru Mitsuda conceded_by João Gomis (Brighton & Hove Albion)",
            "goal 64' Evan O'Rourke assist Pascal Grobb (Brighton & Hove Albion)",
            "chance 64-90' Evan O'Rourke saved by Dani Sá (Brighton & Hove Albion)",
            "chance 64-90' Simon Adinga off_target (Brighton & Hove Albion)",
            "substitution 64-90' Simon Adinga (Brighton & Hove Albion)",
            "chance 64-90' Solly Marsh blocked by Craig Dawes (Brighton & Hove Albion)",
            "substitution 75' Rayan Nouri (Wolverhampton Wanderers)",
            "card 75-90' João Gomis yellow (Wolverhampton Wanderers)",
            "card 75-90' Lewis Dunkley yellow (Brighton & Hove Albion)",
            "goal 88' Matheus Calado assist Rayan Nouri (Wolverhampton Wanderers)",
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
            "chance 1-45' Caroline Weirdon missed (Scotland)",
            "chance 18' Erin Cuthill saved by Tinja Korpela-Vuori (Scotland)",
            "substitution 30-35' Jutta Rantanen player_out Linda Sallinen (Finland)",
            "chance 46-62' Erin Cuthill blocked (Scotland)",
            "chance 46-62' Martha Thomason blocked by Eva Nyberg (Scotland)",
            "disallowed_goal 62' Caroline Weirdon foul (Scotland)",
            "substitution 62-78' Claire Emsley-Ross player_out Martha Thomason (Scotland)",
            "chance 62-78' Claire Emsley-Ross off_target (Scotland)",
            "substitution 78' Lana Clellan player_out Nicola Doherty (Scotland)",
            "substitution 78' Kirsty Hanlon player_out Sam Kerrigan (Scotland)",
            "card 89-90' Kirsty Hanlon red (Scotland)",
            "goal 90+4' Sanni Franssila assist Jutta Rantanen (Finland)",
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
            "goal 9' Jay Nadat (Sutton Coldfield Town)",
            "goal 15' Paddy Madsen assist Will Collar-Jones (Stockport County)",
            "goal 38' Paddy Madsen (Stockport County)",
            "goal 73' Jay Nadat assist Liam Kirton (Sutton Coldfield Town)",
            "chance 88-90' Kyle Wooten woodwork (Stockport County)",
            "substitution 88-92' Kyle Wooten (Stockport County)",
            "goal 92' Macauley South (Stockport County)",
            "chance 92-101' Liam Kirton saved by Ben Hinchley (Sutton Coldfield Town)",
            "substitution 92-101' Tristan Dunn (Sutton Coldfield Town)",
            "goal 101' Tristan Dunn (Sutton Coldfield Town)",
            "penalty 108' Paddy Madsen scored conceded_by Tristan Dunn (Stockport County)",
            "goal 108' Paddy Madsen penalty (Stockport County)",
            "card 119-120' Liam Kirton second_yellow (Sutton Coldfield Town)",
        ],
    ),
}


@pytest.mark.parametrize(("report", "wanted"), REPORTS.values(), ids=REPORTS)
def test_report(report: str, wanted: list[str], line: Callable[[Event], str]) -> None:
    assert [f"{line(event)} ({event.team})" for event in matchx.parse(report).events] == wanted
