"""Times: each line is a sentence with its phrases in brackets, and how their readings print."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from matchx.engine.rule import Grammar
from matchx.mentions import minutes, plain_stream, scores
from matchx.model import When
from matchx.text import read

GRAMMAR = Grammar([], [*minutes.patterns(), *scores.patterns()])
COMMON = frozenset(word for word in GRAMMAR.vocabulary.words if word.isalpha())


def printed(when: When) -> str:
    if when.kind == "clock" and when.clock:
        return when.clock.text()
    delta = f"{when.delta[0]}-{when.delta[1]}" if when.delta else "?"
    return f"{when.kind} {delta}" + (f" half {when.half}" if when.half else "")


def found(text: str) -> list[tuple[str, str]]:
    doc = read(text, COMMON)
    mentions = minutes.find(doc, plain_stream(doc, GRAMMAR.vocabulary), GRAMMAR)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert all(doc.tokens[m.first].start == m.start and doc.tokens[m.last - 1].end == m.end for m in mentions)
    return [(doc.quote(m.start, m.end), " & ".join(map(printed, m.value))) for m in mentions]


def check(line: str) -> None:
    text, _, wanted = line.rpartition(" => ")
    spans = re.findall(r"<([^>]*)>", text)
    readings = [] if wanted == "none" else wanted.split(" | ")
    assert found(re.sub("[<>]", "", text)) == list(zip(spans, readings, strict=True)), line


@pytest.mark.parametrize("pattern", minutes.PATTERNS, ids=lambda pattern: pattern.name)
def test_examples_of_patterns(pattern: scores.Pattern) -> None:
    check(pattern.example.replace("[", "<").replace("]", ">"))


STATED = """
Varga struck <in the 23rd minute> with a volley. => 23'
Her <84th-minute> header settled it. => 84'
A <12th-minute> own goal from Sato gave them hope. => 12'
He replaced Ek <in the 61st minute>, which was no help. => 61'
The pick of them was the <7th minute> effort from Lund. => 7'
<After 23 minutes> Moreno shot wide. => 23'
Moreno equalised <on 71 minutes>. => 71'
Bakker nodded in <on 64>, and that was that. => 64'
Sato levelled <in minute 59> from close range. => 59'
<At minute 19> the keeper slipped. => 19'
<On 3 minutes> Ek hit the bar. => 3'
They had to wait <until the 81st> for a winner. => 81'
Ek made it two <in the 86th>. => 86'
<In the fifty-eighth minute> Lund turned it in. => 58'
<In the second minute> he was booked. => 2'
Lund poked home <23 minutes in>. => 23'
<Six minutes in>, Lund was through. => 6'
<Twelve minutes into the match> Ek crossed. => 12'
Lund scored, <twelve minutes into it>. => 12'
<With 34 minutes played> came the first corner. => 34'
<With 34 gone>, Ek had a shot. => 34'
<With just eleven minutes on the clock> the hosts led. => 11'
<Twenty-three minutes had been played> when Ek was fouled. => 23'
<With barely a minute gone>, Ek hit a post. => 1'
<With the clock at 50> the Latvian let fly. => 50'
<With the clock showing 88 minutes>, Ek lofted one over. => 88'
Ek scored <on the half-hour>. => 30'
Ek scored <on the hour mark>. => 60'
<On the hour>, Ek left the field. => 60'
<After an hour> Ek went off. => 60'
<With an hour gone> Ek went off. => 60'
<A quarter of an hour in>, Ek went off. => 15'
<After half an hour>, Ek went off. => 30'
They led <on the 20-minute mark>. => 20'
<At the 70th minute mark> they tired. => 70'
Ek scored <45+2'> and Lund <90+4'>. => 45+2' | 90+4'
Ek scored <90 + 3>. => 90+3'
Ek 1-0 <23'> => 23'
Ek sealed it <in the 93rd minute>. => 90+3'
Ek sealed it <in the 47th minute of the first half>. => 45+2'
Ek sealed it <in the 58th minute of the second half>. => 58'
Ek sealed it <in the 12th minute of the second half>. => 57'
Ek had scored <inside 30 seconds>. => within 0-1
Ek volleyed in <after 45 seconds>. => 1'
Ek struck <inside 90 seconds>. => within 0-2
Ek scored <inside two minutes>. => within 0-2
Ek scored <inside the first five minutes>. => 1-5'
Ek twice went close <in the opening ten minutes>. => 1-10'
Ek scored <within the first minute>. => 1'
It took Lund <33 seconds> to score. => 1'
Ek scored <in the 12th and 34th minutes>. => 12' & 34'
Changes came <at the 72nd and 75th minute>. => 72' & 75'
Changes came <between the 72nd and 75th minutes>. => 72' & 75'
Ek scored <on 14 and 52 minutes>. => 14' & 52'
Ek scored <after 14 minutes> and again <on 52>, and Lund made it three. => 14' | 52'
<On the 23-minute mark> Ek shot over. => 23'
<Seventy minutes gone> and still no goal. => 70'
It was <only in the 39th> that they shot. => 39'
"""

COUNTED = """
Ek scored <five minutes before the break>. => 40'
Ek scored <two minutes before half-time>. => 43'
Ek scored <a minute before the interval>. => 44'
<Three minutes after the restart> Ek was booked. => 48'
<Three minutes after half-time> Ek was booked. => 48'
He struck for the first time <two minutes after the break>. => 47'
<Six minutes into the second half>, Ek fell. => 51'
<Nine minutes into the second period> Ek fell. => 54'
<When the second half was nine minutes old> Ek fell. => 54'
<The second half had been going four minutes> when Ek fell. => 49'
Ek scored <eight minutes from time>. => 82'
Ek scored <eight minutes from the end>. => 82'
Ek scored <with eight minutes remaining>. => 82'
Ek scored <with just two minutes left to play>. => 88'
Ek went off <with 15 minutes to go>. => 75'
Ek scored <a quarter of an hour from time>. => 75'
Ek was sent off <a minute from time>. => 89'
Ek scored <13 minutes before the end>. => 77'
Ek won a corner <with half an hour remaining>. => 60'
Ek made sure <in the last minute of the ninety>. => 90'
Ek made sure <in the final minute>. => 90'
Ek made sure <in the last minute of the first half>. => 45'
Ek won it <with the last kick>. => 90+'
Ek won it <with virtually the last kick of the match>. => 90+'
Ek won it <with the last kick of the first half>. => added ? half 1
<In the final half an hour> they were poor. => 60-90'
(Varga had scored <33 seconds after the restart>.) => 46'
We are <into the second of two added minutes>. => added 2-2
There were two added minutes. => none
An <extra-time> winner. => 91-120'
It finished <with a minute of normal time left>. => 89'
They won it <with two minutes of the half remaining>. => phase 43-43
<12 min> - Goal! => 12'
<2nd half 25 mins> - Goal! => 70'
<Min. 53>: Goal! => 53'
<90+4 min>: Goal! => 90+4'
<84>: Yellow card. => 84'
Sato (<8>, <71> pen) and Ek (<45+2>). => 8' | 71' | 45+2'
Cope for Ek (both <66>), Moss (<h-t>). => 66' & 66' | 45-46'
Sato (23 years old) and Ek (Rovers). => none
It was Ek, and <in the 65th> Lund added another. => 65'
<Within five minutes of the restart> they were level. => 50'
Ek struck <within 62 seconds of the restart>. => 47'
<Five minutes to go until half time>. => 40'
Ek scored <on the stroke of half-time>. => 44-45'
Ek scored <just before half-time>. => 41-45'
Ek was booked <shortly before the break>. => 41-45'
Ek scored <moments before the interval>. => 43-45'
<Shortly after the interval> Ek fell. => 46-50'
<Right after the restart> Ek fell. => 46-50'
Ek fell <midway through the first half>. => 20-25'
Ek fell <midway through the second half>. => 65-70'
Ek fell <midway through the half>. => phase 20-25
Ek went off injured <early on>. => 1-15'
<Early in the second half> Ek fell. => 46-55'
Ek fell <early in the first half>. => 1-15'
Ek fell <late in the first half>. => 35-45'
Ek fell <late in the second half>. => 80-90'
Ek fell <late in the half>. => phase 35-45
Ek fell <late on>. => 80-90'
Ek fell <in the closing minutes>. => 80-90'
Ek fell <in the final ten minutes>. => 80-90'
Ek fell <in the last quarter of an hour>. => 75-90'
Ek fell <in the dying seconds>. => 89-90'
Ek fell <just after the hour>. => 60-65'
Ek fell <just before the hour>. => 55-59'
Ek fell <just past the half-hour>. => 30-35'
Ek fell <just before the half-hour mark>. => 25-29'
Ek fell <shortly after the hour mark>. => 60-65'
Ek fell <two minutes past the hour>. => 62'
<As half-time approached>, Ek fell. => 41-45'
Rask came on <at half-time>. => 45-46'
Rask came on <at the break>. => 45-46'
Rask came on <for the second half>. => 45-46'
Two changes were made <at the interval>. => 45-46'
<HT>: Rask on for Ek. => 45-46'
A <half-time> substitute, Rask. => 45-46'
He was booked <in the first half>. => 1-45'
A <first-half> penalty was their reward. => 1-45'
Her <second-half> goal was a beauty. => 46-90'
They were better <after the break>. => 46-90'
Ek scored <in the 38th minute of the half>. => phase 38-38
"""

ADDED = """
Ek fell <four minutes into stoppage time>. => added 4-4
Ek fell <in the fifth minute of stoppage time>. => added 5-5
Ek scored <in the second minute of first-half stoppage time>. => added 2-2 half 1
<In first-half stoppage time> Ek hit the post. => added ? half 1
<Deep into stoppage time>, Ek fell. => added ?
<Deep in injury time> Ek fell. => added ?
Ek fell <in added time>. => added ?
Her <stoppage-time> leveller was cheered. => added ?
Ek scored <5 minutes into added time at the end of the first half>. => added 5-5 half 1
Extra time came, and in extra time the tie turned. Ek scored <in the 104th minute>. => none
"""

EXTRA = """
It went to penalties, after extra time. Ek scored <in the 104th minute>. => 104'
The game was won <in extra time>. Ek hit the bar <in the 93rd minute>. => 91-120' | 93'
Ek scored <three minutes into extra time>. => 93'
Ek scored <in the second period of extra time>. => 106-120'
Ek scored <in the first period of extra time>. => 91-105'
Ek scored <with two minutes of extra time left>. => 118'
Ek scored <in the 118th minute>. => 118'
They began extra time well. Ek scored <in the 94th minute>. => 94'
Extra time was short of quality. Ek shot wide <in the 104th minute>. => 104'
Throughout the additional half-hour Ek was a threat, and scored <in the 99th minute>. => 99'
Extra time was looming when Ek scored <in the 92nd minute>. => 90+2'
There was no extra time. Ek had scored <in the 92nd minute>. => 90+2'
"""

RELATIVE = """
<A minute later> Ek hit the bar. => later 1-1
<Three minutes after that> it was four. => later 3-3
<60 seconds later> Ek hit the bar. => later 1-1
<A few minutes later>, Ek did it again. => later 2-5
Ek was booked <moments later>. => later 0-2
<Seconds later> Ek was through. => later 0-1
Lund followed <shortly afterwards>. => later 1-5
<Soon after>, Ek was booked. => later 1-5
<Two minutes after> the equaliser, Ek struck. => later 2-2
They were level <within five minutes of> going behind. => later 1-5
Ek had come on <ten minutes earlier>. => earlier 10-10
Ek had come on <only 15 minutes earlier> for Lund. => earlier 15-15
Treharne needed <only seven minutes> to make his mark. => later 7-7
<Less than a minute later> they led. => later 0-1
<Two or three minutes later> they led. => later 2-3
"""

NOTHING = """
A 20-minute spell of pressure brought nothing. => none
They defended for 20 minutes. => none
They played <the final 10 minutes> with ten men. => 80'
It was 0-0 after 90 minutes. => none
The 20-year-old was booked. => none
It was his 12th goal and her 80th birthday. => none
The 44th-placed side won. => none
They signed him from Schalke 04 in 2019. => none
A 25-yard drive from 30 yards out. => none
There were five minutes of added time. => none
Four minutes of stoppage time were added. => none
There was a two-minute delay. => none
Everyone gets 15 minutes of fame. => none
They lost the first three games. => none
They led for 46 minutes. => none
After 20 minutes' rest they trained. => none
There was a minute's silence before kick-off. => none
He is 23 and has 44 caps. => none
He turned 30 on 21 May. => none
They remain on 41 points, level on 41. => none
She plays in the 10 role and wears number 23. => none
On the 21st of May they meet again. => none
It was his 81st league goal in the 2019 season. => none
They had another five minutes to settle. => none
Only 8,811 watched it. => none
Two goals inside four minutes turned it. => none
The first half was poor. => none
The league, an hour after the final whistle, named him. => none
It was the man of the hour. => none
In the first half of the season they struggled. => none
He pounced on 10 of their errors. => none
The game was delayed by 15 minutes. => none
"""


PHRASES = Path(__file__).with_name("time_phrases.txt").read_text(encoding="utf-8")  # the many ways of telling a minute


@pytest.mark.parametrize("line", PHRASES.splitlines())
def test_many_phrases(line: str) -> None:
    check(line)


@pytest.mark.parametrize("line", [x for x in (STATED + COUNTED + EXTRA + RELATIVE + NOTHING).splitlines() if x])
def test_phrases(line: str) -> None:
    check(line)


@pytest.mark.parametrize("line", [x for x in ADDED.splitlines()[:-1] if x])
def test_time_added_on(line: str) -> None:
    check(line)
