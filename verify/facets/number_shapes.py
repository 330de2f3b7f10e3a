"""What a number at a place comes to: a count, a measure, a ratio, a version, one half of a range - or nothing.

Each reader takes the scan and the place of a candidate and gives a `Step`: what was found, and where to read on.
"""

from __future__ import annotations

import re
from decimal import Decimal

from verify.facets.number_amounts import Amount, amount_at
from verify.facets.number_finish import finish, symbol_of, what_is_counted
from verify.facets.number_guards import (
    is_clock_or_date,
    is_day_month,
    is_hard_label,
    is_word_trap,
    is_year,
    name_in_front,
)
from verify.facets.number_literals import MAX_LITERAL_CHARS
from verify.facets.number_noise import has_tail, is_named_by_label, is_no_amount
from verify.facets.number_nouns import Counted, counted_at
from verify.facets.number_pairs import pair_of, second_of
from verify.facets.number_reader import Scan
from verify.facets.number_results import Step, nothing, quantity
from verify.facets.number_units import Unit
from verify.facets.number_words import LITERAL, Numeral
from verify.model import Quantity

_LITERAL = re.compile(LITERAL)
_MOST_PARTS = 100  # "3/100" is a share, "156/189" a place among so many


def number_at(scan: Scan, m: re.Match[str]) -> Step:
    """The quantity a number begins, or none where it is a date, a name or a label."""
    amount = amount_at(scan, m.start())
    if amount is None:
        return version_at(scan, m)
    if amount.plain.start != m.start() and scan.reader.skip.match(scan.low, amount.plain.start):
        return nothing(m.end())
    if is_word_trap(scan, amount):
        return nothing(amount.plain.end)
    second = second_of(scan, amount)
    step = pair_of(scan, amount, *second) if second is not None else None
    return step if step is not None else _single(scan, amount)


def figure_at(scan: Scan, figure: re.Match[str]) -> Step | None:
    """The quick way for a small figure that nothing behind makes part of something larger; None for "5/7"."""
    at, end = figure.span()
    if is_hard_label(scan, at):
        return nothing(end)
    if figure["rest"]:
        return None
    value = Decimal(figure[0])
    numeral = Numeral(at, end, value, value, figure[0], False)
    return _counted(scan, Amount(at, end, value, value, None, numeral, end))


def _single(scan: Scan, amount: Amount) -> Step:
    if has_tail(scan, amount):
        return nothing(amount.end)
    if is_clock_or_date(scan, amount):
        rest = scan.reader.clock_rest.match(scan.low, amount.end)
        return nothing(rest.end() if rest else amount.end)
    amount = _with_minutes(scan, amount)
    ratio = _ratio(scan, amount)
    if ratio is not None:
        return ratio
    if is_named_by_label(scan, amount):
        return _version(scan, amount)
    return _counted(scan, amount)


def _counted(scan: Scan, amount: Amount) -> Step:
    """The quantity of an amount that stands for itself, with what it counts."""
    counted = what_is_counted(scan, amount.unit, amount.end)
    if is_no_amount(scan, amount, counted):
        return _version(scan, amount)
    if amount.whole is not None and amount.over != "named":
        return _fraction(scan, amount, counted)
    return finish(scan, amount, counted)


def _with_minutes(scan: Scan, amount: Amount) -> Amount:
    """Hours with the minutes behind them as one duration: "2 giờ 30 phút"."""
    if amount.unit is None or amount.unit.symbol != "h" or amount.low != amount.high:
        return amount
    m = scan.reader.clock_rest.match(scan.low, amount.end)
    if m is None or not m["unit"]:
        return amount
    minutes = amount.low * 60 + Decimal(m["minutes"])
    return amount._replace(end=m.end(), low=minutes, high=minutes, unit=Unit("duration", "min"))


def _version(scan: Scan, amount: Amount) -> Step:
    """A dotted figure directly behind a product: "Android 4.3" is a version, and no amount."""
    name = name_in_front(scan, amount.start)
    literal = amount.plain.literal
    if name is None or literal is None or "." not in literal or amount.unit is not None:
        return nothing(amount.end)
    end = amount.plain.end
    return Step(quantity(scan, amount.start, end, None, None, None, "version", counted=name.lower()), end)


def version_at(scan: Scan, m: re.Match[str]) -> Step:
    """A figure of three or more parts ("4.2.2"): a version behind a product, else nothing."""
    start = m.start()
    figure = _LITERAL.match(scan.low, start)
    if figure is None:
        return nothing(m.end())
    name, end = name_in_front(scan, start), figure.end()
    if name is None or "." not in figure[0] or "," in figure[0] or end - start > MAX_LITERAL_CHARS:
        return nothing(max(end, start + 1))
    return Step(quantity(scan, start, end, None, None, None, "version", counted=name.lower()), end)


def _fraction(scan: Scan, amount: Amount, counted: Counted | None) -> Step:
    """ "2/3 dân số" is a share, "5/7 doanh nghiệp" five of seven; "5/7" alone is a day."""
    wholes, bare = scan.reader.nouns.wholes, amount.unit is None
    known = counted is not None and counted.known
    is_share = counted is not None and any(counted.phrase.startswith(w) for w in wholes)
    is_slash = bare and amount.over == "/"
    if is_slash and not known and not is_share and is_day_month(scan, amount):
        return nothing(amount.end)
    is_place = is_slash and amount.whole is not None and amount.whole > _MOST_PARTS
    if (
        bare
        and (known or is_place)
        and not is_share
        and amount.over not in scan.reader.t.OVER_ALWAYS_QUOTIENT
    ):
        part = amount.part if amount.part is not None else amount.low
        return finish(scan, amount._replace(low=part, high=part), counted, "ratio")
    return finish(scan, amount._replace(whole=None), counted, "ratio" if bare else None)


def _ratio(scan: Scan, amount: Amount) -> Step | None:
    """ "30 trong số 35 nhà ngoại giao", "4 out of 10"."""
    if amount.unit is not None or amount.whole is not None:
        return None
    following = scan.low[amount.end : amount.end + 2]
    if following not in scan.reader.out_of_heads and following[:1] not in scan.reader.out_of_heads:
        return None
    m = scan.reader.out_of.match(scan.low, amount.end)
    if m is None:
        return None
    whole = amount_at(scan, m.end())
    if whole is None or whole.unit is not None or whole.low < amount.low or is_year(whole) or whole.low < 2:
        return None
    noun = counted_at(scan.text, scan.low, whole.end, scan.reader.nouns)
    if noun is None and m["word"] not in scan.reader.t.OUT_OF[:2]:
        return None
    return finish(scan, amount._replace(end=whole.end, whole=whole.low), noun, "ratio")


def bare_quantity(scan: Scan) -> Quantity | None:
    """The quantity of a text that is one number and nothing else; here guards for prose do not apply."""
    r, low = scan.reader, scan.low
    m = r.bare.match(low)
    if m is None:
        return None
    amount = amount_at(scan, m.end())
    if amount is None or not scan.is_whole(m.start("minus") if m["minus"] else amount.start, amount.end):
        words = low.strip()
        return _bare_word(scan, words) if words in r.t.BARE_WORDS else None
    if r.skip.match(low, amount.plain.start) or (amount.unit and is_clock_or_date(scan, amount)):
        return None
    start = m.start("minus") if m["minus"] else amount.start
    low_, high = (-amount.high, -amount.low) if m["minus"] else (amount.low, amount.high)
    kind = amount.unit.kind if amount.unit else "ratio" if amount.over else "count"
    return quantity(scan, start, amount.end, low_, high, symbol_of(amount.unit), kind)


def _bare_word(scan: Scan, words: str) -> Quantity:
    value, unit = scan.reader.t.BARE_WORDS[words]
    start = scan.low.index(words)
    kind = "money" if unit else "count"
    return quantity(scan, start, start + len(words), Decimal(value), Decimal(value), unit, kind)
