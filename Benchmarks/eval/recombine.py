#!/usr/bin/env python3
"""Makes a long list of people and organisations that do not exist, out of the names of some that do.

    recombine.py NUMBER LIST.ftm.jsonl… --output MADE.ftm.jsonl [--queries QUERIES.jsonl] [--seed 1]

Each person has a given name, a surname, a birth date and a country that real entries of one country and script have:
"Hasan" of one, "Jibril" of another, born in the year of a third on the day of a fourth. Names so keep their frequencies
and stay in the scripts they come in. Some have a second given name, two surnames (where Spanish or Portuguese is
spoken), an alias or a weak alias. One in twelve is an organisation, out of the halves of two names. Same input, number
and seed: same bytes. QUERIES holds every so-many-th entity as a screening query, with itself as the target.
"""

import argparse
import bisect
import collections
import gzip
import hashlib
import itertools
import json
import pathlib
import random
import sys
import unicodedata

TWO_SURNAMES = set("ar bo br cl co cr cu do ec es gt hn mx ni pa pe pt pr py sv uy ve".split())
SMALLEST_GROUP = 25  # people; those of smaller groups are recombined with all of their script
ORGANISATIONS = 1 / 12


def unpacked(path):
    """The bytes of a file, chunk by chunk, unpacked where it is packed."""
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rb") as file:
        while chunk := file.read(1 << 20):
            yield chunk


def lines(path):
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        yield from file


def script(name):
    """The script of the first letter: LATIN, ARABIC, CJK …"""
    letter = next((character for character in name if character.isalpha()), "a")
    return unicodedata.name(letter, "LATIN").split(" ")[0]


class Group:
    """People whose names may be recombined: what was seen, as often as it was seen."""

    def __init__(self):
        self.people, self.births, self.nicknames = [], [], []

    def add(self, given, family, gender, properties):
        self.people.append((given, family, gender))
        self.births.extend(date for date in properties.get("birthDate", []) if len(date) >= 4)
        self.nicknames.extend(properties.get("weakAlias", []))

    def join(self, other):
        self.people += other.people
        self.births += other.births
        self.nicknames += other.nicknames


def read(paths):
    """People by country and script, and organisations as (words, countries)."""
    groups, organisations = collections.defaultdict(Group), []
    for line in itertools.chain.from_iterable(lines(path) for path in paths):
        entity = json.loads(line)
        properties = entity["properties"]
        name = properties.get("name", [""])[0]
        countries = [code for key in ("nationality", "citizenship", "country") for code in properties.get(key, [])]
        if entity["schema"] == "Person":
            words = name.split()
            given = properties.get("firstName", [" ".join(words[:-1])])[0]
            family = properties.get("lastName", words[-1:])
            if given and family and family[0]:
                key = (countries[0] if countries else "", script(name))
                groups[key].add(given, family[0], properties.get("gender", [None])[0], properties)
        elif entity["schema"] in ("Organization", "Company", "LegalEntity") and len(name.split()) > 1:
            organisations.append((name.split(), countries[:1]))
    return merged(groups), organisations


def merged(groups):
    """Groups in a fixed order, with the small ones joined by script."""
    kept, small = {}, collections.defaultdict(Group)
    for (country, script), group in sorted(groups.items()):
        if country and len(group.people) >= SMALLEST_GROUP and group.births:
            kept[country, script] = group
        else:
            small["", script].join(group)
    kept.update((key, group) for key, group in small.items() if group.births)
    return kept


def made_entities(number, paths, seed):
    """The recombined entities, as dictionaries in FtM's form."""
    groups, organisations = read(paths)
    if not groups:
        raise ValueError("The lists hold no people whose names could be recombined.")
    chance = random.Random(seed).random
    pick = lambda values: values[int(chance() * len(values))]
    keys = list(groups)
    bounds = list(itertools.accumulate(len(groups[key].people) for key in keys))
    share = ORGANISATIONS if organisations else 0
    for index in range(number):
        if chance() < share:
            schema, properties = "Organization", organisation(pick, organisations)
        else:
            key = keys[bisect.bisect(bounds, int(chance() * bounds[-1]))]
            schema, properties = "Person", person(pick, chance, key[0], groups[key])
        yield {"id": f"made-{index:07}", "schema": schema, "datasets": ["recombined"], "properties": properties}


def organisation(pick, organisations):
    (head, countries), (tail, _) = pick(organisations), pick(organisations)
    properties = {"name": [" ".join(head[: (len(head) + 1) // 2] + tail[len(tail) // 2 :])]}
    if countries:
        properties["country"] = countries
    return properties


def person(pick, chance, country, group):
    given, _, gender = pick(group.people)
    family = pick(group.people)[1]
    if chance() < 0.15:
        given += " " + pick(group.people)[0]
    if country in TWO_SURNAMES and " " not in family and chance() < 0.6:
        family += " " + pick(group.people)[1]
    year, day = pick(group.births)[:4], pick(group.births)[4:]
    properties = {
        "name": [f"{given} {family}"], "firstName": [given], "lastName": [family],
        "birthDate": [year if day == "-02-29" else year + day]}
    if country:
        properties["nationality"] = [country]
    if gender:
        properties["gender"] = [gender]
    more = chance()
    if more < 0.10:
        properties["alias"] = [f"{family}, {given}"]
    elif more < 0.15:
        properties["alias"] = [f"{pick(group.people)[0]} {family}"]
    elif more < 0.18 and group.nicknames:
        properties["weakAlias"] = [pick(group.nicknames)]
    return properties


def query(entity):
    """An entity as somebody would ask for it: its name, birth date and country."""
    asked = {key: entity["properties"][key] for key in ("name", "birthDate", "nationality", "country")
        if key in entity["properties"]}
    return {
        "qid": "own-" + entity["id"], "set": "own", "split": "made", "stratum": "", "schema": entity["schema"],
        "properties": asked, "target": [entity["id"]], "exclude": [], "only_dataset": None}


def write(number, paths, output, queries=None, seed=1, asked=4000):
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    every = max(1, number // asked)
    with open(output, "w", encoding="utf-8") as file, open(queries or "/dev/null", "w", encoding="utf-8") as questions:
        for index, entity in enumerate(made_entities(number, paths, seed)):
            file.write(encode(entity) + "\n")
            if index % every == 0:
                questions.write(encode(query(entity)) + "\n")


def made(number, paths, folder):
    """The list and its queries in a folder; made anew only where the input, the number or this file has changed."""
    sum = hashlib.sha256(str(number).encode())
    for path in [*paths, __file__]:
        sum.update(pathlib.Path(path).read_bytes())
    stem = f"made-{number}-{sum.hexdigest()[:12]}"
    output, queries = folder / f"{stem}.ftm.jsonl", folder / f"{stem}.queries.jsonl"
    if not (output.exists() and queries.exists()):
        print(f"  recombining names into {number:,} entities", file=sys.stderr)
        unfinished = folder / f"{stem}.unfinished"
        write(number, paths, unfinished, queries)
        unfinished.rename(output)
    return output, queries


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("lists", nargs="+", type=pathlib.Path)
    parser.add_argument("--output", required=True, type=pathlib.Path)
    parser.add_argument("--queries", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    write(given.number, given.lists, given.output, given.queries, given.seed)
