"""Attribution: who says what in invented press prose, and that no text makes it fail or slow."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.facets.attribution import find_attributions
from verify.languages import LANGUAGES

CASES = Path(__file__).parent / "cases"


def as_params(name: str) -> list[Any]:
    rows = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return [pytest.param(case, id=f"{case['lang']}: {case['label']}") for case in rows]


def check_found(case: dict[str, Any]) -> None:
    text = case["text"]
    found = [
        {
            "kind": one.kind,
            "speaker": one.speaker,
            "content": text[one.content_start : one.content_end],
            "denies": one.denies,
        }
        for one in find_attributions(text, lang=case["lang"])
    ]
    assert found == [{"denies": False, **want} for want in case["found"]]


@pytest.mark.parametrize("case", as_params("attribution_find"))
def test_attributions_of_a_text(case: dict[str, Any]) -> None:
    check_found(case)


@pytest.mark.parametrize("case", as_params("attribution_known_failures"))
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(case: dict[str, Any]) -> None:
    check_found(case)


WORDS = "ông Hale, nói: “Tôi ” đi. theo Reuters (TTXVN) - dẫn lời said that, according to \n bác bỏ cho biết rằng Mr. H."
texts = st.one_of(
    st.text(max_size=300), st.lists(st.sampled_from([*WORDS.split(" "), "\n"]), max_size=50).map(" ".join)
)


@given(texts, st.sampled_from(LANGUAGES))
@settings(max_examples=250, deadline=None)
def test_any_text_gives_spans_inside_it(text: str, lang: str) -> None:
    found = find_attributions(text, lang=lang)
    assert list(found) == sorted(found, key=lambda one: (one.start, one.end, one.content_start))
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert 0 <= one.content_start < one.content_end <= len(text)
        assert one.speaker is None or one.speaker in text


@pytest.mark.parametrize(
    "piece", ["nói, ", "said A, ", "“a” nói ", "Theo A, ", "(Reuters) ", "dẫn lời ", "“", '"', "theo ", "a, "]
)
def test_time_grows_with_the_length(piece: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        find_attributions(piece * count)
        return time.process_time() - start

    seconds(10)
    assert min(seconds(8000), seconds(8000)) < 24 * max(seconds(1000), 0.02)
