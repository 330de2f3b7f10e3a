"""Properties of find_times, its tables, and its values on the seed articles where they are at hand."""

from __future__ import annotations

import json
import os
import re
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.facets import time_scan
from verify.facets.time_scan import fold, scan
from verify.facets.times import find_times
from verify.languages import LANGUAGES, tables
from verify.model import Time

CASES = Path(__file__).parent / "cases"
SHARED = Path(os.environ.get("VERIFY_SHARED", Path(__file__).resolve().parents[2] / "shared"))
# The days on which the seed articles were published; the first one is not known.
PUBLISHED = {
    "000": None,
    "001": date(2019, 9, 18),
    "002": date(2024, 5, 25),
    "003": date(2025, 11, 5),
    "004": date(2019, 9, 19),
}
PIECES = st.sampled_from(
    [
        "ngày",
        "tháng",
        "năm",
        "5",
        "12/9",
        "2019",
        "hôm",
        "nay",
        "qua",
        "-",
        "/",
        ":",
        ",",
        ".",
        "(",
        ")",
        "“",
        "”",
        '"',
        "sáng",
        "7h",
        "30",
        "từ",
        "đến",
        "thứ",
        "ba",
        "hai",
        "tuần",
        "trước",
        "sau",
        "đó",
        "kể",
        "in",
        "May",
        "4",
        "p.m.",
        "Tuesday",
        "the",
        "of",
        "last",
        "two",
        "years",
        "ago",
        "first",
        "to",
        "and",
        "at",
        "'",
        "1990s",
        "31/2",
        "29/2",
        "0",
        "24h",
        "10000",
        "ở",
    ]
)


def assert_sound(text: str, lang: str, reference: date | None) -> None:
    end = 0
    for time in find_times(text, lang=lang, reference=reference):
        assert text[time.start : time.end] == time.text
        assert end <= time.start < time.end
        assert time.begin is None or time.until is None or time.begin < time.until
        end = time.end


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_any_text(text: str, lang: str) -> None:
    assert_sound(text, lang, date(2024, 2, 29))


@settings(max_examples=300, deadline=None)
@given(
    st.lists(PIECES, max_size=14),
    st.sampled_from(["", " "]),
    st.sampled_from(LANGUAGES),
    st.sampled_from([None, date(1, 1, 1), date(2024, 2, 29), date(9999, 12, 31)]),
)
def test_any_pieces(pieces: list[str], glue: str, lang: str, reference: date | None) -> None:
    assert_sound(glue.join(pieces), lang, reference)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=10), st.sampled_from(LANGUAGES))
def test_assistants_policy_never_raises(pieces: list[str], lang: str) -> None:
    find_times(" ".join(pieces), lang=lang, reference=datetime(2013, 2, 12, 4, 30), prefer="future")


@given(st.text(max_size=40))
def test_fold_keeps_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_time_zone_of_reference_is_left_out() -> None:
    aware = datetime.fromisoformat("2019-09-18T10:00:00+07:00")
    assert find_times("hôm qua", reference=aware)[0].begin == datetime(2019, 9, 17)


def test_given_day_of_speech() -> None:
    text = "Ông nói: “Hôm nay tôi đi”. Hôm nay ông đi."
    said, told = find_times(text, reference=date(2019, 9, 20), quotes=((9, 25, date(2019, 9, 17)),))
    assert (said.timex, said.anchor) == ("2019-09-17", "speech")
    assert (told.timex, told.anchor) == ("2019-09-20", "reference")


def test_unknown_language_reads_as_the_first() -> None:
    assert find_times("ngày 5/9/2019", lang="xx") == find_times("ngày 5/9/2019", lang="vi")


def texts(lang: str) -> list[str]:
    rows = [row for name in ("positive", "traps") for row in load(f"times_{name}.json")]
    return [row["text"] for row in rows if row["lang"] == lang]


def load(name: str) -> list[dict[str, Any]]:
    return json.loads((CASES / name).read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_filter_loses_nothing(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    filtered = [list(scan(fold(text), lang)) for text in texts(lang)]
    everywhere = re.compile(time_scan._SEPARATOR + r"(?=\S)" + time_scan._NOT_BEHIND)
    monkeypatch.setattr(time_scan, "starts", lambda _: everywhere)
    assert [list(scan(fold(text), lang)) for text in texts(lang)] == filtered


@pytest.mark.parametrize("lang", LANGUAGES)
def test_first_characters_are_right(lang: str) -> None:
    for name, firsts, form, _ in tables(lang, "times").PATTERNS:
        pattern = re.compile(r"(?<!\w)" + time_scan._NOT_BEHIND + f"(?:{form})")
        for match in (m for text in texts(lang) for m in pattern.finditer(fold(text))):
            char = match.group()[0]
            assert ("0" if char.isdigit() else char) in firsts, name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_repetitions_are_bounded(lang: str) -> None:
    words = tables(lang, "times")
    forms = [form for _, _, form, _ in words.PATTERNS] + [follow for _, follow in words.STARTS]
    for form in [*forms, *words.NUMBER_STARTS]:
        bare = re.sub(r"\[[^\]]*\]|\\.", "x", form)
        assert not re.search(r"[*+]|,\}", bare), form


@pytest.mark.parametrize("lang", LANGUAGES)
def test_tables_agree(lang: str) -> None:
    words = tables(lang, "times")
    names = [name for name, *_ in words.PATTERNS]
    assert len(names) == len(set(names))
    assert words.PARTS.keys() == words.PART_CODES.keys()
    assert max(map(len, words.JOINS | words.RANGES)) <= words.LONGEST_JOIN
    assert set(words.UNITS.values()) <= set(words.UNIT_ORDER)


HOSTILE = (
    "1/",
    "ngày ",
    "7",
    "1,",
    "((",
    "hôm nay ",
    "“hôm qua",
    "từ 5/9 ",
    "2 năm ",
    "in a ",
    "the ",
    "may 1 ",
    "kể từ đó ",
)


def calls(text: str, lang: str) -> int:
    """How many functions of ours and of the library are called for a text."""
    count = 0

    def profile(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += event.endswith("call")

    sys.setprofile(profile)
    try:
        find_times(text, lang=lang, reference=date(2019, 9, 18))
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_length(piece: str, lang: str) -> None:
    once, twice = calls(piece * 200, lang), calls(piece * 400, lang)
    assert twice < 2.3 * once + 200


def seed_rows() -> list[dict[str, Any]]:
    path = SHARED / "gold" / "seeds_values.jsonl"
    if not path.exists():
        pytest.skip(f"no seed values in {SHARED}; set VERIFY_SHARED")
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["kind"] == "time"]


def seed_times(seed: str) -> tuple[Time, ...]:
    (path,) = (SHARED / "seeds").glob(f"{seed}_*")
    text = path.read_text(encoding="utf-8")
    times: tuple[Time, ...] = find_times(text, reference=PUBLISHED[seed])
    return times


GRAINS = {4: "year", 7: "month", 10: "day"}  # by the length of the value


def agrees(row: dict[str, Any], time: Time) -> bool:
    """Whether a time has the value of a gold row."""
    return {"date": is_date, "ref": is_reference, "duration": is_span, "anaphora": is_anaphor}[row["type"]](
        row["value"], time
    )


def is_date(value: str, time: Time) -> bool:
    """Value, grain and modifier: "2019-09-17", "2008/.. (since)", "../2023-12 (by)", "2019-08 mod=END (21..31)"."""
    date = re.search(r"\d{4}(?:-\d\d)*", value)
    said = re.search(r"since|by|START|END", value)
    assert date is not None
    wanted = (date[0], GRAINS[len(date[0])], said[0].lower() if said else None)
    return (time.timex, time.grain, time.modifier) == wanted and is_bounded(time)


def is_bounded(time: Time) -> bool:
    """Whether the open sides are those of the modifier."""
    return (time.begin is None, time.until is None) == (time.modifier == "by", time.modifier == "since")


def is_reference(value: str, time: Time) -> bool:
    return time.timex == value


def is_span(value: str, time: Time) -> bool:
    years = re.search(r"(\d{4})/(\d{4})", value)
    placed = [str(bound.year) for bound in (time.begin, time.until) if bound]
    return value.split(",")[0] == time.timex and (years is None or placed == list(years.groups()))


def is_anaphor(value: str, time: Time) -> bool:
    """ "2008/..", "= 2019-08 END", "before the event (2025-11-04)"; unsure where only an event could place it."""
    date = re.search(r"\d{4}(?:-\d\d)*", value)
    if date is None:
        return time.kind == "reference" and (time.timex != "BEFORE" or not time.certain)
    bound = time.until if value.startswith("before") else time.begin
    return time.kind == "reference" and bound is not None and str(bound).startswith(date[0])


def test_seeds_values() -> None:
    rows = [row for row in seed_rows() if row["type"] not in ("none", "event")]
    times = {seed: seed_times(seed) for seed in PUBLISHED}
    missed = [
        row
        for row in rows
        if not any(
            agrees(row, time)
            for time in times[row["seed"]]
            if time.start < row["end"] and row["start"] < time.end
        )
    ]
    assert [row for row in missed if row["type"] == "date"] == []
    assert (len(rows), sum(row["type"] == "date" for row in rows)) == (47, 24)
    assert len(rows) - len(missed) >= 0.9 * len(rows), missed


def test_seeds_no_false_date() -> None:
    rows = seed_rows()
    for seed in PUBLISHED:
        spans = [(r["start"], r["end"]) for r in rows if r["seed"] == seed and r["type"] != "none"]
        for time in seed_times(seed):
            assert any(time.start < end and start < time.end for start, end in spans), time
