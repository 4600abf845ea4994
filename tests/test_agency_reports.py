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
