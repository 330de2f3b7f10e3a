"""The engine of a cluster: topics are compared by Spark, each by the same function as on one machine.

A topic travels as one row with its articles and claims, so that the machines share no folder.  Of Spark only
`mapInArrow` is used; every machine needs this package, in the same version.
"""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from verify.engines import Fetch
from verify.engines.local import MAX_MEGABYTES, MAX_SECONDS, compare_input
from verify.match.model import Model
from verify.topics import Signature, Topic, find_topics
from verify.within import TopicInput, TopicOutcome, failed_topic
from verify.workers import Failed, run_tasks

if TYPE_CHECKING:
    import pyarrow as pa

# Articles whose topics are sent at a time: what the driver holds twice.
_ARTICLES_SENT = 5_000
# Parts for each core, so that one with long topics does not keep the others waiting; and articles a part at most.
_PARTS_PER_CORE = 4
_ARTICLES_PER_PART = 1_000
_RESULT = "number long, outcome binary"


@dataclass(frozen=True, slots=True)
class SparkEngine:
    """Compares topics where `session` (a `pyspark.sql.SparkSession`) runs; `models` in place of the package's."""

    session: Any
    models: Mapping[str, Model] | None = None

    def block(
        self, signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
    ) -> tuple[Topic, ...]:
        """The topics of some articles, grouped in the driver: the weights of words are those of all articles."""
        return find_topics(signatures, together)

    def compare(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        """What is found in each topic, in their order."""
        for portion in _portions(topics):
            yield from self._compared(portion, fetch)

    def _compared(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        import pyarrow as pa

        packed = [pickle.dumps(fetch(topic)) for topic in topics]
        table = pa.table({"number": range(len(packed)), "topic": pa.array(packed, pa.large_binary())})
        articles = sum(len(topic.articles) for topic in topics)
        rows = self.session.createDataFrame(table).repartition(parts(self.session, articles), "number")
        found = rows.mapInArrow(partial(_compare_rows, self.models), _RESULT).toArrow().sort_by("number")
        for outcome in found["outcome"]:
            yield pickle.loads(outcome.as_py())  # what our own function packed


def parts(session: Any, articles: int) -> int:
    """Into how many parts the work on so many articles is cut."""
    cores: int = session.sparkContext.defaultParallelism
    return max(cores * _PARTS_PER_CORE, -(-articles // _ARTICLES_PER_PART))


def compare_inputs(
    inputs: Iterator[TopicInput], models: Mapping[str, Model] | None = None
) -> Iterator[TopicOutcome]:
    """What is found in each topic, in their order, within the limits of the local engine.

    The first is compared in this process, so that what it loads is there for the child that compares the others.
    """
    compare = partial(compare_input, models)
    for first in inputs:
        yield compare(first)
        break
    given: deque[tuple[str, ...]] = deque()

    def noted() -> Iterator[TopicInput]:
        for topic in inputs:
            given.append(tuple(article.id for article in topic.articles))
            yield topic

    for result in run_tasks(compare, noted(), workers=1, seconds=MAX_SECONDS, megabytes=MAX_MEGABYTES):
        articles = given.popleft()
        yield failed_topic(articles, result.reason) if isinstance(result, Failed) else result.value


def _compare_rows(
    models: Mapping[str, Model] | None, batches: Iterable[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    """Rows of a number and a packed topic -> rows of the number and the packed outcome."""
    import pyarrow as pa

    numbers: deque[int] = deque()

    def unpacked() -> Iterator[TopicInput]:
        for batch in batches:
            for number, topic in zip(batch["number"], batch["topic"], strict=True):
                numbers.append(number.as_py())
                yield pickle.loads(topic.as_py())  # what `SparkEngine` packed

    for outcome in compare_inputs(unpacked(), models):
        columns = [pa.array([numbers.popleft()], pa.int64()), pa.array([pickle.dumps(outcome)], pa.binary())]
        yield pa.RecordBatch.from_arrays(columns, names=["number", "outcome"])


def _portions(topics: Sequence[Topic]) -> Iterator[Sequence[Topic]]:
    """The topics in their order, some articles at a time."""
    start = size = 0
    for stop, topic in enumerate(topics):
        if size and size + len(topic.articles) > _ARTICLES_SENT:
            yield topics[start:stop]
            start, size = stop, 0
        size += len(topic.articles)
    if start < len(topics):
        yield topics[start:]
