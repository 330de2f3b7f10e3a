"""The comparison of articles that lie in blocks, however many: the process that leads it holds none of their texts.

What is found is what `verify.pipeline.compare_articles` finds, in a report whose articles, claims and findings are
read from the blocks whenever somebody looks through them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from verify.blocks import Blocks, Stored
from verify.constraints import Constraints
from verify.decisions import Entry
from verify.engines import Engine
from verify.engines.local import LocalEngine, settled
from verify.gather import GatheredKept
from verify.kept import KeptArticle, KeptClaims, article_at
from verify.listed import Group, Grouped, Keyed, Listed
from verify.model import Problem, Report
from verify.pipeline import Prepared, compare_prepared, within_topic
from verify.topics import Topic
from verify.within import TopicInput, TopicOutcome


@dataclass(frozen=True, slots=True)
class FromBlocks:
    """What topics are compared from, where articles and claims lie in blocks."""

    blocks: Blocks
    articles: Mapping[str, KeptArticle]
    claims: Mapping[str, KeptClaims]
    constraints: Constraints

    def __call__(self, topic: Topic) -> TopicInput:
        """The articles of a topic, their claims, and what people said of them."""
        return TopicInput(
            tuple(article_at(self.blocks, self.articles[key]) for key in topic.articles),
            {key: self.blocks.get(self.claims[key].claims) for key in topic.articles},
            self.said(topic),
        )

    def said(self, topic: Topic) -> Constraints:
        """What people said of places in the articles of a topic."""
        return within_topic(self.constraints, topic)


def compare_kept(
    gathered: GatheredKept,
    blocks: Blocks,
    *,
    problems: Sequence[Problem] = (),
    unread: Sequence[Problem] = (),
    decisions: Sequence[Entry] = (),
    engine: Engine | None = None,
    note: Callable[[TopicOutcome, Constraints], object] = lambda outcome, said: None,
) -> Report:
    """The report on articles in blocks, which have to be there as long as the report is read.

    `unread`: lines of decisions that are none.  `note` is told each outcome, put into blocks, and what people said of
    its articles.
    """
    ordered = sorted(gathered.articles, key=lambda article: article.id)
    articles = {article.id: article for article in ordered}
    claims = [gathered.claims[article.id] for article in ordered]

    def settle(outcome: TopicOutcome, said: Constraints) -> TopicOutcome:
        kept = settled(blocks, outcome)
        note(kept, said)
        return kept

    prepared = Prepared(
        articles=Keyed(blocks, partial(map, _by_id, ordered), len(ordered)),
        claims=Grouped(blocks, {a.id: Group(c.claims, c.size) for a, c in zip(ordered, claims, strict=True)}),
        paths={article.id: article.path for article in ordered},
        signatures=Listed(blocks, partial(map, _signature, claims), len(claims)),
        fetch=partial(FromBlocks, blocks, articles, gathered.claims),
    )
    return compare_prepared(
        prepared,
        (*problems, *gathered.problems, *unread),
        decisions,
        engine or LocalEngine(blocks=blocks),
        settle,
    )


def _by_id(article: KeptArticle) -> tuple[str, Stored]:
    return article.id, article.stored


def _signature(kept: KeptClaims) -> Stored:
    return kept.signature
