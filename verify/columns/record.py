"""What the table holds of an article."""

from __future__ import annotations

from dataclasses import dataclass

from verify.model import Article, Claim
from verify.topics import Signature


@dataclass(frozen=True, slots=True)
class Extracted:
    """An article with its claims, in the order in which they are stored, and its signature if it was made."""

    article: Article
    claims: tuple[Claim, ...]
    signature: Signature | None
