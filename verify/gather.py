"""The claims of many articles, where one that cannot be analysed costs only itself.

Stands at the edge of the pipeline: `extract_claims` may raise for a text nobody has foreseen; the others are
compared all the same.  Reads no files and compares nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verify.claim_files import in_text_order
from verify.extract import extract_claims
from verify.model import Article, Claim, Problem

_MESSAGE_CHARS = 200


@dataclass(frozen=True, slots=True)
class Gathered:
    """The articles that were analysed, their claims by article id, and a problem for each of the others."""

    articles: tuple[Article, ...]
    claims: Mapping[str, tuple[Claim, ...]]
    problems: tuple[Problem, ...]


def gather_claims(articles: Sequence[Article], known: Mapping[str, tuple[Claim, ...]]) -> Gathered:
    """The claims of each article, in the order given; those in `known` (by article id) are not extracted again.

    Extracted claims come in the order in which stored ones are read, so that nothing depends on which they are.
    """
    claims: dict[str, tuple[Claim, ...]] = {}
    problems: list[Problem] = []
    for article in articles:
        try:
            fresh = () if article.id in known else extract_claims(article)
            claims[article.id] = known.get(article.id) or in_text_order(fresh)
        except Exception as error:  # whatever it is, it is this article's problem
            problems.append(Problem(article.path, f"cannot be analysed: {_one_line(error)}"))
    done = tuple(article for article in articles if article.id in claims)
    return Gathered(done, claims, tuple(problems))


def _one_line(error: Exception) -> str:
    """The kind of the exception and the beginning of its text."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:_MESSAGE_CHARS]
