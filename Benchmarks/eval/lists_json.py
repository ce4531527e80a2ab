"""Counts what JSON and CSV lists hold, straight from their files and by Python's own readers: entities, names, birth
dates, identifiers, notices, links. What `trama load` and `trama export` make of the same files is held against it.

    python3 lists_json.py ../shared/data [fbi bods misp statements aleph names delta csl]
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


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "../shared/data"
    wanted = sys.argv[2:] or ["fbi"]
    columns = ["entities", "people", "names", "births", "identifiers", "notices", "links", "other"]
    print("| list | " + " | ".join(columns) + " |")
    print("|---|" + "---|" * len(columns))
    for name in wanted:
        for label, counts in globals()[name](root).items():
            print(f"| {label} | " + " | ".join(str(counts.get(column, "")) for column in columns) + " |")


if __name__ == "__main__":
    main()
