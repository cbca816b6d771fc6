"""Writes the lemmatizer's exceptions: every inflected form that its rules get wrong.

Sources: WordNet's verbs, nouns, adjectives and exception lists (Debian's `wordnet-base`), and the lemmas of the
treebanks' training parts. A line is `form TAB class TAB lemma`; lines are sorted by their bytes, so that the engine
searches them in place. The rules are those of `Sources/Linguistics/Lemmas/LemmaRules.swift`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from .conllu import read_conllu

CLASSES = {"VBZ": "z", "VBG": "g", "VBD": "d", "VBN": "d", "VB": "b", "VBP": "b", "MD": "b", "NNS": "n",
           "JJR": "c", "RBR": "c", "JJS": "s", "RBS": "s"}
PROPER = {"NNP", "NNPS"}
VOWELS = set("aeiou")


def restore(stem: str) -> str:
    """The base of what is left when -ing, -ed, -er or -est is taken off."""
    if len(stem) < 3:
        return stem + "e" if len(stem) == 2 and stem[1] not in VOWELS and stem[0] in VOWELS else stem
    a, b, c = stem[-3], stem[-2], stem[-1]
    if b == c and c not in "lszfaeiou":
        return stem[:-1]
    if c in "vcu" or (c == "z" and b != "z") or (c == "s" and b != "s"):
        return stem + "e"
    if c == "g" and b in "rdn" and b != "n":
        return stem + "e"
    if c == "l" and b in "bcdfgkptz":
        return stem + "e"
    if c == "t" and b == "a" and a not in VOWELS and len(stem) > 3:
        return stem + "e"
    if c in "rkdmgnplt" and b in "aiou" and a not in VOWELS and a != "y" and c != "w" and len(stem) == 3:
        return stem + "e"
    if c == "r" and b in "iu" and a not in VOWELS:
        return stem + "e"
    if c == "d" and b in "iu" and a not in VOWELS:
        return stem + "e"
    if c == "g" and b == "a":
        return stem + "e"
    return stem


def rule(form: str, kind: str) -> str:
    """The lemma of a lower-case form by rule."""
    if kind in "zn":
        if form.endswith("ies") and len(form) > 4:
            return form[:-3] + "y"
        if form.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
            return form[:-2]
        if kind == "n" and form.endswith("men"):
            return form[:-2] + "an"
        if form.endswith("s") and not form.endswith("ss") and len(form) > 2:
            return form[:-1]
        return form
    if kind == "g" and form.endswith("ing") and len(form) > 4:
        return restore(form[:-3])
    if kind == "g" and form.endswith("in'") and len(form) > 4:
        return restore(form[:-3])
    if kind == "d" and form.endswith("ied") and len(form) > 4:
        return form[:-3] + "y"
    if kind == "d" and form.endswith("ed") and len(form) > 3:
        return restore(form[:-2])
    if kind == "c" and form.endswith("ier") and len(form) > 4:
        return form[:-3] + "y"
    if kind == "c" and form.endswith("er") and len(form) > 3:
        return restore(form[:-2])
    if kind == "s" and form.endswith("iest") and len(form) > 5:
        return form[:-4] + "y"
    if kind == "s" and form.endswith("est") and len(form) > 4:
        return restore(form[:-3])
    return form


def inflections(base: str, kind: str):
    """The regular forms of a base, most of which English has."""
    consonant_y = base.endswith("y") and len(base) > 1 and base[-2] not in VOWELS
    if kind in "zn":
        if consonant_y:
            yield base[:-1] + "ies"
        elif base.endswith(("s", "sh", "ch", "x", "z", "o")):
            yield base + "es"
        else:
            yield base + "s"
        return
    ending = {"g": "ing", "d": "ed", "c": "er", "s": "est"}[kind]
    if base.endswith("ie") and kind == "g":
        yield base[:-2] + "ying"
    elif base.endswith("ee") or (kind == "g" and base.endswith(("oe", "ye"))):
        yield base + (ending if kind == "g" else ending[1:])
    elif base.endswith("e"):
        yield base[:-1] + ending
    elif consonant_y and kind != "g":
        yield base[:-1] + "i" + ending
    else:
        if len(base) >= 3 and base[-1] not in "aeiouwxy" and base[-2] in VOWELS and base[-3] not in VOWELS:
            yield base + base[-1] + ending
        yield base + ending


def write(data: Path, wordnet: Path, out: Path) -> None:
    """Makes the list and prints how good the lemmas are on the treebanks' dev parts."""

    def bases(name):
        counts = Counter()
        for line in (wordnet / "cntlist.rev").read_text().splitlines():
            key, _, count = line.split(" ")
            lemma, rest = key.split("%")
            if {"1": "noun", "2": "verb", "3": "adj", "5": "adj", "4": "adv"}[rest[0]] == name:
                counts[lemma] += int(count)
        words = [line.split(" ")[0] for line in (wordnet / f"index.{name}").read_text().splitlines() if line[0] != " "]
        words = [w for w in words if w.isascii() and w.isalpha()]
        # The more frequent base wins a form that two have.
        return sorted(words, key=lambda w: (-counts[w], len(w), w))

    lemma_of: dict[tuple[str, str], str] = {}
    for name, kinds in (("verb", "zgd"), ("adj", "cs")):
        for base in bases(name):
            for kind in kinds:
                for form in inflections(base, kind):
                    lemma_of.setdefault((form, kind), base)
    for base in bases("noun"):
        for form in inflections(base, "n"):
            lemma_of.setdefault((form, "n"), base)
    for name in ("verb", "noun", "adj"):
        for line in (wordnet / f"{name}.exc").read_text().splitlines():
            form, base = line.split(" ")[:2]
            if not (form.isascii() and form.isalpha() and base.isalpha()):
                continue
            if name == "verb":
                kind = "g" if form.endswith("ing") else "z" if form.endswith("s") and base != form[:-1] and not form.endswith("ss") else "d"
                lemma_of[(form, kind)] = base
            elif name == "noun":
                lemma_of[(form, "n")] = base
            else:
                lemma_of[(form, "c" if form.endswith("r") else "s")] = base
    counts: dict[tuple[str, str], Counter] = defaultdict(Counter)
    for name in ("ewt-train", "gum-train-open"):
        for sentence in read_conllu(data / f"train/treebanks/{name}.conllu"):
            for word, tag, lemma in zip(sentence.words, sentence.tags, sentence.lemmas):
                if tag in PROPER or tag in ("GW", "FW", "ADD", "CD", "LS", "AFX"):
                    continue
                counts[(word.lower().replace("’", "'"), CLASSES.get(tag, "o"))][lemma] += 1
    for (form, kind), lemmas in counts.items():
        lemma, count = max(lemmas.items(), key=lambda p: (p[1], p[0]))
        if "\t" in form or "_" in lemma:
            continue
        # A form that WordNet does not know needs more than one witness: typing errors are corrected in treebanks.
        if (form, kind) in lemma_of or count >= 2 and count * 2 > sum(lemmas.values()):
            lemma_of[(form, kind)] = lemma
    lines = sorted(
        f"{form}\t{kind}\t{lemma}".encode() for (form, kind), lemma in lemma_of.items() if rule(form, kind) != lemma
    )
    out.write_bytes(b"\n".join(lines) + b"\n")
    table = {tuple(line.decode().split("\t")[:2]): line.decode().split("\t")[2] for line in lines}
    print(len(lines), "exceptions", out.stat().st_size, "bytes")
    for name in ("gum-dev", "ewt-dev"):
        right = total = 0
        for sentence in read_conllu(data / f"dev/treebanks/{name}.conllu"):
            for word, tag, lemma in zip(sentence.words, sentence.tags, sentence.lemmas):
                kind = CLASSES.get(tag, "o")
                form = word.lower().replace("’", "'")
                guess = word if tag in PROPER else table.get((form, kind)) or rule(form, kind)
                total += 1
                right += guess == lemma
        print(name, f"lemmas on gold tags {right / total:.4f}")
