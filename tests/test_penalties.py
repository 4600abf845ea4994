"""Penalties as reports tell them: foul, award, kick and second thoughts, in any order, are one event with all its roles."""

import pytest

import matchx

ROLES = ("clock", "player", "outcome", "won_by", "conceded_by", "by")

TOLD = {
    "he gets up to take it": (
        "Luton Town were level against Hull City in the 18th minute. Luton's Carlo Morris went down under Sean McLoud's clumsy "
        "tackle and got up to bury the penalty.",
        ("18'", "Carlo Morris", "scored", "Carlo Morris", "Sean McLoud", None),
    ),
    "he takes it, told a few words on": (
        "Luton's Carlo Morris went down under Sean McLoud's clumsy tackle against Hull City on 18 minutes and rose to dispatch "
        "the resulting penalty himself.",
        ("18'", "Carlo Morris", "scored", "Carlo Morris", "Sean McLoud", None),
    ),
    "who took it is told behind the foul": (
        "It was 0-0 when Lyle Forster was bundled over by Ben Wills on 63 minutes, and after a long look at the monitor the "
        "referee pointed to the spot. Jay Roddick sent the goalkeeper the wrong way. Burnley 1 Stoke City 0.",
        ("63'", "Jay Roddick", "scored", "Lyle Forster", "Ben Wills", None),
    ),
    "a keeper's deed opens the sentence": (
        "Portsmouth keeper Nico Schmidt was the hero as they beat Millwall 1-0, diving to his left to keep out Milo Ivanov's "
        "88th-minute spot-kick after Marlon Peck was penalised for a shove on Jake Cowper.",
        ("88'", "Milo Ivanov", "saved", "Jake Cowper", "Marlon Peck", "Nico Schmidt"),
    ),
    "a side's goal of the sentence before": (
        "Lyon doubled their lead against Reims in the 40th minute. Melissa Dumont drew a foul from Magda Doucet inside the box "
        "and Ada Hegland did the rest, stroking the penalty into the bottom corner.",
        ("40'", "Ada Hegland", "scored", "Melissa Dumont", "Magda Doucet", None),
    ),
    "a red card for a denied chance": (
        "Monaco were reduced to ten men at Lens when Willy Single was shown a straight red for denying Elia Wahl a clear "
        "goalscoring opportunity in the 49th minute. Pavel Frankow buried the penalty.",
        ("49'", "Pavel Frankow", "scored", "Elia Wahl", "Willy Single", None),
    ),
    "off the bar before it is gathered": (
        "Penalty to Wrexham on 15 minutes: Lewis Brant's push in the back of Paul Mullen. Elliot Leigh's kick hit the bar, "
        "came down, and Barnsley's Ben Killick gratefully gathered.",
        ("15'", "Elliot Leigh", "woodwork", "Paul Mullen", "Lewis Brant", None),
    ),
    "his own, in an aside": (
        "Luton Town should have been two up against Hull City by the break, but Carlo Morris, having earned the penalty when "
        "Sean McLoud grabbed his shirt at a corner, put it wide of the left-hand post.",
        ("1-45'", "Carlo Morris", "off_target", "Carlo Morris", "Sean McLoud", None),
    ),
    "won from somebody": (
        "Galway United 2-0 Waterford. Stephen Welsh got their second on 62 minutes, tucking away a penalty that Ed McCarty had "
        "won from Kacper Radko.",
        ("62'", "Stephen Welsh", "scored", "Ed McCarty", "Kacper Radko", None),
    ),
    "thought of, and taken back": (
        "Sevilla thought they had a penalty against Getafe in the 55th minute when Djamel appeared to clip Isaac Rojas, only "
        "for the referee to change his mind after being sent to the screen.",
        ("55'", None, "overturned", "Isaac Rojas", "Djamel", None),
    ),
    "a kick that squirmed in": (
        "Kilmarnock claimed a point against St Mirren with a controversial late penalty. David Whatmore went to ground under "
        "minimal contact from Richard Tyler, and Bruce Andrews's kick squirmed under Ellery Balham in the 90th minute.",
        ("90'", "Bruce Andrews", "scored", "David Whatmore", "Richard Tyler", None),
    ),
    "saved from him by a man at fault before": (
        "Wigan Athletic keeper Tom Tickell, at fault for the first goal, redeemed himself by saving a penalty from Stockport "
        "County's Kyle Wooten in the 48th minute.",
        ("48'", "Kyle Wooten", "saved", None, None, "Tom Tickell"),
    ),
    "into the roof of the net": (
        "Sydney FC levelled when Perth Glory's Josh Riesdal upended Joe Lollen inside the area, and Anas Ouahid fired into the "
        "roof of the net from the penalty mark in the 66th minute.",
        ("66'", "Anas Ouahid", "scored", "Joe Lollen", "Josh Riesdal", None),
    ),
    "the diver is booked": (
        "Mumbai City 0-0 Kerala Blasters. The referee pointed to the spot when Mumbai's Lallian Ralte fell in the 52nd minute, "
        "then booked him for diving after a word with his assistant.",
        ("52'", None, "overturned", "Lallian Ralte", None, None),
    ),
    "the guilty party behind": (
        "Coleraine 2-1 Glentoran. Conor McKenna won and converted the 74th-minute penalty that decided it, Aaron Whiteman the "
        "guilty party.",
        ("74'", "Conor McKenna", "scored", "Conor McKenna", "Aaron Whiteman", None),
    ),
    "had one when": (
        "Hearts had a penalty in the ninth minute when Aberdeen's Jack Milroy came through the back of Calem Dunnet. Scott "
        "Yeats, in the absence of the injured captain, saw his shot come back off the inside of the post.",
        ("9'", "Scott Yeats", "woodwork", "Calem Dunnet", "Jack Milroy", None),
    ),
    "taken again, as he had left his line": (
        "Barnet 1-1 Woking. Tom Askew was adjudged to have handled on 73 minutes and the referee pointed to the spot. Ned "
        "Ruscoe's kick was parried by Lee Hobb, but the goalkeeper was found to have left his line. Given a second "
        "opportunity, Ruscoe made no mistake.",
        ("73'", "Ned Ruscoe", "scored", None, "Tom Askew", "Lee Hobb"),
    ),
    "a long wait for the award, and its foul no shot": (
        "Barnet 1-1 Woking\n\nNed Ruscoe's spot-kick earned Barnet a point.\n\nOn 62 minutes Woking's Tom Askew, trying to "
        "shield the ball, shoved Ali Brandt over. The official took an age over it but gave the award, and the Barnet skipper "
        "made no mistake.",
        ("62'", "Ned Ruscoe", "scored", "Ali Brandt", "Tom Askew", None),
    ),
    "given after another look, in a lead": (
        "Barnet 4-1 Woking\n\nSid Varn scored twice as Barnet beat Woking 4-1.\n\nVarn and Ola Fasan put Barnet two up.\n\n"
        "Woking got back in it through Ned Ruscoe's penalty in the 38th. It was awarded after a video review showed Tom Askew "
        "had pulled back Ali Brandt at a corner.",
        ("38'", "Ned Ruscoe", "scored", "Ali Brandt", "Tom Askew", None),
    ),
}


@pytest.mark.parametrize(("text", "wanted"), TOLD.values(), ids=TOLD)
def test_a_penalty_is_told(text, wanted):
    (penalty,) = (event for event in matchx.parse(text).events if event.type == "penalty")
    have = {"clock": penalty.clock.text(), **penalty.fields}
    assert tuple(have.get(role) for role in ROLES) == wanted
    scored = [event.fields["player"] for event in matchx.parse(text).events if event.type == "goal" and event.fields["penalty"]]
    assert scored == [wanted[1]] * (wanted[2] == "scored")


@pytest.mark.parametrize(
    "text",
    [
        "Leeds 1-0 Hull. Reid saw his penalty on 30 minutes saved by Lunt but tucked away the rebound.",
        "Perth 1-0 Sydney. Perth's Adam Taggart had his 30th-minute penalty saved by Reddy, but was first to bury the ball.",
        "Leeds 1-0 Hull. Lunt kept out Reid's penalty on 30 minutes, only for Shaw to bundle in the rebound.",
        "Leeds 1-0 Hull. On 30 minutes Reid hit the post from the spot, but Shaw slotted in the rebound.",
    ],
)
def test_a_rebound_is_a_goal_of_its_own(text):
    events = [(event.type, event.fields.get("penalty")) for event in matchx.parse(text).events]
    assert sorted(events, key=str) == [("goal", False), ("penalty", None)]


def test_whose_kick_it_was_is_whose_goal_it_is():
    text = (
        "Salford City goalkeeper Jamie Johns gave away a penalty in the 29th minute by bringing down Notts County's Jodi "
        "James, and David McGolden stuck it away."
    )
    assert [event.team for event in matchx.parse(text).events] == ["Notts County", "Notts County"]


def test_a_kick_keeps_what_it_said_of_sides():
    text = (
        "Arsenal Women pulled one back against Chelsea Women four minutes from time. Alessia Rossi was caught by Millie "
        "Brice's high boot, and Kim Littler, on her 300th appearance, converted."
    )
    assert [(event.type, event.team, event.clock.text()) for event in matchx.parse(text).events] == [
        ("penalty", "Arsenal Women", "86'"),
        ("goal", "Arsenal Women", "86'"),
    ]


def test_who_fouled_is_not_he_who_then_shoots():
    text = (
        "Barnet 1-0 Woking. Dan Ferris's run was halted illegally by Joe Whitlow and he shot low past Ollie Marsh "
        "on 15 minutes."
    )
    assert [event.fields["player"] for event in matchx.parse(text).events if event.type == "goal"] == ["Dan Ferris"]


def test_a_reply_to_a_penalty_is_none():
    text = (
        "Finland 2-1 Romania\n\nFinland led twice through Onni Rauti and a Robin Backman penalty, but Romania's Stefan "
        "Orea replied."
    )
    assert [event.fields["player"] for event in matchx.parse(text).events if event.type == "penalty"] == ["Robin Backman"]


def test_what_he_had_not_missed_is_no_kick():
    text = (
        "Barnet 1-1 Woking. On 67 minutes Barnet's Ali Brandt was clearly tugged by Tom Askew in the box. The referee gave the "
        "penalty, Askew was booked, and up stepped Ned Ruscoe, who hadn't missed one in two seasons. He sent Lee Hobb the "
        "wrong way but his kick came back off the upright."
    )
    told = [(e.type, e.fields["player"], e.fields.get("outcome")) for e in matchx.parse(text).events]
    assert told == [("penalty", "Ned Ruscoe", "woodwork"), ("card", "Tom Askew", None)]
