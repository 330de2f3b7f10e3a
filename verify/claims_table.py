"""The table of all claims of a workspace as it is now, for queries.

The stored one where it is that of the articles and of this code; else one that is made for the moment, from what is
stored and, where nothing is, from the articles.  Writes nothing in the workspace.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from verify.claim_files import article_digest
from verify.columns import TABLE, Extracted, is_whole, read_contents, read_group, write
from verify.gather import gather_claims
from verify.model import Article, Problem
from verify.workspace import Workspace, claim_paths, known_in, load_articles

# So many articles have their claims in memory at once.
_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class ClaimsTable:
    """Where the table is, the articles it is of, what could not be read or analysed, and whether it is the stored one."""

    path: Path
    articles: Sequence[Article]
    problems: tuple[Problem, ...]
    is_stored: bool


@contextmanager
def claims_table(workspace: Workspace) -> Iterator[ClaimsTable]:
    """The table, for as long as it is needed.

    Raises: VerifyError if the extra `columns` is missing.
    """
    path = workspace.root / TABLE
    stored = read_contents(path)
    articles, problems = load_articles(workspace)
    digests = {article.id: article_digest(article) for article in articles}
    if stored is not None and stored.digests == digests and is_whole(path):
        yield ClaimsTable(path, articles, problems, True)
        return
    with TemporaryDirectory(prefix="verify-") as folder:
        made = Path(folder) / path.name
        failed: list[Problem] = []
        write(made, _all_rows(workspace, articles, digests, failed))
        yield ClaimsTable(made, articles, (*problems, *failed), False)


def _all_rows(
    workspace: Workspace, articles: Sequence[Article], digests: Mapping[str, str], failed: list[Problem]
) -> Iterator[Extracted]:
    """Every article with its claims, those of the stored table first; what cannot be analysed is put into `failed`."""
    by_id = {article.id: article for article in articles}
    done: set[str] = set()
    for row in _stored_rows(workspace.root / TABLE, by_id, digests):
        if row.article.id not in done:  # in two groups, if the table is replaced meanwhile
            done.add(row.article.id)
            yield row
    rest = [article for article in articles if article.id not in done]
    known = known_in(workspace, claim_paths(workspace, [article.path for article in articles]))
    for start in range(0, len(rest), _AT_ONCE):
        some = rest[start : start + _AT_ONCE]
        gathered = gather_claims(some, known(some))
        analysed = {article.path for article in gathered.articles}  # one without claims is a row of its own
        failed += (problem for problem in gathered.problems if problem.where not in analysed)
        for article in gathered.articles:
            yield Extracted(article, gathered.claims[article.id], None)


def _stored_rows(
    path: Path, articles: Mapping[str, Article], digests: Mapping[str, str]
) -> Iterator[Extracted]:
    """What the stored table knows of the articles as they are."""
    contents = read_contents(path)
    for number in range(len(contents.groups) if contents else 0):
        for article, claims, signature in read_group(path, number, digests):
            yield Extracted(articles[article], claims, signature)
