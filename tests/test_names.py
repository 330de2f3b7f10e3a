"""Names: what is found in invented press prose, what two names are to each other, and the seed articles."""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.facets.names import find_names, name_key, same_name
from verify.languages import LANGUAGES, tables
from verify.model import Name

CASES = Path(__file__).parent / "cases"
SHARED = Path(os.environ.get("VERIFY_SHARED", Path(__file__).resolve().parents[2] / "shared"))
F1_FLOOR = 0.93


def load(name: str) -> list[dict[str, Any]]:
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))


def as_params(name: str) -> list[Any]:
    return [pytest.param(case, id=f"{case['lang']}: {case['label']}") for case in load(name)]


def check_found(case: dict[str, Any]) -> None:
    found = find_names(case["text"], lang=case["lang"])
    assert [name.text for name in found] == [want["text"] for want in case["names"]]
    for name, want in zip(found, case["names"], strict=True):
        assert {field: getattr(name, field) for field in want} == want


@pytest.mark.parametrize("case", as_params("names_find"))
def test_names_of_a_text(case: dict[str, Any]) -> None:
    check_found(case)


@pytest.mark.parametrize("case", as_params("names_known_failures"))
@pytest.mark.xfail(strict=True, reason="known failure")
def test_known_failures(case: dict[str, Any]) -> None:
    check_found(case)


def named(written: str, lang: str) -> Name:
    """The name behind ">" in a text that a case gives as "title >name"."""
    text = written.replace(">", "")
    start = written.index(">")
    return next(name for name in find_names(text, lang=lang) if name.start <= start < name.end)


@pytest.mark.parametrize("case", as_params("names_same"))
def test_same_name(case: dict[str, Any]) -> None:
    a, b = named(case["a"], case["lang"]), named(case["b"], case["lang"])
    assert same_name(a, b) is case["same"]
    assert same_name(b, a) is case["same"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_territories_are_those_of_cldr(lang: str) -> None:
    cldr = Locale(lang).territories
    for code, name in tables(lang, "names").TERRITORIES.items():
        assert cldr[code] == name


@pytest.mark.parametrize(
    ("a", "b"), [("Hoà", "Hòa"), ("Bẩy", "Bảy"), ("Lý", "Lí"), ("Thuý", "Thúy"), ("Mê-kông", "mê kông")]
)
def test_spellings_fold(a: str, b: str) -> None:
    assert name_key(a) == name_key(b)


@pytest.mark.parametrize(("a", "b"), [("Dũng", "Dung"), ("Quý", "Quy"), ("Betty", "Betti"), ("Huề", "Huê")])
def test_what_parts_people_stays(a: str, b: str) -> None:
    assert name_key(a) != name_key(b)


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_ordered_names(text: str, lang: str) -> None:
    last = 0
    for name in find_names(text, lang=lang):
        assert last <= name.start < name.end <= len(text)
        assert text[name.start : name.end] == name.text
        assert name.key
        last = name.end


WORDS = "Bộ Tài chính Mỹ ông Hale, Công an huyện TP. Q. 9 Nga-Belarus (OFAC) “ ” . : The of Rep. Department A. 2S44 và"
words = st.sampled_from([*WORDS.split(), "\n"])


@given(st.lists(words, max_size=60), st.sampled_from(LANGUAGES))
@settings(max_examples=200, deadline=None)
def test_any_order_of_telling_words_gives_ordered_names(parts: list[str], lang: str) -> None:
    text = " ".join(parts)
    found = find_names(text, lang=lang)
    assert all(text[name.start : name.end] == name.text for name in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert same_name(found[0], found[0]) is True if found else True


@pytest.mark.parametrize(
    "piece", ["A ", "TP.", "Bộ ", "Công an huyện ", "A. ", "Nga-", "Mỹ và ", "(", "“", "ông A, "]
)
def test_time_grows_with_the_length(piece: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        find_names(piece * count)
        return time.process_time() - start

    seconds(10)
    assert min(seconds(8000), seconds(8000)) < 24 * max(seconds(1000), 0.02)


@pytest.mark.skipif(not (SHARED / "gold" / "seeds_names.jsonl").exists(), reason=f"no gold at {SHARED}")
def test_names_of_the_seed_articles() -> None:
    gold: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
    for line in (SHARED / "gold" / "seeds_names.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold[row["seed"]].add((row["start"], row["end"]))
    right = found_count = 0
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        found = {(name.start, name.end) for name in find_names(path.read_text(encoding="utf-8"))}
        right += len(found & gold[path.name[:3]])
        found_count += len(found)
    f1 = 2 * right / (found_count + sum(map(len, gold.values())))
    assert f1 >= F1_FLOOR
