"""Broken documents and broken workspaces, more of them than in the tests.

    python benchmarks/hostile.py [--cases 20] [--articles 10000] [--command claims] [--doubling]

First every format and mutation of `tests/hostile/mutants.py` with so many seeds, each read, compared and shown in a child
with limits: prints the failures and the slowest.  Then a workspace of so many small articles, 3 in 100 broken in one of
16 ways, through `verify claims` (or `compare`): prints what became of them.  Exits with 1 if a case fails, or an article
is neither processed nor listed.  `--doubling` prints instead how the processor time of each stage grows when hostile
input is doubled, and exits with 1 if one triples.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "hostile"))

from broken import BROKEN, write_folder
from doubling import COMPARISONS, MOST_GROWTH, READERS, REPORTS, TEXTS, growth
from mutants import names
from trial import try_case

from verify.workers import Failed, most_workers, run_tasks

SECONDS, MEGABYTES = 20, 500


def print_cases(seeds: int) -> bool:
    """Prints the failures; whether there are none."""
    try_case("html-drop-0")
    cases, failed, started = names(seeds), 0, perf_counter()
    results = run_tasks(try_case, cases, workers=most_workers(), seconds=SECONDS, megabytes=MEGABYTES)
    for name, result in zip(cases, results, strict=True):
        if isinstance(result, Failed):
            failed += 1
            print(f"{name}: {result.reason}")
    print(f"{len(cases)} cases, {failed} failed, {perf_counter() - started:.0f} s")
    return not failed


def print_articles(number: int, command: str) -> bool:
    """Prints what became of the articles; whether each was processed or listed."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "verify.toml").touch()
        broken = write_folder(root / "seeds", number)
        started = perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "verify", command, "--format", "json", "-q", "--output", "out.json"],
            cwd=root,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        seconds = perf_counter() - started
        processed = (root / "out.json").read_text("utf-8").count('"path": "seeds/')
    listed = sum(any(f"{name}:" in line for line in done.stderr.splitlines()) for name in broken)
    print(f"{command}: {number} articles, {len(broken)} broken in {len(BROKEN)} ways: {processed} processed,")
    print(f"{listed} listed with a reason, exit code {done.returncode}, {seconds:.0f} s")
    return (processed, listed, done.returncode) == (number - len(broken), len(broken), 3)


def print_doubling(rounds: int = 3) -> bool:
    """Prints the ratio of the time for input of twice the length by stage; whether none triples."""
    met = True
    for stages, chars in ((READERS, 20_000), (TEXTS, 10_000), (COMPARISONS, 10_000), (REPORTS, 1_000)):
        for stage in stages:
            ratio = growth(stage, chars, rounds)
            met = met and ratio < MOST_GROWTH
            print(f"{stage.name:46}{ratio:6.2f}{'' if ratio < MOST_GROWTH else '  too much'}", flush=True)
    return met


def main() -> int:
    """Measure and print; 1 if anything does not hold."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--cases", type=int, default=20)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--command", choices=["claims", "compare"], default="claims")
    parser.add_argument("--doubling", action="store_true")
    asked = parser.parse_args()
    if asked.doubling:
        return 0 if print_doubling() else 1
    fine = print_cases(asked.cases) if asked.cases else True
    return 0 if print_articles(asked.articles, asked.command) and fine else 1


if __name__ == "__main__":
    sys.exit(main())
