"""What Spark runs on its machines: rows in Arrow batches through the very functions of the other engines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from verify.engines.spark import compare_inputs
from verify.gather import gather_claims
from verify.lake.rows import (
    Row,
    article_from,
    article_row,
    claims_from,
    extracted_row,
    finding_row,
    origin_row,
    unjudged_row,
)
from verify.lake.schemas import batch
from verify.outcome_text import outcome_of, outcome_text
from verify.topics import signature_of
from verify.within import TopicInput, TopicOutcome
from verify.workers import set_workers

if TYPE_CHECKING:
    import pyarrow as pa

Batches = Iterable["pa.RecordBatch"]
Made = Iterator["pa.RecordBatch"]


def read_articles(batches: Batches) -> Made:
    """Rows of an input table -> rows of articles; `number` names those without a path."""
    for rows in batches:
        made = (article_row(row, f"articles#{row['number']}") for row in rows.to_pylist())
        yield batch("articles", made)


def extract(batches: Batches) -> Made:
    """Rows of articles -> the same with claims and signatures, or with the problem that there was."""
    set_workers(1)  # Spark has a process for each core
    for rows in batches:
        yield batch("claims", _extracted({row["id"]: row for row in rows.to_pylist()}))


def _extracted(rows: Mapping[str, Row]) -> Iterator[Row]:
    articles = [article_from(row) for row in rows.values()]
    gathered = gather_claims(articles, {})
    problems = {problem.where: problem.what for problem in gathered.problems}
    for article in articles:
        claims = gathered.claims.get(article.id)
        if claims is None:
            yield rows[article.id] | {"problem": problems[article.path]}
        else:
            yield extracted_row(rows[article.id], claims, signature_of(article, claims))


def compare(batches: Batches) -> Made:
    """Rows of articles with claims, those of a topic together -> a row a topic."""
    for outcome in compare_inputs(_inputs(batches)):
        if outcome.failed:
            yield batch("outcomes", [{"articles": json.dumps(outcome.articles), "failed": outcome.failed}])
        else:
            others = replace(outcome, findings=())
            found = TopicOutcome(outcome.articles, outcome.findings)
            yield batch("outcomes", [{"findings": outcome_text(found), "others": outcome_text(others)}])


def _inputs(batches: Batches) -> Iterator[TopicInput]:
    rows = (row for rows in batches for row in rows.to_pylist())
    for _, group in groupby(rows, itemgetter("topic")):
        members = sorted(group, key=itemgetter("id"))
        articles = tuple(map(article_from, members))
        yield TopicInput(articles, {row["id"]: claims_from(row) for row in members})


def findings(batches: Batches) -> Made:
    """Rows of topics -> rows of findings."""
    for outcome in _outcomes(batches, "findings"):
        yield batch("findings", map(finding_row, outcome.findings))


def not_compared(batches: Batches) -> Made:
    """Rows of topics -> rows of what was not compared."""
    for outcome in _outcomes(batches, "others"):
        yield batch("not_compared", map(unjudged_row, outcome.not_compared))


def origins(batches: Batches) -> Made:
    """Rows of topics -> rows of articles that are one origin."""
    for outcome in _outcomes(batches, "others"):
        yield batch("origins", map(origin_row, (*outcome.copies, *outcome.credits)))


def _outcomes(batches: Batches, column: str) -> Iterator[TopicOutcome]:
    texts: Iterator[Any] = (text.as_py() for rows in batches for text in rows[column])
    return map(outcome_of, texts)
