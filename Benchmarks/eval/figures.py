"""Figures that the shared scripts do not give: wrong strong cases, tied alerts, linkage against known twins."""

import collections
import csv
import json

ALERT = 0.7


def entities(path):
    """FtM entities of a JSON-lines file, one after the other."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def scored(path):
    """Rows `qid rank candidate score` as query → [(score, candidate)]; scores to four decimals, as the peers write them."""
    found = collections.defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            query, _, candidate, score = line.rstrip("\n").split("\t")[:4]
            found[query].append((round(float(score), 4), candidate))
    return found


def rank(found, target):
    """The place of a candidate among [(score, candidate)]; those of equal score share the best. Past all where absent."""
    own = max((score for score, candidate in found if candidate == target), default=None)
    return float("inf") if own is None else 1 + sum(score > own for score, _ in found)


def strong_and_wrong(dump):
    """Cases that the curators marked STRONG and that fall on the wrong side of the threshold; `dump` is namebench's."""
    with open(dump, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["quality"] == "STRONG"]
    wrong = [row for row in rows if (row["is_match"].lower() == "true") != (float(row["score"]) >= ALERT)]
    return len(rows), wrong


def ties(queries, results, people):
    """How often alerts (scores of at least 0.7) cannot be put in order.

    - `shared`: alerts whose score, to four decimals, is also that of another alert of the same query;
    - `commonest`: alerts at the score that most alerts of the whole run have;
    - `either`: alerts of which one of the two is true; all three as shares of all alerts;
    - `unlike`: pairs of alerts of one query that are tied although the evidence visibly differs (see `evidence`).
    """
    alerts = {}
    found = scored(results)
    for query in queries:
        excluded, only = set(query["exclude"]), query["only_dataset"]
        alerts[query["qid"]] = [
            (score, candidate) for score, candidate in found.get(query["qid"], [])
            if score >= ALERT and candidate not in excluded and (not only or candidate.startswith(only + "-"))]
    scores = collections.Counter(score for rows in alerts.values() for score, _ in rows)
    if not scores:
        return dict(alerts=0, shared=0.0, commonest=0.0, either=0.0, commonest_score=None, tied_pairs=0, unlike=0)
    commonest = max(scores, key=lambda score: (scores[score], score))
    shared = either = pairs = unlike = 0
    for query in queries:
        rows = alerts[query["qid"]]
        same = collections.defaultdict(list)
        for score, candidate in rows:
            same[score].append(candidate)
        shared += sum(len(tied) for tied in same.values() if len(tied) > 1)
        either += sum(len(tied) for score, tied in same.items() if len(tied) > 1 or score == commonest)
        for tied in same.values():
            kinds = collections.Counter(evidence(query, people[one]) for one in tied if one in people)
            number = sum(kinds.values())
            pairs += number * (number - 1) // 2
            unlike += (number * number - sum(count * count for count in kinds.values())) // 2
    total = sum(scores.values())
    return dict(
        alerts=total, shared=shared / total, commonest=scores[commonest] / total, either=either / total,
        commonest_score=commonest, tied_pairs=pairs, unlike=unlike)


def evidence(query, candidate):
    """What speaks for a candidate, coarsely: its birth date, countries and gender beside the query's, an equal name."""
    asked, known = query["properties"], candidate["properties"]
    every = lambda properties, *names: [value for name in names for value in properties.get(name, [])]
    places = ("nationality", "country", "citizenship")
    names = ("name", "alias", "weakAlias", "previousName")
    words = lambda name: tuple(sorted(name.casefold().split()))
    return (
        max((date(a, b) for a in every(asked, "birthDate") for b in every(known, "birthDate")), default=0),
        meeting(every(asked, *places), every(known, *places)),
        meeting(every(asked, "gender"), every(known, "gender")),
        bool({words(name) for name in every(asked, *names)} & {words(name) for name in every(known, *names)}))


def date(left, right):
    """4 the same date, 3 one more exact than the other, 2 the same year, 1 another year."""
    if left == right:
        return 4
    if left.startswith(right) or right.startswith(left):
        return 3
    return 2 if left[:4] == right[:4] else 1


def meeting(left, right):
    """2 a value in common, 1 none, 0 one side says nothing."""
    if not left or not right:
        return 0
    return 2 if set(left) & set(right) else 1


def twins(queries, watchlist):
    """Whole UN entries as queries, with the OFAC entry of the same person as target, as the cross-list queries tell it.

    The target is the only true pair of each.
    """
    known = {query["exclude"][0]: query for query in queries if query["set"] == "xlist" and len(query["exclude"]) == 1}
    for entity in entities(watchlist):
        query = known.get(entity["id"])
        if query:
            yield dict(query, schema=entity["schema"], properties=without_identifiers(entity["properties"]))


IDENTIFIERS = {
    "passportNumber", "idNumber", "imoNumber", "taxNumber", "registrationNumber", "mmsi", "swiftBic", "dunsCode",
    "bikCode", "serialNumber", "callSign", "innCode", "ogrnCode", "leiCode"}


def without_identifiers(properties):
    return {name: values for name, values in properties.items() if name not in IDENTIFIERS}


def best_linkage(queries, results):
    """Best F1 over all thresholds, every scored pair against the known twins; and where it lies."""
    found = scored(results)
    truth = {(query["qid"], target) for query in queries for target in query["target"]}
    pairs = sorted(
        ((score, (query["qid"], candidate)) for query in queries for score, candidate in found.get(query["qid"], [])),
        key=lambda pair: -pair[0])
    best, right = (0.0, 0.0), 0
    for count, (score, pair) in enumerate(pairs, 1):
        right += pair in truth
        if count == len(pairs) or pairs[count][0] != score:
            best = max(best, (2 * right / (count + len(truth)), score))
    return dict(best_f1=best[0], at=best[1], twins=len(truth))


def across_sources(pairs, records, output):
    """Keeps of `left right score` rows those across two sources, each pair once; of one source, all of them."""
    with open(records, encoding="utf-8", newline="") as file:
        source = {row["rec_id"]: row.get("source") for row in csv.DictReader(file)}
    linkage = len(set(source.values())) > 1
    kept = {}
    with open(pairs, encoding="utf-8") as file:
        for line in file:
            left, right, score = line.rstrip("\n").split("\t")[:3]
            if linkage and source.get(left) == source.get(right):
                continue
            pair = (left, right) if left < right else (right, left)
            kept[pair] = max(kept.get(pair, 0.0), float(score))
    with open(output, "w", encoding="utf-8") as file:
        file.writelines(f"{left}\t{right}\t{score}\n" for (left, right), score in kept.items())
    return output
