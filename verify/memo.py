"""What is kept in memory: values worked out while a topic is compared, which are dropped at its end.

What a clause or a text is read as is asked for many times within a topic and hardly ever in the next: kept longer, it
takes hundreds of megabytes in every process and makes each look-up slower.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

_Arguments = ParamSpec("_Arguments")
_Value = TypeVar("_Value")

# A topic of 300 articles has some 10,000 clauses, each searched for the phrases of half a dozen tables.
MOST_KEPT = 65_536
# Thresholds for `gc.set_threshold` in processes of our own.  Hundreds of thousands of records that hold no cycles are not
# to be looked through for them again and again: with Python's own that is a third of the time of 1,000 articles.
COLLECT_RARELY = (100_000, 50, 100)
_clear: list[Callable[[], None]] = []


def kept_in_topic(function: Callable[_Arguments, _Value]) -> Callable[_Arguments, _Value]:
    """`functools.lru_cache`, emptied by `forget_topic`; for pure functions of what can be hashed."""
    cached = lru_cache(maxsize=MOST_KEPT)(function)
    _clear.append(cached.cache_clear)
    return cast("Callable[_Arguments, _Value]", cached)


def forget_topic() -> None:
    """Drop all that is kept; of no consequence for any result."""
    for clear in _clear:
        clear()
