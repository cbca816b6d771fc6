"""Sentences as the student sees them, with what it is to learn of them, in batches."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch

from .conllu import Sentence
from .features import FEATURES, UNKNOWN_ROW, Vocabulary, fixed_rows, rows_of
from .labels import TAG_INDEX, relation_index
from .teaching import CHOICES, Opinion

SHAPE = 7  # the place of the shape among the features
# How often a sentence is shown in capitals or in small letters, and one of its names replaced.
SHOUTED, WHISPERED, RENAMED = 0.03, 0.02, 0.15
TAGS, HEADS, RELATIONS = 0, 1, 2
ANSWERS = 1 + CHOICES  # the treebank's, and the teacher's


@dataclass
class Target:
    """What is to be learnt of a sentence or of a batch: for tags, heads and relations some answers and their chances.

    `tree` holds the heads (from 1, 0 is the root) that the relations are relations to.
    """

    answers: torch.Tensor
    chances: torch.Tensor
    tree: torch.Tensor


def target(sentence: Sentence, opinion: Opinion | None, trust: float) -> Target:
    """`trust`: the weight of the teacher's opinion beside the treebank's; sentences without tags have the teacher's only."""
    n = len(sentence)
    answers = torch.zeros(3, n, ANSWERS, dtype=torch.long)
    chances = torch.zeros(3, n, ANSWERS)
    tree = opinion.tree if opinion else None
    if sentence.tags:
        tags = torch.tensor([TAG_INDEX.get(t, -1) for t in sentence.tags])
        tree = torch.tensor(sentence.heads)
        own = torch.stack([tags, tree, torch.tensor([relation_index(r) for r in sentence.relations])])
        answers[..., 0] = own.clamp(min=0)
        chances[..., 0] = (own >= 0) * (1 - trust if opinion else 1)
    if opinion:
        share = trust if sentence.tags else 1
        parts = ((opinion.tags, opinion.tag_chances), (opinion.heads, opinion.head_chances),
                 (opinion.relations, opinion.relation_chances))
        for kind, (guesses, guessed) in enumerate(parts):
            answers[kind, :, 1 : 1 + guesses.size(1)] = guesses
            chances[kind, :, 1 : 1 + guesses.size(1)] = share * guessed / guessed.sum(-1, keepdim=True)
        # What the teacher says of relations holds for its own tree.
        elsewhere = opinion.tree != tree
        chances[RELATIONS, elsewhere, 1:] = 0
    chances[RELATIONS, tree == 0] = 0
    return Target(answers.short(), chances.half(), tree.short())


class Items:
    def __init__(self, sentences: list[Sentence], vocabulary: Vocabulary, targets: list[Target] | None = None):
        self.sentences = sentences
        self.targets = targets
        self.rows = [torch.tensor(rows_of(s.words, s.space_before, vocabulary)) for s in sentences]
        # Every name once, as rows without a row of its own: what a name of no lexicon looks like.
        names = sorted({w for s in sentences for w, t in zip(s.words, s.tags)
                        if t == "NNP" and w.isalpha() and w.istitle()})
        self.names = torch.tensor([[UNKNOWN_ROW, *fixed_rows(name)] for name in names])

    def disguised(self, index: int, shuffle: random.Random) -> torch.Tensor:
        """A sentence's rows, now and then with other names in the place of its own or in another case."""
        rows = self.rows[index]
        sentence = self.sentences[index]
        dice = shuffle.random()
        if dice < SHOUTED + WHISPERED:
            # In headlines and in careless writing all that changes is the shape.
            change = str.upper if dice < SHOUTED else str.lower
            rows = rows.clone()
            rows[:, SHAPE] = torch.tensor([fixed_rows(change(w))[-1] for w in sentence.words])
            return rows
        places = [i for i, tag in enumerate(sentence.tags)
                  if tag == "NNP" and len(sentence.words[i]) > 2 and sentence.words[i].isalpha()
                  and sentence.words[i].istitle() and shuffle.random() < RENAMED]
        if places:
            rows = rows.clone()
            for place in places:
                rows[place, : SHAPE + 1] = self.names[shuffle.randrange(len(self.names))]
        return rows

    def groups(self, size: int, chosen: list[int], shuffle: random.Random | None) -> list[list[int]]:
        """Groups of sentences of about the same length, `size` words at most."""
        length = {i: len(self.sentences[i]) + (shuffle.random() * 3 if shuffle else 0) for i in chosen}
        groups, group = [], []
        for index in sorted(chosen, key=lambda i: length[i]):
            if group and (len(group) + 1) * len(self.sentences[index]) > size:
                groups.append(group)
                group = []
            group.append(index)
        if group:
            groups.append(group)
        if shuffle:
            shuffle.shuffle(groups)
        return groups

    def batch(self, group: list[int], shuffle: random.Random | None):
        """A group's rows, its mask, and its target (None if there is nothing to learn)."""
        n = max(len(self.sentences[i]) for i in group)
        rows = torch.full((len(group), n, FEATURES), UNKNOWN_ROW + 1)
        mask = torch.zeros(len(group), n, dtype=torch.bool)
        answers = torch.zeros(3, len(group), n, ANSWERS, dtype=torch.long)
        chances = torch.zeros(3, len(group), n, ANSWERS)
        tree = torch.zeros(len(group), n, dtype=torch.long)
        for row, index in enumerate(group):
            k = len(self.sentences[index])
            rows[row, :k] = self.disguised(index, shuffle) if shuffle else self.rows[index]
            mask[row, :k] = True
            if self.targets:
                own = self.targets[index]
                answers[:, row, :k], chances[:, row, :k], tree[row, :k] = own.answers, own.chances, own.tree
        return rows, mask, Target(answers, chances, tree) if self.targets else None
