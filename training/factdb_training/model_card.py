"""Writes the card that lies beside the weights."""

from __future__ import annotations

from pathlib import Path

CARD = """# Tags, trees and lemmas: model card

`syntax.weights` tags English words (Penn Treebank tags as in UD English) and parses sentences (Universal
Dependencies). `lemmas.txt` holds the forms whose lemmas the rules get wrong. Both are made by

    python training/train.py --data DATA

with the packages of `training/requirements.txt`: {epochs} rounds over the treebanks, then {settle} more in which every
row of the table moves by itself. Seeds and the number of threads (one) are fixed, so that a machine gives the same
bytes again; a processor with other vector units may round the training's sums differently.

## What it is
Nine hashed features of each word (its normal form, affixes, shape, white space) select 8-bit rows that are added up. Three
blocks of a convolution over three words and a gated memory in either direction read the sentence; from its last state come
the tag, the arcs (a bilinear score and a distance) and the relation to the head. Weights have 8 bits, activations 7;
training rounds as inference does. Words that the treebanks do not show have vectors of a pretrained transformer, brought to
the student's space by a matrix learned with it. In training some sentences stand in capitals or in small letters, and some
names are replaced by others as if these were unknown.

## Data
| what | use | licence |
|---|---|---|
| UD English-EWT, train | trained on | CC BY-SA 4.0 |
| UD English-GUM, train, genres under CC BY or public domain, without its news articles of the names and coreference sets | trained on | CC BY 4.0, public domain |
| PolNeAR 1.0 train, MASC | only counts of words, to choose the vocabulary | texts are the publishers'; MASC is free |
| all-MiniLM-L6-v2 | vectors of single words | Apache-2.0 |
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


def write(path: Path, scores: dict[str, str], epochs: int, settle: int) -> None:
    lines = "\n".join(f"- {name}: {score}" for name, score in sorted(scores.items()))
    path.write_text(CARD.format(scores=lines, epochs=epochs, settle=settle))
