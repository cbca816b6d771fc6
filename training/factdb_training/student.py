"""Trains the network on treebanks and writes the engine's weights."""

from __future__ import annotations

import argparse
import json
import random
import re
import time
import zipfile
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F

from .conllu import Sentence, read_conllu
from .export import export
from .features import FEATURES, UNKNOWN_ROW, VOCABULARY_SLOTS, Vocabulary, normal_form, rows_of
from .labels import TAG_INDEX, relation_index
from .network import EMBEDDING_STEP, Student, rounded
from .scores import Scores
from .trees import best_tree
from .vectors import DIMENSIONS, word_vectors


class Items:
    def __init__(self, sentences: list[Sentence], vocabulary: Vocabulary):
        self.sentences = sentences
        self.rows = [torch.tensor(rows_of(s.words, s.space_before, vocabulary)) for s in sentences]
        self.gold = [torch.tensor([[TAG_INDEX.get(t, -100) for t in s.tags], s.heads,
                                   [relation_index(r) for r in s.relations]]) for s in sentences]

    def batches(self, size: int, shuffle: random.Random | None):
        order = sorted(range(len(self.sentences)), key=lambda i: len(self.sentences[i]) + (shuffle.random() * 3 if shuffle else 0))
        groups, group = [], []
        for index in order:
            if group and (len(group) + 1) * len(self.sentences[index]) > size:
                groups.append(group)
                group = []
            group.append(index)
        if group:
            groups.append(group)
        if shuffle:
            shuffle.shuffle(groups)
        for group in groups:
            n = max(len(self.sentences[i]) for i in group)
            rows = torch.full((len(group), n, FEATURES), UNKNOWN_ROW + 1)
            mask = torch.zeros(len(group), n, dtype=torch.bool)
            gold = torch.full((3, len(group), n), -100)
            for row, index in enumerate(group):
                k = len(self.sentences[index])
                rows[row, :k] = self.rows[index]
                mask[row, :k] = True
                gold[:, row, :k] = self.gold[index]
            yield group, rows, mask, gold


def evaluate(student: Student, items: Items) -> Scores:
    student.eval()
    scores = Scores()
    with torch.inference_mode():
        for group, rows, mask, _ in items.batches(6000, None):
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


def open_words(data: Path) -> Counter:
    """Counts the lower-case words of the unlabelled texts."""
    counts = Counter()
    with open(data / "train/quotes/polnear.train.jsonl", encoding="utf-8") as lines:
        for line in lines:
            counts.update(re.findall(r"[a-z]+(?:-[a-z]+)*", json.loads(line)["text"].lower()))
    with zipfile.ZipFile(data / "train/masc_tagged.zip") as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".txt") and "/" in name:
                text = archive.read(name).decode("utf-8", errors="replace").lower()
                counts.update(re.findall(r"(?<!\S)([a-z]+(?:-[a-z]+)*)_", text))
    return counts


def run(args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    torch.use_deterministic_algorithms(True)
    data = Path(args.data)
    gold = [s for name in ("ewt-train", "gum-train-open") for s in read_conllu(data / f"train/treebanks/{name}.conllu")]
    words = Counter(w for s in gold for w in s.words)
    forms = Counter()
    for word, count in words.items():
        forms[word.lower()] += count
    ranked = [w for w, c in sorted(forms.items(), key=lambda p: (-p[1], p[0])) if c >= 2]
    vectors = None
    if args.model:
        # Words of open text come after those of the treebanks, and after them what the treebanks show once.
        open_forms = open_words(data)
        ranked += [w for w, c in sorted(open_forms.items(), key=lambda p: (-p[1], p[0])) if c >= 3 and w not in forms]
        ranked += sorted(w for w, c in forms.items() if c == 1)
    vocabulary = Vocabulary(ranked)
    if args.model:
        vectors = torch.zeros(VOCABULARY_SLOTS, DIMENSIONS)
        known = {vocabulary.row(w): normal_form(w.encode()).decode(errors="ignore") for w in reversed(ranked)}
        known.pop(UNKNOWN_ROW, None)
        slots = sorted(known)
        vectors[slots] = word_vectors([known[s] for s in slots], Path(args.model))
    train = Items(gold, vocabulary)
    dev = {name: Items(list(read_conllu(data / f"dev/treebanks/{name}.conllu")), vocabulary) for name in ("gum-dev", "ewt-dev")}
    print(f"{len(gold)} sentences, {len(vocabulary.slots)} words", flush=True)

    if args.resume:
        student = Student(vectors)
        student.load_state_dict(torch.load(args.resume)["student"])
    else:
        student = Student(vectors)
        fit(student, train, args, args.epochs, args.schedule_epochs, args.lr, args.batch)
        torch.save({"student": student.state_dict()}, str(args.out) + ".checkpoint")
    # Now that the words unseen in treebanks have found their place, every row is settled by itself.
    settled = Student()
    state = {k: v for k, v in student.state_dict().items() if not k.startswith("projection")}
    state["embedding.weight"] = rounded(student.eval().table(), EMBEDDING_STEP, -127, 127)
    settled.load_state_dict(state)
    torch.manual_seed(args.seed)
    fit(settled, train, args, args.settle, args.settle, args.settle_lr, args.settle_batch)
    scores = {name: str(evaluate(settled, items)) for name, items in dev.items()}
    print(scores, flush=True)
    export(settled.eval(), vocabulary, Path(args.out))
    return scores


def fit(student: Student, train: Items, args, epochs: int, schedule_epochs: int, lr: float, batch: int) -> None:
    """Trains some epochs of a schedule whose learning rate goes down to zero."""
    shuffle = random.Random(args.seed)
    parameters = [p for n, p in student.named_parameters() if not n.startswith("embedding")]
    optimizer = torch.optim.Adam(
        [{"params": [student.embedding.weight], "lr": lr}, {"params": parameters, "lr": lr}], betas=(0.9, 0.98))
    steps = sum(1 for _ in train.batches(batch, random.Random(0))) * schedule_epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / 100, max(0.01, (steps - s) / steps)))
    start = time.time()
    student.train()
    for epoch in range(epochs):
        total = count = 0
        for _, rows, mask, target in train.batches(batch, shuffle):
            forget = torch.rand(rows.shape[:2]) < args.word_dropout
            rows[..., 0][forget] = UNKNOWN_ROW
            x = student(rows, mask)
            loss = 0
            for scored, wanted in ((student.tag(x), target[0]), (student.arcs(x, mask), target[1]),
                                   (student.labels(x, target[1].clamp(min=0)), target[2])):
                each = F.cross_entropy(scored.flatten(0, 1), wanted.flatten(), ignore_index=-100, reduction="none")
                loss = loss + each.sum() / mask.sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 2.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            count += 1
        print(f"epoch {epoch} loss {total / count:.3f} {time.time() - start:.0f}s", flush=True)


def parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--model", help="folder of the pretrained transformer that gives the word vectors")
    options.add_argument("--out", required=True)
    options.add_argument("--resume", help="start the second phase from the checkpoint that the first one left")
    options.add_argument("--epochs", type=int, default=10)
    options.add_argument("--schedule-epochs", type=int, default=24)
    options.add_argument("--settle", type=int, default=5)
    options.add_argument("--settle-lr", type=float, default=1.1e-3)
    options.add_argument("--settle-batch", type=int, default=3000)
    options.add_argument("--batch", type=int, default=2000)
    options.add_argument("--lr", type=float, default=2e-3)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--word-dropout", type=float, default=0.08)
    return options


if __name__ == "__main__":
    run(parser().parse_args())
