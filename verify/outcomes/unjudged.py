"""What looks like a difference but is not surely one: entries of the not-compared list."""

from __future__ import annotations

from collections.abc import Iterable

from verify.judge import Node, mention_of
from verify.model import Claim, Mention, Unjudged

# Why two values that differ are left open where no check speaks against a conflict.
TOO_UNSURE = "they may not be about one thing"


def merged(unjudged: Iterable[Unjudged]) -> tuple[Unjudged, ...]:
    """One entry a reason with all its mentions, ordered by their places; pairs of the same values say the same."""
    by_reason: dict[str, set[Mention]] = {}
    for u in unjudged:
        by_reason.setdefault(u.reason, set()).update(u.mentions)
    merged = (Unjudged(reason, tuple(sorted(ms, key=_place))) for reason, ms in by_reason.items())
    return tuple(sorted(merged, key=first_place))


def first_place(unjudged: Unjudged) -> tuple[list[tuple[str, int, int, str, int]], str]:
    """The key by which entries are sorted: the places of their mentions, then the reason."""
    return [_place(m) for m in unjudged.mentions], unjudged.reason


def _place(m: Mention) -> tuple[str, int, int, str, int]:
    return (m.article, m.start, m.end, m.claim, m.mark.start if m.mark else m.start)


def unjudged_pair(a: tuple[Claim, Node], b: tuple[Claim, Node], *reasons: str) -> Unjudged:
    mentions = sorted((mention_of(node, claim) for claim, node in (a, b)), key=_place)
    return Unjudged("; ".join(reasons), tuple(mentions))
