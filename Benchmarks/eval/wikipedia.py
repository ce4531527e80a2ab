#!/usr/bin/env python3
"""Five Wikipedia articles on gangs as Trama reads them, against what a careful reader found in them before any program did.

    Benchmarks/eval/wikipedia.py [--list]       --list names what was missed and what was wrong

Scored as Tests/EndToEndTests/ExpectedReadingTests.swift scores the example case: an entity is found where one of its names is read
as its kind; a relation, where its ends are the same, and what is denied is read so. An event needs its type and one of
those involved; who is sentenced was convicted, and a sanction is read as an event. What wikipedia-gold.json calls optional is neither missed nor wrong. Nothing was tuned on these articles.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAMES = ("name", "alias", "weakAlias")
ENDS = {
    "Membership": ("member", "organization"), "Control": ("controller", "controlled"),
    "Custody": ("prisoner", "facility"), "Occupancy": ("holder",), "Activity": ("actor",),
    "Family": ("person", "relative"), "Associate": ("person", "associate"), "Sanction": ("entity",), "Event": (),
}
EXAMPLE = ("Membership", "Control", "Custody", "Occupancy", "Activity")
SYMMETRIC = ("Family", "Associate")
DEMANDS = {"entities F1": 0.90, "relations precision": 0.85, "relations recall": 0.55}


def plain(text):
    """Without case, accents, leading articles and line breaks."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in folded).split()
    while words and words[0] in ("el", "la", "los", "las", "the", "o", "a", "os", "as"):
        words = words[1:]
    return " ".join(words)


def kind(schema):
    return "Organization" if schema in ("Company", "PublicBody", "LegalEntity") else schema


def named(entity):
    forms = [entity["name"]] + [form for list in ("aliases", "weakAliases", "mentions") for form in entity.get(list, [])]
    return {plain(form) for form in forms}


class Reading:
    """What `trama read` says of one text: entities with their names, and relations."""

    def __init__(self, trama, text):
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            lines = subprocess.run([trama, "read", "--language", "en", file.name], capture_output=True, check=True).stdout
        self.entities, self.aliases, self.relations = {}, set(), []
        for line in map(json.loads, lines.splitlines()):
            if line["schema"] in ENDS:
                self.relations.append(line)
                continue
            for property in set(NAMES) & set(line["properties"]):
                _, names = self.entities.setdefault(line["entity"], (line["schema"], set()))
                values = {plain(value) for value in line["properties"][property]}
                names |= values
                # A mention's quote is the name as it stands there; that of a second name is longer.
                if property == "name":
                    names.add(plain(line["quote"]))
                if property != "name":
                    self.aliases |= {(line["entity"], value) for value in values}

    def names(self, ids):
        return set().union(*(self.entities[id][1] for id in ids if id in self.entities))


class Count:
    def __init__(self):
        self.found = self.missed = self.right = self.wrong = 0

    def line(self, name):
        precision, recall = self.right / max(1, self.right + self.wrong), self.found / max(1, self.found + self.missed)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return f"| {name} | {self.found + self.missed} | {self.right + self.wrong} | {precision:.3f} | {recall:.3f} | {f1:.3f} |"


class Scores:
    def __init__(self):
        self.counts, self.lists, self.traps, self.tempting = {}, [], 0, 0

    def add(self, names, what, is_good, line, document):
        for name in names:
            count = self.counts.setdefault(name, Count())
            setattr(count, what, getattr(count, what) + 1)
        if not is_good:
            self.lists.append(f"{what}\t{names[0]}\t{document}\t{line}")


def fits(read, stated, reading, entities):
    """Whether what was read is what is stated."""
    types = read["properties"].get("eventType", [])
    if read["schema"] == "Event" and stated["schema"] == "Sanction":
        stated = {**stated, "schema": "Event", "type": "sanction", "involved": [stated["entity"]]}
    if read["schema"] != stated["schema"]:
        return False
    if (stated.get("modality") in ("denied", "negated")) != (read["modality"] in ("denied", "negated")):
        return False

    def same(wanted, property):
        known = {plain(wanted)}.union(*(names for _, names in entities if plain(wanted) in names))
        return bool(known & reading.names(read["properties"].get(property, [])))

    schema = read["schema"]
    if schema == "Event":
        return (stated["type"] in types or {stated["type"], *types} == {"conviction", "sentence"}) and any(
            same(one, property) for one in stated.get("involved", []) for property in ("involved", "victim", "place"))
    ends = ENDS[schema]
    if not all(end in stated and same(stated[end], end) for end in ends):
        if schema not in SYMMETRIC or not all(
                end in stated and same(stated[end], other) for end, other in zip(ends, reversed(ends))):
            return False
    if schema == "Activity":
        if stated.get("place") and same(stated["place"], "place"):
            return True
        if stated.get("country"):
            return stated["country"] in read["properties"].get("country", [])
        return not stated.get("activity") or stated["activity"] in read["properties"].get("activityType", [])
    if schema == "Custody":
        return (stated.get("endReason") == "escaped") == ("escaped" in read["properties"].get("endReason", []))
    return True


def score(name, gold, reading, scores):
    optional = gold.get("optional", {})
    entities = [(kind(e["schema"]), named(e)) for e in gold["entities"] if e["schema"] != "Position"]
    spare = [(kind(e["schema"]), named(e)) for e in optional.get("entities", [])]
    read = [(kind(schema), names) for schema, names in reading.entities.values() if schema in (
        "Person", "Organization", "Company", "PublicBody", "Facility", "Territory")]
    for schema, names in entities:
        is_found = any(schema == other and names & others for other, others in read)
        scores.add(["entities", schema], "found" if is_found else "missed", is_found, sorted(names)[0], name)
    for schema, names in read:
        if any(schema == other and names & others for other, others in entities):
            scores.add(["entities", schema], "right", True, "", name)
        elif not any(names & others for _, others in spare):
            scores.add(["entities", schema], "wrong", False, "/".join(sorted(names)), name)
    for entity in gold["entities"]:
        for alias in entity.get("aliases", []) + entity.get("weakAliases", []):
            is_found = any({plain(alias), plain(entity["name"])} <= names for _, names in read)
            scores.add(["aliases"], "found" if is_found else "missed", is_found, f"{entity['name']} = {alias}", name)
    for id, alias in sorted(reading.aliases):
        schema, names = reading.entities[id]
        is_right = any(kind(schema) == other and alias in others and names & others for other, others in entities + spare)
        scores.add(["aliases"], "right" if is_right else "wrong", is_right, "/".join(sorted(names)), name)
    for trap in map(plain, gold.get("notEntities", [])):
        scores.tempting += 1
        taken = any(trap in names for schema, names in read if schema in ("Person", "Organization"))
        scores.traps += taken
        if taken:
            scores.lists.append(f"trap\tentities\t{name}\t{trap}")
    every = [(kind(e["schema"]), named(e)) for e in gold["entities"]] + spare
    stated = [relation for relation in gold["relations"] if relation["schema"] in ENDS]
    for relation in stated:
        is_found = any(fits(one, relation, reading, every) for one in reading.relations)
        scores.add(groups(relation["schema"]), "found" if is_found else "missed", is_found,
                   f"{relation['schema']} {relation.get('quote', '')}", name)
    for one in reading.relations:
        if any(fits(one, relation, reading, every) for relation in stated):
            scores.add(groups(one["schema"]), "right", True, "", name)
        elif not any(fits(one, relation, reading, every) for relation in optional.get("relations", [])):
            ends = {property: [min(reading.names([value]), default=value) for value in values]
                    for property, values in one["properties"].items()}
            scores.add(groups(one["schema"]), "wrong", False, f"{one['schema']} {ends} {one['modality']} | {one['quote']}", name)


def groups(schema):
    return [schema, "all relations"] + (["relations as in the example case"] if schema in EXAMPLE else [])


def table(trama, data, is_listed=False):
    """The table of all five, in Markdown."""
    gold = json.loads((ROOT / "Benchmarks" / "eval" / "wikipedia-gold.json").read_text(encoding="utf-8"))
    scores = Scores()
    for name, document in gold["documents"].items():
        text = (data / name / "content.txt").read_text(encoding="utf-8")[:document["proseCharacters"]]
        score(name, document, Reading(trama, text), scores)
    order = ["entities", "Person", "Organization", "Facility", "Territory", "aliases", "relations as in the example case",
             "all relations", *ENDS]
    lines = ["| five articles | stated | read | precision | recall | F1 |", "|---|---|---|---|---|---|"]
    lines += [scores.counts[name].line(name) for name in order if name in scores.counts]
    lines.append(f"\nOf {scores.tempting} words that are no person and no group, {scores.traps} were taken for one.")
    lines.append("Demanded: " + ", ".join(f"{name} ≥ {least:.2f}" for name, least in DEMANDS.items()) + ".")
    return "\n".join(lines + (scores.lists if is_listed else []))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared" / "data" / "demo" / "wikipedia")
    parser.add_argument("--trama", default=str(ROOT / "bin" / "trama"))
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if not options.data.is_dir():
        sys.exit(f"Nothing is measured: {options.data} is not there.")
    print(table(options.trama, options.data, options.list))


if __name__ == "__main__":
    main()
