"""Article -> claims: the second stage of the pipeline.

Every clause is one event claim with all its typed values; every age, birth year and counted or measured figure in it
is an attribute claim besides.  Pure; does not compare anything and never looks at another article.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import datetime
from operator import attrgetter
from typing import NamedTuple

from verify.facets.analysis import Analysis, analyse, within
from verify.facets.kin import is_of_kin
from verify.model import (
    Article,
    Attribution,
    Claim,
    Modality,
    Name,
    Polarity,
    Problem,
    Quantity,
    Sentence,
    Span,
    Stance,
    Time,
    Value,
)

AGE, BIRTH = "age", "birth"
STATEMENT = "statement"
_TRIM = " \t\n,;:.–—-|/“”\"'‘’…"
# Modalities from the strongest to the weakest sign that the thing has not simply happened.
_MODALITIES: tuple[Modality, ...] = ("denied", "requested", "planned", "possible", "ongoing")


_PLACE = attrgetter("start", "end")


class _Scene(NamedTuple):
    """A sentence with all that its clauses share; the facets are those inside it, by start.

    `attributions`: those whose cue or content meets the sentence.
    """

    article: Article
    number: int
    sentence: Sentence
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    names: tuple[Name, ...]
    stances: tuple[Stance, ...]
    attributions: tuple[Attribution, ...]
    as_of: str | None


class _Base(NamedTuple):
    """What all claims of a clause share."""

    article: str
    span: Span
    quote: str
    speaker: str | None
    credit: str | None
    polarity: Polarity
    modality: Modality
    as_of: str | None
    sentence: int


def extract_claims(article: Article) -> tuple[Claim, ...]:
    """The claims of an article in the order of the text; empty for a text without words."""
    analysis = analyse(article)
    claims: dict[str, Claim] = {}
    for scene, clauses in zip(_scenes(article, analysis), analysis.clauses, strict=True):
        for clause in clauses:
            for claim in _claims_of_clause(scene, clause):
                claims.setdefault(claim.id, claim)
    return tuple(claims.values())


def without_claims(article: Article) -> Problem:
    """What to say of an article that gives no claim: how much text there was."""
    words = len(article.text.split())
    amount = f"{words:,} word{'s' * (words != 1)}, {len(article.text):,} characters"
    return Problem(article.path, f"gives no claim: its text ({amount}) has no statement")


def _scenes(article: Article, a: Analysis) -> Iterator[_Scene]:
    """The sentences of an article, each with its share of the facets."""
    published = article.published.isoformat() if article.published else None
    speech = _speech_by_sentence(a)
    for index, sentence in enumerate(a.sentences):
        start, end = sentence.start, sentence.end
        times = within(a.times, start, end)
        yield _Scene(
            article=article,
            number=index,
            sentence=sentence,
            times=times,
            quantities=within(a.quantities, start, end),
            names=within(a.names, start, end),
            stances=within(a.stances, start, end),
            attributions=tuple(speech.get(index, ())),
            as_of=_as_of(times) or published,
        )


def _speech_by_sentence(a: Analysis) -> dict[int, list[Attribution]]:
    """For each sentence, by its index, the attributions whose cue or content meets it, in order."""
    starts, ends = [s.start for s in a.sentences], [s.end for s in a.sentences]
    found: dict[int, list[Attribution]] = {}
    for one in a.attributions:
        met: set[int] = set()
        for start, end in ((one.start, one.end), (one.content_start, one.content_end)):
            met.update(range(bisect_right(ends, start), bisect_left(starts, end)))
        for index in met:
            found.setdefault(index, []).append(one)
    return found


def _claims_of_clause(scene: _Scene, clause: Span) -> Iterator[Claim]:
    span = _whole(scene, _trimmed(scene.article.text, clause), clause)
    if span.start == span.end:
        return
    times = within(scene.times, span.start, span.end)
    quantities = within(scene.quantities, span.start, span.end)
    names = within(scene.names, span.start, span.end)
    dated = [_time(t, "speech" if _is_of_speech(scene, t, span) else None) for t in times]
    figures = [_quantity(q) for q in quantities]
    values = tuple(sorted((*dated, *figures, *map(_name, names)), key=_PLACE))
    base = _base(scene, span)
    subject = (names or scene.names)[:1]
    yield _claim(base, "event", subject[0].full if subject else None, STATEMENT, values)
    for q, value in zip(quantities, figures, strict=True):
        if q.kind != "vague":
            yield _of_owner(base, _owner(scene, q), attribute_of(q), value)
    for t in times:
        if t.anchor == "birth":
            yield _of_owner(base, _owner(scene, t), BIRTH, _time(t))


def _is_of_speech(scene: _Scene, t: Time, span: Span) -> bool:
    """True if a time says when something was said: it stands in the clause of a cue, outside of what is said."""
    return any(
        c.start < span.end
        and c.end > span.start
        and c.kind != "credit"
        and not (c.content_start <= t.start < c.content_end)
        for c in scene.attributions
    )


def _of_owner(base: _Base, owner: Name | None, attribute: str, value: Value) -> Claim:
    """An attribute claim; the owner's name stands behind the value."""
    values = (value, _name(owner, "owner")) if owner else (value,)
    return _claim(base, "attribute", owner.full if owner else None, attribute, values)


def _base(scene: _Scene, span: Span) -> _Base:
    """What all claims of a clause share."""
    said = [t for t in scene.attributions if t.content_start < span.end and t.content_end > span.start]
    stances = within(scene.stances, span.start, span.end)
    return _Base(
        article=scene.article.id,
        span=span,
        quote=scene.article.text[span.start : span.end],
        speaker=_who(said, "direct", "indirect"),
        credit=_who(said, "credit"),
        polarity=_polarity(stances),
        modality=_modality(stances),
        as_of=scene.as_of,
        sentence=scene.number,
    )


def _claim(base: _Base, kind: str, subject: str | None, attribute: str, values: tuple[Value, ...]) -> Claim:
    start, end = base.span.start, base.span.end
    norms = " ".join(f"{v.start}-{v.end}" for v in values) if kind == "attribute" else ""
    key = f"{base.article}\0{start}\0{end}\0{kind}\0{attribute}\0{norms}"
    return Claim(
        id=hashlib.sha256(key.encode()).hexdigest()[:12],
        article=base.article,
        start=start,
        end=end,
        quote=base.quote,
        kind="event" if kind == "event" else "attribute",
        subject=subject,
        attribute=attribute,
        values=values,
        speaker=base.speaker,
        credit=base.credit,
        polarity=base.polarity,
        modality=base.modality,
        as_of=base.as_of,
        sentence=base.sentence,
    )


def attribute_of(q: Quantity) -> str:
    """The name of what a quantity measures: "age", the thing counted, or its unit and kind."""
    if q.kind == "age":
        return AGE
    return q.counted or (f"{q.kind} [{q.unit}]" if q.unit else q.kind)


def _time(t: Time, role: str | None = None) -> Value:
    return Value("date", t.start, t.end, t.text, t.timex, t, role)


def _quantity(q: Quantity) -> Value:
    return Value("number", q.start, q.end, q.text, quantity_norm(q), q)


def _name(n: Name, role: str | None = None) -> Value:
    return Value("entity", n.start, n.end, n.text, n.key, n, role)


def quantity_norm(q: Quantity) -> str:
    """The interval and unit of a quantity as text, e.g. "27", "10..11 m", "..5 %"; a version as written, a score with both its figures."""
    if q.kind == "version":
        return q.text
    if q.kind == "score" and q.low is not None and q.whole is not None:
        return f"{max(q.low, q.whole).normalize():f}-{min(q.low, q.whole).normalize():f}"
    low = "" if q.low is None else f"{q.low.normalize():f}"
    high = low if q.high is q.low else "" if q.high is None else f"{q.high.normalize():f}"
    number = low if low == high else f"{low}..{high}"
    return f"{number} {q.unit}" if q.unit else number


def _trimmed(text: str, span: Span) -> Span:
    quote = text[span.start : span.end]
    start = span.start + len(quote) - len(quote.lstrip(_TRIM))
    end = span.end - (len(quote) - len(quote.rstrip(_TRIM)))
    return Span(start, max(start, end))


def _whole(scene: _Scene, span: Span, clause: Span) -> Span:
    """The span with the stop that belongs to its last value ("at 11:40 p.m.")."""
    ends = [v.end for found in (scene.times, scene.quantities) for v in within(found, span.start, clause.end)]
    return Span(span.start, max([span.end, *ends]))


def _owner(scene: _Scene, value: Quantity | Time) -> Name | None:
    """Whose attribute a value is: for ages and births the person named last before it, else the sentence's first name; not if
    it only tells whose relative is meant.
    """
    if not isinstance(value, Time) and value.kind != "age":
        return scene.names[0] if scene.names else None
    names = [n for n in scene.names if n.kind in ("person", "unknown")]
    before = [n for n in names if n.end <= value.start]
    owner = before[-1] if before else (names[0] if names else None)
    return None if owner and is_of_kin(scene.article.text, owner, scene.article.lang) else owner


def _who(said: Sequence[Attribution], *kinds: str) -> str | None:
    """The speaker of the innermost stretch of speech of these kinds."""
    found = [t for t in said if t.kind in kinds and t.speaker]
    return min(found, key=lambda t: (t.content_end - t.content_start, t.start)).speaker if found else None


def _polarity(stances: tuple[Stance, ...]) -> Polarity:
    return "negative" if sum(s.kind == "negation" for s in stances) % 2 else "positive"


def _modality(stances: tuple[Stance, ...]) -> Modality:
    found = {s.value for s in stances if s.kind == "modality"}
    return next((m for m in _MODALITIES if m in found), "asserted")


def _as_of(times: tuple[Time, ...]) -> str | None:
    """The moment that a sentence says its figures hold for: its own "by …" or "as of …", or None."""
    return next((_iso(t.until) for t in times if t.modifier in ("by", "until") and t.until is not None), None)


def _iso(moment: datetime) -> str:
    return (
        moment.date().isoformat()
        if moment.hour == moment.minute == 0
        else moment.isoformat(timespec="minutes")
    )
