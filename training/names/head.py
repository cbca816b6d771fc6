"""Trains what reads name labels off the states of the network of tags and trees: two small layers, quantised.

    head.py STATES HEAD.weights

STATES is what `factdb-train states` writes: for each token that may be part of a name its weight (a little-endian
float), its label and its state, 128 bytes with 64 as zero. HEAD.weights is laid out as `NameHead.swift` says. Seeds are
fixed, and one thread gives the same bytes.
"""
import os
import sys

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # their number is part of the result

import numpy  # noqa: E402

STATE, HIDDEN, LABELS = 128, 64, 16
EPOCHS, BATCH, RATE, DROPOUT = 6, 2048, 3e-3, 0.1
MOST = 3  # the weight of an annotated token at most, beside 1 of one that a model labelled
TOP = 127 / 32  # a hidden number has 7 bits, in steps of 1/32; those of the states are of 1/16


def read(path):
    rows = numpy.fromfile(path, dtype=numpy.uint8).reshape(-1, 5 + STATE)
    weights = rows[:, :4].copy().view("<f4")[:, 0]
    return rows[:, 5:].astype(numpy.int8) - 64, rows[:, 4].astype(numpy.int64), numpy.minimum(weights, MOST)


class Adam:
    def __init__(self, parameters):
        self.parameters, self.step = parameters, 0
        self.means = [numpy.zeros_like(p) for p in parameters]
        self.squares = [numpy.zeros_like(p) for p in parameters]

    def update(self, gradients, rate):
        self.step += 1
        rate *= (1 - 0.999**self.step) ** 0.5 / (1 - 0.9**self.step)
        for parameter, mean, square, gradient in zip(self.parameters, self.means, self.squares, gradients):
            mean += 0.1 * (gradient - mean)
            square += 0.001 * (gradient * gradient - square)
            parameter -= rate * mean / (numpy.sqrt(square) + 1e-8)


def train(states, labels, weights):
    random = numpy.random.default_rng(1)
    first = random.uniform(-1, 1, (STATE, HIDDEN)).astype(numpy.float32) / STATE**0.5
    second = random.uniform(-1, 1, (HIDDEN, LABELS)).astype(numpy.float32) / HIDDEN**0.5
    parameters = [first, numpy.zeros(HIDDEN, numpy.float32), second, numpy.zeros(LABELS, numpy.float32)]
    optimizer = Adam(parameters)
    size = min(BATCH, len(labels))
    count = len(labels) // size
    for epoch in range(EPOCHS):
        order, loss = random.permutation(len(labels)), 0.0
        for number in range(count):
            chosen = order[number * size:(number + 1) * size]
            kept = (random.random((size, STATE), numpy.float32) >= DROPOUT) / numpy.float32(1 - DROPOUT)
            x = states[chosen] * kept / 16
            w = weights[chosen] / weights[chosen].sum()
            z = x @ parameters[0] + parameters[1]
            kept = (random.random((size, HIDDEN), numpy.float32) >= DROPOUT) / numpy.float32(1 - DROPOUT)
            h = numpy.clip(z, 0, TOP) * kept
            scores = h @ parameters[2] + parameters[3]
            scores -= scores.max(1, keepdims=True)
            chances = numpy.exp(scores)
            chances /= chances.sum(1, keepdims=True)
            rows = numpy.arange(size)
            loss -= float((numpy.log(chances[rows, labels[chosen]] + 1e-12) * w).sum())
            chances[rows, labels[chosen]] -= 1
            of_scores = chances * w[:, None]
            of_z = (of_scores @ parameters[2].T) * kept * ((z > 0) & (z < TOP))
            gradients = [x.T @ of_z, of_z.sum(0), h.T @ of_scores, of_scores.sum(0)]
            rate = RATE * (1 - (epoch * count + number) / (EPOCHS * count)) + 1e-5
            optimizer.update(gradients, rate)
        print(f"head, epoch {epoch + 1}: loss {loss / count:.4f}", file=sys.stderr)
    return parameters


def quantised(first, first_bias, second, second_bias):
    """The bytes of a head: whole numbers, such that a hidden sum needs but a shift to become a hidden number."""
    shift = int(numpy.floor(numpy.log2(127 / numpy.abs(first).max()))) - 1
    step = 2.0 ** -(shift + 1)
    other = numpy.abs(second).max() / 127
    half = round(0.5 * 32 / other)  # the unit of leads: half a point on the scale of the logarithm of chances
    return b"".join([
        numpy.array([shift, half], "<i4").tobytes(),
        numpy.rint(first_bias * 16 / step).astype("<i4").tobytes(),
        numpy.rint(second_bias * 32 / other).astype("<i4").tobytes(),
        numpy.clip(numpy.rint(first / step), -127, 127).astype("i1").tobytes(),
        numpy.rint(second / other).astype("i1").tobytes(),
    ])


def main():
    with open(sys.argv[2], "wb") as out:
        out.write(quantised(*train(*read(sys.argv[1]))))


main()
