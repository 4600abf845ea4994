"""Changes in the clipped lines of live commentary ("Smith OFF, Jones ON", "Hull: Jones for Smith")."""

from __future__ import annotations

from ..engine.rule import Rule

GROUP = "substitution"
TAGS = {"weak": True, "live": True}
SEP = "(,|;|/|-|\\||and|&|\\.|\\()*"


def _sub(name: str, pattern: str, *yes: str) -> Rule:
    return Rule(f"substitution.live_{name}", pattern, yes=yes, tags=TAGS)


UP, DOWN = "(⬆|🔼|↑|🟢|↗|⤴|▲|🔺|🆙|⏫|➕|➡|🔛|▶|⏩)", "(⬇|🔽|↓|🔴|↘|⤵|▼|🔻|⏬|➖|⬅|🔙|◀|⏪)"
CHANGE = "(↔|⇄|⇆|🔁|🔄|🔃|⟷|⇌|⇋|♻)"
OPENS = f"(^|:|-|\\.|!|\\)|\\||{CHANGE}|{{m:MINUTE}})"

RULES = [
    _sub("up_down", f"{UP} (in|on|:|-)* {{player_in:LIST}} {SEP} (off|out)? {DOWN} (out|off|:|-)* {{player_out:LIST}}", "⬆ [player_in:Nwosu] ⬇ [player_out:Pavlov]", "➡ [player_in:Nwosu] ⬅ [player_out:Pavlov]"),
    _sub("down_up", f"{DOWN} (out|off|:|-)* {{player_out:LIST}} {SEP} {UP} (in|on|:|-)* {{player_in:LIST}}", "⬇ [player_out:Pavlov], ⬆ [player_in:Nwosu]"),
    _sub("behind_up_down", f"{OPENS} {{player_in:PERSON}} {UP} {SEP} {{player_out:PERSON}} {DOWN}", "Sub: [player_in:Nwosu] ⬆ [player_out:Pavlov] ⬇", "🔁 [player_in:Nwosu] ⬆ [player_out:Pavlov] ⬇"),
    _sub("behind_down_up", f"{OPENS} {{player_out:PERSON}} {DOWN} {SEP} {{player_in:PERSON}} {UP}", "Sub: [player_out:Nwosu] ⬇ [player_in:Pavlov] ⬆"),
    _sub("swap_sign", f"{{player_in:PERSON}} ({CHANGE}|<->) {{player_out:PERSON}}", "Hull: [player_in:Nwosu] ↔ [player_out:Pavlov]"),
    Rule("substitution.live_unnamed", "(^|🔁|🔄) (a|another|first|second|third)? (player)? (sub|subs|substitution|change|switch|swap) (:|,|-|for|by)* {team:TEAM} (\\.|!|$|:|-)|(^|🔁|🔄) {team:TEAM} (sub|substitution|change|switch|swap) (:|,|-|\\.)* (((no|number) \\.?|#)? {n:NUM}|{d:DESC}) (on|in|comes|replaces|replacing|for)",
         yes=("Sub, [team:Leeds].", "[team:Leeds] change: 14 replaces 6."), tags={"weak": True, "live": True, "unnamed": True}),
    _sub("off_on", f"{{player_out:LIST}} (off|out|makes way|departs) {SEP} {{player_in:LIST}} (on|in|enters|comes on) (?! (the|a|his|her) )", "[player_out:Pavlov] OFF, [player_in:Nwosu] ON for the visitors."),
    _sub("on_off", f"{{player_in:LIST}} (on|in|enters) {SEP} {{player_out:LIST}} (off|out)", "[player_in:Nwosu] on, [player_out:Pavlov] off, for the Dutch."),
    _sub("label_on_off", "(on|in) (:|-|=) {player_in:LIST} (,|;|/|-|\\||\\.)* (off|out) (:|-|=) {player_out:LIST}", "On: [player_in:Nwosu], off: [player_out:Pavlov]."),
    _sub("label_off_on", "(off|out) (:|-|=) {player_out:LIST} (,|;|/|-|\\||\\.)* (on|in) (:|-|=) {player_in:LIST}", "Off: [player_out:Pavlov], on: [player_in:Nwosu]."),
    _sub("label_off", "(off|out|going off|coming off|departing) (:|-|=) {player_out:LIST}", "Off: [player_out:Pavlov]."),
    _sub("label_on", "(on|in|coming on|entering) (:|-|=) {player_in:LIST}", "On: [player_in:Nwosu]."),
    _sub("arrow_back", f"{OPENS} {{player_in:PERSON}} (<|←|⬅|«|⇐|◀) {{player_out:PERSON}} (?! {UP})", "↔ [player_in:Nwosu] ⬅ [player_out:Pavlov]"),
    _sub("arrow", "{player_out:PERSON} (-|=)? (>|→|➡|➔|»|⇒|⟶) {player_in:PERSON}", "[player_out:Pavlov] → [player_in:Nwosu]."),
    _sub("for", "(?<! (beaten|lost|won|drew|team|side|starting|line up|started) _* ) (^|:|-|\\.|!|\\)|\\]|🔄|🔁|🔃|{m:MINUTE}) ({team:TEAM} :?)? {player_in:LIST} (is|are|has come|comes)? (on|in)? (for|replaces|replacing) {player_out:LIST} (?! ')", "Sub: [player_in:Nwosu] for [player_out:Pavlov].", "Change, Hull: [player_in:Nwosu] for [player_out:Pavlov]."),
    _sub("swap_for", "(swap|swaps|swapped|replace|replaces|replaced|change|changes|changed|withdraw|withdraws|withdrawn|take off|takes off|taken off|haul off|hauls off|hauled off) {player_out:PERSON} (for|with|and bring on|to bring on|and send on) {player_in:PERSON}", "Hull swap [player_out:Pavlov] for [player_in:Nwosu]."),
]  # fmt: skip
