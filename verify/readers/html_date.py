"""The day of publication that a page shows: the time element or the date line nearest to the headline."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from verify.readers.html_body import Block, text_blocks
from verify.readers.html_data import as_day
from verify.text.normalise import fold
from verify.text.published import find_line_date

Element = Any

# Elements between the headline and its date; farther away are the dates of other stories.
_NEAR_ELEMENTS = 60
# The day on which something was changed is not that of publication.
_CHANGED = ("updat", "modif", "cập nhật", "sửa")


def shown_day(root: Element, title: str) -> tuple[date | None, Literal["metadata", "text"]]:
    """The day, and whether an attribute gave it or words on the page; of a page from which nothing was dropped."""
    order = {element: number for number, element in enumerate(root.iter())}
    blocks = text_blocks(root)
    place = _headline_place(root, title, blocks, order)
    if place is None:
        return None, "text"
    found: list[tuple[bool, int, int, date, Literal["metadata", "text"]]] = []
    for element in root.iter("time"):
        given = element.get("datetime")
        day = as_day(given or " ".join("".join(element.itertext()).split()))
        if day:
            named = f"{element.get('class', '')} {element.get('itemprop', '')}"
            by: Literal["metadata", "text"] = "metadata" if given else "text"
            found.append((_is_change(named), abs(order[element] - place), 0, day, by))
    for block in blocks:
        day = find_line_date(block.text)
        if day:
            found.append((_is_change(block.text), abs(order[block.element] - place), 1, day, "text"))
    near = [item for item in found if item[1] <= _NEAR_ELEMENTS]
    best = min(near, key=lambda item: item[:3], default=None)
    return (best[3], best[4]) if best else (None, "text")


def _headline_place(root: Element, title: str, blocks: list[Block], order: dict[Element, int]) -> int | None:
    """Where the headline is, counted in elements."""
    key = fold(title)
    places = [order[block.element] for block in blocks if fold(block.text) == key]
    headings = [order[heading] for heading in root.iter("h1")]
    return next(iter((*places, *headings)), None)


def _is_change(words: str) -> bool:
    return any(word in words.lower() for word in _CHANGED)
