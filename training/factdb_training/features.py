"""Turns words into rows of the embedding table, exactly as the engine does (see `Sources/CSyntaxModel/features.c`).

All features read bytes, so that both sides agree on every input: the word's normal form (typographic marks made plain,
ASCII letters lower-cased, digits made 0, at most 32 bytes), its prefixes and suffixes, its shape and the white space
around it.
"""

from __future__ import annotations

from functools import lru_cache

VOCABULARY_SLOTS = 1 << 15
AFFIX_ROWS = 1 << 14
SHAPE_ROWS = 1 << 11
FLAG_ROWS = 8
AFFIX_BASE = VOCABULARY_SLOTS
SHAPE_BASE = AFFIX_BASE + AFFIX_ROWS
FLAG_BASE = SHAPE_BASE + SHAPE_ROWS
UNKNOWN_ROW = FLAG_BASE + FLAG_ROWS
ROWS = UNKNOWN_ROW + 8
FEATURES = 9
LONGEST = 32
MASK = (1 << 64) - 1


def hash_bytes(data: bytes, seed: int) -> int:
    """FNV-1a over 64 bits with a seed and a final mix."""
    value = 0xCBF29CE484222325 ^ seed
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & MASK
    value ^= value >> 32
    value = (value * 0xD6E8FEB86659FD93) & MASK
    return value ^ (value >> 32)


PLAIN = {
    b"\xe2\x80\x98": b"'", b"\xe2\x80\x99": b"'", b"\xe2\x80\x9c": b'"', b"\xe2\x80\x9d": b'"',
    b"\xe2\x80\x93": b"-", b"\xe2\x80\x94": b"-", b"\xe2\x80\xa6": b"...",
}


def normal_form(word: bytes) -> bytes:
    out = bytearray()
    index = 0
    while index < len(word) and len(out) < LONGEST:
        plain = PLAIN.get(word[index : index + 3])
        if plain:
            out += plain
            index += 3
            continue
        byte = word[index]
        if 0x41 <= byte <= 0x5A:
            byte += 0x20
        elif 0x30 <= byte <= 0x39:
            byte = 0x30
        out.append(byte)
        index += 1
    return bytes(out[:LONGEST])


def shape(word: bytes) -> bytes:
    """Classes of the bytes, runs shortened to two, at most eight."""
    out = bytearray()
    for byte in word:
        if 0x41 <= byte <= 0x5A:
            kind = 0x58
        elif 0x61 <= byte <= 0x7A:
            kind = 0x78
        elif 0x30 <= byte <= 0x39:
            kind = 0x64
        elif byte >= 0x80:
            kind = 0x75
        else:
            kind = byte
        if len(out) >= 2 and out[-1] == kind and out[-2] == kind:
            continue
        out.append(kind)
        if len(out) == 8:
            break
    return bytes(out)


@lru_cache(maxsize=None)
def word_key(word: str) -> int:
    return hash_bytes(normal_form(word.encode()), 1)


@lru_cache(maxsize=None)
def fixed_rows(word: str) -> tuple[int, ...]:
    raw = word.encode()
    form = normal_form(raw)
    rows = []
    for seed, part in (
        (2, form[-1:]), (3, form[-2:]), (4, form[-3:]), (5, form[-4:]), (6, form[:2]), (7, form[:3]),
    ):
        rows.append(AFFIX_BASE + hash_bytes(part, seed) % AFFIX_ROWS)
    rows.append(SHAPE_BASE + hash_bytes(shape(raw), 8) % SHAPE_ROWS)
    return tuple(rows)


class Vocabulary:
    """An open-addressed table of the words that have a row of their own; the slot is the row."""

    def __init__(self, words: list[str]):
        self.fingerprints = [0] * VOCABULARY_SLOTS
        self.slots: dict[int, int] = {}
        for word in words:
            key = word_key(word)
            if key in self.slots or len(self.slots) >= VOCABULARY_SLOTS * 3 // 4:
                continue
            slot = key % VOCABULARY_SLOTS
            fingerprint = (key >> 32) or 1
            while self.fingerprints[slot] not in (0, fingerprint):
                slot = (slot + 1) % VOCABULARY_SLOTS
            self.fingerprints[slot] = fingerprint
            self.slots[key] = slot

    def row(self, word: str) -> int:
        return self.slots.get(word_key(word), UNKNOWN_ROW)


def flag_row(first: bool, space_before: bool, space_after: bool) -> int:
    return FLAG_BASE + first * 4 + space_before * 2 + space_after


def rows_of(words: list[str], space_before: list[bool], vocabulary: Vocabulary) -> list[list[int]]:
    rows = []
    for index, word in enumerate(words):
        after = space_before[index + 1] if index + 1 < len(words) else True
        rows.append([vocabulary.row(word), *fixed_rows(word), flag_row(index == 0, space_before[index], after)])
    return rows
