#!/usr/bin/env python3
"""Makes the word table that the tagger is trained with.

    Scripts/tagger-words.py LOOKUPS GAZETTEERS OUTPUT.tsv

LOOKUPS is the unpacked wheel of spacy-lookups-data 1.0.5 (MIT): Brown clusters and log-probabilities of Spanish and English
words as they are written. GAZETTEERS holds name lists and GeoNames. Each line of OUTPUT.tsv, the most frequent first, is a word as it is written, its
Spanish and its English cluster (0: none), how rarely it comes in lower case (1 never capital … 6 always, 0 unknown), and bits of what lists say
of it: 1 given name, 2 frequent given name, 4 surname, 8 frequent surname, 16 city or state, 32 large one, 64 word of a place's name.
"""
import collections
import csv
import glob
import gzip
import json
import math
import os
import sys

SPANISH, ENGLISH = 300_000, 180_000  # as many of the most frequent words of each language


def table(root, name):
    path = glob.glob(f"{root}/**/{name}.json.gz", recursive=True)[0]
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def is_word(text):
    return len(text.encode()) <= 40 and any(c.isalpha() for c in text) and not any(c in "/@\\_=<>|" for c in text)


def title(text):
    return text[:1].upper() + text[1:].lower()


def capital_ratio(form, probabilities):
    """How a word is written, of all its writings: 1 (always small) … 6 (always with a capital); 0 where unknown."""
    lower = form.lower()
    best = 0, 0
    for known in probabilities:
        small = math.exp(known[lower]) if lower in known else 0
        large = sum(math.exp(known[w]) for w in {title(lower), lower.upper()} if w in known and w != lower)
        if small + large > best[0]:
            best = small + large, large / (small + large)
    if best[0] == 0:
        return 0
    return 1 + sum(best[1] > limit for limit in (0.05, 0.25, 0.6, 0.9, 0.99))


def names(root):
    """Marks of capitalised words by what the lists of names and places say of them."""
    marks = collections.Counter()
    counts = {1: collections.Counter(), 4: collections.Counter()}
    base = f"{root}/names-by-country-cc0"
    for path, column, bit in ((f"{base}/common-forenames-by-country.csv", "Romanized Name", 1),
                              (f"{base}/common-surnames-by-country.csv", "Romanized Name", 4)):
        with open(path, encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                for key in (column, "Localized Name"):
                    for word in (row.get(key) or "").split():
                        counts[bit][title(word)] += 20
    for path in sorted(glob.glob(f"{root}/names-spanish-ine/*.csv")):
        bit = 4 if "apellidos" in path else 1
        with open(path, encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                values = list(row.values())
                number = max((int(v) for v in values if v and v.isdigit()), default=0)
                for word in (values[0] or "").split():
                    if len(word) > 2:
                        counts[bit][title(word)] += max(1, number // 500)
    for path in sorted(glob.glob(f"{root}/names-public-domain/**/*.txt", recursive=True)):
        bit = 4 if "surname" in path.lower() else 1
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            for line in file:
                word = title(line.strip())
                if word.isalpha() and len(word) > 2:
                    counts[bit][word] += 1
    for bit, found in counts.items():
        for word, count in found.items():
            marks[word] |= bit | (bit << 1 if count >= 15 else 0)
    for path in sorted(glob.glob(f"{root}/geonames-cities/*.tsv")):
        with open(path, encoding="utf-8") as file:
            reader = csv.DictReader(file, delimiter="\t")
            for row in reader:
                name, people = row.get("name") or "", int(row.get("population") or 0)
                words = name.split()
                if people < 5000 or not words:
                    continue
                if len(words) == 1:
                    marks[words[0]] |= 16 | (32 if people >= 100_000 else 0)
                else:
                    for word in words:
                        if word[0].isupper() and len(word) > 3:
                            marks[word] |= 64
    return marks


def main():
    lookups, gazetteers, output = sys.argv[1:]
    clusters = [table(lookups, "es_lexeme_cluster"), table(lookups, "en_lexeme_cluster")]
    probabilities = [table(lookups, "es_lexeme_prob"), table(lookups, "en_lexeme_prob")]
    marks = names(gazetteers)
    forms = set()
    for cluster, probability, limit in zip(clusters, probabilities, (SPANISH, ENGLISH)):
        frequent = [w for w in sorted(probability, key=lambda w: (-probability[w], w)) if is_word(w) and cluster.get(w)]
        forms.update(frequent[:limit])
    forms.update(word for word in marks if is_word(word) and (marks[word] & ~65 or any(word in p for p in probabilities)))
    ids = [{c: i + 1 for i, c in enumerate(sorted(set(cluster.values()) - {0}))} for cluster in clusters]
    with open(output, "w", encoding="utf-8") as file:
        def rank(form):
            return -max(p.get(form, -99) for p in probabilities) - (2 if marks[form] & ~(4 | 64) else 0), form

        for form in sorted(forms, key=rank):
            row = [ids[i].get(clusters[i].get(form, 0), 0) for i in (0, 1)]
            file.write("\t".join(map(str, [form, *row, capital_ratio(form, probabilities), marks[form]])) + "\n")


main()
