#!/bin/sh
# Write the generated Swift sources from Resources/, or with --check fail where they differ from what stands there.
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0

# generate TARGET ENUM FILE...: Sources/TARGET/Generated/ENUM.swift
generate() {
    target=Sources/$1/Generated/$2.swift
    name=$2
    shift 2
    Scripts/embed.sh "$folder/$name.swift" "$name" "$@"
    if [ "$check" = yes ]; then
        cmp -s "$folder/$name.swift" "$target" || {
            echo "$target is not what Resources/ says; run: make generate"
            status=1
        }
    else
        mkdir -p "$(dirname "$target")"
        cp "$folder/$name.swift" "$target"
    fi
}

check=no
[ "${1:-}" = --check ] && check=yes
generate Ontology OntologyData Resources/ontology/ftm.json Resources/ontology/trama.json \
    Resources/ontology/countries.tsv Resources/ontology/languages.tsv Resources/ontology/phones.tsv \
    Resources/ontology/topics.tsv
generate Extraction ExtractionTables Resources/extraction/given.txt Resources/extraction/surnames.txt \
    Resources/extraction/common.txt Resources/extraction/countries.txt Resources/extraction/countries.extra.txt \
    Resources/extraction/places.txt Resources/extraction/names.txt Resources/extraction/demonyms.txt \
    Resources/extraction/words.en.txt Resources/extraction/words.es.txt Resources/extraction/words.pt.txt \
    Resources/extraction/patterns.en.txt Resources/extraction/patterns.es.txt Resources/extraction/patterns.pt.txt
generate Names RomanisationTables Resources/names/romanisation/pages.txt Resources/names/romanisation/cells.txt \
    Resources/names/romanisation/spellings.txt Resources/names/romanisation/expansions.txt \
    Resources/names/romanisation/pairs.txt Resources/names/romanisation/surnames.txt
generate Web WebData Resources/web/*.mustache Resources/web/style.css Resources/web/keys.js

# A hash table, which awk cannot lay out.
python3 Scripts/name-tables.py generate "$folder/NameTables.swift" 2>/dev/null
target=Sources/Names/Generated/NameTables.swift
if [ "$check" = yes ]; then
    cmp -s "$folder/NameTables.swift" "$target" || {
        echo "$target is not what Resources/ says; run: make generate"
        status=1
    }
else
    cp "$folder/NameTables.swift" "$target"
fi
exit $status
