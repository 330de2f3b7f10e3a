"""Gold stories: a folder a story, with articles/*.txt and gold.jsonl, a row a pair of quotes.

The only reader of that format.  Rows whose quote is not in the text raise: gold that drifts is worse than none.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from verify.errors import InputError
from verify.model import Article, Span
from verify.readers import load_all

# A quote and a clause speak of one thing if they share this part of the shorter one.
MIN_OVERLAP = 0.3


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of quotes with the relation that a person gave it.

    `relation`: agree, refine, conflict, unrelated or doubtful.  `span_level`: the same sentences carry another
    relation besides.
    """

    a: str
    a_span: Span
    b: str
    b_span: Span
    relation: str
    facet: str | None
    note: str
    span_level: bool


@dataclass(frozen=True, slots=True)
class Story:
    """The articles of one story and their rows; `Row.a` and `Row.b` are article ids."""

    name: str
    articles: tuple[Article, ...]
    rows: tuple[Row, ...]


def load_stories(folder: Path) -> tuple[Story, ...]:
    """All stories below a folder, by name.

    Raises: InputError where there is none, or a quote is not found.
    """
    stories = tuple(_story(p.parent) for p in sorted(folder.glob("*/gold.jsonl")))
    if not stories:
        raise InputError(f"{folder}: no story here (expected folders with articles/ and gold.jsonl)")
    return stories


def _story(folder: Path) -> Story:
    articles, problems = load_all([folder / "articles"])
    if problems:
        raise InputError(str(problems[0]))
    by_name = {Path(a.path).name: a for a in articles}
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    rows = tuple(
        _row(json.loads(line), by_name, f"{folder / 'gold.jsonl'}:{n}") for n, line in enumerate(lines, 1)
    )
    return Story(folder.name, articles, rows)


def _row(raw: dict[str, str], by_name: dict[str, Article], where: str) -> Row:
    a, b = by_name[raw["a_file"]], by_name[raw["b_file"]]
    note = raw.get("note") or ""
    return Row(
        a.id,
        _find(a.text, raw["a_quote"], where),
        b.id,
        _find(b.text, raw["b_quote"], where),
        raw["relation"],
        raw["type"],
        note,
        "[span level" in note,
    )


def _find(text: str, quote: str, where: str) -> Span:
    quote = unicodedata.normalize("NFC", quote)
    start = text.find(quote)
    if start < 0:
        raise InputError(f"{where}: quote not in the article: {quote!r}")
    return Span(start, start + len(quote))


def overlaps(a: Span, b: Span) -> bool:
    """True if two spans share enough of the shorter one."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    return shared > 0 and shared >= MIN_OVERLAP * min(a.end - a.start, b.end - b.start)
