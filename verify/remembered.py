"""What was found in topics, kept under `.verify/topics/`, so that only topics that changed are compared again.

An outcome is a function of its articles, of what people said of places in them, and of the code: its file is named by
the hash of these.  A file that is lost, cut off or damaged is a topic to be compared again.  Recorded runs name the
outcomes that they had, which are kept as long as the run is (`verify.history`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from verify.anchors import Anchored
from verify.constraints import Constraints
from verify.engines import Engine, Fetch
from verify.files import write_atomically
from verify.fingerprint import comparison_digest
from verify.model import Article
from verify.outcome_text import anchored_findings, outcome_of, outcome_text
from verify.topics import Signature, Topic
from verify.version import COMPARE_VERSION
from verify.within import TopicInput, TopicOutcome

_FOLDER = Path(".verify", "topics")
_SUFFIX = ".json"
# Files of so many first letters of their names lie in one folder.
_PREFIX = 2
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, IndexError, RecursionError)


def topic_key(articles: Mapping[str, str], topic: Topic, constraints: Constraints) -> str:
    """The hash of all that the outcome of a topic depends on; `articles` are digests by id, `constraints` its own."""
    said = [repr(pairs.all()) for pairs in (constraints.apart, constraints.together)]
    parts = [str(COMPARE_VERSION), comparison_digest(), *(articles[key] for key in topic.articles), *said]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Memory:
    """The outcomes that a workspace keeps.  `digests`: the hash of each article with its claims, by its id.

    With `store` (the caller holds the lock of the workspace) new ones are kept; one that cannot be written is not.
    """

    root: Path
    digests: Mapping[str, str]
    store: bool = True

    def key(self, topic: Topic, said: Constraints) -> str:
        """The name of the outcome of a topic."""
        return topic_key(self.digests, topic, said)

    def recall(self, topic: Topic, said: Constraints) -> TopicOutcome | None:
        """The outcome that is kept; None if there is none, or it is damaged."""
        return read_outcome(outcome_path(self.root, self.key(topic, said)), topic)

    def keep(self, inputs: TopicInput, outcome: TopicOutcome) -> None:
        """Keep what was found, if anything is kept and if there was something to find."""
        if self.store and not outcome.failed:
            key = self.key(Topic(outcome.articles), inputs.constraints)
            with suppress(OSError):
                write_outcome(outcome_path(self.root, key), outcome, inputs.articles)


@dataclass(frozen=True)
class RememberingEngine:
    """Another engine, one that knows of no memory, that is only asked for topics whose outcome is not kept yet."""

    engine: Engine
    memory: Memory

    def block(
        self, signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
    ) -> tuple[Topic, ...]:
        """The topics of some articles."""
        return self.engine.block(signatures, together)

    def compare(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        """What is found in each topic, in their order, kept or new."""
        paths = {
            topic: outcome_path(self.memory.root, self.memory.key(topic, fetch.said(topic)))
            for topic in topics
        }
        kept = {topic for topic in topics if paths[topic].is_file()}
        fresh = self.engine.compare([topic for topic in topics if topic not in kept], fetch)
        for topic in topics:
            known = read_outcome(paths[topic], topic) if topic in kept else None
            outcome = known or next(fresh if topic not in kept else self.engine.compare([topic], fetch))
            if known is None and self.memory.store and not outcome.failed:
                self.memory.keep(fetch(topic), outcome)
            yield outcome


def outcome_path(root: Path, key: str) -> Path:
    """Where the outcome of that name is kept."""
    return root / _FOLDER / key[:_PREFIX] / f"{key[_PREFIX:]}{_SUFFIX}"


def read_outcome(path: Path, topic: Topic) -> TopicOutcome | None:
    """The outcome that is kept; None if it is not there, damaged or of other articles."""
    try:
        outcome = outcome_of(_checked(path))
    except _UNREADABLE:
        return None
    return outcome if outcome.articles == topic.articles else None


def read_anchored(root: Path, key: str, least: float = 0.0, beginning: str = "") -> list[Anchored] | None:
    """The kept findings of this confidence and more whose id begins so, anchored; None if they cannot be read."""
    try:
        text = _checked(outcome_path(root, key))
        if beginning and f'["{beginning}' not in text:
            return []
        return [found for found in anchored_findings(text, least) if found.id.startswith(beginning)]
    except _UNREADABLE:
        return None


def is_kept(root: Path, key: str) -> bool:
    """Whether an outcome of that name can be read."""
    try:
        return bool(_checked(outcome_path(root, key)))
    except _UNREADABLE:
        return False


def write_outcome(path: Path, outcome: TopicOutcome, articles: Iterable[Article]) -> None:
    """Keep an outcome; one that a power cut spoils is known by its checksum.

    Raises: OSError if it cannot be written.
    """
    text = outcome_text(outcome, articles)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, f"{_checksum(text)}\n{text}", durable=False)


def _checked(path: Path) -> str:
    """The text of an outcome.

    Raises: OSError or ValueError if it is not there or not as it was written.
    """
    head, _, text = path.read_text("utf-8").partition("\n")
    if head != _checksum(text):
        raise ValueError("not what was written")
    return text


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def forget_others(root: Path, keys: Collection[str]) -> None:
    """Delete all outcomes but these, and what killed runs left."""
    folder = root / _FOLDER
    used = {outcome_path(root, key) for key in keys}
    for path in folder.glob("*/*"):
        if path not in used:
            path.unlink(missing_ok=True)
    for inside in folder.glob("*"):
        with suppress(OSError):  # not empty
            inside.rmdir()
