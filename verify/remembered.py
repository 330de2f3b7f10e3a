"""What was found in topics, kept under `.verify/topics/`, so that only topics that changed are compared again.

An outcome is a function of its articles, of what people said of places in them, and of the code: its file is named by
the hash of these.  A file that is lost, cut off or damaged is a topic to be compared again; nothing rests on one.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from verify.constraints import Constraints
from verify.engines import Engine, Fetch
from verify.fingerprint import comparison_digest
from verify.outcome_text import outcome_of, outcome_text
from verify.topics import Signature, Topic
from verify.version import COMPARE_VERSION
from verify.within import TopicOutcome

_FOLDER = Path(".verify", "topics")
_SUFFIX = ".json"
# Files of so many first letters of their names lie in one folder.
_PREFIX = 2


def topic_key(articles: Mapping[str, str], topic: Topic, constraints: Constraints) -> str:
    """The hash of all that the outcome of a topic depends on; `articles` are digests by id, `constraints` its own."""
    said = [repr(pairs.all()) for pairs in (constraints.apart, constraints.together)]
    parts = [str(COMPARE_VERSION), comparison_digest(), *(articles[key] for key in topic.articles), *said]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class RememberingEngine:
    """Another engine that is only asked for topics whose outcome is not kept yet.

    `digests`: the hash of each article with its claims, by its id.  With `store` new outcomes are kept, and those of
    no topic any more deleted (the caller holds the lock of the workspace).
    """

    engine: Engine
    root: Path
    digests: Mapping[str, str]
    store: bool = True

    def block(
        self, signatures: Iterable[Signature], together: Iterable[tuple[str, str]] = ()
    ) -> tuple[Topic, ...]:
        """The topics of some articles."""
        return self.engine.block(signatures, together)

    def compare(self, topics: Sequence[Topic], fetch: Fetch) -> Iterator[TopicOutcome]:
        """What is found in each topic, in their order, kept or new."""
        paths = {topic: self._path(topic, fetch) for topic in topics}
        kept = {topic for topic in topics if paths[topic].is_file()}
        fresh = self.engine.compare([topic for topic in topics if topic not in kept], fetch)
        for topic in topics:
            known = read_outcome(paths[topic], topic) if topic in kept else None
            outcome = known or next(fresh if topic not in kept else self.engine.compare([topic], fetch))
            if self.store and known is None and not outcome.failed:
                write_outcome(paths[topic], outcome)
            yield outcome
        if self.store:
            _delete_others(self.root / _FOLDER, set(paths.values()))

    def _path(self, topic: Topic, fetch: Fetch) -> Path:
        return outcome_path(self.root, topic_key(self.digests, topic, fetch.said(topic)))


def outcome_path(root: Path, key: str) -> Path:
    """Where the outcome of that name is kept."""
    return root / _FOLDER / key[:_PREFIX] / f"{key[_PREFIX:]}{_SUFFIX}"


def read_outcome(path: Path, topic: Topic) -> TopicOutcome | None:
    """The outcome that is kept; None if it is not there, damaged or of other articles."""
    try:
        head, _, text = path.read_text("utf-8").partition("\n")
        if head != _checksum(text):
            return None
        outcome = outcome_of(text)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return outcome if outcome.articles == topic.articles else None


def write_outcome(path: Path, outcome: TopicOutcome) -> None:
    """Keep an outcome; not flushed to the disk, since one that a crash cuts off is known by its checksum.

    Raises: OSError if it cannot be written.
    """
    text = outcome_text(outcome)
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".verify-{secrets.token_hex(8)}.tmp")
    try:
        temporary.write_text(f"{_checksum(text)}\n{text}", "utf-8")
        os.replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _delete_others(folder: Path, used: set[Path]) -> None:
    """Delete what is of no topic any more, and what killed runs left."""
    for path in folder.glob("*/*"):
        if path not in used:
            path.unlink(missing_ok=True)
    for inside in folder.glob("*"):
        with suppress(OSError):  # not empty
            inside.rmdir()


def drop_outcomes(root: Path) -> None:
    """Delete all that is kept; the next comparison makes it anew."""
    _delete_others(root / _FOLDER, set())
