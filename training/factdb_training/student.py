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
from .features import FEATURES, UNKNOWN_ROW, VOCABULARY_SLOTS, Vocabulary, fixed_rows, normal_form, rows_of
from .labels import TAG_INDEX, relation_index
from .network import EMBEDDING_STEP, Student, rounded
from .scores import Scores
from .trees import best_tree
from .vectors import DIMENSIONS, word_vectors

BETAS = (0.9, 0.98)
SHAPE = 7  # the place of the shape among the features
# How often a sentence is shown in capitals or in small letters, and one of its names replaced.
SHOUTED, WHISPERED, RENAMED = 0.03, 0.02, 0.15


class Items:
    def __init__(self, sentences: list[Sentence], vocabulary: Vocabulary):
        self.sentences = sentences
        self.rows = [torch.tensor(rows_of(s.words, s.space_before, vocabulary)) for s in sentences]
        self.gold = [torch.tensor([[TAG_INDEX.get(t, -100) for t in s.tags], s.heads,
                                   [relation_index(r) for r in s.relations]]) for s in sentences]
        # Every name once, as rows without a row of its own: what a name of no lexicon looks like.
        names = sorted({w for s in sentences for w, t in zip(s.words, s.tags)
                        if t == "NNP" and w.isalpha() and w.istitle()})
        self.names = torch.tensor([[UNKNOWN_ROW, *fixed_rows(name)] for name in names])
        # In headlines and in careless writing all that changes is the shape.
        self.shouted = [torch.tensor([fixed_rows(w.upper())[-1] for w in s.words]) for s in sentences]
        self.whispered = [torch.tensor([fixed_rows(w.lower())[-1] for w in s.words]) for s in sentences]

    def disguised(self, index: int, shuffle: random.Random) -> torch.Tensor:
        """A sentence's rows, now and then with other names in the place of its own or in another case."""
        rows = self.rows[index]
        sentence = self.sentences[index]
        dice = shuffle.random()
        if dice < SHOUTED + WHISPERED:
            rows = rows.clone()
            rows[:, SHAPE] = (self.shouted if dice < SHOUTED else self.whispered)[index]
            return rows
        places = [i for i, tag in enumerate(sentence.tags)
                  if tag == "NNP" and len(sentence.words[i]) > 2 and sentence.words[i].isalpha()
                  and sentence.words[i].istitle() and shuffle.random() < RENAMED]
        if places:
            rows = rows.clone()
            for place in places:
                rows[place, : SHAPE + 1] = self.names[shuffle.randrange(len(self.names))]
        return rows

    def batches(self, size: int, shuffle: random.Random | None):
        jitter = [shuffle.random() * 3 if shuffle else 0 for _ in self.sentences]
        order = sorted(range(len(self.sentences)), key=lambda i: len(self.sentences[i]) + jitter[i])
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
                rows[row, :k] = self.disguised(index, shuffle) if shuffle else self.rows[index]
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
    if args.limit:
        random.Random(args.seed).shuffle(gold)
        gold = gold[: args.limit]
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
    if args.limit:
        ranked = ranked[: args.limit]
    vocabulary = Vocabulary(ranked)
    if args.model:
        vectors = torch.zeros(VOCABULARY_SLOTS, DIMENSIONS)
        known = {vocabulary.row(w): normal_form(w.encode()).decode(errors="ignore") for w in reversed(ranked)}
        known.pop(UNKNOWN_ROW, None)
        slots = sorted(known)
        vectors[slots] = word_vectors([known[s] for s in slots], Path(args.model))
    train = Items(gold, vocabulary)
    dev = {name: Items(list(read_conllu(data / f"dev/treebanks/{name}.conllu")), vocabulary)
           for name in ("gum-dev", "ewt-dev")}
    print(f"{len(gold)} sentences, {len(vocabulary.slots)} words", flush=True)

    torch.manual_seed(args.seed)  # whatever has drawn numbers so far
    if args.resume:
        student = Student(vectors)
        student.load_state_dict(torch.load(args.resume)["student"])
    else:
        student = Student(vectors)
        fit(student, train, args, args.epochs, args.lr, args.batch)
        if args.checkpoint:
            torch.save({"student": student.state_dict()}, args.checkpoint)
    # Now that the words unseen in treebanks have found their place, every row is settled by itself.
    settled = Student()
    state = {k: v for k, v in student.state_dict().items() if not k.startswith("projection")}
    state["embedding.weight"] = rounded(student.eval().table(), EMBEDDING_STEP, -127, 127)
    settled.load_state_dict(state)
    torch.manual_seed(args.seed)
    fit(settled, train, args, args.settle, args.settle_lr, args.settle_batch)
    scores = {name: str(evaluate(settled, items)) for name, items in dev.items()}
    print(scores, flush=True)
    export(settled.eval(), vocabulary, Path(args.out))
    return scores


def fit(student: Student, train: Items, args, epochs: int, lr: float, batch: int) -> None:
    """Trains until the learning rate is down to zero."""
    shuffle = random.Random(args.seed)
    table = student.embedding.weight
    table.requires_grad_(False)
    table_optimizer = RowAdam(table, BETAS)
    parameters = [p for p in student.parameters() if p is not table]
    optimizer = torch.optim.Adam(parameters, lr=lr, betas=BETAS)
    steps = sum(1 for _ in train.batches(batch, random.Random(0))) * epochs
    step = 0
    start = time.time()
    student.train()
    for epoch in range(epochs):
        total = count = 0
        for _, rows, mask, target in train.batches(batch, shuffle):
            rate = lr * min((step + 1) / 100, max(0.01, (steps - step) / steps))
            step += 1
            optimizer.param_groups[0]["lr"] = rate
            forget = torch.rand(rows.shape[:2]) < args.word_dropout
            rows[..., 0][forget] = UNKNOWN_ROW
            used, places = rows.unique(return_inverse=True)
            table_optimizer.catch_up(used, rate)
            values = table[used].requires_grad_(True)
            x = student(rows, mask, (values, places))
            loss = 0
            for scored, wanted in ((student.tag(x), target[0]), (student.arcs(x, mask), target[1]),
                                   (student.labels(x, target[1].clamp(min=0)), target[2])):
                each = F.cross_entropy(scored.flatten(0, 1), wanted.flatten(), ignore_index=-100, reduction="none")
                loss = loss + each.sum() / mask.sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 2.0)
            optimizer.step()
            table_optimizer.step(used, values.grad, rate)
            total += loss.item()
            count += 1
        print(f"epoch {epoch} loss {total / count:.3f} {time.time() - start:.0f}s", flush=True)
    table_optimizer.catch_up(torch.arange(len(table)), rate)


class RowAdam:
    """Adam over the rows of a table, which only touches the rows that a batch uses.

    What Adam would have done to a row since its last use, moving on without a gradient, is a geometric series; it is
    made up for when the row is used again. Leaving it out would hold rare words and affixes back by a factor of eight.
    """

    def __init__(self, table: torch.Tensor, betas: tuple[float, float]):
        self.table, self.betas = table, betas
        self.mean, self.square = torch.zeros_like(table), torch.zeros_like(table)
        self.last = torch.zeros(len(table), 1)
        self.now = 0

    def catch_up(self, rows: torch.Tensor, rate: float) -> None:
        """Brings rows up to the step before the next."""
        first, second = self.betas
        missed = self.now - self.last[rows]
        mean, square = self.mean[rows], self.square[rows]
        ratio = first / second**0.5
        series = ratio * (1 - ratio**missed) / (1 - ratio)
        corrected = ((1 - second ** max(1, self.now)) ** 0.5) / (1 - first ** max(1, self.now))
        self.table[rows] -= rate * corrected * series * mean / (square.sqrt() + 1e-8)
        self.mean[rows] = mean * first**missed
        self.square[rows] = square * second**missed
        self.last[rows] = float(self.now)

    def step(self, rows: torch.Tensor, gradient: torch.Tensor, rate: float) -> None:
        first, second = self.betas
        self.now += 1
        mean = self.mean[rows].lerp_(gradient, 1 - first)
        square = self.square[rows].lerp_(gradient * gradient, 1 - second)
        self.mean[rows], self.square[rows], self.last[rows] = mean, square, float(self.now)
        corrected = (square / (1 - second**self.now)).sqrt() + 1e-8
        self.table[rows] -= rate / (1 - first**self.now) * mean / corrected


def parser() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--model", help="folder of the pretrained transformer that gives the word vectors")
    options.add_argument("--out", required=True)
    options.add_argument("--checkpoint", help="where to keep the network of the first phase")
    options.add_argument("--resume", help="start the second phase from such a file")
    options.add_argument("--limit", type=int, help="only so many sentences and words, to try things out")
    options.add_argument("--epochs", type=int, default=18)
    options.add_argument("--settle", type=int, default=4)
    options.add_argument("--settle-lr", type=float, default=7e-4)
    options.add_argument("--settle-batch", type=int, default=3000)
    options.add_argument("--batch", type=int, default=2000)
    options.add_argument("--lr", type=float, default=2e-3)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--word-dropout", type=float, default=0.08)
    return options


if __name__ == "__main__":
    run(parser().parse_args())
