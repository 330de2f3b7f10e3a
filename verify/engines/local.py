"""The engine of one machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.engines import Fetch
from verify.match.model import Model
from verify.topics import Signature, Topic, find_topics
from verify.within import TopicOutcome, compare_topic


@dataclass(frozen=True, slots=True)
class LocalEngine:
    """Compares one topic after the other; `models` in place of those of the package, to measure others."""

    models: Mapping[str, Model] | None = None

    def block(
        self, signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
    ) -> tuple[Topic, ...]:
        """The topics of some articles."""
        return find_topics(signatures, together)

    def compare(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        """What is found in each topic, in their order."""
        for topic in topics:
            yield compare_topic(fetch(topic), self.models)
