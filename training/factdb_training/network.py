"""The student network, with the arithmetic of the engine: 8-bit weights, 7-bit activations, exact integer products.

Everything that the engine rounds is rounded here too (straight-through), so that what is trained is what runs.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from . import features
from .labels import RELATIONS, TAGS

WIDTH = 128
ARC = 64
LABEL = 64
BLOCKS = 3
EMBEDDING_STEP = 1 / 32
ACTIVATION_STEP = 1 / 16  # 7 bits, signed: -63/16 … 63/16
KEY_STEP = 1 / 32  # 8 bits, signed
HIDDEN_STEP = 1 / 32  # 7 bits, unsigned: 0 … 127/32
DISTANCES = 24  # buckets of the distance between a word and its head, 12 on either side


def rounded(x: torch.Tensor, step: float, low: int, high: int) -> torch.Tensor:
    """Rounds to multiples of the step within bounds; the gradient passes through inside the bounds."""
    clamped = x.clamp(low * step, high * step)
    return clamped + ((clamped / step).round() * step - clamped).detach()


def row_scale(weight: torch.Tensor) -> torch.Tensor:
    return weight.detach().abs().amax(-1, keepdim=True).clamp(min=1e-6) / 127


class Dense(nn.Module):
    """A matrix product with 8-bit rows, each with its own scale."""

    def __init__(self, inputs: int, outputs: int, bias: bool = True):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(outputs, inputs))
        nn.init.xavier_uniform_(self.weight)
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None

    def forward(self, x):
        scale = row_scale(self.weight)
        if self.training:
            # Inputs and whole-numbered weights fit into bfloat16 exactly; only the product is rounded, in exchange for
            # a sixth of the time.
            whole = self.weight / scale
            whole = whole + (whole.round() - whole).detach()
            product = F.linear(x.bfloat16(), whole.bfloat16()).float() * scale[:, 0]
            return product if self.bias is None else product + self.bias
        return F.linear(x, (self.weight / scale).round() * scale, self.bias)


def normalized(x: torch.Tensor) -> torch.Tensor:
    return rounded(F.layer_norm(x, (x.size(-1),)), ACTIVATION_STEP, -63, 63)


class RunningAverage(torch.autograd.Function):
    """state[t] = keep[t] * state[t - 1] + add[t] along the first dimension.

    Step by step as one function, since its graph of a thousand small nodes would cost more than the sums.
    """

    @staticmethod
    def forward(context, keep, add):
        states = add.clone()
        for t in range(1, len(states)):
            states[t].addcmul_(keep[t], states[t - 1])
        context.save_for_backward(keep, states)
        return states

    @staticmethod
    def backward(context, gradient):
        keep, states = context.saved_tensors
        gradient = gradient.clone()
        for t in range(len(gradient) - 2, -1, -1):
            gradient[t].addcmul_(keep[t + 1], gradient[t + 1])
        of_keep = torch.zeros_like(keep)
        of_keep[1:] = gradient[1:] * states[:-1]
        return of_keep, gradient


class Block(nn.Module):
    """A convolution over three words, then a gated running average from either side, both added to the stream."""

    def __init__(self):
        super().__init__()
        self.window = Dense(3 * WIDTH, WIDTH)
        self.memory = Dense(WIDTH, 2 * WIDTH)
        self.drop = nn.Dropout(0.02)

    def forward(self, h, mask):
        x = normalized(h) * mask
        x = torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], -1)
        h = h + self.drop(F.relu(self.window(x)))
        x = normalized(h)
        forward, backward = self.memory(x).split(WIDTH, -1)
        backward = backward.flip(1)
        # Padding stands at the end: on the way back it must leave the memory at zero.
        z = torch.cat([forward, backward], 0)
        value, gate = z.split(WIDTH // 2, -1)
        both = torch.cat([mask, mask.flip(1)], 0)
        keep = 0.5 + 0.5 * gate / (1 + gate.abs())
        add = (1 - keep) * value * both
        keep = keep * both
        states = RunningAverage.apply(keep.transpose(0, 1), add.transpose(0, 1)).transpose(0, 1)
        there, back = states.chunk(2, 0)
        return h + self.drop(torch.cat([there, back.flip(1)], -1))


def distance_buckets(n: int) -> torch.Tensor:
    """bucket[i, j] of the head j for the dependent i: 1, 2, 3, 4, 5-6, 7-8, 9-12, 13-16, 17-24, 25-32, 33-64, more."""
    limits = torch.tensor([1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64])
    position = torch.arange(n)
    difference = position.unsqueeze(0) - position.unsqueeze(1)
    bucket = torch.bucketize(difference.abs(), limits)
    return bucket + (difference > 0) * (DISTANCES // 2)


class Student(nn.Module):
    def __init__(self, vectors: torch.Tensor | None = None):
        """`vectors`: for each slot of the vocabulary a fixed vector; what the student learns of a word adds to it."""
        super().__init__()
        self.embedding = nn.Embedding(features.ROWS, WIDTH)
        nn.init.normal_(self.embedding.weight, std=0.25)
        if vectors is not None:
            with torch.no_grad():
                self.embedding.weight[: features.VOCABULARY_SLOTS] = 0
            self.register_buffer("vectors", vectors, persistent=False)
            self.projection = nn.Linear(vectors.size(1), WIDTH, bias=False)
            nn.init.normal_(self.projection.weight, std=0.5 / vectors.size(1) ** 0.5)
        self.own_dropout = 0.3
        self.blocks = nn.ModuleList(Block() for _ in range(BLOCKS))
        self.tag = Dense(WIDTH, len(TAGS))
        self.query = Dense(WIDTH, ARC)
        self.key = Dense(WIDTH, ARC)
        self.root_key = nn.Parameter(torch.randn(ARC) * 0.3)
        self.distance = Dense(WIDTH, DISTANCES)
        self.root_bias = nn.Parameter(torch.zeros(()))
        self.label_dependent = Dense(WIDTH, LABEL)
        self.label_head = Dense(WIDTH, LABEL, bias=False)
        self.label_distance = nn.Embedding(DISTANCES, LABEL)
        nn.init.zeros_(self.label_distance.weight)
        self.label = Dense(LABEL, len(RELATIONS))
        self.drop = nn.Dropout(0.05)

    def forward(self, rows, mask, used=None):
        """`used`: a copy of the rows that the batch uses, and their places in it, so that gradients stay small."""
        table, places = used or (self.embedding.weight, rows)
        rest = F.embedding(places[..., 1:], table)
        words = self.words(rows[..., 0], F.embedding(places[..., 0], table))
        h = rounded(rest, EMBEDDING_STEP, -127, 127).sum(2) + rounded(words, EMBEDDING_STEP, -127, 127)
        mask = mask.unsqueeze(-1).to(h.dtype)
        h = self.drop(h) * mask
        for block in self.blocks:
            h = block(h, mask)
        return self.drop(normalized(h))

    def words(self, slots, own):
        """What the rows of whole words hold; `own`: what was learned of each word itself."""
        if not hasattr(self, "projection"):
            return own
        # Now and then without what was learned of the word itself, as it will be for words seen in no treebank.
        if self.training:
            own = own * (torch.rand(slots.shape) >= self.own_dropout).unsqueeze(-1)
        known = (slots < features.VOCABULARY_SLOTS).unsqueeze(-1)
        vector = F.embedding(slots.clamp(max=features.VOCABULARY_SLOTS - 1), self.vectors) * known
        return own + self.projection(vector)

    def table(self):
        """The whole embedding table as the engine reads it."""
        table = self.embedding.weight.detach().clone()
        table[: features.VOCABULARY_SLOTS] = self.words(
            torch.arange(features.VOCABULARY_SLOTS), table[: features.VOCABULARY_SLOTS]).detach()
        return table

    def arcs(self, x, mask):
        """Scores of heads, column 0 the root."""
        query = rounded(self.query(x), ACTIVATION_STEP, -63, 63)
        key = rounded(self.key(x), KEY_STEP, -127, 127)
        root = rounded(self.root_key, KEY_STEP, -127, 127)
        n = x.size(1)
        # How far away its head may be, each word knows for itself.
        distance = self.distance(x).gather(-1, distance_buckets(n).expand(len(x), -1, -1))
        scores = query @ key.transpose(1, 2) + distance
        scores = scores.masked_fill(torch.eye(n, dtype=torch.bool) | ~mask.unsqueeze(1), -1e4)
        return torch.cat([(query @ root).unsqueeze(-1) + self.root_bias, scores], -1)

    def labels(self, x, heads):
        """Scores of relations; heads count from 1, and those of roots are meaningless."""
        rows = torch.arange(x.size(0)).unsqueeze(1)
        index = (heads - 1).clamp(min=0)
        n = x.size(1)
        bucket = distance_buckets(n)[torch.arange(n).unsqueeze(0), index]
        hidden = self.label_dependent(x) + self.label_head(x)[rows, index] + self.label_distance(bucket)
        return self.label(rounded(F.relu(hidden), HIDDEN_STEP, 0, 127))
