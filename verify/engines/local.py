"""The engine of one machine: topics are compared in child processes with limits, as many as there are cores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, replace
from functools import partial

from verify.blocks import Blocks
from verify.engines import Fetch, Recollection
from verify.errors import EngineError, StorageError
from verify.judge import seriousness
from verify.listed import sorted_run
from verify.match.model import Model
from verify.outcomes.unjudged import first_place
from verify.topics import Signature, Topic, find_topics
from verify.within import TopicInput, TopicOutcome, compare_topic, failed_topic
from verify.workers import Failed, most_workers, run_tasks

# A topic of 300 articles of a newspaper takes about a minute and 500 MB; what takes more is none.
MAX_SECONDS = 900
MAX_MEGABYTES = 3_000
# 20,000 articles take 20 s and 0.7 GB to group; who groups millions has to have the memory.
GROUPING_SECONDS = 6 * 3600
GROUPING_MEGABYTES = 1_000_000
# Fewer articles are compared sooner than another process is ready.
FEW_ARTICLES = 24
_MESSAGE_CHARS = 200


@dataclass(frozen=True, slots=True)
class LocalEngine:
    """Compares topics on this machine; `models` in place of those of the package, to measure others.

    With `blocks`, what is found stays there, put by the process that found it.  What `memory` knows is not compared.
    """

    models: Mapping[str, Model] | None = None
    blocks: Blocks | None = None
    memory: Recollection | None = None

    def block(
        self, signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
    ) -> tuple[Topic, ...]:
        """The topics of some articles; of many in blocks, a child finds them, whose memory is free again afterwards."""
        if self.blocks is None or not isinstance(signatures, Sized) or len(signatures) <= FEW_ARTICLES:
            return find_topics(signatures, together)
        group = partial(find_topics, signatures)
        (result,) = run_tasks(
            group, [together], workers=1, seconds=GROUPING_SECONDS, megabytes=GROUPING_MEGABYTES
        )
        if isinstance(result, Failed):
            raise EngineError(f"the articles cannot be grouped into topics: {result.reason}")
        return result.value

    def compare(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        """What is found in each topic, in their order; a topic that no process can compare says why."""
        compare = partial(compare_fetched, fetch, self.models, self.blocks, memory=self.memory)
        crew = min(most_workers(), len(topics))
        if crew < 2 or sum(len(topic.articles) for topic in topics) <= FEW_ARTICLES:
            yield from map(compare, topics)
            return
        yield from _in_children(compare, topics, crew)


def compare_fetched(
    fetch: Fetch,
    models: Mapping[str, Model] | None,
    blocks: Blocks | None,
    topic: Topic,
    memory: Recollection | None = None,
) -> TopicOutcome:
    """What is found in one topic, or why nothing is: one that nobody has foreseen costs itself only."""
    outcome = memory.recall(topic, fetch.said(topic)) if memory else None
    if outcome is None:
        try:
            inputs = fetch(topic)
        except StorageError:
            raise
        except Exception as error:
            return failed_topic(topic.articles, _one_line(error))
        outcome = compare_input(models, inputs)
        if memory:
            memory.keep(inputs, outcome)
    return outcome if blocks is None else settled(blocks, outcome)


def settled(blocks: Blocks, outcome: TopicOutcome) -> TopicOutcome:
    """The outcome with its findings, and what was not compared, in blocks."""
    return replace(
        outcome,
        findings=sorted_run(blocks, outcome.findings, seriousness),
        not_compared=sorted_run(blocks, outcome.not_compared, first_place),
    )


def compare_input(models: Mapping[str, Model] | None, inputs: TopicInput) -> TopicOutcome:
    """What is found in one topic, or why nothing is."""
    try:
        return compare_topic(inputs, models)
    except Exception as error:  # whatever it is, it is this topic's problem
        return failed_topic([article.id for article in inputs.articles], _one_line(error))


def _one_line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".split())[:_MESSAGE_CHARS]


def _in_children(
    compare: Callable[[Topic], TopicOutcome], topics: Sequence[Topic], crew: int
) -> Iterator[TopicOutcome]:
    """The outcomes in the order of the topics; the first is compared here, so that what it loads is there for all."""
    yield compare(topics[0])
    results = run_tasks(compare, topics[1:], workers=crew, seconds=MAX_SECONDS, megabytes=MAX_MEGABYTES)
    for topic, result in zip(topics[1:], results, strict=True):
        yield failed_topic(topic.articles, result.reason) if isinstance(result, Failed) else result.value
