"""Make ftm.json: FollowTheMoney's schemata as Trama reads them.

Origin:   the `followthemoney` package of the Python index, version 4.11.2, folder `followthemoney/schema`,
          https://github.com/opensanctions/followthemoney
Licence:  MIT. Copyright (c) 2017-2024 Journalism Development Network, Inc.; (c) 2025 OpenSanctions
          Datenbanken GmbH.
Ours:     every description, from `descriptions.json` beside this file. Names, labels, types, ranges and flags are
          FollowTheMoney's.

Run with a Python that has the package:

    python3 Resources/ontology/import-ftm.py > Resources/ontology/ftm.json

The output depends on the package's version and on `descriptions.json` alone, so a second run changes nothing.
"""

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

import followthemoney
import yaml
from followthemoney.types import registry

HERE = Path(__file__).parent
SCHEMATA = Path(followthemoney.__file__).parent / "schema"
LIST = re.compile(r'\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]')


def on_one_line(found):
    return "[" + re.sub(r",\s+", ", ", found[1]) + "]"


def reverse(spec):
    return {key: spec[key] for key in ("hidden", "label", "name") if spec.get(key) is not None}


def property_facts(spec, description):
    """One property; what its type already says is left out."""
    kind = registry.get(spec.get("type") or "string")
    facts = {"label": spec["label"], "type": kind.name}
    if description:
        facts["description"] = description
    for key in ("format", "range"):
        if spec.get(key):
            facts[key] = spec[key]
    if spec.get("reverse"):
        facts["reverse"] = reverse(spec["reverse"])
    for key in ("deprecated", "hidden"):
        if spec.get(key):
            facts[key] = True
    if spec.get("matchable") is not None and spec["matchable"] != kind.matchable:
        facts["matchable"] = spec["matchable"]
    if spec.get("maxLength") and spec["maxLength"] != kind.max_length:
        facts["maxLength"] = spec["maxLength"]
    return facts


def schema_facts(name, spec, descriptions):
    words = descriptions[name]
    facts = {
        "label": spec.get("label", name),
        "plural": spec.get("plural", spec.get("label", name)),
        "description": words["description"],
        "matchable": spec.get("matchable", True),
    }
    for key in ("extends", "featured", "required", "caption", "edge", "temporalExtent"):
        if spec.get(key):
            facts[key] = spec[key]
    for key in ("abstract", "deprecated", "generated", "hidden"):
        if spec.get(key):
            facts[key] = True
    known = words.get("properties", {})
    properties = spec.get("properties") or {}
    for stray in set(known) - set(properties):
        sys.exit(f"descriptions.json describes {name}.{stray}, which FollowTheMoney does not have")
    facts["properties"] = {
        property: property_facts(properties[property], known.get(property)) for property in properties
    }
    return facts


def main():
    descriptions = json.loads((HERE / "descriptions.json").read_text(encoding="utf-8"))
    schemata = {}
    for path in sorted(SCHEMATA.glob("*.y*ml")):
        for name, spec in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            if name not in descriptions:
                sys.exit(f"descriptions.json lacks {name}")
            schemata[name] = schema_facts(name, spec, descriptions)
    for stray in set(descriptions) - set(schemata):
        sys.exit(f"descriptions.json describes {stray}, which FollowTheMoney does not have")
    model = {
        "model": "FollowTheMoney",
        "version": version("followthemoney"),
        "licence": "MIT; descriptions by Trama",
        "schemata": schemata,
    }
    text = json.dumps(model, ensure_ascii=False, indent=2, sort_keys=True)
    sys.stdout.write(LIST.sub(on_one_line, text) + "\n")


if __name__ == "__main__":
    main()
