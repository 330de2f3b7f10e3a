"""The hostile corpus itself, and every finder of text on it: none raises, hangs or points outside of the text."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pytest
from corpus import LONG_CHARS, hostile_articles, hostile_strings

import verify
from verify.languages import LANGUAGES, tables

FINDERS = ("find_times", "find_quantities", "find_names", "find_attributions", "find_stances")
MAX_SECONDS = 20
"""One call on 100,000 characters; a linear finder needs about a second, a quadratic one minutes."""


@contextmanager
def _deadline(seconds: int) -> Iterator[None]:
    """Raises TimeoutError inside the block after `seconds`, also out of a running regular expression."""

    def stop(signum: int, frame: object) -> None:
        raise TimeoutError(f"still running after {seconds} s")

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _finder(name: str) -> Callable[..., Sequence[Any]]:
    try:
        found: Callable[..., Sequence[Any]] = getattr(verify, name)
    except ModuleNotFoundError as missing:
        pytest.skip(f"{name} is not there yet: {missing}")
    return found


def _check(text: str, records: Sequence[Any]) -> None:
    for record in records:
        assert 0 <= record.start <= record.end <= len(text), record
        if hasattr(record, "text"):
            assert text[record.start : record.end] == record.text
        for kind in ("content", "scope"):
            if hasattr(record, f"{kind}_start"):
                start, end = getattr(record, f"{kind}_start"), getattr(record, f"{kind}_end")
                assert 0 <= start <= end <= len(text), record


def test_corpus_is_large_and_labels_are_unique() -> None:
    for rows in (hostile_strings(), hostile_articles()):
        labels = [label for label, _ in rows]
        assert len(labels) >= 60
        assert len(set(labels)) == len(labels)


def test_corpus_is_the_same_every_time() -> None:
    assert hostile_strings() == hostile_strings()
    assert hostile_articles() == hostile_articles()


def test_corpus_can_be_written_as_utf8() -> None:
    for _, text in hostile_articles():
        assert text.encode("utf-8").decode("utf-8") == text


@pytest.mark.parametrize(
    "needle",
    ["<script>", "</script>", "onerror=", "javascript:", "](", "=HYPERLINK", "\x1b[", "\u202e", "\u200b", "{{",
     "../", "\x00", "9" * 1_000, "“" * 100, "(" * 100, "\r\n", "\u0301", "title: a\ntitle: b"],
)  # fmt: skip
def test_corpus_holds_each_kind_of_attack(needle: str) -> None:
    assert any(needle in text for _, text in hostile_articles())


def test_corpus_holds_a_very_long_word() -> None:
    assert any(len(word) >= LONG_CHARS for _, text in hostile_strings() for word in text.split())


@pytest.mark.parametrize("text", [pytest.param(text, id=label) for label, text in hostile_strings()])
@pytest.mark.parametrize("name", FINDERS)
def test_finders_survive_hostile_strings(name: str, text: str) -> None:
    find = _finder(name)
    for lang in LANGUAGES:
        with _deadline(MAX_SECONDS):
            _check(text, find(text, lang=lang))


@pytest.mark.parametrize("name", FINDERS)
def test_finders_survive_hostile_articles(name: str) -> None:
    find = _finder(name)
    for _, text in hostile_articles():
        if len(text) < LONG_CHARS:
            with _deadline(MAX_SECONDS):
                found = find(text, lang="vi")
            _check(text, found)


@pytest.mark.parametrize("text", [pytest.param(text, id=label) for label, text in hostile_strings()])
def test_sentences_survive_hostile_strings(text: str) -> None:
    module = pytest.importorskip("verify.text.sentences")
    for lang in LANGUAGES:
        try:
            words = tables(lang, "text")
        except ModuleNotFoundError as missing:
            pytest.skip(str(missing))
        with _deadline(MAX_SECONDS):
            sentences = module.split_sentences(text, abbreviations=words.ABBREVIATIONS, junk=words.JUNK)
        _check(text, sentences)
        for sentence in sentences:
            _check(text, sentence.quotes)
        assert all(a.end <= b.start for a, b in pairwise(sentences))
