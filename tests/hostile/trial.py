"""One hostile document through everything: read, analysed, compared with a whole article, shown in one of the forms."""

from __future__ import annotations

import sys
from pathlib import Path
from zlib import crc32

from mutants import WHOLE, document

sys.path.insert(0, str(Path(__file__).parent.parent))

from format_checks import CHECKS

from verify.model import Article, Report
from verify.pipeline import compare_articles
from verify.readers import read_documents
from verify.reports import formats
from verify.reports.labels import labels
from verify.reports.terminal import Screen

MOST_ARTICLES = 4
"""A mutation may make hundreds of articles of one; the first few tell enough."""


def try_case(name: str) -> tuple[int, int]:
    """How many articles and claims came of a case; raises where anything does not hold."""
    return try_bytes(document(name))


def try_bytes(data: bytes) -> tuple[int, int]:
    """How many articles and claims come of some bytes; raises where anything does not hold."""
    reading = read_documents(data, where="hostile")
    assert reading.articles or reading.problems
    assert all(problem.what and "\n" not in str(problem) for problem in reading.problems)
    articles = {a.id: a for a in (*reading.articles[:MOST_ARTICLES], *_whole())}
    report = compare_articles(tuple(articles.values()), problems=reading.problems)
    _check_quotes(report)
    _check_form(report, sorted(formats.FORMATS)[crc32(data) % len(formats.FORMATS)])
    return len(reading.articles), len(report.claims)


def _whole() -> tuple[Article, ...]:
    return read_documents(WHOLE["text"], where="whole.txt").articles


def _check_quotes(report: Report) -> None:
    texts = {article.id: article.text for article in report.articles}
    mentions = [m for f in report.findings for side in f.sides for m in side.mentions]
    for item in (*report.claims, *mentions):
        assert texts[item.article][item.start : item.end] == item.quote
    for article in report.articles:
        assert any(map(str.isalnum, article.text))


def _check_form(report: Report, form: str) -> None:
    look = formats.Look(Screen(80, False, labels("en")), everything=True)
    CHECKS.get(form, lambda *_: None)(formats.render(report, form, look), report)
