"""Stories -> reports -> score: with the models of the package, with others, or with models that saw other stories.

`cross_validate` is the honest one: each story is compared with models that were trained without it.
"""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain

from verify.errors import InputError
from verify.evaluation.gold import Story
from verify.evaluation.judged import JudgedPair
from verify.evaluation.score import Score, score
from verify.evaluation.train import prepare, train_prepared
from verify.match.model import Model
from verify.pipeline import compare_articles


def choose(
    stories: Sequence[Story], only: Iterable[str] = (), without: Iterable[str] = ()
) -> tuple[Story, ...]:
    """The stories named in `only` (all if it is empty) but not in `without`, in their order.

    Raises: InputError for a name that no story has, or if none is left.
    """
    only, without = named(stories, only), named(stories, without)
    chosen = tuple(s for s in stories if (not only or s.name in only) and s.name not in without)
    if not chosen:
        raise InputError("no story is left")
    return chosen


def named(stories: Sequence[Story], patterns: Iterable[str]) -> frozenset[str]:
    """The names of stories that are meant by names, or by patterns of the shell ("vi-[cd]?").

    Raises: InputError for what no story is named.
    """
    names = sorted({s.name for s in stories})
    found = {pattern: fnmatch.filter(names, pattern) for pattern in patterns}
    unknown = sorted(pattern for pattern, own in found.items() if not own)
    if unknown:
        raise InputError(f"no story {unknown[0]!r}; there are {', '.join(names)}")
    return frozenset(chain.from_iterable(found.values()))


def evaluate(stories: Sequence[Story], models: Mapping[str, Model] | None = None) -> Score:
    """The score of the package's models, or of others."""
    return score(stories, [compare_articles(s.articles, models=models) for s in stories])


def cross_validate(
    stories: Sequence[Story],
    others: Sequence[Story] = (),
    judged: Sequence[JudgedPair] = (),
    values_only: Set[str] = frozenset(),
) -> Score:
    """The score where each story is compared with models trained on all the others, and on `others` besides.

    Raises: InputError for less than two stories.
    """
    reports = [
        compare_articles(story.articles, models=models)
        for story, models in leave_one_out(stories, others, judged, values_only)
    ]
    return score(stories, reports)


def leave_one_out(
    stories: Sequence[Story],
    others: Sequence[Story] = (),
    judged: Sequence[JudgedPair] = (),
    values_only: Set[str] = frozenset(),
) -> Iterator[tuple[Story, dict[str, Model]]]:
    """Each story with the models trained on all the others and on `others`, in the order given.

    Raises: InputError for less than two stories.
    """
    if len(stories) < 2:
        raise InputError("leaving one story out takes two stories or more")
    ready, more = [prepare(s) for s in stories], [prepare(s) for s in others]
    for left in ready:
        rest = [*(r for r in ready if r is not left), *more]
        yield left.story, train_prepared(rest, judged, values_only)
