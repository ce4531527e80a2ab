#!/usr/bin/env python3
"""KnowledgeNet (Mesquita and others 2019, CC BY-SA 4.0): who employs, founded, married, owns whom, as Trama reads it end to end.

    Benchmarks/eval/knowledgenet.py [--list]

Precision and recall by property, beside ours that maps to it. A passage is annotated with all facts of the properties that it
was drawn for, but the page that is public does not say which these are: precision is therefore over claims in passages that have
at least one fact of the property. A fact whose ends are named in two ways counts as two. An end is right where it has the same
name, or the name of the same Wikidata entry; of one end "he"
may be anybody. What is ours and is about no property of theirs is not judged. A report only: these are news and encyclopaedia
texts on business and politics, and nothing was tuned on them.
"""

import argparse
import collections
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

from wikipedia import plain

ROOT = pathlib.Path(__file__).resolve().parents[2]
PRONOUNS = {"he", "she", "his", "her", "him", "it", "its", "they", "their", "who", "i", "my", "we", "our", "himself",
            "herself", "whose", "that", "which", "you", "your", "me", "them"}
SPOUSES = ("wife", "husband", "spouse", "married", "widow", "partner")
CHILDREN, PARENTS = ("son", "daughter", "child", "stepson"), ("father", "mother", "parent")
Fact = collections.namedtuple("Fact", "property subject object start end")


def facts(path):
    """Documents: their text, and facts with the names of either end; offsets are those of the document."""
    page = zipfile.ZipFile(path).read("human_readable-v10-notest.html").decode("utf-8")
    documents, names, found = {}, collections.defaultdict(set), collections.defaultdict(lambda: [set(), set()])
    for row in re.findall(r"<tr><td.*?</tr>", page, re.S):
        cells = re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)
        document, start, end = cells[1], int(cells[2]), int(cells[3])
        ends = []
        for id in ("subject", "object"):
            inside = re.search(rf'<span id="{id}">(.*?)</span>', cells[9], re.S)
            inside = inside.group(1) if inside else ""
            entry = re.search(r"wikidata.org/entity/(Q\d+)", inside)
            name = plain(html.unescape(re.sub("<[^>]*>", "", inside)))
            key = entry.group(1) if entry else name
            if name not in PRONOUNS:
                names[document, key].add(name)
            ends.append((key, name))
        text = html.unescape(re.sub("<[^>]*>", "", cells[9])).strip()
        documents.setdefault(document, {})[start, end] = text
        for side, (key, name) in enumerate(ends):
            found[document, cells[8], ends[0][0], ends[1][0], start, end][side].add(name)
    known = collections.defaultdict(list)
    for (document, property, subject, object, start, end), sides in found.items():
        sides = [forms | names[document, key] for forms, key in zip(sides, (subject, object))]
        known[document].append(Fact(property, *sides, start, end))
    return documents, known


def same(forms, names):
    """Whether a fact's end is what was read; "he" may be anybody."""
    return not forms - PRONOUNS or any(
        form == name or len(form) > 3 and (f" {form} " in f" {name} " or f" {name} " in f" {form} ")
        for form in forms - PRONOUNS for name in names if len(name) > 3)


def properties(claim, kinds, names):
    """Theirs for a relation of ours: [(property, subject, object)], ends as lists of IDs or as text."""
    schema, said = claim["schema"], claim["properties"]
    role = plain(" ".join(said.get("role", []) + said.get("relationship", [])))
    words = role.split()
    if schema == "Membership":
        member, group = said.get("member", []), said.get("organization", [])
        if any(kinds.get(id) != "Person" for id in member):
            return [("SUBSIDIARY_OF", member, group)]
        if any(stem in role for stem in ("found", "fund")):
            return [("FOUNDED_BY", group, member)]
        is_party = any(re.search(r"\b(party|democrat|republican)", name) for id in group for name in names.get(id, ()))
        return [("EMPLOYEE_OR_MEMBER_OF", member, group)] + [("POLITICAL_AFFILIATION", member, group)] * is_party
    if schema == "Employment":
        return [("EMPLOYEE_OR_MEMBER_OF", said.get("employee", []), said.get("employer", []))]
    if schema == "Family":
        person, relative = said.get("person", []), said.get("relative", [])
        if any(word in SPOUSES for word in words):
            return [("SPOUSE", person, relative), ("SPOUSE", relative, person)]
        if any(word in CHILDREN for word in words):
            return [("CHILD_OF", relative, person)]
        return [("CHILD_OF", person, relative)] if any(word in PARENTS for word in words) else []
    if schema == "Ownership":
        return [("SUBSIDIARY_OF", said.get("asset", []), said.get("owner", []))]
    if schema == "UnknownLink" and role == "owner":
        return [("SUBSIDIARY_OF", said.get("object", []), said.get("subject", []))]
    if schema == "UnknownLink" and role == "based in":
        home = "PLACE_OF_RESIDENCE" if any(kinds.get(id) == "Person" for id in said.get("subject", [])) else "HEADQUARTERS"
        return [(home, said.get("subject", []), said.get("object", []))]
    if schema == "Occupancy":
        return [("CEO", None, said.get("holder", []))]
    if schema == "Person":
        return [(theirs, [claim["entity"]], said[ours]) for ours, theirs in (
            ("nationality", "NATIONALITY"), ("birthDate", "DATE_OF_BIRTH")) if ours in said]
    return []


def read(trama, documents):
    """For each document its claims, with the place of each in it."""
    with tempfile.TemporaryDirectory() as folder:
        places = {}
        for document, passages in documents.items():
            text, places[document] = b"", []
            for (start, end), passage in sorted(passages.items()):
                places[document].append((len(text), start, end))
                text += passage.encode("utf-8") + b"\n\n"
            (pathlib.Path(folder) / document).write_bytes(text)
        lines = subprocess.run([trama, "read", "--language", "en", *sorted(documents)], cwd=folder, capture_output=True,
                               check=True).stdout
    claims = collections.defaultdict(list)
    for claim in map(json.loads, lines.splitlines()):
        own = places[claim["file"]]
        claim["passage"] = [place for place in own if place[0] <= claim["start"]][-1][1:]
        claims[claim["file"]].append(claim)
    return claims


def fits(fact, property, subject, object, claim, names):
    if fact.property != property or not (fact.subject | fact.object) - PRONOUNS:
        return False
    if property == "CEO":
        post = " ".join(name for id in claim["properties"].get("post", []) for name in names.get(id, ()))
        return same(fact.object, set().union(*(names.get(id, set()) for id in object))) and same(
            fact.subject, {post, plain(claim["quote"])})
    if not same(fact.subject, set().union(*(names.get(id, set()) for id in subject))):
        return False
    if property == "DATE_OF_BIRTH":
        return any(form.split()[-1:] == [value[:4]] or value[:4] in form for form in fact.object for value in object)
    if property == "NATIONALITY":
        return any(form in plain(claim["quote"]) for form in fact.object)
    return same(fact.object, set().union(*(names.get(id, set()) for id in object)))


def table(trama, path, is_listed=False):
    documents, known = facts(path)
    claims = read(trama, documents)
    counts, lists = collections.defaultdict(lambda: [0, 0, 0, 0]), []
    for document in documents:
        names, kinds = collections.defaultdict(set), {}
        for claim in claims[document]:
            for property in ("name", "alias", "weakAlias"):
                names[claim["entity"]] |= {plain(value) for value in claim["properties"].get(property, [])}
                kinds[claim["entity"]] = claim["schema"]
        found = set()
        for claim in claims[document]:
            mapped = properties(claim, kinds, names)
            if mapped and mapped[0][0] == "CEO" and not any(
                    re.search(r"\bceo\b|chief executive", name) for id in claim["properties"].get("post", []) for name in names[id]):
                continue
            if claim["modality"] in ("denied", "negated"):
                continue
            here = [fact for fact in known[document] if (fact.start, fact.end) == claim["passage"]]
            judged = [one for one in mapped if any(fact.property == one[0] for fact in here)]
            right = [(one, fact) for one in mapped for fact in here if fits(fact, *one, claim, names)]
            found |= {id(fact) for _, fact in right}
            if judged:
                property = right[0][0][0] if right else judged[0][0]
                counts[property][0] += 1
                counts[property][1] += bool(right)
                if not right:
                    lists.append(f"wrong\t{property}\t{claim['properties']}\t{claim['quote']}")
        for fact in known[document]:
            counts[fact.property][2] += 1
            counts[fact.property][3] += id(fact) in found
    lines = ["| KnowledgeNet | facts | read where there are any | precision | recall |", "|---|---|---|---|---|"]
    total = [sum(count[index] for count in counts.values()) for index in range(4)]
    read_only = [count for count in counts.values() if count[0]]
    for name, (judged, right, stated, recalled) in [*sorted(counts.items()), ("all", total), (
            "all that Trama reads", [sum(count[index] for count in read_only) for index in range(4)])]:
        precision = f"{right / judged:.2f}" if judged else "–"
        lines.append(f"| {name} | {stated} | {judged} | {precision} | {recalled / max(1, stated):.2f} |")
    return "\n".join(lines + (lists if is_listed else []))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path,
                        default=ROOT.parent / "shared" / "data" / "relations" / "knowledgenet.zip")
    parser.add_argument("--trama", default=str(ROOT / "bin" / "trama"))
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if not options.data.is_file():
        sys.exit(f"Nothing is measured: {options.data} is not there.")
    print(table(options.trama, options.data, options.list))


if __name__ == "__main__":
    main()
