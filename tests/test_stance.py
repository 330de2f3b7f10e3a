"""Stance: cues of negation and modality in invented press prose, their scopes, and hostile texts."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.facets.stance import find_stances
from verify.languages import LANGUAGES

CASES = Path(__file__).parent / "cases"


def as_params(name: str) -> list[Any]:
    rows = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return [pytest.param(case, id=f"{case['lang']}: {case['label']}") for case in rows]


def check_found(case: dict[str, Any]) -> None:
    text = case["text"]
    found = [
        {"text": one.text, "value": one.value, "scope": text[one.scope_start : one.scope_end]}
        for one in find_stances(text, lang=case["lang"])
    ]
    assert found == case["found"]


@pytest.mark.parametrize("case", as_params("stance_find"))
def test_stances_of_a_text(case: dict[str, Any]) -> None:
    check_found(case)


@pytest.mark.parametrize("case", as_params("stance_known_failures"))
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(case: dict[str, Any]) -> None:
    check_found(case)


WORDS = "không chỉ sẽ đang, có thể “ ” . bác bỏ hàng không? not will May had to; TP. J. nhưng and \n đã"
texts = st.one_of(
    st.text(max_size=300), st.lists(st.sampled_from([*WORDS.split(" "), "\n"]), max_size=50).map(" ".join)
)


@given(texts, st.sampled_from(LANGUAGES))
@settings(max_examples=250, deadline=None)
def test_any_text_gives_scopes_behind_their_cues(text: str, lang: str) -> None:
    found = find_stances(text, lang=lang)
    assert list(found) == sorted(found, key=lambda one: one.start)
    for one in found:
        assert text[one.start : one.end] == one.text
        assert one.end <= one.scope_start <= one.scope_end <= len(text)
        assert (one.kind == "negation") == (one.value == "negative")


@pytest.mark.parametrize(
    "piece", ["không ", "không, ", "“", "“a” không ", "sẽ. ", "asked a b ", "và đã ", "không “a b” "]
)
def test_time_grows_with_the_length(piece: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        find_stances(piece * count)
        return time.process_time() - start

    seconds(10)
    assert min(seconds(8000), seconds(8000)) < 24 * max(seconds(1000), 0.02)
