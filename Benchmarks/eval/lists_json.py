"""Counts what JSON and CSV lists hold, straight from their files and by Python's own readers: entities, names, birth
dates, identifiers, notices, links. What `trama load` and `trama export` make of the same files is held against it.

    python3 lists_json.py ../shared/data [fbi bods misp aleph delta names csl ofac]
    python3 lists_json.py ../shared/data fbi case.ftm.jsonl      # and what `trama export` made of it
"""

import csv
import glob
import hashlib
import json
import os
import sys


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def fbi(root):
    items = load(f"{root}/lists/fbi-wanted-2024-api-page/data.json")["items"]
    particulars = ["sex", "dates_of_birth_used", "place_of_birth", "race_raw", "hair", "eyes", "weight", "nationality", "aliases", "age_range"]
    people = [item for item in items if any(item.get(key) for key in particulars)]

    def is_wanted(item):
        said = " ".join(item["subjects"]).lower()
        return (item["person_classification"] != "Victim" and item["poster_classification"] not in ("missing", "information")
                and not any(word in said for word in ("vicap", "missing", "seeking")))

    wanted = [item for item in people if is_wanted(item)]
    urls = {item["url"]: item["uid"] for item in items}
    links = set()
    for item in items:
        for key in ("details", "caution", "remarks"):
            for part in (item.get(key) or "").split('href="')[1:]:
                other = urls.get(part.split('"')[0])
                if other and other != item["uid"]:
                    links.add(frozenset((item["uid"], other)))
    return {"fbi page": dict(
        entities=len(items), people=len(people),
        names=len(items) + sum(len(item.get("aliases") or []) for item in items),
        births=sum(len(item.get("dates_of_birth_used") or []) for item in people),
        identifiers=sum(1 for item in wanted if item.get("ncic")), notices=len(wanted), links=len(links))}


def last_statements(statements):
    """The statement on each record that counts: the last by date, then by place."""
    last = {}
    for statement in statements:
        record = statement["recordId"]
        if record not in last or last[record].get("statementDate", "") <= statement.get("statementDate", ""):
            last[record] = statement
    return last


def bods(root):
    counts = {}
    for path in sorted(glob.glob(f"{root}/lists/bods-examples/examples/*.json")):
        last = last_statements(load(path))
        details = {record: statement["recordDetails"] for record, statement in last.items()}
        things = [details[record] for record, statement in last.items() if statement["recordType"] != "relationship"]
        links = 0
        for record, statement in last.items():
            ends = [details[record].get(key) for key in ("subject", "interestedParty")]
            if statement["recordType"] == "relationship" and all(isinstance(end, str) and end in last for end in ends):
                links += max(1, len(details[record].get("interests", [])))
        counts["bods " + os.path.basename(path)] = dict(
            entities=len(things), people=sum("personType" in thing for thing in things),
            names=sum(("name" in thing) + len(thing.get("alternateNames", [])) + len(thing.get("names", [])) for thing in things),
            births=sum("birthDate" in thing for thing in things),
            identifiers=sum("id" in number for thing in things for number in thing.get("identifiers", [])), links=links)
    return counts


def misp(root):
    counts = {}
    galaxy = load(f"{root}/demo/misp_galaxy_canada_listed_cartels.json")
    counts["misp galaxy"] = dict(
        entities=len(galaxy["values"]),
        names=len(galaxy["values"]) + sum(
            len(value["meta"]["summary"].replace("(", ",").replace(")", "").split(",")) for value in galaxy["values"]),
        notices=len(galaxy["values"]))
    for path in sorted(glob.glob(f"{root}/sharing/misp-events-pymisp/reportlab_testfiles/*.json")):
        event = load(path)["Event"]
        attributes = event.get("Attribute", []) + [one for thing in event.get("Object", []) for one in thing["Attribute"]]
        counts["misp " + os.path.basename(path)] = dict(
            entities=1, other=f"{len(event.get('Object', []))} objects, {len(attributes)} attributes, {len(event.get('Tag', []))} tags")
    return counts


def aleph(root):
    counts = {}
    folder = f"{root}/lists/aleph-fixtures/aleph/tests/fixtures"
    edges = {"Family": ("person", "relative"), "Succession": ("predecessor", "successor")}
    for name in ("royal-family.vis", "royal-family-v2.vis"):
        entities = load(f"{folder}/{name}")["layout"]["entities"]
        counts[name] = dict(
            entities=len(entities), people=sum(one["schema"] == "Person" for one in entities),
            names=sum(len(one["properties"].get("name", [])) for one in entities),
            links=sum(one["schema"] in edges for one in entities))
    with open(f"{folder}/samples.ijson", encoding="utf-8") as file:
        entities = [json.loads(line) for line in file]
    counts["samples.ijson"] = dict(
        entities=len(entities), people=sum(one["schema"] == "Person" for one in entities),
        names=sum(len(one["properties"].get("name", [])) for one in entities))
    return counts


def delta(root):
    counts = {}
    for path in sorted(glob.glob(f"{root}/lists/ftm-yente-fixtures/dataset/*/*/entities.delta.json")):
        with open(path, encoding="utf-8") as file:
            changes = [json.loads(line) for line in file]
        entities = [one["entity"] for one in changes if one["op"] != "DEL"]
        counts["delta " + path.split("/")[-2]] = dict(
            entities=len(entities), people=sum(one["schema"] == "Person" for one in entities),
            names=sum(len(one["properties"].get("name", [])) for one in entities),
            births=sum(len(one["properties"].get("birthDate", [])) for one in entities),
            other=f"{sum(one['op'] == 'DEL' for one in changes)} taken out")
    return counts


def names(root):
    counts = {}
    folder = f"{root}/lists/multi-lists-2026-06-11"
    for said in load(f"{folder}/manifest.json"):
        with open(f"{folder}/{said['key']}.json", "rb") as file:
            data = file.read()
        rows = json.loads(data)
        is_same = hashlib.sha256(data).hexdigest() == said["sha256"]
        counts["names " + said["key"]] = dict(
            entities=len(rows), names=len(rows) + sum(len(row["aliases"]) for row in rows),
            other=("count as said" if len(rows) == said["count"] else f"{said['count']} said")
            + (", hash as said" if is_same else ", another hash than said"))
    return counts


def csl(root):
    with open(f"{root}/lists/broken-lists/invalidFiles/csl.csv", encoding="utf-8", newline="") as file:
        heading, *rows = list(csv.reader(file))
    sound = [dict(zip(heading, row)) for row in rows if len(row) == len(heading)]
    parts = lambda text: [part for part in text.split(";") if part.strip()]
    return {"csl": dict(
        entities=len(sound), names=sum(1 + len(parts(row["alt_names"])) for row in sound),
        births=sum(len(parts(row["dates_of_birth"])) for row in sound),
        identifiers=sum(len([part for part in parts(row["ids"]) if part.split(",")[0].strip().isdigit()]) for row in sound),
        notices=len(sound), other=f"{sum(bool(row) and len(row) != len(heading) for row in rows)} broken rows")}


def ofac(root):
    counts = {}
    for name, columns in (("sdn", 12), ("alt", 5), ("add", 6), ("sdn_comments", 2)):
        with open(f"{root}/lists/broken-lists/invalidFiles/{name}.csv", encoding="utf-8", newline="") as file:
            rows = [row for row in csv.reader(file) if row]
        sound = sum(len(row) == columns and row[0].isdigit() for row in rows)
        counts[f"ofac {name}.csv, damaged"] = dict(
            entities=sound if name == "sdn" else "", names=sound if name in ("sdn", "alt") else "",
            other=f"{sound} rows, {len(rows) - sound} broken")
    return counts


EDGES = {"Ownership", "Control", "Directorship", "UnknownLink", "Membership", "Family", "Associate", "Employment", "Representation", "Succession"}
NUMBERS = {"registrationNumber", "idNumber", "taxNumber", "passportNumber", "leiCode", "vatCode", "innCode", "ogrnCode", "swiftBic", "isinCode"}


def exported(path):
    """The same counts of entities in FollowTheMoney's JSON lines."""
    counts = dict(entities=0, people=0, names=0, births=0, identifiers=0, notices=0, links=0)
    with open(path, encoding="utf-8") as file:
        for line in file:
            entity = json.loads(line)
            schema, properties = entity["schema"], entity["properties"]
            kind = "links" if schema in EDGES else "notices" if schema in ("Sanction", "Notice") else "entities"
            counts[kind] += 1
            counts["people"] += schema == "Person"
            counts["names"] += sum(len(properties.get(key, [])) for key in ("name", "alias", "weakAlias", "previousName"))
            counts["births"] += len(properties.get("birthDate", []))
            counts["identifiers"] += sum(len(values) for key, values in properties.items() if key in NUMBERS or kind == "notices" and key == "authorityId")
    return {os.path.basename(path): counts}


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "../shared/data"
    wanted = sys.argv[2:] or ["fbi", "bods", "misp", "aleph", "delta", "names", "csl", "ofac"]
    columns = ["entities", "people", "names", "births", "identifiers", "notices", "links", "other"]
    print("| list | " + " | ".join(columns) + " |")
    print("|---|" + "---|" * len(columns))
    for name in wanted:
        found = exported(name) if os.path.exists(name) else globals()[name](root)
        for label, counts in found.items():
            print(f"| {label} | " + " | ".join(str(counts.get(column, "")) for column in columns) + " |")


if __name__ == "__main__":
    main()
