#!/usr/bin/env python3
"""Names and matching: Trama beside its peers on the visible data, in one run on one machine.

    make eval                                   everything
    Benchmarks/eval/matching.py --only names,speed
    Benchmarks/eval/matching.py --only million --number 100000

Prints one table: what is asked, the peer's figure measured now, Trama's, the demand, and whether it is met; below it
the strong name pairs that Trama gets wrong. Seconds are CPU seconds (user and system) of whole processes, start-up
included, unless a row says otherwise. The peers come from the Python index into .venv-eval; where it cannot be reached
Trama is measured alone. The data and the scripts that judge are not part of the project: where they are absent, this
says so and measures nothing.
"""

import argparse
import datetime
import json
import os
import pathlib
import platform
import shlex
import sys

import rows
import sides
from programs import Failed, PEERS, PeerPrograms, ROOT

TOPICS = ["names", "entities", "screen", "un-ofac", "febrl", "speed", "million"]


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = ROOT.parent / "shared"
    parser.add_argument("--data", type=pathlib.Path, default=shared / "data" / "matching")
    parser.add_argument("--scripts", type=pathlib.Path, default=shared / "eval" / "matching")
    parser.add_argument("--trama", default=str(ROOT / "bin" / "trama"), help="the program, and words before its verbs")
    parser.add_argument("--no-trama", action="store_true", help="measure the peers alone")
    parser.add_argument("--peers", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--reuse", action="store_true", help="take peers' figures of an earlier run on the same data")
    parser.add_argument("--only", default=",".join(TOPICS), help="of: " + ",".join(TOPICS))
    parser.add_argument("--number", type=int, default=1_000_000, help="entities of the recombined list")
    parser.add_argument("--json", type=pathlib.Path, help="also write all figures here")
    parser.add_argument("--work", type=pathlib.Path, default=ROOT / ".build" / "eval", help="scratch; can be deleted")
    given = parser.parse_args()
    given.only = given.only.split(",")
    for topic in given.only:
        if topic not in TOPICS:
            parser.error(f"--only knows {', '.join(TOPICS)}; not {topic}")
    return given


def measured(side, topic, *words):
    """The figures of one side, or the reason why there are none."""
    method = getattr(side, topic.replace("-", "_"), None)
    if method is None:
        return None
    print(f"{type(side).__name__}: {topic}", file=sys.stderr)
    try:
        return method(*words)
    except (Failed, OSError, ValueError, KeyError, IndexError) as reason:
        return {"failed": str(reason) if isinstance(reason, Failed) else f"{type(reason).__name__}: {reason}"}


def main():
    given = options()
    material = sides.Material(given.data, given.scripts, given.work)
    missing = material.missing()
    if missing:
        print(f"Nothing was measured: {missing[0]} is not there; --data and --scripts say where the evaluation lies.")
        return
    peers = None
    environment = PeerPrograms(ROOT / ".venv-eval", given.scripts, given.work, given.reuse)
    python = environment.python
    if given.peers:
        try:
            environment.install()
            peers = sides.Peers(material, environment, python)
        except (Failed, OSError) as reason:
            print(f"The peers could not be installed ({reason}); Trama is measured alone.")
    if peers is None:
        python = pathlib.Path(sys.executable)
    command = shlex.split(given.trama)
    trama = None if given.no_trama else sides.Trama(material, command, python)

    results = {}
    for topic in given.only:
        more = [given.number] if topic == "million" else []
        results[topic] = {
            "peer": measured(peers, topic) if peers else None,
            "trama": measured(trama, topic, *more) if trama else None}
    heading = dict(
        date=datetime.datetime.now().astimezone().isoformat(timespec="minutes"), cores=os.cpu_count(),
        machine=platform.machine(), load=round(os.getloadavg()[0], 1), peers=PEERS if peers else [],
        peers_measured=datetime.datetime.fromtimestamp(environment.oldest).astimezone().isoformat(timespec="minutes"))
    if given.json:
        everything = dict(heading, results=results)
        given.json.write_text(json.dumps(everything, indent=1, ensure_ascii=False), encoding="utf-8")
    print(rows.report(heading, results))


if __name__ == "__main__":
    main()
