"""The comparison of a workspace: what is stored of it is used, what is new is made, compared and stored.

Articles, claims and findings lie in blocks, so that a workspace of any size is compared in the memory of one topic.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from verify.blocks import Blocks, temporary_blocks
from verify.bulk import compare_kept
from verify.claim_files import (
    article_digest,
    begins_with_header,
    claims_header,
    claims_text,
    read_claims,
)
from verify.columns import TABLE, has_columns, known_kept, read_contents, write_kept
from verify.constraints import Constraints
from verify.engines import Engine
from verify.engines.local import LocalEngine
from verify.errors import VerifyError, WorkspaceError
from verify.files import write_if_changed
from verify.gather import MAX_MEGABYTES, MAX_SECONDS, GatheredKept, gather_kept, keep_claims
from verify.history import Compared, named_topics, read_decisions
from verify.intake import keep_all_safely
from verify.judge import seriousness
from verify.kept import KeptArticle, KeptClaims, article_at
from verify.listed import in_memory, selected
from verify.model import Report
from verify.remembered import Memory, RememberingEngine, forget_others
from verify.topics import FEW_ARTICLES, Topic
from verify.within import TopicOutcome
from verify.workers import Failed, most_workers, run_tasks
from verify.workspace import Workspace, as_inside, as_said_inside, claim_paths, is_of_this_code, mark_code

_Made = TypeVar("_Made")
# Fewer files are read or written sooner than another process is ready.
_FEW_FILES = 48
# From so many articles on their claims are kept as columns too, where the extra for it is installed.
MANY_ARTICLES = 2_000


def compare_workspace(
    workspace: Workspace, min_confidence: float = 0.0, *, store: bool = True, engine: Engine | None = None
) -> Report:
    """The report over all articles of the workspace, in memory; `compare_stored` says the rest."""
    with temporary_blocks() as blocks:
        return in_memory(compare_stored(workspace, blocks, min_confidence, store=store, engine=engine).report)


def compare_stored(
    workspace: Workspace,
    blocks: Blocks,
    min_confidence: float = 0.0,
    *,
    store: bool = True,
    engine: Engine | None = None,
) -> Compared:
    """The comparison of all articles of the workspace; its records are in `blocks` as long as they are read.

    With `store`, the claims of each are stored under `claims/` (of many also as columns), and what was found in each
    topic (the caller holds the lock); without, nothing is written.  Findings below `min_confidence` are left out.
    `engine`: in place of the one of this machine.
    Raises: WorkspaceError if a newer version of verify wrote some of the claims; OSError if claims cannot be written.
    """
    found, problems = keep_all_safely([workspace.seeds], blocks, partial(as_inside, workspace))
    articles = sorted(found, key=lambda article: article.path)
    files = claim_paths(workspace, [article.path for article in articles])
    digests = {article.id: article_digest(article_at(blocks, article)) for article in articles}
    in_table = _known_in_table(workspace, digests, blocks)
    others = [article for article in articles if article.id not in in_table]
    in_files = _known_in_files(workspace, others, files, blocks)
    gathered = gather_kept(articles, blocks, in_table | in_files)
    if store:
        _store_claims(workspace, gathered, files, in_files.keys(), in_table.keys(), blocks)
        _store_table(workspace, gathered, digests, blocks)
    decisions, unread = read_decisions(workspace.root)
    memory = Memory(workspace.root, digests, store)
    parts: dict[str, TopicOutcome] = {}

    def note(outcome: TopicOutcome, said: Constraints) -> None:
        if not outcome.failed:
            parts[memory.key(Topic(outcome.articles), said)] = outcome

    report = compare_kept(
        gathered,
        blocks,
        problems=as_said_inside(workspace, problems),
        unread=unread,
        decisions=decisions,
        engine=RememberingEngine(engine, memory) if engine else LocalEngine(blocks=blocks, memory=memory),
        note=note,
    )
    if store:
        forget_others(workspace.root, named_topics(workspace.root) | parts.keys())
    if min_confidence > 0:
        sure = selected(report.findings, seriousness, lambda key: -key[1] >= min_confidence)
        report = replace(report, findings=sure)
    said = {f.id: f.decision.verdict for f in report.findings if f.decision} if decisions else {}
    return Compared(report, parts, said, min_confidence)


def _known_in_table(
    workspace: Workspace, digests: Mapping[str, str], blocks: Blocks
) -> dict[str, KeptClaims]:
    """The claims in the table of a large workspace by article id; none where there is no table, or no extra for it."""
    if len(digests) >= MANY_ARTICLES and has_columns():
        with suppress(VerifyError):  # a library that does not work is as one that is not there
            return known_kept(workspace.root / TABLE, digests, blocks)
    return {}


def _store_table(
    workspace: Workspace, gathered: GatheredKept, digests: Mapping[str, str], blocks: Blocks
) -> None:
    """Make the table of a large workspace that of its articles, if it is not; without one the files of claims do."""
    now = {article.id: digests[article.id] for article in gathered.articles}
    if len(now) >= MANY_ARTICLES and has_columns():
        with suppress(VerifyError):
            contents = read_contents(workspace.root / TABLE)
            if contents is None or contents.digests != now:
                write_kept(workspace.root / TABLE, gathered.articles, gathered.claims, blocks)


def _known_in_files(
    workspace: Workspace, articles: Sequence[KeptArticle], files: Mapping[str, Path], blocks: Blocks
) -> dict[str, KeptClaims]:
    """The claims in files by article id, where they are those of the article as it is and of this very code."""
    if not articles or not is_of_this_code(workspace):
        return {}
    read = partial(_read, blocks, files, len(files) > FEW_ARTICLES)
    known = {}
    for article, result in zip(articles, _each(read, articles), strict=True):
        if isinstance(result, WorkspaceError):
            raise result
        if isinstance(result, KeptClaims):
            known[article.id] = result
    return known


def _read(
    blocks: Blocks, files: Mapping[str, Path], signed: bool, kept: KeptArticle
) -> KeptClaims | WorkspaceError | None:
    """The stored claims of an article, put into a block; None where they have to be extracted again."""
    article = article_at(blocks, kept)
    try:
        claims = read_claims(files[article.path], article)
    except WorkspaceError as error:
        return error
    return None if claims is None else keep_claims(blocks, article, claims, signed=signed)


def _store_claims(
    workspace: Workspace,
    gathered: GatheredKept,
    files: Mapping[str, Path],
    in_files: Collection[str],
    in_table: Collection[str],
    blocks: Blocks,
) -> None:
    """Write what is new, and remove the claims of articles that are no longer there or could not be analysed.

    `in_files`: articles (ids) whose claims were read from their files.  What came from the table is written too, unless
    its file begins as it should and is of this code.
    """
    trusted = is_of_this_code(workspace)

    def is_there(article: KeptArticle) -> bool:
        if article.id in in_files:
            return True
        from_table = trusted and article.id in in_table
        return from_table and begins_with_header(files[article.path], article_at(blocks, article))

    new = [article for article in gathered.articles if not is_there(article)]
    for result in _each(partial(_write, blocks, files, gathered.claims), new):
        if isinstance(result, OSError):
            raise result
        if isinstance(result, Failed):
            raise WorkspaceError(f"claims/: cannot be written: {result.reason}")
    kept = {files[article.path] for article in gathered.articles}
    for path in sorted(workspace.claims.rglob("*.jsonl")):
        if path not in kept and claims_header(path) is not None:
            path.unlink()
    mark_code(workspace)


def _write(
    blocks: Blocks, files: Mapping[str, Path], claims: Mapping[str, KeptClaims], kept: KeptArticle
) -> OSError | None:
    """Store the claims of an article; what the disk says if it cannot be done."""
    try:
        text = claims_text(article_at(blocks, kept), blocks.get(claims[kept.id].claims))
        write_if_changed(files[kept.path], text, durable=False)
    except OSError as error:
        return error
    return None


def _each(
    function: Callable[[KeptArticle], _Made], articles: Sequence[KeptArticle]
) -> Iterator[_Made | Failed]:
    """What a function makes of each article, in their order; of many in child processes."""
    if len(articles) <= _FEW_FILES:
        yield from map(function, articles)
        return
    limits = {"seconds": MAX_SECONDS, "megabytes": MAX_MEGABYTES}
    for result in run_tasks(function, articles, workers=most_workers(), **limits):
        yield result if isinstance(result, Failed) else result.value
