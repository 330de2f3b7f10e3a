"""The shapes a quantity takes around an amount: range, ratio, score, bound, age, version; vague amounts and ordinals.

Each reader takes the scan and the place of a candidate and gives a `Step`: what was found, and where to read on.
"""

from __future__ import annotations

import re
from decimal import Decimal

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
from verify.facets.number_literals import MAX_LITERAL_CHARS
from verify.facets.number_nouns import (
    Counted,
    counted_at,
    counted_behind_determiner,
    counted_of,
    subject_before,
)
from verify.facets.number_reader import Scan
from verify.facets.number_results import Step, bound_before, nothing, quantity
from verify.facets.number_units import Unit
from verify.facets.number_words import LITERAL, tokens_of
from verify.model import Quantity

_MAX_AGE = 119
_LITERAL = re.compile(LITERAL)
_SCORE_CHARS = 60
_MOST_PARTS = 100  # "3/100" is a share, "156/189" a place among so many
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


# --- a number ------------------------------------------------------------------------------------------------------


def number_at(scan: Scan, m: re.Match[str]) -> Step:
    """The quantity a number begins, or none where it is a date, a name or a label."""
    amount = amount_at(scan, m.start())
    if amount is None:
        return version_at(scan, m)
    if amount.plain.start != m.start() and scan.reader.skip.match(scan.low, amount.plain.start):
        return nothing(m.end())
    if is_word_trap(scan, amount):
        return nothing(amount.plain.end)
    second = _second(scan, amount)
    if second is not None:
        return _pair(scan, amount, *second)
    return _single(scan, amount)


def _single(scan: Scan, amount: Amount) -> Step:
    if _hyphen_behind(scan, amount):
        return nothing(amount.end)
    counted = _counted(scan, amount.unit, amount.end)
    if is_clock_or_date(scan, amount):
        rest = scan.reader.clock_rest.match(scan.low, amount.end)
        return nothing(rest.end() if rest else amount.end)
    ratio = _ratio(scan, amount, counted)
    if ratio is not None:
        return ratio
    if _is_no_amount(scan, amount, counted):
        return _version(scan, amount)
    if amount.whole is not None and amount.over != "named":
        return _fraction(scan, amount, counted)
    return _finish(scan, amount, counted)


def _counted(scan: Scan, unit: Unit | None, end: int) -> Counted | None:
    """What follows a bare number, or what a measure measures ("1,5 lít xăng"); other units count nothing."""
    n = scan.reader.nouns
    if unit is None:
        found = counted_at(scan.text, scan.low, end, n)
        return found or _of_which(scan, end)
    if unit.kind != "measure":
        return None
    if not n.head_first:
        return _of_which(scan, end)
    found = counted_at(scan.text, scan.low, end, n)
    if found is not None and (found.known or found.head in n.materials):
        return found
    return (
        found._replace(phrase=found.lead, head=found.lead)
        if found is not None and found.lead in n.materials
        else None
    )


def _of_which(scan: Scan, end: int) -> Counted | None:
    """ "two of the plaintiffs", "30 grams of sugar"."""
    if scan.reader.nouns.head_first:
        return None
    if scan.low.endswith(" of", 0, end):
        return counted_behind_determiner(scan.text, scan.low, end, scan.reader.nouns)
    if not scan.low.startswith(" of ", end):
        return None
    return counted_behind_determiner(scan.text, scan.low, end + 3, scan.reader.nouns)


def _hyphen_behind(scan: Scan, amount: Amount) -> bool:
    """ "2S44", "4x4", "4.jpg", "7:3": letters or figures hang on to the digits."""
    if amount.unit is not None or amount.plain.literal is None:
        return False
    first, second = scan.low[amount.end : amount.end + 1], scan.low[amount.end + 1 : amount.end + 2]
    if first == ".":
        return second.isalpha()
    return (
        first.isalnum() or first == "_" or (first in "/:" and second.isdecimal() and amount.whole is not None)
    )


def _is_no_amount(scan: Scan, amount: Amount, counted: Counted | None) -> bool:
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
        _is_list_mark(scan, amount) or (_in_brackets(scan, amount) and not _apposed(scan, amount))
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
        and not _apposed(scan, amount)
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
        return is_how_often and not (words and words[-1] in u.ARTICLE_CUES)
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
        return _finish(scan, amount._replace(low=part, high=part), counted, "ratio")
    return _finish(scan, amount._replace(whole=None), counted, "ratio" if bare else None)


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
        return nothing(second.end)
    if is_clock_or_date(scan, second) or (
        second.whole is not None and second.over == "/" and is_day_month(scan, second)
    ):
        return nothing(second.end)
    if not _agree(first, second):
        return _single(scan, first)
    unit = second.unit or first.unit
    counted = None if unit and unit.kind != "measure" else counted_at(scan.text, low, second.end, r.nouns)
    known = counted is not None and counted.known
    if unit is None and not known and is_year(first) and is_year(second):
        return nothing(second.end)
    if unit is None and word == "-":
        step = _dashed(scan, first, second, counted)
        if step is not None:
            return step
    if unit is None and not known and is_label(scan, first.start, counted):
        return nothing(second.end)
    if unit is None and not known and name_in_front(scan, first.start) is not None and first.plain.literal:
        return nothing(second.end)
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
        return nothing(second.end)
    if cued or first.low >= second.low:
        if name_in_front(scan, first.start) is not None and not cued:
            return nothing(second.end)
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
    scan: Scan,
    amount: Amount,
    counted: Counted | str | None,
    kind: str | None = None,
    modifier: str | None = None,
) -> Step:
    unit = amount.unit
    kind = kind or _kind(scan, amount, unit)
    low, high, start, end = amount.low, amount.high, amount.start, amount.end
    if kind == "count" and _apposed(scan, amount):
        return Step(quantity(scan, start, end, low, high, "a", "age"), end)
    if low != high and modifier is None:
        modifier = "about"
    front = bound_before(scan, start)
    if front is not None and front[2] in scan.reader.t.COMPARATIVES and _is_difference(scan, unit, end):
        front = None
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
    if counted is None and kind == "count":
        counted = subject_before(scan.low, start, scan.reader.nouns)
    if counted is None and kind == "percent":
        counted = counted_of(scan.text, scan.low, amount.end, scan.reader.nouns)
    found = quantity(
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
    return Step(found, end)


def _is_difference(scan: Scan, unit: Unit | None, end: int) -> bool:
    """Whether "cao hơn" tells by how much: with counts, and where "so với" follows."""
    return unit is None or scan.low.startswith(scan.reader.t.COMPARED_BEHIND, end)


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
    name = (scan.text[max(0, start - 30) : start - 2].split() or [""])[-1].strip("\"'”")
    return name[:1].isupper() and name.lower().rstrip(".") not in scan.reader.t.MONTHS


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
    return quantity(scan, start, amount.end, low_, high, _symbol(amount.unit), kind)


def _bare_word(scan: Scan, words: str) -> Quantity:
    value, unit = scan.reader.t.BARE_WORDS[words]
    start = scan.low.index(words)
    kind = "money" if unit else "count"
    return quantity(scan, start, start + len(words), Decimal(value), Decimal(value), unit, kind)
