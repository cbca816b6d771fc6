"""The teacher: a pretrained transformer with heads for tags, arcs and relations, too slow for the engine.

What it learns from the treebanks it passes on to the student: as probabilities over the treebanks' own sentences, and as
labels of open text. The transformer (MiniLM, uncased) sees of each word's case what a table of a few rows tells it.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

from .labels import RELATIONS, TAGS

ARC, LABEL, LOOKS = 256, 128, 12
MOST_PIECES = 12  # of one word
LONGEST = 480  # pieces of one sentence


def look(word: str, space_before: bool) -> int:
    """A word's case and the white space before it, as a row of a small table."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        case = 0
    elif all(c.islower() for c in letters):
        case = 1
    elif len(letters) > 1 and all(c.isupper() for c in letters):
        case = 2
    elif letters[0].isupper() and all(c.islower() for c in letters[1:]):
        case = 3
    elif letters[0].isupper():
        case = 4
    else:
        case = 5
    return 2 * case + space_before


class Pieces:
    """Words as the transformer's pieces."""

    def __init__(self, model: Path):
        self.tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids
            self.known[word] = ids[:MOST_PIECES] or [self.tokenizer.token_to_id("[UNK]")]
        return self.known[word]

    def sentence(self, words: list[str], space_before: list[bool]) -> tuple[list[int], list[int], list[int]]:
        """The pieces of a sentence between [CLS] and [SEP], the look of each, and the word of each (from 1)."""
        ids, looks, owners = [101], [0], [0]
        for index, (word, space) in enumerate(zip(words, space_before)):
            for piece in self.of(word):
                ids.append(piece)
                looks.append(look(word, space))
                owners.append(index + 1)
        return ids + [102], looks + [0], owners + [0]


class Biaffine(nn.Module):
    def __init__(self, size: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, size + 1, size + 1))
        nn.init.normal_(self.weight, std=0.3 / size)

    @staticmethod
    def extended(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Teacher(nn.Module):
    def __init__(self, model: Path):
        super().__init__()
        # Without dropout inside, which costs much time and does little good in so few rounds; the input stays as it is.
        config = BertConfig.from_pretrained(model, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0)
        self.bert = BertModel(config, add_pooling_layer=False)
        state = {k: v for k, v in load_file(model / "model.safetensors").items() if "position_ids" not in k}
        self.bert.load_state_dict(state, strict=False)
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        size = config.hidden_size
        self.looks = nn.Embedding(LOOKS, size)
        nn.init.zeros_(self.looks.weight)
        self.mix = nn.Parameter(torch.zeros(config.num_hidden_layers + 1))
        self.root = nn.Parameter(torch.randn(size) * 0.1)
        self.tag = nn.Sequential(nn.Linear(size, size), nn.GELU(), nn.Dropout(0.2), nn.Linear(size, len(TAGS)))
        self.dependent = nn.Linear(size, ARC + LABEL)
        self.head = nn.Linear(size, ARC + LABEL)
        self.arc = Biaffine(ARC, 1)
        self.label = Biaffine(LABEL, len(RELATIONS))
        self.drop = nn.Dropout(0.25)

    def encode(self, ids, looks, owners, words: int):
        """States of the root and of the words: the mean of the states of a word's pieces."""
        embedded = self.bert.embeddings.word_embeddings(ids) + self.looks(looks)
        mask = (ids != 0).long()
        states = self.bert(inputs_embeds=embedded, attention_mask=mask, output_hidden_states=True).hidden_states
        weights = self.mix.softmax(0)
        mixed = sum(w * F.layer_norm(s.float(), s.shape[-1:]) for w, s in zip(weights, states)) + states[-1].float()
        belongs = F.one_hot(owners, words + 1).float()
        belongs = belongs / belongs.sum(1, keepdim=True).clamp(min=1)
        x = belongs.transpose(1, 2) @ mixed
        return torch.cat([self.root.expand(len(x), 1, -1), x[:, 1:]], 1)

    def forward(self, ids, looks, owners, words: int):
        """Scores of tags (batch, words, tags), of heads (batch, words, words + 1) and what relations are scored by."""
        x = self.drop(self.encode(ids, looks, owners, words))
        tags = self.tag(x[:, 1:])
        dependent = self.drop(F.gelu(self.dependent(x[:, 1:])))
        head = self.drop(F.gelu(self.head(x)))
        arc_dependent, label_dependent = dependent.split([ARC, LABEL], -1)
        arc_head, label_head = head.split([ARC, LABEL], -1)
        left = Biaffine.extended(arc_dependent) @ self.arc.weight[0]
        arcs = (left @ Biaffine.extended(arc_head).transpose(1, 2)).float()
        return tags.float(), arcs, (label_dependent, label_head)

    def relations(self, parts, heads):
        """Scores of relations, given heads."""
        dependent, head = parts
        rows = torch.arange(len(heads)).unsqueeze(1)
        chosen = Biaffine.extended(head[rows, heads])
        dependent = Biaffine.extended(dependent)
        size = LABEL + 1
        left = dependent @ self.label.weight.permute(1, 0, 2).reshape(size, -1)
        left = left.view(*dependent.shape[:2], -1, size)
        return (left @ chosen.unsqueeze(-1)).squeeze(-1).float()
