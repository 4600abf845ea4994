"""Reports told in a writer's own way: small texts of our own, each with one turn that hides who, when or for whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import matchx
from matchx.model import Event

HEAD = "Barnet 2-2 Woking\n\nBarnet drew with Woking, Zane Tully scoring in the 3rd minute.\n\n"


ACCOUNTS = {
    "a card told again stands at its own time": (
        "Nunn was sent off in the 29th minute for a foul on Dale. The game turned on his dismissal. Four minutes later Dale "
        "headed in.",
        ["card 29' Nunn red", "goal 33' Dale"],
    ),
    "how long three bookings took": (
        "Dale headed in on 55 minutes. Play became scrappy, referee Hope booking Nunn, Keane and Dale inside a quarter of an "
        "hour.",
        ["goal 55' Dale", "card 55-90' Nunn yellow", "card 55-90' Keane yellow", "card 55-90' Dale yellow"],
    ),
    "one of three changes is told aside": (
        "Dale equalised in the 88th minute. Nunn, one of three replacements made by the manager with 15 minutes remaining, "
        "hung up a cross that keeper Lowe misjudged and Dale had the simplest of tasks.",
        ["substitution 75' Nunn", "goal 88' Dale assist Nunn"],
    ),
    "a manager sent to the stands is no player sent off": (
        "There were yellow cards for Keane and Nunn on 80 minutes, while Barnet manager Carl Hope was sent to the stands.",
        ["card 80' Keane yellow", "card 80' Nunn yellow"],
    ),
    "time is added as the board says": (
        "Then, with the fourth official having signalled a minimum of four minutes to be added, Nunn's clearance caught the "
        "defence flat-footed and Dale lobbed the ball into an empty net.",
        ["goal 90+' Dale"],
    ),
    "the board goes up, and then he scores": (
        "Nunn was booked on 80 minutes. The assistant's board had just gone up to show three more minutes when Dale headed in.",
        ["card 80' Nunn yellow", "goal 90+' Dale"],
    ),
    "the board goes up after he scores": (
        "Nunn was booked on 80 minutes. Dale headed in before the board went up for four minutes.",
        ["card 80' Nunn yellow", "goal 80-90' Dale"],
    ),
    "what he had scored before is none of this": (
        "Keane was tripped by Nunn on 39 minutes. Dale, who had scored his previous seven from the spot, saw his kick pushed "
        "away by keeper Lowe.",
        ["penalty 39' Dale saved won_by Keane conceded_by Nunn by Lowe"],
    ),
    "who had got away and scored did so then": (
        "On 60 minutes Keane found Dale, who had pulled away and headed home.",
        ["goal 60' Dale assist Keane"],
    ),
    "how long a lead survived": (
        "Nunn put Woking ahead on 24 minutes. The lead survived for seven minutes. Dale headed in.",
        ["goal 24' Nunn", "goal 31' Dale"],
    ),
    "a quarter of the game was left": (
        "Dale, on for Nunn with a quarter of the game remaining, needed only 11 minutes to make his mark, pouncing when the "
        "keeper spilled Keane's drive in the 79th minute.",
        ["substitution 67-69' Dale player_out Nunn", "chance 79' Keane saved", "goal 79' Dale"],
    ),
    "a man's dismissal is told again by his name": (
        "Nunn was sent off in the 29th minute for a foul on Dale and Keane was sent off after 73 minutes. The game "
        "turned on the dismissal of Nunn. Four minutes later Dale headed in.",
        ["card 29' Nunn red", "goal 33' Dale", "card 73' Keane red"],
    ),
    "who struck again had struck": (
        "Dale had been quiet against his old club when he equalised in the 40th minute, turning on Nunn's pass to "
        "fire low past the keeper. Nine minutes after the restart the 27-year-old struck again.",
        ["goal 40' Dale assist Nunn", "goal 54' Dale"],
    ),
    "who had replaced a man of two goals scored one": (
        "Dale, who had replaced the two-goal Nunn only five minutes earlier, curled into the top corner in the 83rd minute.",
        ["substitution 78' Dale player_out Nunn", "goal 83' Dale"],
    ),
    "what was cancelled out was the other side's": (
        "Dale put Barnet ahead in the 10th minute. Nunn's penalty on 30 minutes cancelled out Dale's opener.",
        ["goal 10' Dale", "penalty 30' Nunn scored", "goal 30' Nunn penalty"],
    ),
    "he who heads in behind a comma is who met the ball": (
        "Keeper Lowe kept out Ando's drive. He could do nothing, however, when Nunn met Dale's corner on 82 minutes, the "
        "substitute glancing his header into the far corner.",
        ["chance 3-82' Ando saved by Lowe", "goal 82' Nunn assist Dale"],
    ),
    "who was denied again had hit the post": (
        "Sano headed wide. Barnet hit the woodwork through Dale, and the Japan international was denied again in the 40th "
        "minute, this time by the legs of keeper Lowe.",
        ["chance 3-40' Sano off_target", "chance 3-40' Dale woodwork", "chance 40' Dale saved by Lowe"],
    ),
    "who came on is no more he who went off": (
        "Barnet threw on Dale for Nunn on 60 minutes, and the youngster headed against the crossbar in the 62nd minute.",
        ["substitution 60' Dale player_out Nunn", "chance 62' Dale woodwork"],
    ),
    "a place that was booked is no booking": (
        "Two goals in the final ten minutes from Dale booked Barnet a place in the final.",
        ["goal 80-90' Dale", "goal 80-90' Dale"],
    ),
    "a first booking in the first half is none that was thought better of": (
        "Dale was sent off on 70 minutes, having been booked in the first half.",
        ["card 1-45' Dale yellow", "card 70' Dale second_yellow"],
    ),
    "what is recalled of a man has no part in the time": (
        "Dale, who had earlier hit the post, scored on 64 minutes.",
        ["goal 64' Dale", "chance 1-90' Dale woodwork"],
    ),
    "his first goal since is the goal just told": (
        "Dale climbed above Bell to power in Nunn's cross after six minutes, the striker's first goal since his move.",
        ["goal 6' Dale assist Nunn"],
    ),
    "he who was picked out": (
        "Ivo Hurst should have done better when he was picked out by Nunn in the 20th minute, but the striker glanced "
        "his header wide.",
        ["chance 20' Ivo Hurst off_target"],
    ),
    "the goals of a man one by one": (
        "Dale scored twice. The first, after 68 minutes, was a header; the second came five minutes later.",
        ["goal 68' Dale", "goal 73' Dale"],
    ),
    "he who comes into the sentence behind his verb": (
        "Dale's corner in the 40th minute beat them all and there, all on his own, was the Barnet captain, Tom Nunn. "
        "He headed it past Lowe.",
        ["goal 40' Tom Nunn assist Dale"],
    ),
    "who should turn up": (
        "Dale crossed in the 12th minute and who should be arriving but Tom Nunn? He swept it home.",
        ["goal 12' Tom Nunn assist Dale"],
    ),
    "what a man did next has its own time": (
        "Pike replaced Dale and headed in the winner in the 88th minute.",
        ["goal 88' Pike", "substitution 3-88' Pike player_out Dale"],
    ),
    "one sentence goes on of its only man by what he is": (
        "Dale had come on early. Nunn brought some energy, and the youngster hit the post on 79 minutes.",
        ["substitution 1-79' Dale", "chance 79' Nunn woodwork"],
    ),
    "whom the provider played in": (
        "Dale turned creator this time, his flick putting Nunn in on goal, and the Portuguese wing wizard smashed it in on 53 "
        "minutes.",
        ["goal 53' Nunn assist Dale"],
    ),
    "whose place it is": (
        "Nunn was denied by the goalkeeper, Lowe, on 35 minutes, and Barnet lost centre-back Jody Tate to what appeared to be "
        "a hamstring problem shortly before half-time, Pike taking his place.",
        ["chance 35' Nunn saved by Lowe", "substitution 41-45' Pike player_out Jody Tate"],
    ),
    "whose favourite he is": (
        "Barnet took off fans' favourite Tom Nunn for Tate in the 70th minute.",
        ["substitution 70' Tate player_out Tom Nunn"],
    ),
    "the time of a sentence that only leads to it": (
        "On 22 minutes Nunn collected the ball on halfway and set off. He beat three men and fired low past Lowe.",
        ["goal 22' Nunn"],
    ),
    "but not of one about another matter": (
        "On 80 minutes Dale was hurt in a clash of heads. He was treated for five minutes. Nunn headed in soon afterwards.",
        ["goal 81-85' Nunn"],
    ),
    "a free-kick is the taker's own": (
        "Nunn curled his free-kick round the wall and just inside the post in the 50th minute.",
        ["goal 50' Nunn"],
    ),
    "the award and the kick at two times": (
        "In the 50th minute Lowe was penalised for handball, and after a long delay Tate scored from the spot in the 54th.",
        ["penalty 50' Tate scored conceded_by Lowe", "goal 54' Tate penalty"],
    ),
    "offside before he put it in": (
        "Nunn had one chalked off on 40 minutes, having strayed offside before he turned in Dale's cross.",
        ["disallowed_goal 40' Nunn offside"],
    ),
    "ruled to have fouled as he put it in": (
        "In the 71st minute Nunn was ruled to have shoved his marker as he headed in Dale's corner.",
        ["disallowed_goal 71' Nunn foul"],
    ),
    "adjudged to have fouled, it is still he": (
        "Nunn was adjudged to have fouled Lowe before he turned it in on 33 minutes.",
        ["disallowed_goal 33' Nunn foul"],
    ),
    "booked for a foul before he scored": (
        "Nunn was booked for a foul on Hale before he scored in the 30th minute.",
        ["card 3-30' Nunn yellow", "goal 30' Nunn"],
    ),
    "the flag told first": (
        "The flag went up in the 40th minute, Nunn having gone a yard too soon before he slid the ball past Lowe.",
        ["disallowed_goal 40' Nunn offside"],
    ),
    "when he did put it in": (
        "When Nunn did sweep the ball in, in the 84th minute, the flag was up against him.",
        ["disallowed_goal 84' Nunn offside"],
    ),
    "when he scored and the flag stayed down": (
        "When Nunn scored on 60 minutes the flag stayed down.",
        ["goal 60' Nunn"],
    ),
    "the better of the keeper": (
        "Nunn did get the better of Lowe in the 53rd minute, only to find the flag raised.",
        ["disallowed_goal 53' Nunn offside"],
    ),
    "a booking for a foul takes back no goal": (
        "In the 20th minute Lowe beat out Tate's shot, but only as far as Nunn, who forced the ball over the line. "
        "Hale was cautioned for the foul that had led to it.",
        ["chance 20' Tate saved by Lowe", "goal 20' Nunn", "card 20-90' Hale yellow"],
    ),
    "no goal on goal-side": (
        "Dale got goal-side of his man on 20 minutes and headed wide.",
        ["chance 20' Dale off_target"],
    ),
    "a fourth that did not count": (
        "Nunn had a fourth disallowed for offside in the 88th minute.",
        ["disallowed_goal 88' Nunn offside"],
    ),
    "one himself, after a booking": (
        "Gough picked up a booking on 80 minutes for a foul on Hale, and Nunn got one himself in the 83rd for kicking the ball "
        "away.",
        ["card 80' Gough yellow", "card 83' Nunn yellow"],
    ),
    "one for himself": (
        "Nunn got one for himself on 20 minutes, unmarked at a Tim Dale corner.",
        ["goal 20' Nunn assist Tim Dale"],
    ),
    "a manager who responds": (
        "Kev Sharp responded in the 70th minute by throwing on Howe and Ek for Nunn and Tate.",
        ["substitution 70' Howe player_out Nunn", "substitution 70' Ek player_out Tate"],
    ),
    "a cross swung over": (
        "Dale swung the ball over from the right in the 40th minute and Nunn bulleted a header into the net.",
        ["goal 40' Nunn assist Dale"],
    ),
    "before another could turn it in": (
        "In the 70th minute Dale clipped it across, and Nunn got there before Lowe to turn it in.",
        ["goal 70' Nunn assist Dale"],
    ),
    "a penalty that hits the bar and flies off": (
        "Nunn's spot kick in the 41st minute smacked the bar and flew off in the direction of the car park.",
        ["penalty 41' Nunn woodwork"],
    ),
    "and one that goes in off it": (
        "Tate's penalty struck the underside of the bar and flew in on 12 minutes.",
        ["penalty 12' Tate scored", "goal 12' Tate penalty"],
    ),
    "dismissed for a foul, and a save behind it": (
        "Lowe had no complaint when he was booked in the 77th minute for pulling back Hale. The goalkeeper collected the ball.",
        ["card 77' Lowe yellow"],
    ),
    "for the captain, who sat down in the sentence before": (
        "Nunn felt his hamstring in the ninth minute and sat down. Halden, all of 19, came on in the captain's stead.",
        ["substitution 9' Halden player_out Nunn"],
    ),
    "for a man called by his price": (
        "Dusa gambled on 58 minutes by slinging on £40million man Pavel Ince for Nunn, who stomped off.",
        ["substitution 58' Pavel Ince player_out Nunn"],
    ),
    "the one who had played the ball is not he": (
        "And it was Nunn, a defender, who saved a point. Halden's corner in the 80th minute fell loose and he hooked it in.",
        ["goal 80' Nunn"],
    ),
    "who gets the ball opens the next sentence": (
        "Munn hurled the ball half the length of the field to Halden in the 40th minute. Halden looked up, crossed, and Nunn "
        "did the rest.",
        ["goal 40' Nunn assist Halden"],
    ),
    "the striker who was picked out": (
        "In the 20th minute Roe picked out Halden at the far post. The striker headed wide.",
        ["chance 20' Halden off_target"],
    ),
    "joined in the book": (
        "Gaunt was booked on 51 minutes for dissent. Skipper Dunne joined him on 54 after flattening Halden.",
        ["card 51' Gaunt yellow", "card 54' Dunne yellow"],
    ),
    "joined, but nobody was booked": (
        "Gaunt came on after 51 minutes. Dunne joined him on 54 after flattening Halden.",
        ["substitution 51' Gaunt"],
    ),
    "a fragment": (
        "In the 87th minute Dunne went in two-footed on Halden. Straight red.",
        ["card 87' Dunne red"],
    ),
    "a minute before a bracket": (
        "Tate missed a sitter on 75 (over the bar, three yards, we will draw a veil).",
        ["chance 75' Tate off_target"],
    ),
    "the second arrived, and then how": (
        "The second arrived on the half-hour from a penalty. Lowe handled Halden's cross. Tate tucked the kick away.",
        ["penalty 30' Tate scored conceded_by Lowe", "goal 30' Tate penalty"],
    ),
    "one goal in the minute, not two": (
        "The second arrived in the 37th minute and owed plenty to fortune. Dunmore had it under control until it bobbled off "
        "his shin; Nunn took one touch and found the net.",
        ["goal 37' Nunn"],
    ),
    "to whom a goal owed much": (
        "The third came after 70 minutes and owed much to Halden. He robbed Lowe, squared, and Nunn swept it in.",
        ["goal 70' Nunn assist Halden"],
    ),
    "whose face it was": (
        "Dunne caught Roe on 82 minutes, an elbow in Roe's face earning him a straight red.",
        ["card 82' Dunne red"],
    ),
    "who celebrated an own goal": (
        "Roe turned a cross into his own net on 70 minutes. It went down as an own goal, though Tate celebrated.",
        ["goal 70' Roe"],
    ),
    "a penalty that nobody calls one": (
        "Lowe's leg did for Kit Nunn in the box 20 minutes from time. Tate grabbed the ball. Munn went right, Tate went left. "
        "The penalty was his third.",
        ["penalty 70' Tate scored won_by Kit Nunn conceded_by Lowe by Munn", "goal 70' Tate penalty"],
    ),
    "a big man by his country": (
        "Big Dutchman Van Aalst wiped out Nunn in the box on 33 minutes and Tate slotted the spot-kick.",
        ["penalty 33' Tate scored won_by Nunn conceded_by Van Aalst", "goal 33' Tate penalty"],
    ),
    "a yellow, and a second look, and a red": (
        "The referee fished out a yellow for Nunn on 49 minutes, but Stockley Park told him to have another look and out came "
        "the red instead.",
        ["card 49' Nunn red"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("account", "wanted"), ACCOUNTS.values(), ids=ACCOUNTS)
def test_account(account: str, wanted: list[str], line: Callable[[Event], str]) -> None:
    events = [line(event) for event in matchx.parse(HEAD + account).events]
    assert events == ["goal 3' Zane Tully", *wanted] or sorted(events) == sorted(["goal 3' Zane Tully", *wanted])


def test_a_goal_by_whose_it_was(line: Callable[[Event], str]) -> None:
    events = matchx.parse(
        "Barnet v Woking\n\nNunn stepped across his man to drill Woking's first from close range on 12 minutes."
    ).events
    assert [(line(event), event.team) for event in events] == [("goal 12' Nunn", "Woking")]


SIDES = {
    "a goal behind, and they attack": (
        "Barnet, a goal behind and committed to a fault, had sent everyone forward when Nunn shot wide on 88 minutes.",
        {"Nunn": "Barnet"},
    ),
    "they pushed out badly, and the other side scored": (
        "Barnet pushed out badly and Nunn curled the ball into the far corner in the 33rd minute.",
        {"Nunn": "Woking"},
    ),
    "who breaks from the wall is of the other side": (
        "Barnet pressed for a winner. Roe hit the wall with a free-kick on 90 minutes. Nunn gathered the loose ball, ran the "
        "length of the field and scored for Woking.",
        {"Roe": "Barnet", "Nunn": "Woking"},
    ),
    "what one of them suffered long ago": (
        "Woking offered very little until Ross Hale, back after the knee injury he suffered in May, fed Nunn on 40 minutes. "
        "Nunn leaned back and scooped over.",
        {"Nunn": "Woking"},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("account", "wanted"), SIDES.values(), ids=SIDES)
def test_sides(account: str, wanted: dict[str, str]) -> None:
    events = matchx.parse(f"Barnet v Woking\n\n{account}").events
    assert {event.fields["player"]: event.team for event in events} == wanted


def test_the_side_by_whose_goal_it_was() -> None:
    text = "Barnet 2-2 Woking\n\nTate lashed home Woking's opener in the 15th minute and Nunn swept in Barnet's second on 40."
    teams = {event.fields["player"]: event.team for event in matchx.parse(text).events}
    assert teams == {"Tate": "Woking", "Nunn": "Barnet"}


def test_the_kicks_of_a_shoot_out_are_of_no_foul() -> None:
    text = (
        "Barnet 1-1 Woking (Barnet win 3-1 on penalties)\n\nTully scored in the 3rd minute, Nunn in the 70th. Lowe was sent "
        "off in the 119th minute for hauling down Hale on halfway.\n\nIn the shoot-out Tate saw his kick pushed away by Munn. "
        "Tully scored, Hale hit the bar, and Roe and Ince converted."
    )
    assert not [event for event in matchx.parse(text).events if event.type == "penalty"]


def test_the_kicks_behind_for_a_team() -> None:
    text = (
        "Barnet 1-1 Woking (aet; Woking win 5-4 on penalties)\n\nDan Gray put Barnet ahead after 20 minutes and Sol Finch "
        "levelled on 70.\n\nPenalties, then. For Barnet, Gray scored, Marsh scored, Tilley hit the bar, Bell scored and Coe "
        "scored. For Woking, Finch scored, Aird scored, Coyle was denied by Hay, Reid scored, Moss scored."
    )
    kicks = [event for event in matchx.parse(text).events if event.type == "shootout_kick"]
    assert [kick.team for kick in kicks] == ["Barnet"] * 5 + ["Woking"] * 5


MATCHES = {
    "a town where somebody is from": (
        "The last train to Crewe leaves at ten and many missed it. Walsall came from a goal down to beat Tranmere 2-1 at "
        "Prenton Park. Sam Oakes put Tranmere ahead on 10 minutes; Dele Adeyemi levelled on 40 and Ross Finch won it on 90.",
        ("Tranmere", "Walsall", (1, 2)),
    ),
    "between two towns": (
        "Somewhere between Swansea and Newport the bus broke down. Northampton were ahead inside 50 seconds, Alfie Dunn "
        "tapping in. Newport replied through Rhys Probert on 33 minutes and it ended 1-1 at Sixfields.",
        ("Northampton", "Newport", (1, 1)),
    ),
    "a blog's way": (
        "Ayr United (A), or how I lost my voice\n\nPartick Thistle went to Somerset Park on Saturday and won 3-1. Ross Laird "
        "scored twice, on 14 and 30 minutes, and Ewan Tosh made it three on 70. Ayr got one through Kerr Boyd.",
        ("Ayr United", "Partick Thistle", (1, 3)),
    ),
    "it was they who came away with the win": (
        "Waterford threw everything at Cork City at the RSC and yet it was Cork who walked away with a 2-1 win. Darragh Keane "
        "struck for Waterford in the 12th minute. Sean Lacey levelled on 60 and Rory Nagle won it on 88.",
        ("Waterford", "Cork City", (1, 2)),
    ),
    "all that was thrown at them": (
        "Waterford threw everything at Cork City on Friday, to no avail. Sean Lacey scored on 60 minutes for Cork and the "
        "visitors held on. Waterford were at home for the last time.",
        ("Waterford", "Cork City", None),
    ),
    "the champions beaten": (
        "Notts County edged out the leaders 1-0 at Sincil Bank, where Lincoln City had not lost since March. Dan Rix scored.",
        ("Lincoln City", "Notts County", (0, 1)),
    ),
    "a lead to take to the second leg": (
        "Signe Holm's second goal gave Wolfsburg a 2-1 lead to take to Turin for the return leg of their quarter-final with "
        "Juventus. Holm scored after 10 and 88 minutes and Anna Riva for Juventus on 60.",
        ("Wolfsburg", "Juventus", (2, 1)),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), MATCHES.values(), ids=MATCHES)
def test_match(text: str, wanted: tuple[object, ...]) -> None:
    match = matchx.parse(text).match
    assert (match.home, match.away, match.full_time) == wanted


SHOOT_OUTS = {
    "out": ("Cup holders Barnet went out 5-3 on penalties after a 0-0 draw at home to Woking.", (3, 5)),
    "through": ("Barnet 1-1 Woking\n\nIt had finished 1-1, Woking going through 4-3 on penalties.", (3, 4)),
    "from the spot": ("Woking held their nerve to win 6-5 from the spot after Barnet had drawn 2-2 at home.", (5, 6)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), SHOOT_OUTS.values(), ids=SHOOT_OUTS)
def test_shoot_out(text: str, wanted: tuple[int, int]) -> None:
    match = matchx.parse(f"{text} Tully (Barnet) was booked in the 20th minute.").match
    assert match.shootout in (wanted, wanted[::-1] if match.home == "Woking" else wanted)
