#!/usr/bin/env python3
"""Trains everything behind tags, trees and lemmas, and writes it where the engine embeds it.

    python training/train.py --data DATA

DATA holds `train/treebanks/{ewt-train,gum-train-open}.conllu`, `dev/treebanks/{ewt,gum}-dev.conllu`, and the open
texts `train/quotes/polnear.train.jsonl` and `train/masc_tagged.zip`, of which only the words are counted.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from factdb_training import lemmas, model_card, pretrained, student  # noqa: E402

TARGET = Path(__file__).parent.parent / "Sources/CSyntaxModel"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, help="the data folder")
    parser.add_argument("--wordnet", default="/usr/share/wordnet", help="WordNet's files (Debian: wordnet-base)")
    parser.add_argument("--out", default=TARGET, type=Path, help="the folder to write to")
    parser.add_argument("--epochs", help="rounds over the treebanks in the first phase")
    parser.add_argument("--settle", help="rounds in the second phase")
    parser.add_argument("--limit", help="only so many sentences and words, to try things out")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    lemmas.write(Path(arguments.data), Path(arguments.wordnet), arguments.out / "lemmas.txt")
    weights = arguments.out / "syntax.weights"
    options = ["--data", arguments.data, "--model", str(pretrained.folder()), "--out", str(weights)]
    for name in ("epochs", "settle", "limit"):
        if value := getattr(arguments, name):
            options += [f"--{name}", value]
    settings = student.parser().parse_args(options)
    scores = student.run(settings)
    model_card.write(arguments.out / "MODEL-CARD.md", scores, settings.epochs, settings.settle)


if __name__ == "__main__":
    main()
