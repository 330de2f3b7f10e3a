"""The claims of many articles, where one that cannot be analysed costs only itself.

Stands at the edge of the pipeline: a text nobody has foreseen may make `extract_claims` raise, run without end or
take all memory, so it runs in child processes with limits; the others are compared all the same.  Reads no files and
compares nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.claim_files import in_text_order
from verify.errors import InputError
from verify.extract import extract_claims, without_claims
from verify.facets.analysis import analyse
from verify.model import Article, Claim, Problem
from verify.workers import Failed, Result, most_workers, run_tasks

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
    for article, found in zip(unknown, _extracted(unknown), strict=True):
        if isinstance(found, Failed):
            problems.append(Problem(article.path, f"cannot be analysed: {found.reason}"))
        else:
            claims[article.id] = found.value
    done = tuple(article for article in articles if article.id in claims)
    problems += (without_claims(article) for article in done if not claims[article.id])
    return Gathered(done, claims, tuple(problems))


def _extracted(articles: Sequence[Article]) -> Iterator[Result[tuple[Claim, ...]]]:
    """The claims of each article or why there are none, in their order."""
    for lang in sorted({article.lang for article in articles}):
        analyse(Article("", "", _FIRST_TEXT, "", lang=lang))
    crew = min(most_workers(), -(-len(articles) // _ARTICLES_OF_WORKER))
    return run_tasks(_claims_of, articles, workers=crew, seconds=MAX_SECONDS, megabytes=MAX_MEGABYTES)


def _claims_of(article: Article) -> tuple[Claim, ...]:
    """The claims of an article in the order in which they are stored.

    Raises: InputError if it is longer than any article.
    """
    if len(article.text) > MAX_CHARS:
        raise InputError(
            f"has {len(article.text):,} characters, more than the {MAX_CHARS:,} of a long article"
        )
    return in_text_order(extract_claims(article))
