#!/usr/bin/env python3
"""check_resume.py FACTDB FILE…: after any kill, ingest --resume ends in the same database.

Ingests the files once without a break; then again and again into another database, killed with SIGKILL at random
moments, and finished with --resume. The two databases' dumps must be equal but for wall-clock times, the random id of
the file and the table of runs. `--kills N` (20) and `--seed N` (1) may stand before the files.

Articles are written 2,048 at a time: give ten thousand, or no kill finds a part of them written, which is an error.
"""
import argparse
import hashlib
import pathlib
import random
import shutil
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


def articles_left(path, folder):
    """How many articles a killed run has left; read off a copy, which the next run does not see."""
    copy = str(pathlib.Path(folder, "copy.db"))
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(copy + suffix).unlink(missing_ok=True)
        if suffix != "-shm" and pathlib.Path(path + suffix).exists():
            shutil.copyfile(path + suffix, copy + suffix)
    connection = sqlite3.connect(copy)
    try:
        return connection.execute("SELECT count(*) FROM articles").fetchone()[0]
    except sqlite3.OperationalError:
        return 0  # killed before there was a table
    finally:
        connection.close()


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
        left = []
        while killed < options.kills:
            process = subprocess.Popen(ingest(broken), stderr=subprocess.DEVNULL)
            # Each stretch goes on from where the last one got to, so that the moments cover the whole run.
            try:
                process.wait(timeout=moments.uniform(0.05, 0.7 * seconds))
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                killed += 1
                left.append(articles_left(broken, folder))
                continue
            # It came to its end: start again.
            for suffix in ("", "-wal", "-shm"):
                pathlib.Path(broken + suffix).unlink(missing_ok=True)
        subprocess.run(ingest(broken), stderr=subprocess.DEVNULL)
        expected, found = dump(whole), dump(broken)
        different = [name for name in expected if expected[name] != found.get(name)]
        articles = expected["articles"][0]
        parts = len({count for count in left if 0 < count < articles})
        print(
            f"{killed} kills, {articles} articles, {parts} different parts of them written: "
            + (f"tables that differ: {different}" if different else "the same dump"))
        if not parts:
            print("No kill found a part of the articles written: give more of them.")
        raise SystemExit(1 if different or not parts else 0)


if __name__ == "__main__":
    main()
