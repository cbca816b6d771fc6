"""Learns the tables that the rules for statements and speakers read, and writes them where the program embeds them.

    python training/tables/train.py --data DATA [--limit N]

DATA holds `train/quotes/polnear.train.jsonl` (news whose quotations and reported speech annotators marked) and
`train/treebanks/gum-train-open.conllu` (with coreference). The Swift package is built on the way. Every table leans on
the engine and on those before it: train tags, trees and names first.
"""
import argparse
import json
import pathlib
import subprocess
import sys

import card

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = ROOT / "Sources/FactExtraction"
HELD = 4  # every so many articles one is held back, to tell how often statements of each confidence are right


def run(*command, output=None):
    print(*command, file=sys.stderr)
    subprocess.run([str(word) for word in command], check=True, stdout=output or sys.stderr)


def built(product):
    """Builds a product of the package, with the tables as they are now, and returns where it is."""
    run("swift", "build", "--configuration", "release", "--package-path", ROOT, "--product", product)
    return ROOT / ".build/release" / product


def write(path, *command):
    """Writes what a command prints; the file changes only when the command succeeds."""
    printed = path.with_suffix(".new")
    with open(printed, "w", encoding="utf-8") as file:
        run(*command, output=file)
    printed.replace(path)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=pathlib.Path, help="the data folder")
    parser.add_argument("--work", default=ROOT / ".build/training", type=pathlib.Path, help="where the files between go")
    parser.add_argument("--limit", type=int, help="only so many articles, to try things out")
    arguments = parser.parse_args()
    train, work = arguments.data / "train", arguments.work
    work.mkdir(parents=True, exist_ok=True)
    articles = (train / "quotes/polnear.train.jsonl").read_text(encoding="utf-8").splitlines()[:arguments.limit]
    quotes, fit, held = work / "quotes.jsonl", work / "quotes.fit.jsonl", work / "quotes.held.jsonl"
    for path, chosen in ((quotes, articles), (fit, [a for i, a in enumerate(articles) if i % HELD != HELD - 1]),
                         (held, articles[HELD - 1::HELD])):
        path.write_text("".join(article + "\n" for article in chosen), encoding="utf-8")
    news = work / "news.jsonl"
    news.write_text("".join(json.dumps({"text": json.loads(a)["text"]}) + "\n" for a in articles), encoding="utf-8")

    trees = work / "quotes.conllu"
    write(trees, built("factdb"), "parse", "--as", "conllu", quotes)
    write(TARGET / "Lexicon/cues.tsv", sys.executable, HERE / "cues.py", quotes, trees)
    attribution = TARGET / "Statements/attribution.tsv"
    run(built("factdb-train"), "statements", fit, attribution)
    program = built("factdb-train")
    write(work / "reliability.txt", program, "reliability", attribution, held)
    write(TARGET / "Resolution/antecedents.tsv", sys.executable, HERE / "antecedents.py", "--gum",
          train / "treebanks/gum-train-open.conllu", "--news", news, "--program", program)
    reliability = (work / "reliability.txt").read_text(encoding="utf-8")
    (TARGET / "MODEL-CARD.md").write_text(card.text(reliability, len(articles) // HELD), encoding="utf-8")


if __name__ == "__main__":
    main()
