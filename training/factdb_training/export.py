"""Writes a trained student as the file that the engine uses in place.

Layout (little-endian): a header of 16 uint32 (magic, version, width, blocks, tags, relations, arc, label, vocabulary
slots, rows of the embedding table, distances, bytes of such a row, 0 …), then sections, each aligned to 64 bytes:
fingerprints (uint32 per slot); embedding table (int8 rows); per block window and memory; tag, query, key, distance,
label_dependent, label_head, label; then the root's bias (float) and key (int8), and label distances (float).
A dense layer is: per output an int32 start of the sum, a float scale and a float bias (each array padded to a multiple
of 16 outputs), then int8 weights as [outputs / 16][inputs / 4][16][4].
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import features
from .labels import RELATIONS, TAGS
from .network import (ACTIVATION_STEP, ARC, BLOCKS, DISTANCES, EMBEDDING_STEP, HIDDEN_STEP, KEY_STEP, LABEL, WIDTH,
                      Student, row_scale)

MAGIC = 0x46444231
VERSION = 2


class Writer:
    def __init__(self):
        self.data = bytearray()

    def align(self):
        self.data += b"\0" * (-len(self.data) % 64)

    def array(self, values: np.ndarray, kind: str):
        self.align()
        self.data += np.ascontiguousarray(values).astype(kind).tobytes()

    def dense(self, layer, step: float, offset: int):
        weight = layer.weight.detach()
        scale = row_scale(weight)
        integers = (weight / scale).round().clamp(-127, 127).numpy().astype(np.int64)
        outputs, inputs = integers.shape
        padded = -outputs % 16
        bias = np.zeros(outputs) if layer.bias is None else layer.bias.detach().numpy()
        # What the offset of unsigned activations adds is taken off before the sum starts.
        start = -offset * integers.sum(1)
        self.array(np.pad(start, (0, padded)), "<i4")
        self.array(np.pad(scale[:, 0].numpy() * step, (0, padded)), "<f4")
        self.array(np.pad(bias, (0, padded)), "<f4")
        blocks = np.pad(integers, ((0, padded), (0, 0))).reshape(-1, 16, inputs // 4, 4).transpose(0, 2, 1, 3)
        self.array(blocks, "<i1")


def export(student: Student, vocabulary, path: Path) -> None:
    writer = Writer()
    header = [MAGIC, VERSION, WIDTH, BLOCKS, len(TAGS), len(RELATIONS), ARC, LABEL, features.VOCABULARY_SLOTS,
              features.ROWS, DISTANCES, WIDTH]
    writer.array(np.array(header + [0] * (16 - len(header))), "<u4")
    writer.array(np.array(vocabulary.fingerprints, dtype=np.uint32), "<u4")
    table = (student.table() / EMBEDDING_STEP).round().clamp(-127, 127)
    writer.array(table.numpy(), "<i1")
    for block in student.blocks:
        writer.dense(block.window, ACTIVATION_STEP, 64)
        writer.dense(block.memory, ACTIVATION_STEP, 64)
    for layer in (student.tag, student.query, student.key, student.distance, student.label_dependent, student.label_head):
        writer.dense(layer, ACTIVATION_STEP, 64)
    writer.dense(student.label, HIDDEN_STEP, 0)
    writer.array(np.array([student.root_bias.item()]), "<f4")
    writer.array((student.root_key.detach() / KEY_STEP).round().clamp(-127, 127).numpy(), "<i1")
    writer.array(student.label_distance.weight.detach().numpy(), "<f4")
    writer.align()
    path.write_bytes(bytes(writer.data))
