"""What happened: small reports of our own through the whole program, one difficulty each."""

import pytest

import matchx
from matchx import pipeline


def events(text, kind):
    return [event for event in matchx.parse(text).events if event.type == kind]


def goals(text):
    return [(e.clock.text(), e.team, e.fields["player"]) for e in events(text, "goal")]


def test_a_goal_told_twice_is_one():
    text = (
        "Barnet 2-0 Woking\n\nGoals from Ned Ruscoe and Ola Fasan gave Barnet a 2-0 win over Woking.\n\n"
        "Ruscoe opened the scoring in the 12th minute when he fired home from ten yards.\n\n"
        "Fasan made it 2-0 after 70 minutes with a header from a corner."
    )
    assert goals(text) == [("12'", "Barnet", "Ned Ruscoe"), ("70'", "Barnet", "Ola Fasan")]
    assert [e.fields["score"] for e in events(text, "goal")] == [(1, 0), (2, 0)]


def test_both_goals_and_an_unnamed_equaliser():
    text = (
        "Parma beat Lecce 2-1, with both of Parma's goals scored by Dario Renzi and one by Ugo Salvi for Lecce.\n\n"
        "Salvi scored for Lecce in the 20th minute. Parma equalised five minutes later.\n\n"
        "Renzi headed in the winner for Parma in the 80th minute."
    )
    assert goals(text) == [("20'", "Lecce", "Ugo Salvi"), ("25'", "Parma", "Dario Renzi"), ("80'", "Parma", "Dario Renzi")]


def test_two_goals_of_one_man_told_alike_are_both_kept():
    text = (
        "Barnet 1-4 Woking\n"
        "Their four goals came from Jack Tolley (two), Matty Pyle and, in the last minute, substitute Reuben Slate."
    )
    players = sorted(e.fields["player"] for e in events(text, "goal"))
    assert players == ["Jack Tolley", "Jack Tolley", "Matty Pyle", "Reuben Slate"]


def test_an_own_goal_is_the_other_sides():
    text = "Barnet 1-0 Woking. Woking defender Tom Askew turned the ball into his own net on 33 minutes."
    (goal,) = events(text, "goal")
    assert (goal.team, goal.fields["player"], goal.fields["own_goal"]) == ("Barnet", "Tom Askew", True)


def test_a_penalty_is_one_event_and_a_goal():
    text = (
        "Crewe 1-0 Bradford City. Bradford's Sean Hibbert brought down Luca Farr in the box after 55 minutes and the referee "
        "pointed to the spot. Crewe captain Max Ryland sent the keeper the wrong way."
    )
    (penalty,) = events(text, "penalty")
    assert (penalty.fields["won_by"], penalty.fields["conceded_by"]) == ("Luca Farr", "Sean Hibbert")
    assert (penalty.fields["player"], penalty.fields["outcome"]) == ("Max Ryland", "scored")
    assert [(e.fields["player"], e.fields["penalty"], e.clock.text()) for e in events(text, "goal")] == [
        ("Max Ryland", True, "55'")
    ]


@pytest.mark.parametrize(
    ("sentence", "clock"),
    [
        ("Ruscoe scored five minutes before the break.", "40'"),
        ("Ruscoe scored eight minutes from time.", "82'"),
        ("Ruscoe scored midway through the first half.", "20-25'"),
        ("Ruscoe scored in the third minute of stoppage time.", "90+3'"),
        ("Ruscoe scored after 12 minutes.", "12'"),
        ("On the hour Ruscoe scored.", "60'"),
    ],
)
def test_clocks(sentence, clock):
    text = f"Barnet 1-0 Woking. Barnet won through Ned Ruscoe. {sentence}"
    assert clock in [e.clock.text() for e in events(text, "goal")]


def test_a_chain_of_relative_times():
    text = (
        "Kenya 1-1 Malta. Kenya's Juma Otieno scored after 20 minutes. Five minutes later Malta levelled through Luke Borg. "
        "A minute later Otieno hit the bar."
    )
    assert [e.clock.text() for e in matchx.parse(text).events] == ["20'", "25'", "26'"]


def test_two_minutes_in_one_sentence_go_to_their_own_events():
    text = "Barnet 1-1 Woking. Barnet's Ned Ruscoe scored after 14 minutes, and Woking's Ola Fasan equalised on 52."
    assert [clock for clock, _, _ in goals(text)] == ["14'", "52'"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ned Ruscoe scored twice against Slough last week.",
        "Ruscoe almost scored in the 20th minute of last season's final.",
        '"Ruscoe scored a fine goal in training," said the manager, "and then he scored another."',
        "Ruscoe will score on Saturday.",
    ],
)
def test_other_matches_quotes_and_hopes_are_no_goals(sentence):
    text = f"Barnet 0-0 Woking. Barnet's Ola Fasan hit the bar after 12 minutes. {sentence}"
    assert goals(text) == []


def test_changes_pair_in_order():
    text = "Barnet 0-0 Woking. On 64 minutes Barnet brought on Ned Ruscoe and Ola Fasan for Tom Askew and Luke Borg."
    pairs = [(e.fields["player_in"], e.fields["player_out"]) for e in events(text, "substitution")]
    assert pairs == [("Ned Ruscoe", "Tom Askew"), ("Ola Fasan", "Luke Borg")]


def test_a_missing_goal_is_a_warning_not_an_event():
    report = matchx.parse("Barnet 3-0 Woking. Barnet's Ned Ruscoe scored after 12 minutes and again on 50.")
    assert len([e for e in report.events if e.type == "goal"]) == 2
    assert [w.code for w in report.warnings] == ["goal_not_described"]


def test_too_many_goals_are_a_warning():
    text = "Barnet 1-0 Woking. Barnet's Ned Ruscoe scored after 12 minutes. Barnet's Ola Fasan scored after 30 minutes."
    assert "score_mismatch" in [w.code for w in matchx.parse(text).warnings]


def test_home_and_away_by_the_ground_and_the_hosts():
    match = matchx.parse(
        "Woking travelled to Barnet on Saturday and lost 2-0. Ned Ruscoe scored after 5 minutes for Barnet."
    ).match
    assert (match.home, match.away, match.full_time) == ("Barnet", "Woking", (2, 0))


def test_the_score_is_turned_round_for_an_away_win():
    match = matchx.parse("Woking won 3-1 at Barnet. Ned Ruscoe scored for Woking after 5 minutes.").match
    assert (match.home, match.full_time) == ("Barnet", (1, 3))


def test_a_second_yellow_comes_after_the_first():
    text = (
        "Barnet 1-0 Woking\n\nNed Ruscoe headed Barnet in front on 79 minutes.\n\nWoking's misery was complete in added time. "
        "Captain Tom Askew, who had been cautioned in the first half, was shown a second yellow card for hauling back Ruscoe."
    )
    first, second = events(text, "card")
    assert (first.fields["card"], first.clock.text(), first.team) == ("yellow", "1-45'", "Woking")
    assert second.fields["card"] == "second_yellow"
    assert second.clock.text() != "1-45'"


def test_a_goal_not_given_is_the_mans_that_the_words_name():
    text = (
        "Barnet 0-1 Woking. Woking went ahead through Ola Fasan after 12 minutes.\n\nBarnet thought they had levelled on "
        "29 minutes, but Ned Ruscoe's close-range finish was ruled out because he had pushed goalkeeper Tom Askew."
    )
    (event,) = events(text, "disallowed_goal")
    assert (event.clock.text(), event.fields["player"]) == ("29'", "Ned Ruscoe")


@pytest.mark.parametrize(
    ("told", "competition"),
    [
        ("Leeds of League One knocked Hull City out of the FA Cup with a 2-0 win.", "FA Cup"),
        ("The League One side Leeds won 2-0 at Hull City in the FA Cup.", "FA Cup"),
        ("Leeds won 2-0 at Hull City in League One.", "League One"),
    ],
)
def test_the_competition_of_the_match_not_of_one_side(told: str, competition: str) -> None:
    assert matchx.parse(told).match.competition == competition


def test_a_youth_team_goes_by_its_clubs_nickname() -> None:
    report = matchx.parse(
        "Norwich City Under-18s beat Redfield Town Under-18s 2-1 on Saturday.\n\nEmil Roth put the visitors ahead on nine "
        "minutes. The Young Canaries were level on 55 minutes through Sam Tate, and Young Canaries captain Luca Webb won it on "
        "80 minutes."
    )
    teams = {event.fields["player"]: event.team for event in report.events}
    norwich, redfield = "Norwich City Under-18s", "Redfield Town Under-18s"
    assert teams == {"Emil Roth": redfield, "Sam Tate": norwich, "Luca Webb": norwich}


def test_a_dive_wins_no_penalty_and_a_cool_finish_later_is_none() -> None:
    text = (
        "Stoke 2-1 Hull\n\nHull's Ned Powell felt that he had earned a penalty when he fell under Fell's challenge but was "
        "instead shown a yellow card for simulation.\n\nIn the 88th minute Stoke's Ola Fasan was away, and he kept his nerve "
        "to slide the ball under Luca Farr."
    )
    assert goals(text) == [("88'", "Stoke", "Ola Fasan")]
    assert not events(text, "penalty")


def test_a_free_kick_before_it_takes_no_penalty_away() -> None:
    text = (
        "Stoke 0-2 Hull\n\nOn 62 minutes Sykes of Hull bent in a free kick for 1-0. Four minutes later his team-mate Ola Fasan "
        "was upended by Stoke's Ned Powell and picked himself up to send Luca Farr the wrong way from twelve yards."
    )
    (penalty,) = events(text, "penalty")
    assert (penalty.clock.text(), penalty.fields["player"], penalty.fields["conceded_by"]) == ("66'", "Ola Fasan", "Ned Powell")


def test_a_time_since_which_he_was_quiet_dates_nothing() -> None:
    text = (
        "Stoke 1-2 Hull\n\nHull won it when Ned Powell, quiet since his eighth-minute opener, stabbed in from a scramble in "
        "the first of four added minutes.\n\nOla Fasan had levelled for Stoke on 37 minutes. Both sides hit the bar after 70."
    )
    assert ("90+1'", "Hull", "Ned Powell") in goals(text)


def test_a_reply_counts_from_a_goal_without_a_time() -> None:
    text = (
        "Stoke 2-1 Hull\n\nSubstitute Ned Powell won it for Stoke in the 89th minute.\n\nThe fans were barely seated when "
        "Hull's Ola Fasan struck. Stoke replied inside four minutes, Luca Farr heading in. Powell then swept in the winner."
    )
    assert {player: clock for clock, _, player in goals(text)}["Luca Farr"] != "4'"


def test_who_is_robbed_of_the_ball_makes_no_goal() -> None:
    text = (
        "Stoke 1-1 Hull\n\nHull captain Luca Farr drew a smart stop from Sam Post, and on 53 minutes Ola Fasan silenced the "
        "home supporters. Ned Powell dallied on the ball, the teenager robbed him and coolly rounded Post before rolling into "
        "an unguarded net."
    )
    assert [e.fields["assist"] for e in events(text, "goal")] == [None]


def test_the_goalkeeper_of_whom_a_sentence_goes_on() -> None:
    text = (
        "Stoke 0-0 Hull\n\nHull goalkeeper Luca Farr was in form. The custodian's first act was to tip over Ned Powell's "
        "drive, and he followed it with a fine double save, parrying from Ola Fasan."
    )
    assert [(e.fields["player"], e.fields["by"]) for e in events(text, "chance")] == [
        ("Ned Powell", "Luca Farr"),
        ("Ola Fasan", "Luca Farr"),
    ]


def test_whoever_takes_a_penalty_is_of_those_who_were_awarded_it() -> None:
    text = (
        "KINGS LANGLEY were left empty-handed after a last-gasp own goal handed visiting AFC Sudbury a 1-0 victory.\n\n"
        "Cowler's men found Josh Blunden in fine form. The custodian pushed Rian Lowe's 12th-minute drive onto the bar. When "
        "the hosts were finally awarded a spot-kick on 71 minutes, Lowe's effort was too close to Blunden.\n\n"
        "Skipper Joe Johns sliced a low cross past his own goalkeeper, Xavi Comas, late on."
    )
    assert [(e.team, e.fields["player"]) for e in events(text, "chance")] == [("Kings Langley", "Rian Lowe")]
    assert [(e.team, e.fields["player"]) for e in events(text, "penalty")] == [("Kings Langley", "Rian Lowe")]


# Nobody is tied to a club but by who had barely threatened.
UNTIED = (
    "KINGS LANGLEY were left empty-handed after a last-gasp own goal handed visiting AFC Sudbury a 1-0 victory.\n\n"
    "Cowler's men dominated but found the goalkeeper, Josh Blunden, in form. He parried from Alfie Brook and smothered Louis "
    "Rand's rebound. Brook planted a header over from Brad Watkin's delivery and, when the hosts were finally awarded a "
    "spot-kick on 71 minutes, Rand's effort was too close to Blunden, who held it.\n\n"
    "Sudbury had barely threatened but, with the tie drifting, substitute Romario Dunn, on as a replacement for the injured "
    "Nick Achu, whipped over a low cross and skipper Joe Johns sliced it past his own goalkeeper, Xavi Comas."
)


def test_the_foul_told_behind_an_award_is_its_foul() -> None:
    text = UNTIED.replace("71 minutes, Rand", "71 minutes for a clumsy foul on McBride by Lewis Mallin, Rand")
    (penalty,) = events(text, "penalty")
    assert (penalty.fields["player"], penalty.fields["conceded_by"]) == ("Louis Rand", "Lewis Mallin")


def test_a_keeper_who_guessed_right_may_be_beaten() -> None:
    text = (
        "Stoke 1-0 Hull\n\nNed Powell was tripped by Luca Farr in the box on 38 minutes. Ola Fasan took responsibility and, "
        "although Hull keeper Jon Dodd guessed correctly, the ball squirmed in under his body."
    )
    assert goals(text) == [("38'", "Stoke", "Ola Fasan")]


def test_what_several_men_are_called_is_said_of_each() -> None:
    text = "Stoke 1-0 Hull\n\nOn 30 minutes Hull defenders Ned Powell and Luca Farr were booked."
    assert [(e.team, e.fields["player"]) for e in events(text, "card")] == [("Hull", "Ned Powell"), ("Hull", "Luca Farr")]


def test_a_description_behind_a_lone_subject_is_he() -> None:
    text = (
        "Stoke 1-0 Hull\n\nStoke's Ned Powell had a corner cleared. Ola Fasan should have scored on 12 minutes, the big "
        "centre-half somehow heading over from three yards."
    )
    assert [(e.fields["player"], e.fields["outcome"]) for e in events(text, "chance")] == [("Ola Fasan", "off_target")]


def test_a_side_that_had_barely_threatened_acts_behind_but() -> None:
    assert [(e.team, e.fields["player_in"]) for e in events(UNTIED, "substitution")] == [("AFC Sudbury", "Romario Dunn")]


def test_extra_time_that_looms_is_not_reached() -> None:
    text = (
        "Stoke 2-1 Hull\n\nStoke's Ned Powell levelled after 85 minutes. Extra time was looming when his team-mate Ola Fasan "
        "slid the ball under Luca Farr in the third minute of added time."
    )
    assert ("90+3'", "Stoke", "Ola Fasan") in goals(text)


def test_a_shot_and_another_that_is_not_given_are_two() -> None:
    text = "Stoke 1-1 Hull\n\nHull's Ned Powell had already rattled the crossbar and had one ruled out for a push."
    assert [e.fields["outcome"] for e in events(text, "chance")] == ["woodwork"]
    assert len(events(text, "disallowed_goal")) == 1


def test_added_time_in_a_lead_is_the_second_halfs() -> None:
    text = (
        "Stoke 2-2 Hull\n\nStoke had turned it round before the break until Hull's Ned Powell, who had opened the scoring in "
        "the eighth minute, stabbed in from a scramble in the first of four added minutes.\n\nOla Fasan had levelled for Stoke "
        "on 37 minutes. Luca Farr hit the bar after 70."
    )
    assert "90+1'" in [clock for clock, _, player in goals(text) if player == "Ned Powell"]


def test_whose_cross_another_turned_in_scores_alone_afterwards() -> None:
    text = (
        "Stoke 2-0 Hull\n\nJan Roe turned in Ola Fasan's cross after seven minutes and Fasan himself added a second in the "
        "15th, beating Ned Powell at his near post."
    )
    goals = [event.fields for event in matchx.parse(text).events if event.type == "goal"]
    assert [(fields["player"], fields.get("assist")) for fields in goals] == [("Jan Roe", "Ola Fasan"), ("Ola Fasan", None)]


def test_the_same_player_who_saves_is_the_goalkeeper() -> None:
    text = (
        "Stoke 0-0 Hull\n\nOla Fasan shot into Ned Powell's arms after 20 minutes before Jan Roe drew a flying save from the "
        "same player with a free-kick."
    )
    chances = [event.fields for event in matchx.parse(text).events]
    assert [(fields["player"], fields["by"]) for fields in chances] == [("Ola Fasan", "Ned Powell"), ("Jan Roe", "Ned Powell")]


def test_a_line_up_below_the_story_dates_nothing_in_it() -> None:
    text = (
        "Stoke 2-0 Hull\n\nNed Powell put Stoke ahead on 30 minutes. After many more chances Ola Fasan swept in a second for "
        "Stoke.\n\nStoke: Dodd, Marsh, Tan, Roe, Hart (Berry 46), Oakes, Nunn."
    )
    assert goals(text)[1] == ("30-90'", "Stoke", "Ola Fasan")


def test_a_lead_may_tell_of_two_goals_of_one_man_and_of_anothers_between() -> None:
    text = (
        "Barnet and Woking had to be content with a point each.\n\n"
        "Ned Powell fired Barnet in front but Ola Fasan drew Woking level. Powell's volley gave Barnet the lead for a second "
        "time, only for Sam Post to equalise from close range.\n\n"
        "Woking's Rui Lima struck the post after 16 minutes. Later Fasan headed in a corner. Barnet made a change at "
        "half-time, Bo Hale replacing Jed Moss. Late on Post tapped in at the far post. Both sides had chances to win it, and "
        "both keepers did well."
    )
    assert [(e.team, e.fields["player"], e.fields["score"]) for e in events(text, "goal")] == [
        ("Barnet", "Ned Powell", (1, 0)),
        ("Woking", "Ola Fasan", (1, 1)),
        ("Barnet", "Ned Powell", (2, 1)),
        ("Woking", "Sam Post", (2, 2)),
    ]
    assert ("16-46'", "Woking", "Ola Fasan") in goals(text)


def test_who_doubles_his_tally_has_scored_before_and_scores_again() -> None:
    text = (
        "Stoke 2-0 Hull\n\nStoke's Ned Powell fired in after 48 minutes when Jed Moss picked out Sam Post, whose shot was "
        "blocked. The forward then doubled his tally with a header from a corner."
    )
    assert [(team, player) for _, team, player in goals(text)] == [("Stoke", "Ned Powell"), ("Stoke", "Ned Powell")]


def test_who_draws_level_is_not_he_who_led() -> None:
    text = "Stoke 1-1 Hull\n\nNed Powell put Stoke ahead before Ola Fasan hit the bar. The striker soon dragged his side level."
    assert [player for _, _, player in goals(text)] == ["Ned Powell", "Ola Fasan"]


def test_who_controls_a_header_is_no_referee() -> None:
    text = "Stoke 1-0 Hull\n\nNed Powell fired in after a header had been controlled by Sam Post."
    assert matchx.parse(text).match.referee is None


def test_whose_shot_another_man_turns_in_is_no_scorer() -> None:
    text = (
        "Stoke 1-0 Hull\n\nStoke striker Ned Powell was quiet until Jed Moss found Sam Post and his shot was steered in by the "
        "striker."
    )
    assert [player for _, _, player in goals(text)] == ["Ned Powell"]


def test_a_penalty_that_a_lead_says_was_missed_may_be_the_one_that_was_saved() -> None:
    text = (
        "Stoke drew 0-0 with Hull, for whom Ola Fasan missed a penalty.\n\nLuca Farr saved from Ned Powell on 12 minutes.\n\n"
        "Hull's Fasan had his penalty saved by Farr before half-time."
    )
    assert [(e.fields["player"], e.fields["outcome"]) for e in events(text, "penalty")] == [("Ola Fasan", "saved")]


def test_who_does_not_make_the_same_mistake_as_another_is_the_taker() -> None:
    text = (
        "Stoke 0-1 Hull\n\nHull won a penalty on 60 minutes and Ned Powell did not make the same mistake as Ola Fasan, sending "
        "Luca Farr the wrong way."
    )
    assert [e.fields["player"] for e in events(text, "penalty")] == ["Ned Powell"]


def test_whose_first_goals_a_lead_tells_of_has_scored_two() -> None:
    text = (
        "Stoke 2-1 Hull\n\nNed Powell scored his first goals for the club to put Stoke 2-0 up.\n\nPowell fired in after 10 "
        "minutes and headed a second on 30. Ola Fasan replied for Hull on 70."
    )
    assert [(clock, player) for clock, _, player in goals(text)] == [
        ("10'", "Ned Powell"),
        ("30'", "Ned Powell"),
        ("70'", "Ola Fasan"),
    ]


@pytest.mark.parametrize("where", ["By Dan Hale, Liverpool\n\n", "Dan Hale in Sunderland\n\n", "SUNDERLAND, England (AP) - "])
def test_where_the_writer_is_no_side_plays(where: str) -> None:
    report = matchx.parse(
        f"Hosts held\n\n{where}Kelmouth Reds were held to a goalless draw by Tidworth Union on Saturday. Ola Fasan shot wide "
        "for the home side on 9 minutes."
    )
    assert (report.match.home, report.match.away) == ("Kelmouth Reds", "Tidworth Union")


def test_a_retaken_penalty_has_the_second_kicks_end() -> None:
    text = (
        "Stoke 1-0 Hull\n\nNed Powell's penalty was saved by Luca Farr on 30 minutes but the referee ordered a retake for "
        "encroachment, and Powell scored at the second time of asking."
    )
    (penalty,) = events(text, "penalty")
    assert (penalty.fields["player"], penalty.fields["outcome"]) == ("Ned Powell", "scored")


def test_who_takes_it_himself_was_fouled() -> None:
    text = (
        "Stoke 1-0 Hull\n\nNed Powell won a penalty on 30 minutes, going down under Luca Farr's challenge, and dispatched it "
        "himself."
    )
    assert [event.fields["player"] for event in events(text, "penalty")] == ["Ned Powell"]


def test_who_concedes_a_penalty_does_not_take_it() -> None:
    text = (
        "Stoke 1-0 Hull\n\nHull's Luca Farr was booked for a foul on Ned Powell, who went off. He beat Jon Dodd from the spot "
        "on 57 minutes after Farr had handled Ola Fasan's cross."
    )
    assert all(event.fields.get("player") != "Luca Farr" for event in events(text, "penalty"))


def test_a_change_is_whole_before_the_next_clause() -> None:
    text = "Stoke 1-0 Hull\n\nOn 60 minutes Stoke sent on Ned Powell for Ola Fasan, and Jon Dodd saved from Luca Farr."
    assert [e.fields for e in events(text, "substitution")] == [{"player_in": "Ned Powell", "player_out": "Ola Fasan"}]


@pytest.mark.parametrize("why", ["because nobody closed in", "as no one tackled him", "because no-one picked him up"])
def test_nobody_who_defends_denies_no_goal(why: str) -> None:
    text = f"Stoke 1-0 Hull\n\nNed Powell ran on {why} and let fly from 25 yards into the top corner on 19 minutes."
    assert goals(text) == [("19'", "Stoke", "Ned Powell")]


@pytest.mark.parametrize("what", ["as no team-mate turned in his cross", "because nobody headed in", "while nobody scored"])
def test_what_nobody_does_is_no_goal_of_another(what: str) -> None:
    assert goals(f"Stoke 1-0 Hull\n\nNed Powell was frustrated {what} on 19 minutes.") == []


def test_a_goal_with_a_time_of_its_own_outweighs_one_dated_by_what_came_before() -> None:
    text = (
        "Stoke 1-1 Hull\n\nNed Powell's first goal of the season gave Stoke a 23rd-minute lead before Hull's Ola Fasan "
        "levelled on "
        "39 minutes.\n\nSam Post saved from Jed Moss in the 20th minute. Moss then fed Bo Hale, whose drive was turned "
        "home by Powell."
    )
    assert goals(text) == [("23'", "Stoke", "Ned Powell"), ("39'", "Hull", "Ola Fasan")]


def test_a_disallowed_goal_of_the_lead_is_the_accounts() -> None:
    text = (
        "Hull drew with Stoke.\n\nDanny Cole had a header disallowed for Hull.\n\nBo Hale hit the bar for Stoke after "
        "20 minutes. "
        "Hale shot wide on 30. Stoke pressed, and Hale shot over on 60 minutes.\n\nCole thought he had scored when he "
        "nodded in, but "
        "the referee saw a push."
    )
    assert [e.fields["player"] for e in events(text, "disallowed_goal")] == ["Danny Cole"]


def test_a_winner_that_a_lead_dates_is_the_mans_last_goal() -> None:
    text = (
        "Barnet 2-1 Woking\n\nSubstitute Ned Ruscoe scored twice for Barnet and drove in the winner two minutes "
        "from time.\n\nTom Askew had given Woking the lead after 12 minutes with a header.\n\n"
        "Ola Fasan and Ruscoe combined for the equaliser with 14 minutes left. Fasan reached the byline and cut the ball "
        "back for Ruscoe to sweep home.\n\nThere was one last twist. "
        "A long ball caused confusion and Ruscoe lifted it over the keeper."
    )
    assert goals(text) == [("12'", "Woking", "Tom Askew"), ("76'", "Barnet", "Ned Ruscoe"), ("88'", "Barnet", "Ned Ruscoe")]


def test_a_time_between_and_and_a_comma_is_the_next_deeds() -> None:
    text = (
        "Barnet 2-0 Woking\n\nBarnet were two up inside half an hour thanks to Ned Ruscoe and Ola Fasan and, with 15 minutes "
        "left, looked sure to win.\n\nRuscoe headed in after eight minutes. On 29 minutes Fasan fired home."
    )
    assert goals(text) == [("8'", "Barnet", "Ned Ruscoe"), ("29'", "Barnet", "Ola Fasan")]


def test_what_ended_in_a_miss_makes_no_later_goal() -> None:
    text = (
        "Barnet 1-0 Woking\n\nNed Ruscoe headed Ola Fasan's free-kick wide before he bundled the ball over the line on "
        "34 minutes."
    )
    (goal,) = events(text, "goal")
    assert (goal.fields["player"], goal.fields["assist"]) == ("Ned Ruscoe", None)


@pytest.mark.parametrize(
    ("text", "scorers"),
    [
        ("Leeds beat Hull 4-0 with goals from Clarke (2), Pocock and Ekman.", ["Clarke", "Clarke", "Ekman", "Pocock"]),
        ("Leeds beat Hull 3-0, Ephraim Clarke (2) and Kwame Pocock with the goals.", ["Ephraim Clarke"] * 2 + ["Kwame Pocock"]),
        ("Leeds beat Hull 2-0 with goals from Clarke (2) and Pocock (80).", ["Clarke", "Pocock"]),
    ],
)
def test_a_list_may_give_a_man_two_goals(text, scorers):
    assert sorted(event.fields["player"] for event in events(text, "goal")) == scorers


def test_the_booking_of_the_first_half_has_its_time_and_the_second_one_none():
    text = "Sligo 1-1 Derry. Hanlon went for a second bookable offence, having been booked in the first half."
    assert [(event.fields["card"], event.clock.text()) for event in events(text, "card")] == [
        ("yellow", "1-45'"),
        ("second_yellow", "1-90'"),
    ]


@pytest.mark.parametrize(
    ("text", "booked"),
    [
        ("Leeds 0-0 Hull. The referee booked Coles of Leeds and Dunning of Hull on 53 minutes.", ["Coles", "Dunning"]),
        (
            "Leeds 0-0 Hull. On 53 minutes the referee cautioned three men: Coles, Dunning and Eskdale.",
            ["Coles", "Dunning", "Eskdale"],
        ),
        ("Leeds 0-1 Hull. Coles was sent off for two bookable offences, the second in the 53rd minute.", ["Coles"]),
    ],
)
def test_cards_told_of_several_and_of_two(text, booked):
    found = matchx.parse(text).events
    assert [(event.type, event.fields["player"], event.clock.text()) for event in found] == [
        ("card", man, "53'") for man in booked
    ]


_ONE_LINE = (
    "Arden 1-0 Wrexley\n\nRoe struck on 63 minutes. Arden: Fenn, Hale, Oswick, Dunmore, Pell, Carrow, Lunn (Vane 70), Toller, "
    "Roe, Minter, Sedge. Subs Not Used: Brandt. Sent Off: Toller (88). Goals: Roe 63. Wrexley: Amory, Kell, Burd, Stope, Wray, "
    "Tarn, Cole, Nesbit, Ware (De Wit 59), Orme, Prout. Booked: Kell."
)


def test_a_footer_of_one_line_with_the_line_ups():
    assert {(e.fields["player"], e.clock.minute) for e in events(_ONE_LINE, "card")} == {("Toller", 88), ("Kell", None)}
    changes = {(e.fields["player_in"], e.clock.minute) for e in events(_ONE_LINE, "substitution")}
    assert changes == {("Vane", 70), ("De Wit", 59)}
    assert [text for text, _, _ in goals(_ONE_LINE)] == ["63'"]


def test_a_lead_is_told_from_the_account_by_the_goal_told_anew():
    text = (
        "Arden 0-1 Wrexley\n\nNils Roe's second-half strike won it for Wrexley.\n\n"
        "Roe volleyed in after 63 minutes. Arden had plenty of the ball and saw Tom Hale hit the post.\n\n"
        "Arden had the better of a first half of few chances, Ole Fenn heading over. The wind did not help. It was a "
        "scrappy affair.\n\nRoe broke the deadlock when the ball fell kindly for him. The hosts had no answer. They stay tenth."
    )
    assert [text for text, _, _ in goals(text)] == ["63'"]
    header = next(e for e in events(text, "chance") if e.fields["player"] == "Ole Fenn")
    assert header.clock.low < 45


def test_a_list_of_men_holds_no_club():
    text = (
        "Nantes 1-1 Brest. Brest made a triple change in the 80th minute: Ajorque, Camara and Pereira were replaced by "
        "Mounier, Doumbe and Balder."
    )
    pairs = {(event.fields["player_in"], event.fields["player_out"]) for event in events(text, "substitution")}
    assert pairs == {("Mounier", "Ajorque"), ("Doumbe", "Camara"), ("Balder", "Pereira")}


def test_a_goal_keeps_what_it_did_to_the_score():
    text = "Lucas got the equaliser in the 73rd, rising above Bosch to head the corner in."
    goals = [claim for claim in pipeline.front(text).claims if claim.kind == "goal"]
    assert [claim.tags.get("effect") for claim in goals] == ["level"]


def test_a_card_escaped_is_none_and_a_goal_spoken_of_again_is_no_other():
    escaped = (
        "Bremen 1-0 Leverkusen. Camarra, already booked, hauled back Halgrim on 52 minutes and was lucky to escape another "
        "caution. Brunner curled in the free-kick."
    )
    assert [event.fields["card"] for event in events(escaped, "card")] == ["yellow"]
    again = (
        "Dover 2-0 Maldon. Nat Frampton headed in on 20 minutes. Harry Okello made it two from the spot six minutes from time. "
        "That was goal number nine since August for the skipper."
    )
    assert [event.fields["player"] for event in events(again, "goal")] == ["Nat Frampton", "Harry Okello"]


def test_what_is_announced_keeps_its_own_time():
    text = (
        "Dover 2-2 Maldon\n\nMaldon pulled one back in first-half injury time, Toby Hearne reacting quickest after Olly "
        "Strand had palmed out a free-kick. Hearne had his second eight minutes after the restart."
    )
    goals = events(text, "goal")
    assert [(goal.fields["player"], goal.clock.text()) for goal in goals] == [("Toby Hearne", "45+'"), ("Toby Hearne", "53'")]


def test_the_same_player_is_he_who_scored_after_another_had_shot():
    text = (
        "Dover 0-2 Maldon\n\nMaldon led through Toby Hearne, who bundled home after goalkeeper Olly Strand "
        "could only parry Shane Kelf's drive. The same player doubled the advantage on 27 minutes."
    )
    assert [goal.fields["player"] for goal in events(text, "goal")] == ["Toby Hearne", "Toby Hearne"]


def test_an_own_goal_told_in_other_words_is_for_the_other_side():
    text = "Dover's opener against Maldon was an own goal by Toby Hearne, who had got the final touch on 29 minutes."
    assert [(goal.team, goal.clock.minute) for goal in events(text, "goal")] == [("Dover", 29)]


def test_a_side_that_a_man_had_ahead_is_no_past_perfect():
    text = "Dover 3-3 Maldon\n\nToby Hearne had Dover ahead on four minutes, and it was two when Marc Ostle headed in."
    assert [(goal.fields["player"], goal.clock.low) for goal in events(text, "goal")] == [
        ("Toby Hearne", None),
        ("Marc Ostle", 4),
    ]


def test_the_last_cross_named_before_him_was_the_same_players():
    text = (
        "Dover 2-2 Maldon\n\nMaldon's Toby Hearne cleared a dangerous ball from Marc Ostle, and Maldon fell further behind "
        "when Luka Siman, unmarked ten yards out, stroked home a cutback by the same player."
    )
    assert [(goal.fields["player"], goal.fields["assist"]) for goal in events(text, "goal")] == [("Luka Siman", "Marc Ostle")]


def test_his_second_in_the_next_sentence_is_another_goal():
    text = (
        "Dover 3-0 Maldon\n\nTed Boakes then turned creator, his cross being headed home by Will Ranson.\n\nRanson grabbed "
        "his second shortly after the restart."
    )
    assert [goal.fields["player"] for goal in events(text, "goal")] == ["Will Ranson", "Will Ranson"]


def test_he_who_scores_himself_had_made_the_goal_before():
    text = (
        "Dover 5-0 Maldon\n\nToby Hearne slammed home the fourth from Marc Ostle's pass on 60 minutes and the midfielder "
        "completed the scoring himself ten minutes from time."
    )
    assert [(goal.fields["player"], goal.clock.minute) for goal in events(text, "goal")] == [
        ("Toby Hearne", 60),
        ("Marc Ostle", 80),
    ]


def test_nobody_stops_his_own_shot():
    text = (
        "Dover 2-3 Maldon\n\nToby Hearne made it 2-2 from a rebound after Olly Strand had blocked Marc Ostle's shot, and Ostle "
        "then grabbed his own second with a tap-in."
    )
    assert [goal.fields["player"] for goal in events(text, "goal")] == ["Toby Hearne", "Marc Ostle"]


def test_it_was_a_ninth_goal_for_a_man_described_is_said_of_who_scored_it():
    text = (
        "Deal Town 1-0 Hythe Town. Tom Lane crossed and Ross Farr headed in on 15 minutes. "
        "It was a ninth league goal of the campaign for the former Whitstable winger."
    )
    assert [event.fields["player"] for event in matchx.parse(text).events if event.type == "goal"] == ["Ross Farr"]


_HEADLESS = """Wrexley 2-1 Tarnbrook

Roe scored twice as Wrexley won. He struck on 62 minutes and again on 70.

Amory, Kell, Bolton (Minter 45), Stope, Wray, Chorley, Finch, Sedge, Toller, Roe (Lincoln 80), Marl. Subs Not Used: Orr.

Kell, Chorley.

Roe 62, 70.

Burd, Orme, Prout, Crooks (Vane 64), Ware, Nesbit (Tarn 45), Tapp, Mackie, Cole, Birch, Lunn. Subs Not Used: Pell.

Ware, Birch.

Vane 88.
"""


def test_a_man_of_a_line_up_may_bear_the_name_of_a_club():
    changes = {(e.fields["player_in"], e.fields["player_out"]) for e in events(_HEADLESS, "substitution")}
    assert changes >= {("Minter", "Bolton"), ("Lincoln", "Roe")}
    cards = events(_HEADLESS, "card")
    assert {e.fields["player"] for e in cards} == {"Kell", "Chorley", "Ware", "Birch"}
    assert all((e.clock.low, e.clock.high) == (1, 90) for e in cards), "a list below a line-up says nothing of when"


def test_he_who_completes_his_treble_scores_the_third():
    text = (
        "Dover 4-0 Maldon\n\nToby Hearne tapped in after Olly Strand had spilled Marc Ostle's drive in the 12th minute. "
        "Hearne doubled the lead on 27 minutes. He completed his treble in the shadows of full-time with a header from a Dan "
        "Lunn cross."
    )
    found = [(goal.clock.text(), goal.fields["assist"]) for goal in events(text, "goal")]
    assert found == [("12'", None), ("27'", None), ("85-90'", "Dan Lunn")]


def test_time_behind_what_might_have_been():
    text = (
        "Dover 1-0 Maldon\n\nIt might have been worse for Dover had Ostle not slipped, but they found their rhythm and "
        "were rewarded on 33 minutes. Will Shard whipped in a free-kick, Toby Hearne lost his marker and directed his "
        "header inside the upright."
    )
    assert [(goal.fields["player"], goal.clock.minute) for goal in events(text, "goal")] == [("Toby Hearne", 33)]


def test_a_treble_completed_behind_another_goal():
    text = (
        "Dover 4-0 Maldon\n\nToby Hearne scored on 3 minutes. The striker then made it three on 20, before completing his "
        "treble with 12 minutes remaining."
    )
    assert [goal.clock.minute for goal in events(text, "goal")] == [3, 20, 78]


def test_a_pass_is_his_who_brought_it_down_and_let_fly():
    text = (
        "Dover 1-0 Maldon\n\nCal Strach's cross-field ball was brought down by Dux Burrow, who stepped inside and let fly from "
        "20 yards, his effort taking a nick off Lee Broad on its way beyond Olly Strand."
    )
    assert [(goal.fields["player"], goal.fields["assist"]) for goal in events(text, "goal")] == [("Dux Burrow", "Cal Strach")]


def test_who_goes_off_behind_his_goal_went_off_after_it():
    text = (
        "Dover 1-0 Maldon\n\nDar Petko dinked a cheeky finish over Olly Strand in the 85th minute before trotting off to an "
        "ovation as Cam Strang came on."
    )
    assert [(change.clock.low, change.fields["player_out"]) for change in events(text, "substitution")] == [(85, "Dar Petko")]


def test_what_hits_a_defender_is_blocked():
    text = "Dover 1-0 Maldon\n\nCentre-half Art Vain won everything.\n\nHor Balan smashed the loose ball into Vain's midriff."
    assert [chance.fields["outcome"] for chance in events(text, "chance")][-1] == "blocked"


def test_he_behind_a_clause_of_time_is_who_acted_before_it():
    text = "Leeds 3-0 Hull\n\nTim Hale tapped in after Dan Ross had parried, and he made it three from the spot on 70 minutes."
    assert [penalty.fields["player"] for penalty in events(text, "penalty")] == ["Tim Hale"]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("Ruscoe, who had scored both goals in Zagreb, hit the post on ten minutes.", ["chance"]),
        ("Ruscoe, who had missed a penalty at Anfield, hit the post on ten minutes.", ["chance"]),
        ("Fasan, who was sent off in Porto, watched Ruscoe hit the post on ten minutes.", ["chance"]),
        ("Ruscoe, who had turned in Fasan's cross, hit the post on ten minutes.", ["goal", "chance"]),
        ("Ruscoe, who had scored after three minutes in Barnet, hit the post on ten minutes.", ["goal", "chance"]),
    ],
)
def test_what_was_in_a_town_of_which_nothing_else_is_told(told, kept):
    text = f"Barnet 1-1 Woking\n\nBarnet's Ned Ruscoe and Ola Fasan tried everything against Woking.\n\n{told}"
    assert sorted(event.type for event in matchx.parse(text).events) == sorted(kept)


@pytest.mark.parametrize(
    "told",
    [
        "Fasan shot tamely at Lunt, and at the other end Ned Ruscoe nearly settled it: his volley came back off the bar.",
        "Fasan crossed from the right. This time Ned Ruscoe evaded Sid Varn and his shot struck the bar.",
        "Fasan crossed and up popped Ned Ruscoe at the back post. He headed against the bar.",
    ],
)
def test_who_acts_behind_words_of_place_and_time(told):
    text = f"Barnet 0-0 Woking\n\nOla Fasan and Ned Ruscoe were the best of both teams, as was Sid Varn.\n\n{told}"
    frame = [event for event in events(text, "chance") if event.fields["outcome"] == "woodwork"]
    assert [event.fields["player"] for event in frame] == ["Ned Ruscoe"]


@pytest.mark.parametrize("since", ["for the first time since March", "in his first outing since March"])
def test_the_first_time_since_then_is_this_time(since):
    text = f"Barnet 1-0 Woking\n\nBarnet beat Woking. Ned Ruscoe scored {since} on 20 minutes."
    assert goals(text) == [("20'", "Barnet", "Ned Ruscoe")]


def test_his_third_of_the_tournament_is_not_his_third_of_the_match():
    text = (
        "Barnet 0-1 Woking\n\nFasan squared in the 37th minute to Ned Ruscoe, who rolled home his third goal of the tournament."
    )
    assert [e.fields["score"] for e in events(text, "goal")] == [(0, 1)]


def test_who_came_on_acts_next_though_a_pronoun_tells_it():
    told = "Ola Fasan won it. It was dull when he came on for Ned Ruscoe on 65 minutes. His first act was to test Sid Varn."
    (chance,) = events(f"Barnet 1-0 Woking\n\n{told}", "chance")
    assert chance.fields["player"] == "Ola Fasan"
