"""How often events of each confidence are right; and the weights that make the confidence so.

    python -m tests.calibration samples/*.json               # the table
    python -m tests.calibration --fit labelled/*.jsonl       # weights for matchx/resolve/confidence.py, then the table

A labelled file is a sample's JSON beside its text, or JSON lines with ``text`` and ``events``, and ``types`` where only some
are labelled.
"""

import argparse
import json
from collections import Counter
from math import exp
from pathlib import Path

import matchx
from matchx.resolve import order
from matchx.resolve.confidence import traits

from .test_samples import agree

_ROUNDS, _STEP, _SHRINK = 600, 0.5, 2.0
TYPES = ("goal", "chance", "penalty", "substitution", "card", "disallowed_goal", "shootout_kick")
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)


def reports(paths):
    for path in map(Path, paths):
        if path.suffix == ".json":
            yield json.loads(path.read_text("utf-8")) | {"text": path.with_suffix(".txt").read_text("utf-8")}
        else:
            yield from map(json.loads, path.read_text("utf-8").splitlines())


def judged(paths):
    """(traits, confidence, right) of every printed event of a labelled type."""
    seen = []

    def kept(case, happening, reckoned, plain=order.confidence):
        seen.append(traits(case, happening, reckoned))
        return plain(case, happening, reckoned)

    order.confidence, plain = kept, order.confidence
    try:
        for report in reports(paths):
            seen.clear()
            events = matchx.parse(report["text"]).to_dict()["events"]
            labels = list(report["events"])
            types = report.get("types", TYPES)
            for event, its in zip(events, list(seen), strict=True):
                if event["type"] in types:
                    label = next((label for label in labels if agree(label, event)), None)
                    if label is not None:
                        labels.remove(label)
                    yield its, event["confidence"], label is not None
    finally:
        order.confidence = plain


def fit(rows):
    """Weights by trait: gradient ascent on the likelihood, shrunk; "+" traits stay above zero and "-" traits below."""
    counts = Counter(trait for its, _, _ in rows for trait in its)
    weights = dict.fromkeys(sorted(counts), 0.0)
    for _ in range(_ROUNDS):
        slope = {trait: -_SHRINK * weight for trait, weight in weights.items()}
        for its, _, right in rows:
            off = right - 1 / (1 + exp(-sum(weights[trait] for trait in its)))
            for trait in its:
                slope[trait] += off
        for trait in weights:
            value = weights[trait] + _STEP * slope[trait] / (0.25 * counts[trait] * 8 + _SHRINK)
            weights[trait] = max(0.0, value) if trait[0] == "+" else min(0.0, value) if trait[0] == "-" else value
    return weights


def table(rows):
    """Lines: a range of confidence, events in it, mean confidence, share right."""
    for low, high in zip(BINS, (*BINS[1:], 1.01), strict=True):
        inside = [(value, right) for _, value, right in rows if low <= value < high]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside, strict=True))
            yield f"{low:.2f}-{min(high, 1):.2f}  {len(inside):5d} events  said {mean:.2f}  right {share:.2f}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="+")
    options.add_argument("--fit", action="store_true")
    asked = options.parse_args()
    rows = list(judged(asked.files))
    if asked.fit:
        weights = fit(rows)
        for trait, weight in weights.items():
            print(f'    "{trait}": {weight:.2f},')
        rows = [(its, min(0.99, max(0.02, 1 / (1 + exp(-sum(weights[t] for t in its))))), right) for its, _, right in rows]
    print(*table(rows), sep="\n")


if __name__ == "__main__":
    main()
