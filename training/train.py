#!/usr/bin/env python3
"""Trains lemmas, tags and trees, and writes them where the engine embeds them.

    python training/train.py --data DATA [--only lemmas]

DATA holds `train/treebanks/{ewt-train,gum-train-open}.conllu`, `dev/treebanks/{ewt,gum}-dev.conllu`, and the open
texts `train/quotes/polnear.train.jsonl` and `train/masc_tagged.zip`, which a teacher labels. The Swift package is built
on the way, since its tokenizer reads the open texts.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from factdb_training import lemmas, model_card, pretrained, student, syntax  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources/CSyntaxModel"
TEACHER_ROUNDS = 6


def built(product: str) -> Path:
    """Builds a product of the package, and returns where it is."""
    build = ["swift", "build", "--configuration", "release", "--package-path", str(ROOT), "--product", product]
    subprocess.run(build, check=True, stdout=sys.stderr)
    return ROOT / ".build/release" / product


def train_lemmas(arguments) -> None:
    lemmas.write(arguments.data, arguments.wordnet, arguments.out / "lemmas.txt")


def train_syntax(arguments) -> None:
    settings = student.Settings()
    teacher_rounds = TEACHER_ROUNDS
    if arguments.limit:
        settings.rounds = settings.settle = teacher_rounds = 1
    with pretrained.unpacked() as model:
        scores = syntax.run(arguments.data, model, built("factdb"), arguments.out / "syntax.weights", settings,
                            teacher_rounds, arguments.limit)
    model_card.write(arguments.out / "MODEL-CARD.md", scores, settings, teacher_rounds)


STEPS = {"lemmas": train_lemmas, "syntax": train_syntax}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path, help="the data folder")
    parser.add_argument("--wordnet", default=os.environ.get("WNSEARCHDIR", "/usr/share/wordnet"), type=Path,
                        help="WordNet's files (Debian: wordnet-base)")
    parser.add_argument("--out", default=TARGET, type=Path, help="the folder to write to")
    parser.add_argument("--only", default=",".join(STEPS), help=f"which of {', '.join(STEPS)}, separated by commas")
    parser.add_argument("--limit", type=int, help="only so many sentences and one round, to try things out")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    for step in arguments.only.split(","):
        STEPS[step](arguments)


if __name__ == "__main__":
    main()
