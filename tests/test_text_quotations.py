"""Quotations: which characters somebody else said."""

import json
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.text.quotations import find_quotations

CASES = json.loads((Path(__file__).parent / "cases/text_quotations.json").read_text("utf-8"))
TEXTS = st.text(alphabet="ab A.“”\"'‘’«»\n,s", max_size=80) | st.text(max_size=100)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_cases(case):
    found = [case["text"][span.start : span.end] for span in find_quotations(case["text"])]
    assert found == case["quotes"]


@given(text=TEXTS)
def test_spans_are_ordered_apart_and_within_a_line(text):
    spans = find_quotations(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all("\n" not in text[span.start : span.end] for span in spans)


@pytest.mark.parametrize(
    "text", ["“" * 100_000, '"' * 100_000, "‘a " * 40_000, '“a" ' * 30_000, "“\n" * 50_000, "“a." * 30_000]
)
def test_hostile_texts_are_quick(text):
    start = time.perf_counter()
    find_quotations(text)
    assert time.perf_counter() - start < 3
