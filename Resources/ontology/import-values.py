"""Make countries.tsv, languages.tsv, phones.tsv and topics.tsv: the words and codes that values are cleaned by.

Origin and licence of what is read:

- `followthemoney` 4.11.2 and `rigour` (Python index; MIT): which countries, languages and topics FollowTheMoney
  knows, with labels
- `babel` 2.18 (BSD-3-Clause) for the Unicode CLDR (Unicode License V3): names of countries and languages in English,
  Spanish, Portuguese, French, Italian and German, and each language's own name for itself
- https://github.com/datasets/country-codes (ODC-PDDL-1.0): formal names in English, Spanish and French
- `phonenumbers` 9.0 (Apache-2.0), Google's libphonenumber: dialling codes, trunk prefixes and number patterns
- `country-names.tsv` beside this file: ours, demonyms and everyday names

Run with a Python that has the packages (followthemoney brings them) and a copy of country-codes.csv:

    python3 Resources/ontology/import-values.py country-codes.csv

The same packages and files give the same tables. A name that two countries share is left out, unless
`country-names.tsv` decides.
"""

import csv
import re
import sys
import unicodedata
from pathlib import Path

import phonenumbers
from babel import Locale
from followthemoney.types import registry
from rigour.langs import iso_639_alpha3
from rigour.territories import get_ftm_countries

HERE = Path(__file__).parent
TONGUES = ["en", "es", "pt", "fr", "it", "de"]
FORMAL = ["UNTERM English Short", "UNTERM English Formal", "UNTERM Spanish Short", "UNTERM Spanish Formal",
          "UNTERM French Short", "UNTERM French Formal", "official_name_en", "official_name_es", "CLDR display name"]


def fold(name):
    """Only to tell whether two names are one; the program folds names itself."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("ß", "ss"))
    return " ".join(re.findall(r"\w+", "".join(c for c in plain if not unicodedata.combining(c))))


def unmarked(name):
    """"Afganistán (el)" and "la República de X": without the article or its brackets."""
    name = re.sub(r"\s*[\[(][^\])]*[\])]\s*\*?$", "", name).replace("*", "").replace("’", "'")
    return re.sub(r"^(?:the|el|la|los|las|le|les) |^l'", "", name.strip(), flags=re.IGNORECASE)


def write(name, header, rows):
    text = f"# Made by import-values.py: do not edit. {header}\n"
    text += "".join("\t".join(row) + "\n" for row in sorted(rows))
    (HERE / name).write_text(text, encoding="utf-8")


def countries(formal_names):
    ours = {}
    for line in (HERE / "country-names.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            code, names = line.split("\t")
            ours[code] = names.split("|")
    names, owners = {}, {}
    for territory in get_ftm_countries():
        code = territory.code
        if code == "zz":  # "unknown region": no country, whatever FollowTheMoney says
            continue
        known = [territory.full_name] if territory.full_name else []
        if len(code) == 2:
            known += [Locale(tongue).territories.get(code.upper(), "") for tongue in TONGUES]
            known += formal_names.get(code, [])
        names[code] = (territory, [unmarked(name) for name in known if name])
        for name in {fold(name) for name in names[code][1]}:
            owners.setdefault(name, set()).add(code)
    decided = {fold(name) for known in ours.values() for name in known}
    decided |= {fold(territory.name) for territory, _ in names.values()}
    rows = []
    for code, (territory, known) in names.items():
        kept, seen = [], {fold(territory.name)}
        for name in known:
            if fold(name) not in seen and fold(name) not in decided and owners[fold(name)] == {code}:
                kept.append(name)
                seen.add(fold(name))
        kept += [name for name in ours.pop(code, []) if fold(name) not in seen]
        rows.append([code, territory.alpha3 or "", territory.name, "|".join(kept)])
    if ours:
        sys.exit(f"country-names.tsv names {sorted(ours)}, which FollowTheMoney does not have")
    write("countries.tsv", "Code, ISO alpha-3 code, name, further names.", rows)


def languages():
    short, names = {}, {}
    for tongue in ["en", "es", "pt", "fr", "de"]:
        for code, name in Locale(tongue).languages.items():
            three = iso_639_alpha3(code)
            if three in registry.language.codes and "_" not in code:
                names.setdefault(three, []).append(name)
                if len(code) == 2:
                    short.setdefault(three, code)
    for three, code in short.items():
        try:
            names[three].append(Locale(code).get_display_name())
        except Exception:  # a language without a locale in the CLDR has no name for itself there
            continue
    bibliographic = {
        "ces": "cze", "deu": "ger", "ell": "gre", "fas": "per", "fra": "fre", "hye": "arm", "isl": "ice",
        "kat": "geo", "mkd": "mac", "msa": "may", "mya": "bur", "nld": "dut", "ron": "rum", "slk": "slo",
        "sqi": "alb", "zho": "chi",
    }
    rows = []
    for code in registry.language.codes:
        known = list(dict.fromkeys(name for name in names.get(code, [code]) if name))
        rows.append([code, short.get(code, ""), bibliographic.get(code, ""), "|".join(known)])
    write("languages.tsv", "ISO 639-3, ISO 639-1, ISO 639-2/B, names.", rows)


def phones():
    rows = []
    for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items():
        for region in regions:
            if region == "001":
                facts = phonenumbers.PhoneMetadata.metadata_for_nongeo_region(code)
            else:
                facts = phonenumbers.PhoneMetadata.metadata_for_region(region)
            rows.append([
                "" if region == "001" else region.lower(), str(code), facts.general_desc.national_number_pattern,
                facts.national_prefix_for_parsing or facts.national_prefix or "",
                facts.national_prefix_transform_rule or "",
            ])
    write("phones.tsv", "Country, dialling code, pattern of numbers, trunk prefix, what replaces it.", rows)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: import-values.py country-codes.csv")
    formal = {}
    with open(sys.argv[1], encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            formal[row["ISO3166-1-Alpha-2"].lower()] = [row[key] for key in FORMAL if row[key].strip()]
    countries(formal)
    languages()
    phones()
    write("topics.tsv", "Code, label.", [[code, label] for code, label in registry.topic.names.items()])


if __name__ == "__main__":
    main()
