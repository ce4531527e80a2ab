"""How well words in pictures are read: error rates of characters and words, beside texts that are known.

    python3 Benchmarks/eval/ocr.py DIR              # every picture or PDF in DIR with its truth NAME.txt beside it
    python3 Benchmarks/eval/ocr.py DIR --render TEXT.txt ... --pages 10    # first make pages of these texts (Pillow)

Pictures are read by the built program, as an investigator would. The rates are edits per character and per word of the truth
(Levenshtein), white space made one. Files are grouped by what stands after the first dash-separated part of their
name and the number: `es-00-300-skew2.jpg` counts for `es 300 skew2`.
"""

import argparse
import collections
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PICTURES = {".png", ".jpg", ".jpeg", ".tif", ".tiff", ".gif", ".webp", ".bmp", ".jp2", ".heic", ".pgm", ".pdf"}


def distance(one, other):
    """Levenshtein's distance, by Myers' bit vectors in Hyyrö's form: a column a step, whatever the length."""
    if not one:
        return len(other)
    places = collections.defaultdict(int)
    for index, item in enumerate(one):
        places[item] |= 1 << index
    mask, last = (1 << len(one)) - 1, 1 << (len(one) - 1)
    plus, minus, score = mask, 0, len(one)
    for item in other:
        equal = places.get(item, 0)
        vertical = equal | minus
        horizontal = (((equal & plus) + plus) ^ plus) | equal
        up, down = minus | ~(horizontal | plus), plus & horizontal
        if up & last:
            score += 1
        if down & last:
            score -= 1
        up, down = (up << 1) | 1, down << 1
        plus, minus = (down | ~(vertical | up)) & mask, up & vertical & mask
    return score


def rates(truth, found):
    """Edits, length for characters; edits, length for words."""
    truth, found = " ".join(truth.split()), " ".join(found.split())
    return distance(truth, found), len(truth), distance(truth.split(), found.split()), len(truth.split())


def read(trama, files):
    """The texts of files, by their paths, and the seconds that all of them took."""
    with tempfile.TemporaryDirectory() as folder:
        case = pathlib.Path(folder, "ocr.trama")
        subprocess.run([trama, "new", case], check=True, stdout=subprocess.DEVNULL)
        start = time.monotonic()
        subprocess.run([trama, "ingest", case, *files, "--source", "pictures"], stdout=subprocess.DEVNULL)
        seconds = time.monotonic() - start
        rows = sqlite3.connect(case / "case.sqlite").execute(
            "SELECT origin.path, body FROM origin JOIN document_text USING (document)")
        return {pathlib.Path(path).name: body for path, body in rows}, seconds


def group(file):
    parts = file.stem.split("-")
    return " ".join(parts[:1] + parts[2:]) if len(parts) > 2 and parts[1].isdigit() else file.stem


def report(files, texts):
    """A row a group: pages, edits per hundred characters and words."""
    sums = collections.defaultdict(lambda: [0, 0, 0, 0, 0, 0])
    for file in files:
        truth = file.with_suffix(".txt").read_text(encoding="utf-8", errors="replace")
        text = texts.get(file.name)
        for key in (group(file), "all"):
            row = sums[key]
            row[0] += 1
            row[1] += text is None
            for index, value in enumerate(rates(truth, text or "")):
                row[2 + index] += value
    print("| pictures | pages | not read | character errors % | word errors % |\n|---|---|---|---|---|")
    for key, (pages, unread, edits, length, word_edits, words) in sums.items():
        print(f"| {key} | {pages} | {unread} | {100 * edits / max(1, length):.2f} | "
              f"{100 * word_edits / max(1, words):.2f} |")


def render(folder, texts, pages):
    """Pages of these texts as scans: A4 at 11 pt, three typefaces, blurred, with noise, as JPEG."""
    from PIL import Image, ImageDraw, ImageFilter, ImageFont

    faces = ["LiberationSerif-Regular", "LiberationSans-Regular", "LiberationMono-Regular"]
    for path in map(pathlib.Path, texts):
        words = [re.sub(r"\s+", " ", line).strip() for line in path.read_text(encoding="utf-8").splitlines()]
        paragraphs = iter([line for line in words if line])
        for number in range(pages):
            font = ImageFont.truetype(f"{faces[number % 3]}.ttf", 46)
            page, y, truth = Image.new("L", (2480, 3508), 255), 280, []
            draw = ImageDraw.Draw(page)
            while y < 3150 and (paragraph := next(paragraphs, None)):
                line, lines = "", []
                for word in paragraph.split(" ") + [None]:
                    longer = f"{line} {word}".strip()
                    if word is not None and font.getlength(longer) <= 1880:
                        line = longer
                        continue
                    if line and y <= 3200:
                        draw.text((300, y), line, font=font, fill=20)
                        lines.append(line)
                        y += 62
                    line = word
                truth.append("\n".join(lines))
                y += 36
            for dots in (150, 300):
                for name, angle in (("straight", 0), ("turned", 90), ("skew2", 2), ("skew5", 5)):
                    scan = page.rotate(angle, expand=angle == 90, fillcolor=255, resample=Image.BICUBIC)
                    scan = scan.resize((scan.width * dots // 300, scan.height * dots // 300), Image.LANCZOS)
                    noise = Image.effect_noise(scan.size, 16)
                    scan = Image.blend(scan.filter(ImageFilter.GaussianBlur(0.6)), noise, 0.1)
                    file = folder / f"{path.stem}-{number:02}-{dots}-{name}.jpg"
                    scan.save(file, quality=75, dpi=(dots, dots))
                    file.with_suffix(".txt").write_text("\n\n".join(truth), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--trama", default=ROOT / "bin/trama")
    parser.add_argument("--render", nargs="+", default=[], metavar="TEXT")
    parser.add_argument("--pages", type=int, default=10)
    options = parser.parse_args()
    if options.render:
        options.folder.mkdir(exist_ok=True)
        render(options.folder, options.render, options.pages)
    files = sorted(file for file in options.folder.iterdir()
                   if file.suffix.lower() in PICTURES and file.with_suffix(".txt").exists())
    if not files:
        sys.exit(f"{options.folder} has no picture with a text of the same name beside it")
    if not shutil.which(str(options.trama)):
        sys.exit(f"{options.trama} is not there; run make first")
    texts, seconds = read(options.trama, files)
    report(files, texts)
    print(f"\n{len(files)} files in {seconds:.0f} s")


if __name__ == "__main__":
    main()
