"""The day of publication: from metadata, strictly; from the text, only where its first lines plainly give it.

A wrong day moves every "hôm qua" of the article, so an incomplete date ("hôm 4/11") or one that opens a sentence
("Ngày 30/4/1975, …") is none.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache

_FIRST_LINES = 6
_LINE_MAX_CHARS = 90
_SAMPLE_CHARS = 4_000
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_published(value: str) -> date:
    """The day of an ISO 8601 date or date-time, in the time zone as written.

    Raises: ValueError for any other form.

    >>> parse_published("2013-10-22T23:30:00+07:00")
    datetime.date(2013, 10, 22)
    """
    if not re.match(r"\d{4}-\d{2}-\d{2}(?:$|[T ])", value):
        raise ValueError(f"{value!r} is no ISO date")
    return datetime.fromisoformat(value).date()


def find_published(text: str) -> date | None:
    """The complete date (with its year) that a date line among the first lines gives, else None.

    A date line is short, and says that it is one ("Cập nhật 10:32 ngày 5/6/2023") or holds little else.

    >>> find_published("Tiêu đề\\nThứ Ba, ngày 22/10/2013 10:32 (GMT+7)\\nHôm qua, …")
    datetime.date(2013, 10, 22)
    >>> find_published("Bộ Tài chính hôm 4/11 nới lỏng trừng phạt.") is None
    True
    """
    lines = [line.strip() for line in text[:_SAMPLE_CHARS].split("\n")]
    for line in [line for line in lines if line][:_FIRST_LINES]:
        found = _line_date(line) if len(line) <= _LINE_MAX_CHARS else _dateline_date(line)
        if found:
            return found
    return None


def find_line_date(line: str) -> date | None:
    """The date of a short line of a web page: a date line, or a complete date with a time of day.

    >>> find_line_date("Thứ Năm, 19/9/2019 | 10:05 GMT+7"), find_line_date("19/09/2019 10:05 - Thời sự")
    (datetime.date(2019, 9, 19), datetime.date(2019, 9, 19))
    >>> find_line_date("Cháy chợ hôm 10/3/2021") is None
    True
    """
    if len(line) > _LINE_MAX_CHARS:
        return None
    found = _line_date(line)
    if found is None and _clock_pattern().search(line):
        match = _date_pattern().search(line)
        found = _as_date(match) if match else None
    return found


def _line_date(line: str) -> date | None:
    """The date of a short line, if the line is about it."""
    match = _date_pattern().search(line)
    if match is None:
        return None
    rest = line[: match.start()] + " " + line[match.end() :]
    bare = _date_words_pattern().sub(" ", rest)
    if sum(char.isalpha() for char in bare) > 3 and not _cue_pattern().match(line):
        return _dateline_date(line)
    return _as_date(match)


def _dateline_date(line: str) -> date | None:
    """The date in a dateline at the start of a line: "Hà Nội (TTXVN 22/10/2013) - "."""
    match = _dateline_pattern().match(line)
    inner = _date_pattern().search(line, match.start("in"), match.end("in")) if match else None
    return _as_date(inner) if inner else None


def _as_date(match: re.Match[str]) -> date | None:
    """The day that a match names, or None if there is no such day."""
    parts = match.groupdict()
    month = parts["m1"] or parts["m2"] or parts["m3"]
    number = int(month) if month else _MONTHS.index((parts["name1"] or parts["name2"])[:3].lower()) + 1
    day = parts["d1"] or parts["d2"] or parts["d3"] or parts["d4"] or parts["d5"]
    year = parts["y1"] or parts["y2"] or parts["y3"] or parts["y4"] or parts["y5"]
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None


@cache
def _date_pattern() -> re.Pattern[str]:
    """Complete dates: 22/10/2013, 2013-10-22, 22 tháng 10 năm 2013, October 22, 2013, 22 October 2013."""
    names = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}+\.?"
    year = r"(?:19|20)\d\d"
    forms = (
        rf"(?P<d1>\d{{1,2}})\s?[/.-]\s?(?P<m1>\d{{1,2}})\s?[/.-]\s?(?P<y1>{year})",
        rf"(?P<y2>{year})-(?P<m2>\d{{1,2}})-(?P<d2>\d{{1,2}})",
        rf"(?P<d3>\d{{1,2}}) tháng (?P<m3>\d{{1,2}}),? năm (?P<y3>{year})",
        rf"(?P<name1>{names}) (?P<d4>\d{{1,2}}),? (?P<y4>{year})",
        rf"(?P<d5>\d{{1,2}}) (?P<name2>{names}),? (?P<y5>{year})",
    )
    return re.compile(rf"(?<![\d/.-])(?:{'|'.join(forms)})(?![\d/-])", re.IGNORECASE)


@cache
def _clock_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\d:.])(?:[01]?\d|2[0-3])(?:[:h]|\.(?=\d\d\s*(?:gmt|bst|am|pm)))[0-5]\d(?!\d)", re.IGNORECASE
    )


@cache
def _cue_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?:cập nhật|đăng|xuất bản|ngày đăng|published|updated|posted|last updated|first published)\b", re.I
    )


@cache
def _date_words_pattern() -> re.Pattern[str]:
    """Words that stand in a date line beside the date."""
    return re.compile(
        r"\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ nhật|ngày|lúc|giờ|phút|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|"
        r"sat(?:ur)?|sun)(?:day)?|gmt|utc|[ap]\.?m|e[sd]t|at|on)\b",
        re.I,
    )


@cache
def _dateline_pattern() -> re.Pattern[str]:
    return re.compile(r"(?P<in>[^()\n]{0,50}\([^()\n]{2,40}\)|[^()\n]{2,60}?)\s?[-–—]\s")
