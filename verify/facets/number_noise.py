"""Amounts that are none after all: labels, years, list marks, articles, figures alone in brackets.

Asks the guards, which know single reasons, in order.
"""

from __future__ import annotations

from verify.facets.number_amounts import Amount
from verify.facets.number_guards import is_hard_label, is_label, is_year, name_in_front
from verify.facets.number_nouns import Counted
from verify.facets.number_reader import Scan
from verify.facets.number_results import bound_before

_MAX_AGE = 119


def is_no_amount(scan: Scan, amount: Amount, counted: Counted | None) -> bool:
    """Whether an amount is none in its context."""
    unit = amount.unit
    if unit is not None and unit.kind in ("money", "percent", "age", "measure"):
        return _article_only(scan, amount)
    if not amount.plain.scaled and is_label(scan, amount.start, counted):
        return True
    if unit is not None:
        return _article_only(scan, amount)
    known = counted is not None and counted.known
    if amount.plain.literal is None:
        return _is_article(scan, amount, counted)
    if counted is None and (
        _is_list_mark(scan, amount) or (_in_brackets(scan, amount) and not is_apposed(scan, amount))
    ):
        return True
    if is_year(amount) and not known:
        return True
    if amount.plain.literal[0] == "0" and amount.plain.literal[1:2].isdecimal():
        return True
    return (
        not known
        and not amount.plain.scaled
        and name_in_front(scan, amount.start) is not None
        and not is_apposed(scan, amount)
    )


def is_named_by_label(scan: Scan, amount: Amount) -> bool:
    """Whether the word in front is a label whatever follows: "năm 2013", "Điều 5"; spares reading the nouns behind."""
    return amount.unit is None and not amount.plain.scaled and is_hard_label(scan, amount.start)


def has_tail(scan: Scan, amount: Amount) -> bool:
    """ "2S44", "4x4", "4.jpg", "7:3": letters or figures hang on to the digits."""
    if amount.unit is not None or amount.plain.literal is None:
        return False
    first, second = scan.low[amount.end : amount.end + 1], scan.low[amount.end + 1 : amount.end + 2]
    if first == ".":
        return second.isalpha()
    return (
        first.isalnum() or first == "_" or (first in "/:" and second.isdecimal() and amount.whole is not None)
    )


def _in_brackets(scan: Scan, amount: Amount) -> bool:
    """ "Brunei (59)": a figure alone in brackets says nothing of what it counts."""
    return scan.low[amount.start - 1 : amount.start] == "(" and scan.low[amount.end : amount.end + 1] == ")"


def _is_list_mark(scan: Scan, amount: Amount) -> bool:
    """ "1. Tổng công ty ...": the number of an item."""
    low, end = scan.low, amount.end
    return (
        low[end : end + 2] in (". ", ") ")
        and scan.starts_sentence(amount.start)
        and low[amount.start - 1 : amount.start] != "("
    )


def _article_only(scan: Scan, amount: Amount) -> bool:
    """ "a day" tells how often, not how long, unless a cue stands in front; "một ngày" is an idiom."""
    text = scan.low[amount.plain.start : amount.plain.end]
    u = scan.reader.u
    if text in scan.reader.t.ARTICLES and amount.unit_name in u.ARTICLE_UNITS:
        words = scan.before(amount.start)
        is_how_often = amount.unit is not None and amount.unit.kind == "duration"
        cued = bool(words) and words[-1] in u.ARTICLE_CUES
        return is_how_often and not cued and not scan.low.startswith(u.ARTICLE_BEHIND, amount.end)
    return (
        text == scan.reader.t.ONE
        and amount.unit_name in scan.reader.t.ONE_UNITS_NOT
        and not bound_before(scan, amount.start)
    )


def _is_article(scan: Scan, amount: Amount, counted: Counted | None) -> bool:
    """Whether a word for one (or "a") is but an article here."""
    text = scan.low[amount.plain.start : amount.plain.end]
    if text in scan.reader.articles:
        return True
    if text != scan.reader.t.ONE or bound_before(scan, amount.start):
        return False
    if counted is None or amount.whole is not None:
        return amount.whole is None
    n = scan.reader.nouns
    if not n.head_first:
        return False
    return not counted.known or counted.lead in n.not_one or counted.head in n.not_one


def is_apposed(scan: Scan, amount: Amount) -> bool:
    """ "Hunter, 41, said", "Smith (41)": an age between marks behind a name."""
    literal = amount.plain.literal
    if (
        not scan.reader.t.APPOSED_AGES
        or literal is None
        or not literal.isdecimal()
        or not 0 < amount.low <= _MAX_AGE
    ):
        return False
    low, start = scan.low, amount.start
    opening = low[max(0, start - 2) : start]
    closing = low[amount.end : amount.end + 1]
    if not ((opening == ", " and closing in (",", ".", ";")) or (opening == " (" and closing == ")")):
        return False
    name = (scan.text[max(0, start - 30) : start - 2].split() or [""])[-1].strip("\"'”")
    return name[:1].isupper() and name.lower().rstrip(".") not in scan.reader.t.MONTHS
