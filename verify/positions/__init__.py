"""Where people and things are said to stand, which needs no likeness of clauses: guilty or not, hurt or not, open or shut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from verify.judge import Outcome
from verify.model import Article, Claim
from verify.positions.denied import denied_outcomes
from verify.positions.exchanges import exchange_outcomes
from verify.positions.holders import positions_of
from verify.positions.judge import outcomes_of
from verify.positions.scene import scenes_of


def position_outcomes(
    articles: Sequence[Article], claims: Mapping[str, Sequence[Claim]]
) -> Iterator[Outcome]:
    """Conflicts and news between opposite positions of one holder in one matter."""
    scenes = scenes_of(articles, claims)
    yield from outcomes_of([positions_of(s) for s in scenes])
    yield from exchange_outcomes(scenes)
    yield from denied_outcomes(scenes)
