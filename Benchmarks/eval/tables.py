#!/usr/bin/env python3
"""How fast a mapped table becomes claims with citations, and in how much memory.

    tables.py --trama bin/trama [ROWS]      (1,000,000)

The table is made on the spot: people, the companies that they own, and the ownerships, six columns, one row each. Beside
it, in the same run, plain SQLite takes in the same bytes (`sqlite3 .import`, one table, no index). CPU seconds are those
of the whole process, peak memory its largest resident set.
"""
import argparse
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAPPING = """owners:
  queries:
    - csv_url: owners.csv
      entities:
        owner:
          schema: Person
          key: owner_id
          properties:
            name:
              column: owner
            birthDate:
              column: born
            nationality:
              column: country
        firm:
          schema: Company
          key: firm
          properties:
            name:
              column: firm
        owns:
          schema: Ownership
          key_literal: owns
          keys: [owner_id, firm]
          properties:
            owner:
              entity: owner
            asset:
              entity: firm
            percentage:
              column: share
"""
GIVEN = "Ana Luis María José Carmen Juan Rosa Pedro Elena Jorge Lucía Diego Sofía Carlos Marta Raúl".split()
FAMILY = "Pérez Díaz Rojas Mora Gil Paz Silva Souza Lima Costa Vega Luna Soto Ríos Cruz Flores Núñez Ibarra".split()


def table(path, rows):
    with open(path, "w") as output:
        output.write("owner_id,owner,born,country,firm,share\n")
        for number in range(rows):
            name = f"{GIVEN[number % 16]} {FAMILY[number // 16 % 18]} {FAMILY[number // 288 % 18]} {number:x}"
            born = f"{1940 + number % 60}-{1 + number % 12:02}-{1 + number % 28:02}"
            output.write(f"V-{number},{name},{born},ve,Inversiones {number // 3} C.A.,{number % 100}\n")


def timed(command, **options):
    """CPU seconds and peak megabytes of a command and what it started."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trama", default=str(ROOT / "bin/trama"))
    parser.add_argument("rows", nargs="?", type=int, default=1_000_000)
    options = parser.parse_args()
    trama = os.path.abspath(options.trama)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        table(path / "owners.csv", options.rows)
        (path / "owners.yml").write_text(MAPPING)
        size = (path / "owners.csv").stat().st_size
        sqlite, _, _ = timed(["sqlite3", "plain.sqlite", ".import --csv owners.csv owners"], cwd=folder)
        subprocess.run([trama, "new", "case"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        seconds, memory, output = timed(
            [trama, "load", "case.trama", "owners.csv", "--mapping", "owners.yml"], cwd=folder)
        print(output.strip())
        again, _, _ = timed(
            [trama, "load", "case.trama", "owners.csv", "--mapping", "owners.yml"], cwd=folder)
        database = (path / "case.trama/case.sqlite").stat().st_size
        print(f"{options.rows} rows, {size / 1e6:.0f} MB: {seconds:.1f} CPU s, {options.rows / seconds:.0f} rows a CPU second, "
              f"peak {memory:.0f} MB, case.sqlite {database / 1e6:.0f} MB; plain SQLite {sqlite:.1f} CPU s "
              f"(ratio {seconds / sqlite:.1f}); the same version again {again:.2f} CPU s")


if __name__ == "__main__":
    main()
