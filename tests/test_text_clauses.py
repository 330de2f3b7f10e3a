"""Clauses: cases of both languages, and that no word is lost."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.languages import tables
from verify.text.clauses import CLAUSE_MIN_WORDS, split_clauses
from verify.text.normalise import words
from verify.text.sentences import split_sentences

CASES = json.loads((Path(__file__).parent / "cases/text_clauses.json").read_text("utf-8"))
PIECES = [
    "Ông",
    " nói",
    "“",
    "” ",
    ", ",
    "; ",
    ": ",
    " - ",
    ".",
    " ",
    " khi",
    " nhưng",
    " (",
    ")",
    " 1,5",
    " và bị",
    "\n",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=120)


def clauses_of(text, lang):
    rules = tables(lang, "text").CLAUSES
    return [clause for s in split_sentences(text) for clause in split_clauses(text, s, rules=rules)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['lang']}: {case['label']}")
def test_cases(case):
    found = clauses_of(case["text"], case["lang"])
    assert [case["text"][c.start : c.end] for c in found] == case["clauses"]


@pytest.mark.parametrize("lang", ["vi", "en"])
@given(text=TEXTS)
def test_clauses_are_ordered_and_keep_every_word(lang, text):
    rules = tables(lang, "text").CLAUSES
    for sentence in split_sentences(text):
        found = split_clauses(text, sentence, rules=rules)
        assert all(one.end <= other.start for one, other in pairwise(found))
        assert sentence.start <= found[0].start
        assert found[-1].end <= sentence.end
        inside = [w for w in words(text) if sentence.start <= w[0] < sentence.end]
        assert all(any(c.start <= a and b <= c.end for c in found) for a, b in inside)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['lang']}: {case['label']}")
def test_no_clause_is_a_fragment(case):
    found = clauses_of(case["text"], case["lang"])
    sizes = [len(words(case["text"][c.start : c.end])) for c in found]
    assert len(sizes) == 1 or min(sizes) >= CLAUSE_MIN_WORDS


@pytest.mark.parametrize(
    "text",
    [
        "a, " * 30_000,
        "khi " * 25_000,
        "(a, " * 25_000,
        "“a b, " * 15_000,
        "- " * 40_000,
        "a;b" * 30_000,
        "(a), b " * 15_000,
        "“a”, b " * 12_000,
    ],
)
def test_hostile_texts_are_quick(text):
    start = time.perf_counter()
    clauses_of(text, "vi")
    assert time.perf_counter() - start < 4
