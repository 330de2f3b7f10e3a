"""The findings as CSV, a row a mention: for spreadsheets and statistics.

RFC 4180: commas, CRLF line ends, quotation marks where a cell needs them; a line break inside of a quote stays inside
of its cell.  Text of articles is exact but for `guarded`, which can be taken back.  No row for what is no finding.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial

from verify.listed import texts
from verify.model import Article, Finding, Mention, Report

COLUMNS = (
    *(
        "finding",
        "relation",
        "facet",
        "question",
        "between",
        "confidence",
        "decision",
        "side",
        "value",
        "origins",
    ),
    *("source", "title", "url", "published", "lang", "article", "path"),
    *("claim", "start", "end", "quote", "mark_start", "mark_end", "reasons"),
)
BYTE_ORDER_MARK = "\ufeff"
# Article id -> what its rows say of it.
_Articles = Mapping[str, tuple[str, ...]]


def render(report: Report, *, byte_order_mark: bool = False) -> str:
    """A heading and a row for each mention of each side of each finding, in the order of the report.

    With `byte_order_mark`, which older spreadsheets need to see that the file is UTF-8.
    """
    return "".join(pieces(report, byte_order_mark=byte_order_mark))


def pieces(report: Report, *, byte_order_mark: bool = False) -> Iterator[str]:
    """The same in many pieces, so that a large report need not be in memory."""
    if byte_order_mark:
        yield BYTE_ORDER_MARK
    yield _lines([COLUMNS])
    yield from texts(report.findings, partial(_finding_lines, _articles(report)), "")


def _finding_lines(articles: _Articles, finding: Finding) -> str:
    return _lines([guarded(cell) for cell in row] for row in _rows(finding, articles))


def _lines(cells: Iterable[Iterable[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n", quoting=csv.QUOTE_MINIMAL).writerows(cells)
    return out.getvalue()


def _articles(report: Report) -> _Articles:
    return {article.id: _article_cells(article) for article in report.articles}


def rows(report: Report) -> Iterator[tuple[str, ...]]:
    """The cells of each row as they are meant, in the order of `COLUMNS`."""
    articles = _articles(report)
    return (row for finding in report.findings for row in _rows(finding, articles))


def _rows(finding: Finding, articles: _Articles) -> Iterator[tuple[str, ...]]:
    for number, side in enumerate(finding.sides, 1):
        for mention in side.mentions:
            yield (
                *_finding_cells(finding),
                *(str(number), side.value, str(side.origins)),
                *articles[mention.article],
                *_mention_cells(mention),
                "; ".join(finding.reasons),
            )


def _finding_cells(finding: Finding) -> tuple[str, ...]:
    decision = finding.decision.verdict if finding.decision else ""
    confidence = f"{finding.confidence:.4f}"
    shown = (finding.relation, finding.facet, finding.question, finding.between, confidence, decision)
    return (finding.id, *shown)


def _article_cells(article: Article) -> tuple[str, ...]:
    published = article.published.isoformat() if article.published else ""
    known = (article.source or "", article.title or "", article.url or "", published, article.lang)
    return (*known, article.id, article.path)


def _mention_cells(mention: Mention) -> tuple[str, ...]:
    mark = (str(mention.mark.start), str(mention.mark.end)) if mention.mark else ("", "")
    return (mention.claim, str(mention.start), str(mention.end), mention.quote, *mark)


def guarded(cell: str) -> str:
    """`cell` with an apostrophe wherever a spreadsheet could take what follows for a formula.

    That is at its beginning, and behind each character at which a program of another locale or a program that reads
    lines would begin a cell (semicolon, tab, bar, line breaks): where the next visible character is = + - @, one of
    their full-width forms or an apostrophe, and where the cell itself begins with a tab or line break.  An apostrophe
    at such a place has therefore always been put there, and `unguarded` gives the cell back.
    Source: OWASP, CSV Injection.

    >>> guarded("=1+1"), guarded("- 5"), guarded("5 - 3"), guarded("'tis"), guarded("a; =1 +2")
    ("'=1+1", "'- 5", '5 - 3', "''tis", "a;' =1 +2")
    """
    return _formula_pattern().sub(r"\g<0>'", cell)


def unguarded(cell: str) -> str:
    """What `guarded` was given.

    >>> unguarded(guarded("=1+1; -2")), unguarded("5")
    ('=1+1; -2', '5')
    """
    return _guard_pattern().sub("", cell)


# Where a cell begins for one program or another, besides the comma, at which cells are quoted.
_BREAKS = ";|\\t\\n\\x0b\\x0c\\r\\x1c-\\x1e\\x85\\u2028\\u2029"
_INVISIBLE = "\\x00-\\x08\\x0e-\\x1b\\x1f\\x20\\x7f-\\x84\\x86-\\xa0\\u00ad\\u1680\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u206f\\u3000\\ufeff"


@cache
def _formula_pattern() -> re.Pattern[str]:
    """The empty place, or the break, behind which a formula would begin."""
    formula = f"[{_INVISIBLE}]*+[=+\\-@'\uff1d\uff0b\uff0d\uff20]"
    return re.compile(f"\\A(?={formula}|[\\t\\n\\x0b\\x0c\\r])|[{_BREAKS}](?={formula})")


@cache
def _guard_pattern() -> re.Pattern[str]:
    return re.compile(f"(?:\\A|(?<=[{_BREAKS}]))'")
