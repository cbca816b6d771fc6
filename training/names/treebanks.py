"""Reads annotated texts: GUM with its entities, Universal NER.

A text comes with its names (start, end, kind) and with doubtful spans, where the annotation says nothing; offsets count
characters.
"""
import re

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place"}
TITLES = set("mr mrs ms miss dr prof president senator sen gen general king queen prince princess pope saint st sir lady lord "
             "captain professor minister judge justice congressman congresswoman governor mayor madam administrator "
             "director chairman chairwoman secretary chief chancellor ambassador officer speaker".split())
# Words that a name may hold between capitals, by the kind of the name.
LINKS = {"organization": {"of", "for", "and", "&", "in", "on"}, "place": {"of", "and", "&"}, "person": set()}


class Token:
    def __init__(self, start, end, columns, sentence):
        self.start, self.end, self.sentence = start, end, sentence
        self.word, self.tag, self.misc = columns[1], columns[3], columns[9]
        self.label = columns[2]
        self.head = sentence + int(columns[6]) - 1 if columns[6].isdigit() and columns[6] != "0" else -1
        self.relation = columns[7]
        self.is_plural = columns[4] == "NNPS"

    def is_proper(self):
        return self.tag == "PROPN"

    def is_capital(self):
        return self.word[:1].isupper()


def documents(path):
    """Yields (identity, text, tokens) of every document of a file in the columns of CoNLL-U."""
    identity, text, tokens, line, par = None, "", [], None, False
    for row in open(path, encoding="utf-8"):
        row = row.rstrip("\n")
        if row.startswith("# newdoc"):
            if tokens:
                yield identity, text, tokens
            identity, text, tokens, par = row.split("= ")[-1], "", [], False
        elif row.startswith("# newpar"):
            par = True
        elif row.startswith("# text = "):
            line = row[9:]
            text += ("\n\n" if par else " ") if text else ""
            base, place, par, first = len(text), 0, False, len(tokens)
            text += line
        elif row and row[0] != "#":
            columns = row.split("\t")
            columns += ["_"] * (10 - len(columns))
            if "-" in columns[0] or "." in columns[0]:
                continue
            start = line.find(columns[1], place)
            place = start + len(columns[1])
            tokens.append(Token(base + start, base + place, columns, first))
    if tokens:
        yield identity, text, tokens


def entities(tokens):
    """The entities that GUM marks, as (first token, token after the last, kind)."""
    found, open_entities = [], []
    for index, token in enumerate(tokens):
        marks = re.search(r"Entity=([^|]*)", token.misc)
        for piece in re.findall(r"\(\d+-[a-z]+[^()]*\)?|\d+\)", marks[1] if marks else ""):
            if piece[0] == "(":
                number, kind = piece[1:].rstrip(")").split("-")[:2]
                open_entities.append((number, kind, index))
            if piece[-1] == ")":
                number = re.match(r"\(?(\d+)", piece)[1]
                for place in range(len(open_entities) - 1, -1, -1):
                    if open_entities[place][0] == number:
                        _, kind, begin = open_entities.pop(place)
                        found.append((begin, index + 1, kind))
                        break
    return found


def name_of(tokens, begin, stop, kind):
    """The tokens of the name that an entity's words hold: around the head when it is a name, or beside it (`student
    Ahmed Mohamed`); nothing when it is a description."""
    head = next(i for i in range(begin, stop) if not begin <= tokens[i].head < stop)
    if not tokens[head].is_proper():
        if kind != "person" or tokens[head].tag != "NOUN":
            return None
        beside = [i for i in range(head + 1, stop) if tokens[i].head == head and tokens[i].is_proper()
                  and tokens[i].relation in ("appos", "flat", "compound") and i == head + 1]
        if not beside:
            return None
        head = begin = beside[0]

    def belongs(i):
        return (begin <= i < stop and (tokens[i].is_proper() or tokens[i].is_capital() and tokens[i].relation in (
            "amod", "compound", "flat", "conj", "nmod") and tokens[i].tag in ("ADJ", "NOUN", "VERB")))

    def is_title(i):
        return kind == "person" and tokens[i].relation == "nmod:desc"

    low = high = head
    while low > begin and not is_title(low - 1):
        if belongs(low - 1):
            low -= 1
        elif tokens[low - 1].word == "-" and belongs(low - 2) and not is_title(low - 2):
            low -= 2
        elif kind != "person" and tokens[low - 1].word in LINKS[kind] and belongs(low - 2):
            low -= 2
        else:
            break
    while high + 1 < stop:
        if belongs(high + 1):
            high += 1
        elif tokens[high + 1].word == "-" and high + 2 < stop and tokens[high].end == tokens[high + 1].start:
            high += 2
        elif tokens[high + 1].tag == "NUM" and tokens[high + 1].relation == "flat":
            high += 1
        elif tokens[high + 1].word in LINKS[kind] and belongs(high + 2):
            high += 2
        elif kind != "person" and tokens[high + 1].word in LINKS[kind] and high + 2 < stop \
                and tokens[high + 2].word == "the" and belongs(high + 3):
            high += 3
        else:
            break
    while low <= high and (tokens[low].word.lower() == "the" or tokens[low].word == "-"):
        low += 1
    while kind == "person" and low <= high and tokens[low].word.lower().rstrip(".") in TITLES:
        low += 1
    return (low, high + 1) if low <= high and tokens[low].is_capital() else None


def gum(path):
    for identity, text, tokens in documents(path):
        spans = {}
        for begin, stop, kind in entities(tokens):
            kind = kind if kind in LINKS else "time" if kind == "time" else "other"
            name = name_of(tokens, begin, stop, kind if kind in LINKS else "organization")
            if name and kind != "time":
                # `Germans`, `Muslims`, `the Sams`: who they are together, not one person.
                spans[name] = "other" if kind == "person" and tokens[name[1] - 1].is_plural else kind
            elif kind == "time":
                spans[(begin, stop)] = "time"
        covered = {i for low, high in spans for i in range(low, high)}
        doubtful = [(t.start, t.end) for i, t in enumerate(tokens) if t.is_proper() and i not in covered
                    and t.relation != "nmod:desc" and t.word.lower().rstrip(".") not in TITLES]
        names = [(tokens[low].start, tokens[high - 1].end, kind) for (low, high), kind in spans.items() if kind != "time"]
        yield identity, text, outermost(names), doubtful


def universal(path):
    for identity, text, tokens in documents(path):
        names = []
        for token in tokens:
            if token.label.startswith("B-") or token.label.startswith("I-") and not names:
                names.append([token.start, token.end, KINDS.get(token.label[2:], "other")])
            elif token.label.startswith("I-"):
                names[-1][1] = token.end
        yield identity, text, [tuple(name) for name in names], []


def outermost(names):
    kept, end = [], -1
    for name in sorted(names, key=lambda n: (n[0], -n[1])):
        if name[0] >= end:
            kept.append(name)
            end = name[1]
    return kept
