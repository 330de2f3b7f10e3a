"""Where the work is done: an engine groups articles into topics and compares each topic, with the same pure functions.

`verify.engines.local` is the engine of one machine.  Another one is a module with a class of this shape; it must give
what the local one gives, in the same order.  Findings never depend on the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from verify.constraints import Constraints
from verify.topics import Signature, Topic
from verify.within import TopicInput, TopicOutcome


class Fetch(Protocol):
    """Gives what a topic is compared from.  Picklable; called where the topic is compared."""

    def __call__(self, topic: Topic) -> TopicInput:
        """The articles of a topic, their claims, and what people said of them."""

    def said(self, topic: Topic) -> Constraints:
        """What people said of places in the articles of a topic, alone."""


class Recollection(Protocol):
    """What was found before in topics that have not changed since.  Picklable; asked where the topic is compared."""

    def recall(self, topic: Topic, said: Constraints) -> TopicOutcome | None:
        """What was found in the topic with these words of people; None if that is not known."""

    def keep(self, inputs: TopicInput, outcome: TopicOutcome) -> None:
        """Remember what was found."""


class Engine(Protocol):
    """Groups and compares.  Both are functions of their arguments alone: `find_topics` and `compare_topic`."""

    def block(
        self, signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
    ) -> tuple[Topic, ...]:
        """The topics of some articles; `together` are pairs of articles (ids) that belong to one, whatever they say."""

    def compare(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        """What is found in each topic, in the order of the topics."""
