"""Writes the card that lies beside the weights."""

from __future__ import annotations

from pathlib import Path

from .network import BLOCKS, WIDTH

CARD = """# Tags, trees and lemmas: model card

`syntax.weights` tags English words (Penn Treebank tags as in UD English) and parses sentences (Universal
Dependencies). `lemmas.txt` holds the forms whose lemmas the rules get wrong. Both are made by

    python training/train.py --data DATA

with the packages of `training/requirements.txt`. Seeds and numbers of threads are fixed, so that a machine gives the same
bytes again; a processor with other vector units may round the training's sums differently.

## What it is
Nine hashed features of each word (its normal form, affixes, shape, white space) select 8-bit rows of {width} numbers that
are added up. {blocks} blocks of a convolution over three words and a gated memory in either direction, {width} wide, read the
sentence; from its last state come the tag, the arcs (a bilinear score and a distance) and the relation to the head. Weights
have 8 bits, activations 7; training rounds as inference does.

It is the student of a teacher, which is too slow to ship: MiniLM (6 layers, 384 wide) with heads for tags, arcs and
relations, trained {teacher_rounds} rounds over the treebanks. The student learns from the treebanks' answers, from the
teacher's chances for the same sentences, and from the teacher's chances for sentences of open text, {rounds} rounds over the
treebanks, each with 1/{parts} of the open text; then {settle} more in which every row of the table moves by itself. Words that
neither shows have vectors of the pretrained transformer, brought to the student's space by a matrix learned with it. In
training some sentences stand in capitals or in small letters, and some names are replaced by others as if these were unknown.

## Data
| what | use | licence |
|---|---|---|
| UD English-EWT, train | trained on | CC BY-SA 4.0 |
| UD English-GUM, train, genres under CC BY or public domain, without its news articles of the names and coreference sets | trained on | CC BY 4.0, public domain |
| PolNeAR 1.0 train (840 news articles), MASC (written part) | as plain text: the teacher's labels for them are trained on, and their words are counted to choose the vocabulary | texts are the publishers'; MASC is free |
| all-MiniLM-L6-v2 | the teacher starts from it; vectors of single words | Apache-2.0 |
| WordNet 3.0 | verbs, nouns, adjectives and exceptions, for lemmas | WordNet licence (BSD-like) |
| UD English-EWT and -GUM, dev | measured on, never trained on | as above |

The share-alike clause of EWT's licence is about adaptations of the treebank; the weights hold statistics of it and none of
its sentences. Attribution: the UD English-EWT and UD English-GUM teams; George A. Miller et al., Princeton University
(WordNet); Microsoft Research and the sentence-transformers project (MiniLM).

## Scores
Gold tokens, predicted tags, attachment without punctuation, as the training script measured them (the engine's own figures:
`factdb parse --as conllu --gold-tokens FILE | scripts/score_conllu.py FILE /dev/stdin`):

{scores}

## Limits
Written English of news, web and reference works. Weak relations are parataxis, appos, reparandum and orphan: lean on them
only together with the words around them.
"""


def write(path: Path, scores: dict[str, dict[str, str]], settings, teacher_rounds: int) -> None:
    lines = "\n".join(f"- {who}, {name}: {score}" for who in ("student", "teacher")
                      for name, score in sorted(scores[who].items()))
    path.write_text(CARD.format(scores=lines, rounds=settings.rounds, parts=settings.parts, settle=settings.settle,
                                teacher_rounds=teacher_rounds, width=WIDTH,
                                blocks={3: "Three", 4: "Four", 5: "Five"}[BLOCKS]))
