"""Articles and their claims that lie in blocks: what the process that leads a comparison knows of each.

Some hundred bytes an article, however long its text is.
"""

from __future__ import annotations

from dataclasses import dataclass

from verify.blocks import Blocks, Stored
from verify.model import Article


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """An article that lies in a block, with what tells it from others."""

    id: str
    path: str
    lang: str
    stored: Stored


@dataclass(frozen=True, slots=True)
class KeptClaims:
    """Where the claims of an article and its signature lie, and how many claims there are."""

    claims: Stored
    signature: Stored
    size: int


def keep(blocks: Blocks, article: Article) -> KeptArticle:
    """Put an article into a block."""
    return KeptArticle(article.id, article.path, article.lang, blocks.put((article,)))


def article_at(blocks: Blocks, kept: KeptArticle) -> Article:
    """The article that was kept."""
    (article,) = blocks.get(kept.stored)
    assert isinstance(article, Article)
    return article
