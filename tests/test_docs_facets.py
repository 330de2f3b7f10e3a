"""The pages of the facets say what is so: their examples run, and the rows of their tables of forms hold."""

from __future__ import annotations

import doctest
from datetime import date
from pathlib import Path

import pytest

from verify import find_quantities, find_times
from verify.model import Quantity

DOCS = Path(__file__).parents[1] / "docs"
PUBLISHED = date(2019, 9, 18)
FRAMES = {"vi": "Đó là {}.", "en": "It was {}."}


def rows(page: str) -> list[list[str]]:
    """The cells of the table below the heading "Forms"."""
    section = (DOCS / page).read_text("utf-8").split("## Forms\n")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("page", ["times.md", "quantities.md", "names.md", "attribution.md"])
def test_examples_run(page: str) -> None:
    assert doctest.testfile(str(DOCS / page), module_relative=False, encoding="utf-8").failed == 0


@pytest.mark.parametrize(("said", "lang", "value"), rows("times.md"))
def test_forms_of_times(said: str, lang: str, value: str) -> None:
    (time,) = find_times(
        f"Việc xảy ra {said}." if lang == "vi" else f"It happened {said}.", lang=lang, reference=PUBLISHED
    )
    assert f"`{time.timex}` {time.modifier or ''}".strip() == value


def interval(q: Quantity) -> str:
    shown = f"{q.low:f}" if q.low == q.high else f"{q.low:f} to {q.high:f}"
    return f"{shown} of {q.whole}" if q.whole else shown


@pytest.mark.parametrize(("said", "lang", "kind", "bounds", "unit", "counted"), rows("quantities.md"))
def test_forms_of_quantities(said: str, lang: str, kind: str, bounds: str, unit: str, counted: str) -> None:
    (q,) = find_quantities(FRAMES[lang].format(said), lang=lang)
    assert (q.kind, q.unit or "", q.counted or "") == (kind, unit, counted)
    assert interval(q).startswith(bounds.rstrip("…")) if bounds.endswith("…") else interval(q) == bounds
