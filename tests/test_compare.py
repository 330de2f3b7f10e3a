"""The table of values: what two dates or figures of one question are to each other."""

from datetime import datetime
from decimal import Decimal

import pytest

from verify import find_quantities, find_times
from verify.compare import compare_ages, compare_numbers, compare_times, show_time
from verify.model import Quantity, Time

REFERENCE = datetime(2013, 10, 23)


def number(text: str, lang: str = "vi") -> Quantity:
    found = [q for q in find_quantities(text, lang=lang) if q.kind != "vague" or q.unit]
    assert found, text
    return found[0]


def time(text: str, lang: str = "vi") -> Time:
    found = find_times(text, lang=lang, reference=REFERENCE)
    assert found, text
    return found[0]


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("39 hành khách", "44 hành khách", "conflict"),
        ("39 hành khách", "39 hành khách", "agree"),
        ("hơn 81 triệu đồng", "81,764 triệu đồng", "refine"),
        ("37%", "37,1%", "refine"),
        ("70 triệu cuộc gọi", "70,3 triệu cuộc gọi", "refine"),
        ("1.000 dặm", "1.600 km", "refine"),
        ("10.155 vụ", "hơn 10 vụ", "conflict"),
        ("5 triệu đồng", "5.000.000 đồng", "agree"),
        ("5 km", "5 kg", "unsure"),
        ("kéo dài 18 tháng", "kéo dài một năm rưỡi", "agree"),
        ("bảo hành 18 tháng", "bảo hành một năm", "conflict"),
        ("chỉ sau vài phút", "phải mất 2 tiếng", "conflict"),
        ("kéo dài 2 tiếng", "kéo dài 125 phút", "refine"),
        ("ách tắc khoảng 3 giờ", "ách tắc khoảng 5 giờ", "conflict"),
    ],
)
def test_numbers(a: str, b: str, relation: str) -> None:
    assert compare_numbers(number(a), number(b)).relation == relation
    assert compare_numbers(number(b), number(a)).relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("passed the House, 78-70", "approved by the House, 78 to 71", "conflict"),
        ("passed the House, 78-71", "approved by the House, 78 to 71", "agree"),
        ("won 2-1", "lost 1-2", "agree"),
        ("the 20th annual festival", "the 21st annual festival", "conflict"),
    ],
)
def test_votes_and_ranks_are_exact(a: str, b: str, relation: str) -> None:
    assert compare_numbers(number(a, "en"), number(b, "en")).relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("he has until Dec. 14", "he has until Dec. 31", "conflict"),
        ("he has until Dec. 14", "to be paid by Dec. 14", "agree"),
        ("from August 2010 through December 2012", "from August 2011 through December 2012", "conflict"),
        ("at 6:40 a.m. local time on Friday", "at 8:10 a.m. ET Friday", "conflict"),
    ],
)
def test_deadlines_periods_and_zones(a: str, b: str, relation: str) -> None:
    assert compare_times(time(a, "en"), time(b, "en")).relation == relation


def test_a_day_of_the_next_weeks_needs_no_word_of_the_future() -> None:
    near, far = time("máy lên kệ từ ngày 5/11"), time("máy lên kệ từ ngày 5/5")
    assert (near.timex, near.certain) == ("2013-11-05", True)
    assert (far.timex, far.certain) == ("2013-05-05", True)
    assert not time("máy lên kệ từ ngày 5/2").certain


@pytest.mark.parametrize(
    ("a", "b", "as_of", "relation"),
    [
        ("27 thi thể", "41 thi thể", ("2013-10-18", "2013-10-21"), "update"),
        ("27 thi thể", "26 thi thể", ("2013-10-18", "2013-10-19"), "conflict"),
        ("27 thi thể", "26 thi thể", ("2013-10-18", "2013-10-18"), "conflict"),
        ("27 thi thể", "26 thi thể", (None, "2013-10-18"), "conflict"),
    ],
)
def test_running_counts_may_grow_and_not_fall(
    a: str, b: str, as_of: tuple[str | None, str | None], relation: str
) -> None:
    assert compare_numbers(number(a), number(b), running=True, as_of=as_of).relation == relation
    assert compare_numbers(number(b), number(a), running=True, as_of=as_of[::-1]).relation == relation


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("ngày 21/10", "ngày 22/10", "conflict"),
        ("ngày 22/10/2013", "ngày 22 tháng 10 năm 2013", "agree"),
        ("chiều 16/10", "16h ngày 16/10", "refine"),
        ("năm 2008", "ngày 17/9/2008", "refine"),
        ("năm 2007", "năm 2008", "conflict"),
        ("gần đây", "năm 2008", "unsure"),
    ],
)
def test_times(a: str, b: str, relation: str) -> None:
    assert compare_times(time(a), time(b)).relation == relation
    assert compare_times(time(b), time(a)).relation == relation


def test_a_time_without_reference_is_unsure() -> None:
    unplaced = find_times("hôm qua", lang="vi")[0]
    assert compare_times(unplaced, time("ngày 22/10/2013")).relation == "unsure"


def test_age_and_birth_year_allow_for_both_ways_of_counting() -> None:
    age = Quantity(0, 7, Decimal(38), Decimal(38), "a", None, "38 tuổi", kind="age")
    born = [time(f"sinh năm {y}") for y in (1974, 1975, 1976, 1953)]
    assert [compare_ages(age, REFERENCE, b).relation for b in born] == ["agree", "agree", "agree", "conflict"]


def test_times_are_shown_in_their_own_grain() -> None:
    assert [show_time(time(t)) for t in ("năm 2008", "ngày 22/10/2013")] == ["2008", "2013-10-22"]
    assert [show_time(time(t)) for t in ("trưa 18/10", "7h sáng 18/10")] == ["2013-10-18", "2013-10-18 07:00"]
    assert show_time(time("tính đến trưa 18/10")) == "until 2013-10-18"
