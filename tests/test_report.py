"""Whether a text is the report of a match: others have no events, reports that hold the same words keep theirs."""

import pytest

import matchx

NO_REPORTS = {
    "ban": "Torquay striker Danny Fennimore begins a three-match ban on Saturday for the straight red card he received at "
    "Woking. The 24-year-old was dismissed for a late lunge after an hour and Torquay's appeal was thrown out on Thursday. "
    "Winger Ellis Cope is also missing after picking up his fifth booking of the season.",
    "preview": "PREVIEW: Hartlepool host Yeovil on Tuesday. Yeovil won the last meeting 3-1, when Josh Tandy scored twice "
    "and Hartlepool keeper Ben Crowe was sent off in the 66th minute. Tandy is a doubt with a calf strain.",
    "anniversary": "Sixty years ago today Burnsall Rovers won the Cup. Harry Mott put them ahead after ten minutes and Billy "
    "Tranmer equalised before half-time, but Mott struck again from the penalty spot with four minutes left.",
    "chronicle": "Cup finals to remember\n\n1974: Alan Prout scores a hat-trick for Chester against Crewe, one a penalty.\n"
    "1983: Goalkeeper Tony Vass is sent off in the 12th minute.\n1991: Substitute Phil Dunmore heads the winner at Bury.",
    "that was then": "Scott Averill made his name on one night. Two down to Cologne, he headed the first, volleyed the second "
    "and then, in the last minute, slid in the third from Deacon's cross. That was 1979, and Averill is 70 now.",
    "injury": "Bolton midfielder Sam Orrin will be out for six weeks with a hamstring injury. Orrin limped off after 20 "
    "minutes of Tuesday's 2-0 defeat by Stockport and was replaced by Lee Marsh. Scans revealed a tear.",
    "sacking": "Oldham have sacked manager Graham Pitt after Saturday's 4-0 home defeat by Salford. Salford's Ryan Bewley "
    "scored a hat-trick and Oldham captain Jack Trevor was sent off. Pitt, 51, had been in charge for 14 months.",
    "charge": "Accrington face an FA charge after a melee at the end of their draw with Morecambe. The trouble began when "
    "Morecambe substitute Dale Hurst was booked in the 94th minute. Both clubs have until Monday to respond. Hurst had "
    "earlier scored the equaliser.",
    "Gaelic": "GAA: Galway 1-17 Roscommon 0-15. Walsh palmed the ball to the net on 48 minutes after Roscommon keeper Conor "
    "Daly had saved from Paul Conroy.",
    "hockey": "England 3 Germany 2. Sarah Pell fired home a penalty corner in the 58th minute to send England into the final. "
    "Pell's strike partner Amy Costin was shown a green card in the third quarter.",
    "machine": "The CPU put Real Madrid ahead after 12 minutes when a pixelated Vinicius rounded the keeper. Dortmund levelled "
    "from the spot before half-time. In the simulation Bellingham scored the winner in stoppage time. Final score: 2-1 Real.",
    "suppositions": "Imagine Carlisle had taken that chance. Imagine Terry Bold scores instead of hitting the bar, and the "
    "referee gives the penalty in the last minute. Had he then sent off Derby's Kemp, Carlisle would have stayed up.",
    "quiz": "Saturday quiz. 1. Which goalkeeper was sent off after 52 seconds at Stoke? 2. Who scored a hat-trick on his debut "
    "for Leeds in the 90th minute? Answers on page 34.",
    "rugby by its tries": (
        "Fly-half Joe Carrow kicked 14 points and full-back Telford scored a try in each half as Bath beat Sale 24-17. Hooker "
        "Burgess was shown a yellow card in the 61st minute."
    ),
    "a bid": (
        "United are considering a bid for Ajax forward Bram Brobben. The Dutchman scored in the 3-1 win over Twente on Sunday, "
        "his ninth of the campaign, before going off with 20 minutes left."
    ),
    "who is not in the squad": (
        "Captain Lena Willis has been left out of the squad to face Italy. The Arsenal defender, who came off at the break "
        "against Chelsea on Sunday, is sore. Carla Kell, who scored from the penalty spot in the win over Spain, returns."
    ),
    "who is hurt": (
        "City striker Andy Colbeck could be out for two months. Colbeck limped out of the 3-2 victory over Norwich after 22 "
        "minutes, to be replaced by Jon Mackle."
    ),
}
REPORTS = {
    "ban": (
        "Woking 1-0 Torquay. Danny Fennimore was shown a straight red card after an hour and will now serve a three-match ban. "
        "Ellis Cope scored the only goal in the 74th minute.",
        ["Ellis Cope"],
    ),
    "a dive": (
        "Kozani beat Volos 1-0 in the Super League. Nikos Pavlidis headed in after 12 minutes, and Teo Lamas of Volos "
        "was booked for simulation.",
        ["Nikos Pavlidis"],
    ),
    "years ago": (
        "Two years ago Bromley were in non-league. On Saturday they beat Leeds United 1-0, Sam Fenwick heading the winner in "
        "the 72nd minute.",
        ["Sam Fenwick"],
    ),
    "then and now": (
        "In 1953 it was Matthews; yesterday it was Dan Keogh. Keogh scored in the last minute as Blackpool beat Bolton 1-0.",
        ["Dan Keogh"],
    ),
    "contract": (
        "Portsmouth are into the quarter-finals after a 1-0 win over Hull. Liam Croft, who has signed a new contract until "
        "2027, headed the winner after 21 minutes.",
        ["Liam Croft"],
    ),
    "sacking": (
        "Wolves manager Rob Tilley is expected to be sacked after this 1-0 home defeat by Fulham. Carl Reed scored in the 20th "
        "minute and Wolves captain Hugo Lind was sent off in the 61st.",
        ["Carl Reed"],
    ),
    "charge": (
        "Accrington 1-0 Morecambe. Both clubs may face an FA charge after a melee at the final whistle. Shaun Whaley put "
        "Accrington ahead in the 30th minute.",
        ["Shaun Whaley"],
    ),
    "video game": (
        "Chester 1-0 Bury. It looked like something from a video game: Phil Farden rounded two men and lobbed the keeper from "
        "40 yards after 12 minutes.",
        ["Phil Farden"],
    ),
    "question": (
        "Who needs a striker? Hull defender Ed Barr scored in the 14th minute, as Stoke were beaten 1-0 at home.",
        ["Ed Barr"],
    ),
    "what a club tells its rivals": (
        "Celtic have told their rivals: catch us if you can. The champions saw off Hearts 2-0 at Parkhead. Fujita tapped in "
        "after 20 minutes; Maida curled in a second with 15 left. Hearts' Shankly had a penalty saved by Hartson.",
        ["Fujita", "Maida"],
    ),
    "what a manager says": (
        "Peter Lowe says he has never seen a save like it: Dan Aspin tipped Carl Morrow's header onto the post in the 88th "
        "minute. Earlier Kyle Brandt had scored from the penalty spot.",
        ["Kyle Brandt"],
    ),
    "what if": (
        "What if Terry Bold had taken his early chance? Carlisle never came close again. Derby won 1-0, Nathan Byers scoring "
        "on 27 minutes.",
        ["Nathan Byers"],
    ),
}


@pytest.mark.parametrize("text", NO_REPORTS.values(), ids=NO_REPORTS)
def test_no_report_has_no_events(text):
    assert [(event.type, event.fields) for event in matchx.parse(text).events] == []


@pytest.mark.parametrize(("text", "scorers"), REPORTS.values(), ids=REPORTS)
def test_a_report_keeps_its_goals(text, scorers):
    assert [event.fields["player"] for event in matchx.parse(text).events if event.type == "goal"] == scorers
