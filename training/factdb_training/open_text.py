"""Unlabelled sentences: what the teacher labels for the student, and whose words are counted for the vocabulary."""

from __future__ import annotations

import subprocess
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

from .conllu import Sentence, read_conllu

SHORTEST, LONGEST = 3, 100  # words
CLOSING = set(". , : ; ? ! ) ] } % ... 's ' n't 're 've 'll 'd 'm 'S".split())
OPENING = set("( [ { $ # £ €".split())


def open_sentences(data: Path, program: Path) -> list[Sentence]:
    """The sentences of PolNeAR's training articles, as the engine segments them, and those of MASC's written texts."""
    found = segmented(data / "train/quotes/polnear.train.jsonl", program) + masc(data / "train/masc_tagged.zip")
    return [s for s in found if SHORTEST <= len(s) <= LONGEST]


def segmented(articles: Path, program: Path) -> list[Sentence]:
    """The engine's own words and sentences, so that the student meets what it will meet."""
    with tempfile.NamedTemporaryFile("w+", suffix=".conllu") as analysis:
        subprocess.run([program, "parse", "--as", "conllu", articles], stdout=analysis, check=True)
        return [Sentence(words=s.words, space_before=s.space_before) for s in read_conllu(Path(analysis.name))]


def masc(archive: Path) -> list[Sentence]:
    """Lines of word_TAG; where there is white space between words has to be guessed."""
    sentences = []
    with zipfile.ZipFile(archive) as contents:
        for name in sorted(contents.namelist()):
            if "/written/" not in name or not name.endswith(".txt"):
                continue
            for line in contents.read(name).decode("utf-8", errors="replace").splitlines():
                words = [pair.rpartition("_")[0] for pair in line.split() if "_" in pair]
                words = [w for w in words if w]
                if words:
                    sentences.append(Sentence(words=words, space_before=spaces(words)))
    return sentences


def spaces(words: list[str]) -> list[bool]:
    """Whether white space stands before each word: not inside quotation marks and brackets, nor around hyphens."""
    found, is_inside, glued = [], False, True
    for word in words:
        before = not glued and word.lower() not in CLOSING
        glued = word in OPENING
        if word == '"':
            before = before and not is_inside
            glued = is_inside = not is_inside
        elif word in ("-", "/"):
            before, glued = False, True
        found.append(before)
    found[0] = True
    return found


def word_counts(sentences: list[Sentence]) -> Counter:
    """Counts lower-case words of letters and hyphens."""
    counts = Counter(w.lower() for s in sentences for w in s.words)
    return Counter({w: c for w, c in counts.items() if w.isascii() and w.replace("-", "").isalpha()})
