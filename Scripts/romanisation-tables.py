#!/usr/bin/env python3
"""Makes the tables that Sources/Names looks letters up in: pages, cells, spellings, expansions, pairs and surnames.

    Scripts/romanisation-tables.py

Reads letters.tsv, han.tsv and han-surnames.tsv in Resources/names/romanisation and the character names of Python's
unicodedata, and writes the .txt files beside them. Resources/names/romanisation/README.md describes both.
"""
import os
import re
import unicodedata

FOLDER = os.path.join(os.path.dirname(__file__), "..", "Resources", "names", "romanisation")
PAGE = 64
LAST = 0x323B0
SPELLING = 6

# In the order of `Script` in Sources/Names/RomanisedName.swift.
SCRIPTS = """latin digits cyrillic greek arabic hebrew armenian georgian han kana hangul indic thai khmer myanmar tibetan
ethiopic other""".split()

APOSTROPHES = "'`´‘’‚‛′‵ʹʻʼʽʾʿˈˊˋ՚׳＇ꞌ᾿᾽῾′ߴߵ"
QUOTES = '"“”„‟«»‹›″‶״〝〞〟＂「」『』〈〉《》'
HYPHENS = "-‐‑‒–—―−⸗\u058a\u05be﹣－﹘"
COMMAS = ",،、，﹐﹑､՝"
DOTS = ".．。｡﹒․۔"
VANISHING = set(map(chr, [0x00AD, 0x034F, 0x0640, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF]))

# Brahmic scripts by the first word of their character names.
INDIC = """DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU KANNADA MALAYALAM SINHALA""".split()


def rows(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line and not line.startswith("#"):
                yield line.split("\t")


def cases(letter):
    """The letter and its capital, where that is one letter."""
    yield letter
    if len(letter.upper()) == 1 and letter.upper() != letter:
        yield letter.upper()


def listed():
    """What letters.tsv and han.tsv say: character → (kind, script, spelling)."""
    table = {}
    for script, text in rows("letters.tsv"):
        fields = text.split(" ")
        kind = "v" if script.endswith("-vowels") else "l"
        script = script.removesuffix("-vowels")
        position = 0
        while position < len(fields):
            letter, spelling = fields[position], fields[position + 1]
            for form in cases(letter):
                table[form] = ("U" if form != letter else kind, script, spelling)
            position += 2
    for form, spelling in (("ẞ", "ss"), ("İ", "i"), ("ǅ", "dz"), ("ǈ", "lj"), ("ǋ", "nj")):
        table[form] = ("U", "latin", spelling)
    for letter in [c for c, (_, script, _) in table.items() if script == "kana"]:
        katakana = chr(ord(letter) + 0x60)
        if "KATAKANA" in unicodedata.name(katakana, ""):
            table[katakana] = table[letter]
    for syllable, characters in rows("han.tsv"):
        for character in characters:
            table[character] = ("l", "han", syllable)
    georgian = {}
    for letter, (_, script, spelling) in table.items():
        if script == "georgian":
            georgian[unicodedata.name(letter).split(" LETTER ")[1]] = spelling
    for code in range(0x10A0, 0x2D30):
        name = unicodedata.name(chr(code), "")
        if name.startswith("GEORGIAN") and " LETTER " in name:
            spelling = georgian.get(name.split(" LETTER ")[1])
            if spelling is not None:
                table[chr(code)] = ("l", "georgian", spelling)
    table["ー"] = ("l", "kana", "")
    table["々"] = ("l", "han", "")
    table["∆"] = ("U", "greek", "d")
    table["〇"] = ("l", "han", "ling")
    return table


SOUNDS = [
    ("LLLA", "ZHA"), ("DDDHA", "RHA"), ("GGA", "GA"), ("JJA", "JA"), ("DDDA", "DA"), ("BBA", "BA"), ("YYA", "YA"),
    ("KHHA", "KHA"), ("GHHA", "GHA"), ("SSA", "SHA"), ("TTHA", "THA"), ("DDHA", "DHA"), ("NNNA", "NA"),
    ("TTTA", "TA"), ("RRA", "RA"), ("TTA", "TA"), ("DDA", "DA"), ("NNA", "NA"), ("LLA", "LA"), ("NYA", "NYA"),
    ("CHA", "CHHA"), ("CA", "CHA"), ("CHHA", "CHHA"),
]
SINHALA = {
    "ALPAPRAANA KAYANNA": "ka", "MAHAAPRAANA KAYANNA": "kha", "ALPAPRAANA GAYANNA": "ga", "MAHAAPRAANA GAYANNA": "gha",
    "KANTAJA NAASIKYAYA": "nga", "SANYAKA GAYANNA": "nga", "ALPAPRAANA CAYANNA": "cha", "MAHAAPRAANA CAYANNA": "chha",
    "ALPAPRAANA JAYANNA": "ja", "MAHAAPRAANA JAYANNA": "jha", "TAALUJA NAASIKYAYA": "nya",
    "TAALUJA SANYOOGA NAAKSIKYAYA": "gna", "SANYAKA JAYANNA": "nja", "ALPAPRAANA TTAYANNA": "ta",
    "MAHAAPRAANA TTAYANNA": "tha", "ALPAPRAANA DDAYANNA": "da", "MAHAAPRAANA DDAYANNA": "dha",
    "MUURDHAJA NAYANNA": "na", "SANYAKA DDAYANNA": "nda", "ALPAPRAANA TAYANNA": "tha", "MAHAAPRAANA TAYANNA": "tha",
    "ALPAPRAANA DAYANNA": "da", "MAHAAPRAANA DAYANNA": "dha", "DANTAJA NAYANNA": "na", "SANYAKA DAYANNA": "nda",
    "ALPAPRAANA PAYANNA": "pa", "MAHAAPRAANA PAYANNA": "pha", "ALPAPRAANA BAYANNA": "ba", "MAHAAPRAANA BAYANNA": "bha",
    "MAYANNA": "ma", "AMBA BAYANNA": "mba", "YAYANNA": "ya", "RAYANNA": "ra", "DANTAJA LAYANNA": "la", "VAYANNA": "wa",
    "TAALUJA SAYANNA": "sha", "MUURDHAJA SAYANNA": "sha", "DANTAJA SAYANNA": "sa", "HAYANNA": "ha",
    "MUURDHAJA LAYANNA": "la", "FAYANNA": "fa", "AYANNA": "a", "AAYANNA": "a", "AEYANNA": "ae", "AEEYANNA": "ae",
    "IYANNA": "i", "IIYANNA": "i", "UYANNA": "u", "UUYANNA": "u", "IRUYANNA": "ri", "EYANNA": "e", "EEYANNA": "e",
    "AIYANNA": "ai", "OYANNA": "o", "OOYANNA": "o", "AUYANNA": "au",
    "AELA-PILLA": "a", "KETTI AEDA-PILLA": "ae", "DIGA AEDA-PILLA": "ae", "KETTI IS-PILLA": "i", "DIGA IS-PILLA": "i",
    "KETTI PAA-PILLA": "u", "DIGA PAA-PILLA": "u", "GAETTA-PILLA": "ru", "KOMBUVA": "e", "DIGA KOMBUVA": "e",
    "KOMBU DEKA": "ai", "KOMBUVA HAA AELA-PILLA": "o", "KOMBUVA HAA DIGA AELA-PILLA": "o",
    "KOMBUVA HAA GAYANUKITTA": "au", "GAYANUKITTA": "au", "DIGA GAETTA-PILLA": "ru",
}


def vowel(name):
    """AA → a, II → i, VOCALIC R → ri: the spelling of an independent vowel or a vowel sign."""
    name = name.replace("CANDRA ", "").replace("SHORT ", "").replace("PRISHTHAMATRA ", "").removesuffix(" LENGTH MARK")
    fixed = {"VOCALIC R": "ri", "VOCALIC RR": "ri", "VOCALIC L": "li", "VOCALIC LL": "li", "AI": "ai", "AU": "au",
             "AW": "aw", "OE": "o", "OOE": "o", "UE": "u", "UUE": "u", "AE": "ae", "AAE": "ae"}
    if name in fixed:
        return fixed[name]
    return name[0].lower() if name and name[0] in "AIUEO" and len(name) <= 2 and set(name) == {name[0]} else None


def brahmic(name):
    """An Indic letter or sign from its character name."""
    script, _, rest = name.partition(" ")
    if script == "SINHALA":
        what = rest.removeprefix("LETTER ").removeprefix("VOWEL SIGN ")
        if what in SINHALA:
            spelling = SINHALA[what]
            sign = rest.startswith("VOWEL SIGN")
            kind = "v" if sign else "c" if len(spelling) > 1 and spelling[-1] == "a" and what != "AYANNA" else "l"
            return (kind, "indic", spelling)
    if rest in ("SIGN VIRAMA", "SIGN AL-LAKUNA", "SIGN VERTICAL BAR VIRAMA", "SIGN CIRCULAR VIRAMA"):
        return ("k", "indic", "")
    if name == "BENGALI SIGN ANUSVARA":
        return ("v", "indic", "ng")
    if rest in ("SIGN ANUSVARA", "SIGN CANDRABINDU", "TIPPI", "SIGN BINDI", "SIGN ADAK BINDI", "SIGN ANUSVARAYA", "TIPPI SIGN"):
        return ("v", "indic", "n")
    if name == "TAMIL LETTER CA":
        return ("c", "indic", "sa")
    if rest in ("SIGN VISARGA", "SIGN VISARGAYA"):
        return ("v", "indic", "h")
    if rest.startswith(("VOWEL SIGN ", "AU LENGTH", "AI LENGTH")):
        spelling = vowel(rest.removeprefix("VOWEL SIGN "))
        return ("v", "indic", spelling) if spelling else None
    if rest.startswith("LETTER CHILLU "):
        letter = rest.removeprefix("LETTER CHILLU ").lower()
        return ("l", "indic", re.sub(r"(.)\1+", r"\1", letter))
    if rest.startswith("LETTER "):
        what = rest.removeprefix("LETTER ").split(" WITH ")[0]
        if vowel(what):
            return ("l", "indic", vowel(what))
        if what == "KHANDA TA":
            return ("l", "indic", "t")
        if re.fullmatch(r"[B-Z]+A", what):
            spelling = dict(SOUNDS).get(what, what).lower()
            return ("c", "indic", spelling)
    return None


KHMER_VOWELS = {"AA": "a", "I": "i", "II": "i", "Y": "oe", "YY": "eu", "U": "u", "UU": "ou", "UA": "ua", "OE": "aeu",
                "YA": "ie", "IE": "ie", "E": "e", "AE": "e", "AI": "ai", "OO": "o", "AU": "au", "INHERENT AQ": "", "INHERENT AA": ""}


def khmer(name):
    rest = name.removeprefix("KHMER ")
    if rest.startswith("VOWEL SIGN "):
        what = rest.removeprefix("VOWEL SIGN ")
        return ("v", "khmer", KHMER_VOWELS[what]) if what in KHMER_VOWELS else None
    if rest.startswith("LETTER "):
        what = rest.removeprefix("LETTER ")
        spelling = {"DA": "da", "DO": "do", "TTHA": "tha", "TTHO": "tho", "NNO": "na", "QA": "a", "CA": "cha",
                    "CO": "cho", "CHA": "chha", "CHO": "chho"}.get(what, what.lower().replace("ss", "s").replace("sh", "sh"))
        return ("c", "khmer", spelling)
    if rest.startswith("INDEPENDENT VOWEL "):
        what = rest.removeprefix("INDEPENDENT VOWEL ").split(" TYPE")[0]
        return ("l", "khmer", {"QAQ": "a", "QAA": "a", "QI": "i", "QII": "i", "QU": "u", "QUK": "uk", "QUU": "u",
                               "QUUV": "uv", "RY": "rue", "RYY": "rue", "LY": "lue", "LYY": "lue", "QE": "e",
                               "QAI": "ai", "QOO": "ao", "QAU": "au"}.get(what, what.lower()[:SPELLING]))
    fixed = {"SIGN COENG": ("k", ""), "SIGN NIKAHIT": ("v", "m"), "SIGN REAHMUK": ("v", "h"), "SIGN YUUKALEAPINTU": ("v", "")}
    if rest in fixed:
        return (fixed[rest][0], "khmer", fixed[rest][1])
    return ("x", "khmer", "") if rest in ("SIGN MUUSIKATOAN", "SIGN TRIISAP") else None


MYANMAR = {"TTA": "ta", "TTHA": "tha", "DDA": "da", "DDHA": "da", "NNA": "na", "CA": "sa", "CHA": "sa", "JA": "za",
           "JHA": "za", "NNYA": "nya", "SA": "tha", "GREAT SA": "tha", "A": "a", "LLA": "la", "RA": "ya", "KHA": "kha"}
MYANMAR_VOWELS = {"TALL AA": "a", "AA": "a", "I": "i", "II": "i", "U": "u", "UU": "u", "E": "e", "AI": "e"}


def myanmar(name):
    rest = name.removeprefix("MYANMAR ")
    if rest.startswith("VOWEL SIGN "):
        what = rest.removeprefix("VOWEL SIGN ")
        return ("v", "myanmar", MYANMAR_VOWELS[what]) if what in MYANMAR_VOWELS else ("v", "myanmar", what.lower()[-1])
    medial = re.fullmatch(r"CONSONANT SIGN MEDIAL (YA|RA|WA|HA)", rest)
    if medial:
        return ("w", "myanmar", {"YA": "y", "RA": "y", "WA": "w", "HA": ""}[medial[1]])
    fixed = {"SIGN ASAT": ("k", ""), "SIGN VIRAMA": ("k", ""), "SIGN ANUSVARA": ("v", "n"), "SIGN VISARGA": ("v", "")}
    if rest in fixed:
        return (fixed[rest][0], "myanmar", fixed[rest][1])
    if rest.startswith("LETTER "):
        what = rest.removeprefix("LETTER ")
        if what in ("I", "II", "U", "UU", "E", "O", "AU"):
            return ("l", "myanmar", {"AU": "aw"}.get(what, what[0].lower()))
        what = what.split(" ")[-1]
        return ("c", "myanmar", MYANMAR.get(rest.removeprefix("LETTER "), what.lower()[:SPELLING]))
    return None


TIBETAN = {"KSSA": "ksha", "-A": "a", "A": "a", "TTA": "ta", "TTHA": "tha", "DDA": "da", "DDHA": "dha", "NNA": "na", "SSA": "sha",
           "CA": "cha", "CHA": "cha", "TSA": "tsa", "TSHA": "tsha", "FIXED-FORM RA": "ra", "FIXED-FORM WA": "wa", "FIXED-FORM YA": "ya"}


def tibetan(name):
    rest = name.removeprefix("TIBETAN ")
    for start in ("LETTER ", "SUBJOINED LETTER "):
        if rest.startswith(start):
            what = rest.removeprefix(start)
            return ("c" if start == "LETTER " else "s", "tibetan", TIBETAN.get(what, what.lower()))
    if rest.startswith("VOWEL SIGN "):
        spelling = vowel(rest.removeprefix("VOWEL SIGN ").removeprefix("REVERSED "))
        return ("v", "tibetan", spelling or "u")
    if rest in ("MARK INTERSYLLABIC TSHEG", "MARK DELIMITER TSHEG BSTAR"):
        return ("h", "other", "")
    return None


ETHIOPIC = {"SZ": "s", "HH": "h", "TH": "t", "PH": "p", "TS": "ts", "TZ": "ts", "GLOTTAL ": "", "PHARYNGEAL ": "", "X": "kh",
            "SH": "sh", "QH": "q", "NY": "ny", "ZH": "zh", "DD": "d", "CH": "ch", "C": "ch"}


def ethiopic(name):
    if not name.startswith("ETHIOPIC SYLLABLE "):
        return None
    what = name.removeprefix("ETHIOPIC SYLLABLE ")
    match = re.fullmatch(r"(GLOTTAL |PHARYNGEAL |[^AEIOU]*?)(W?)(AA|EE|WAA|A|E|I|O|U|OA)", what)
    if not match:
        return ("l", "ethiopic", re.sub("[^a-z]", "", what.lower())[:SPELLING])
    consonant, w, vowels = match.groups()
    # The first order is A in the character names and e in Amharic names, the fourth AA and a, the sixth E and mute.
    sound = {"A": "e", "U": "u", "I": "i", "AA": "a", "EE": "e", "E": "", "O": "o", "WAA": "wa", "OA": "wa"}[vowels]
    if consonant in ("GLOTTAL ", "PHARYNGEAL "):
        sound = {"A": "a", "E": "e"}.get(vowels, sound)
    if consonant in ("H", "HH", "X") and vowels == "A":
        sound = "a"
    return ("l", "ethiopic", ETHIOPIC.get(consonant, consonant.lower()) + w.lower() + sound)


JAMO = {
    0x1100: "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" "),
    0x1161: "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "),
    0x11A8: "k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" "),
}


def named(character, name):
    """A spelling out of the character's name, for scripts without a table of their own."""
    if name.startswith("LATIN"):
        match = re.match(r"LATIN (?:SMALL|CAPITAL|LETTER SMALL CAPITAL|LETTER)(?: LETTER)?(?: (?:TURNED|REVERSED|SIDEWAYS|OPEN|SMALL|CAPITAL|INSULAR|BARRED|BLACKLETTER|INVERTED|CLOSED|LONG))* ([A-Z]{1,2})(?: |$)", name)
        return match[1].lower() if match else ""
    # Alphabets whose letters are named with a vowel: TIFINAGH LETTER YAM is m, MONGOLIAN LETTER NA n, NKO LETTER BA b.
    match = re.match(r"(?:TIFINAGH LETTER (?:BERBER ACADEMY |TUAREG |GHADAMES )?YA|(?:NKO|MONGOLIAN) LETTER (?=[B-Z]+A))([A-Z]+)", name)
    if match:
        return match[1].lower().removesuffix("a")
    fixed = {"MONGOLIAN LETTER ANG": "ng", "TIFINAGH LETTER YA": "a", "TIFINAGH LETTER YI": "i", "TIFINAGH LETTER YU": "u",
             "TIFINAGH LETTER YEY": "e", "TIFINAGH LETTER YO": "o", "NKO LETTER EE": "e", "NKO LETTER OO": "o"}
    if name in fixed:
        return fixed[name]
    match = re.search(r"(?:LETTER|SYLLABLE|SYLLABICS|IDEOGRAPH|CHARACTER|SIGN|SYMBOL|HIEROGLYPH) (.+)$", name)
    if not match:
        return ""
    words = [w for w in re.split(r"[^A-Z0-9]+", match[1].split(" WITH ")[0]) if re.fullmatch(r"[A-Z]+", w)]
    words = [w for w in words if w not in ("SMALL", "CAPITAL", "FINAL", "TURNED", "LONG", "SHORT", "OLD", "TIMES", "OVER")] or words
    return words[0].lower()[:SPELLING] if words else ""


def entry(character, table):
    """(kind, script, spelling) of a character."""
    if character in table:
        return table[character]
    code, name, category = ord(character), unicodedata.name(character, ""), unicodedata.category(character)
    for group, kind in ((APOSTROPHES, "a"), (QUOTES, "q"), (HYPHENS, "h"), (COMMAS, "m"), (DOTS, "p"), ("&＆﹠", "n")):
        if character in group:
            return (kind, "other", "")
    if character in VANISHING or category in ("Cf", "Cs", "Co", "Me"):
        return ("Z", "other", "")
    if category == "Nd":
        return ("d", "digits", str(unicodedata.digit(character)))
    if category in ("Ps", "Pe"):
        return ("o" if category == "Ps" else "e", "other", "")
    if code < 0x80:
        if character.isalpha():
            return ("U" if character.isupper() else "l", "latin", character.lower())
        return ("S", "other", "")
    if character in "№":
        return ("l", "latin", "no")
    if character == "ـ":
        return ("Z", "other", "")
    first = name.split(" ")[0]
    special = None
    if first in INDIC:
        special = brahmic(name)
        if special is None and category in ("Lo",):
            special = ("l", "indic", named(character, name))
        elif special is None and name.endswith("NUKTA"):
            special = ("x", "indic", "")
    elif first == "KHMER":
        special = khmer(name)
    elif first == "MYANMAR":
        special = myanmar(name)
    elif first == "TIBETAN":
        special = tibetan(name)
    elif first == "ETHIOPIC":
        special = ethiopic(name)
    if special:
        return special
    if 0xAC00 <= code <= 0xD7A3:
        return ("l", "hangul", "")
    for start, spellings in JAMO.items():
        if start <= code < start + len(spellings):
            return ("l", "hangul", spellings[code - start])
    folded = unicodedata.normalize("NFKD", character)
    if folded != character:
        base = [(c, entry(c, table)) for c in folded]
        letters = [(c, e) for c, e in base if e[0] not in "MZ"]
        if all(e[1] in ("latin", "digits") and e[0] in "lUd" for _, e in letters) and letters:
            spelling = "".join(e[2] for _, e in letters)
            if len(spelling) <= SPELLING:
                kind = "d" if all(e[0] == "d" for _, e in letters) else "U" if all(e[0] == "U" for _, e in letters) else "l"
                return (kind, "digits" if kind == "d" else "latin", spelling)
        if len(letters) == 1 and letters[0][1][0] in "lUSahpmqoe" and letters[0][1][1] not in ("arabic", "hebrew", "kana", "hangul", "greek"):
            return letters[0][1]
        if any(e[0] not in "MS" for _, e in base):
            return ("A", "other", folded)
        if folded.startswith(" ") or category[0] in "SPZ":
            return ("S", "other", "")
        return ("A", "other", folded)
    if category in ("Mn", "Mc"):
        return ("M", "other", "")
    if category in ("Nl", "No"):
        number = unicodedata.numeric(character, None)
        if number is not None and number == int(number) and 0 <= number < 10**SPELLING:
            return ("d", "digits", str(int(number)))
        return ("S", "other", "")
    if category == "Lm":
        spelling = named(character, name) if first not in ("LATIN", "MODIFIER", "COMBINING") else ""
        return ("l", "other", spelling) if re.fullmatch("[a-z]+", spelling) else ("Z", "other", "")
    if category[0] == "L":
        script = {"LATIN": "latin", "CYRILLIC": "cyrillic", "GREEK": "greek", "COPTIC": "other", "ARABIC": "arabic",
                  "HEBREW": "hebrew", "LAO": "thai", "THAI": "thai", "HANGUL": "hangul"}.get(first, "other")
        spelling = re.sub("[^a-z]", "", named(character, name))[:SPELLING]
        if script == "arabic":
            spelling = ARABIC_SHAPES.get(spelling, spelling)
        if script in ("hangul", "hebrew", "thai") or spelling == "":
            script = "other"
        capital = category == "Lu" and script != "other"
        return ("U" if capital else "l", script, spelling) if spelling else ("Z", "other", "")
    return ("S", "other", "")


ARABIC_SHAPES = {
    "beh": "b", "teh": "t", "theh": "th", "jeem": "j", "hah": "h", "khah": "kh", "dal": "d", "thal": "dh", "reh": "r",
    "zain": "z", "seen": "s", "sheen": "sh", "sad": "s", "dad": "d", "tah": "t", "zah": "z", "ain": "a", "ghain": "gh",
    "feh": "f", "qaf": "q", "kaf": "k", "lam": "l", "meem": "m", "noon": "n", "heh": "h", "waw": "w", "yeh": "y",
    "alef": "a", "farsi": "y", "keheh": "k", "gaf": "g", "peh": "p", "tcheh": "ch", "jeh": "zh", "veh": "v",
    "african": "f", "low": "a", "high": "a", "rohing": "y",
}


def pairs(table):
    """Base and mark that together are a letter spelt otherwise than the base: и + breve."""
    for code in range(0x80, LAST):
        parts = unicodedata.decomposition(chr(code)).split()
        if len(parts) != 2 or parts[0].startswith("<"):
            continue
        base, mark = (chr(int(part, 16)) for part in parts)
        whole = entry(chr(code), table)
        if whole[1] in ("cyrillic", "arabic", "kana", "indic", "khmer", "myanmar", "tibetan") and whole[0] != "A":
            yield base, mark, chr(code)


def digits(number, width):
    """The number in base 91, in the letters from $ to ~, which need no escape in Swift."""
    text = ""
    for _ in range(width):
        number, digit = divmod(number, 91)
        text = chr(0x24 + digit) + text
    return text


def main():
    table = listed()
    combined = sorted(pairs(table))
    whole = {}
    for base, mark, letter in combined:
        whole[letter] = entry(letter, table)
    table.update(whole)
    spellings, expansions, offsets = {}, "", {}
    cells = []
    for code in range(LAST):
        character = chr(code)
        if 0xD800 <= code < 0xE000:
            found = ("Z", "other", "")
        elif character in table or unicodedata.category(character) != "Cn":
            found = entry(character, table)
        else:
            found = ("S", "other", "")
        kind, script, spelling = found
        if kind == "A":
            if spelling not in offsets:
                offsets[spelling] = len(expansions.encode())
                expansions += spelling
            spelling = digits(offsets[spelling], 3) + digits(len(spelling.encode()), 2)
            script = "other"
        elif len(spelling) > SPELLING or not re.fullmatch("[a-z0-9]*", spelling):
            raise SystemExit(f"{code:04X} is spelt {spelling!r}")
        line = kind + chr(ord("a") + SCRIPTS.index(script)) + spelling.ljust(SPELLING, "-")
        cells.append(spellings.setdefault(line, len(spellings)))
    if len(spellings) > 91 * 91:
        raise SystemExit(f"{len(spellings)} spellings do not fit two digits")
    pages, index = {}, []
    for start in range(0, LAST, PAGE):
        page = "".join(digits(cell, 2) for cell in (cells[start:start + PAGE] + [0] * PAGE)[:PAGE])
        index.append(pages.setdefault(page, len(pages)))

    def write(name, lines):
        with open(os.path.join(FOLDER, name), "w", encoding="utf-8", newline="\n") as file:
            file.write("".join(line + "\n" for line in lines))

    flat = "".join(digits(page, 2) for page in index)
    write("pages.txt", [flat[i:i + 64] for i in range(0, len(flat), 64)])
    write("cells.txt", pages)
    write("spellings.txt", spellings)
    write("expansions.txt", [expansions])
    readings = sorted((name.ljust(2, "\0"), reading) for name, reading in rows("han-surnames.tsv"))
    write("surnames.txt", ["".join(digits(ord(c), 3) for c in name) + reading.ljust(9, "-") for name, reading in readings])
    write("pairs.txt", ["".join(digits(ord(c), 3) for c in row) for row in combined])
    print(len(spellings), "spellings", len(pages), "pages", len(expansions.encode()), "bytes of expansions", len(combined), "pairs")


main()
