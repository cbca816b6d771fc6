#!/usr/bin/env python3
"""check_scale.py FACTDB FILE [--jobs N]: ingests JSON lines from standard input and shows memory and cost as the database grows.

Prints the processor time per article for each tenth of the articles, then the peak memory and how busy the cores were.
Exits with 1 when the peak is 250 MB or more, or the last tenth costs over 10 % more than the first.
"""
import argparse
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time


def sample(process, database):
    """The articles written and the processor seconds used so far; None when nothing can be told yet."""
    try:
        with open(f"/proc/{process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            count = connection.execute("SELECT max(id) FROM articles").fetchone()[0] or 0
    except (OSError, sqlite3.Error):
        return None
    ticks = os.sysconf("SC_CLK_TCK")
    return count, (int(fields[11]) + int(fields[12])) / ticks


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("factdb")
    parser.add_argument("file")
    parser.add_argument("--jobs", default=str(os.cpu_count()))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, open(arguments.file, "rb") as articles:
        database = os.path.join(folder, "scale.db")
        start = time.monotonic()
        process = subprocess.Popen(
            [arguments.factdb, "ingest", "--quiet", "--db", database, "--jobs", arguments.jobs, "-"], stdin=articles)
        samples = [(0, 0.0)]
        while process.poll() is None:
            time.sleep(1)
            point = sample(process, database)
            if point and point[0] > samples[-1][0]:
                samples.append(point)
        seconds = time.monotonic() - start
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        sys.exit(f"factdb ended with {process.returncode}")
    total = samples[-1][0]
    costs = []
    last = samples[0]
    for tenth in range(1, 11):
        point = next(p for p in samples if p[0] >= total * tenth / 10)
        if point[0] > last[0]:
            costs.append((point[1] - last[1]) / (point[0] - last[0]) * 1000)
            print(f"{point[0]:>10} articles  {costs[-1]:.2f} ms of processor time each")
        last = point
    peak = used.ru_maxrss / 1024
    busy = (used.ru_utime + used.ru_stime) / seconds
    growth = costs[-1] / costs[0] - 1
    print(f"peak {peak:.0f} MB, {busy:.2f} cores busy, the last tenth costs {growth:+.0%} of the first")
    if peak >= 250 or growth > 0.1:
        sys.exit(1)


if __name__ == "__main__":
    main()
