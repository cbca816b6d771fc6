"""Writes the training data of the name tagger: JSON lines {"text", "weight", "names": [[start, end, kind], ...]}.

Offsets count UTF-8 bytes. Sources: GUM (entities with a proper noun as head, cut to the proper nouns), UNER-EWT (dev
part), news texts labelled by spaCy (label.py), made consistent within each document, the same with other names put in,
and invented tables and lists (invent.py).

    prepare.py DATA LEXICON.tsv SILVER... > names.train.jsonl
"""
import collections
import json
import random
import re
import sys

from invent import Inventor

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place"}
TITLES = set("mr mrs ms dr prof president senator sen gen general king queen prince princess pope saint st sir lord "
             "captain professor minister judge justice congressman congresswoman governor mayor".split())


def documents(path):
    """Yields documents as (text, [(start, end, token columns)]) with offsets in characters."""
    text, tokens, sentence, line, par = "", [], [], None, False
    for row in open(path, encoding="utf-8"):
        row = row.rstrip("\n")
        if row.startswith("# newdoc"):
            if tokens:
                yield text, tokens
            text, tokens, par = "", [], False
        elif row.startswith("# newpar"):
            par = True
        elif row.startswith("# text = "):
            line = row[9:]
            text += ("\n\n" if par else " ") if text else ""
            base, place, par, first = len(text), 0, False, len(tokens)
            text += line
        elif row and row[0] != "#":
            columns = row.split("\t")
            if "-" in columns[0] or "." in columns[0]:
                continue
            start = line.find(columns[1], place)
            place = start + len(columns[1])
            tokens.append((base + start, base + place, columns, first))
    if tokens:
        yield text, tokens


def gum(path):
    for text, tokens in documents(path):
        names, open_entities = [], []
        for index, (start, end, columns, first) in enumerate(tokens):
            entity = re.search(r"Entity=([^|]*)", columns[9])
            if not entity:
                continue
            for piece in re.findall(r"\(\d+-[a-z]+[^()]*\)?|\d+\)", entity[1]):
                if piece[0] == "(":
                    number, kind = piece[1:].rstrip(")").split("-")[:2]
                    open_entities.append((number, kind, index))
                if piece[-1] == ")":
                    number = re.match(r"\(?(\d+)", piece)[1]
                    for place in range(len(open_entities) - 1, -1, -1):
                        if open_entities[place][0] == number:
                            _, kind, begin = open_entities.pop(place)
                            names.append((begin, index + 1, kind))
                            break
        spans = {}
        for begin, stop, kind in names:
            first = tokens[begin][3]
            heads = [i for i in range(begin, stop)
                     if not begin <= first + int(tokens[i][2][6]) - 1 < stop or tokens[i][2][6] == "0"]
            if kind == "time" or not heads or tokens[heads[0]][2][3] != "PROPN":
                continue
            proper = lambda i: tokens[i][2][3] == "PROPN"
            low = high = heads[0]
            while low > begin and (proper(low - 1) or tokens[low - 1][2][1] == "-" and low > begin + 1 and
                                   tokens[low - 1][2][9].find("SpaceAfter=No") >= 0):
                low -= 1
            while high + 1 < stop and (proper(high + 1) or tokens[high + 1][2][1] in ("-", "of", "&") and
                                       high + 2 < stop and proper(high + 2) or
                                       tokens[high + 1][2][1] == "of" and high + 3 < stop and
                                       tokens[high + 2][2][1] == "the" and proper(high + 3)):
                high += 1
            if kind == "person":
                while low < high and tokens[low][2][1].lower().rstrip(".") in TITLES:
                    low += 1
            spans[(low, high + 1)] = kind if kind in ("person", "organization", "place") else "other"
        yield text, outermost([(tokens[a][0], tokens[b - 1][1], k) for (a, b), k in spans.items()])


def uner(path):
    for text, tokens in documents(path):
        names = []
        for start, end, columns, _ in tokens:
            label = columns[2]
            if label.startswith("B-") or label.startswith("I-") and not names:
                names.append([start, end, KINDS.get(label[2:], "other")])
            elif label.startswith("I-"):
                names[-1][1] = end
        yield text, [tuple(name) for name in names]


def outermost(names):
    kept, end = [], -1
    for name in sorted(names, key=lambda n: (n[0], -n[1])):
        if name[0] >= end:
            kept.append(name)
            end = name[1]
    return kept


def consistent(text, names):
    """Lets the most frequent kind of a name stand for all of its mentions, and a full name for its last word."""
    votes = collections.defaultdict(collections.Counter)
    for start, end, kind in names:
        votes[text[start:end]][kind] += 1
        words = text[start:end].split()
        if kind == "person" and len(words) > 1:
            votes[words[-1]][kind] += 1
    return [(s, e, votes[text[s:e]].most_common(1)[0][0] if votes[text[s:e]].most_common(1)[0][1] > 1 else k)
            for s, e, k in names]


def silver(path, generator):
    for row in open(path, encoding="utf-8"):
        record = json.loads(row)
        text = record["text"]
        names = consistent(text, [(e["start"], e["end"], e["type"]) for e in record["entities"]])
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
    data = sys.argv[1]
    generator = random.Random(7)
    inventor = Inventor(generator, name_lists(sys.argv[2]))
    sys.stdout.reconfigure(encoding="utf-8")
    for text, names in gum(f"{data}/treebanks/gum-train-open.conllu"):
        emit(text, names, 6)
    for text, names in uner(f"{data}/uner-ewt-dev.iob2"):
        emit(text, names, 2)
    for path in sys.argv[3:]:
        for text, names in silver(path, generator):
            emit(text, names, 1)
            emit(*inventor.renamed(text, outermost(names)), 1)
    for _ in range(800):
        emit(*inventor.document(), 0.5)


main()
