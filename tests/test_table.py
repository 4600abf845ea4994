"""The table and its strip: at every width, with and without colour, with signs and with letters."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len

import matchx
from matchx.model import Clock, Event, Match, Report
from matchx.render import axis, table, terminal
from matchx.render.strip import strip

SAMPLES = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))


def event(kind: str, minute: int | None, side: str | None = "home", /, **more: object) -> Event:
    clock = more.pop("clock", Clock(minute, source="stated"))
    team = {"home": "Leeds", "away": "Villa"}.get(side or "")
    return Event(kind, clock, team, side, more, (), 0.9, 1)  # type: ignore[arg-type]


def report(sample: Report, *events: Event, **facts: object) -> Report:
    numbered = tuple(each.with_(id=number) for number, each in enumerate(events, 1))
    return replace(sample, match=replace(Match("Leeds", "Villa", True), **facts), events=numbered, warnings=())


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.stem)
def read(request: pytest.FixtureRequest) -> Report:
    return matchx.parse(request.param.read_text(encoding="utf-8"), name=request.param.name)


class TestTable:
    @pytest.mark.parametrize("width", [40, 60, 80, 200])
    @pytest.mark.parametrize("ascii", [False, True])
    def test_no_line_is_too_long_and_no_name_is_lost(self, read: Report, width: int, ascii: bool) -> None:
        shown = table.show(read, width=width, ascii=ascii, evidence=True)
        assert max(map(cell_len, shown.splitlines())) <= width
        assert "…" not in shown
        letters = re.sub(r"\s", "", shown)
        words = {
            word for each in read.events for name in each.fields.values() if isinstance(name, str) for word in name.split()
        }
        if width >= 60:
            names = {each.fields.get("player") or each.fields.get("player_in") for each in read.events} - {None}
            flat = re.sub(r"\s+", " ", shown)
            assert all(word in flat for name in names for word in name.split())
        assert {word for word in words if word[0].isupper()} <= {word for word in words if word in letters}

    def test_letters_are_ascii(self, read: Report) -> None:
        plain = replace(read, events=tuple(each.with_(evidence=()) for each in read.events))
        assert table.show(plain, ascii=True, evidence=True).isascii()

    def test_no_colour_is_no_escape(self, read: Report) -> None:
        assert "\x1b" not in table.show(read, evidence=True)
        assert "\x1b[" in table.show(read, color=True)
        stripped = re.sub(r"\x1b\[[\d;]*m", "", table.show(read, color=True))
        assert re.sub(r" +\n", "\n", stripped) == table.show(read)

    def test_halves_with_the_running_score(self, sample: Report) -> None:
        shown = table.show(
            report(
                sample,
                event("goal", 10, score=(1, 0), player="A", clock=Clock(10, period="first_half")),
                event("card", None, card="yellow", player="B"),
                event("goal", 60, "away", score=(1, 1), player="C", clock=Clock(60, period="second_half")),
                event("goal", 99, score=(2, 1), player="D", clock=Clock(99, period="extra_time_first_half")),
                event("shootout_kick", None, player="E", shootout=(1, 0), outcome="scored", clock=Clock(period="shootout")),
                half_time=(1, 0),
                full_time=(2, 1),
            )
        )
        order = ["\nFirst half\n", "goal 1-0", "\nSecond half (from 1-0)\n", "goal 1-1", "\nExtra time, first half\n",
                 "goal 2-1", "\nShoot-out\n", "shoot-out 1-0", "\nAt some time\n", "yellow card"]  # fmt: skip
        places = [shown.index(part) for part in order]
        assert places == sorted(places)

    def test_without_any_half_there_is_no_heading(self, sample: Report) -> None:
        assert "At some time" not in table.show(report(sample, event("card", None, card="red", player="B")))

    def test_warnings_come_last(self, sample: Report) -> None:
        assert table.show(sample).endswith("\n\nWarning: Half-time is told as 0-0, but a goal fell before.\n")

    def test_a_narrow_screen_has_one_column_for_who_and_how(self, sample: Report) -> None:
        assert "Oskar Thiel (Leeds), header, corner" in table.show(sample, width=60)
        assert "Who and how" not in table.show(sample, width=80)


class TestStrip:
    def test_both_sides_stand_at_their_minutes(self, sample: Report) -> None:
        lines = strip(report(sample, event("goal", 45), event("card", 90, "away", card="red")), 53, ascii=True)
        assert lines == [
            "Leeds                        G",
            "       |-------15-----30-----HT------60------75---90|",
            "Villa                                               R",
        ]

    def test_what_meets_is_stacked_with_the_goal_nearest(self, sample: Report) -> None:
        changes = [event("substitution", 60, "away", player_in="X") for _ in range(3)]
        lines = strip(report(sample, *changes, event("goal", 60, "away")), 80, ascii=True)
        assert [line.split()[-1] for line in lines[2:]] == ["G", "S", "S", "S"]
        assert lines[2].startswith("Villa ")

    def test_extra_time_only_when_played(self, sample: Report) -> None:
        assert "120" not in "".join(strip(report(sample, event("goal", 45)), 80))
        assert "120" in "".join(strip(report(sample, event("goal", 45), after_extra_time=True), 80))
        assert "120" in "".join(strip(report(sample, event("goal", 101)), 80))

    def test_the_ruler_is_ascii_or_drawn(self, sample: Report) -> None:
        assert strip(report(sample, event("goal", 45)), 70, ascii=True)[1].strip().isascii()
        assert "├" in strip(report(sample, event("goal", 45)), 70)[1]

    def test_nothing_to_draw(self, sample: Report) -> None:
        assert strip(report(sample), 80) == []
        assert strip(report(sample, event("chance", 10)), 80) == []
        assert strip(report(sample, event("goal", None)), 80) == []

    def test_what_has_no_place_is_said(self, sample: Report) -> None:
        lost = event("card", None, card="yellow", clock=Clock(low=1, high=45))
        assert strip(report(sample, event("goal", 5), lost), 80)[-1].startswith("Not drawn: 1 more,")

    def test_a_side_that_is_not_told_has_its_own_line(self, sample: Report) -> None:
        lines = strip(report(sample, event("goal", 5), event("card", 6, None, card="yellow")), 80, ascii=True)
        assert lines[-1].startswith("Side not told ")
        assert lines[-1].endswith("Y")

    @pytest.mark.parametrize(
        "name",
        ["Borussia Verein für Leibesübungen Mönchengladbach", "浦和レッドダイヤモンズ浦和", "Q" * 50, "a\x1b[31m\u202eb"],
    )
    @pytest.mark.parametrize("width", [40, 60, 80])
    def test_long_and_odd_names(self, sample: Report, name: str, width: int) -> None:
        lines = strip(replace(report(sample, event("goal", 5)), match=Match(name, name, True)), width)
        assert max(map(cell_len, lines)) <= width
        assert "\x1b" not in "".join(lines)
        letters = "".join(line[: max(10, width // 4)] for line in lines[: len(lines) // 2]).replace(" ", "")
        assert set(terminal.safe(name).replace(" ", "")) <= set(letters)


class TestAxis:
    def test_added_time_stands_between_the_halves(self, sample: Report) -> None:
        late = Clock(45, stoppage=3, period="first_half")
        drawn = axis.axis(report(sample, event("goal", 45, clock=late), event("goal", 46)))
        assert drawn.at(Clock(45)) == 45
        assert drawn.at(late) == 48
        assert drawn.at(Clock(46, period="second_half")) == 49
        assert drawn.length == 93

    def test_ranges(self, sample: Report) -> None:
        drawn = axis.axis(report(sample))
        assert drawn.at(Clock(low=20, high=26)) == 23
        assert drawn.at(Clock(low=1, high=45)) is None
        assert drawn.at(Clock()) is None

    def test_absurd_added_time_does_not_squeeze_the_match(self, sample: Report) -> None:
        assert axis.axis(report(sample, event("goal", 90, clock=Clock(90, stoppage=90)))).length == 105

    def test_a_penalty_that_was_scored_is_drawn_as_its_goal(self, sample: Report) -> None:
        scored, saved = (event("penalty", 5, outcome=outcome) for outcome in ("scored", "saved"))
        assert [each.fields["outcome"] for each in axis.drawn(report(sample, scored, saved))] == ["saved"]


class TestTerminal:
    @pytest.mark.parametrize(
        ("term", "encoding", "letters"),
        [("xterm", "utf-8", False), ("dumb", "utf-8", True), ("linux", "utf-8", True), ("xterm", "ascii", True)],
    )
    def test_letters_where_a_terminal_shows_nothing_else(
        self, monkeypatch: pytest.MonkeyPatch, term: str, encoding: str, letters: bool
    ) -> None:
        class Screen:
            def isatty(self) -> bool:
                return True

        Screen.encoding = encoding  # type: ignore[attr-defined]
        monkeypatch.setattr("sys.stdout", Screen())
        monkeypatch.setenv("TERM", term)
        assert terminal.letters(False) is letters
        assert terminal.letters(True)

    def test_a_pipe_gets_the_same_everywhere(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TERM", "dumb")
        assert not terminal.letters(False)
