"""Whose time it is, what a relative one counts from, and what the story's order leaves open: a text, and its events' clocks."""

import pytest

import matchx

HEAD = "Barnet 2-1 Woking\n\n"


def clocks(text: str) -> list[str]:
    return [
        f"{event.type} {event.fields.get('player') or event.fields.get('player_in')} {event.clock.text()}"
        for event in matchx.parse(HEAD + text).events
    ]


CASES = {
    "behind_a_booking_recalled": (
        "Ned Ruscoe headed Barnet in front on 58 minutes. What turned it was the sight of Ali Brandt, cautioned in the first "
        "half for dissent, departing the scene in the 74th minute. Two minutes later Tom Askew fired in the second.",
        ["goal Ned Ruscoe 58'", "goal Tom Askew 76'"],
        [],
    ),
    "each_of_a_chain": (
        "Barnet sent on Ned Ruscoe for Ali Brandt (61) and Tom Askew for Cy Pell (72).",
        ["substitution Ned Ruscoe 61'", "substitution Tom Askew 72'"],
        [],
    ),
    "no_time_of_a_chain": (
        "Ned Ruscoe scored for Barnet on 69 minutes. Barnet sent on Ali Brandt for Cy Pell (74) and Dan Lowe for Ed Rudd (79), "
        "and they should have been out of sight when Woking's Tom Askew handled. Ruscoe took the penalty, in the 82nd minute, "
        "and put it over.",
        ["penalty Ned Ruscoe 82'"],
        [],
    ),
    "his_minutes_from_the_break": (
        "Barnet turned to their bench at the break, sending on Ned Ruscoe for Ali Brandt. It took him seven minutes "
        "to find the net.",
        ["substitution Ned Ruscoe 45-46'", "goal Ned Ruscoe 52'"],
        [],
    ),
    "did_not_reappear": (
        "Barnet's Ali Brandt failed to reappear after the break, with Ned Ruscoe on in his stead.",
        ["substitution Ned Ruscoe 45-46'"],
        [],
    ),
    "not_his_minutes_missed": (
        "Ned Ruscoe, who missed 12 minutes of the first half with a cut head, scored for Barnet on 40.",
        ["goal Ned Ruscoe 40'"],
        [],
    ),
    "not_of_pressure": (
        "Barnet went close on 50 minutes and, after ten minutes of pressure, Ned Ruscoe headed in.",
        [],
        ["goal Ned Ruscoe 10'"],
    ),
    "lead_doubled_then_how": (
        "Cy Pell put Barnet ahead on 12 minutes. The lead was doubled on 30 minutes, Ali Brandt rolling the ball across for "
        "Ned Ruscoe, who made no mistake.",
        ["goal Cy Pell 12'", "goal Ned Ruscoe 30'"],
        ["goal Ali Brandt 30'"],
    ),
    "having_saved_before": (
        "Barnet led thanks to Ned Ruscoe's 27th-minute strike. It might have been more, Woking goalkeeper Ali Brandt having "
        "pulled off a fine save to keep out Tom Askew inside eight minutes. Cy Pell made it two on 70 minutes.",
        ["chance Tom Askew 8'"],
        [],
    ),
    "early_is_the_shot": (
        "Ned Ruscoe flashed an early drive past the post before opening the scoring on 12 minutes.",
        ["goal Ned Ruscoe 12'"],
        ["goal Ned Ruscoe 1-15'"],
    ),
    "own_clause": (
        "Ned Ruscoe hit the bar, and Tom Askew scored for Barnet in the 20th minute.",
        ["goal Tom Askew 20'"],
        ["chance Ned Ruscoe 20'"],
    ),
    "aside": (
        "Two minutes from the end Ned Ruscoe, thrown on for Ali Brandt, scored for Barnet.",
        ["goal Ned Ruscoe 88'"],
        ["substitution Ned Ruscoe 88'"],
    ),
    "aside_with_its_time": (
        "Barnet led in the 63rd minute when Ned Ruscoe, who had replaced Ali Brandt in the 58th, headed in.",
        ["goal Ned Ruscoe 63'", "substitution Ned Ruscoe 58'"],
        [],
    ),
    "substitute_of_a_minute": (
        "Ned Ruscoe, an 84th-minute substitute for Ali Brandt, hit the bar in stoppage time.",
        ["chance Ned Ruscoe 90+'"],
        ["chance Ned Ruscoe 84'"],
    ),
    "two_for_two": (
        "Ned Ruscoe and Tom Askew were booked for fouls in the 40th and 66th minutes.",
        ["card Ned Ruscoe 40'", "card Tom Askew 66'"],
        [],
    ),
    "behind_the_name": (
        "Barnet's Ned Ruscoe (74) and Woking's Tom Askew (80) were booked.",
        ["card Ned Ruscoe 74'", "card Tom Askew 80'"],
        [],
    ),
    "and_later": (
        "In the 64th minute Ned Ruscoe was booked and two minutes later Tom Askew scored for Barnet.",
        ["card Ned Ruscoe 64'", "goal Tom Askew 66'"],
        [],
    ),
    "of_each_shot": (
        "A 25th-minute header by Ned Ruscoe and an 80th-minute strike from Tom Askew gave Barnet all three points.",
        ["goal Ned Ruscoe 25'", "goal Tom Askew 80'"],
        [],
    ),
    "of_one_shot": (
        "Ned Ruscoe's 25th-minute header and Tom Askew's low drive gave Barnet all three points.",
        ["goal Ned Ruscoe 25'"],
        ["goal Tom Askew 25'"],
    ),
    "score_at_a_time": (
        "Ned Ruscoe hit the bar on 21 minutes. Ten minutes before the break it was 2-0. Ali Brandt found Tom Askew, who swept "
        "it home for Barnet.",
        ["chance Ned Ruscoe 21'", "goal Tom Askew 35'"],
        [],
    ),
    "and_again": (
        "Ned Ruscoe denied Tom Askew in the 5th minute and again in the 19th, and Ali Brandt hit the bar on 30 minutes and "
        "again five minutes later.",
        ["chance Tom Askew 5'", "chance Tom Askew 19'", "chance Ali Brandt 30'", "chance Ali Brandt 35'"],
        [],
    ),
    "denied_before": (
        "Ned Ruscoe, denied by Ali Brandt in the first half, scored for Barnet on 60 minutes. "
        "Tom Askew, anonymous before the break, scored for Woking on 70 minutes.",
        ["chance Ned Ruscoe 1-45'", "goal Ned Ruscoe 60'", "goal Tom Askew 70'"],
        [],
    ),
    "not_again": (
        "Ned Ruscoe hit the bar on 30 minutes and with 13 left Tom Askew scored for Barnet.",
        ["goal Tom Askew 77'"],
        ["chance Ned Ruscoe 77'"],
    ),
    "since_he_came_on": (
        "Ned Ruscoe replaced Ali Brandt on 60 minutes and took just two minutes to score for Barnet.",
        ["substitution Ned Ruscoe 60'", "goal Ned Ruscoe 62'"],
        [],
    ),
    "since_an_entry_without_time": (
        "Tom Askew scored for Barnet on 12 minutes. On came Ned Ruscoe, and within 90 seconds he had scored for Woking.",
        [],
        ["goal Ned Ruscoe 1-2'", "goal Ned Ruscoe 12-14'"],
    ),
    "a_word_that_announces": (
        "Tom Askew hit the bar. And then, 23 minutes in, the inevitable. Ned Ruscoe picked up the ball on halfway and he bent "
        "it into the far corner.",
        ["goal Ned Ruscoe 23'"],
        ["goal Tom Askew 23'"],
    ),
    "spilled": (
        "Tom Askew's shot was parried by Ali Brandt on 28 minutes and Ned Ruscoe headed in for Barnet.",
        ["chance Tom Askew 28'", "goal Ned Ruscoe 28'"],
        [],
    ),
    "to_stay": (
        "Ned Ruscoe put Barnet ahead to stay in the 52nd, running onto a long ball and finishing past Ali Brandt.",
        ["goal Ned Ruscoe 52'"],
        [],
    ),
    "in_the_nth_silencing": (
        "Barnet led, goals by Ned Ruscoe in the fourth minute and Tom Askew in the 13th silencing the crowd.",
        ["goal Ned Ruscoe 4'", "goal Tom Askew 13'"],
        [],
    ),
    "once_for_two": (
        "Ned Ruscoe scored for Barnet on 30 minutes. Three minutes later Tom Askew and Ali Brandt were booked.",
        ["card Tom Askew 33'", "card Ali Brandt 33'"],
        [],
    ),
    "told_behind": (
        "Barnet pressed. Ned Ruscoe drilled Barnet in front. That was on 66 minutes.",
        ["goal Ned Ruscoe 66'"],
        [],
    ),
    "scene": (
        "Barnet pressed.\n\nFive minutes before the break came the turning point. Ned Ruscoe headed in for Barnet.",
        ["goal Ned Ruscoe 40'"],
        [],
    ),
    "extra_time_from_its_end": (
        "Ned Ruscoe put Barnet ahead in the 94th minute, in extra time. "
        "Tom Askew levelled for Woking with six minutes remaining.",
        ["goal Ned Ruscoe 94'", "goal Tom Askew 114'"],
        [],
    ),
    "it_is_extra_time": (
        "Ned Ruscoe scored for Barnet on 70 minutes. Tom Askew equalised on 80 minutes, and so to extra time. "
        "It was six minutes old when Ali Brandt headed in for Barnet.",
        ["goal Ali Brandt 96'"],
        [],
    ),
    "the_half_of_the_story": (
        "Ned Ruscoe scored for Barnet six minutes after the restart. Midway through the half Tom Askew hit the bar.",
        ["goal Ned Ruscoe 51'", "chance Tom Askew 65-70'"],
        [],
    ),
    "added_to_the_second_half": (
        "Ned Ruscoe scored for Barnet on 79 minutes. Ali Brandt had been booked before the interval. "
        "Tom Askew hit the bar in the fifth minute of stoppage time.",
        ["chance Tom Askew 90+5'"],
        [],
    ),
    "inside_of_the_kick_off": (
        "Ned Ruscoe scored for Barnet on 23 minutes. Tom Askew had already hit the bar inside six minutes.",
        ["chance Tom Askew 6'"],
        [],
    ),
    "inside_of_the_last": (
        "Ned Ruscoe scored for Barnet on 23 minutes. Within two minutes Tom Askew equalised for Woking.",
        ["goal Tom Askew 23-25'"],
        [],
    ),
    "caution_recalled": (
        "Ned Ruscoe scored for Barnet on 79 minutes.\n\nWoking's misery was complete in added time. "
        "Tom Askew, who had been cautioned in the first half, was shown a second yellow card.",
        ["card Tom Askew 1-45'"],
        [],
    ),
    "named_event": (
        "Ned Ruscoe scored for Barnet on 23 minutes. Tom Askew was sent off on the hour. "
        "Ned Ruscoe was booked in the 70th minute. Ali Brandt had hit the bar moments before the red card.",
        ["chance Ali Brandt 58-60'"],
        [],
    ),
    "his_goal": (
        "Ned Ruscoe scored for Barnet on 23 minutes. Tom Askew levelled for Woking in the 40th minute. "
        "Ali Brandt had hit the bar moments after Ruscoe's goal.",
        ["chance Ali Brandt 23-25'"],
        [],
    ),
    "in_the_same_breath": (
        "Ned Ruscoe scored for Barnet on 23 minutes. Ali Brandt went close in the 50th minute, and two minutes later "
        "Tom Askew equalised for Woking.",
        ["goal Tom Askew 52'"],
        [],
    ),
    "closed_clause": (
        "Ned Ruscoe scored for Barnet on 23 minutes, and Ali Brandt headed over. "
        "Tom Askew scored for Woking in the 40th minute.",
        [],
        ["chance Ali Brandt 23'"],
    ),
    "upon_changing_ends": (
        "Ned Ruscoe scored for Barnet on 23 minutes. Upon changing ends Woking were transformed. "
        "Within ten minutes Tom Askew equalised for Woking.",
        ["goal Tom Askew 55'"],
        [],
    ),
    "time_on_the_pitch": (
        "Ned Ruscoe replaced Ali Brandt after 61 minutes. "
        "He had been on the pitch for six minutes when he headed Barnet in front.",
        ["goal Ned Ruscoe 67'"],
        [],
    ),
    "first_touch": (
        "Barnet sent on Ned Ruscoe for Joe Pell with 15 minutes left, and Ruscoe headed in with his first touch.",
        ["goal Ned Ruscoe 75-76'"],
        [],
    ),
    "coming_on_counted_back": (
        "Ned Ruscoe, on the pitch for all of two minutes after replacing Will Stead, scored for Barnet in the 80th minute.",
        ["substitution Ned Ruscoe 78'"],
        [],
    ),
    "after_a_change": (
        "Two minutes after Woking had replaced Dan Poole with Sid Varn, Ned Ruscoe scored for Barnet in the 58th minute.",
        ["substitution Sid Varn 56'", "goal Ned Ruscoe 58'"],
        [],
    ),
    "booked_for_the_penalty": (
        "Barnet were given a penalty in the 26th minute when Tom Askew tripped Ned Ruscoe. Askew was booked. "
        "Ruscoe scored from the spot. Ten minutes later Dan Poole scored for Woking.",
        ["goal Dan Poole 36'"],
        [],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_story(name: str) -> None:
    text, wanted, unwanted = CASES[name]
    told = clocks(text)
    assert [line for line in wanted if line not in told] == [], told
    assert [line for line in unwanted if line in told] == [], told


@pytest.mark.parametrize(
    ("told", "clock"),
    [
        ("So to extra time, and drama. Seven minutes in, Fasan fired home.", "97'"),
        ("And so it went to an extra half-hour. With just two minutes remaining Fasan fired home.", "118'"),
        ("The tie went into extra time and in the fourth minute of it Fasan fired home.", "94'"),
        ("That meant extra time. Ten minutes in, Fasan fired home.", "100'"),
        ("Barnet began extra time well. Fasan had one chance, and fired home early in the second period.", "106-115'"),
        ("Extra time appeared certain. With three minutes remaining, however, Fasan fired home.", "87'"),
    ],
)
def test_times_count_from_extra_time_where_the_story_has_come_to_it(told: str, clock: str) -> None:
    text = f"Barnet 2-1 Woking\n\nRuscoe headed Barnet in front on 12 minutes but Askew equalised after 80 minutes.\n\n{told}"
    assert [event.clock.text() for event in matchx.parse(text).events if event.type == "goal"][-1] == clock


def told(text, kind):
    return [(event.fields["player"], event.clock.text()) for event in matchx.parse(text).events if event.type == kind]


@pytest.mark.parametrize(
    ("sentence", "kind", "want"),
    [
        (  # a time with what led to its event behind it
            "Kob Antwi struck on ten minutes. His second was simpler, a tap-in on 67 minutes after the goalkeeper could only "
            "parry Tib Renier's drive.",
            "goal",
            [("Kob Antwi", "10'"), ("Kob Antwi", "67'")],
        ),
        (  # a clause that only supposes tells of no goal
            "Dover went in front with ten minutes gone, Lew McArd stabbing it home, and had they been two up by the half-hour "
            "nobody could have complained.",
            "goal",
            [("Lew McArd", "10'")],
        ),
        (  # a long wait counts from the kick-off, not from what was told before it
            "In the first quarter of an hour Tom Wakel shot wide.\n\nIt took Dover 34 minutes to fashion anything at all. "
            "When they did it came from a corner, Lew McArd heading against the bar.",
            "chance",
            [("Tom Wakel", "1-15'"), ("Lew McArd", "34'")],
        ),
        (  # a time behind "and" with its own verb
            "Five minutes remained when Jack Cargil was sent clear and pulled it wide, and three minutes after that came the "
            "corner.",
            "chance",
            [("Jack Cargil", "85'")],
        ),
        (  # a sentence that goes back weeks
            "It is five weeks since Dover were booed off here after a 4-0 defeat, a day on which Tom Wakel missed a penalty.",
            "penalty",
            [],
        ),
    ],
)
def test_what_belongs_to_a_time(sentence, kind, want):
    assert told(f"Dover 2-0 Maldon\n\nDover beat Maldon at the Crabble.\n\n{sentence}", kind) == want
