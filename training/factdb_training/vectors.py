"""Word vectors for the student's vocabulary out of a pretrained transformer's input layer and first layers.

A word that the treebanks never show still has a vector this way. The vectors are those of the word alone: the mean of
its pieces' input embeddings, and of its pieces' states after a few layers, brought to fewer dimensions.
"""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

DIMENSIONS = 256
LAYERS = (0, 2, 4)


def word_vectors(words: list[str], model: Path, batch: int = 64) -> torch.Tensor:
    """One row per word, of mean 0 and overall variance 1."""
    config = BertConfig.from_pretrained(model)
    config.num_hidden_layers = max(LAYERS)
    bert = BertModel(config, add_pooling_layer=False).eval()
    state = {k: v for k, v in load_file(model / "model.safetensors").items() if "position_ids" not in k}
    bert.load_state_dict(state, strict=False)
    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(16)
    encoded = [e.ids for e in tokenizer.encode_batch(words)]
    # Words of as many pieces go together, so that nothing is spent on padding.
    order = sorted(range(len(words)), key=lambda i: len(encoded[i]))
    vectors = torch.empty(len(words), len(LAYERS) * config.hidden_size)
    with torch.inference_mode():
        for first in range(0, len(order), batch):
            group = order[first : first + batch]
            longest = len(encoded[group[-1]])
            ids = torch.tensor([encoded[i] + [0] * (longest - len(encoded[i])) for i in group])
            mask = (ids != 0).long()
            states = bert(input_ids=ids, attention_mask=mask, output_hidden_states=True).hidden_states
            pieces = (mask.bool() & (ids != 101) & (ids != 102)).float().unsqueeze(-1)
            parts = [bert.embeddings.word_embeddings(ids)] + [states[layer] for layer in LAYERS[1:]]
            means = [(p * pieces).sum(1) / pieces.sum(1).clamp(min=1) for p in parts]
            vectors[group] = torch.cat([m / m.norm(dim=-1, keepdim=True).clamp(min=1e-6) for m in means], -1)
    vectors = vectors - vectors.mean(0)
    _, _, axes = torch.linalg.svd(vectors[:12000], full_matrices=False)
    vectors = vectors @ axes[:DIMENSIONS].T
    return vectors / vectors.std()
