"""Two short statements: what is one question and what only looks like it.  Cases: (a, b, language)."""

from __future__ import annotations

import pytest
from conftest import make_article

from verify import compare_texts, extract_claims
from verify.facets.kin import is_of_kin
from verify.facets.names import find_names
from verify.match.values import clock_gap
from verify.model import Time

CONFLICTS = [
    ("Vụ nổ làm 3 người chết.", "Vụ nổ làm 5 người chết.", "vi", "number"),
    ("Tàu chìm lúc 14h20.", "Tàu bị chìm khoảng 16h.", "vi", "date"),
    ("Apple bought Beats in 2014.", "Apple bought Beats in 2015.", "en", "date"),
    (
        "Trên máy bay có 39 hành khách và 5 thành viên phi hành đoàn.",
        "Trên máy bay có 44 hành khách.",
        "vi",
        "number",
    ),
    ("The vote passed 52-48.", "The vote passed 51-49.", "en", "number"),
    (
        "The crash killed three people and injured dozens.",
        "The crash killed four people and injured dozens.",
        "en",
        "number",
    ),
    (
        "The pharmacies filled prescriptions automatically from 2008 through October 2012.",
        "The pharmacies filled prescriptions automatically between January 2007 and October 2012.",
        "en",
        "date",
    ),
    (
        "The House approved the budget, 78-70.",
        "The House approved the budget, 78 to 71.",
        "en",
        "number",
    ),
    (
        "Vụ tai nạn khiến quốc lộ 1A bị ách tắc khoảng 3 giờ.",
        "Vụ tai nạn khiến quốc lộ 1A bị ách tắc khoảng 5 giờ.",
        "vi",
        "number",
    ),
    ("Prime 4 sẽ lên kệ từ ngày 10/4/2015.", "Prime 4 sẽ lên kệ từ ngày 20/4/2015.", "vi", "date"),
]
TRAPS = [
    ("Cuộc gọi dài nhất kéo dài 38 phút.", "Việc nghe lén kéo dài gần nửa năm.", "vi"),
    (
        "An online fund for the families had reached $23,000 by Friday evening, 4 March 2016.",
        "An online fund for the families had reached $61,000 by Saturday afternoon, 5 March 2016.",
        "en",
    ),
    ("The crash killed three people and injured 41.", "The crash injured five people.", "en"),
    (
        "Từ năm 2010 đến năm 2011, ông Huy vay 245 tỷ đồng.",
        "Từ tháng 4/2010 đến tháng 8/2011, ông Huy vay tiền.",
        "vi",
    ),
    ("Đến 16 giờ ngày 5/9/2013, đã tìm thấy 5 thi thể.", "Đến trưa 6/9/2013, đã tìm thấy 6 thi thể.", "vi"),
    ("Trên tàu có 22 thuyền viên.", "5 thuyền viên Việt Nam vẫn khỏe.", "vi"),
    ("Vụ cháy làm 3 người chết.", "Vụ cháy làm 5 người bị thương.", "vi"),
    ("Công ty lãi 20 tỷ đồng.", "Công ty có doanh thu 50 tỷ đồng.", "vi"),
    ("Tỷ lệ đi bầu là 71%.", "Tỷ lệ ủng hộ là 45%.", "vi"),
    ("Bão số 3 làm 7 căn nhà ở xã Hòa Lợi tốc mái.", "Chiều nay 9 ngôi nhà bị hư hại.", "vi"),
    ("12 học sinh lớp 9 được khen thưởng.", "15 giáo viên được khen thưởng.", "vi"),
    ("84 hộ đã nhận tiền đền bù.", "43 hộ không nhận tiền đền bù.", "vi"),
    ("Three people were arrested on Monday.", "Five people were questioned on Monday.", "en"),
    ("The company earned $5 million.", "The company paid $7 million in taxes.", "en"),
    ("The bridge opened in 1998.", "The bridge closed in 2005.", "en"),
    ("Police found 20 kg of heroin.", "Police found 35 kg of cocaine.", "en"),
    ("Jane Doe, 46, was sentenced on Tuesday.", "Jane Doe's 78-year-old mother wept on Tuesday.", "en"),
]


@pytest.mark.parametrize(("a", "b", "lang", "facet"), CONFLICTS)
def test_a_difference_is_a_conflict_either_way_round(a: str, b: str, lang: str, facet: str) -> None:
    for x, y in ((a, b), (b, a)):
        found = compare_texts(x, y, lang=lang)
        assert (found.relation, found.facet) == ("conflict", facet)


@pytest.mark.parametrize(("a", "b", "lang"), TRAPS)
def test_what_only_looks_alike_is_neither_conflict_nor_agreement(a: str, b: str, lang: str) -> None:
    for x, y in ((a, b), (b, a)):
        assert compare_texts(x, y, lang=lang).relation not in ("conflict", "agree")


def test_parts_that_add_up_are_the_whole() -> None:
    found = compare_texts("8 thủy thủ và 25 nhân viên an ninh bị bắt.", "33 người bị bắt.", lang="vi")
    assert found.relation == "agree"


@pytest.mark.parametrize(
    ("text", "lang", "of_kin"),
    [
        ("Trong khi đó, mẹ bà Hương, 78 tuổi, bật khóc.", "vi", True),
        ("Anh Vũ chở con trai Hiếu, 16 tuổi, đi học.", "vi", False),
        ("Bà Hương, 46 tuổi, nhận tội.", "vi", False),
        ("Jane Doe's 78-year-old mother wept.", "en", True),
        ("The mother of Jane Doe, 78, wept.", "en", True),
        ("Jane Doe, 46, mother of two, wept.", "en", False),
    ],
)
def test_an_age_of_a_relative_is_not_the_bearer_s(text: str, lang: str, of_kin: bool) -> None:
    article = make_article("a", text, lang=lang)
    last = find_names(text, lang=lang)[-1]
    assert is_of_kin(text, last, lang) is of_kin
    ages = [c for c in extract_claims(article) if c.attribute == "age"]
    assert ages
    assert (ages[0].subject is None) is of_kin


def clock(text: str, timex: str, modifier: str | None = None) -> Time:
    return Time(0, len(text), "date", None, None, "minute", modifier, timex, text, False, "reference")


def test_clocks_are_compared_over_midnight() -> None:
    assert clock_gap(clock("23:50", "T23:50"), clock("0:20", "T00:20")) == 29
    assert clock_gap(clock("21:30", "T21:30"), clock("21:40", "T21:40", "about")) == 0
    assert clock_gap(clock("21:30", "T21:30"), clock("2008", "2008")) is None
