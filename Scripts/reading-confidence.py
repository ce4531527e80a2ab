#!/usr/bin/env python3
"""Fits how sure readings are to how often they are right.

    trama-train reliability --rows PASSAGES --model MODEL > ROWS        a model that has not learnt these passages
    Scripts/reading-confidence.py --names ROWS… --relations ROWS [--patterns ROWS] [--test ROWS]

Prints the figures that stand in Sources/Extraction/Tagging/NameConfidence.swift and Relations/RelationConfidence.swift.

Names: for each kind a line in log odds (Platt 1999). Relations: the log odds of a relation are those of its kind, less so much
for each doubt; kinds are drawn to their mean by as much as they are rare. The patterns of relations were written on the
passages of --patterns, whose relations are read better than others: they tell kinds and doubts apart, but their level does not
count. --relations is also judged in five parts, each by figures fitted on the other four; --test judges names.
"""

import argparse
import math

STEPS = (0.85, 0.7)  # below which the weakest name of a relation makes it doubtful, and very doubtful
DRAW = 3.0          # how strongly kinds are drawn to their mean


def rows(path, what):
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t")[1:] for line in lines if line.startswith(what + "\t")]


def logit(share):
    share = min(max(share, 0.01), 0.99)
    return math.log(share / (1 - share))


def sigmoid(odds):
    return 1 / (1 + math.exp(-odds))


def fit(examples, penalties, signs, rounds=600, rate=1.0):
    """Weights of (features, label) by gradient ascent; `signs` holds what must not rise above 0."""
    weights = {name: 0.0 for features, _ in examples for name in features}
    squares = {name: 1e-3 for name in weights}
    for _ in range(rounds):
        slope = {name: -penalties(name) * weight for name, weight in weights.items()}
        for features, label in examples:
            miss = label - sigmoid(sum(weights[name] * value for name, value in features.items()))
            for name, value in features.items():
                slope[name] += miss * value
        for name, value in slope.items():
            squares[name] += value * value
            weights[name] += rate * value / math.sqrt(squares[name])
            if name in signs:
                weights[name] = min(0.0, weights[name])
    return weights


def error(judged):
    """Expected calibration error over tenths: Naeini and others 2015."""
    bins = {}
    for said, right in judged:
        bin = bins.setdefault(min(9, int(said * 10)), [0.0, 0])
        bin[0] += said
        bin[1] += right
    return sum(abs(said - right) for said, right in bins.values()) / max(1, len(judged))


def names(paths, test):
    lines = {}
    for kind, said, right in (row for path in paths for row in rows(path, "name")):
        lines.setdefault(kind, []).append(({"offset": 1, "slope": logit(float(said))}, int(right)))
    lines = {kind: fit(examples, lambda _: 0.5, ()) for kind, examples in lines.items()}
    for kind, line in sorted(lines.items()):
        print(f"{kind}: offset {line['offset']:.2f}, slope {line['slope']:.2f}")
    if test:
        all_before, all_after = [], []
        for kind in sorted(lines):
            mine = [(float(said), int(right)) for k, said, right in rows(test, "name") if k == kind]
            line = lines[kind]
            after = [(sigmoid(line["offset"] + line["slope"] * logit(said)), right) for said, right in mine]
            all_before += mine
            all_after += after
            print(f"{kind}: {len(mine)} names, calibration error {error(mine):.3f}, fitted {error(after):.3f}")
        print(f"all: {len(all_before)} names, calibration error {error(all_before):.3f}, fitted {error(all_after):.3f}")


def features(row, is_pattern):
    kind, modality, weakest, elsewhere, right = row
    found = {"all": 1, kind: 1}
    if is_pattern:
        found["patterns"] = 1
    if modality != "stated":
        found["said otherwise"] = 1
    if float(weakest) < STEPS[1]:
        found["very doubtful name"] = 1
    elif float(weakest) < STEPS[0]:
        found["doubtful name"] = 1
    if elsewhere == "1":
        found["named elsewhere"] = 1
    return found, int(right)


DOUBTS = ("said otherwise", "doubtful name", "very doubtful name", "named elsewhere")


def relation_weights(examples):
    return fit(examples, lambda name: 0 if name in ("all", "patterns") else 0.5 if name in DOUBTS else DRAW, DOUBTS, 400)


def relations(path, patterns):
    own = [features(row, False) for row in rows(path, "relation")]
    others = [features(row, True) for row in rows(patterns, "relation")] if patterns else []
    judged = []
    for part in range(5):
        held = range(part * len(own) // 5, (part + 1) * len(own) // 5)
        weights = relation_weights(others + [own[index] for index in range(len(own)) if index not in held])
        judged += [(sigmoid(sum(weights.get(name, 0) * value for name, value in own[index][0].items())), own[index][1])
                   for index in held]
    print(f"{len(own)} relations, each by the figures of the other parts: calibration error {error(judged):.3f}")
    for low in (i / 10 for i in range(10)):
        mine = [(said, right) for said, right in judged if low <= said < low + 0.1]
        if mine:
            print(f"  {sum(s for s, _ in mine) / len(mine):.2f} {len(mine)} {sum(r for _, r in mine) / len(mine):.2f}")
    weights = relation_weights(others + own)
    print(f"a kind that is not listed: {sigmoid(weights['all']):.2f}")
    for name in sorted(weights):
        if name in DOUBTS:
            print(f"{name}: odds × {math.exp(weights[name]):.2f}")
        elif name not in ("all", "patterns"):
            print(f"{name}: {sigmoid(weights['all'] + weights[name]):.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", nargs="+", default=[])
    parser.add_argument("--test")
    parser.add_argument("--relations")
    parser.add_argument("--patterns")
    options = parser.parse_args()
    if options.names:
        names(options.names, options.test)
    if options.relations:
        relations(options.relations, options.patterns)


main()
