"""The teacher: a small pretrained transformer, fine-tuned to tag and parse, that labels open text for the student."""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel
from safetensors.torch import load_file

from .conllu import Sentence, read_conllu
from .labels import RELATIONS, TAG_INDEX, TAGS, relation_index
from .scores import Scores
from .trees import best_tree

SHAPES = 6


def shape(word: str) -> int:
    if word.islower():
        return 0
    if word.isupper():
        return 1 if len(word) > 1 else 2
    if word[:1].isupper():
        return 3
    if any(c.isdigit() for c in word):
        return 4
    return 5


class HalfLinear(nn.Linear):
    """A linear layer that multiplies in bfloat16 and does everything else in float32.

    Autocast of the whole network gives non-finite gradients on some CPUs; the matrix products alone are where the
    time goes.
    """

    def forward(self, x):
        return F.linear(x.bfloat16(), self.weight.bfloat16()).float() + self.bias


def halve(module: nn.Module) -> None:
    for child in module.modules():
        if type(child) is nn.Linear:
            child.__class__ = HalfLinear


class Teacher(nn.Module):
    def __init__(self, config: BertConfig, arc: int = 256, label: int = 128):
        super().__init__()
        self.bert = BertModel(config, add_pooling_layer=False)
        self.mix = nn.Parameter(torch.zeros(config.num_hidden_layers + 1))
        self.shape = nn.Embedding(SHAPES, 32)
        width = config.hidden_size + 32
        self.drop = nn.Dropout(0.2)
        self.tag = nn.Linear(width, len(TAGS))
        self.arc_dependent = nn.Linear(width, arc)
        self.arc_head = nn.Linear(width, arc)
        self.arc = nn.Parameter(torch.randn(arc + 1, arc) * 0.02)
        self.label_dependent = nn.Linear(width, label)
        self.label_head = nn.Linear(width, label)
        self.label = nn.Parameter(torch.randn(len(RELATIONS), label + 1, label + 1) * 0.02)
        halve(self)

    def forward(self, batch):
        out = self.bert(input_ids=batch["ids"], attention_mask=batch["mask"], output_hidden_states=True)
        weights = torch.softmax(self.mix, 0)
        states = sum(w * h for w, h in zip(weights, out.hidden_states))
        rows = torch.arange(states.size(0)).unsqueeze(1)
        # The first piece of each word; piece 0 ([CLS]) stands for the root.
        x = torch.cat([states[rows, batch["first"]], self.shape(batch["shape"])], -1)
        x = self.drop(x)
        tags = self.tag(x[:, 1:])
        dependent = self.drop(F.gelu(self.arc_dependent(x[:, 1:])))
        head = self.drop(F.gelu(self.arc_head(x)))
        one = torch.ones_like(dependent[..., :1])
        arcs = torch.cat([dependent, one], -1) @ self.arc @ head.transpose(1, 2)
        arcs = arcs.float().masked_fill(~batch["valid"].unsqueeze(1), -1e4)
        return tags.float(), arcs, x

    def labels(self, x, heads):
        rows = torch.arange(x.size(0)).unsqueeze(1)
        dependent = self.drop(F.gelu(self.label_dependent(x[:, 1:])))
        head = self.drop(F.gelu(self.label_head(x)))[rows, heads]
        one = torch.ones_like(dependent[..., :1])
        dependent, head = torch.cat([dependent, one], -1), torch.cat([head, one], -1)
        left = torch.einsum("bni,rij->bnrj", dependent, self.label.to(dependent.dtype))
        return torch.einsum("bnrj,bnj->bnr", left, head).float()


def encode(tokenizer: Tokenizer, sentences: list[Sentence]) -> list[dict]:
    encoded = []
    for sentence in sentences:
        ids, first = [101], [0]
        for word in sentence.words:
            first.append(len(ids))
            ids.extend((tokenizer.encode(word, add_special_tokens=False).ids or [100])[:12])
        ids.append(102)
        encoded.append({"ids": ids[:512], "first": [min(f, 511) for f in first], "sentence": sentence,
                        "shape": [5] + [shape(word) for word in sentence.words]})
    return encoded


def batches(encoded: list[dict], size: int, shuffle: random.Random | None):
    order = sorted(range(len(encoded)), key=lambda i: (len(encoded[i]["ids"]) + (shuffle.random() * 3 if shuffle else 0)))
    groups, group = [], []
    for index in order:
        if group and (len(group) + 1) * len(encoded[index]["ids"]) > size:
            groups.append(group)
            group = []
        group.append(index)
    if group:
        groups.append(group)
    if shuffle:
        shuffle.shuffle(groups)
    for group in groups:
        items = [encoded[i] for i in group]
        pieces, words = max(len(e["ids"]) for e in items), max(len(e["first"]) for e in items)
        ids, mask = torch.zeros(len(items), pieces, dtype=torch.long), torch.zeros(len(items), pieces, dtype=torch.long)
        first, shapes = torch.zeros(len(items), words, dtype=torch.long), torch.zeros(len(items), words, dtype=torch.long)
        valid = torch.zeros(len(items), words, dtype=torch.bool)
        tags, heads, relations = (torch.full((len(items), words - 1), -100) for _ in range(3))
        for row, item in enumerate(items):
            ids[row, : len(item["ids"])] = torch.tensor(item["ids"])
            mask[row, : len(item["ids"])] = 1
            first[row, : len(item["first"])] = torch.tensor(item["first"])
            shapes[row, : len(item["shape"])] = torch.tensor(item["shape"])
            valid[row, : len(item["first"])] = True
            sentence = item["sentence"]
            n = len(sentence)
            if sentence.tags:
                tags[row, :n] = torch.tensor([TAG_INDEX.get(t, -100) for t in sentence.tags])
                heads[row, :n] = torch.tensor(sentence.heads)
                relations[row, :n] = torch.tensor([relation_index(r) for r in sentence.relations])
        yield group, {"ids": ids, "mask": mask, "first": first, "shape": shapes, "valid": valid,
                      "tags": tags, "heads": heads, "relations": relations}


def train(args):
    torch.manual_seed(1)
    torch.set_num_threads(args.threads)
    config = BertConfig.from_pretrained(args.model)
    teacher = Teacher(config)
    state = load_file(Path(args.model) / "model.safetensors")
    missing = teacher.bert.load_state_dict({k: v for k, v in state.items() if "position_ids" not in k and "pooler" not in k}, strict=False)
    print("loaded", missing, flush=True)
    tokenizer = Tokenizer.from_file(str(Path(args.model) / "tokenizer.json"))
    tokenizer.no_truncation(); tokenizer.no_padding()
    data = Path(args.data)
    sentences = [s for name in ("ewt-train", "gum-train-open") for s in read_conllu(data / f"train/treebanks/{name}.conllu")]
    encoded = encode(tokenizer, sentences)
    dev = {name: encode(tokenizer, list(read_conllu(data / f"dev/treebanks/{name}.conllu"))) for name in ("gum-dev", "ewt-dev")}
    teacher.bert.embeddings.word_embeddings.weight.requires_grad_(False)
    slow, fast = [], []
    for name, parameter in teacher.named_parameters():
        (slow if name.startswith("bert.") else fast).append(parameter)
    shuffle = random.Random(1)
    per_epoch = sum(1 for _ in batches(encoded, args.batch, random.Random(0)))
    steps = per_epoch * args.epochs
    optimizer = torch.optim.AdamW([{"params": slow, "lr": args.lr}, {"params": fast, "lr": 1e-3}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / 200, max(0.0, (steps - s) / steps)))
    start = time.time()
    for epoch in range(args.epochs):
        teacher.train()
        for step, (_, batch) in enumerate(batches(encoded, args.batch, shuffle)):
            tags, arcs, x = teacher(batch)
            relations = teacher.labels(x, batch["heads"].clamp(min=0))
            loss = (F.cross_entropy(tags.flatten(0, 1), batch["tags"].flatten(), ignore_index=-100)
                    + F.cross_entropy(arcs.flatten(0, 1), batch["heads"].flatten(), ignore_index=-100)
                    + F.cross_entropy(relations.flatten(0, 1), batch["relations"].flatten(), ignore_index=-100))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if step % 100 == 0:
                print(f"epoch {epoch} step {step}/{per_epoch} loss {loss.item():.3f} {time.time() - start:.0f}s", flush=True)
        torch.save(teacher.state_dict(), args.out)
        for name, items in dev.items():
            print(epoch, name, evaluate(teacher, items), f"{time.time() - start:.0f}s", flush=True)


def predict(teacher: Teacher, items: list[dict], batch_size: int = 4096):
    """Yields (index, tag ids, heads, relation ids)."""
    teacher.eval()
    with torch.inference_mode():
        for group, batch in batches(items, batch_size, None):
            tags, arcs, x = teacher(batch)
            heads = torch.zeros_like(batch["heads"])
            for row, index in enumerate(group):
                n = len(items[index]["sentence"])
                tree = best_tree(arcs[row, :n, : n + 1].numpy())
                heads[row, :n] = torch.tensor(tree)
            relations = teacher.labels(x, heads)
            root = relations[..., 0].clone()
            relations[..., 0] = -1e4
            best = relations.argmax(-1)
            best[heads == 0] = 0
            for row, index in enumerate(group):
                n = len(items[index]["sentence"])
                yield index, tags[row, :n].argmax(-1).tolist(), heads[row, :n].tolist(), best[row, :n].tolist()


def evaluate(teacher: Teacher, items: list[dict]) -> str:
    scores = Scores()
    for index, tags, heads, relations in predict(teacher, items):
        scores.add(items[index]["sentence"], tags, heads, relations)
    return str(scores)


def label(args):
    torch.set_num_threads(args.threads)
    teacher = Teacher(BertConfig.from_pretrained(args.model))
    teacher.load_state_dict(torch.load(args.out))
    tokenizer = Tokenizer.from_file(str(Path(args.model) / "tokenizer.json"))
    tokenizer.no_truncation(); tokenizer.no_padding()
    for source in args.label:
        sentences = [s for s in read_conllu(Path(source)) if len(s) <= 120]
        items = encode(tokenizer, sentences)
        results = {}
        start = time.time()
        for part in range(0, len(items), 2000):
            chunk = items[part : part + 2000]
            for index, tags, heads, relations in predict(teacher, chunk):
                results[part + index] = (tags, heads, relations)
            print(source, part, f"{time.time() - start:.0f}s", flush=True)
        with open(str(source) + ".silver", "w", encoding="utf-8") as out:
            for index, sentence in enumerate(sentences):
                tags, heads, relations = results[index]
                for i, word in enumerate(sentence.words):
                    space = i + 1 < len(sentence) and not sentence.space_before[i + 1]
                    out.write(f"{i + 1}\t{word}\t_\t_\t{TAGS[tags[i]]}\t_\t{heads[i]}\t{RELATIONS[relations[i]]}\t_\t"
                              f"{'SpaceAfter=No' if space else '_'}\n")
                out.write("\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="/work/shared/data")
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--lr", type=float, default=1.5e-4)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--label", nargs="*")
    arguments = parser.parse_args()
    label(arguments) if arguments.label else train(arguments)
