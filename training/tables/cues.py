#!/usr/bin/env python3
"""Learns how often each verb announces speech, by the construction it stands in, and prints the table.

    factdb parse --as conllu quotes.jsonl > quotes.conllu
    python3 training/tables/cues.py quotes.jsonl quotes.conllu > Sources/FactExtraction/Lexicon/cues.tsv

quotes.jsonl has one article a line: `text`, and `quotes` with `start`, `end`, `cue_start` and `cue_end` in code points.
The table holds verbs and shares only, no text: a line is a lemma and, for each construction, the share in per cent of its
uses that annotators marked as a cue with that content, or `-` where the verb was seen there too rarely to tell.

Constructions: `that` and `bare` (a clause behind the verb, with and without that or a question word), `to` (an
infinitive), `noun` (a noun phrase as object).
"""
import collections
import json
import sys

FRAMES = ("that", "bare", "to", "noun")
MARKS = {"that", "whether", "if", "how", "why", "what", "who", "where"}
FEWEST = 4
# What a construction without the verb's own counts is taken for: two uses at the average share.
PRIOR = 2


def articles(path):
    """Yields the sentences of one article after the other; each starts with sentence 1."""
    article, sentence = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line == "# sent_id = 1" and article:
            yield article
            article = []
        if not line and sentence:
            article.append(sentence)
            sentence = []
        elif line and not line.startswith("# "):
            columns = line.split("\t")
            if len(columns) >= 8:
                sentence.append((columns[1], columns[2].lower(), columns[4], int(columns[6]) - 1, columns[7]))
    yield article


def uses(sentence):
    """Yields verb, construction and first token of the content."""
    for index, (form, _, tag, head, relation) in enumerate(sentence):
        if head < 0 or head >= index or not sentence[head][2].startswith("VB"):
            continue
        children = [i for i, token in enumerate(sentence) if token[3] == index]
        if relation == "ccomp":
            first = min(children + [index])
            opens = [sentence[i][0].lower() for i in range(max(head + 1, first - 1), min(first + 2, index + 1))]
            yield head, "that" if MARKS & set(opens) else "bare", index
        elif relation == "xcomp" and any(sentence[i][0].lower() == "to" for i in children):
            yield head, "to", index
        elif relation == "obj":
            yield head, "noun", index


def main():
    seen, marked = collections.Counter(), collections.Counter()
    gold = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
    for article, sentences in zip(gold, articles(sys.argv[2]), strict=True):
        text, place = article["text"], 0
        cues = [q for q in article["quotes"] if q.get("cue_start") is not None]
        for sentence in sentences:
            spans = []
            for token in sentence:
                start = text.index(token[0], place)
                place = start + len(token[0])
                spans.append((start, place))
            for verb, frame, content in uses(sentence):
                key = sentence[verb][1], frame
                seen[key] += 1
                marked[key] += any(
                    q["cue_start"] <= spans[verb][0] < q["cue_end"] and q["start"] <= spans[content][0] < q["end"]
                    for q in cues)
    # Little data may not have every construction.
    average = {f: sum(marked[k] for k in seen if k[1] == f) / max(1, sum(seen[k] for k in seen if k[1] == f)) for f in FRAMES}
    print("# Made by training/tables/train.py; see MODEL-CARD.md. Shares in per cent.")
    print("# " + "\t".join(("lemma",) + FRAMES))
    for lemma in sorted({k[0] for k in seen if k[0].isalpha() and k[0].isascii()}):
        if max(marked[lemma, f] for f in FRAMES) < 2:
            continue
        shares = [
            f"{100 * (marked[lemma, f] + PRIOR * average[f]) / (seen[lemma, f] + PRIOR):.0f}"
            if seen[lemma, f] >= FEWEST else "-" for f in FRAMES]
        if any(s != "-" and int(s) >= 30 for s in shares):
            print("\t".join([lemma] + shares))


main()
