"""Goals that no word calls so: which of the acts told is one, where the final score asks for more goals than are told."""

import pytest

import matchx

HEAD = (
    "Barnet 1-0 Woking\n\nRuscoe and Fasan started for Barnet, Tolley and Askew for Woking, with Slate in the Woking goal "
    "and Pyle in that of Barnet. Tolley was booked after five minutes.\n\n"
)


def scorers(told: str) -> list[tuple[str, str | None, str]]:
    events = [event for event in matchx.parse(HEAD + told).events if event.type == "goal"]
    return [(e.fields["player"], e.fields["assist"], e.clock.text()) for e in events]


@pytest.mark.parametrize(
    ("told", "goal"),
    [
        ("Ruscoe's shot was spilled by Slate on 20 minutes and Fasan reacted quickest.", ("Fasan", None, "20'")),
        ("Askew dropped it, Fasan was first there after 20 minutes and Barnet were in front.", ("Fasan", None, "20'")),
        ("On 14 minutes Barnet led. The corner was met by a towering header from Fasan.", ("Fasan", None, "14'")),
        ("Fasan shaped to cross on 70 minutes and the ball sailed over everyone.", ("Fasan", None, "70'")),
        ("On 20 minutes Ruscoe's low ball found the boot of Fasan and they had the lead.", ("Fasan", "Ruscoe", "20'")),
        ("It was a beauty: Ruscoe's back-heel, Fasan's drive in the 56th minute, Slate static.", ("Fasan", "Ruscoe", "56'")),
    ],
)  # fmt: skip
def test_what_stands_around_an_act_says_that_it_was_a_goal(told: str, goal: tuple[str, str | None, str]) -> None:
    assert scorers(told) == [goal]


@pytest.mark.parametrize(
    "told",
    [
        "Fasan flicked on in the 40th minute, Ruscoe stretched and there on the line was Askew.",
        "Fasan rolled it short to Ruscoe in the 40th minute, and he lost it.",
        "Ruscoe, put through by Fasan's header in the 40th minute, hit the post.",
        "Askew was in the right place on 40 minutes when Fasan nodded the corner goalwards.",
        "Pyle was relieved to see a Fasan drive hit the side-netting on 40 minutes.",
        "Fasan was inches away from an equaliser with eighteen minutes to go.",
        "Fasan came on after 40 minutes and slotted in seamlessly at right-back.",
        "Fasan got there first on 40 minutes but his effort was blocked by Askew.",
        "It was Fasan who restored the lead within four minutes, or so he thought. The flag was up.",
    ],
)
def test_what_was_a_pass_or_failed_was_none(told: str) -> None:
    assert scorers(told) == []
