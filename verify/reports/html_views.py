"""The records that the template of the HTML report is given: all it shows, nothing it has to work out."""

from __future__ import annotations

from dataclasses import dataclass

from verify.model import Relation
from verify.reports.html_plot_views import Growth, Timeline


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a place: `href` is an anchor of the page or a checked web address, None for text alone."""

    text: str
    href: str | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a quote; `marked` where it differs from the other side, or is the value."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class QuoteView:
    """A quote with where it stands and who says it.  Its parts joined are `text[start:end]` of the article."""

    parts: tuple[Part, ...]
    article: str
    start: int
    end: int
    lang: str
    source: Link
    published: str
    anchor: str
    original: str | None
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SideView:
    """A value with its quotes, the first of them shown, the rest behind a fold."""

    letter: str
    value: str
    lang: str
    support: str
    first: tuple[QuoteView, ...]
    rest: tuple[QuoteView, ...]

    @property
    def quotes(self) -> tuple[QuoteView, ...]:
        """All of them."""
        return self.first + self.rest


@dataclass(frozen=True, slots=True)
class Step:
    """A side at its time, for the small timelines."""

    when: str
    value: str
    lang: str
    source: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """A card, or a line of a list.

    `code`: the part of its id that commands take.  `reasons`: words and their language.  `question`: what the report says before the words of the article, those, and what it says behind; `on_clauses`: a side is no value but a clause.
    """

    id: str
    code: str
    number: int
    relation: Relation
    facet: str
    question: tuple[str, str, str]
    lang: str
    between: str
    confidence: str
    reasons: tuple[tuple[str, str], ...]
    state: str
    decision: str
    sides: tuple[SideView, ...]
    steps: tuple[Step, ...]
    articles: tuple[str, ...]
    origins: int
    on_clauses: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one heading: those on values, and those on whole statements (some shown, the rest folded)."""

    heading: str
    values: tuple[FindingView, ...]
    wordings: tuple[FindingView, ...]
    folded: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The findings of one relation; `empty` is what is said where there are none."""

    id: str
    relation: Relation
    title: str
    count: int
    groups: tuple[Group, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class Count:
    """A line of the head: a total and the parts that add up to it."""

    key: str
    name: str
    total: int
    parts: tuple[tuple[str, str, int, str | None], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the claim by source table, with the value if there is one.

    "states" what the first side says; "differs" (a conflict), "moves" (an update) or "sharpens" (a refinement) with
    another side; or "silent".
    """

    stance: str
    value: str
    lang: str
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Row:
    """A finding across all sources."""

    finding: FindingView
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """What two articles share: counts by relation, most serious first; `level` 0 to 4 for the tint of the cell."""

    counts: tuple[tuple[Relation, int], ...]
    level: int
    own: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of an article: what the strongest finding on it is ("" for no claim), and links behind it."""

    text: str
    kind: str
    is_value: bool
    refs: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or what stands between sentences, with its anchor; `gap` is the space in front of it."""

    anchor: str
    gap: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article: what is known of it, its text in paragraphs of pieces, and the claims that it alone makes."""

    id: str
    key: str
    name: str
    title: str
    source: str
    lang: str
    published: str
    address: Link
    path: str
    notes: tuple[str, ...]
    claims: int
    paragraphs: tuple[tuple[Piece, ...], ...]
    alone: tuple[QuoteView, ...]


@dataclass(frozen=True, slots=True)
class OriginView:
    """Articles that are one origin, and why."""

    heading: str
    articles: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of the filter with its options: (value, text)."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NewsLine:
    """What became of one finding: the kind with its relation, the words, and its anchor if it is on the page."""

    relation: Relation
    kind: str
    told: str
    href: str | None


@dataclass(frozen=True, slots=True)
class News:
    """What is new since an earlier run: a line of counts, then what needs a person, then the rest behind a fold."""

    headline: str
    first: tuple[NewsLine, ...]
    folded: tuple[NewsLine, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """The whole report."""

    lang: str
    subtitle: str
    notices: tuple[str, ...]
    counts: tuple[Count, ...]
    facts: tuple[tuple[str, str], ...]
    made_by: str
    choices: tuple[Choice, ...]
    news: News | None
    sections: tuple[Section, ...]
    growths: tuple[Growth, ...]
    sources: tuple[Link, ...]
    rows: tuple[Row, ...]
    wording_rows: tuple[Row, ...]
    matrix: tuple[tuple[Meeting, ...], ...]
    timeline: Timeline | None
    origins: tuple[OriginView, ...]
    not_compared: tuple[tuple[str, str, tuple[QuoteView, ...]], ...]
    problems: tuple[str, ...]
    orphans: tuple[str, ...]
    articles: tuple[ArticleView, ...]
    alone: int
