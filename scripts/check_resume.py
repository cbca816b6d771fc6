#!/usr/bin/env python3
"""check_resume.py FACTDB FILE…: after any kill, ingest --resume ends in the same database.

Ingests the files once without a break; then again and again into another database, killed with SIGKILL at random
moments, and finished with --resume. The two databases' dumps must be equal but for wall-clock times, the random id of
the file and the table of runs. `--kills N` (20) and `--seed N` (1) may stand before the files.
"""
import argparse
import hashlib
import pathlib
import random
import sqlite3
import subprocess
import tempfile
import time


def dump(path):
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    for table in ("articles_fts", "statements_fts", "numbers_fts"):
        connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
    names = [row[0] for row in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
        " AND name NOT IN ('meta', 'runs') ORDER BY name")]
    digests = {}
    for name in names:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({name})") if row[1] != "ingested_at"]
        digest = hashlib.sha256()
        count = 0
        listed = ", ".join(f'"{column}"' for column in columns)
        for row in connection.execute(f"SELECT {listed} FROM {name} ORDER BY {listed}"):
            digest.update(repr(row).encode())
            count += 1
        digests[name] = (count, digest.hexdigest())
    connection.close()
    return digests


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("factdb")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    moments = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        whole, broken = (str(pathlib.Path(folder, name)) for name in ("whole.db", "broken.db"))

        def ingest(path):
            return [options.factdb, "ingest", "--quiet", "--resume", "--db", path, *options.files]

        started = time.monotonic()
        subprocess.run(ingest(whole), stderr=subprocess.DEVNULL)
        seconds = time.monotonic() - started
        killed = 0
        while killed < options.kills:
            process = subprocess.Popen(ingest(broken), stderr=subprocess.DEVNULL)
            # Each stretch moves on a little, so that the moments cover the whole run.
            try:
                process.wait(timeout=moments.uniform(0.05, 2.5 * seconds / options.kills + 0.1))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                killed += 1
                continue
            # It came to its end: start again.
            for suffix in ("", "-wal", "-shm"):
                pathlib.Path(broken + suffix).unlink(missing_ok=True)
        subprocess.run(ingest(broken), stderr=subprocess.DEVNULL)
        expected, found = dump(whole), dump(broken)
        different = [name for name in expected if expected[name] != found.get(name)]
        articles = expected["articles"][0]
        print(f"{killed} kills, {articles} articles: " + (f"tables that differ: {different}" if different else "the same dump"))
        raise SystemExit(1 if different else 0)


if __name__ == "__main__":
    main()
