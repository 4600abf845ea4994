"""Which team each man is of: the network of evidence, sides without a name, men who turn together, who is at home."""

from __future__ import annotations

from itertools import product
from math import cosh, exp, log

import pytest

import matchx
from matchx.resolve.sides.net import Net
from matchx.resolve.sides.ties import Ties


def teams(text):
    return {(event.fields.get("player") or event.fields.get("player_in")): event.team for event in matchx.parse(text).events}


def network(anchors, bonds):
    ties = Ties()
    for person, weight in anchors:
        ties.anchors[person] += weight
        ties.reasons.append(("said", person, weight, ""))
    for a, b, weight in bonds:
        ties.bind(a, b, weight, "told")
    return ties


def weighed(ties, people):
    """Every world with its weight, by trying them all."""
    for sides in product((1, -1), repeat=len(people)):
        world = dict(zip(people, sides, strict=True))
        yield (
            world,
            exp(
                sum(weight / 2 * world[a] * (world[b] if b else 1) - log(cosh(weight / 2)) for _, a, weight, b in ties.reasons)
            ),
        )


TREE = network([("a", 1.5), ("c", -2.0), ("d", 0.7)], [("a", "b", 2.0), ("b", "c", -3.0), ("b", "d", 1.0)])


def test_on_a_tree_the_network_is_exact():
    worlds = list(weighed(TREE, "abcd"))
    for person, lean in Net(TREE).leans().items():
        right = sum(value for world, value in worlds if world[person] > 0)
        assert lean == pytest.approx(log(right / (sum(value for _, value in worlds) - right)), abs=0.05)
    assert Net(TREE).harmony() == pytest.approx(log(sum(value for _, value in worlds) / 16), abs=0.05)


def test_what_is_known_of_one_tells_of_the_others():
    net = Net(network([], [("a", "b", 3.0), ("b", "c", -3.0)]))
    assert set(net.leans().values()) == {0.0}
    leans = net.leans({"c": 0})
    assert leans["b"] < -2
    assert leans["a"] < -2


def test_a_ring_of_opponents_comes_to_rest():
    ring = [(a, b, -4.0) for a, b in zip("abc", "bca", strict=True)]
    leans = Net(network([("a", 1.0)], ring)).leans()
    assert all(abs(lean) < 20 for lean in leans.values())
    assert leans["a"] > 0


def test_evidence_that_agrees_is_in_harmony():
    agrees = Net(network([("a", 2.0), ("b", 2.0)], [("a", "b", 3.0)])).harmony()
    clashes = Net(network([("a", 2.0), ("b", -2.0)], [("a", "b", 3.0)])).harmony()
    assert agrees > 0 > clashes


def test_a_managers_men_are_of_his_side_whichever_it_is():
    text = (
        "Tarnwick Town 2-1 Osgood Rovers\n\nPeter Crail's men had most of the ball. Ned Hobley shot wide and Vic Sturt hit "
        "the post.\n\nOsgood Rovers took the lead through Ray Mellor on 30 minutes, but Crail sent on Lee Fenby and Tarnwick's "
        "Ned Hobley equalised on 60 minutes."
    )
    found = teams(text)
    assert (found["Vic Sturt"], found["Ray Mellor"]) == ("Tarnwick Town", "Osgood Rovers")


def test_a_nickname_that_no_list_knows_is_one_of_the_two():
    text = (
        "Osgood Rovers won 2-1 at Tarnwick Town to leave the Marlets bottom of the table.\n\nThe Marlets went ahead on 12 "
        "minutes when Ned Hobley headed in, and Vic Sturt hit the bar for the Marlets. Osgood Rovers levelled through Ray "
        "Mellor on 40 minutes and Ray Mellor won it in the 80th minute."
    )
    match, found = matchx.parse(text).match, teams(text)
    assert {match.home, match.away} == {"Tarnwick Town", "Osgood Rovers"}
    assert (found["Ned Hobley"], found["Vic Sturt"], found["Ray Mellor"]) == ("Tarnwick Town",) * 2 + ("Osgood Rovers",)


def test_the_one_man_sent_off_is_of_the_team_with_ten():
    text = (
        "Ten-man Osgood Rovers held out for a 0-0 draw at Tarnwick Town.\n\nIn the 40th minute Ray Mellor was shown a "
        "straight red card for a lunge on Vic Sturt."
    )
    assert teams(text)["Ray Mellor"] == "Osgood Rovers"


def test_own_goals_that_lift_a_team_are_of_the_other():
    text = "Tarnwick Town 1-0 Osgood Rovers. Ray Mellor scored an own goal to put Tarnwick Town ahead on 30 minutes."
    (goal,) = (event for event in matchx.parse(text).events if event.type == "goal")
    assert (goal.team, goal.fields["own_goal"]) == ("Tarnwick Town", True)


@pytest.mark.parametrize(
    ("text", "final"),
    [
        ("Tarnwick Town - Osgood Rovers 2:3 (2:1)\n\nOsgood Rovers went ahead through Ray Mellor on 80 minutes.", (2, 3)),
        (
            "Tarnwick Town beat Osgood Rovers by the odd goal in five. Tarnwick's Vic Sturt scored on 80 minutes.",
            (3, 2),
        ),
        (
            "For Tarnwick Town, beaten 3-2 at home by Osgood Rovers, it was a bad day. Ray Mellor scored for Osgood Rovers on "
            "80 minutes.",
            (2, 3),
        ),
        ("Tarnwick Town 3-1 Osgood Rovers (agg: 4-3)\n\nVic Sturt scored for Tarnwick Town on 80 minutes.", (3, 1)),
        ("League leaders Tarnwick Town came from behind to beat Osgood Rovers 2-1. Vic Sturt scored on 80 minutes.", (2, 1)),
    ],
)
def test_final_scores_are_read_the_right_way_round(text, final):
    assert matchx.parse(text).match.full_time == final


@pytest.mark.parametrize(
    "lead",
    [
        "Osgood Rovers were worthy winners, 3-1, against a Tarnwick Town side unbeaten at Brick Lane since August.",
        "Osgood Rovers won 3-1 to inflict Tarnwick Town's first defeat at Brick Lane since March.",
        "Osgood Rovers won 3-1 and were the first to beat Tarnwick Town at Brick Lane this season.",
        "Osgood Rovers ended Tarnwick Town's unbeaten record at Brick Lane with a 3-1 win.",
        "Osgood Rovers won 3-1 against a Tarnwick Town team who had not lost at Brick Lane in a year.",
        "Osgood Rovers won 3-1 at Brick Lane, where Tarnwick Town have been beaten only once.",
        "Osgood Rovers won 3-1 against a Tarnwick Town side that had won its last six at Brick Lane.",
        "Osgood Rovers beat Tarnwick Town, undefeated at home since August, 3-1.",
    ],
)
def test_whose_record_on_a_ground_is_told_is_at_home(lead):
    match = matchx.parse(f"{lead}\n\nRay Mellor scored for Osgood on 10 minutes. Vic Sturt replied for Tarnwick.").match
    assert (match.home, match.away, match.full_time) == ("Tarnwick Town", "Osgood Rovers", (1, 3))


def test_who_fits_as_the_hosts_is_at_home():
    text = (
        "Osgood Rovers beat ten-man Tarnwick Town 2-1.\n\nThe visitors had to play an hour a man down after Tarnwick's Ray "
        "Mellor was sent off on 30 minutes."
    )
    match = matchx.parse(text).match
    assert (match.home, match.away, match.sides_known) == ("Osgood Rovers", "Tarnwick Town", True)


def test_the_visitors_with_ten_men_are_the_team_with_ten():
    text = (
        "Osgood Rovers beat ten-man Tarnwick Town 1-0.\n\nThe visitors were reduced to ten after 12 minutes. Goalkeeper Ray "
        "Mellor raced out and clattered Vic Sturt, and the referee produced a straight red card. Substitute goalkeeper Jem "
        "Tolley pushed a Vic Sturt header round the post on 20 minutes, but Sturt won it on 70 minutes."
    )
    report, found = matchx.parse(text), teams(text)
    assert (report.match.home, report.match.away) == ("Osgood Rovers", "Tarnwick Town")
    assert (found["Ray Mellor"], found["Vic Sturt"]) == ("Tarnwick Town", "Osgood Rovers")


def test_a_former_team_mate_is_an_opponent():
    text = (
        "Osgood Rovers 1-1 Tarnwick Town\n\nVic Sturt scored for Osgood Rovers on 13 minutes, but Sturt's former team-mate Ray "
        "Mellor equalised on 58 minutes."
    )
    report = matchx.parse(text)
    assert teams(text) == {"Vic Sturt": "Osgood Rovers", "Ray Mellor": "Tarnwick Town"}
    assert not any(event.fields.get("assist") for event in report.events)


@pytest.mark.parametrize("club", ["Hollow Lane Rovers", "Marrow Hill Women", "Sporting Delmar", "Kelder Vale"])
def test_clubs_that_no_list_knows(club):
    text = f"Osgood Town lost 2-1 to {club} on Saturday. Ray Mellor scored for {club} on 20 minutes."
    assert {matchx.parse(text).match.home, matchx.parse(text).match.away} == {"Osgood Town", club}


def test_a_club_of_ordinary_words_where_a_sentence_begins():
    text = "Osgood Town lost 2-1 to Hollow Lane Rovers. Hollow Lane Rovers went ahead through Ray Mellor on 20 minutes."
    assert teams(text) == {"Ray Mellor": "Hollow Lane Rovers"}


def test_a_club_by_its_initials():
    text = (
        "Port Alder FC 1-0 Osgood Town\n\nOsgood Town had the better start, but on 20 minutes PAFC went ahead when Ray "
        "Mellor headed in."
    )
    assert teams(text)["Ray Mellor"] == "Port Alder FC"


def test_a_fourth_goal_comes_behind_the_third():
    text = (
        "Tarnwick Town 4-0 Osgood Rovers\n\nVic Sturt added a fourth for Tarnwick Town after coming off the bench. Ned Hobley "
        "had scored for Tarnwick Town on 10 minutes, Ned Hobley headed in on 30 and Lee Fenby tapped in for Tarnwick Town on "
        "70 minutes."
    )
    found = {event.fields["player"]: event.fields["score"] for event in matchx.parse(text).events if event.type == "goal"}
    assert found["Vic Sturt"] == (4, 0)


FRAMES = {
    "had it gone in, his side would have won": (
        "Had Ned Hobley's early volley dipped a moment sooner, Tarnwick Town might have had "
        "something to show for their trip to "
        "Osgood Rovers. Ray Mellor's header on 71 minutes gave the home side a 1-0 win.",
        {"Ned Hobley": "Tarnwick Town", "Ray Mellor": "Osgood Rovers"},
    ),
    "the next of his team": (
        "Vic Sturt shot over after four minutes. Ned Hobley, with a header on 19, was the next to "
        "go close for Tarnwick Town, and "
        "Osgood Rovers never replied. It ended 0-0.",
        {"Vic Sturt": "Tarnwick Town", "Ned Hobley": "Tarnwick Town"},
    ),
    "booked on his side's trip": (
        "Sent off after 33 minutes of Tarnwick Town's trip to Osgood Rovers, Vic Sturt watched the "
        "rest from the stand. It ended 0-0.",
        {"Vic Sturt": "Tarnwick Town"},
    ),
    "what one side did also": (
        "Osgood Rovers beat Tarnwick Town 2-1. Winger Prince Ageman was on target for Rovers while Solly Demba got the only "
        "goal for Town, who also wasted a penalty. Ageman came on for Derry Fordham.",
        {"Prince Ageman": "Osgood Rovers", "Solly Demba": "Tarnwick Town"},
    ),
    "a team that comes in between": (
        "Tarnwick Town's players will wonder how they lost to Osgood Rovers. Vic Sturt struck the "
        "bar after six minutes, and Rovers "
        "won it through Ray Mellor in the 88th.",
        {"Vic Sturt": "Tarnwick Town", "Ray Mellor": "Osgood Rovers"},
    ),
    "only for the other side to level": (
        "Osgood Rovers 2 Tarnwick Town 1\n\nVic Sturt headed Tarnwick Town in front on 12 minutes only for the hosts to level "
        "on 18 minutes, Ray Mellor tapping in.",
        {"Vic Sturt": "Tarnwick Town", "Ray Mellor": "Osgood Rovers"},
    ),
    "what the other side was doing": (
        "Osgood Rovers 1 Tarnwick Town 3\n\nWith Rovers pressing for an equaliser, Town broke and Vic Sturt "
        "rolled the ball into the net.",
        {"Vic Sturt": "Tarnwick Town"},
    ),
    "a club by the last word of its name": (
        "Osgood Marsh 1 Tarnwick Valley 2\n\nMarsh took the lead on 12 minutes when Vic Sturt headed in, but Valley won it "
        "through Ned Hobley and Ray Mellor.",
        {"Vic Sturt": "Osgood Marsh", "Ned Hobley": "Tarnwick Valley"},
    ),
    "the club of a town": (
        "Dan Hobley put Rangers ahead at Tannadice on nine minutes, and the Glasgow club had a second through Vic Sturt on 20. "
        "Dundee United 0 Rangers 2.",
        {"Dan Hobley": "Rangers", "Vic Sturt": "Rangers"},
    ),
}


@pytest.mark.parametrize("frame", FRAMES)
def test_the_frame_of_a_sentence_tells_whose_a_man_is(frame):
    text, sides = FRAMES[frame]
    found = teams(text)
    assert {man: found.get(man) for man in sides} == sides


def test_what_a_man_is_called_is_his_name():
    text = (
        'Tarnwick Town 2 Osgood Rovers 0. Vic Sturt, known to everyone as "Tank", headed in on 21 '
        "minutes, and Tank made it two "
        "ten minutes from the end."
    )
    assert set(teams(text)) == {"Vic Sturt"}


def test_a_listed_club_is_meant_by_the_first_word_of_its_name_in_the_text():
    text = (
        "Ten-man Kotoko hold Hearts\n\nAccra Hearts of Oak and Asante Kotoko shared the spoils in a 1-1 draw.\n\nKwabena Osei "
        "gave Kotoko the lead on eight minutes. Hearts levelled through Koffi Agbe after 66 minutes."
    )
    assert teams(text) == {"Kwabena Osei": "Asante Kotoko", "Koffi Agbe": "Accra Hearts of Oak"}


def test_a_team_goes_by_the_usual_part_of_its_name():
    text = (
        "Preston 0-1 Norwich\n\nPreston pressed from the start. North End were punished when Dele Fasan struck on 57 minutes. "
        "Preston had nothing left."
    )
    assert matchx.parse(text).match.home == "Preston"


def test_a_coach_is_of_the_side_before_his_title():
    text = (
        "Bury 1-1 Wigan\n\nWigan's coach, Owen Tarn, wanted a point and said so.\n\nTarn rang two changes on 63 minutes: Lee "
        "Marl and Ned Foy came on for Ray Bilt and Sam Cort."
    )
    assert {event.team for event in matchx.parse(text).events} == {"Wigan"}


def test_who_writes_we_seldom_names_his_own_side():
    text = (
        "Wednesday 1-1 Derby: two points thrown away\n\nDerby never got near him all night, and on 15 minutes Yaw Mens put us "
        "ahead from the edge of the box.\n\nWe ought to have had three before half-time, but Derby kept at it, and Derby were "
        "worth their point. We sat back and watched, which is what being Wednesday means.\n"
    )
    assert teams(text)["Yaw Mens"] == "Wednesday"


def test_who_saves_behind_a_comma_is_of_the_side_that_acts():
    text = "Leeds 1-1 Hull\n\nLeeds took a point at Hull, Dan Ross saving from Tim Hale in the last minute."
    assert teams(text) == {"Tim Hale": "Hull"}


def test_a_name_that_both_sides_bear_is_told_by_the_line_of_the_score():
    text = (
        "MATCH REPORT | City 2-1 Grecians\n\nLincoln City beat Exeter City at the LNER Stadium.\n\nTheo Marr and Jo Sebb were "
        "both on target for the Imps."
    )
    assert matchx.parse(text).match.full_time == (2, 1)
