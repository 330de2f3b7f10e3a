"""How often pairs of whole statements tell one fact, by the confidence that is shown with them.

    python benchmarks/judged.py [GOLD_DIR]

The pairs are those of tests/judged: drawn at random among the candidate pairs of the gold stories and judged by hand,
each standing for `weight` of them.  Every story is scored by models that were trained without it.  Also prints what a
report shows that keeps only statements above a confidence: how many pairs, and the share of them that is right.
"""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from pathlib import Path

from verify.evaluation.gold import load_stories
from verify.evaluation.judged import load_judged, rows_of
from verify.evaluation.train import prepare, train_prepared
from verify.match.features import FEATURES

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("VERIFY_SHARED") or ROOT.parent / "shared")
BINS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1.0)


def main(folder: Path) -> None:
    judged = load_judged(ROOT / "tests" / "judged" / "pairs.jsonl")
    named = {pair.story for pair in judged}
    ready = [prepare(s) for s in load_stories(folder) if s.name in named]
    scored: list[tuple[float, bool, float]] = []
    for left in ready:
        model = train_prepared([r for r in ready if r is not left], judged)["fact"]
        scores = model.score(left.matrix, FEATURES)
        index = {
            p: k for k, p in enumerate(zip(left.pairs.left.tolist(), left.pairs.right.tolist(), strict=True))
        }
        for i, j, pair in rows_of(left.story, left.units, judged):
            if (i, j) in index:
                scored.append((float(scores[index[i, j]]), pair.is_one_fact, pair.weight))
    print(
        f"{len(scored)} judged pairs of {len(ready)} stories, each story scored by models that did not see it"
    )
    print("confidence   pairs they stand for   mean confidence   share of one fact")
    for low, high in pairwise(BINS):
        show(f"{low:.1f} to {high:.1f}", [s for s in scored if low <= s[0] < high])
    print("shown above")
    for floor in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6):
        show(f"{floor:.1f}", [s for s in scored if s[0] >= floor])


def show(label: str, group: list[tuple[float, bool, float]]) -> None:
    weight = sum(w for _, _, w in group)
    if weight:
        mean = sum(c * w for c, _, w in group) / weight
        right = sum(w for _, is_right, w in group if is_right) / weight
        print(f"{label:12} {weight:20.0f} {mean:17.2f} {right:19.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "gold")
