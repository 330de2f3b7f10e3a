"""Sentences and boilerplate: traps of press text, offsets, and time on hostile input."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.languages import tables
from verify.text.sentences import find_boilerplate, find_dateline, segment, split_sentences

CASES = json.loads((Path(__file__).parent / "cases/text_sentences.json").read_text("utf-8"))
PIECES = [
    "Ông",
    "nói",
    "“",
    "”",
    '"',
    "'",
    ".",
    "…",
    "!",
    "?",
    " ",
    "\n",
    "Ảnh: AFP",
    "(",
    ")",
    ">> ",
    "TP.",
    "2. ",
    "- ",
    "A",
    "tin",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=120)


def rules(lang="vi"):
    known = tables(lang, "text")
    return {"abbreviations": known.ABBREVIATIONS, "openers": known.OPENERS, "junk": known.JUNK}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['lang']}: {case['label']}")
def test_cases(case):
    found = split_sentences(case["text"], **rules(case["lang"]))
    assert [case["text"][s.start : s.end] for s in found] == case["sentences"]


@pytest.mark.parametrize("lang", ["vi", "en"])
@given(text=TEXTS)
def test_every_character_is_in_one_sentence_or_dropped(lang, text):
    parts = segment(text, **rules(lang))
    spans = sorted((part.start, part.end) for part in (*parts.sentences, *parts.dropped))
    place = 0
    for start, end in spans:
        assert not text[place:start].strip()
        assert place <= start < end <= len(text)
        place = end
    assert not text[place:].strip()


@given(text=TEXTS)
def test_sentences_have_no_outer_space_and_their_quotes_lie_inside(text):
    for sentence in split_sentences(text, **rules()):
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
        assert "\n" not in text[sentence.start : sentence.end]
        assert all(sentence.start <= q.start < q.end <= sentence.end for q in sentence.quotes)


@given(text=TEXTS)
def test_works_without_any_table(text):
    assert [s.start for s in split_sentences(text)] == sorted(s.start for s in split_sentences(text))


def test_title_and_its_repetition():
    text = "Mỹ sắp đổi đại sứ?\n\nHọ đã họp.\nMỹ sắp đổi đại sứ?\nHọ đi."
    assert [s.title for s in split_sentences(text, **rules())] == [True, False, True, False]
    assert [s.block for s in split_sentences(text, **rules())] == [0, 1, 2, 3]


@pytest.mark.parametrize("text", ["Họ đã họp.\nHọ đi.", "Mỹ sắp đổi đại sứ", "Họ nói:\nĐi."])
def test_no_title(text):
    assert not any(s.title for s in split_sentences(text, **rules()))


def test_dropped_parts_say_why():
    text = "(Baonghean) - Họ họp.\n4.jpg\nTin tiêu điểm\nTàu cháy. Ảnh: AP\nHọ đi.\nThanh Bình"
    reasons = [part.reason for part in find_boilerplate(text, **rules())]
    assert reasons == ["dateline", "file name", "teaser", "caption", "byline"]


def test_dateline_is_found_again():
    text = "Hôm nay\nHà Nội (TTXVN) - Thủ tướng đến. Ông về."
    first, second, third = split_sentences(text, **rules())
    span = find_dateline(text, second, junk=rules()["junk"])
    assert text[span.start : span.end] == "Hà Nội (TTXVN) - "
    assert find_dateline(text, first, junk=rules()["junk"]) is None
    assert find_dateline(text, third, junk=rules()["junk"]) is None


HOSTILE = {
    "no stop": "chữ " * 20_000,
    "one word": "a" * 100_000,
    "stops": "." * 100_000,
    "stops and capitals": ". A" * 30_000,
    "open quotations": "“A b c d. " * 10_000,
    "open brackets": "(A b c. " * 12_000,
    "capitals": "Ảnh: " + "A " * 50_000,
    "labels": "Ảnh: " * 20_000,
    "numbers": "1. A " * 20_000,
    "digits": "1," * 40_000,
    "lines": "A\n" * 50_000,
    "long quotation": "“" + "Tôi nói thế này. " * 6_000 + "”",
    "dashes": "AB - " * 20_000,
    "one capital word": "A" * 100_000 + ". B",
    "spaces": " " * 100_000 + "a",
    "opening marks": "a. " + "(“" * 50_000,
}


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_are_quick(text, lang):
    start = time.perf_counter()
    segment(text, **rules(lang))
    assert time.perf_counter() - start < 4
