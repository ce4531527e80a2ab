"""Runs Trama and its peers as separate programs, and keeps what they wrote and what they cost."""

import dataclasses
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

# Versions are pinned, so that a peer's figure means the same next month.
PEERS = ["nomenklatura==4.17.4", "rapidfuzz==3.14.6", "jellyfish==1.3.0", "splink==5.0.0", "recordlinkage==0.16"]


class Failed(Exception):
    """A program that could not be run or did not end well, in a sentence for the reader of the table."""


@dataclasses.dataclass
class Cost:
    """What one run of a program took: seconds, MB."""

    wall: float
    cpu: float
    peak_mb: float


def run(command, output, input=None, limit=3600):
    """Runs `command`, its standard output in the file `output`; `output`.err and `output`.cost stand beside it."""
    output = pathlib.Path(output)
    errors, costs = pathlib.Path(f"{output}.err"), pathlib.Path(f"{output}.cost")
    costs.unlink(missing_ok=True)
    command = [str(word) for word in command]
    with open(input or os.devnull, "rb") as source, open(output, "wb") as out, open(errors, "wb") as err:
        measured = [sys.executable, "-S", "-E", str(HERE / "measure.py"), str(costs), *command]
        process = subprocess.Popen(measured, stdin=source, stdout=out, stderr=err, start_new_session=True)
        try:
            process.wait(limit)
        except BaseException as stop:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if isinstance(stop, subprocess.TimeoutExpired):
                raise Failed(f"{name(command)} was not done after {limit} s")
            raise
    if not costs.exists():
        raise Failed(f"{command[0]} could not be started")
    cost = json.loads(costs.read_text())
    if cost.pop("status") != 0:
        lines = errors.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        last = lines[-1] if lines else "no reason given"
        complaint = next((line for line in lines if line.startswith("Error")), last)
        raise Failed(f"{name(command)}: {complaint[:120]}")
    return Cost(**cost)


def name(command):
    """The words of a command that tell it apart: `trama screen`, `screen_nk.py`."""
    words = [pathlib.Path(word).name for word in command]
    if words[0].startswith("python"):
        words = [word for word in words[1:] if not word.startswith("-")]
        return words[0]
    return " ".join(words[:2])


def last_object(path):
    """The last line of a file that is a JSON object; empty where there is none."""
    for line in reversed(pathlib.Path(path).read_text(encoding="utf-8", errors="replace").splitlines()):
        if line.startswith("{"):
            try:
                return json.loads(line)
            except ValueError:
                continue
    return {}


def digest(paths):
    """A short hash of the contents of files."""
    sum = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            sum.update(hashlib.file_digest(file, "sha256").digest())
    return sum.hexdigest()[:16]


class PeerPrograms:
    """The peers in a virtual environment of their own, and the results of their runs.

    Within one run of the evaluation nothing is run twice; with `reuse`, nor is what an earlier one ran with the same
    script, data, words and versions.
    """

    def __init__(self, environment, scripts, work, reuse):
        self.environment, self.scripts, self.work, self.reuse = environment, scripts, work, reuse
        self.python = environment / "bin" / "python"
        self.oldest, self.folders = time.time(), set()

    def install(self):
        """Makes the environment where it is not yet there."""
        pinned = self.environment / "pinned.txt"
        wanted = "\n".join(PEERS)
        if pinned.exists() and pinned.read_text() == wanted:
            return
        print(f"Installing the peers into {self.environment} …", file=sys.stderr)
        self.work.mkdir(parents=True, exist_ok=True)
        log = self.work / "install.log"
        run([sys.executable, "-m", "venv", self.environment], log)
        pip = [self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1"]
        run([*pip, *PEERS], log, limit=1800)
        pinned.write_text(wanted)

    def run(self, script, words, data, results=()):
        """Runs a shared script. Returns the folder with its `stdout`, `cost` and result files.

        A word `{NAME}` stands for the file NAME of `results` in that folder.
        """
        script = self.scripts / script
        # A path says where a file lies, its hash what is in it: only the second makes a run another one.
        shape = [pathlib.Path(str(word)).name for word in words]
        key = hashlib.sha256(json.dumps([PEERS, digest([script, *data]), shape]).encode()).hexdigest()[:16]
        folder = self.work / "peers" / f"{script.stem}-{key}"
        done = folder / "stdout.cost"
        if folder in self.folders:
            return folder
        if self.reuse and done.exists() and json.loads(done.read_text())["status"] == 0:
            self.oldest = min(self.oldest, done.stat().st_mtime)
            return folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        places = {"{%s}" % result: str(folder / result) for result in results}
        filled = [places.get(str(word), str(word)) for word in words]
        print(f"  {script.name} {' '.join(pathlib.Path(word).name for word in filled)}", file=sys.stderr)
        run([self.python, script, *filled], folder / "stdout", limit=7200)
        self.folders.add(folder)
        return folder
