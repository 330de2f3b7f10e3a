"""The frozen records that every stage takes and returns.  Imports nothing of ours.

Offsets are Unicode code points into `Article.text`: `text[start:end] == quote` always.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

Relation = Literal["agree", "refine", "update", "conflict"]
Verdict = Literal["agree", "refine", "update", "conflict", "unrelated", "unsure"]
Facet = Literal["date", "number", "entity", "role", "polarity", "modality", "text"]
Polarity = Literal["positive", "negative"]
Modality = Literal["asserted", "ongoing", "planned", "possible", "requested", "denied"]
Grain = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]

RELATIONS: tuple[Relation, ...] = ("conflict", "update", "refine", "agree")
FACETS: tuple[Facet, ...] = ("date", "number", "entity", "role", "polarity", "modality", "text")


@dataclass(frozen=True, slots=True)
class Problem:
    """Input that could not be used, and why.  `line` is 1-based, or None for the whole file."""

    where: str
    what: str
    line: int | None = None

    def __str__(self) -> str:
        place = self.where if self.line is None else f"{self.where}:{self.line}"
        return f"{place}: {self.what}"


@dataclass(frozen=True, slots=True)
class Article:
    """One document of one source.

    `text` is decoded, NFC, with "\\n" line ends and without front matter.  `published_by` says where the date of
    publication comes from: "metadata", "text" (inferred), or "unknown" (then `published` is None).
    `notes`: what a reader should know of how the text came about (a guessed encoding, invisible characters), in
    words; nothing that is compared depends on them.
    """

    id: str
    path: str
    text: str
    sha256: str
    title: str | None = None
    source: str | None = None
    url: str | None = None
    published: date | None = None
    published_by: Literal["metadata", "text", "unknown"] = "unknown"
    lang: str = "vi"
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article.  `block` counts paragraphs (lines) from 0; `title` marks a headline.

    `quotes` are the spans inside quotation marks (marks excluded), in article offsets.
    """

    start: int
    end: int
    block: int
    quotes: tuple[Span, ...] = ()
    title: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression.

    kind "date": `begin` and `until` bound it, half-open, either None where it is open ("since 2008") or unresolved
    (then `certain` is False).  kind "duration": `begin`/`until` only where the span can be placed ("11 năm qua").
    kind "reference": PAST_REF, PRESENT_REF, FUTURE_REF, or an anaphor such as "sau đó".
    `modifier`: "start", "mid", "end", "before", "after", "since", "until", "by", "about" or None.
    `anchor`: "absolute" (complete in itself), "reference" (completed by the publication), "speech" (by the day of
    speech), "context" (by another time of the text), "birth" (a birth year), "lunar" (a lunar day, unresolved).
    """

    start: int
    end: int
    kind: Literal["date", "duration", "reference"]
    begin: datetime | None
    until: datetime | None
    grain: Grain | None
    modifier: str | None
    timex: str
    text: str
    certain: bool = True
    anchor: str = "absolute"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity expression: a closed interval [low, high] of Decimals; None where a side is unknown ("nhiều").

    `unit`: the symbol that `low` and `high` are converted to ("m", "m2", "l", "g", "m/s", "°C", "B", "W", "Wh" …), ISO
    4217 code for money, "%" for percent, "pp" for points, None for a count.  Durations keep their grain: "a" for years
    (ages too), "month", "d" (weeks too), "h", "min", "s".
    `counted`: what is counted, head noun first as written (lower case), e.g. "người chết"; None if not said.
    `head`: the head noun alone.  `kind`: "count", "money", "measure", "percent", "ordinal", "score", "ratio", "age",
    "duration", "vague".  `modifier`: "about", "more", "less", "at_least", "at_most", "range", "part", "net" (others of the same sentence
    taken off) or None (exact).
    `whole`: for a ratio ("30 trong số 35", "5/7") the second number, for a "net" count what it was, else None.
    """

    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    counted: str | None
    text: str
    head: str | None = None
    kind: str = "count"
    modifier: str | None = None
    whole: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written at `start:end` (titles excluded).

    `key`: the same for all forms of one bearer that are known to be one: an alias class for countries, governments
    and outlets ("US", "gov:US"), else the folded full name.  `full`: the longest form in this text.
    `title`: the title or role in front of or behind it, as written ("Tổng thống", "Rep."), or None.
    """

    start: int
    end: int
    text: str
    kind: Literal["person", "organisation", "place", "country", "unknown"]
    key: str
    full: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says a stretch of text.

    `start:end` is the cue ("ông Hale cho biết"), `content_start:content_end` what is said.
    kind "direct": quoted words; "indirect": reported speech; "credit": an outlet or wire is named as the source
    ("Theo Reuters", "(TTXVN)", "CNN dẫn").  `speaker` is the name or description as written, None if not found.
    """

    start: int
    end: int
    kind: Literal["direct", "indirect", "credit"]
    speaker: str | None
    content_start: int
    content_end: int
    verb: str | None = None
    denies: bool = False


@dataclass(frozen=True, slots=True)
class Stance:
    """A cue of negation or modality with the characters that it governs.

    `value`: "negative" for kind "negation"; "ongoing", "planned", "possible", "requested", "denied", "done" for kind
    "modality".
    """

    start: int
    end: int
    kind: Literal["negation", "modality"]
    value: str
    scope_start: int
    scope_end: int
    text: str


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value of a claim with its own offsets; `norm` is its normal form as text, stable over versions.

    `role`: "speech" for the time of saying something (not of what is said), "owner" for the bearer of an attribute.
    """

    facet: Facet
    start: int
    end: int
    text: str
    norm: str
    of: Time | Quantity | Name | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One atomic statement of an article: (subject, attribute, values) with its qualifiers.

    kind "attribute": subject has attribute with value; "event": the action is `attribute`, its participants, time,
    place and counts are `values`.  `as_of`: the moment a running figure holds for, ISO date or date-time.
    `sentence`: index into the article's sentences.  `names`: keys of all names of the clause and its subject.
    """

    id: str
    article: str
    start: int
    end: int
    quote: str
    kind: Literal["attribute", "event"]
    subject: str | None
    attribute: str
    values: tuple[Value, ...]
    speaker: str | None = None
    credit: str | None = None
    polarity: Polarity = "positive"
    modality: Modality = "asserted"
    as_of: str | None = None
    sentence: int = 0


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two statements are to each other, with the reasons in words."""

    relation: Verdict
    facet: Facet | None
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a value is given: a quote with its offsets; `mark` is the value inside it."""

    claim: str
    article: str
    start: int
    end: int
    quote: str
    mark: Span | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One value with all mentions that give it.  `origins` counts independent origins among their articles."""

    value: str
    origins: int
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's word on a finding: confirm, dismiss, unsure, split or merge."""

    verdict: str
    by: str
    at: str
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What is reported of a cluster.  `between`: "sources" or "speakers".

    `reopened`: why a finding that was dismissed is open again, in words.
    """

    id: str
    relation: Relation
    facet: Facet
    question: str
    between: Literal["sources", "speakers"]
    confidence: float
    reasons: tuple[str, ...]
    sides: tuple[Side, ...]
    decision: Decision | None = None
    reopened: str | None = None


@dataclass(frozen=True, slots=True)
class Unjudged:
    """Claims that look as if they answered one question, and why they were not compared."""

    reason: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that are one origin, with the reason ("copies", "credits Reuters")."""

    articles: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome of one comparison; everything a report shows is in here.

    `orphans`: decisions that no finding answers to any more.
    """

    articles: Sequence[Article]
    claims: Sequence[Claim]
    findings: Sequence[Finding]
    not_compared: Sequence[Unjudged] = ()
    problems: tuple[Problem, ...] = ()
    origins: tuple[Origin, ...] = ()
    orphans: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one finding since an earlier run; `why` in words where the kind does not say it all.

    "resolved": the finding is gone; then the rest is as it was at that run.
    """

    kind: Literal["new", "changed", "reopened", "resolved"]
    finding: str
    relation: Relation
    facet: Facet
    question: str
    values: tuple[str, ...]
    sources: tuple[str, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """All changes since `since`, the number of an earlier run, or None where there was none; most serious first."""

    since: int | None
    listed: Sequence[Change]
