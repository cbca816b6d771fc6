#!/usr/bin/env python3
"""Learns how much each sign counts for the choice of a pronoun's antecedent, and prints the table.

    swift build -c release --product factdb-train
    python3 training/tables/antecedents.py --gum gum-train.conllu --news news.jsonl \
        > Sources/FactExtraction/Resolution/antecedents.tsv

Two kinds of choices teach: those of a treebank with coreference, and in news (JSON lines with `text`) those between people
of whom some are known to be men and some women, where the pronoun's gender tells the answer; there the signs of gender are
left out. The model is a softmax over the candidates, and nobody; the right ones' probabilities are summed. Every weight is
the sum of coarser ones, so that what is rare leans on what is like it. The table holds signs and weights only, no text.
"""
import argparse
import json
import pathlib
import subprocess
import tempfile

import numpy as np

import gum

HELD = 40.0     # how strongly weights are held near nothing,
LIGHTLY = 0.5   # and those of signs that nothing else resembles
LIGHT = {"ahead", "otherGender", "ownSubject", "lastSpeaker", "inFocus", "fronted", "nobody", "nobodyFits", "brackets"}
# The treebank names few people whose given name tells the other gender, most of them characters of fiction; in news a given
# name is trusted more than it teaches, and a surname that is also a man's given name less.
TRUST = {"otherGender 1": (-1.2, 10.0), "otherGender 2": (-3.5, 10.0), "otherGender 3": (-3.5, 10.0)}  # near what a weight is held, and how strongly
# The tagger of names has learnt from the treebank too, and overlooks hardly anybody there: how likely a name that was taken
# for a body (0), a place (1) or nothing (2) is a person's is told here, by what the lexicon knows and by its role.
FIXED = 10000.0
UNSURE = {"unsure {} *": (-0.5, -0.8, -0.8), "unsure * {}": (0.0, 0.4, 0.3, -0.2), "unsureCount {}": (-0.2, 0.0, 0.1, 0.2, 0.2),
          "unsureRole {}": (0.3, 0.2, -0.2, 0.0, -0.6, -0.8, -1.0, -0.8)}
TRUST |= {name.format(value): (weight, FIXED) for name, weights in UNSURE.items() for value, weight in enumerate(weights)}
SUBJECTS = 2    # the first roles are the subjects


def coarser(sign):
    """Returns the signs that a sign's weight is the sum of."""
    name, *values = sign.split()
    values = [int(value) for value in values]
    if name == "place":
        form, role, distance = values
        where = {0: "here", 5: "ahead"}.get(distance, "before")
        subject = role < SUBJECTS
        return [f"role {role}", f"distance {distance}", f"role {role} {where}", f"form {form} {role} {where}",
                f"form {form} {distance}", f"subject {subject} {where}", f"subject {form} {subject} {where}",
                f"subject {form} {subject} {distance}"]
    if name == "link":
        form, link, role = values
        return [f"link {link}", f"link {link} {role}", f"link {form} {link} *", sign]
    if name == "parallel":
        own, kind, nearness = values
        return [f"parallel {own} {kind} *", f"parallel * {kind} {nearness}", sign]
    if name == "mention":
        return [f"mention * {values[1]} {values[2]}", sign]
    if name == "fronted":
        return [f"fronted * {values[1]}", sign]
    if name in ("depths", "naming"):
        first, second, nearness = values
        return [f"{name} {first} {second} *", f"{name} {first} * {nearness}", sign]
    if name == "unsure":
        return [f"unsure {values[0]} *", f"unsure * {values[1]}", sign]
    if name in ("coordination", "preposition"):
        return [f"{name} {values[0]} *", sign]
    if name == "told":
        return [f"told * {values[1]} {values[2]}", sign]
    if name in ("subjects", "marks", "order", "between"):
        return [f"{name} * {values[1]}", sign]
    return ["leads", sign] if name == "leads" else [sign]


class Choices:
    """Choices with the signs of all candidates laid out in one row."""

    def __init__(self, choices, parts):
        rows = [row for candidates, _ in choices for row in candidates]
        expanded = [np.concatenate([parts[sign] for sign in row]) if row else np.zeros(0, int) for row in rows]
        counts = np.array([len(candidates) for candidates, _ in choices])
        self.signs = np.concatenate(expanded)
        self.row = np.repeat(np.arange(len(rows)), [len(row) for row in expanded])
        self.rows = len(rows)
        self.starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        self.choice = np.repeat(np.arange(len(choices)), counts)
        self.right = np.concatenate([right for _, right in choices])

    def loss(self, weights, held, near):
        scores = np.bincount(self.row, weights[self.signs], self.rows)
        shares = np.exp(scores - np.maximum.reduceat(scores, self.starts)[self.choice])
        every = np.add.reduceat(shares, self.starts)
        good = np.maximum(np.add.reduceat(shares * self.right, self.starts), 1e-30)
        slope = shares / every[self.choice] - self.right * shares / good[self.choice]
        away = weights - near
        gradient = np.bincount(self.signs, slope[self.row], len(weights)) + held * away
        return -np.log(good / every).sum() + (held * away * away).sum() / 2, gradient


def minimum(loss, size, memory=8, steps=200):
    """Returns where a function with a gradient is smallest (L-BFGS)."""
    place = np.zeros(size)
    value, gradient = loss(place)
    moves = []
    for _ in range(steps):
        direction, factors = gradient.copy(), []
        for move, change in reversed(moves):
            factors.append(move @ direction / (change @ move))
            direction -= factors[-1] * change
        direction *= moves[-1][0] @ moves[-1][1] / (moves[-1][1] @ moves[-1][1]) if moves else 1 / np.linalg.norm(gradient)
        for (move, change), factor in zip(moves, reversed(factors)):
            direction += move * (factor - change @ direction / (change @ move))
        step = 1.0
        while True:
            new_value, new_gradient = loss(place - step * direction)
            if new_value <= value - 1e-4 * step * (gradient @ direction) or step < 1e-6:
                break
            step /= 2
        move, change = -step * direction, new_gradient - gradient
        if change @ move > 1e-10:
            moves = (moves + [(move, change)])[-memory:]
        place, gradient = place + move, new_gradient
        if value - new_value < 1e-6 * abs(value):
            break
        value = new_value
    return place


def lessons(program, annotated, plain):
    """Returns the names of the signs and the choices, each as the signs of its candidates and which are right."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, articles in (("annotated", annotated), ("plain", plain)):
            paths.append(pathlib.Path(folder, name))
            paths[-1].write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles), encoding="utf-8")
        lines = subprocess.run([program, "pronouns", *paths], stdout=subprocess.PIPE, text=True, check=True).stdout
    names, *lines = lines.split("\n")
    choices = []
    for line in lines:
        if line.startswith("choice"):
            _, nobody, *right = line.split()
            choices.append(([], [int(x) for x in right[0].split(",")] if right else None))
        elif line:
            choices[-1][0].append([int(sign) for sign in line.split()])
    choices = [(rows, [len(rows) - 1] if right is None else right) for rows, right in choices if len(rows) > 1]
    return names.split("\t"), [(rows, np.isin(np.arange(len(rows)), right)) for rows, right in choices]


def table(names, choices):
    """Returns the weight of every sign."""
    coarse = sorted({part for name in names for part in coarser(name)})
    index = {part: number for number, part in enumerate(coarse)}
    parts = [np.array([index[part] for part in coarser(name)]) for name in names]
    held = np.array([LIGHTLY if part.split()[0] in LIGHT else HELD for part in coarse])
    near = np.zeros(len(coarse))
    for part, (weight, strength) in TRUST.items():
        near[index[part]], held[index[part]] = weight, strength
    packed = Choices(choices, parts)
    weights = minimum(lambda place: packed.loss(place, held, near), len(coarse))
    return {name: weights[part].sum() for name, part in zip(names, parts)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--gum", required=True, help="a CoNLL-U file with Entity= in its last column")
    options.add_argument("--news", required=True, help="JSON lines with text")
    options.add_argument("--program", default=".build/release/factdb-train")
    options = options.parse_args()
    annotated = list(gum.articles(options.gum))
    with open(options.news, encoding="utf-8") as lines:
        plain = [{"text": json.loads(line)["text"]} for line in lines]
    plain += [{"text": article["text"]} for article in annotated]
    print("# Made by training/tables/train.py; see MODEL-CARD.md.")
    print("# sign\tweight")
    for name, weight in table(*lessons(options.program, annotated, plain)).items():
        if abs(weight) >= 0.0005:
            print(f"{name}\t{weight:.3f}")


if __name__ == "__main__":
    main()
