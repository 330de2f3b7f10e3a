"""What adding one article costs in a small and in a large workspace: it must not grow with the workspace.

    python benchmarks/workspace.py [--sizes 200 2000] [--rounds 7]

The articles are synthetic: stories of ten articles that share names and figures.  Measured in one process after a first
add, so that neither its start nor its imports count: `verify add` of one article to a workspace that was indexed before,
with and without the comparison with the nearest articles.  The best of some rounds counts.  The limit of growth is on the
command as it is; without the comparison what is left is mostly one look at the times of each file (about 6 µs a file).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import sys
import tempfile
import time
from itertools import count, islice
from pathlib import Path

from verify.cli.app import run
from verify.extract import extract_claims
from verify.index import open_index
from verify.workspace import (
    Workspace,
    claim_path,
    init_workspace,
    load_files,
    locked,
    mark_code,
    store_new_claims,
)

MOST_SECONDS = 1.0
MOST_GROWTH = 1.5
STORY_ARTICLES = 10
# Articles whose claims are stored: those of the stories that are added to.
WITH_CLAIMS = 180
_FILLERS = 4000  # words of the language of the articles
_SYLLABLES = "an ba ca da en ga ha im ke la mi na oa pha qua ra sao ta uyen va xa yen thi binh hong minh nam tam".split()


def article(number: int) -> str:
    """An article of some 1,500 characters; ten that follow each other tell of one ferry."""
    story = random.Random(number // STORY_ARTICLES)
    own = random.Random(number)
    names = [" ".join(w.capitalize() for w in story.choices(_SYLLABLES, k=3)) for _ in range(6)]
    words = [" ".join(_word(own.randrange(_FILLERS)) for _ in range(6)) for _ in range(18)]
    lines = [
        f"Phà {names[0]} chở {story.randint(20, 90)} người khi gặp nạn ở {names[1]}, {words[0]}.",
        f"Thuyền trưởng {names[2]} ({story.randint(30, 60)} tuổi) đã xuống cứu hộ, {words[1]}.",
        *(f"Ông {names[1 + n]} cho biết {own.randint(2, 99)} {words[n]}." for n in range(2, 4)),
        *(f"{words[n].capitalize()} {words[n - 4]}." for n in range(4, 18)),
    ]
    return (
        f"---\nsource: Báo {number}\npublished: 2024-05-{number % 28 + 1:02}\n---\n" + "\n".join(lines) + "\n"
    )


def _word(number: int) -> str:
    """The word of some number, of two or three syllables."""
    first, rest = number % len(_SYLLABLES), number // len(_SYLLABLES)
    return (
        _SYLLABLES[first]
        + _SYLLABLES[rest % len(_SYLLABLES)]
        + "".join(_SYLLABLES[: rest // len(_SYLLABLES)])
    )


def filled(root: Path, size: int) -> Workspace:
    """A workspace of some articles, with its index, as earlier runs have left it (but for claims of the articles)."""
    space = init_workspace(root)[0]
    told = (
        number for number in count() if number % STORY_ARTICLES
    )  # the first of each story is still to come
    for number in islice(told, size):
        (space.seeds / f"{number:05}.txt").write_text(article(number), "utf-8")
    with locked(space), open_index(space) as index:
        mark_code(space)
        articles, _ = load_files(
            space,
            [
                space.seeds / entry.file
                for entry in sorted(index.entries.values(), key=lambda entry: entry.file)[:WITH_CLAIMS]
            ],
        )
        for known in articles:
            store_new_claims(space, known, extract_claims(known), claim_path(space, known.path, ()))
    return space


def seconds(space: Workspace, number: int, *options: str) -> float:
    """The time of one `verify add`."""
    file = space.root / f"new-{number}.txt"
    file.write_text(article(number), "utf-8")
    begun = time.perf_counter()
    with open(os.devnull, "w") as sink, contextlib.redirect_stdout(sink), contextlib.redirect_stderr(sink):
        code = run(["add", str(file), "-q", *options])
    took = time.perf_counter() - begun
    assert code == 0, code
    assert (space.seeds / file.name).exists()
    return took


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs=2, default=[200, 2000])
    parser.add_argument("--rounds", type=int, default=7)
    chosen = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        spaces = [filled(Path(folder) / str(size), size) for size in chosen.sizes]
        for name, options in (("not compared", ["--no-compare"]), ("compared", [])):
            best = [float("inf")] * len(spaces)
            for number in range(chosen.rounds + 1):
                for at, space in enumerate(spaces):  # in turn, so that both meet the same noise
                    os.chdir(space.root)
                    took = seconds(
                        space,
                        STORY_ARTICLES * (number + chosen.rounds * bool(options) + bool(options)),
                        *options,
                    )
                    best[at] = min(best[at], took) if number else best[at]
            growth = best[1] / best[0]
            failed |= best[1] > MOST_SECONDS or (not options and growth > MOST_GROWTH)
            told = ", ".join(
                f"{size} articles {took * 1000:.0f} ms" for size, took in zip(chosen.sizes, best, strict=True)
            )
            print(f"add, {name:<13} {told}, growth {growth:.2f}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
