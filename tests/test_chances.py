"""Attempts: which tellings are one and which are two, whose they are, and their time: a text, and its chances."""

import pytest

import matchx

HEAD = "Barnet 2-1 Woking\n\nBarnet beat Woking 2-1 on Saturday.\n\n"


def chances(text: str) -> list[str]:
    return [
        " ".join(
            filter(None, (event.fields.get("player"), event.fields.get("outcome"), event.fields.get("by"), event.clock.text()))
        )
        for event in matchx.parse(HEAD + text).events
        if event.type == "chance"
    ]


CASES = {
    "two_saves_before_the_first_minute": (
        "Ned Ruscoe raced clear only to shoot tamely at keeper Ali Brandt.\n\n"
        "Tom Askew headed Barnet in front after 20 minutes. Brandt got down well to save Ruscoe's 18-yard drive.",
        ["Ned Ruscoe saved Ali Brandt 1-20'", "Ned Ruscoe saved Ali Brandt 20-90'"],
    ),
    "should_have_led": (
        "With 20 minutes gone Barnet should have been in front. Ned Ruscoe side-footed against a post.",
        ["Ned Ruscoe woodwork 20'"],
    ),
    "could_have_been_out_of_sight": (
        "Barnet could have been two up by the 25th minute. Ned Ruscoe side-footed against a post.",
        ["Ned Ruscoe woodwork 1-90'"],
    ),
    "beaten_man": (
        "A long ball set midfielder Ned Ruscoe away for Barnet and, having shrugged off Woking's Tom Askew, "
        "the midfielder shot wide.",
        ["Ned Ruscoe off_target 1-90'"],
    ),
    "bar_and_what_hit_it": (
        "Barnet's Ned Ruscoe was denied by the woodwork soon after, the striker's header dropping onto the top of the bar.",
        ["Ned Ruscoe woodwork 1-90'"],
    ),
    "general": (
        "Barnet's Ned Ruscoe spurned chances to score.\n\nRuscoe headed wide in the 5th minute and blazed over in the 9th.",
        ["Ned Ruscoe off_target 5'", "Ned Ruscoe off_target 9'"],
    ),
    "then_again": (
        "Woking keeper Ali Brandt stood up well to Ned Ruscoe, who was then thwarted by the goalkeeper a second time.",
        ["Ned Ruscoe saved Ali Brandt 1-90'", "Ned Ruscoe saved Ali Brandt 1-90'"],
    ),
    "having_already": (
        "Woking keeper Ali Brandt denied Ned Ruscoe with his legs, having already tipped the striker's header over.",
        ["Ned Ruscoe saved Ali Brandt 1-90'", "Ned Ruscoe saved Ali Brandt 1-90'"],
    ),
    "his_team_mate": (
        "Woking keeper Ali Brandt saved from Ned Ruscoe and saw Ruscoe's team-mate Tom Askew hit a post. Ruscoe headed wide.",
        ["Ned Ruscoe saved Ali Brandt 1-90'", "Tom Askew woodwork 1-90'", "Ned Ruscoe off_target 1-90'"],
    ),
    "his_strike_partner": (
        "Ned Ruscoe's strike partner Tom Askew fared little better, thumping a volley against the crossbar.",
        ["Tom Askew woodwork 1-90'"],
    ),
    "from_the_corner_of_walls": (
        "Ned Ruscoe's shot was saved, and from Ali Walls' corner Tom Askew got his head to it but could not keep it down.",
        ["Ned Ruscoe saved 1-90'", "Tom Askew off_target 1-90'"],
    ),
    "listed": (
        "Ned Ruscoe headed over when unmarked, sliced wide after robbing Tom Askew and then hit a post.",
        ["Ned Ruscoe off_target 1-90'", "Ned Ruscoe off_target 1-90'", "Ned Ruscoe woodwork 1-90'"],
    ),
    "another_between": (
        "Ned Ruscoe hit the side netting. Tom Askew shot wide, and Ruscoe was unable to get on the end of the rebound.",
        ["Ned Ruscoe off_target 1-90'", "Tom Askew off_target 1-90'", "Ned Ruscoe missed 1-90'"],
    ),
    "the_keeper_again": (
        "Ned Ruscoe was thwarted by Woking keeper Ali Brandt, the keeper spreading himself to smother at the forward's feet.",
        ["Ned Ruscoe saved Ali Brandt 1-90'"],
    ),
    "behind_a_lead_told_anew": (
        "First-half strikes by Ned Ruscoe and Tom Askew did it.\n\nRuscoe scored on 12 minutes.\n\n"
        "Joe Lund unleashed a drive which Barnet keeper Ali Brandt saved.\n\nAskew made it two on 31 minutes.\n\n"
        "Brandt saved from Lund.",
        ["Joe Lund saved Ali Brandt 12-31'", "Joe Lund saved Ali Brandt 31-90'"],
    ),
    "two_attempts_to_gather": (
        "Ned Ruscoe let fly from distance, keeper Ali Brandt needing two attempts to gather.",
        ["Ned Ruscoe saved Ali Brandt 1-90'"],
    ),
    "then_missed": (
        "Ned Ruscoe had a header hacked off the line by Tom Askew and then contrived to miss from four yards.",
        ["Ned Ruscoe blocked Tom Askew 1-90'", "Ned Ruscoe missed 1-90'"],
    ),
    "shaved_on_its_way_behind": (
        "Ned Ruscoe's free-kick shaved the post on its way behind.",
        ["Ned Ruscoe off_target 1-90'"],
    ),
    "on_two_occasions": (
        "Woking keeper Ali Brandt produced heroics to deny Ned Ruscoe on two occasions.",
        ["Ned Ruscoe saved Ali Brandt 1-90'", "Ned Ruscoe saved Ali Brandt 1-90'"],
    ),
    "his_finish": (
        "Ned Ruscoe ought to have sealed it after Tom Askew had squared, but the forward's finish lacked conviction and keeper "
        "Ali Brandt smothered.",
        ["Ned Ruscoe saved Ali Brandt 1-90'"],
    ),
    "the_last_of_an_aside_of_his_side": (
        "Barnet, who had sent on Ned Ruscoe and Ola Fasan, had a chance to level but Ruscoe blazed over.",
        ["Ned Ruscoe off_target 1-90'"],
    ),
    "an_aside_of_his_own_behind_his_side": (
        "Barnet, who pressed when Ned Ruscoe, on at the break, hit the post, tired.",
        ["Ned Ruscoe woodwork 1-90'"],
    ),
    "with_whom_he_exchanged_passes": (
        "Ned Ruscoe drifted in, exchanging passes with Ola Fasan before going round Ali Brandt, and he hit the post.",
        ["Ned Ruscoe woodwork 1-90'"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_chances(name: str) -> None:
    text, expected = CASES[name]
    assert chances(text) == expected
