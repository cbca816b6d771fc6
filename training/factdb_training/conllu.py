"""Reads CoNLL-U treebanks into plain sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator


@dataclass
class Sentence:
    """One sentence; heads count from 1, 0 is the root."""

    words: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    space_before: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Yields the sentences of a file.

    Multiword tokens only matter for the white space: inside one there is none, and the space after its last word is
    what the multiword line says. Empty nodes are skipped.
    """
    sentence = Sentence()
    space = True
    joined_until, space_after_joined = 0, True
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if sentence.words:
                    yield sentence
                sentence, space, joined_until = Sentence(), True, 0
                continue
            if line.startswith("#"):
                continue
            columns = line.split("\t")
            no_space = "SpaceAfter=No" in columns[9].split("|")
            if "-" in columns[0]:
                joined_until = int(columns[0].split("-")[1])
                space_after_joined = not no_space
                continue
            if "." in columns[0]:
                continue
            index = int(columns[0])
            sentence.words.append(columns[1])
            sentence.lemmas.append(columns[2])
            sentence.tags.append(columns[4])
            sentence.heads.append(int(columns[6]) if columns[6] != "_" else 0)
            sentence.relations.append(columns[7])
            sentence.space_before.append(space)
            if index < joined_until:
                space = False
            elif index == joined_until:
                space = space_after_joined
            else:
                space = not no_space
    if sentence.words:
        yield sentence
