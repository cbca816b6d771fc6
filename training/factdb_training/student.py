"""Trains the student on treebanks and on what the teacher says of them and of open text."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch

from .conllu import Sentence
from .features import UNKNOWN_ROW, VOCABULARY_SLOTS, Vocabulary, normal_form
from .items import Items, Target
from .network import EMBEDDING_STEP, Student, rounded
from .row_adam import RowAdam
from .scores import Scores
from .trees import best_tree
from .vectors import DIMENSIONS, word_vectors

BETAS = (0.9, 0.98)


@dataclass
class Settings:
    rounds: int = 22  # over the treebanks, each with a part of the open text
    settle: int = 4  # rounds of the second phase
    parts: int = 4  # of the open text
    rate: float = 2.5e-3
    settle_rate: float = 7e-4
    batch: int = 3600  # words
    word_dropout: float = 0.08
    seed: int = 1
    threads: int = 1  # their number is part of the result


def chosen_words(gold: list[Sentence], open_words: Counter, limit: int | None) -> list[str]:
    """The words that may have a row of their own, most wanted first.

    Words of open text come after those of the treebanks, and after them what the treebanks show once.
    """
    forms = Counter(w.lower() for s in gold for w in s.words)
    ranked = [w for w, c in sorted(forms.items(), key=lambda p: (-p[1], p[0])) if c >= 2]
    ranked += [w for w, c in sorted(open_words.items(), key=lambda p: (-p[1], p[0])) if c >= 3 and w not in forms]
    ranked += sorted(w for w, c in forms.items() if c == 1)
    # As many words as the vectors have dimensions are the least that can be brought to them.
    return ranked[: max(limit, 2 * DIMENSIONS)] if limit else ranked


def vectors_of(ranked: list[str], vocabulary: Vocabulary, model: Path) -> torch.Tensor:
    """A vector of the pretrained transformer for each slot of the vocabulary."""
    vectors = torch.zeros(VOCABULARY_SLOTS, DIMENSIONS)
    known = {vocabulary.row(w): normal_form(w.encode()).decode(errors="ignore") for w in reversed(ranked)}
    known.pop(UNKNOWN_ROW, None)
    slots = sorted(known)
    vectors[slots] = word_vectors([known[s] for s in slots], model)
    return vectors


def train(gold: Items, silver: Items, vectors: torch.Tensor, dev: dict[str, Items], settings: Settings) -> Student:
    """Trains with the words' vectors first; then, when words unseen in treebanks have found their place, every row of
    the table by itself."""
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    student = Student(vectors)
    fit(student, gold, silver, dev, settings, settings.rounds, settings.rate)
    settled = Student()
    state = {k: v for k, v in student.state_dict().items() if not k.startswith("projection")}
    state["embedding.weight"] = rounded(student.eval().table(), EMBEDDING_STEP, -127, 127)
    settled.load_state_dict(state)
    torch.manual_seed(settings.seed)
    fit(settled, gold, silver, dev, settings, settings.settle, settings.settle_rate)
    return settled.eval()


def fit(student: Student, gold: Items, silver: Items, dev: dict[str, Items], settings: Settings, rounds: int,
        peak: float) -> None:
    """Trains until the learning rate is down to zero."""
    shuffle = random.Random(settings.seed)
    table = student.embedding.weight
    table.requires_grad_(False)
    table_optimizer = RowAdam(table, BETAS)
    parameters = [p for p in student.parameters() if p is not table]
    optimizer = torch.optim.Adam(parameters, lr=peak, betas=BETAS)
    step, start = 0, time.time()
    for number in range(rounds):
        part = list(range(number % settings.parts, len(silver.sentences), settings.parts))
        steps = [(gold, group) for group in gold.groups(settings.batch, list(range(len(gold.sentences))), shuffle)]
        steps += [(silver, group) for group in silver.groups(settings.batch, part, shuffle)]
        shuffle.shuffle(steps)
        total = 0.0
        student.train()
        for place, (items, group) in enumerate(steps):
            done = (number + place / len(steps)) / rounds
            rate = peak * min((step + 1) / 100, max(0.01, 1 - done))
            step += 1
            optimizer.param_groups[0]["lr"] = rate
            rows, mask, target = items.batch(group, shuffle)
            forget = torch.rand(rows.shape[:2]) < settings.word_dropout
            rows[..., 0][forget] = UNKNOWN_ROW
            used, places = rows.unique(return_inverse=True)
            table_optimizer.catch_up(used, rate)
            values = table[used].requires_grad_(True)
            loss = losses(student, student(rows, mask, (values, places)), mask, target)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 2.0)
            optimizer.step()
            table_optimizer.step(used, values.grad, rate)
            total += loss.item()
        print(f"round {number} loss {total / len(steps):.3f} {time.time() - start:.0f}s "
              + " ".join(f"{name}: {evaluate(student, items)}" for name, items in dev.items()), flush=True)
    table_optimizer.catch_up(torch.arange(len(table)), rate)


def losses(student: Student, x: torch.Tensor, mask: torch.Tensor, target: Target) -> torch.Tensor:
    """The sum of the three cross entropies, per word."""
    scores = (student.tag(x), student.arcs(x, mask), student.labels(x, target.tree))
    loss = 0
    for scored, answers, chances in zip(scores, target.answers, target.chances):
        loss = loss - (scored.log_softmax(-1).gather(-1, answers) * chances).sum()
    return loss / mask.sum()


def evaluate(student: Student, items: Items) -> Scores:
    student.eval()
    scores = Scores()
    with torch.inference_mode():
        for group in items.groups(6000, list(range(len(items.sentences))), None):
            rows, mask, _ = items.batch(group, None)
            x = student(rows, mask)
            tags = student.tag(x).argmax(-1)
            arcs = student.arcs(x, mask)
            heads = torch.zeros_like(tags)
            for row, index in enumerate(group):
                n = len(items.sentences[index])
                heads[row, :n] = torch.tensor(best_tree(arcs[row, :n, : n + 1].numpy()))
            relations = student.labels(x, heads)
            relations[..., 0] = -1e4
            relations = relations.argmax(-1)
            relations[heads == 0] = 0
            for row, index in enumerate(group):
                n = len(items.sentences[index])
                scores.add(items.sentences[index], tags[row, :n].tolist(), heads[row, :n].tolist(),
                           relations[row, :n].tolist())
    student.train()
    return scores
