"""The best tree with one root, for labelling: argmax, and Chu-Liu/Edmonds where that is no tree."""

from __future__ import annotations

import numpy as np


def is_tree(heads: np.ndarray) -> bool:
    n = len(heads)
    if (heads == 0).sum() != 1:
        return False
    state = np.zeros(n + 1, dtype=np.int8)
    state[0] = 2
    for start in range(1, n + 1):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node - 1]
        if state[node] == 1:
            return False
        for node in path:
            state[node] = 2
    return True


def best_tree(scores: np.ndarray) -> list[int]:
    """Heads (0 = root) for a matrix of n dependents by n + 1 heads."""
    scores = np.array(scores, dtype=np.float64)
    n = scores.shape[0]
    scores[np.arange(n), np.arange(1, n + 1)] = -1e9
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads.tolist()
    # One root: the word for which being the root costs least.
    others = scores[:, 1:].max(1) if n > 1 else scores[:, 0] - 1
    root = int((scores[:, 0] - others).argmax())
    scores[:, 0] = -1e9
    scores[root, :] = -1e9
    scores[root, 0] = 0
    full = np.full((n + 1, n + 1), -1e9)
    full[1:] = scores
    return edmonds(full)[1:].tolist()


def edmonds(scores: np.ndarray) -> np.ndarray:
    """Chu-Liu/Edmonds over scores[dependent, head]; node 0 is the root."""
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = 0
    color = np.zeros(n, dtype=int)
    color[0] = -1
    cycle = None
    for start in range(1, n):
        node = start
        while color[node] == 0:
            color[node] = start
            node = heads[node]
        if color[node] == start:
            cycle = [node]
            following = heads[node]
            while following != node:
                cycle.append(following)
                following = heads[following]
            break
    if cycle is None:
        return heads
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    outer = np.flatnonzero(~inside)
    m = len(outer)
    cycle = np.array(cycle)
    contracted = np.full((m + 1, m + 1), -1e9)
    contracted[:m, :m] = scores[np.ix_(outer, outer)]
    leaving = scores[np.ix_(outer, cycle)]
    contracted[:m, m] = leaving.max(1)
    leave_from = cycle[leaving.argmax(1)]
    entering = scores[np.ix_(cycle, outer)] - scores[cycle, heads[cycle]][:, None]
    contracted[m, :m] = entering.max(0)
    enter_at = cycle[entering.argmax(0)]
    contracted[0, :] = -1e9
    contracted[0, 0] = 0
    inner = edmonds(contracted)
    result = heads.copy()
    for i in range(1, m):
        result[outer[i]] = leave_from[i] if inner[i] == m else outer[inner[i]]
    entry = inner[m]
    result[enter_at[entry]] = outer[entry]
    return result
