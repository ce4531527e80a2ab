#!/usr/bin/env python3
"""Mappings beside FollowTheMoney's own tool: the same mapping on the same table must make the same entities.

    mapping.py --trama bin/trama --ftm venv/bin/ftm                    # the mappings beside this file
    mapping.py --trama bin/trama --ftm venv/bin/ftm FILE.yml FILE.csv  # or any other

Entities are compared by ID, property by property, values without order. A mapping names its table ${TRAMA_TABLE}, or
by a path that stands. What differs on purpose is counted apart and named (`why`); all else is an error, and the
program then ends with status 1.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

# How Trama is run, with {case}, {mapping} and {table}; the last one prints entities.
STEPS = [
    ["new", "{case}"],
    ["load", "{case}", "--mapping", "{mapping}", "{table}"],
    ["export", "{case}"],
]


def run(command, environment=None):
    done = subprocess.run(command, capture_output=True, env=environment)
    # Rows that cannot be loaded are named, and end a load with 1.
    if done.returncode > (1 if "load" in command else 0):
        sys.exit(f"{' '.join(map(str, command))}:\n{done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout.decode()


def entities(lines):
    """The entities by ID, each with its schemata and a set of values for each property."""
    found = {}
    for line in lines.splitlines():
        record = json.loads(line)
        entity = found.setdefault(record["id"], (set(), collections.defaultdict(set)))
        entity[0].add(record["schema"])
        for name, values in record["properties"].items():
            entity[1][name].update(values)
    return found


def theirs(ftm, mapping, table):
    environment = os.environ | {"TRAMA_TABLE": str(table), "ALEPH_TEST_BULK_CSV": str(table)}
    return entities(run([ftm, "map", "--no-sign", mapping], environment))


def ours(arguments, mapping, table):
    if arguments.mapper:
        return entities(run([arguments.mapper, "map", mapping, table]))
    with tempfile.TemporaryDirectory() as directory:
        places = {"case": f"{directory}/mapping.trama", "mapping": mapping, "table": table}
        for step in STEPS:
            printed = run([arguments.trama, *[word.format(**places) for word in step]])
        return entities(printed)


def types(ftm):
    """The type of each property by name, from the model that FollowTheMoney prints."""
    program = (
        "import json; from followthemoney import model;"
        "print(json.dumps({p.name: p.type.name for s in model for p in s.properties.values()}))"
    )
    return json.loads(run([pathlib.Path(ftm).parent / "python", "-c", program]))


def tidy(text):
    return re.sub(r"\s+", " ", text).strip()


def why(kind, only_theirs, only_ours):
    """Why two sets of values differ on purpose; `None` where they should not."""
    if not only_ours and only_theirs <= {""}:
        return "an empty text is no value"
    if {tidy(v) for v in only_theirs} - {""} == {tidy(v) for v in only_ours}:
        return "white space within or around a value"
    if kind == "number":
        return "a number is in one spelling, and what is none is left out"
    if kind == "date" and not only_theirs:
        return "a date in words, or a slash date's year, is read"
    if kind == "date" and all(o.startswith(t) for t in only_theirs for o in only_ours) and only_ours:
        return "a time with Z keeps its seconds"
    if kind == "date" and all(t.startswith(o) for t in only_theirs for o in only_ours) and only_ours:
        return "a date with an impossible part is as exact as it can be"
    if kind in ("country", "phone", "gender", "topic") and not only_theirs:
        return f"a {kind} in more words or spellings is understood"
    if kind in ("address", "name") and {plain(v) for v in only_theirs} - {""} == {plain(v) for v in only_ours}:
        return f"marks and separators of a {kind} are in one form"
    if kind in ("url", "email", "ip") and {v.lower() for v in only_theirs} == {v.lower() for v in only_ours}:
        return f"a {kind} is in one spelling"
    invisible = {visible(v) for v in only_theirs}
    if invisible - {""} == {visible(v) for v in only_ours}:
        return "marks of writing direction are left out"
    return None


def plain(text):
    return re.sub(r"[\W_]+", "", text)


def visible(text):
    return tidy(re.sub("[\u202a-\u202e\u2066-\u2069]", "", text))


def unnumbered(left, right):
    """Ours with the IDs that FtM has where these are bare numbers, before which a case puts the list's name."""
    names = {ours: ours.rsplit("-", 1)[1] for ours in right if "-" in ours and ours.rsplit("-", 1)[1].isdigit()}
    names = {ours: theirs for ours, theirs in names.items() if theirs in left and ours not in left}
    renamed = {}
    for identity, (schemata, values) in right.items():
        changed = collections.defaultdict(set)
        for prop, texts in values.items():
            changed[prop] = {names.get(text, text) for text in texts}
        renamed[names.get(identity, identity)] = (schemata, changed)
    return renamed, len(names)


def compare(name, left, right, kinds):
    """Prints what differs; the number of differences that are errors."""
    errors, reasons, same = [], collections.Counter(), 0
    right, count = unnumbered(left, right)
    if count:
        reasons["a bare number has the list's name before it (id)"] += count
    nothing = {identity for identity, (_, values) in left.items() if not any(values.values())}
    left = {identity: entity for identity, entity in left.items() if identity not in nothing}
    for _, values in left.values():
        for prop in list(values):
            if values[prop] & nothing:
                values[prop] -= nothing
                reasons[f"an entity of which nothing is said is not there ({prop})"] += 1
    # One end of a relation, and nothing else but its name, says nothing; the load names the row.
    for identity in left.keys() - right.keys():
        if len([prop for prop, values in left[identity][1].items() if values and prop != "namesMentioned"]) == 1:
            reasons["a relation of one end is left out and named"] += 1
            right[identity] = left[identity]
    for identity in sorted(left.keys() | right.keys()):
        if identity not in left or identity not in right:
            side = "only FtM makes" if identity in left else "only Trama makes"
            schemata, values = (left if identity in left else right)[identity]
            errors.append(f"{side} {'/'.join(schemata)} {identity}: {json.dumps({k: sorted(v) for k, v in values.items()}, ensure_ascii=False)}")
            continue
        (their_schemata, their_values), (our_schemata, our_values) = left[identity], right[identity]
        if their_schemata != our_schemata and len(our_schemata) != 1:
            errors.append(f"{identity} is {their_schemata} in FtM and {our_schemata} in Trama")
        for prop in sorted(their_values.keys() | our_values.keys()):
            only_theirs = their_values[prop] - our_values[prop]
            only_ours = our_values[prop] - their_values[prop]
            same += len(their_values[prop] & our_values[prop])
            if not only_theirs and not only_ours:
                continue
            reason = why(kinds.get(prop), only_theirs, only_ours)
            if reason:
                reasons[f"{reason} ({prop})"] += 1
            else:
                errors.append(f"{identity} {prop}: only FtM {sorted(only_theirs)}, only Trama {sorted(only_ours)}")
    print(f"{name}: {len(left)} entities by FtM, {len(right)} by Trama; {same} values alike, "
          f"{sum(reasons.values())} differ on purpose, {len(errors)} by mistake")
    for reason, count in reasons.most_common():
        print(f"    {count} × {reason}")
    for error in errors[:50]:
        print(f"    WRONG {error}")
    if len(errors) > 50:
        print(f"    … and {len(errors) - 50} more")
    return len(errors)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trama", default="bin/trama", help="the program")
    parser.add_argument("--ftm", default="ftm", help="FollowTheMoney's tool, of version 4")
    parser.add_argument("--mapper", help="instead of trama: a program that prints entities for “map MAPPING TABLE”")
    parser.add_argument("files", nargs="*", help="mapping and table, mapping and table …")
    arguments = parser.parse_args()
    files = [pathlib.Path(file).resolve() for file in arguments.files]
    pairs = list(zip(files[::2], files[1::2])) or [
        (mapping, mapping.with_suffix(".csv")) for mapping in sorted((HERE / "mappings").glob("*.yml"))]
    kinds = types(arguments.ftm)
    wrong = sum(
        compare(mapping.stem, theirs(arguments.ftm, mapping, table), ours(arguments, mapping, table), kinds)
        for mapping, table in pairs)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
