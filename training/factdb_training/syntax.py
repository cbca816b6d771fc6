"""Tags and trees: the teacher learns from the treebanks, the student from them, from the teacher and from open text."""

from __future__ import annotations

import random
from pathlib import Path

import torch

from . import student, teaching
from .conllu import Sentence, read_conllu
from .export import export
from .features import Vocabulary
from .items import Items, target
from .open_text import open_sentences, word_counts
from .teacher import Pieces, Teacher

THREADS = 2  # of the teacher; their number is part of the result
TRUST = 0.4  # in the teacher where the treebank says otherwise


def run(data: Path, model: Path, program: Path, out: Path, settings: student.Settings, teacher_rounds: int,
        limit: int | None = None) -> dict[str, dict[str, str]]:
    """Trains everything, writes the student's weights and returns the scores of teacher and student."""
    torch.set_num_threads(THREADS)
    torch.use_deterministic_algorithms(True)
    gold = [s for name in ("ewt-train", "gum-train-open") for s in read_conllu(data / f"train/treebanks/{name}.conllu")]
    dev = {name: list(read_conllu(data / f"dev/treebanks/{name}.conllu")) for name in ("gum-dev", "ewt-dev")}
    silver = open_sentences(data, program)
    counts = word_counts(silver)
    if limit:
        for sentences in (gold, silver, *dev.values()):
            random.Random(settings.seed).shuffle(sentences)
            del sentences[limit:]
    print(f"{len(gold)} sentences of treebanks, {len(silver)} of open text", flush=True)
    teacher = teaching.train(model, gold, dev, settings.seed, teacher_rounds)
    pieces = Pieces(model)
    teacher_scores = {name: str(teaching.evaluate(teacher, teaching.Lessons(items, pieces)))
                      for name, items in dev.items()}
    gold_items, silver_items, vectors, vocabulary = lessons(gold, silver, counts, teacher, model, limit)
    dev_items = {name: Items(items, vocabulary) for name, items in dev.items()}
    trained = student.train(gold_items, silver_items, vectors, dev_items, settings)
    export(trained, vocabulary, out)
    return {"teacher": teacher_scores,
            "student": {name: str(student.evaluate(trained, items)) for name, items in dev_items.items()}}


def lessons(gold: list[Sentence], silver: list[Sentence], counts, teacher: Teacher, model: Path, limit: int | None):
    """What the student learns from: the treebanks' sentences and those of open text with the teacher's opinions."""
    pieces = Pieces(model)
    gold_opinions = dict(teaching.opinions(teacher, teaching.Lessons(gold, pieces)))
    silver_opinions = dict(teaching.opinions(teacher, teaching.Lessons(silver, pieces)))
    silver = [silver[i] for i in sorted(silver_opinions)]
    ranked = student.chosen_words(gold, counts, limit)
    vocabulary = Vocabulary(ranked)
    gold_targets = [target(s, gold_opinions.get(i), TRUST) for i, s in enumerate(gold)]
    silver_targets = [target(s, silver_opinions[i], 1) for s, i in zip(silver, sorted(silver_opinions))]
    return (Items(gold, vocabulary, gold_targets), Items(silver, vocabulary, silver_targets),
            student.vectors_of(ranked, vocabulary, model), vocabulary)
