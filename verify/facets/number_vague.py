"""Vague amounts: "nhiều", "hàng nghìn", "several", "một phần", and halves, which are not so vague."""

from __future__ import annotations

import re
from decimal import Decimal

from verify.facets.number_nouns import Counted, counted_at, counted_behind_determiner
from verify.facets.number_reader import Scan
from verify.facets.number_results import Step, bound_before, nothing, quantity
from verify.facets.number_units import Unit

_Bounds = tuple[Decimal | None, Decimal | None]
# "hơn một nửa": wider than other bounds, for people say it of any majority.
_HALVES = {
    None: ("0.5", "0.5", "part"),
    "more": ("0.5", "0.75", "more"),
    "nearly": ("0.4", "0.5", "less"),
    "about": ("0.45", "0.55", "about"),
    "at_least": ("0.5", "1", "at_least"),
    "at_most": ("0", "0.5", "at_most"),
}


def vague_at(scan: Scan, m: re.Match[str]) -> Step:
    """The vague amount of a match; low and high where the word gives them."""
    if m["half"]:
        return _half(scan, m)
    t, end = scan.reader.t, m.end()
    low, high, modifier = _bounds(scan, m)
    words = scan.before(m.start())
    if words and words[-1] in t.VAGUE_NOT_AFTER:
        return nothing(end)
    unit = scan.reader.units.at(scan.text, scan.low, end)
    if unit is not None and scan.low[end : end + 1] == " ":
        return _of_unit(scan, m, (low, high), unit)
    noun = _noun(scan, m)
    if noun is None and not _stands_alone(scan, m, low, modifier):
        return nothing(end)
    return Step(
        quantity(scan, m.start(), end, low, high, None, "vague", counted=noun, modifier=modifier), end
    )


def _noun(scan: Scan, m: re.Match[str]) -> Counted | None:
    t, end = scan.reader.t, m.end()
    is_of = scan.low.endswith(" of", m.start(), end)
    find = counted_behind_determiner if is_of else counted_at
    noun = find(scan.text, scan.low, end, scan.reader.nouns)
    if noun is None or noun.lead in t.VAGUE_NOT_BEFORE or noun.phrase.startswith(t.VAGUE_PHRASES_NOT_BEFORE):
        return None
    return noun if noun.plural or is_of else None


def _stands_alone(scan: Scan, m: re.Match[str], low: Decimal | None, modifier: str | None) -> bool:
    """Whether the word is an amount without a noun: "hàng nghìn", "chiếm một phần"; never "most important"."""
    if m["times"] or low is not None:
        return True
    return modifier == "part" and (
        scan.reader.nouns.head_first or scan.low.endswith(" of", m.start(), m.end())
    )


def _bounds(scan: Scan, m: re.Match[str]) -> tuple[Decimal | None, Decimal | None, str | None]:
    t = scan.reader.t
    if not m["times"]:
        low, high, modifier = t.VAGUE[m["phrase"]]
        return (Decimal(low) if low else None), (Decimal(high) if high else None), modifier
    scale = Decimal(1)
    for word in m["scales"].split(" "):
        scale *= Decimal(t.SCALES.get(word, 100))
    return Decimal(t.VAGUE_TIMES[m["times"]]) * scale, scale * 10 - 1, None


def _of_unit(scan: Scan, m: re.Match[str], bounds: _Bounds, found: tuple[Unit, int, str]) -> Step:
    unit, end, _ = found
    low, high = (unit.to_base(b) if b is not None else None for b in bounds)
    return Step(quantity(scan, m.start(), end, low, high, unit.symbol, "vague"), end)


def _half(scan: Scan, m: re.Match[str]) -> Step:
    """ "một nửa", "hơn một nửa", "half of": a share around one half."""
    front = bound_before(scan, m.start())
    low, high, modifier = _HALVES[front[0] if front else None]
    start = front[1] if front else m.start()
    at = m.end() - len(" the") if m["half"].endswith(" the") else m.end()
    noun = counted_behind_determiner(scan.text, scan.low, at, scan.reader.nouns)
    found = quantity(
        scan, start, at, Decimal(low), Decimal(high), None, "ratio", counted=noun, modifier=modifier
    )
    return Step(found, at)
