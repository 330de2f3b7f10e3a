"""The shapes a quantity takes around an amount: range, ratio, score, bound, age, version; vague amounts and ordinals.

Each reader takes the scan and the place of a candidate and gives a `Step`: what was found, and where to read on.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from verify.facets.number_amounts import Amount, amount_at
from verify.facets.number_bounds import bounded
from verify.facets.number_guards import (
    is_clock_or_date,
    is_day_month,
    is_label,
    is_word_trap,
    is_year,
    name_in_front,
)
from verify.facets.number_nouns import Counted, counted_at, counted_of
from verify.facets.number_reader import Scan
from verify.facets.number_units import Unit
from verify.facets.number_words import evaluate, tokens_of
from verify.model import Quantity

_MAX_AGE = 119
_SCORE_CHARS = 60
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


class Step(NamedTuple):
    """What a candidate came to, and where reading goes on."""

    quantity: Quantity | None
    end: int


def _none(end: int) -> Step:
    return Step(None, end)


# --- a number ------------------------------------------------------------------------------------------------------


def number_at(scan: Scan, m: re.Match[str]) -> Step:
    """The quantity a number begins, or none where it is a date, a name or a label."""
    amount = amount_at(scan, m.start())
    if amount is None:
        return _none(m.end())
    if scan.reader.skip.match(scan.low, amount.plain.start):
        return _none(m.end())
    if is_word_trap(scan, amount):
        return _none(amount.plain.end)
    second = _second(scan, amount)
    if second is not None:
        return _pair(scan, amount, *second)
    return _single(scan, amount)


def _single(scan: Scan, amount: Amount) -> Step:
    if _hyphen_behind(scan, amount):
        return _none(amount.end)
    counted = (
        None
        if amount.unit and amount.unit.kind != "measure"
        else counted_at(scan.text, scan.low, amount.end, scan.reader.nouns)
    )
    ratio = _ratio(scan, amount, counted)
    if ratio is not None:
        return ratio
    if _is_no_amount(scan, amount, counted):
        return _version(scan, amount)
    if amount.whole is not None and amount.over != "named":
        return _fraction(scan, amount, counted)
    return _finish(scan, amount, counted)


def _hyphen_behind(scan: Scan, amount: Amount) -> bool:
    """ "737-800", "2S44", "4x4": letters or figures hang on to the digits."""
    if amount.unit is not None or amount.plain.literal is None:
        return False
    after = scan.low[amount.end : amount.end + 2]
    return (
        after[:1].isalnum()
        or (after[:1] in "/:" and after[1:].isdecimal() and amount.whole is not None)
        or after[:1] == "_"
    )


def _is_no_amount(scan: Scan, amount: Amount, counted: Counted | None) -> bool:
    if is_clock_or_date(scan, amount):
        return True
    unit = amount.unit
    if unit is not None and unit.kind in ("money", "percent", "age", "measure"):
        return _article_only(scan, amount)
    if is_label(scan, amount.start, counted):
        return True
    if unit is not None:
        return _article_only(scan, amount)
    known = counted is not None and counted.known
    if amount.plain.literal is None:
        return _is_article(scan, amount, counted)
    if is_year(amount) and not known:
        return True
    if amount.plain.literal[0] == "0" and amount.plain.literal[1:2].isdecimal():
        return True
    return (
        not known
        and not amount.plain.scaled
        and name_in_front(scan, amount.start) is not None
        and not _apposed(scan, amount)
    )


def _article_only(scan: Scan, amount: Amount) -> bool:
    """ "a day" tells how often, not how long, unless a cue stands in front; "một ngày" is an idiom."""
    text = scan.low[amount.plain.start : amount.plain.end]
    u = scan.reader.u
    if text in scan.reader.t.ARTICLES and amount.unit_name in u.ARTICLE_UNITS:
        words = scan.before(amount.start)
        is_how_often = amount.unit is not None and amount.unit.kind == "duration"
        return is_how_often and not (words and words[-1] in u.ARTICLE_CUES)
    return (
        text == scan.reader.t.ONE
        and amount.unit_name in scan.reader.t.ONE_UNITS_NOT
        and not _bound(scan, amount.start)
    )


def _is_article(scan: Scan, amount: Amount, counted: Counted | None) -> bool:
    """Whether a word for one (or "a") is but an article here."""
    text = scan.low[amount.plain.start : amount.plain.end]
    if text in scan.reader.articles:
        return True
    if text != scan.reader.t.ONE or _bound(scan, amount.start):
        return False
    if counted is None or amount.whole is not None:
        return amount.whole is None
    n = scan.reader.nouns
    if not n.head_first:
        return False
    return not counted.known or counted.lead in n.not_one or counted.head in n.not_one


def _version(scan: Scan, amount: Amount) -> Step:
    """A dotted figure directly behind a product: "Android 4.3" is a version, and no amount."""
    name = name_in_front(scan, amount.start)
    literal = amount.plain.literal
    if name is None or literal is None or "." not in literal or amount.unit is not None:
        return _none(amount.end)
    end = amount.plain.end
    return Step(_quantity(scan, amount.start, end, None, None, None, "version", counted=name.lower()), end)


def version_at(scan: Scan, start: int, end: int) -> Step:
    """A figure of three or more parts ("4.2.2"): a version behind a product, else nothing."""
    name = name_in_front(scan, start)
    if name is None or "." not in scan.low[start:end]:
        return _none(end)
    return Step(_quantity(scan, start, end, None, None, None, "version", counted=name.lower()), end)


def _fraction(scan: Scan, amount: Amount, counted: Counted | None) -> Step:
    """ "2/3 dân số" is a share, "5/7 doanh nghiệp" five of seven; "5/7" alone is a day."""
    known = counted is not None and counted.known
    is_share = counted is not None and any(counted.phrase.startswith(w) for w in scan.reader.nouns.wholes)
    if (
        amount.over == "/"
        and amount.unit is None
        and not known
        and not is_share
        and is_day_month(scan, amount)
    ):
        return _none(amount.end)
    if (
        known
        and not is_share
        and amount.unit is None
        and amount.over not in scan.reader.t.OVER_ALWAYS_QUOTIENT
    ):
        return _finish(
            scan,
            amount._replace(low=amount.part or amount.low, high=amount.part or amount.high),
            counted,
            "ratio",
        )
    return _finish(scan, amount._replace(whole=None), counted, "ratio" if amount.unit is None else None)


def _ratio(scan: Scan, amount: Amount, counted: Counted | None) -> Step | None:
    """ "30 trong số 35 nhà ngoại giao", "4 out of 10"."""
    if amount.unit is not None or amount.whole is not None:
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
    return _finish(scan, amount._replace(end=whole.end, whole=whole.low), noun, "ratio")


# --- two numbers ---------------------------------------------------------------------------------------------------


def _second(scan: Scan, first: Amount) -> tuple[Amount, str] | None:
    """The second amount of a range or score with the word or dash between, or None."""
    m = scan.reader.join.match(scan.low, first.end)
    if m is None:
        return None
    second = amount_at(scan, m.end())
    if second is None or second.low < 0:
        return None
    if m["dash"] and (first.plain.literal is None) != (second.plain.literal is None):
        return None
    word = m["word"] or "-"
    paired = [w for words in scan.reader.t.RANGE_JOIN_PAIRED.values() for w in words]
    if word in paired and not _opened(scan, first.start, word):
        return None
    return second, word


def _opened(scan: Scan, at: int, word: str) -> bool:
    words = scan.before(at)
    opener = next((w for w in reversed(words) if w in scan.reader.t.RANGE_OPEN), None)
    return opener is not None and word in scan.reader.t.RANGE_JOIN_PAIRED.get(opener, ())


def _pair(scan: Scan, first: Amount, second: Amount, word: str) -> Step:
    low, r = scan.low, scan.reader
    after = low[second.end : second.end + 2]
    if r.skip.match(low, second.plain.start) or (after[:1] == "/" and after[1:].isdecimal()):
        return _none(second.end)
    if is_clock_or_date(scan, second) or (
        second.whole is not None and second.over == "/" and is_day_month(scan, second)
    ):
        return _none(second.end)
    if not _agree(first, second):
        return _single(scan, first)
    unit = second.unit or first.unit
    counted = None if unit and unit.kind != "measure" else counted_at(scan.text, low, second.end, r.nouns)
    known = counted is not None and counted.known
    if unit is None and word == "-":
        step = _dashed(scan, first, second, counted)
        if step is not None:
            return step
    if unit is None and not known and is_label(scan, first.start, counted):
        return _none(second.end)
    if unit is None and not known and name_in_front(scan, first.start) is not None and first.plain.literal:
        return _none(second.end)
    return _range(scan, first, second, counted, word)


def _agree(first: Amount, second: Amount) -> bool:
    """Whether both can bound one range: one unit, or the first without any."""
    if first.unit is None or second.unit is None:
        return first.unit is None or first.front
    return first.unit.symbol == second.unit.symbol


def _dashed(scan: Scan, first: Amount, second: Amount, counted: Counted | None) -> Step | None:
    """ "2-1" where no unit follows: a score, a day of a month, or (None) a range."""
    r = scan.reader
    known = counted is not None and counted.known
    line = scan.low[max(0, first.start - _SCORE_CHARS) : first.start].rsplit("\n", 1)[-1]
    cued = r.scores.search(line) is not None
    if known and first.low <= second.low and not (cued and r.nouns.head_first):
        return None
    if not cued and is_day_month(scan, first, second) and first.plain.literal and not known:
        return _none(second.end)
    if cued or first.low >= second.low:
        if name_in_front(scan, first.start) is not None and not cued:
            return _none(second.end)
        whole = second.low
        return _finish(scan, first._replace(end=second.end, whole=whole), None, "score")
    return None


def _range(scan: Scan, first: Amount, second: Amount, counted: Counted | None, word: str) -> Step:
    low = first.plain.low
    unit = second.unit or first.unit
    shares = second.plain.scaled and not first.plain.scaled and first.plain.literal is not None and low < 1000
    if shares and second.plain.low:
        literal = _mantissa(scan, second)
        if literal is not None and literal and low <= literal:
            low = low * (second.plain.low / literal)
    low = unit.to_base(low) if unit else low
    if low > second.high:
        return _single(scan, first)
    start = _range_start(scan, first.start)
    whole = first._replace(start=start, end=second.end, low=low, high=second.high, unit=unit)
    return _finish(scan, whole, counted, None, "range")


def _mantissa(scan: Scan, amount: Amount) -> Decimal | None:
    tokens = tokens_of(scan.low, amount.plain.start, amount.plain.end, scan.reader.grammar, scan.decimal_mark)
    return tokens[0].value if tokens and tokens[0].kind in ("literal", "digit", "teen", "tens") else None


def _range_start(scan: Scan, at: int) -> int:
    words = scan.before(at)
    if words and words[-1] in scan.reader.t.RANGE_OPEN:
        return at - 1 - len(words[-1])
    return at


# --- finishing -----------------------------------------------------------------------------------------------------


def _finish(
    scan: Scan, amount: Amount, counted: Counted | None, kind: str | None = None, modifier: str | None = None
) -> Step:
    unit = amount.unit
    kind = kind or _kind(scan, amount, unit)
    low, high, start, end = amount.low, amount.high, amount.start, amount.end
    if kind == "count" and _apposed(scan, amount):
        return Step(_quantity(scan, start, end, low, high, "a", "age"), end)
    if low != high and modifier is None:
        modifier = "about"
    front = _bound(scan, start)
    if front is not None and kind != "score":
        start = front[1]
        low, high, bound = bounded(front[0], low, high) if low == high else (low, high, front[0])
        modifier = modifier or bound
    else:
        behind = scan.reader.behind.match(scan.low, end)
        if behind is not None and kind != "score":
            end = behind.end()
            low, high, modifier = bounded(
                scan.reader.t.BOUNDS_BEHIND.get(behind["word"], "at_least"), low, high
            )
            start = _range_start(scan, start)
    if counted is None and kind == "percent":
        counted = counted_of(scan.text, scan.low, amount.end, scan.reader.nouns)
    quantity = _quantity(
        scan,
        start,
        end,
        low,
        high,
        _symbol(unit),
        kind,
        counted=counted,
        modifier=modifier,
        whole=amount.whole,
    )
    return Step(quantity, end)


def _kind(scan: Scan, amount: Amount, unit: Unit | None) -> str:
    if unit is None:
        aged = scan.before(amount.start)
        is_age = bool(aged) and (aged[-1] in scan.reader.t.AGED or " ".join(aged[-2:]) in scan.reader.t.AGED)
        return "age" if is_age else "ratio" if amount.over else "count"
    return unit.kind


def _symbol(unit: Unit | None) -> str | None:
    return unit.symbol if unit else None


def _apposed(scan: Scan, amount: Amount) -> bool:
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
    if not ((opening == ", " and closing in (",", ".")) or (opening == " (" and closing == ")")):
        return False
    name = scan.text[max(0, start - 30) : start - 2].rsplit(" ", 1)[-1].strip("\"'”")
    return name[:1].isupper() and name.lower().rstrip(".") not in scan.reader.t.MONTHS


def _bound(scan: Scan, at: int) -> tuple[str, int] | None:
    """The bound in front of a place and where it begins: "không dưới" beats "dưới"."""
    words = scan.before(at)
    if not words or words[-1] not in scan.reader.bound_ends:
        return None
    bounds = scan.reader.t.BOUNDS
    for count in range(len(words), 0, -1):
        phrase = " ".join(words[-count:])
        if phrase in bounds:
            return bounds[phrase], at - 1 - len(phrase)
    return None


def _quantity(
    scan: Scan,
    start: int,
    end: int,
    low: Decimal | None,
    high: Decimal | None,
    unit: str | None,
    kind: str,
    *,
    counted: Counted | str | None = None,
    modifier: str | None = None,
    whole: Decimal | None = None,
) -> Quantity:
    phrase, head = (counted.phrase, counted.head) if isinstance(counted, Counted) else (counted, counted)
    return Quantity(start, end, low, high, unit, phrase, scan.text[start:end], head, kind, modifier, whole)


# --- vague amounts -------------------------------------------------------------------------------------------------


def vague_at(scan: Scan, m: re.Match[str]) -> Step:
    """ "hàng nghìn người", "several", "một phần": low and high where the word gives them."""
    t, end = scan.reader.t, m.end()
    if m["half"]:
        half = Decimal("0.5")
        noun = counted_of(scan.text, scan.low, end, scan.reader.nouns)
        return Step(
            _quantity(scan, m.start(), end, half, half, None, "ratio", counted=noun, modifier="part"), end
        )
    low, high, modifier = _vague_bounds(scan, m)
    words = scan.before(m.start())
    if words and words[-1] in t.VAGUE_NOT_AFTER:
        return _none(end)
    unit = scan.reader.units.at(scan.text, scan.low, end)
    if unit is not None and scan.low[end : end + 1] == " ":
        return _vague_unit(scan, m, (low, high), unit)
    noun = counted_at(scan.text, scan.low, end, scan.reader.nouns)
    if noun is None or noun.lead in t.VAGUE_NOT_BEFORE or noun.phrase.startswith(t.VAGUE_PHRASES_NOT_BEFORE):
        if modifier != "part" and not (m["times"] or low):
            return _none(end)
        noun = None
    return Step(
        _quantity(scan, m.start(), end, low, high, None, "vague", counted=noun, modifier=modifier), end
    )


def _vague_bounds(scan: Scan, m: re.Match[str]) -> tuple[Decimal | None, Decimal | None, str | None]:
    t = scan.reader.t
    if m["times"]:
        lowest, _ = t.VAGUE_TIMES[m["times"]]
        scale = Decimal(1)
        for word in m["scales"].split(" "):
            scale *= Decimal(t.SCALES.get(word, 100))
        return Decimal(lowest) * scale, scale * 10 - 1, None
    low, high, modifier = t.VAGUE[m["phrase"]]
    return Decimal(low) if low else None, Decimal(high) if high else None, modifier


def _vague_unit(
    scan: Scan, m: re.Match[str], bounds: tuple[Decimal | None, Decimal | None], found: tuple[Unit, int, str]
) -> Step:
    unit, end, _ = found
    low, high = (unit.to_base(b) if b is not None else None for b in bounds)
    return Step(_quantity(scan, m.start(), end, low, high, unit.symbol, "vague"), end)


# --- ordinals ------------------------------------------------------------------------------------------------------


def ordinal_at(scan: Scan, m: re.Match[str]) -> Step:
    """ "thứ 11", "hạng 3", "đầu tiên", "11th": kind "ordinal", with the noun it orders."""
    t, end = scan.reader.t, m.end()
    words = scan.before(m.start())
    place, end = _place(scan, m)
    if place is None or any(scan.low.startswith(" " + w, end) for w in t.ORDINAL_NOT_BEFORE):
        return _none(end)
    if m["ordinal_word"] and scan.text[m.start()].isupper() and scan.text[end + 1 : end + 2].isupper():
        return _none(end)
    if _is_weekday(scan, m, place, words, end):
        return _none(end)
    value = Decimal(place)
    if t.ORDINAL_HEAD_BEHIND:
        if (
            (words
            and words[-1] in t.MONTHS)
            or (words
            and words[-1] in t.ORDINAL_DAY_AFTER
            and m.re.groupindex
            and m["ordinal_digits"])
        ):
            return _none(end)
        noun = counted_at(scan.text, scan.low, end, scan.reader.nouns)
        return Step(_quantity(scan, m.start(), end, value, value, None, "ordinal", counted=noun), end)
    ahead = words[-1] if words and words[-1].isalpha() and words[-1] not in scan.reader.nouns.stops else None
    return Step(_quantity(scan, m.start(), end, value, value, None, "ordinal", counted=ahead), end)


def _place(scan: Scan, m: re.Match[str]) -> tuple[int | None, int]:
    t = scan.reader.t
    if m["ordinal_word"]:
        return t.ORDINAL_WORDS[m["ordinal_word"]], m.end()
    if t.ORDINAL_SUFFIX:
        return int(m["ordinal_digits"]), m.end()
    number = m["ordinal_number"]
    if number.isdecimal():
        return int(number), m.end()
    if set(number) <= set(_ROMAN):
        return roman(number), m.end()
    tokens = tokens_of(scan.low, m.start("ordinal_number"), m.end(), scan.reader.grammar, scan.decimal_mark)
    found = evaluate(tokens, scan.reader.grammar, lenient=True)
    return (int(found[0].low), found[0].end) if found else (None, m.end())


def roman(numeral: str) -> int | None:
    """The value of a Roman numeral in lower case, up to 89.

    >>> roman("xiv"), roman("xx")
    (14, 20)
    """
    total = 0
    for char, following in zip(numeral, [*numeral[1:], ""], strict=True):
        value = _ROMAN[char]
        total += -value if following and _ROMAN[following] > value else value
    return total or None


def _is_weekday(scan: Scan, m: re.Match[str], place: int, words: list[str], end: int) -> bool:
    t = scan.reader.t
    if words and words[-1] in t.WEEKDAY_AFTER and (place in t.WEEKDAY_NUMBERS or t.ORDINAL_HEAD_BEHIND):
        return True
    if place not in t.WEEKDAY_NUMBERS or not m["ordinal_before"]:
        return False
    rest = scan.low[end : end + 12].lstrip(" ")
    return rest.startswith(t.WEEKDAY_BEFORE)


# --- nothing but a number ------------------------------------------------------------------------------------------


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
    return _quantity(scan, start, amount.end, low_, high, _symbol(amount.unit), kind)


def _bare_word(scan: Scan, words: str) -> Quantity:
    value, unit = scan.reader.t.BARE_WORDS[words]
    start = scan.low.index(words)
    kind = "money" if unit else "count"
    return _quantity(scan, start, start + len(words), Decimal(value), Decimal(value), unit, kind)
