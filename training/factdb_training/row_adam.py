"""Adam over the rows of a table, of which a batch uses few."""

from __future__ import annotations

import torch


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
