#!/usr/bin/env python3
"""Makes a factdb database of made-up articles, to time queries on: make_large_database.py news.db 1000000

The words are nonsense with the frequencies of language (Zipf), and so are the numbers of statements per speaker. The
schema comes from Migrations/, and the same arguments give the same rows. It is for questions alone: there are no fingerprints
and no identity names, so the first ingest into it decides anew who is who and compares all articles, for many minutes.
"""
import itertools
import pathlib
import random
import sqlite3
import sys

STATEMENTS_PER_ARTICLE = 6
ACTS = ["said"] * 70 + ["urged", "asked", "warned", "pledged", "promised", "denied", "accused", "criticized",
                        "announced", "confirmed", "claimed", "predicted", "suggested", "proposed", "explained"] * 2
TITLES = ["president", "spokeswoman", "minister", "director", "secretary general"]
UNITS = [("cardinal", None, "officer"), ("percent", "percent", None), ("money", "USD", None), ("measure", "kilometre", None)]


def words(count, randomness):
    """Yields words without end, in chunks for speed."""
    vocabulary = []
    for index in range(count):
        letters = [randomness.choice("bcdfghjklmnprstvwz") + randomness.choice("aeiou") for _ in range(2 + index % 3)]
        vocabulary.append("".join(letters))
    top = "the of to in and a that for on is was with as by at from it be has have he will are an not this".split()
    vocabulary[: len(top)] = top
    weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(count)))
    while True:
        yield from randomness.choices(vocabulary, cum_weights=weights, k=200_000)


def zipf(count, randomness):
    """Yields numbers from 1 to count, small ones most often."""
    weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(count)))
    while True:
        yield from randomness.choices(range(1, count + 1), cum_weights=weights, k=100_000)


def main(path, statements):
    randomness = random.Random(7)
    database = sqlite3.connect(path, isolation_level=None)
    folder = pathlib.Path(__file__).resolve().parent.parent / "Migrations"
    for migration in sorted(folder.glob("m*.sql")):
        database.executescript(migration.read_text())
    database.executescript("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;"
                           "PRAGMA cache_size = -400000; PRAGMA recursive_triggers = OFF; BEGIN")
    triggers = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    indexes = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql NOT NULL").fetchall()
    # An index takes its statistics with it when it is dropped; those of the schema are what the program plans by.
    statistics = database.execute("SELECT tbl, idx, stat FROM sqlite_stat1").fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    for name, _ in indexes:
        database.execute(f"DROP INDEX {name}")

    def names(count, parts):
        stream = words(20_000, random.Random(count))
        return [" ".join(next(stream).title() + str(index % 7 or "") for _ in range(parts)).strip() + f" {chr(65 + index % 26)}"
                + next(stream) for index in range(count)]

    people, bodies, places = names(30_000, 2), names(6_000, 3), names(2_000, 1)

    def columns(table):
        return {row[1] for row in database.execute(f"PRAGMA table_info({table})")}

    def insert(table, rows, *names):
        known = [name for name in names if name in columns(table)]
        keep = [names.index(name) for name in known]
        quoted = ", ".join(f'"{name}"' for name in known)
        marks = ", ".join("?" * len(known))
        database.executemany(f"INSERT INTO {table} ({quoted}) VALUES ({marks})",
                             ([row[index] for index in keep] for row in rows))

    insert("people", ((i, f"p{i}", n) for i, n in enumerate(people, 1)), "id", "identity_key", "name")
    insert("organizations", ((i, f"o{i}", n, "".join(w[0] for w in n.split()), "company") for i, n in enumerate(bodies, 1)),
           "id", "identity_key", "name", "acronym", "kind")
    insert("places", ((i, f"l{i}", n, "city") for i, n in enumerate(places, 1)), "id", "identity_key", "name", "kind")
    insert("speakers", ((i, f"s{i}", n, "person", i) for i, n in enumerate(people, 1)),
           "id", "identity_key", "name", "kind", "person_id")
    word, speaker, body, place = words(60_000, randomness), zipf(len(people), randomness), zipf(len(bodies), randomness), zipf(len(places), randomness)
    names_of = {
        "articles": ("id", "key", "title", "published", "outlet", "language", "body", "word_count", "engine_version", "ingested_at"),
        "article_people": ("id", "article_id", "person_id", "name"),
        "article_organizations": ("id", "article_id", "organization_id", "name"),
        "article_places": ("id", "article_id", "place_id", "name"),
        "article_speakers": ("id", "article_id", "speaker_id", "name", "kind", "article_person_id"),
        "statements": ("id", "article_id", "article_speaker_id", "speaker_id", "kind", "start", "end", "text", "act",
                       "cue", "source", "source_mention", "attribution", "paragraph", "confidence", "rule"),
        "numbers": ("id", "article_id", "statement_id", "start", "end", "text", "kind", "value", "unit", "counted", "about",
                    "iso", "grain", "confidence", "rule"),
        "person_mentions": ("article_id", "article_person_id", "kind", "start", "end", "text"),
        "organization_mentions": ("article_id", "article_organization_id", "kind", "start", "end", "text"),
        "place_mentions": ("article_id", "article_place_id", "kind", "start", "end", "text"),
        "person_names": ("article_person_id", "name"),
        "organization_names": ("article_organization_id", "name"),
        "roles": ("article_id", "article_person_id", "title", "organization", "place", "start", "end", "text"),
        "same_quotes": ("statement_id", "first_id", "relation"),
    }
    batches = {name: [] for name in names_of}

    def flush():
        for table, rows in batches.items():
            insert(table, rows, *names_of[table])
            rows.clear()

    statement = number = 0
    for article in range(1, statements // STATEMENTS_PER_ARTICLE + 2):
        day = f"{2005 + article * 20 // (statements // STATEMENTS_PER_ARTICLE + 2)}-{1 + article % 12:02}-{1 + article % 28:02}"
        who = [next(speaker) for _ in range(3)]
        org, spot = next(body), next(place)
        first = article * 3
        for offset, person in enumerate(who):
            batches["article_people"].append((first + offset, article, person, people[person - 1]))
            batches["person_names"].append((first + offset, people[person - 1].split()[-1]))
            batches["article_speakers"].append((first + offset, article, person, people[person - 1], "person", first + offset))
        batches["article_organizations"].append((article, article, org, bodies[org - 1]))
        batches["organization_names"].append((article, bodies[org - 1]))
        batches["article_places"].append((article, article, spot, places[spot - 1]))
        if article % 2:
            title = TITLES[who[0] % len(TITLES)]
            of = (bodies[org - 1], None) if article % 4 == 1 else (None, places[spot - 1])
            batches["roles"].append((article, first, title, *of, 0, 1, title))
        text = " ".join(itertools.islice(word, 8)).capitalize()
        title = text
        for part in range(STATEMENTS_PER_ARTICLE):
            statement += 1
            offset = part % 3
            said = " ".join(itertools.islice(word, 16 + statement % 9))
            text += "\n\n"
            start = len(text)
            if statement % 50 == 0:
                said = "an agreed form of words that every paper prints"
                if statement > 50:
                    batches["same_quotes"].append((statement, 50, "same"))
            for table, key, name in (("person_mentions", first + (offset + 1) % 3, people[who[(offset + 1) % 3] - 1]),
                                     ("organization_mentions", article, bodies[org - 1]),
                                     ("place_mentions", article, places[spot - 1]))[statement % 3:]:
                at = start + len(said) + 1
                said += " " + name
                batches[table].append((article, key, "name", at, at + len(name), name))
            value = statement * 37 % 5000
            if statement % 3 == 0:
                number += 1
                kind, unit, counted = UNITS[statement % 4]
                at = start + len(said) + 1
                said += f" {value}"
                batches["numbers"].append((number, article, statement, at, at + len(str(value)), str(value), kind, value, unit,
                                           counted, bodies[org - 1], None, None, 0.9, "made"))
            if statement % 9 == 0:
                number += 1
                at = start + len(said) + 1
                said += f" {day}"
                iso = f"{int(day[:4]) + statement % 2}{day[4:]}"
                batches["numbers"].append((number, article, statement, at, at + 10, day, "date", None, None, None, None, iso,
                                           "day", 0.9, "made"))
            batches["statements"].append((statement, article, first + offset, who[offset], "direct" if part % 2 else "indirect",
                                          start, start + len(said), said, ACTS[statement * 7 % len(ACTS)], "said",
                                          people[who[offset] - 1], "name", part, part + 2, 0.5 + statement % 50 / 100, "made"))
            text += said
        batches["articles"].append((article, f"{article:032x}", title, day, f"The Paper {article % 400}", "en", text,
                                    len(text) // 6, "made", "2025-01-01T00:00:00Z"))
        if article % 5000 == 0:
            flush()
    flush()
    for _, sql in indexes:
        database.execute(sql)
    database.execute("DELETE FROM sqlite_stat1")
    database.executemany("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", statistics)
    for table in ("statements_fts", "articles_fts", "numbers_fts"):
        database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 67108864)")
        database.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")
        usual = 1048576 if table == "numbers_fts" else 8388608  # as m0010_ingest.sql has it
        database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {usual})")
    for _, sql in triggers:
        database.execute(sql)
    database.execute("COMMIT")
    print(f"{path}: {statement} statements in {article} articles")


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[2].isdigit():
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]))
