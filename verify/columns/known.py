"""Between the table and blocks: child processes read row groups of it, each what is asked for of one group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from verify.blocks import Blocks
from verify.columns.record import Extracted
from verify.columns.store import read_contents, read_group, write
from verify.errors import VerifyError
from verify.kept import KeptArticle, KeptClaims, article_at
from verify.workers import Done, Failed, most_workers, run_tasks

# A row group takes a second at the most, and 100 MB.
_SECONDS = 60
_MEGABYTES = 1_000
# Writing is one task: 100,000 articles take half a minute.
_WRITING_SECONDS = 6 * 3600

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


def write_kept(
    path: Path, articles: Sequence[KeptArticle], claims: Mapping[str, KeptClaims], blocks: Blocks
) -> int:
    """`write` of what lies in blocks, by a child whose memory is free again afterwards; how many articles were written.

    Raises: VerifyError if it cannot be written, or the extra is missing; the old table then stays.
    """
    write_to = partial(_write_all, articles, claims, blocks)
    (result,) = run_tasks(write_to, [path], workers=1, seconds=_WRITING_SECONDS, megabytes=_MEGABYTES)
    if isinstance(result, Failed):
        raise VerifyError(f"{path}: cannot be written: {result.reason}")
    return result.value


def _write_all(
    articles: Sequence[KeptArticle], claims: Mapping[str, KeptClaims], blocks: Blocks, path: Path
) -> int:
    return write(path, extracted_in(articles, claims, blocks))


def extracted_in(
    articles: Sequence[KeptArticle], claims: Mapping[str, KeptClaims], blocks: Blocks
) -> Iterator[Extracted]:
    """What lies in blocks of all articles of a comparison, one after the other, for `write`.

    Articles that `claims` does not know are left out.  A signature without keys is none: few articles get no real one
    (`verify.gather`), and many must not find it here.
    """
    for article in articles:
        kept = claims.get(article.id)
        if kept is not None:
            (signature,) = blocks.get(kept.signature)
            yield Extracted(
                article_at(blocks, article), blocks.get(kept.claims), signature if signature.keys else None
            )
