"""What the reader tells beforehand: the teams, and who plays for whom. It may only help."""

import subprocess
import sys

import pytest

import matchx

TEXT = "Marlow hit the bar. Then Pell scored after 12 minutes, and Post levelled after 20 minutes."


def command(*options, text=TEXT):
    run = subprocess.run([sys.executable, "-m", "matchx", *options], input=text, capture_output=True, text=True)
    return run.returncode, run.stdout, run.stderr


def test_teams_that_the_text_does_not_name():
    report = matchx.parse(TEXT, home="Ashdale", away="Wickham")
    assert (report.match.home, report.match.away, report.match.sides_known) == ("Ashdale", "Wickham", True)


def test_only_one_team_is_known():
    report = matchx.parse("Wickham 2-1 Ashdale. Pell scored twice.", away="Wickham")
    assert (report.match.home, report.match.away) == ("Ashdale", "Wickham")


def test_a_roster_tells_the_sides():
    roster = [("Jo Marlow", "Ashdale"), ("Pell", "home"), ("Sam Post", "Wickham")]
    report = matchx.parse(TEXT, home="Ashdale", away="Wickham", roster=roster)
    teams = {event.fields["player"]: event.team for event in report.events}
    assert teams == {"Marlow": "Ashdale", "Pell": "Ashdale", "Post": "Wickham"}


def test_a_surname_of_both_teams_tells_nothing():
    roster = [("Jo Marlow", "Ashdale"), ("Al Marlow", "Wickham")]
    report = matchx.parse(TEXT, home="Ashdale", away="Wickham", roster=roster)
    assert [event.team for event in report.events if event.fields["player"] == "Marlow"] == [None]


def test_the_command_takes_them(tmp_path):
    roster = tmp_path / "squads.txt"
    roster.write_text("# Ashdale\nJo Marlow, Ashdale\nPell\tAshdale  # captain\n\nSam Post\n", encoding="utf-8")
    both = ("--home", "Ashdale", "--away", "Wickham")
    code, out, _ = command("parse", *both, "--roster", str(roster), "--json", "--only", "goal")
    assert code == 0
    assert '"team": "Ashdale"' in out
    code, out, _ = command("explain", *both, "--roster", str(roster))
    assert code == 0
    assert "Ashdale" in out


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (None, "no such file"),
        ("", "no names in it"),
        ("# nobody yet\n", "no names in it"),
        ("Jo Marlow\n, Ashdale\n", "line 2"),
        ("Jo Marlow, Ashdale, 9\n", "line 1"),
        ("It was a grey afternoon on which nobody who had come to the ground wished to stay a minute longer.\n", "line 1"),
    ],
)
def test_a_bad_roster_is_one_clear_line(tmp_path, content, complaint):
    roster = tmp_path / "squads.txt"
    if content is not None:
        roster.write_text(content, encoding="utf-8")
    code, out, err = command("parse", "--roster", str(roster))
    assert (code, out) == (2, "")
    assert [line for line in err.splitlines() if complaint in line and str(roster) in line]


def test_one_team_is_not_both():
    assert command("parse", "--home", "Ashdale", "--away", "ashdale")[0] == 2
