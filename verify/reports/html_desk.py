"""What every part of the HTML report looks things up in: articles, claims, names and anchors, made once a report."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from verify.model import Article, Claim, Report
from verify.reports import summary
from verify.reports.days import day
from verify.reports.html_markup import element_id, language_tag
from verify.reports.html_views import Link
from verify.reports.labels import Labels
from verify.text.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class Desk:
    """Lookups of one report.  `pieces`: article id -> the (start, end) of its sentences and what is between them."""

    report: Report
    lang: str
    words: Labels
    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    names: Mapping[str, str]
    pieces: Mapping[str, tuple[tuple[int, int], ...]]

    def anchor(self, article: str, start: int) -> str:
        """The id of the sentence of an article that holds a character."""
        pieces = self.pieces[article]
        index = max(0, bisect_right(pieces, (start, float("inf"))) - 1)
        return element_id("s", article, pieces[index][0] if pieces else 0)

    def article_link(self, article: str) -> Link:
        """The name of an article, leading to its text."""
        return Link(self.names[article], f"#{element_id('a', article)}")

    def tag(self, article: str) -> str:
        """The language of an article, empty if it is none."""
        return language_tag(self.articles[article].lang)

    def published(self, article: Article) -> str:
        """The day of publication in words, with a note where it was inferred."""
        if article.published is None:
            return self.words["undated_article"]
        inferred = f" ({self.words['inferred']})" if article.published_by == "text" else ""
        return day(article.published, self.lang) + inferred


def desk_of(report: Report, lang: str, words: Labels) -> Desk:
    """The lookups of a report whose mentions quote whole clauses."""
    return Desk(
        report=report,
        lang=lang,
        words=words,
        articles={article.id: article for article in report.articles},
        claims={claim.id: claim for claim in report.claims},
        names=summary.names_by_id(report),
        pieces={article.id: tuple(pieces_of(article.text)) for article in report.articles},
    )


def pieces_of(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text and the lines between them, in order; no character but space is outside of all.

    >>> text = "Một. Hai.\\n\\nẢnh: An |"
    >>> [text[start:end] for start, end in pieces_of(text)]
    ['Một.', 'Hai.', 'Ảnh: An |']
    """
    place = 0
    for sentence in split_sentences(text):
        yield from _lines(text, place, sentence.start)
        yield sentence.start, sentence.end
        place = sentence.end
    yield from _lines(text, place, len(text))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of `text[start:end]` without the space around them, blank ones left out."""
    for line in text[start:end].split("\n"):
        if bare := line.strip():
            first = start + len(line) - len(line.lstrip())
            yield first, first + len(bare)
        start += len(line) + 1
