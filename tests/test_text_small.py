"""The small parts of the text layer: language, front matter, day of publication."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.text.frontmatter import read_frontmatter
from verify.text.language import detect_language
from verify.text.published import find_published, parse_published


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Mỹ rút đại sứ về nước", "vi"),
        ("Tong thong My da gap ong Lukashenko tai Minsk va se den Nga", "vi"),
        ("The president met Lukashenko in Minsk and will go to Hanoi", "en"),
        ("He met Nguyễn Văn An in Đà Nẵng, according to the ministry of the country", "en"),
        ("", "vi"),
        ("12345", "vi"),
        ("Café naïve is a good place for the crème brûlée", "en"),
    ],
)
def test_language(text, lang):
    assert detect_language(text) == lang


def test_values_stay_strings():
    front = read_frontmatter(
        "---\ntitle: NO\nat: 12:30:00\nsource: \"x: 'y'\"\nUrl: http://a/b?c=1:2\n# note\n\n---\nBody"
    )
    assert front.values == {"title": "NO", "at": "12:30:00", "source": "x: 'y'", "url": "http://a/b?c=1:2"}
    assert front.lines["url"] == 5


@pytest.mark.parametrize(
    "text", ["Body", "", "----\na: b\n---\n", " ---\na: b\n---\n", "a\n---\nb: c\n---\n"]
)
def test_no_front_matter(text):
    assert read_frontmatter(text).body_start == 0


@pytest.mark.parametrize(
    ("text", "body"),
    [("---\nlang: vi\n---\n\nBody", "\nBody"), ("---\nlang: vi\n---", ""), ("---\n---\nB", "B")],
)
def test_body_begins_behind_the_closing_line(text, body):
    assert text[read_frontmatter(text).body_start :] == body


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: x\nBody", r"a\.md:1: front matter is not closed"),
        ("---\ntitle: x\nno colon\n---\n", r"a\.md:3: .*'no colon' is not 'key: value'"),
        ("---\n: x\n---\n", r"a\.md:2: "),
        (
            "---\nsource: x\nlang: vi\n\nSource: y\n---\n",
            r"a\.md:5: front matter has 'source' twice, first in line 2",
        ),
    ],
)
def test_broken_front_matter_names_the_line(text, message):
    with pytest.raises(InputError, match=message):
        read_frontmatter(text, "a.md")


@given(text=st.text(alphabet="-\nab: '\"#", max_size=60))
def test_front_matter_raises_nothing_else(text):
    try:
        front = read_frontmatter(text)
    except InputError:
        return
    assert 0 <= front.body_start <= len(text)


@pytest.mark.parametrize("value", ["2019-09-18", "2019-09-18T23:59:00+07:00", "2019-09-18 10:00:00"])
def test_iso_dates(value):
    assert parse_published(value) == date(2019, 9, 18)


@pytest.mark.parametrize(
    "value", ["18/9/2019", "2019", "2019-13-01", "20190918", "yesterday", "2019-09-18x", "2019-W38-3"]
)
def test_other_forms_are_refused(value):
    with pytest.raises(ValueError, match=r"."):
        parse_published(value)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tiêu đề bài\n22/10/2013 10:32\nHôm qua", date(2013, 10, 22)),
        ("Thứ Ba, ngày 22/10/2013 10:32 (GMT+7)\nHôm qua", date(2013, 10, 22)),
        ("Cập nhật 10:32 ngày 5/6/2023\nHôm qua", date(2023, 6, 5)),
        ("Ngày 22 tháng 10 năm 2013\nHôm qua", date(2013, 10, 22)),
        ("(12/3/2024)\nHôm qua", date(2024, 3, 12)),
        ("Published: March 5, 2018, 10:00 a.m.\nText", date(2018, 3, 5)),
        ("5 March 2018\nText", date(2018, 3, 5)),
        ("Hà Nội (TTXVN 22/10/2013) - Thủ tướng đã đến.", date(2013, 10, 22)),
        ("Bộ Tài chính hôm 4/11 nới lỏng.", None),
        ("Ngày 30/4/1975, quân đội tiến vào thành phố.", None),
        ("Ông sinh ngày 3/2/1970 tại Huế.", None),
        ("31/2/2013\nHôm qua", None),
        ("1\n2\n3\n4\n5\n6\n22/10/2013", None),
        ("", None),
    ],
)
def test_published_in_the_text(text, day):
    assert find_published(text) == day


@given(text=st.text(max_size=200))
def test_published_never_raises(text):
    find_published(text)
