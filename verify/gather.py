"""The claims of many articles, where one that cannot be analysed costs only itself.

Stands at the edge of the pipeline: a text nobody has foreseen may make `extract_claims` raise, run without end or
take all memory, so it runs in child processes with limits; the others are compared all the same.  Reads no files and
compares nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from verify.blocks import Blocks
from verify.claim_files import in_text_order
from verify.errors import InputError
from verify.extract import extract_claims, without_claims
from verify.facets.analysis import analyse
from verify.kept import KeptArticle, KeptClaims, article_at
from verify.model import Article, Claim, Problem
from verify.topics import FEW_ARTICLES, Signature, signature_of
from verify.workers import Failed, Result, most_workers, run_tasks

_Task = TypeVar("_Task", Article, KeptArticle)
_Made = TypeVar("_Made")

# An article of 10 kB takes about 0.05 s and 5 MB; one of MAX_CHARS about 4 s and 300 MB.
MAX_SECONDS = 20
MAX_MEGABYTES = 1_000
# An article of a newspaper has about 5,000 characters, a novel 600,000.
MAX_CHARS = 1_000_000
# Fewer articles are not worth another process.
_ARTICLES_OF_WORKER = 8
# Analysed in each language that is to come: what is loaded on first use is then there for all children.
_FIRST_TEXT = "Ngày 5/9/2019, ông John Hale nói: “5 người không đến, 30% of 2 million km, on May 5”."


@dataclass(frozen=True, slots=True)
class Gathered:
    """The articles that were analysed, their claims by article id, and a problem for each other and each without claims."""

    articles: tuple[Article, ...]
    claims: Mapping[str, tuple[Claim, ...]]
    problems: tuple[Problem, ...]


def gather_claims(articles: Sequence[Article], known: Mapping[str, tuple[Claim, ...]]) -> Gathered:
    """The claims of each article, in the order given; those in `known` (by article id) are not extracted again.

    Extracted claims come in the order in which stored ones are read, so that nothing depends on which they are.
    """
    unknown = [article for article in articles if article.id not in known]
    claims = {article.id: known[article.id] for article in articles if article.id in known}
    problems: list[Problem] = []
    for article, found in zip(unknown, _extracted(unknown, _claims_of), strict=True):
        if isinstance(found, Failed):
            problems.append(Problem(article.path, f"cannot be analysed: {found.reason}"))
        else:
            claims[article.id] = found.value
    done = tuple(article for article in articles if article.id in claims)
    problems += (without_claims(article) for article in done if not claims[article.id])
    return Gathered(done, claims, tuple(problems))


@dataclass(frozen=True, slots=True)
class GatheredKept:
    """The same where articles and claims lie in blocks: the claims of each article that was analysed, and the problems."""

    articles: tuple[KeptArticle, ...]
    claims: Mapping[str, KeptClaims]
    problems: tuple[Problem, ...]


def gather_kept(
    articles: Sequence[KeptArticle], blocks: Blocks, known: Mapping[str, KeptClaims] | None = None
) -> GatheredKept:
    """The claims and the signature of each article, put into blocks where they are made; in the order given.

    Those in `known` (by article id) are not made again.
    """
    claims = dict(known or {})
    unknown = [article for article in articles if article.id not in claims]
    signed = len(articles) > FEW_ARTICLES
    if signed and unknown:
        signature_of(Article("", "", _FIRST_TEXT, ""), ())
    make = partial(_extract_kept, blocks, signed)
    failed: list[Problem] = []
    for article, found in zip(unknown, _extracted(unknown, make), strict=True):
        if isinstance(found, Failed):
            failed.append(Problem(article.path, f"cannot be analysed: {found.reason}"))
        else:
            claims[article.id] = found.value
    done = tuple(article for article in articles if article.id in claims)
    silent = (without_claims(article_at(blocks, kept)) for kept in done if not claims[kept.id].size)
    return GatheredKept(done, claims, (*failed, *silent))


def _extract_kept(blocks: Blocks, signed: bool, kept: KeptArticle) -> KeptClaims:
    article = article_at(blocks, kept)
    return keep_claims(blocks, article, _claims_of(article), signed=signed)


def keep_claims(blocks: Blocks, article: Article, claims: tuple[Claim, ...], *, signed: bool) -> KeptClaims:
    """Put the claims of an article into a block, and its signature, an empty one if nobody asks for more."""
    signature = (
        signature_of(article, claims) if signed else Signature(article.id, article.lang, None, b"", b"")
    )
    return KeptClaims(blocks.put(claims), blocks.put((signature,)), len(claims))


def _extracted(articles: Sequence[_Task], make: Callable[[_Task], _Made]) -> Iterator[Result[_Made]]:
    """What is made of each article or why there is nothing, in their order."""
    for lang in sorted({article.lang for article in articles}):
        analyse(Article("", "", _FIRST_TEXT, "", lang=lang))
    crew = min(most_workers(), -(-len(articles) // _ARTICLES_OF_WORKER))
    return run_tasks(make, articles, workers=crew, seconds=MAX_SECONDS, megabytes=MAX_MEGABYTES)


def _claims_of(article: Article) -> tuple[Claim, ...]:
    """The claims of an article in the order in which they are stored.

    Raises: InputError if it is longer than any article.
    """
    if len(article.text) > MAX_CHARS:
        raise InputError(
            f"has {len(article.text):,} characters, more than the {MAX_CHARS:,} of a long article"
        )
    return in_text_order(extract_claims(article))
