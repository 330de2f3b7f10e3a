"""New articles, or a statement, against those of the workspace that may speak of the same story.

The whole comparison is quadratic; here at most a few stored articles take part, the ones that share the most and the
rarest word pairs (`index.nearest`).  Among the 19 gold stories in one workspace the nearest seven of an article hold
every article of its story.  Word weights come from the articles at hand, so a confidence may differ a little from that
of `verify compare`, which alone writes reports.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from verify.gather import gather_claims
from verify.history import read_decisions
from verify.index import Entry, Index, nearest, word_numbers
from verify.model import Article, Finding, Report, Unjudged
from verify.pipeline import compare_articles
from verify.workspace import Workspace, known_claims, load_files

# Stored articles that one new article is compared with; all of them where there are no more.
MOST_NEAR = 7
# New articles that are compared at once; of more, only the whole comparison is worth its time.
MOST_NEW = 12


@dataclass(frozen=True, slots=True)
class Nearby:
    """What new articles say to stored ones.

    `report` holds only findings and unjudged claims that mention a new article; `compared` of the `stored` articles
    took part.
    """

    new: tuple[Article, ...]
    report: Report
    compared: int
    stored: int


def compare_new(workspace: Workspace, index: Index, new: Sequence[Article], most: int = MOST_NEAR) -> Nearby:
    """The new articles, stored already or not, compared with the nearest stored ones and with each other.

    Claims that are stored are used again; nothing is written.
    """
    own = {article.id for article in new}
    others = [entry for entry in index.entries.values() if entry.id and entry.id not in own]
    near = _near(others, new, most)
    articles, problems = load_files(workspace, [workspace.seeds / entry.file for entry in near])
    stored = known_claims(workspace, (*new, *articles), index.paths())
    gathered = gather_claims((*new, *articles), stored)
    decisions, _ = read_decisions(workspace.root)
    report = compare_articles(
        gathered.articles,
        problems=(*problems, *gathered.problems),
        claims=gathered.claims,
        decisions=decisions,
    )
    return Nearby(tuple(new), about(report, own), len(articles), len({entry.id for entry in others}))


def _near(others: Sequence[Entry], new: Iterable[Article], most: int) -> list[Entry]:
    """The stored entries that take part, each article once, by file."""
    unique = {entry.id: entry for entry in sorted(others, key=lambda entry: entry.path, reverse=True)}
    if len(unique) > most:
        words = [word_numbers(article.text, article.lang) for article in new]
        chosen = [entry for asked in words for entry in nearest(tuple(unique.values()), asked, most)]
        unique = {entry.id: entry for entry in chosen}
    return sorted(unique.values(), key=lambda entry: entry.path)


def about(report: Report, articles: set[str]) -> Report:
    """The report with what mentions one of the articles (ids) only."""

    def is_meant(item: Finding | Unjudged) -> bool:
        sides = item.sides if isinstance(item, Finding) else (item,)
        return any(mention.article in articles for side in sides for mention in side.mentions)

    return replace(
        report,
        findings=tuple(filter(is_meant, report.findings)),
        not_compared=tuple(filter(is_meant, report.not_compared)),
    )
