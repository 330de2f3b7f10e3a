"""What one article says is not done, not yet or still open, and another tells as done, between linked clauses.

Days decide between news and a conflict: done after the day of "not yet" is news, done before it a conflict.  Nothing is
said where an article tells both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from verify.contrasts.told import is_same, is_told
from verify.contrasts.undone import PLANS, Undone, patterns_of, undone_of
from verify.judge import Outcome, node_of
from verify.languages.kinds import RUNNING
from verify.match.features import are_apart, counts_differ
from verify.match.units import Unit
from verify.model import Article, Time
from verify.outcomes.scoring import Linked
from verify.outcomes.thresholds import CONTRAST_FLOOR
from verify.questions import for_statement

WEIGHT = 0.9
# Days between two articles of which the later one may still tell of the same deed.
MAX_DAYS = 14
# What is to be done by a day so long after is not done all at once on the morrow.
LONG = timedelta(days=60)
# Characters behind a clause in which a word limits it ("was not taken until midnight").
BEHIND_CHARS = 30


def undone_outcomes(
    articles: Sequence[Article], linked: Sequence[Linked], units: Sequence[Unit]
) -> Iterator[Outcome]:
    """Conflicts between linked clauses of which one tells as done what the other says is not."""
    by_article: dict[str, list[Unit]] = {}
    for unit in units:
        by_article.setdefault(unit.claim.article, []).append(unit)
    of = {a.id: a for a in articles}
    for link in linked:
        if link.score * WEIGHT < CONTRAST_FLOOR or counts_differ(link.a, link.b):
            continue
        found = _of_pair(link.a, link.b, of, by_article) or _of_pair(link.b, link.a, of, by_article)
        if found:
            yield _outcome(link, *found)


def _of_pair(
    x: Unit, y: Unit, of: Mapping[str, Article], by_article: Mapping[str, Sequence[Unit]]
) -> tuple[Undone, Unit] | None:
    """What the first clause says is not done and the second tells, where it is surely a conflict."""
    for undone in undone_of(x):
        if (
            is_told(undone, y)
            and is_conflict(undone, x, y, of)
            and not _is_limited(x, of[x.claim.article])
            and not any(is_told(undone, z) for z in by_article[x.claim.article])
            and not any(is_same(undone, o) for z in by_article[y.claim.article] for o in undone_of(z))
        ):
            return undone, y
    return None


def _is_limited(x: Unit, article: Article) -> bool:
    """True where the words right behind a clause limit what it negates."""
    behind = article.text[x.claim.end : x.claim.end + BEHIND_CHARS].lower().lstrip(" ,")
    return bool(patterns_of(x.lang)["until"].match(behind))


def is_conflict(undone: Undone, x: Unit, y: Unit, of: Mapping[str, Article]) -> bool:
    """True where the days allow no story in which both are right: first not done, then done."""
    told, done = of[x.claim.article].published, of[y.claim.article].published
    if told is not None and done is not None and abs((told - done).days) > MAX_DAYS:
        return False
    if undone.core[0].of in RUNNING and told is not None and done is not None and told < done:
        return False
    if undone.kind in ("never", "denied"):
        return undone.ever or not are_apart(x.times, y.times)
    if told is None or done is None:
        return False
    if _is_over_by(y, told):
        return True
    if undone.kind == "planned" and (_is_after(x, done) or _is_due_long_after(x, done)):
        return True
    if undone.kind not in PLANS and told == done and not undone.is_act:
        return True
    return done < told and not _is_after(y, told)


def _is_over_by(unit: Unit, day: date) -> bool:
    """True where a time of a clause has passed by a day."""
    return any(t.until is not None and t.until.date() <= day for t in _times(unit))


def _is_after(unit: Unit, day: date) -> bool:
    """True where a clause has times and all begin after a day."""
    times = _times(unit)
    return bool(times) and all(t.begin is not None and t.begin.date() > day for t in times)


def _is_due_long_after(unit: Unit, day: date) -> bool:
    """True where all that a clause dates is due by a day long after another."""
    times = _times(unit)
    return bool(times) and all(t.until is not None and t.until.date() - day > LONG for t in times)


def _times(unit: Unit) -> list[Time]:
    return [t for t in unit.times if t.kind == "date" and t.certain and (t.begin or t.until)]


def _outcome(link: Linked, undone: Undone, told: Unit) -> Outcome:
    a, b = link.a.claim, link.b.claim
    facet = "modality" if undone.kind in PLANS else "polarity"
    speakers = bool(a.speaker and b.speaker and a.speaker != b.speaker)
    x, y = (_SHOWN[undone.kind], "done") if undone.unit is link.a else ("done", _SHOWN[undone.kind])
    return Outcome(
        a=node_of(a),
        b=node_of(b),
        facet=facet,  # type: ignore[arg-type]
        relation="conflict",
        score=min(1.0, link.score * WEIGHT),
        question=for_statement(a, b, "has it happened" if facet == "modality" else "is it so"),
        shown_a=x,
        shown_b=y,
        reasons=(_REASONS[undone.kind],),
        between="speakers" if speakers or undone.kind == "denied" else "sources",
    )


_SHOWN = {
    "never": "negative",
    "denied": "negative",
    "not yet": "negative",
    "undecided": "planned",
    "planned": "planned",
}
_REASONS = {
    "never": "one says it, the other negates it",
    "denied": "one says it, another denies it",
    "not yet": "by one it is done, by the other not yet",
    "undecided": "by one it is done, by the other still open",
    "planned": "by one it is done, by the other still to come",
}
