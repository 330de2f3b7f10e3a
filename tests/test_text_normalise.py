"""Text forms: the stored one, the keys, the words."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.text.normalise import fold, fold_ascii, normalise, words

TEXTS = st.text(max_size=200) | st.text(
    alphabet="aàảoóòuúyỳq\u0300\u0301\u200b\u202eđĐİßǰ \r\n.,-", max_size=60
)


@pytest.mark.parametrize("form", [normalise, fold, fold_ascii])
@given(text=TEXTS)
def test_every_form_is_idempotent(form, text):
    assert form(form(text)) == form(text)


@given(text=TEXTS)
def test_decomposed_and_crlf_text_is_one_text(text):
    # Line ends first: a mark behind "\r" must not keep it from being one.
    unix = text.replace("\r", "")
    assert normalise(unicodedata.normalize("NFD", unix).replace("\n", "\r\n")) == normalise(unix)
    assert fold(unicodedata.normalize("NFD", unix)) == fold(unix)


@given(text=TEXTS)
def test_words_are_ordered_and_hold_letters_or_digits(text):
    found = words(text)
    assert all(a < b for a, b in found)
    assert all(x[1] <= y[0] for x, y in pairwise(found))
    assert all(any(char.isalnum() for char in text[a:b]) for a, b in found)


def test_normalise_keeps_quotes_spaces_and_case():
    text = "“Ông\u00a0A”  nói:\t‘Đi’…\u200b –"
    assert normalise(text) == text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà bình", "hòa bình"),
        ("Thuý", "THÚY"),
        ("loè", "lòe"),
        ("quý", "qúy"),
        ("Khoẻ", "khỏe"),
        ("a\u200bb", "ab"),
    ],
)
def test_spellings_with_one_key(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bảy", "Bay"), ("đi", "di"), ("hoàn", "hoan"), ("10²", "102"), ("1.5", "15"), ("má", "mà")],
)
def test_words_that_stay_apart(one, other):
    assert fold(one) != fold(other)


def test_fold_keeps_the_tone_of_closed_syllables():
    assert fold("hoàn toàn, thuyền, quỳ, Quảng Ngãi") == "hoàn toàn, thuyền, quỳ, quảng ngãi"


def test_fold_ascii_strips_every_mark():
    assert fold_ascii("Đường Nguyễn Huệ, Łódź, naïve") == "duong nguyen hue, lodz, naive"
    assert fold_ascii("10²") == "10²"


def test_words_keep_numbers_whole():
    text = "Từ 1.200,5 tới 18/9/2013, 16:30, 7-2012: anh Nguyễn Văn A's 2S44"
    assert [text[a:b] for a, b in words(text)] == (
        ["Từ", "1.200,5", "tới", "18/9/2013", "16:30", "7-2012", "anh", "Nguyễn", "Văn", "A's", "2S44"]
    )


def test_words_see_decomposed_letters_as_one_word():
    text = unicodedata.normalize("NFD", "nguyễn huệ")
    assert len(words(text)) == 2


@pytest.mark.parametrize(
    "text", ["1," * 40_000, "a" * 100_000, "oà" * 50_000, "'" * 100_000, "\u0301" * 50_000]
)
def test_hostile_texts_are_quick(text):
    start = time.perf_counter()
    normalise(text), fold(text), fold_ascii(text), words(text)
    assert time.perf_counter() - start < 3
