"""Says what sanctions lists in XML and in tables hold, straight from their files and by Python's own readers, and holds an
export of the case that loaded them against it, value by value.

    python3 lists.py ../shared/data/lists                               # the counts of each list
    python3 lists.py ../shared/data/lists un=un.jsonl ofac=ofac.jsonl   # beside what an export says of it
    python3 lists.py --list 20 ../shared/data/lists ofac=ofac.jsonl     # and the first differences of each kind

An export is FollowTheMoney JSON, an entity a line (`trama export`). Names are compared by their words in any order, numbers by
their letters and digits.
"""

import io
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

KINDS = ["entries", "names", "births", "identifiers", "papers", "sanctions", "links"]
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
NAMES = {"name", "alias", "weakAlias", "previousName"}
IDENTIFIERS = {
    "passportNumber", "idNumber", "registrationNumber", "taxNumber", "licenseNumber", "imoNumber", "mmsi", "leiCode",
    "socialSecurityNumber", "vatCode", "uscCode", "dunsCode", "swiftBic", "serialNumber", "callSign",
}
SUBJECTS = {"Person", "Organization", "Company", "LegalEntity", "Vessel", "Airplane"}
PAPERS = {"Passport", "Identification"}
ENDS = [("subject", "object"), ("owner", "asset"), ("agent", "client"), ("director", "organization"),
        ("person", "relative"), ("person", "associate"), ("member", "organization")]


def words(text):
    seen = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) not in ("Cf", "Cc") or c.isspace())
    return " ".join(sorted(re.findall(r"\w+", seen.casefold())))


def number(text):
    return re.sub(r"[\W_]", "", text).casefold().removeprefix("imo")


def name_id(text):
    """An ID as a case has it: letters, digits, points and hyphens."""
    return re.sub(r"[^A-Za-z0-9.-]", "-", text).strip("-.")


def text(element, path):
    return (element.findtext(path) or "").strip()


class Facts:
    """Of each kind, (entity, value) pairs; a value said twice of one entity counts once."""

    def __init__(self):
        self.sets = {kind: set() for kind in KINDS}

    def add(self, kind, entity, value=""):
        if kind == "entries" or kind == "sanctions" or value:
            self.sets[kind].add((entity, value))

    def names(self, entity, *names):
        for name in names:
            # A name that was published with letters missing is no name.
            if words(name) and "\ufffd" not in name:
                self.add("names", entity, words(name))

    def numbers(self, entity, value, paper=True):
        if number(value):
            self.add("identifiers", entity, number(value))
            if paper:
                self.add("papers", entity, number(value))

    def counts(self):
        return {kind: len(found) for kind, found in self.sets.items()}


def years(first, last):
    """A range of years: each of them, or its ends where it is long."""
    return [str(year) for year in (range(first, last + 1) if last - first < 6 else (first, last))]


def listed(name):
    """The names in one text: parted by semicolons, also within a bracket at the end."""
    if ";" not in name:
        return [name]
    pieces, depth = [""], 0
    for character in name:
        depth = max(0, depth + (character == "(") - (character == ")"))
        if character == ";" and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += character
    names = []
    for piece in pieces:
        if ";" in piece and "(" in piece:
            outer, inner = piece.split("(", 1)
            names += [outer] + inner.strip().removesuffix(")").split(";")
        else:
            names.append(piece)
    return names


def un(root, name="un_2026-02-27.xml"):
    facts = Facts()
    entries = [entry for part in ET.parse(f"{root}/un-consolidated-xml-series/{name}").getroot() for entry in part]
    ids = {text(entry, "REFERENCE_NUMBER"): "un-" + text(entry, "REFERENCE_NUMBER") for entry in entries}
    for entry in entries:
        own = ids[text(entry, "REFERENCE_NUMBER")]
        facts.add("entries", own)
        facts.add("sanctions", own)
        facts.names(own, " ".join(
            said for part in ("FIRST", "SECOND", "THIRD", "FOURTH") if (said := text(entry, part + "_NAME")) != "na"))
        facts.names(own, text(entry, "NAME_ORIGINAL_SCRIPT"))
        for alias in entry.iter():
            if alias.tag.endswith("_ALIAS"):
                facts.names(own, *listed(text(alias, "ALIAS_NAME")))
                if text(alias, "DATE_OF_BIRTH"):
                    facts.add("births", own, text(alias, "DATE_OF_BIRTH"))
        for born in entry.iter("INDIVIDUAL_DATE_OF_BIRTH"):
            about = text(born, "TYPE_OF_DATE") == "APPROXIMATELY"
            for field in ("DATE", "YEAR"):
                if text(born, field):
                    facts.add("births", own, text(born, field)[: 4 if about else 10])
            for month, year in re.findall(r"\b(\w{3})\w*\.? (\d{4})\b", text(born, "NOTE")):
                if not any(text(born, field) for field in ("DATE", "YEAR", "FROM_YEAR")) and month.lower() in MONTHS:
                    facts.add("births", own, f"{year}-{MONTHS.index(month.lower()) + 1:02}")
            if text(born, "FROM_YEAR"):
                for year in years(int(text(born, "FROM_YEAR")), int(text(born, "TO_YEAR"))):
                    facts.add("births", own, year)
        for document in entry.iter("INDIVIDUAL_DOCUMENT"):
            facts.numbers(own, text(document, "NUMBER"))
        for other in re.findall(r"(?<![A-Z])([A-Z]{2}[ei]\.) ?(\d{3})", text(entry, "COMMENTS1")):
            other = ids.get("".join(other))
            if other and other != own:
                facts.add("links", own, other)
    return facts


def ca(root):
    facts = Facts()
    for record in ET.parse(f"{root}/ca-sema-xml-2025/canada_sema_2025.xml").getroot():
        place = " ".join([text(record, "Country").split("/")[0], text(record, "Schedule"), text(record, "Item")])
        own = "ca-" + "-".join(re.findall(r"[^\W_]+", place.lower()))
        facts.add("entries", own)
        facts.add("sanctions", own)
        facts.names(own, text(record, "EntityOrShip") or text(record, "GivenName") + " " + text(record, "LastName"))
        person = not text(record, "EntityOrShip")
        tongue = r"(?:\b(?:and|or) )?\b[A-Z][A-Za-z]{3,}\s*:"
        aliases = [part for alias in listed(text(record, "Aliases")) for part in re.split(tongue, alias)]
        for alias in aliases:
            parts = [part for part in alias.split(",") if part.strip()]
            one = len(parts) == 2 and any(" " not in part.strip() for part in parts)
            facts.names(own, *(parts if person and not one else [alias]))
        for date in re.split(r" or ", text(record, "DateOfBirthOrShipBuildDate"), flags=re.I):
            if person and (both := re.fullmatch(r"(\d{4})-(\d{4})", date.strip())):
                for year in years(int(both[1]), int(both[2])):
                    facts.add("births", own, year)
            elif person and re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date.strip()):
                facts.add("births", own, date.strip())
        facts.numbers(own, text(record, "ShipIMONumber"), paper=False)
    return facts


def ofac(root):
    facts = Facts()
    space = {"": "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"}
    tree = ET.parse(f"{root}/ofac-enhanced-xml-irgc-2024-08/IRGC_sanctions.xml").getroot()
    for element in tree.iter():
        element.tag = element.tag.removeprefix("{" + space[""] + "}")
    entities = tree.findall("entities/entity")
    ids = {entity.get("id") for entity in entities}
    for entity in entities:
        own = "ofac-" + entity.get("id")
        facts.add("entries", own)
        facts.add("sanctions", own)
        actor = text(entity, "generalInfo/entityType") in ("Individual", "Entity")
        for name in entity.iterfind("names/name/translations/translation/formattedFullName"):
            facts.names(own, name.text or "")
        for part in entity.iterfind("names/name[isPrimary='true']/translations/translation/nameParts/namePart"):
            if text(part, "type") == "Nickname":
                facts.names(own, text(part, "value"))
        for feature in entity.iterfind("features/feature"):
            kind = text(feature, "type")
            if kind == "Birthdate":
                date = feature.find("valueDate")
                first, last = text(date, "fromDateBegin"), text(date, "toDateEnd")
                if text(date, "isApproximate") == "true":
                    # "circa 1957" is widened on either side.
                    middle = (int(first[:4]) + int(last[:4])) // 2
                    found = [str(middle)]
                elif first == last:
                    found = [first]
                elif text(date, "isDateRange") == "true":
                    found = years(int(first[:4]), int(last[:4]))
                else:
                    found = [first[:4] if first[5:] == "01-01" and last[5:] == "12-31" else first[:7]]
                for value in found:
                    facts.add("births", own, value)
            elif kind == "SWIFT/BIC" or "Serial Number" in kind or "Construction Number" in kind or "Tail Number" in kind:
                facts.numbers(own, text(feature, "value"), paper=False)
        for document in entity.iterfind("identityDocuments/identityDocument"):
            facts.numbers(own, text(document, "documentNumber"), paper=actor)
        for related in entity.iterfind("relationships/relationship/relatedEntity"):
            if related.get("entityId") in ids:
                facts.add("links", own, "ofac-" + related.get("entityId"))
    with open(f"{root}/ofac-enhanced-xml-irgc-2024-08/IRGC_sanctions.json", encoding="utf-8") as file:
        twin = json.load(file)["sanctionsData"]["entities"]["entity"]
    assert len(twin) == len(entities), "the JSON twin has other entries"
    assert json.dumps(twin).count('"formattedFullName"') == sum(1 for _ in tree.iter("formattedFullName"))
    assert json.dumps(twin).count('"documentNumber"') == sum(1 for _ in tree.iter("documentNumber"))
    return facts


def sheet(path):
    """The rows of the first sheet of an OpenDocument workbook."""
    table, words_ = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % part for part in ("table", "text"))
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("content.xml"))
    for row in root.iter(table + "table-row"):
        cells = []
        for cell in row:
            said = " ".join(" ".join("".join(part.itertext()).split()) for part in cell.findall(words_ + "p"))
            cells += [said] * min(int(cell.get(table + "number-columns-repeated", 1)), 100)
        if any(cells):
            yield cells


def uk(root):
    facts = Facts()
    rows = sheet(f"{root}/uk-fcdo-ods-2025-08/FCDO_SL_Mon_Aug 11 2025.ods")
    heading = next(rows)
    for row in rows:
        entry = dict(zip(heading, row))
        if not entry.get("Name"):
            continue
        own = "uk-" + entry["Unique ID"]
        facts.add("entries", own)
        facts.add("sanctions", own)
        facts.names(own, entry["Name"])
    return facts


def export(path):
    """What an export says, in the same kinds."""
    facts = Facts()
    with open(path, encoding="utf-8") as file:
        for line in file:
            entity = json.loads(line)
            own, values = entity["id"], entity["properties"]
            if entity["schema"] in SUBJECTS:
                facts.add("entries", own)
                for key in NAMES:
                    facts.names(own, *values.get(key, []))
                for date in values.get("birthDate", []):
                    facts.add("births", own, date)
                for key in IDENTIFIERS:
                    for value in values.get(key, []):
                        facts.numbers(own, value, paper=False)
            elif entity["schema"] == "Sanction":
                for holder in values.get("entity", []):
                    facts.add("sanctions", holder)
            elif entity["schema"] in PAPERS:
                for holder in values.get("holder", []):
                    for value in values.get("number", []):
                        facts.add("papers", holder, number(value))
            else:
                # Ownership stands the other way round where the list says who is owned.
                entry, _, other = own.partition("-linked-")
                for source, target in ENDS:
                    if source in values and target in values and other:
                        ends = {values[source][0], values[target][0]}
                        facts.add("links", entry, next(iter(ends - {entry}), entry))
    return facts


LISTS = {"un": un, "ca": ca, "ofac": ofac, "uk": uk}


def main():
    arguments = sys.argv[1:]
    shown = 0
    if "--list" in arguments:
        place = arguments.index("--list")
        shown = int(arguments[place + 1])
        del arguments[place : place + 2]
    root = arguments[0] if arguments else "../shared/data/lists"
    exports = dict(argument.split("=", 1) for argument in arguments[1:])
    print("| list | " + " | ".join(KINDS) + " |\n|---|" + "---|" * len(KINDS))
    differences = io.StringIO()
    for name in exports or LISTS:
        facts = LISTS[name](root)
        print(f"| {name}, the file | " + " | ".join(str(count) for count in facts.counts().values()) + " |")
        if name not in exports:
            continue
        given = export(exports[name])
        print(f"| {name}, the export | " + " | ".join(str(count) for count in given.counts().values()) + " |")
        table = []
        for kind in KINDS:
            missing, extra = facts.sets[kind] - given.sets[kind], given.sets[kind] - facts.sets[kind]
            table.append(f"−{len(missing)} +{len(extra)}")
            for sign, found in (("−", missing), ("+", extra)):
                for entity, value in sorted(found)[:shown]:
                    differences.write(f"{name} {kind} {sign} {entity} {value}\n")
        print(f"| {name}, missing and more | " + " | ".join(table) + " |")
    print(differences.getvalue(), end="")


if __name__ == "__main__":
    main()
