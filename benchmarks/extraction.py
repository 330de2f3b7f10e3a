"""What extraction costs by stage, in sentences a second on one core, beside another tree of the source if one is named.

    python benchmarks/extraction.py [--rounds 9] [--beside TREE] [--top 10]

The articles are those of the gold beside the repository (or of the folder `VERIFY_SHARED`).  Every stage runs over
whole articles; "claims" is `extract_claims`, which runs them all.  Each tree has a process of its own; they work in
turns, so that noise hits both.  Processor time, garbage collector off: the best of the rounds, and the median of the
ratios.  `--top` prints the functions of `extract_claims` with the most time of their own (under cProfile).
"""

from __future__ import annotations

import argparse
import gc
import os
import pstats
import statistics
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from cProfile import Profile
from pathlib import Path
from time import process_time
from types import ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("VERIFY_SHARED") or ROOT.parent / "shared")
STAGES = (
    "sentences",
    "clauses",
    "times",
    "quantities",
    "times + quantities",
    "names",
    "attribution",
    "stance",
    "claims",
)
Stage = Callable[[Any], object]


class Corpus(NamedTuple):
    """The articles of one language, and how many sentences they have."""

    articles: list[Any]
    sentences: int


def stages() -> dict[str, Stage]:
    """Each stage as a function of an article."""
    import verify
    from verify.languages import tables
    from verify.text.clauses import split_clauses
    from verify.text.sentences import split_sentences

    def sentences(article: Any) -> Any:
        words: ModuleType = tables(article.lang, "text")
        return split_sentences(
            article.text, abbreviations=words.ABBREVIATIONS, openers=words.OPENERS, junk=words.JUNK
        )

    known: dict[str, Any] = {}

    def clauses(article: Any) -> object:
        found = known.get(article.id) or known.setdefault(article.id, sentences(article))
        rules = tables(article.lang, "text").CLAUSES
        return [split_clauses(article.text, one, rules=rules) for one in found]

    def times(article: Any) -> object:
        return verify.find_times(article.text, lang=article.lang, reference=article.published)

    def quantities(article: Any) -> object:
        return verify.find_quantities(article.text, lang=article.lang)

    return {
        "sentences": sentences,
        "clauses": clauses,
        "times": times,
        "quantities": quantities,
        "times + quantities": lambda article: (times(article), quantities(article)),
        "names": lambda article: verify.find_names(article.text, lang=article.lang),
        "attribution": lambda article: verify.find_attributions(article.text, lang=article.lang),
        "stance": lambda article: verify.find_stances(article.text, lang=article.lang),
        "claims": verify.extract_claims,
    }


def read_gold(split: Stage) -> dict[str, Corpus]:
    """The gold articles by language."""
    from verify import load
    from verify.languages import LANGUAGES

    articles = [load(path) for path in sorted((SHARED / "gold").glob("*/articles/*.txt"))]
    found = {lang: [one for one in articles if one.lang == lang] for lang in LANGUAGES}
    return {
        lang: Corpus(mine, sum(len(split(one)) for one in mine))  # type: ignore[arg-type]
        for lang, mine in found.items()
        if mine
    }


def serve() -> None:
    """The child: a language and a stage a line, answered with the seconds that all its articles take."""
    gc.disable()
    known = stages()
    gold = read_gold(known["sentences"])
    for run in known.values():  # compile
        for corpus in gold.values():
            run(corpus.articles[0])
    print(
        " ".join(f"{lang}:{len(corpus.articles)}:{corpus.sentences}" for lang, corpus in gold.items()),
        flush=True,
    )
    for line in sys.stdin:
        lang, _, name = line.strip().partition(" ")
        run, started = known[name], process_time()
        for article in gold[lang].articles:
            run(article)
        print(process_time() - started, flush=True)
        gc.collect()


class Child:
    """A process that measures one tree of the source."""

    def __init__(self, tree: Path, stack: ExitStack) -> None:
        command = [sys.executable, __file__, "--serve"]
        env = {**os.environ, "PYTHONPATH": str(tree), "VERIFY_SHARED": str(SHARED)}
        pipe = subprocess.PIPE
        self.process = stack.enter_context(
            subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=env, cwd=tree)
        )
        assert self.process.stdout is not None
        self.corpora = [entry.split(":") for entry in self.process.stdout.readline().split()]

    def seconds(self, lang: str, stage: str) -> float:
        """Processor time of one run of a stage."""
        assert self.process.stdin is not None and self.process.stdout is not None
        print(lang, stage, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())


def compare(trees: list[Path], rounds: int) -> None:
    """Print the table: for each language and stage the time a sentence of every tree, and the ratio to the last."""
    with ExitStack() as stack:
        children = [Child(tree, stack) for tree in trees]
        for lang, articles, count in children[0].corpora:
            print(
                f"\n{lang}: {articles} articles, {count} sentences; microseconds a sentence, sentences a second"
            )
            for stage in STAGES:
                runs = [[child.seconds(lang, stage) for child in children] for _ in range(rounds)]
                best = [min(column) / int(count) for column in zip(*runs, strict=True)]
                shown = "".join(f"{one * 1e6:10.1f}{1 / one:10,.0f}" for one in best)
                ratio = statistics.median(run[-1] / run[0] for run in runs)
                print(f"{stage:20}{shown}" + (f"{ratio:8.2f} times" if len(trees) > 1 else ""))


def print_top(count: int) -> None:
    """Print the functions of `extract_claims` with the most time of their own."""
    known = stages()
    articles = [one for corpus in read_gold(known["sentences"]).values() for one in corpus.articles]
    for article in articles:
        known["claims"](article)
    profile = Profile()
    profile.enable()
    for article in articles:
        known["claims"](article)
    profile.disable()
    pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(count)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--beside", type=Path, help="a folder with another verify package")
    parser.add_argument("--top", type=int, default=0)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.serve:
        return serve()
    compare([ROOT, *([given.beside.resolve()] if given.beside else [])], given.rounds)
    if given.top:
        print_top(given.top)
    return None


if __name__ == "__main__":
    main()
