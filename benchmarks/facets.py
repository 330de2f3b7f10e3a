"""How many sentences a second each facet reads on one core, and how its time grows when hostile input is doubled.

    python benchmarks/facets.py [--rounds 3]

The articles are those of the gold beside the repository (or of the folder `VERIFY_SHARED`); the sentences are those of
`split_sentences`.  "articles" reads whole articles, as extraction does, and counts their sentences; "sentences" calls
the finder once a sentence.  Processor time, garbage collector off, best of the rounds.  Exits with 1 if times and
quantities together are slower than TARGET in a language, or if doubling an input triples the time of a facet.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import NamedTuple

from verify import find_attributions, find_names, find_quantities, find_stances, find_times, load
from verify.languages import LANGUAGES, tables
from verify.model import Article
from verify.text.sentences import split_sentences

SHARED = Path(os.environ.get("VERIFY_SHARED") or Path(__file__).resolve().parents[2] / "shared")
TARGET = 15_000  # sentences a second, times and quantities together
MOST_GROWTH = 3.0
SHORT_CHARS = 20_000  # a hostile text; the long one has twice as many characters
HOSTILE = {
    "digits": "7",
    "figures": "1 2",
    "commas": "1,",
    "brackets": "((",
    "no stops": "ngày 5 hôm nay the day of ",
    "quotes": "“a",
    "plain quotes": '"',
    "capitals": "Bà Ba ",
    "one word": "TP.HCM",
    "slashes": "1/2/",
}


class Input(NamedTuple):
    """A text with the language and the publication that its times are read with."""

    text: str
    lang: str
    article: Article | None = None


Finder = Callable[[Input], object]


def _times(given: Input) -> object:
    reference = given.article.published if given.article else None
    return find_times(given.text, lang=given.lang, reference=reference)


def _plain(find: Callable[..., object], given: Input) -> object:
    return find(given.text, lang=given.lang)


def _both(given: Input) -> object:
    return _times(given), _plain(find_quantities, given)


FINDERS: dict[str, Finder] = {
    "times": _times,
    "quantities": partial(_plain, find_quantities),
    "times + quantities": _both,
    "names": partial(_plain, find_names),
    "attribution": partial(_plain, find_attributions),
    "stance": partial(_plain, find_stances),
}


def sentences_of(article: Article) -> list[str]:
    """The sentences of an article, in order."""
    words = tables(article.lang, "text")
    found = split_sentences(
        article.text, abbreviations=words.ABBREVIATIONS, openers=words.OPENERS, junk=words.JUNK
    )
    return [article.text[s.start : s.end] for s in found]


def read_gold() -> dict[str, list[Article]]:
    """The gold articles by language, each once, ordered by file."""
    found: defaultdict[str, list[Article]] = defaultdict(list)
    for path in sorted((SHARED / "gold").glob("*/articles/*.txt")):
        article = load(path)
        found[article.lang].append(article)
    return {lang: found[lang] for lang in LANGUAGES if lang in found}


def seconds(find: Finder, inputs: Sequence[Input], rounds: int) -> float:
    """Processor time of one run over all inputs, the best of the rounds."""
    times = []
    for _ in range(rounds):
        started = process_time()
        for given in inputs:
            find(given)
        times.append(process_time() - started)
    return max(min(times), 1e-9)


def print_speed(rounds: int) -> bool:
    """Prints sentences a second by language and facet; whether the target is met."""
    met = True
    print(f"{'':20}{'':4}{'articles/call':>16}{'sentences/call':>16}   sentences a second")
    for lang, articles in read_gold().items():
        whole = [Input(article.text, lang, article) for article in articles]
        single = [Input(text, lang, article) for article in articles for text in sentences_of(article)]
        for name, find in FINDERS.items():
            speeds = [len(single) / seconds(find, inputs, rounds) for inputs in (whole, single)]
            print(f"{name:20}{lang:4}{speeds[0]:16,.0f}{speeds[1]:16,.0f}")
            met = met and (name != "times + quantities" or speeds[0] >= TARGET)
        print(f"{'':24}{len(articles)} articles, {len(single)} sentences\n")
    return met


def print_growth(rounds: int) -> bool:
    """Prints the ratio of the time for a hostile text of twice the length; whether none triples."""
    met = True
    names = [name for name in FINDERS if name != "times + quantities"]
    print(f"{'doubled':20}" + "".join(f"{name:>14}" for name in names))
    for label, piece in HOSTILE.items():
        for lang in LANGUAGES:
            ratios = [growth(FINDERS[name], piece, lang, rounds) for name in names]
            met = met and max(ratios) < MOST_GROWTH
            print(f"{label:17}{lang:3}" + "".join(f"{ratio:14.2f}" for ratio in ratios))
    return met


def growth(find: Finder, piece: str, lang: str, rounds: int) -> float:
    """How many times longer a text twice as long takes; the two are read in turns, so that noise hits both."""
    count = SHORT_CHARS // len(piece)
    short, long = [Input(piece * count, lang)], [Input(piece * count * 2, lang)]
    pairs = [(seconds(find, short, 1), seconds(find, long, 1)) for _ in range(rounds)]
    return min(pair[1] for pair in pairs) / min(pair[0] for pair in pairs)


def main() -> int:
    """Measure and print; 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    gc.disable()
    for lang in LANGUAGES:  # compile
        for find in FINDERS.values():
            find(Input("Ngày 5/9 on May 5 5 người", lang))
    is_quick = print_speed(rounds)
    return 0 if print_growth(rounds) and is_quick else 1


if __name__ == "__main__":
    sys.exit(main())
