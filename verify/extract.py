"""Article -> claims: the second stage of the pipeline.

Every clause is one event claim with all its typed values; every age, birth year and counted or measured figure in it
is an attribute claim besides.  Pure; does not compare anything and never looks at another article.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from verify.facets.analysis import Analysis, analyse, within
from verify.model import (
    Article,
    Attribution,
    Claim,
    Modality,
    Name,
    Polarity,
    Quantity,
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


def extract_claims(article: Article) -> tuple[Claim, ...]:
    """The claims of an article in the order of the text; empty for a text without words."""
    analysis = analyse(article)
    claims: dict[str, Claim] = {}
    for index, clauses in enumerate(analysis.clauses):
        for clause in clauses:
            for claim in _claims_of_clause(article, analysis, index, clause):
                claims.setdefault(claim.id, claim)
    return tuple(claims.values())


def _claims_of_clause(article: Article, a: Analysis, index: int, clause: Span) -> Iterator[Claim]:
    span = _trimmed(article.text, clause)
    if span.start == span.end:
        return
    times = within(a.times, span.start, span.end)
    quantities = within(a.quantities, span.start, span.end)
    names = within(a.names, span.start, span.end)
    dated = [replace(_time(t), role="speech") if _is_of_speech(a, t, span) else _time(t) for t in times]
    values = tuple(
        sorted(
            (*dated, *map(_quantity, quantities), *map(_name, names)),
            key=lambda v: (v.start, v.end),
        )
    )
    base = _base(article, a, index, span)
    subject = _subject(a, index, span)
    yield _claim(base, "event", subject.full if subject else None, STATEMENT, values)
    for q in quantities:
        if q.kind != "vague":
            yield _of_owner(base, _owner(a, index, q), attribute_of(q), _quantity(q))
    for t in times:
        if t.anchor == "birth":
            yield _of_owner(base, _owner(a, index, t), BIRTH, _time(t))


def _is_of_speech(a: Analysis, t: Time, span: Span) -> bool:
    """True if a time says when something was said: it stands in the clause of a cue, outside of what is said."""
    near = [c for c in a.attributions if c.start < span.end and c.end > span.start and c.kind != "credit"]
    return any(not (c.content_start <= t.start < c.content_end) for c in near)


def _of_owner(base: Claim, owner: Name | None, attribute: str, value: Value) -> Claim:
    """An attribute claim; the owner's name stands behind the value."""
    values = (value, replace(_name(owner), role="owner")) if owner else (value,)
    return _claim(base, "attribute", owner.full if owner else None, attribute, values)


def _base(article: Article, a: Analysis, index: int, span: Span) -> Claim:
    """What all claims of a clause share."""
    said = [t for t in a.attributions if t.content_start < span.end and t.content_end > span.start]
    stances = within(a.stances, span.start, span.end)
    return Claim(
        id="",
        article=article.id,
        start=span.start,
        end=span.end,
        quote=article.text[span.start : span.end],
        kind="event",
        subject=None,
        attribute=STATEMENT,
        values=(),
        speaker=_who(said, "direct", "indirect"),
        credit=_who(said, "credit"),
        polarity=_polarity(stances),
        modality=_modality(stances),
        as_of=_as_of(article, a, index),
        sentence=index,
    )


def _claim(base: Claim, kind: str, subject: str | None, attribute: str, values: tuple[Value, ...]) -> Claim:
    norms = " ".join(f"{v.start}-{v.end}" for v in values) if kind == "attribute" else ""
    key = f"{base.article}\0{base.start}\0{base.end}\0{kind}\0{attribute}\0{norms}"
    return Claim(
        id=hashlib.sha256(key.encode()).hexdigest()[:12],
        article=base.article,
        start=base.start,
        end=base.end,
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


def _time(t: Time) -> Value:
    return Value("date", t.start, t.end, t.text, t.timex, t)


def _quantity(q: Quantity) -> Value:
    return Value("number", q.start, q.end, q.text, quantity_norm(q), q)


def _name(n: Name) -> Value:
    return Value("entity", n.start, n.end, n.text, n.key, n)


def quantity_norm(q: Quantity) -> str:
    """The interval and unit of a quantity as text, e.g. "27", "10..11 m", "..5 %"; a version as written."""
    if q.kind == "version":
        return q.text
    low = "" if q.low is None else f"{q.low.normalize():f}"
    high = "" if q.high is None else f"{q.high.normalize():f}"
    number = low if low == high else f"{low}..{high}"
    return f"{number} {q.unit}" if q.unit else number


def _trimmed(text: str, span: Span) -> Span:
    quote = text[span.start : span.end]
    start = span.start + len(quote) - len(quote.lstrip(_TRIM))
    end = span.end - (len(quote) - len(quote.rstrip(_TRIM)))
    return Span(start, max(start, end))


def _subject(a: Analysis, index: int, span: Span) -> Name | None:
    """The first name of the clause, else of its sentence."""
    sentence = a.sentences[index]
    for start, end in ((span.start, span.end), (sentence.start, sentence.end)):
        names = within(a.names, start, end)
        if names:
            return names[0]
    return None


def _owner(a: Analysis, index: int, value: Quantity | Time) -> Name | None:
    """Whose attribute a value is: for ages and births the person named last before it, else the subject."""
    sentence = a.sentences[index]
    names = [n for n in within(a.names, sentence.start, sentence.end) if n.kind in ("person", "unknown")]
    before = [n for n in names if n.end <= value.start]
    if isinstance(value, Time) or value.kind == "age":
        return before[-1] if before else (names[0] if names else None)
    return _subject(a, index, Span(sentence.start, value.end))


def _who(said: list[Attribution], *kinds: str) -> str | None:
    """The speaker of the innermost stretch of speech of these kinds."""
    found = [t for t in said if t.kind in kinds and t.speaker]
    return min(found, key=lambda t: (t.content_end - t.content_start, t.start)).speaker if found else None


def _polarity(stances: tuple[Stance, ...]) -> Polarity:
    return "negative" if sum(s.kind == "negation" for s in stances) % 2 else "positive"


def _modality(stances: tuple[Stance, ...]) -> Modality:
    found = {s.value for s in stances if s.kind == "modality"}
    return next((m for m in _MODALITIES if m in found), "asserted")


def _as_of(article: Article, a: Analysis, index: int) -> str | None:
    """The moment that a sentence's figures hold for: its own "by …" or "as of …", else the publication."""
    sentence = a.sentences[index]
    for t in within(a.times, sentence.start, sentence.end):
        if t.modifier in ("by", "until") and t.until is not None:
            return _iso(t.until)
    return article.published.isoformat() if article.published else None


def _iso(moment: datetime) -> str:
    return (
        moment.date().isoformat()
        if moment.hour == moment.minute == 0
        else moment.isoformat(timespec="minutes")
    )
