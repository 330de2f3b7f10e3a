"""Between the table and blocks: child processes read row groups of it, each what is asked for of one group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from verify.blocks import Blocks
from verify.columns.record import Extracted
from verify.columns.store import read_contents, read_group
from verify.kept import KeptArticle, KeptClaims, article_at
from verify.topics import FEW_ARTICLES
from verify.workers import Done, most_workers, run_tasks

# A row group takes a second at the most, and 100 MB.
_SECONDS = 60
_MEGABYTES = 1_000

_Task = tuple[int, Mapping[str, str]]


def known_kept(path: Path, digests: Mapping[str, str], blocks: Blocks) -> dict[str, KeptClaims]:
    """Where the claims and signatures now lie of the articles (id -> digest) that the table knows as they are.

    Those that it does not know, or without a signature, are missing; so are those of a group that is damaged.

    Raises: VerifyError if the extra is missing.
    """
    contents = read_contents(path)
    if contents is None:
        return {}
    same = {key for key, digest in digests.items() if contents.digests.get(key) == digest}
    wanted = [{key: digests[key] for key in group if key in same} for group in contents.groups]
    tasks: list[_Task] = [(number, own) for number, own in enumerate(wanted) if own]
    put = partial(_put_group, path, blocks)
    crew = min(most_workers(), len(tasks))
    found: dict[str, KeptClaims] = {}
    for result in run_tasks(put, tasks, workers=crew, seconds=_SECONDS, megabytes=_MEGABYTES):
        if isinstance(result, Done):
            found.update(result.value)
    return found


def _put_group(path: Path, blocks: Blocks, task: _Task) -> dict[str, KeptClaims]:
    """Put what is wanted of a row group into blocks."""
    return {
        article: KeptClaims(blocks.put(claims), blocks.put((signature,)), len(claims))
        for article, claims, signature in read_group(path, *task)
        if signature is not None
    }


def extracted_in(
    articles: Sequence[KeptArticle], claims: Mapping[str, KeptClaims], blocks: Blocks
) -> Iterator[Extracted]:
    """What lies in blocks of all articles of a comparison, one after the other, for `write`.

    Few articles have no signature (`verify.gather`), and those without claims of their own in `claims` are left out.
    """
    signed = len(articles) > FEW_ARTICLES
    for article in articles:
        kept = claims.get(article.id)
        if kept is not None:
            (signature,) = blocks.get(kept.signature)
            yield Extracted(
                article_at(blocks, article), blocks.get(kept.claims), signature if signed else None
            )
