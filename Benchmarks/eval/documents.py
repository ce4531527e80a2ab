#!/usr/bin/env python3
"""How documents come in: what is read of a collection, how fast beside other programs, and in how much memory.

    documents.py --trama bin/trama corpus [FOLDER]     what became of every file, by format, as a table
    documents.py --trama bin/trama pdf [FOLDER]        beside pdftotext over the same PDFs, on all cores
    documents.py --trama bin/trama peer [FOLDER]       beside markitdown, over the files that both read
    documents.py --trama bin/trama many [COUNT]        a folder of small files (100,000): rate and peak memory
    documents.py --trama bin/trama large [MEGABYTES]   one file of text (10,240): rate and peak memory

Memory is that of all processes together (proportional set size, sampled ten times a second), so that a page that
several share counts once. FOLDER is ../shared/data/documents by default.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT.parent / "shared/data/documents"


class Peak(threading.Thread):
    """The most memory that a process and all that it started took together."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.process, self.peak, self.own = process, 0, 0

    def run(self):
        while self.process.poll() is None:
            sizes = [self.size(pid) for pid in self.tree(self.process.pid)]
            self.own = max(self.own, sizes[0] if sizes else 0)
            self.peak = max(self.peak, sum(sizes))
            time.sleep(0.1)

    def tree(self, pid):
        found, new = [], [pid]
        while new:
            pid = new.pop()
            found.append(pid)
            try:
                for task in os.listdir(f"/proc/{pid}/task"):
                    new += map(int, open(f"/proc/{pid}/task/{task}/children").read().split())
            except OSError:
                pass
        return found

    def size(self, pid):
        try:
            for line in open(f"/proc/{pid}/smaps_rollup"):
                if line.startswith("Pss:"):
                    return int(line.split()[1]) << 10
        except OSError:
            pass
        return 0


def run(arguments, **options):
    """Runs a program; its wall time, peak memory in bytes, and what it printed."""
    start = time.monotonic()
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options)
    peak = Peak(process)
    peak.start()
    output = process.communicate()[0]
    peak.join()
    return time.monotonic() - start, peak, output


def ingest(trama, path, folder, *options):
    case = os.path.join(folder, f"case-{time.monotonic_ns()}.trama")
    subprocess.run([trama, "new", case], check=True, stdout=subprocess.DEVNULL)
    seconds, peak, output = run([trama, "ingest", case, str(path), "--json", *options])
    return case, seconds, peak, json.loads(output)


def corpus(options, folder):
    """Every file of a collection: read, or refused with a kind of reason."""
    path = pathlib.Path(options.path or DOCUMENTS)
    case, seconds, peak, report = ingest(options.trama, path, folder)
    documents = json.loads(subprocess.check_output([options.trama, "documents", case, "--json"]))
    rows = collections.defaultdict(lambda: [0, collections.Counter()])
    top = {os.path.realpath(f) for f in path.rglob("*") if f.is_file()}
    seen = set()
    for document in documents:
        for origin in document["origins"]:
            if origin["path"] in top and origin.get("parent") is None:
                seen.add(origin["path"])
                rows[ending(origin["path"])][0] += 1
    for failure in report["failures"]:
        if failure["path"] in top:
            seen.add(failure["path"])
            rows[ending(failure["path"])][1][failure["kind"]] += 1
    print("| ending | tried | read | refused, and why |\n|---|---|---|---|")
    for name, (read, refused) in sorted(rows.items(), key=lambda row: -row[1][0] - sum(row[1][1].values())):
        why = ", ".join(f"{kind} {count}" for kind, count in refused.most_common())
        print(f"| {name} | {read + sum(refused.values())} | {read} | {why} |")
    hidden = sum(1 for f in top - seen if os.path.basename(f).startswith("."))
    print(f"\n{len(top)} files, {len(documents)} documents with their parts, {len(report['failures'])} failures, "
          f"{hidden} hidden files passed over, {len(top) - len(seen) - hidden} not accounted for; {seconds:.0f} s, "
          f"peak {peak.peak >> 20} MB with its workers, {peak.own >> 20} MB without")
    for failure in report["failures"]:
        if failure["kind"] in ("crashed", "worker", "timed out", "out of memory", "other"):
            print("  ", failure["kind"], failure["reason"])


def ending(path):
    return os.path.splitext(path)[1].lower() or "(none)"


def pdf(options, folder):
    """Read the text of PDFs: trama without extraction of claims is not to be had, so its stage is compared."""
    files = [f for f in pathlib.Path(options.path or DOCUMENTS).rglob("*.pdf") if f.stat().st_size]
    target = pathlib.Path(folder) / "pdf"
    target.mkdir()
    for number, file in enumerate(files):
        shutil.copy(file, target / f"{number}.pdf")
    command = lambda f: subprocess.run(["pdftotext", "-enc", "UTF-8", str(f), "/dev/null"], stderr=subprocess.DEVNULL)
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(command, sorted(target.iterdir())))
    theirs = time.monotonic() - start
    _, seconds, _, report = ingest(options.trama, target, folder, "--ocr", "off")
    stage = report["stages"]["read"]["seconds"] / os.cpu_count()
    print(f"{len(files)} PDFs: pdftotext {theirs:.2f} s; trama reads them in {stage:.2f} s "
          f"(ratio {theirs / stage:.2f}), and has all claims stored after {seconds:.1f} s")


def peer(options, folder):
    """Files a second beside markitdown, over what both read."""
    files = [f for f in pathlib.Path(options.path or DOCUMENTS).rglob("*")
             if f.is_file() and f.suffix.lower() in (".docx", ".xlsx", ".pptx", ".html", ".pdf", ".csv", ".epub", ".xls")]
    script = ("import sys, time\nfrom markitdown import MarkItDown\nm = MarkItDown(); start = time.monotonic(); read = []\n"
              "for f in sys.argv[1:]:\n    try:\n        m.convert(f); read.append(f)\n    except Exception: pass\n"
              "print(time.monotonic() - start); print('\\n'.join(read))")
    answer = subprocess.run([options.python, "-c", script, *map(str, files)], capture_output=True, text=True)
    if answer.returncode:
        sys.exit("markitdown is not installed: pip install 'markitdown[all]', and name its Python with --python\n"
                 + answer.stderr[-300:])
    lines = answer.stdout.splitlines()
    theirs, read = float(lines[0]), lines[1:]
    target = pathlib.Path(folder) / "files"
    target.mkdir()
    for number, file in enumerate(read):
        shutil.copy(file, target / f"{number}{os.path.splitext(file)[1]}")
    _, _, _, report = ingest(options.trama, target, folder, "--ocr", "off")
    stage = report["stages"]["read"]["seconds"]
    both = sum(1 for _ in target.iterdir()) - len(report["failures"])
    print(f"{len(read)} files that markitdown reads, {both} that both read; one core: markitdown {len(read) / theirs:.1f} "
          f"files/s, trama {len(read) / stage:.1f} files/s (ratio {theirs / stage:.1f})")


WORDS = ("la el de que en los las un una por con para su al lo como más pero sus le ya o este sí porque esta entre cuando "
         "muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros").split()


def prose(seed, size):
    """Sentences with a name here and there, the same for the same seed."""
    state, text, length = seed * 2654435761 % 2**32 + 1, [], 0
    while length < size:
        words = []
        for _ in range(14):
            state = (state * 1103515245 + 12345) % 2**31
            words.append(WORDS[(state >> 8) % len(WORDS)])
        if state % 7 == 0:
            words[5] = f"Ana Pérez{chr(97 + state % 26)} Rojas"
        sentence = " ".join(words).capitalize() + ".\n"
        text.append(sentence)
        length += len(sentence)
    return "".join(text)


def many(options, folder):
    count = int(options.path or 100_000)
    target = pathlib.Path(folder) / "many"
    for number in range(count):
        if number % 1000 == 0:
            (target / str(number // 1000)).mkdir(parents=True)
        (target / str(number // 1000) / f"{number}.txt").write_text(f"Nota {number}. " + prose(number, 300))
    _, seconds, peak, report = ingest(options.trama, target, folder)
    print(f"{count} files of 0.3 KB: {report['read']} read in {seconds:.0f} s ({count / seconds:.0f} files/s), "
          f"{len(report['failures'])} failures; peak {peak.peak >> 20} MB with its workers, {peak.own >> 20} MB without")


def large(options, folder):
    megabytes = int(options.path or 10_240)
    file = pathlib.Path(folder) / "large.txt"
    block = prose(1, 1 << 20)
    with open(file, "w") as output:
        for number in range(megabytes):
            output.write(f"Tomo {number}.\n" + block)
    _, seconds, peak, report = ingest(options.trama, file, folder)
    print(f"one file of {megabytes} MB: {report['read']} documents in {seconds:.0f} s ({megabytes / seconds:.1f} MB/s), "
          f"{len(report['failures'])} failures; peak {peak.peak >> 20} MB with its workers, {peak.own >> 20} MB without")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trama", default=str(ROOT / "bin/trama"))
    parser.add_argument("--python", default=sys.executable, help="the Python that has the peer")
    parser.add_argument("what", choices=["corpus", "pdf", "peer", "many", "large"])
    parser.add_argument("path", nargs="?")
    options = parser.parse_args()
    options.trama = os.path.abspath(options.trama)
    with tempfile.TemporaryDirectory() as folder:
        globals()[options.what](options, folder)


if __name__ == "__main__":
    main()
