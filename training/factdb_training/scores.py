"""Tag accuracy and attachment scores without punctuation."""

from __future__ import annotations

from .labels import RELATIONS, TAGS


class Scores:
    def __init__(self):
        self.tokens = self.tags = self.words = self.heads = self.labels = 0

    def add(self, sentence, tags, heads, relations):
        for i in range(len(sentence)):
            self.tokens += 1
            self.tags += sentence.tags[i] == TAGS[tags[i]]
            if sentence.relations[i] == "punct":
                continue
            self.words += 1
            if sentence.heads[i] == heads[i]:
                self.heads += 1
                self.labels += sentence.relations[i] == RELATIONS[relations[i]]

    def __str__(self):
        return (f"XPOS {self.tags / self.tokens:.4f} UAS {self.heads / self.words:.4f} "
                f"LAS {self.labels / self.words:.4f}")
