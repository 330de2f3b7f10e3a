"""Made-up input for readers, front matter, facets and reports; `VERIFY_FUZZ` sets how many examples each target has."""

import os
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from corpus import hostile_strings
from mutants import WHOLE
from trial import try_bytes

import verify
from verify.errors import InputError
from verify.readers import read_documents
from verify.text.frontmatter import read_frontmatter

EXAMPLES = int(os.environ.get("VERIFY_FUZZ", "60"))
fuzzed = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
whole_fuzzed = settings(fuzzed, max_examples=max(10, EXAMPLES // 10))
_PIECES = [text for _, text in hostile_strings() if len(text) < 2_000]
texts = st.lists(st.sampled_from(_PIECES) | st.text(max_size=40), max_size=12).map(" ".join)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """A whole document with stretches replaced."""
    data = draw(st.sampled_from(sorted(WHOLE.values())))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 60)))
        data = data[:start] + draw(st.binary(max_size=60) | texts.map(str.encode)) + data[end:]
    return data


@fuzzed
@given(documents() | st.binary(max_size=300))
def test_readers_give_articles_or_say_why_not(data: bytes) -> None:
    reading = read_documents(data, where="fuzz")
    assert reading.articles or reading.problems
    assert all(any(map(str.isalnum, article.text)) for article in reading.articles)


@fuzzed
@given(texts)
def test_front_matter_is_read_or_refused(text: str) -> None:
    for whole in (text, f"---\n{text}\n---\nTin."):
        with suppress(InputError):
            assert 0 <= read_frontmatter(whole, "fuzz").body_start <= len(whole)


@fuzzed
@pytest.mark.parametrize(
    "name", ["find_times", "find_quantities", "find_names", "find_attributions", "find_stances"]
)
@given(text=texts, lang=st.sampled_from(["vi", "en"]))
def test_facets_stay_inside_the_text(name: str, text: str, lang: str) -> None:
    for found in getattr(verify, name)(text, lang=lang):
        assert 0 <= found.start <= found.end <= len(text)


@whole_fuzzed
@given(documents())
def test_everything_holds_to_the_report(data: bytes) -> None:
    try_bytes(data)
