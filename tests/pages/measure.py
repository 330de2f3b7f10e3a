"""How well pages are read: python tests/pages/measure.py [--unnamed] prints the figures and every fault.

With --unnamed all classes, ids and data attributes are made meaningless first: what is left is what the reader sees
in a layout whose names it does not know.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from make import Page, address, pages

from verify.readers import read_documents

_NAMES = re.compile(r'(class|id|data-[a-z-]+)="([^"]*)"')


@dataclass(frozen=True)
class Read:
    """What became of a page: sentences of its body that are there, foreign ones that are too, source and date right."""

    page: Page
    missing: tuple[str, ...]
    foreign: tuple[str, ...]
    has_source: bool
    has_date: bool

    @property
    def faults(self) -> str:
        wrong = [name for name, right in (("source", self.has_source), ("date", self.has_date)) if not right]
        return " ".join(
            [*(f"-{s[:40]!r}" for s in self.missing), *(f"+{s[:40]!r}" for s in self.foreign), *wrong]
        )


@dataclass(frozen=True)
class Figures:
    """Shares, 0 to 1: body sentences found; pages without a foreign sentence; with the right source; the right date."""

    recall: float
    clean: float
    source: float
    date: float


def read(page: Page, *, unnamed: bool = False) -> Read:
    markup = _NAMES.sub(_unnamed, page.html) if unnamed else page.html
    reading = read_documents(markup.encode(), where=f"{page.name}.html", url=address(page))
    if not reading.articles:
        return Read(page, tuple(page.body()), (), False, False)
    article = reading.articles[0]
    text = _spaced(article.text)
    return Read(
        page,
        tuple(sentence for sentence in page.body() if _spaced(sentence) not in text),
        tuple(sentence for sentence in page.foreign() if _spaced(sentence) in text),
        article.source == page.source,
        article.published == page.published,
    )


def figures(found: Sequence[Read]) -> Figures:
    sentences = sum(len(one.page.body()) for one in found)
    return Figures(
        1 - sum(len(one.missing) for one in found) / sentences,
        sum(not one.foreign for one in found) / len(found),
        sum(one.has_source for one in found) / len(found),
        sum(one.has_date for one in found) / len(found),
    )


def _unnamed(match: re.Match[str]) -> str:
    return f'{match[1]}="k{hashlib.sha256(match[2].encode()).hexdigest()[:6]}"'


def _spaced(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    listed = [read(page, unnamed="--unnamed" in sys.argv) for page in pages()]
    for one in listed:
        if one.faults:
            print(f"{one.page.name}: {one.faults}")
    layouts = len({one.page.layout for one in listed})
    shares = figures(listed)
    print(
        f"{len(listed)} pages of {layouts} layouts: body recall {shares.recall:.3f}, "
        f"without a foreign sentence {shares.clean:.3f}, source {shares.source:.3f}, date {shares.date:.3f}"
    )
