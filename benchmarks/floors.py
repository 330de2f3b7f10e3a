"""Which floors of likeness keep stories apart and whole, with the word frequencies of many more articles imagined.

    python benchmarks/floors.py [STORIES ...]

STORIES: folders of stories with an `articles` folder each; the project's own, and the gold beside the repository (or in
the folder `VERIFY_SHARED`), unless others are given.  A key of two stories and more is imagined in the same part of N
articles, one of a single story in no other.  Prints a row for each N and a column for each floor: how many topics mix
stories, and how many stories are in pieces ("0m 2p").
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from verify import extract_claims
from verify.readers import load_all
from verify.topics.grouping import floor_of, linked
from verify.topics.signature import Signature, keys_of, signature_of
from verify.topics.similar import similar_pairs

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("VERIFY_SHARED") or ROOT.parent / "shared")
FOLDERS = (ROOT / "tests/stories", SHARED / "gold")
MANY = (0, 1_000, 10_000, 100_000, 1_000_000)
FLOORS = (0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12, 0.13)
LEAST = 0.004


def signed(folders: Sequence[Path]) -> Iterator[tuple[str, Signature]]:
    """The stories with the signatures of their articles, each article once."""
    seen: set[str] = set()
    for story in sorted(path.parent for folder in folders for path in folder.glob("*/articles")):
        for article in load_all([story / "articles"])[0]:
            if article.id not in seen:
                seen.add(article.id)
                yield story.name, signature_of(article, extract_claims(article))


def counted(
    stories: Sequence[int], signatures: Sequence[Signature], pairs: tuple[np.ndarray, ...], floor: float
) -> str:
    """How many topics mix stories, and how many stories are in several topics."""
    alone = {n: [n] for n in range(len(signatures))}
    topics = [{stories[n] for n in group} for group in linked(alone, tuple(map(np.copy, pairs)), floor)]
    mixed = sum(len(topic) > 1 for topic in topics)
    in_pieces = sum(sum(story in topic for topic in topics) > 1 for story in set(stories))
    return f"{mixed}m {in_pieces}p"


def main() -> None:
    """Print the table."""
    found = sorted(signed([Path(arg) for arg in sys.argv[1:]] or FOLDERS), key=lambda pair: pair[1].article)
    names = sorted({name for name, _ in found})
    stories, signatures = [names.index(name) for name, _ in found], [signature for _, signature in found]
    met: dict[int, set[int]] = {}
    for story, signature in zip(stories, signatures, strict=True):
        for key in keys_of(signature).tolist():
            met.setdefault(key, set()).add(story)
    print(f"{len(signatures)} articles of {len(names)} stories")
    print("articles".rjust(10), "floor".rjust(6), *(f"{floor:.2f}".rjust(7) for floor in FLOORS))
    for many in MANY:
        articles = max(many, len(signatures))

        def imagined(
            keys: np.ndarray, counts: np.ndarray, articles: int = articles
        ) -> tuple[int, np.ndarray]:
            common = np.array([len(met[key]) > 1 for key in keys.tolist()])
            return articles, np.where(common, counts * (articles / len(signatures)), counts)

        pairs = similar_pairs(signatures, LEAST, imagined)
        cells = (counted(stories, signatures, pairs, floor).rjust(7) for floor in FLOORS)
        print(f"{articles:>10,} {floor_of(articles):6.3f}", *cells, flush=True)


if __name__ == "__main__":
    main()
