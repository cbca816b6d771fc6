"""Writes the training data of the name tagger: JSON lines {"text", "weight", "names": [[start, end, kind], ...]}.

Offsets count UTF-8 bytes. Sources: GUM and Universal NER (treebanks.py; what GUM leaves open is filled from spaCy's
labels), news texts labelled by two of spaCy's models (label.py), made to agree within each document, the same with other
names put in, and invented tables and lists (invent.py).

    prepare.py [--limit N] DATA LEXICON.tsv GUM.md.jsonl NEWS.md.jsonl... > names.train.jsonl

The files are those of label.py by the model md; beside each NEWS.md.jsonl lies NEWS.sm.jsonl by the model sm.
"""
import argparse
import collections
import itertools
import json
import random
import re
import sys

from invent import Inventor
from treebanks import gum, outermost, universal

INVENTED = 1150  # texts


def filled(names, doubtful, advice):
    """The annotated names, and spaCy's where the annotation says nothing of a proper noun."""
    added = [(e["start"], e["end"], e["type"]) for e in advice
             if any(s < e["end"] and t > e["start"] for s, t in doubtful)
             and not any(s < e["end"] and t > e["start"] for s, t, _ in names)]
    return outermost(names + added)


class Known:
    """What the lexicon, and most texts together, say of a name."""

    def __init__(self, lexicon, paths):
        self.classes = {}
        for row in open(lexicon, encoding="utf-8"):
            words, classes = row.rstrip("\n").split("\t")
            self.classes.setdefault(words, set()).update(classes.split())
        self.votes = collections.defaultdict(collections.Counter)
        for path in paths:
            for text, names in rows(path):
                for name in {(text[s:e], k) for s, e, k in names}:
                    self.votes[name[0]][name[1]] += 1

    def kind(self, name):
        """The kind that a name has in every text, or nothing."""
        classes = self.classes.get(name, set())
        if classes & {"first", "male", "female", "surname", "common-surname", "city", "large-city", "region", "word"}:
            return None
        if "thing" in classes or "demonym" in classes:
            return "other"
        if "country" in classes:
            return "place"
        if classes & {"organization", "acronym"}:
            return "organization"
        kind, count = self.votes[name].most_common(1)[0] if self.votes[name] else (None, 0)
        return kind if count >= 5 and count * 3 >= sum(self.votes[name].values()) * 2 else None


def agreed(text, first, second, known):
    """Joins the labels of two models: each votes for what a name in the document is, also for a person's last word.

    What only the second model saw, and only once, is left out; where the models cut names differently, the first decides.
    """
    votes = collections.defaultdict(collections.Counter)
    for names in (first, second):
        for start, end, kind in names:
            votes[text[start:end]][kind] += 1
            words = text[start:end].split()
            if kind == "person" and len(words) > 1:
                votes[words[-1]][kind] += 1
    own = outermost(first)
    added = [name for name in outermost(second) if not any(s < name[1] and e > name[0] for s, e, _ in own)
             and sum(votes[text[name[0]:name[1]]].values()) > 1]
    result = []
    for start, end, kind in sorted(own + added):
        best, count = votes[text[start:end]].most_common(1)[0]
        result.append((start, end, known.kind(text[start:end]) or (best if count > 1 else kind)))
    return result


def rows(path):
    with open(path, encoding="utf-8") as file:
        for row in map(json.loads, file):
            yield row["text"], [(e["start"], e["end"], e["type"]) for e in row["entities"]]


def silver(first, second, known, generator):
    for (text, names), (_, other) in zip(rows(first), rows(second)):
        names = agreed(text, names, other, known)
        # Some short lines become headlines in capitals, so that the tagger knows them.
        pieces = []
        for line in re.findall(r"[^\n]*\n*", text):
            if 20 < len(line) < 120 and generator.random() < 0.06 and len(line.upper()) == len(line):
                line = line.upper()
            pieces.append(line)
        yield "".join(pieces), names


def emit(text, names, weight):
    place, size, out = 0, 0, []
    offsets = {}
    for wanted in sorted({n[0] for n in names} | {n[1] for n in names}):
        size += len(text[place:wanted].encode())
        place = wanted
        offsets[wanted] = size
    for start, end, kind in sorted(names):
        out.append([offsets[start], offsets[end], kind])
    print(json.dumps({"text": text, "weight": weight, "names": out}, ensure_ascii=False))


def name_lists(path):
    """Reads the lists that names are invented from."""
    lists = collections.defaultdict(set)
    for row in open(path, encoding="utf-8"):
        words, classes = row.rstrip("\n").split("\t")
        plain = words.replace(" ", "").replace("-", "").isalpha() and words[0].isupper()
        for name in classes.split():
            kind = {"male": "first", "female": "first", "first": "first", "surname": "last", "common-surname": "last",
                    "city": "city", "large-city": "city", "country": "country", "demonym": "demonym"}.get(name)
            if kind and plain and len(words) > 2:
                lists[kind].add(words)
    return {kind: sorted(words) for kind, words in lists.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, help="only so many texts of each sort")
    parser.add_argument("data")
    parser.add_argument("lexicon")
    parser.add_argument("gum")
    parser.add_argument("news", nargs="+")
    arguments = parser.parse_args()
    data, limit = arguments.data, arguments.limit
    generator = random.Random(7)
    inventor = Inventor(generator, name_lists(arguments.lexicon))
    sys.stdout.reconfigure(encoding="utf-8")
    with open(arguments.gum, encoding="utf-8") as file:
        advice = {row["id"]: row["entities"] for row in map(json.loads, file)}
    for identity, text, names, doubtful in itertools.islice(gum(f"{data}/treebanks/gum-train-open.conllu"), limit):
        emit(text, filled(names, doubtful, advice[identity]), 10)
    for _, text, names, _ in itertools.islice(universal(f"{data}/uner-ewt-dev.iob2"), limit):
        emit(text, names, 2)
    pairs = [(path, path.replace(".md.", ".sm.")) for path in arguments.news]
    known = Known(arguments.lexicon, [path for pair in pairs for path in pair])
    for first, second in pairs:
        for text, names in silver(first, second, known, generator):
            emit(text, names, 1)
            emit(*inventor.renamed(text, outermost(names)), 1)
    for _ in range(min(INVENTED, limit or INVENTED)):
        emit(*inventor.document(), 0.5)


main()
