#!/usr/bin/env python3
"""Runs a command and writes what it cost: `measure.py COST.json COMMAND …`.

COST.json holds wall and CPU seconds (user and system, all threads), peak memory in MB and the exit status. It is a
program of its own because Linux counts the memory of the process that starts a child as the child's: this one is small.
"""

import json
import os
import sys
import time

if __name__ == "__main__":
    start = time.monotonic()
    child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
    _, status, usage = os.wait4(child, 0)
    cost = {
        "wall": time.monotonic() - start,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak_mb": usage.ru_maxrss / 1024,
        "status": os.waitstatus_to_exitcode(status),
    }
    with open(sys.argv[1], "w") as file:
        json.dump(cost, file)
    sys.exit(0 if cost["status"] == 0 else 1)
