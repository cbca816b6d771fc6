"""Writes the card that lies beside the tables."""

CARD = """# Tables for statements and speakers: model card

Three tables, made in this order, the same bytes each time, from a data folder by

    python training/tables/train.py --data DATA

with the packages of `training/names/requirements.txt`. Each leans on the engine and on the tables before it: `make train
DATA=DATA` trains all of them in order. They hold verbs, signs and numbers, and no text.

| table | what it tells | learned from |
|---|---|---|
| `Lexicon/cues.tsv` | how often each verb announces speech, by construction, in per cent | PolNeAR 1.0, train |
| `Statements/attribution.tsv` | for each sign of a reading, what it adds to the logarithm of the odds that the reading is right, and to its rank among those of its cue | the same, but for every fourth article |
| `Resolution/antecedents.tsv` | for each sign of a candidate, what it adds to the logarithm of its odds to be whom a pronoun means | UD English-GUM, open part of train; the pronouns of PolNeAR's texts whose gender tells the answer |

`attribution.tsv` holds two linear models over named signs: a softmax over the readings of each cue, and a logistic
regression over the best reading of each, in two rounds. `antecedents.tsv` is a softmax over the people in reach, and
nobody; what is rare leans on what is like it. How likely a word is a name of a person although the names say otherwise is
told by hand (`antecedents.py`): the tagger of names has learnt from the same treebank and misses hardly anybody there.

## Data
| what | licence |
|---|---|
| PolNeAR 1.0, train (840 US news articles, with their statements, cues and sources marked) | texts are the publishers'; only counts and weights are kept |
| UD English-GUM, train, genres under CC BY or public domain, without the news articles that are measured on | CC BY 4.0, public domain |

## Scores
How often statements of each confidence are right, whole and with their source, in the {held} articles that were held back:

{table}
"""


def text(reliability, held):
    """The card, with the rows that `factdb-train reliability` prints."""
    header, *rows = [line.split("\t") for line in reliability.strip().split("\n")]
    lines = ["| " + " | ".join(header) + " |", "|---" * len(header) + "|"] + ["| " + " | ".join(row) + " |" for row in rows]
    return CARD.format(table="\n".join(lines), held=held)
