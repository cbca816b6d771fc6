#!/usr/bin/env python3
"""Scores an analysis against a treebank, both in CoNLL-U.

    factdb parse --as conllu --gold-tokens gold.conllu > ours.conllu; scripts/score_conllu.py gold.conllu ours.conllu
    scripts/score_conllu.py --text gold.conllu > gold.txt             # the raw text: the sentences' texts, joined
    factdb parse --as conllu --from text gold.txt > ours.conllu; scripts/score_conllu.py gold.conllu ours.conllu

Tokens are aligned by the characters they cover, white space left out, as in the shared tasks of Universal
Dependencies. Tag accuracy is over the aligned tokens; UAS and LAS leave punctuation out and count a word as wrong
when its token is not ours. Needs nothing but Python 3.8.
"""

import argparse
import sys


def read(path):
    """Sentences of (form, tag, head, relation), and the text that joins them."""
    sentences, sentence, texts, text = [], [], [], None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newpar") or line.startswith("# newdoc"):
                texts.append("\n\n")
            if line.startswith("# text = "):
                texts.append(line[9:] + " ")
            if line.startswith("#"):
                continue
            if not line:
                if sentence:
                    sentences.append(sentence)
                sentence = []
                continue
            columns = line.split("\t")
            if columns[0].isdigit():
                head = int(columns[6]) if columns[6].isdigit() else 0
                sentence.append((columns[1], columns[4], head, columns[7]))
    if sentence:
        sentences.append(sentence)
    return sentences, "".join(texts).strip() + "\n"


def spans(sentences):
    """Tokens by the characters they cover, and the characters that sentences cover."""
    tokens, bounds, position = {}, set(), 0
    for sentence in sentences:
        start, own = position, []
        for form, tag, head, relation in sentence:
            length = len("".join(form.split()))
            own.append((position, position + length))
            position += length
        for span, (form, tag, head, relation) in zip(own, sentence):
            tokens[span] = (tag, own[head - 1] if head else None, relation)
        bounds.add((start, position))
    return tokens, bounds, position


def f1(gold, ours):
    return 2 * len(gold & ours) / max(1, len(gold) + len(ours))


def universal(relation):
    return relation.split(":")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("ours", nargs="?")
    parser.add_argument("--text", action="store_true", help="write the raw text of the treebank")
    parser.add_argument("--relations", action="store_true", help="F1 of each relation")
    arguments = parser.parse_args()
    gold_sentences, text = read(arguments.gold)
    if arguments.text:
        sys.stdout.write(text)
        return
    if not arguments.ours:
        parser.error("the analysis to score is missing")
    gold, gold_bounds, gold_length = spans(gold_sentences)
    ours, our_bounds, our_length = spans(read(arguments.ours)[0])
    if gold_length != our_length:
        sys.exit(f"the texts differ: {gold_length} and {our_length} characters")
    aligned = gold.keys() & ours.keys()
    tags = sum(gold[s][0] == ours[s][0] for s in aligned)
    words = [s for s in gold if universal(gold[s][2]) != "punct"]
    heads = [s for s in words if s in ours and gold[s][1] == ours[s][1]]
    labels = [s for s in heads if gold[s][2] == ours[s][2]]
    coarse = [s for s in heads if universal(gold[s][2]) == universal(ours[s][2])]
    print(f"tokens F1    {f1(gold.keys(), ours.keys()):.4f}")
    print(f"sentences F1 {f1(gold_bounds, our_bounds):.4f}")
    print(f"XPOS         {tags / max(1, len(aligned)):.4f}")
    print(f"UAS          {len(heads) / max(1, len(words)):.4f}")
    print(f"LAS          {len(labels) / max(1, len(words)):.4f}   ({len(coarse) / max(1, len(words)):.4f} without subtypes)")
    if arguments.relations:
        wanted, given, both = {}, {}, {}
        for span in words:
            wanted[gold[span][2]] = wanted.get(gold[span][2], 0) + 1
        for span, (_, _, relation) in ours.items():
            given[relation] = given.get(relation, 0) + 1
        for span in labels:
            both[gold[span][2]] = both.get(gold[span][2], 0) + 1
        for relation in sorted(wanted, key=lambda r: -wanted[r]):
            score = 2 * both.get(relation, 0) / (wanted[relation] + given.get(relation, 0))
            print(f"  {relation:<16} {wanted[relation]:>5} {score:.3f}")


if __name__ == "__main__":
    main()
