"""One article in many encodings: the same text, id and claims; what was guessed or odd is said in notes."""

import unicodedata
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify import extract_claims
from verify.readers import legacy, read_documents
from verify.readers.decode import decode_document
from verify.text.normalise import LOOKALIKES, fold
from verify.text.oddities import find_oddities

# Small letters only where a tone is: TCVN3 has capitals with tones in another font.
TEXT = """Mỹ và Belarus trao đổi đại sứ sau 11 năm

Ngày 17/9/2019, thứ trưởng David Hale hội kiến tổng thống Lukashenko tại Minsk.
Washington và Minsk rút đại sứ năm 2008. Belarus trục xuất 30 trong tổng số 35 nhà ngoại giao Mỹ.
Hãng tin cho biết hai bên sẵn sàng cử đại sứ trở lại, "đó là bước kế tiếp để quan hệ trở lại bình thường".
"""


def tcvn3(text):
    table = {letter: 0xA1 + at for at, letter in enumerate(legacy._TCVN3) if letter != "·"}
    return bytes(table.get(char, ord(char) if char.isascii() else 0) for char in text)


def vni(text):
    marks = {unicodedata.normalize("NFC", "a" + mark): char for char, mark in legacy._VNI_MARKS.items()}
    letters = {letter: char for char, letter in legacy._VNI_LETTERS.items()}
    return "".join(_vni_char(char, marks, letters) for char in text).encode("cp1252")


def _vni_char(char, marks, letters):
    small = char.lower()
    if small in letters:
        return letters[small].upper() if char.isupper() else letters[small]
    parts = unicodedata.normalize("NFD", char)
    if len(parts) == 1:
        return char
    if "\u031b" in parts:  # ơ and ư are letters of their own there
        base = letters[unicodedata.normalize("NFC", small[0] if len(small) > 1 else _horned(parts))]
        rest = parts[1:].replace("\u031b", "")
        return base + marks[unicodedata.normalize("NFC", "a" + rest)]
    return parts[0] + marks[unicodedata.normalize("NFC", "a" + parts[1:])]


def _horned(parts):
    return unicodedata.normalize("NFC", parts[0].lower() + "\u031b")


def windows_1258(text):
    return b"".join(_code_page_char(char) for char in text)


def _code_page_char(char):
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", char)
        tones = [part for part in parts if part in "\u0300\u0301\u0303\u0309\u0323"]
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones))
        return (base + "".join(tones)).encode("cp1258")


FORMS = {
    "utf-8": TEXT.encode(),
    "utf-8 with a mark and CRLF": b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(),
    "utf-8 decomposed": unicodedata.normalize("NFD", TEXT).encode(),
    "utf-16 with a mark": TEXT.replace("\n", "\r\n").encode("utf-16"),
    "utf-16-le without a mark": TEXT.encode("utf-16-le"),
    "utf-16-be without a mark, decomposed": unicodedata.normalize("NFD", TEXT).encode("utf-16-be"),
    "utf-32 with a mark": TEXT.encode("utf-32"),
    "windows-1258, CRLF": windows_1258(TEXT.replace("\n", "\r\n")),
    "TCVN3": tcvn3(TEXT),
    "VNI, CR": vni(TEXT.replace("\n", "\r")),
}


@cache
def plain():
    (article,) = read_documents(TEXT.encode(), where="a.txt").articles
    return article, extract_claims(article)


@pytest.mark.parametrize("form", FORMS)
def test_one_article_whatever_its_encoding(form):
    reading = read_documents(FORMS[form], where="a.txt")
    assert reading.problems == ()
    (article,) = reading.articles
    assert (article.text, article.id, article.sha256, article.lang) == (
        TEXT,
        plain()[0].id,
        plain()[0].sha256,
        "vi",
    )
    assert extract_claims(article) == plain()[1]
    assert len(plain()[1]) > 5


@pytest.mark.parametrize("name", ["windows-1258", "TCVN3", "VNI"])
def test_a_guess_is_said(name):
    form = next(data for form, data in FORMS.items() if form.startswith(name))
    (article,) = read_documents(form, where="a.txt").articles
    assert article.notes[0].startswith(f"encoding guessed: {name} (")
    assert plain()[0].notes == ()


def test_a_declared_encoding_that_makes_no_vietnamese_is_not_believed():
    assert decode_document(tcvn3(TEXT), "a", ["windows-1252"]).encoding == "TCVN3"
    assert decode_document(windows_1258(TEXT), "a", ["windows-1258"]).notes[:1] != ("encoding guessed",)


def test_declared_western_text_is_read_as_declared():
    french = "Le président a déclaré que la réunion prévue à Genève serait reportée."
    decoded = decode_document(french.encode("cp1252"), "a", ["iso-8859-1"])
    assert (decoded.text, decoded.encoding, decoded.notes) == (french, "cp1252", ())


def test_undeclared_western_text_is_guessed_with_a_confidence():
    english = (
        "He said “the deal” is off — it’s over for the ministers, who met in Geneva on Tuesday and left."
    )
    decoded = decode_document(english.encode("cp1252"), "a")
    assert decoded.text == english
    assert "confidence" in decoded.notes[0]


def test_utf8_that_is_declared_otherwise_stays_utf8():
    decoded = decode_document("Đại sứ Mỹ".encode(), "a", ["windows-1258"])
    assert (decoded.text, decoded.encoding) == ("Đại sứ Mỹ", "utf-8")
    assert decoded.notes == ("declared as cp1258, but is UTF-8",)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Năm 20\u200b08, hai nước rút đại sứ.", "1 invisible character: U+200B"),
        ("Năm \u202e8002\u202c, hai nước", "2 direction controls: U+202A"[:20]),
        ("Ông Lukashenk\u043e nói", "letters of another alphabet inside a Latin word: 'Lukashenk\u043e' with U+043E"),
        ("Hòa bình và hoà giải", "tone marks placed both ways (hòa, hoà)"),
        ("Việt Nam rút đại sứ".encode().decode("cp1252", "replace"), "garbled: UTF-8"),
        ("Việt Nam rút đại sứ".encode().decode("latin-1"), "garbled: UTF-8"),
        ("Vi\ufffdt Nam", "1 lost character: U+FFFD"),
    ],
)  # fmt: skip
def test_odd_characters_stay_and_are_said(text, note):
    (article,) = read_documents(f"{text} hôm qua.".encode(), where="a.txt").articles
    assert text in article.text
    assert any(said.startswith(note) for said in article.notes), article.notes


def test_odd_characters_mean_nothing_in_match_keys():
    plain_key = fold("Ông Lukashenko, hòa bình")
    assert fold("Ông Luka\u200bshenk\u043e, hoà\u202e bình\u202c") == plain_key
    assert fold(unicodedata.normalize("NFD", "Ông Lukashenko, hoà bình")) == plain_key


def test_words_of_other_alphabets_keep_their_letters():
    assert fold("Президент ОН") == "президент он"


@given(st.text(alphabet=st.sampled_from([*LOOKALIKES, *"aZéđ \u0345\u0301µ1"]), max_size=12))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_oddities_of_any_text_are_lines(text):
    for note in find_oddities(text):
        assert note
        assert "\n" not in note


@settings(deadline=None)  # the first guess at an encoding loads a library
@given(st.binary(max_size=120))
def test_any_bytes_are_articles_or_problems(data):
    reading = read_documents(data, where="a")
    assert reading.articles or reading.problems


def test_ordinary_texts_have_no_notes():
    assert find_oddities("Việt Nam – Lào: 10 µm, 5 kΩ, α-amylase, “Путин” nói.") == ()
