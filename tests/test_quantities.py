"""Properties of find_quantities, its speed on hostile input, and the shared gold and suites where they are present."""

import json
import os
import time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.facets.quantities import find_quantities
from verify.model import Quantity

SHARED = Path(os.environ.get("VERIFY_SHARED") or Path(__file__).resolve().parents[2] / "shared")
PIECES = st.sampled_from(
    [
        "một",
        "hai",
        "năm",
        "mười",
        "lăm",
        "trăm",
        "nghìn",
        "triệu",
        "tỷ",
        "rưỡi",
        "phẩy",
        "khoảng",
        "hơn",
        "từ",
        "đến",
        "trong",
        "số",
        "người",
        "km",
        "kg",
        "%",
        "đồng",
        "$",
        "USD",
        "5",
        "12",
        "1.200",
        "3,5",
        "2/3",
        "6-2",
        "thứ",
        "hạng",
        "tháng",
        "ngày",
        "giờ",
        "7h30",
        "Boeing",
        "Android",
        "4.2.2",
        "one",
        "a",
        "half",
        "dozen",
        "million",
        "and",
        "to",
        "between",
        "point",
        "third",
        "11th",
        "-",
        "(",
        ")",
        ",",
        ".",
        "\n",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=14).map(" ".join),
    st.lists(PIECES, max_size=8).map("".join),
)
HOSTILE = (
    "1,",
    "1.",
    "1 ",
    "1",
    "một ",
    "năm ",
    "(",
    "(1)",
    "tỷ ",
    "từ 1 đến ",
    "1-",
    "two ",
    "hàng ",
    "5/",
    "$",
    "12/3/",
    "+84 12 ",
)


@pytest.mark.parametrize("lang", ["vi", "en"])
@given(text=TEXTS)
@settings(max_examples=400, deadline=None)
def test_any_text_gives_ordered_quantities_with_their_own_text(lang: str, text: str) -> None:
    found = find_quantities(text, lang=lang)
    for q in found:
        assert text[q.start : q.end] == q.text
        assert q.start < q.end
        assert q.low is None or q.high is None or q.low <= q.high
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(text=TEXTS)
@settings(max_examples=100, deadline=None)
def test_same_text_same_quantities(text: str) -> None:
    assert find_quantities(text) == find_quantities(text)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("unit", HOSTILE)
def test_twice_the_hostile_text_takes_less_than_thrice_the_time(unit: str, lang: str) -> None:
    small, large = (min(_seconds(unit * (n // len(unit)), lang) for _ in range(3)) for n in (4_000, 8_000))
    assert large < 3 * small + 0.02


def _seconds(text: str, lang: str) -> float:
    started = time.process_time()
    find_quantities(text, lang=lang)
    return time.process_time() - started


def test_unknown_language_reads_as_the_first_one() -> None:
    assert find_quantities("5 người", lang="xx") == find_quantities("5 người", lang="vi")


def rows(path: str) -> list[dict]:
    file = SHARED / path
    if not file.exists():
        pytest.skip(f"{file} is absent: the shared gold is not part of the project")
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


# What the English glosses of the gold's unit column are in the articles.
GLOSS = {
    "official": "quan chức", "sanctions": "lệnh trừng phạt", "citizen": "công dân", "opposition figure": "nhân vật", "prisoner": "tù nhân",
    "country": "nước", "person": "người dân", "side": "bên", "prospect": "triển vọng", "measure": "biện pháp", "aircraft": "máy bay|chiếc",
    "transaction": "giao dịch", "helicopter": "trực thăng", "delegation": "phái đoàn", "diplomat": "nhà ngoại giao", "air base": "căn cứ",
    "company": "công ty",
}  # fmt: skip
UNITS = {"year": "a", "year of age": "a"}


def is_right(q: Quantity, row: dict) -> bool:
    unit = row["unit"].split(" (")[0]
    counted = unit not in GLOSS or q.head in GLOSS[unit].split("|") or q.modifier == "part"
    return counted and (unit not in UNITS or q.unit == UNITS[unit]) and has_value(q, row["value"])


def has_value(q: Quantity, value: str) -> bool:
    if value.isdecimal():
        return q.low == q.high == Decimal(value)
    if value.startswith("ordinal"):
        return q.kind == "ordinal" and q.low == Decimal(value.split()[1])
    if value.startswith("[1000"):
        return (q.low, q.high) == (1000, 9999)
    if " of " in value:
        return (str(q.low), str(q.whole)) == tuple(value.split(" of "))
    if value.startswith(">"):
        return q.modifier == "more" and q.low == Decimal(value[1:])
    return q.kind == "vague" and (q.modifier == "part") == value.startswith(("part", "one of"))


def test_quantities_of_the_seed_articles() -> None:
    gold = [r for r in rows("gold/seeds_values.jsonl") if r["kind"] == "quantity"]
    texts = {p.name[:3]: p.read_text(encoding="utf-8") for p in sorted((SHARED / "seeds").glob("*.txt"))}
    found = {seed: find_quantities(text) for seed, text in texts.items()}
    right = [
        any(q.start < r["end"] and q.end > r["start"] and is_right(q, r) for q in found[r["seed"]])
        for r in gold
    ]
    wrong = [(r["seed"], r["text"]) for r, ok in zip(gold, right, strict=True) if not ok]
    assert sum(right) >= 0.95 * len(gold), wrong


CURRENCY = {"Dollar": "USD", "Pound": "GBP", "Cent": "cent"}
FLOORS = {
    "duckling_vi_numeral": 0.96, "duckling_en_numeral": 0.95, "duckling_vi_amountofmoney": 0.95, "duckling_en_amountofmoney": 0.90,
    "duckling_en_quantity": 0.75,
}  # fmt: skip


def suite_ok(row: dict) -> bool:
    e = row["expected"]
    return any(matches(q, e) for q in find_quantities(row["text"], lang=row["lang"]))


def matches(q: Quantity, e: dict) -> bool:
    unit = CURRENCY.get(e.get("unit", ""))
    if unit is not None and q.unit != unit:
        return False
    if e["kind"] == "between":
        return (q.low, q.high) == (Decimal(str(e["min"])), Decimal(str(e["max"])))
    value = Decimal(str(e["value"]))
    if e["kind"] == "under":
        return q.high == value != q.low
    if e["kind"] == "above":
        return q.low == value != q.high
    return q.low == q.high == value


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_public_suites(name: str) -> None:
    suite = [r for r in rows(f"suites/{name}.jsonl") if r["expected"]["kind"] != "none"]
    right = sum(suite_ok(r) for r in suite)
    assert right >= FLOORS[name] * len(suite)


def test_spoken_and_written_forms_agree() -> None:
    kinds = {"cardinal", "decimal", "fraction", "measure", "money", "ordinal", "range"}
    pairs = [r for r in rows("suites/nemo_vi_numbers.jsonl") if r["kind"] in kinds and r["spoken"]]
    same = sum(bounds(r["spoken"]) == bounds(r["written"]) != [] for r in pairs)
    assert same >= 0.90 * len(pairs)


def bounds(text: str) -> list[tuple[Decimal | None, Decimal | None]]:
    return [(q.low, q.high) for q in find_quantities(text)]
