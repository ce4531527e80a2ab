#!/usr/bin/env python3
"""Makes the tables of Resources/extraction from open gazetteers and annotated text.

    Scripts/extraction-tables.py GAZETTEERS NER

GAZETTEERS holds GeoNames, ISO 3166, the name lists and the territories; NER the token<TAB>tag files. Origins and
licences are in Resources/extraction/README.md. The hand-written files beside the tables are not touched.
"""
import collections
import csv
import glob
import json
import os
import sys
import unicodedata

OUT = os.path.join(os.path.dirname(__file__), "..", "Resources", "extraction")
PLAIN = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "’": "", "'": "", "`": ""})
STATES_OF = "MX GT SV HN NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY BR ES PT US CA HT TT GY SR BZ".split()

# Towns whose name text gives to a gang.
GANGS = ["los rastrojos"]
# Cities that Spanish and Portuguese call otherwise.
EXONYMS = {
    "tokio": "jp", "toquio": "jp", "londres": "gb", "nueva york": "us", "nova york": "us", "nova iorque": "us",
    "moscu": "ru", "moscou": "ru", "ginebra": "ch", "genebra": "ch", "pekin": "cn", "pequim": "cn", "estambul": "tr",
    "istambul": "tr", "nueva orleans": "us", "nueva jersey": "us", "bruselas": "be",
    "bruxelas": "be", "amberes": "be", "antuerpia": "be", "roterdam": "nl", "estocolmo": "se", "varsovia": "pl",
}


def fold(text):
    text = unicodedata.normalize("NFKD", text.lower().translate(PLAIN))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def latin(text):
    return all(c.isascii() for c in fold(text)) and fold(text) != ""


def write(name, lines):
    with open(os.path.join(OUT, name), "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")


def rows(path):
    with open(path, encoding="utf-8-sig") as file:
        yield from csv.DictReader(file)


def words(path):
    with open(path, encoding="utf-8-sig", errors="replace") as file:
        return [line.strip() for line in file if line.strip()]


def people(root):
    """Given names and surnames, one folded word a line."""
    given, family = collections.Counter(), collections.Counter()
    for row in rows(f"{root}/names-by-country-cc0/common-forenames-by-country.csv"):
        for part in fold(row["Romanized Name"]).split():
            given[part] += 1000
    for row in rows(f"{root}/names-by-country-cc0/common-surnames-by-country.csv"):
        for part in fold(row["Romanized Name"]).split():
            family[part] += 1000
    for sex in ("hombres", "mujeres"):
        for row in rows(f"{root}/names-spanish-ine/{sex}.csv"):
            parts = fold(row["nombre"]).split()
            if len(parts) == 1 and int(row["frec"]) >= 60:
                given[parts[0]] += int(row["frec"])
    for row in rows(f"{root}/names-spanish-ine/apellidos.csv"):
        parts = fold(row["apellido"]).split()
        if len(parts) == 1 and int(row["frec_pri"] or 0) >= 250:
            family[parts[0]] += int(row["frec_pri"])
    pd = f"{root}/names-public-domain/NamesDatabases"
    for name in words(f"{pd}/first names/us.txt") + words(f"{pd}/first names/es.txt"):
        if latin(name) and " " not in fold(name):
            given[fold(name)] += 1
    for name in words(f"{pd}/surnames/pt.txt"):
        if latin(name) and " " not in fold(name):
            family[fold(name)] += 1
    spanish = {fold(n) for n in words(f"{pd}/surnames/es.txt")}
    for name in words(f"{pd}/surnames/us.txt"):
        if latin(name) and fold(name) in spanish and " " not in fold(name):
            family[fold(name)] += 1
    # A word that is far more often one than the other is taken for that one alone.
    surnames = {n for n, c in family.items() if c * 5 >= given[n]}
    given = {n: c for n, c in given.items() if c * 5 >= family[n]}
    family = surnames
    write("given.txt", sorted(n for n in given if n.isascii() and n.isalpha() and len(n) > 2))
    write("surnames.txt", sorted(n for n in family if n.isascii() and n.isalpha() and len(n) > 2))


def countries(root):
    """Folded name <TAB> ISO 3166 code, in three languages."""
    names = {}
    for row in rows(f"{root}/country-codes/data/country-codes.csv"):
        code = row["ISO3166-1-Alpha-2"].lower()
        for key in ("UNTERM English Short", "UNTERM Spanish Short", "official_name_en", "official_name_es", "CLDR display name"):
            text = row[key].split("(")[0]
            if fold(text):
                names.setdefault(fold(text), code)
    import gettext
    english = {c["alpha_2"]: c for c in json.load(open(f"{root}/pycountry-iso/iso3166-1.json"))["3166-1"]}
    for language in ("es", "pt"):
        with open(f"{root}/pycountry-iso/{language}/iso3166-1.mo", "rb") as file:
            table = gettext.GNUTranslations(file)
        for code, country in english.items():
            for key in ("name", "common_name", "official_name"):
                if key in country:
                    names.setdefault(fold(country[key].split(",")[0]), code.lower())
                    names.setdefault(fold(table.gettext(country[key]).split(",")[0]), code.lower())
    for name in ("georgia", "jersey", "united states minor outlying islands"):
        names.pop(name, None)
    names = {n: c for n, c in names.items() if n.isascii() and len(n) > 2}
    write("countries.txt", [f"{name}\t{code}" for name, code in sorted(names.items())])


def names(root):
    """Code <TAB> the country's everyday name in English, Spanish and Portuguese."""
    import gettext
    tables = {}
    for language in ("es", "pt"):
        with open(f"{root}/pycountry-iso/{language}/iso3166-1.mo", "rb") as file:
            tables[language] = gettext.GNUTranslations(file).gettext
    lines = []
    for country in json.load(open(f"{root}/pycountry-iso/iso3166-1.json"))["3166-1"]:
        english = country.get("common_name", country["name"])
        row = [english] + [tables[language](english) for language in ("es", "pt")]
        if row[1:] == [english, english] and "," in country["name"] and "common_name" not in country:
            row = [tables.get(l, str)(country["name"]) for l in ("en", "es", "pt")]
        row = [name.split(",")[0].split(" (")[0] for name in row]
        lines.append("\t".join([country["alpha_2"].lower()] + row))
    write("names.txt", sorted(lines))


def places(root):
    """Folded name <TAB> codes of the countries that have one, the biggest first <TAB> size.

    Size: 3 a million people or a state, 2 a hundred thousand, 1 less.
    """
    found = collections.defaultdict(dict)
    for file, least in (("cities500_latam_iberia", 12000), ("cities15000_world", 150000)):
        with open(f"{root}/geonames-cities/{file}.tsv", encoding="utf-8") as table:
            for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
                people = int(row["population"] or 0)
                if people < (60000 if row["country"] == "US" else least):
                    continue
                if latin(row["name"]):
                    known = found[fold(row["name"])]
                    known[row["country"].lower()] = max(people, known.get(row["country"].lower(), 0))
    for capital in json.load(open(f"{root}/geonames-cities/countries.json")).values():
        if latin(capital["capital"]):
            found[fold(capital["capital"])].setdefault(capital["iso"].lower(), 500000)
    subdivisions = json.load(open(f"{root}/pycountry-iso/iso3166-2.json"))["3166-2"]
    for row in subdivisions:
        code = row["code"][:2]
        if code in STATES_OF and "parent" not in row and latin(row["name"]):
            known = found[fold(row["name"])]
            known[code.lower()] = max(1500000, known.get(code.lower(), 0))
    for name in GANGS:
        found.pop(name, None)
    for name, code in EXONYMS.items():
        found[name].setdefault(code, 1500000)
    lines = []
    for name, by_country in sorted(found.items()):
        if len(name) < 4:
            continue
        order = sorted(by_country, key=lambda c: (-by_country[c], c))
        most = by_country[order[0]]
        codes = [c for c in order if by_country[c] * 8 >= most]
        lines.append(f"{name}\t{','.join(codes)}\t{3 if most >= 1000000 else 2 if most >= 100000 else 1}")
    write("places.txt", lines)


def common(ner):
    """Words that text writes in lower case, folded, one a line: what a capital at a sentence's head may hide."""
    lower, upper = collections.Counter(), collections.Counter()
    for path in sorted(glob.glob(f"{ner}/*-open-train.tsv")):
        start = True
        with open(path, encoding="utf-8") as file:
            for line in file:
                token = line.split("\t")[0].strip()
                if not token:
                    start = True
                    continue
                for part in token.replace("_", " ").split():
                    if part.isalpha() and len(part) > 1:
                        if part.islower():
                            lower[fold(part)] += 1
                        elif part[0].isupper() and not start:
                            upper[fold(part)] += 1
                start = False
    keep = [w for w, n in lower.items() if w.isascii() and n >= 3 and n >= 2 * upper[w]]
    write("common.txt", sorted(keep))


if __name__ == "__main__":
    gazetteers, ner = sys.argv[1:]
    os.makedirs(OUT, exist_ok=True)
    people(gazetteers)
    countries(gazetteers)
    names(gazetteers)
    places(gazetteers)
    common(ner)
