"""What `scale.py` is measured against: each takes texts and gives pairs of their numbers (left < right).

Nothing here is used by the package.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from typing import Any

ALIKE = 80
ROWS = 500
NEIGHBOURS = 20
# The floor of a naive tool on the gold: TF-IDF neighbours at this cosine.
COSINE = 0.15
Pair = tuple[int, int]


def naive(texts: Sequence[str]) -> set[Pair]:
    """Exact: all pairs with a token_sort_ratio of 80, by rapidfuzz, some rows at a time, on all cores."""
    import numpy as np
    from rapidfuzz import fuzz, process

    found: set[Pair] = set()
    for start in range(0, len(texts), ROWS):
        scores = process.cdist(
            texts[start : start + ROWS], texts, scorer=fuzz.token_sort_ratio, dtype=np.uint8, workers=-1
        )
        rows, cols = np.nonzero(scores >= ALIKE)
        kept = rows + start < cols
        found.update(zip((rows[kept] + start).tolist(), cols[kept].tolist(), strict=True))
    return found


def neighbours(texts: Sequence[str]) -> set[Pair]:
    """The nearest neighbours of each text by scikit-learn: TF-IDF of words and pairs of them, cosine."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.neighbors import NearestNeighbors

    rows = TfidfVectorizer(ngram_range=(1, 2), token_pattern=r"\w+").fit_transform(texts)
    near = NearestNeighbors(n_neighbors=min(NEIGHBOURS, len(texts)), metric="cosine").fit(rows)
    distances, others = near.kneighbors(rows)
    return {
        (min(a, b), max(a, b))
        for a in range(len(texts))
        for b, distance in zip(others[a].tolist(), distances[a].tolist(), strict=True)
        if a != b and distance <= 1 - COSINE
    }


def splinked(texts: Sequence[str]) -> set[Pair]:
    """Pairs by splink on DuckDB: blocked on each of the three longest words, scored by Jaccard and Jaro-Winkler."""
    import pandas as pd
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on
    from splink import comparison_library as cl

    table = pd.DataFrame(_longest(texts))
    rules = [block_on(key) for key in ("k1", "k2", "k3")]
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            cl.JaccardAtThresholds("text", [0.9, 0.7]),
            cl.JaroWinklerAtThresholds("text", [0.9, 0.8]),
        ],
        blocking_rules_to_generate_predictions=rules,
    )
    logging.getLogger("splink").setLevel(logging.ERROR)
    linker = Linker(DuckDBAPI().register(table), settings, log_level=logging.ERROR)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e5, seed=1)
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    pairs = zip(found["unique_id_l"].tolist(), found["unique_id_r"].tolist(), strict=True)
    return {(min(a, b), max(a, b)) for a, b in pairs}


def _longest(texts: Sequence[str]) -> Iterator[dict[str, Any]]:
    for number, text in enumerate(texts):
        words = sorted(set(text.casefold().split()), key=lambda word: (-len(word), word))[:3]
        keys = {f"k{n + 1}": word for n, word in enumerate(words)}
        yield {"unique_id": number, "text": text, "k1": None, "k2": None, "k3": None} | keys
