#!/usr/bin/env python3
"""Times every canned query and some searches on a large database: time_queries.py FACTDB news.db

The database is one that make_large_database.py made. Each line is the median of five runs of the whole process, in
milliseconds, with what a table on a terminal shows (1,000 rows): to the first row, to the end, and of the processor, which
other work on the machine stretches least. Queries marked `whole table` read one by their nature and run once, and searches
marked `common word` read where the most common word stands. The exit code is 1 when another takes 50 ms of the processor or
longer.
"""
import os
import pathlib
import re
import shlex
import sqlite3
import statistics
import subprocess
import sys
import time

RUNS = 5
LIMIT = 50


def run(program, path, arguments):
    """Runs once, and returns the milliseconds to the first row, to the end, and of the processor, and the rows."""
    start = time.perf_counter()
    process = subprocess.Popen([program, *arguments, "--db", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    line = process.stdout.readline()
    first = time.perf_counter()
    rows = process.stdout.read().count(b"\n") + bool(line)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{program} {' '.join(arguments)} ended with {process.returncode}.")
    process.stdout.close()
    processor = usage.ru_utime + usage.ru_stime
    return (first - start) * 1000, (time.perf_counter() - start) * 1000, processor * 1000, rows


def questions(database):
    """The queries as people ask them: without parameters, and with a name or a word that is neither rare nor the most common;
    each with its title, its arguments, and why it may take long, if it may."""
    def one(sql):
        return database.execute(sql).fetchone()[0]

    speaker = one("SELECT name FROM speakers WHERE id = 300")
    body = one("SELECT name FROM organizations WHERE id = 60")
    place = one("SELECT name FROM places WHERE id = 30")
    outlet = one("SELECT outlet FROM articles WHERE id = 7")
    word = sorted({word for (text,) in database.execute("SELECT text FROM statements LIMIT 300 OFFSET 5000")
                   for word in text.split() if word.isalpha() and word.islower() and len(word) > 5})[20]
    folder = pathlib.Path(__file__).resolve().parent.parent / "Sources/FactStore/Queries"
    whole = {re.search("-- name: (.*)", text)[1]: "-- reads: whole table" in text
             for text in (path.read_text() for path in folder.glob("*.sql"))}
    for name in sorted(whole):
        if not whole[name]:
            yield name, ["query", name], None
    for question in [f"who said {word}", f"who said {word} in 2015", f"what did {speaker} say", f"what did {speaker} say about {body}",
                     f"what was said about {body} in 2020", f"who was first to say {word}", f"who denied {word}",
                     f"promises by {speaker}", f"who is {speaker}", f"who spoke for {body}", f"said about {body}",
                     f"timeline of {body}", f"timeline in 2012", "dates ahead", f"numbers about {body}", f"numbers by {speaker}",
                     f"whom does {outlet} quote", f"which papers quote {speaker}", f"who does {speaker} talk about",
                     f"organizations in {place}", f"organizations with {body}", f"articles about {word}", f"articles in {outlet}",
                     f"statements by month about {word}", f"figures by {speaker}", f"posts of {speaker.split()[0]}",
                     f"role history {body}"]:
        # These read every name and post, or all that is known of most bodies.
        is_whole = question.startswith(("posts", "role history", "organizations in"))
        yield question, ["query", question], "whole table" if is_whole else None
    for words in [[word], [f"{word[:4]}*"], [f"\"{word}\" -the"], ["the"], ["agreed", "form"], [word, "--by", "speaker"],
                  [word, "--by", "organization"], [word, "--in", "articles"], [word, "--speaker", speaker]]:
        yield "search " + shlex.join(words), ["search", *words], "common word" if "the" in re.findall(r"\w+", words[0]) else None
    for name in sorted(whole):
        if whole[name]:
            yield name, ["query", name], "whole table"


def main(program, path):
    database = sqlite3.connect(path)
    slow = 0
    print(f"{'first':>8} {'end':>8} {'cpu':>8} {'rows':>7}")
    for title, arguments, excuse in questions(database):
        runs = [run(program, path, [*arguments, "--output", "jsonl", "--limit", "1000", "--timeout", "100"])
                for _ in range(1 if excuse == "whole table" else RUNS)]
        first, end, processor = (statistics.median(run[part] for run in runs) for part in range(3))
        is_slow = processor >= LIMIT and not excuse
        slow += is_slow
        mark = f" ({excuse})" if excuse else "  SLOW" if is_slow else ""
        print(f"{first:8.1f} {end:8.1f} {processor:8.1f} {runs[0][3]:7} {title}{mark}", flush=True)
    print(f"{slow} slower than {LIMIT} ms")
    return 1 if slow else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2]))
