"""Trains the student on treebanks and, if given, on text the teacher labelled; writes the engine's weights."""

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
from .network import Student
from .scores import Scores
from .trees import best_tree
from .vectors import DIMENSIONS, word_vectors


class Items:
    def __init__(self, sentences: list[Sentence], vocabulary: Vocabulary):
        self.sentences = sentences
        self.rows = [torch.tensor(rows_of(s.words, s.space_before, vocabulary)) for s in sentences]
        self.gold = [torch.tensor([[TAG_INDEX.get(t, -100) for t in s.tags], s.heads,
                                   [relation_index(r) for r in s.relations]]) for s in sentences]

    def batches(self, size: int, shuffle: random.Random | None, indices=None):
        indices = list(indices if indices is not None else range(len(self.sentences)))
        order = sorted(indices, key=lambda i: len(self.sentences[i]) + (shuffle.random() * 3 if shuffle else 0))
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
    silver = [s for path in args.silver for s in read_conllu(Path(path)) if 2 <= len(s) <= 100]
    words = Counter(w for s in gold + silver for w in s.words)
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
    train = Items(gold + silver, vocabulary)
    gold_indices, silver_indices = range(len(gold)), range(len(gold), len(gold) + len(silver))
    dev = {name: Items(list(read_conllu(data / f"dev/treebanks/{name}.conllu")), vocabulary) for name in ("gum-dev", "ewt-dev")}
    print(f"{len(gold)} + {len(silver)} sentences, {len(vocabulary.slots)} words", flush=True)

    student = Student(vectors)
    table = [student.embedding.weight]
    rest = [p for n, p in student.named_parameters() if not n.startswith("embedding")]
    optimizer = torch.optim.Adam([{"params": table, "lr": args.lr}, {"params": rest, "lr": args.lr}], betas=(0.9, 0.98))
    shuffle = random.Random(args.seed)

    def epoch_indices():
        silver_part = shuffle.sample(list(silver_indices), int(len(silver) * args.silver_share)) if silver else []
        return list(gold_indices) + silver_part

    per_epoch = sum(1 for _ in train.batches(args.batch, random.Random(0), epoch_indices()))
    steps = per_epoch * args.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / 100, max(0.01, (steps - s) / steps)))
    start = time.time()
    scores = {}
    for epoch in range(args.epochs):
        total = count = 0
        for group, rows, mask, target in train.batches(args.batch, shuffle, epoch_indices()):
            forget = torch.rand(rows.shape[:2]) < args.word_dropout
            rows[..., 0][forget] = UNKNOWN_ROW
            x = student(rows, mask)
            weight = torch.tensor([1.0 if i < len(gold) else args.silver_weight for i in group]).unsqueeze(1)
            loss = 0
            for scored, wanted in ((student.tag(x), target[0]), (student.arcs(x, mask), target[1]),
                                   (student.labels(x, target[1].clamp(min=0)), target[2])):
                each = F.cross_entropy(scored.flatten(0, 1), wanted.flatten(), ignore_index=-100, reduction="none")
                loss = loss + (each.view(wanted.shape) * weight).sum() / mask.sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(rest, 2.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            count += 1
        line = f"epoch {epoch} loss {total / count:.3f} {time.time() - start:.0f}s"
        if epoch % args.every == args.every - 1 or epoch == args.epochs - 1:
            scores = {name: str(evaluate(student, items)) for name, items in dev.items()}
            line += f" {scores}"
            export(student.eval(), vocabulary, Path(args.out))
            torch.save({"student": student.state_dict(), "fingerprints": vocabulary.fingerprints}, str(args.out) + ".pt")
            student.train()
        print(line, flush=True)
    return scores


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default="/work/shared/data")
    parser.add_argument("--silver", nargs="*", default=[])
    parser.add_argument("--silver-share", type=float, default=1.0)
    parser.add_argument("--silver-weight", type=float, default=1.0)
    parser.add_argument("--model", help="folder of the pretrained transformer that gives the word vectors")
    parser.add_argument("--out", required=True)
    parser.add_argument("--epochs", type=int, default=16)
    parser.add_argument("--every", type=int, default=2)
    parser.add_argument("--batch", type=int, default=2000)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--word-dropout", type=float, default=0.08)
    run(parser.parse_args())
