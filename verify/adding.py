"""One article more, or less: its file, its entry in the index and its claims, in an order that survives a crash.

The caller holds the lock.  A killed run leaves at most an article whose claims are extracted again, never claims of an
article that is gone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from verify.errors import InputError
from verify.evidence import Document, Unchanged, keep
from verify.gather import gather_claims
from verify.index import Entry, Index, entry_of
from verify.model import Article, Problem
from verify.seeds import Draft, find_same, free_name, read_draft, store_draft
from verify.workspace import Workspace, claim_path, store_new_claims

State = Literal["added", "duplicate", "unchanged", "failed"]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one input: `path` is that of the article it is, or is the same as; `why` tells of a failure, or since when it is unchanged."""

    where: str
    state: State
    path: str | None = None
    why: str | None = None
    article: Article | None = None


def add_drafts(
    workspace: Workspace,
    index: Index,
    drafts: Iterable[Draft | Problem | Unchanged],
    *,
    dry_run: bool = False,
) -> tuple[Added, ...]:
    """Add each draft in turn; what became of each, in their order.  With `dry_run` nothing is written.

    Raises: OSError if the disk refuses; what was added before stays.
    """
    added = tuple(_add(workspace, index, draft, dry_run) for draft in drafts)
    if not dry_run:
        _store_claims(workspace, index, [item.article for item in added if item.article is not None])
    return added


def is_present(draft: Draft, index: Index) -> bool:
    """Whether an article of the workspace is the same as the draft, as far as the draft is known."""
    try:
        article = read_draft(draft, "seeds/draft.txt")
    except InputError:
        return False
    return find_same(draft, article.sha256, index.entries.values()) is not None


def _add(workspace: Workspace, index: Index, draft: Draft | Problem | Unchanged, dry_run: bool) -> Added:
    if isinstance(draft, Problem):
        return Added(str(draft).removesuffix(f": {draft.what}"), "failed", why=draft.what)
    if isinstance(draft, Unchanged):
        return Added(draft.where, "unchanged", draft.path, f"unchanged since {draft.since}")
    name = free_name(draft, index.entries.values())
    try:
        article = read_draft(draft, f"seeds/{name}")
    except InputError as error:
        return Added(draft.where, "failed", why=str(error).removeprefix(f"{draft.where}: "))
    same = find_same(draft, article.sha256, index.entries.values())
    if same is not None:
        return Added(draft.where, "duplicate", same.path)
    if dry_run:
        index.entries[name] = entry_of(name, "", article)
    else:
        index.add(store_draft(workspace, draft, name), article)
    return Added(draft.where, "added", article.path, article=article)


def _store_claims(workspace: Workspace, index: Index, articles: Sequence[Article]) -> None:
    """Extract and store the claims of articles; one that cannot be analysed is a problem of the comparison."""
    gathered = gather_claims(articles, {})
    for article in gathered.articles:
        path = claim_path(workspace, article.path, index.paths())
        store_new_claims(workspace, article, gathered.claims[article.id], path)


def keep_evidence(workspace: Workspace, index: Index, document: Document, added: Sequence[Added]) -> None:
    """Keep a document that was fetched, with the ids of the articles that came of it.

    Written after them: a run that is killed between leaves articles whose URL is fetched once more, and bytes at most.
    Raises: OSError if the disk refuses.
    """
    by_path = {entry.path: entry.id for entry in index.entries.values()}
    ids = (by_path.get(item.path) for item in added if item.path)
    found = tuple(dict.fromkeys(id_ for id_ in ids if id_))
    keep(workspace, replace(document.retrieval, articles=found), document.data)


def remove_article(workspace: Workspace, index: Index, entry: Entry) -> None:
    """Delete an article and its claims; the claims first, since they are nothing without it.

    Raises: OSError if a file cannot be deleted.
    """
    claim_path(workspace, entry.path, index.paths()).unlink(missing_ok=True)
    (workspace.seeds / entry.file).unlink()
    index.remove(entry.file)
