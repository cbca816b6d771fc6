"""Trains the teacher, and lets it say what it thinks of sentences."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F

from .conllu import Sentence
from .labels import TAG_INDEX, relation_index
from .scores import Scores
from .teacher import LONGEST, Pieces, Teacher
from .trees import best_tree

CHOICES = 4  # so many of its best guesses the teacher passes on


@dataclass
class Opinion:
    """What the teacher thinks of a sentence: per word its best tags, heads and relations to the best head."""

    tags: torch.Tensor
    tag_chances: torch.Tensor
    heads: torch.Tensor
    head_chances: torch.Tensor
    tree: torch.Tensor
    relations: torch.Tensor
    relation_chances: torch.Tensor


class Lessons:
    """Sentences as the teacher reads them."""

    def __init__(self, sentences: list[Sentence], pieces: Pieces):
        self.sentences = sentences
        self.inputs = [pieces.sentence(s.words, s.space_before) for s in sentences]

    def readable(self) -> list[int]:
        return [i for i, (ids, _, _) in enumerate(self.inputs) if len(ids) <= LONGEST]

    def batches(self, size: int, shuffle: random.Random | None):
        """Groups of sentences of about the same number of pieces, `size` pieces at most."""
        chosen = self.readable()
        jitter = {i: shuffle.random() * 4 if shuffle else 0 for i in chosen}
        groups, group = [], []
        for index in sorted(chosen, key=lambda i: len(self.inputs[i][0]) + jitter[i]):
            if group and (len(group) + 1) * (len(self.inputs[index][0]) + 3) > size:
                groups.append(group)
                group = []
            group.append(index)
        if group:
            groups.append(group)
        if shuffle:
            shuffle.shuffle(groups)
        for group in groups:
            pieces = max(len(self.inputs[i][0]) for i in group)
            words = max(len(self.sentences[i]) for i in group)
            ids, looks, owners = (torch.zeros(len(group), pieces, dtype=torch.long) for _ in range(3))
            for row, index in enumerate(group):
                for target, source in zip((ids, looks, owners), self.inputs[index]):
                    target[row, : len(source)] = torch.tensor(source)
            yield group, (ids, looks, owners, words)

    def gold(self, group: list[int], words: int) -> torch.Tensor:
        target = torch.full((3, len(group), words), -100)
        for row, index in enumerate(group):
            s = self.sentences[index]
            target[:, row, : len(s)] = torch.tensor(
                [[TAG_INDEX.get(t, -100) for t in s.tags], s.heads, [relation_index(r) for r in s.relations]])
        return target


def only_words(arcs: torch.Tensor, lengths: list[int]) -> torch.Tensor:
    """Scores of heads where no head lies outside the sentence and no word is its own."""
    n = arcs.size(1)
    outside = torch.arange(n + 1).unsqueeze(0) > torch.tensor(lengths).unsqueeze(1)
    own = torch.cat([torch.zeros(n, 1, dtype=torch.bool), torch.eye(n, dtype=torch.bool)], 1)
    return arcs.masked_fill(outside.unsqueeze(1) | own, -1e4)


def train(model: Path, sentences: list[Sentence], dev: dict[str, list[Sentence]], seed: int, epochs: int,
          rate: float = 3e-4, head_rate: float = 1.5e-3, batch: int = 2800) -> Teacher:
    torch.manual_seed(seed)
    shuffle = random.Random(seed)
    pieces = Pieces(model)
    lessons = Lessons(sentences, pieces)
    dev = {name: Lessons(items, pieces) for name, items in dev.items()}
    teacher = Teacher(model)
    pretrained = [p for p in teacher.bert.parameters() if p.requires_grad]
    ours = [p for name, p in teacher.named_parameters() if not name.startswith("bert.")]
    optimizer = torch.optim.AdamW([{"params": pretrained, "peak": rate, "weight_decay": 0.01},
                                   {"params": ours, "peak": head_rate, "weight_decay": 0.0}], betas=(0.9, 0.98))
    steps = epochs * sum(1 for _ in lessons.batches(batch, random.Random(0)))
    step, start = 0, time.time()
    teacher.train()
    for epoch in range(epochs):
        total = count = 0
        for group, inputs in lessons.batches(batch, shuffle):
            step += 1
            share = min(step / (0.06 * steps), (steps - step) / (0.94 * steps) + 1e-3)
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["peak"] * share
            target = lessons.gold(group, inputs[-1])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                tags, arcs, parts = teacher(*inputs)
                relations = teacher.relations(parts, target[1].clamp(min=0))
            arcs = only_words(arcs, [len(sentences[i]) for i in group])
            loss = sum(F.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=-100)
                       for scores, wanted in ((tags, target[0]), (arcs, target[1]), (relations, target[2])))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(teacher.parameters(), 2.0)
            optimizer.step()
            total += loss.item()
            count += 1
            if count % 50 == 0:
                print(f"  {count} loss {total / count:.3f} {time.time() - start:.0f}s", flush=True)
        scores = {name: str(evaluate(teacher, items)) for name, items in dev.items()}
        print(f"teacher epoch {epoch} loss {total / count:.3f} {time.time() - start:.0f}s {scores}", flush=True)
    return teacher.eval()


def opinions(teacher: Teacher, lessons: Lessons, batch: int = 6000):
    """Yields the index of each sentence that is not too long, and what the teacher thinks of it."""
    teacher.eval()
    with torch.inference_mode():
        for group, inputs in lessons.batches(batch, None):
            lengths = [len(lessons.sentences[i]) for i in group]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                tags, arcs, parts = teacher(*inputs)
            tags = tags.softmax(-1)
            heads = only_words(arcs, lengths).softmax(-1)
            trees = torch.zeros(len(group), inputs[-1], dtype=torch.long)
            for row, n in enumerate(lengths):
                trees[row, :n] = torch.tensor(best_tree(heads[row, :n, : n + 1].clamp(min=1e-9).log().numpy()))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                relations = teacher.relations(parts, trees)
            relations = relations.softmax(-1)
            for row, (index, n) in enumerate(zip(group, lengths)):
                tag = tags[row, :n].topk(CHOICES)
                head = heads[row, :n, : n + 1].topk(min(CHOICES, n + 1))
                relation = relations[row, :n].topk(CHOICES)
                yield index, Opinion(tag.indices.short(), tag.values, head.indices.short(), head.values,
                                     trees[row, :n].clone(), relation.indices.short(), relation.values)


def evaluate(teacher: Teacher, lessons: Lessons) -> Scores:
    scores = Scores()
    for index, opinion in opinions(teacher, lessons):
        scores.add(lessons.sentences[index], opinion.tags[:, 0].tolist(), opinion.tree.tolist(),
                   opinion.relations[:, 0].tolist())
    teacher.train()
    return scores
