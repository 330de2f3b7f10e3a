"""Two amounts that belong together: ranges, scores - and days of a month, which are left out."""

from __future__ import annotations

from decimal import Decimal

from verify.facets.number_amounts import Amount, amount_at
from verify.facets.number_finish import finish, range_start, what_is_counted
from verify.facets.number_guards import is_clock_or_date, is_day_month, is_label, is_year, name_in_front
from verify.facets.number_nouns import Counted
from verify.facets.number_reader import Scan
from verify.facets.number_results import Step, nothing
from verify.facets.number_words import tokens_of

_SCORE_CHARS = 60


def second_of(scan: Scan, first: Amount) -> tuple[Amount, str] | None:
    """The second amount of a range or score with the word or dash between, or None."""
    following = scan.low[first.end : first.end + 2]
    if following not in scan.reader.join_heads and following[:1] not in scan.reader.join_heads:
        return None
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


def pair_of(scan: Scan, first: Amount, second: Amount, word: str) -> Step | None:
    """The range, score or date that two amounts make; None where they stand each for itself."""
    if _is_date(scan, second):
        return nothing(second.end)
    if not _agree(first, second):
        return None
    unit = second.unit or first.unit
    counted = what_is_counted(scan, unit, second.end)
    known = counted is not None and counted.known
    if unit is None and not known and is_year(first) and is_year(second):
        return nothing(second.end)
    if unit is None and word == "-":
        step = _dashed(scan, first, second, counted)
        if step is not None:
            return step
    if unit is None and not known and first.low > second.low and _is_cued(scan, first):
        return finish(
            scan, first._replace(end=second.end, whole=second.low), None, "score"
        )  # "by 78 votes to 71"
    if unit is None and not known and _are_names(scan, first):
        return nothing(second.end)
    return _range(scan, first, second, counted)


def _agree(first: Amount, second: Amount) -> bool:
    """Whether both can bound one range: one unit, or the first without any."""
    if first.unit is None or second.unit is None:
        return first.unit is None or first.front
    return first.unit.symbol == second.unit.symbol


def _dashed(scan: Scan, first: Amount, second: Amount, counted: Counted | None) -> Step | None:
    """ "2-1" where no unit follows: a score, a day of a month, or (None) a range."""
    known = counted is not None and counted.known
    cued = _is_cued(scan, first)
    if known and first.low <= second.low and not (cued and scan.reader.nouns.head_first):
        return None
    if not cued and is_day_month(scan, first, second) and first.plain.literal and not known:
        return nothing(second.end)
    if cued or first.low >= second.low:
        if name_in_front(scan, first.start) is not None and not cued:
            return nothing(second.end)
        whole = second.low
        return finish(scan, first._replace(end=second.end, whole=whole), None, "score")
    return None


def _is_cued(scan: Scan, first: Amount) -> bool:
    """Whether a word of votes or games stands in front, in the same line."""
    line = scan.low[max(0, first.start - _SCORE_CHARS) : first.start].rsplit("\n", 1)[-1]
    return scan.reader.scores.search(line) is not None


def _range(scan: Scan, first: Amount, second: Amount, counted: Counted | None) -> Step | None:
    low = first.plain.low
    unit = second.unit or first.unit
    shares = second.plain.scaled and not first.plain.scaled and first.plain.literal is not None and low < 1000
    if shares and second.plain.low:
        literal = _mantissa(scan, second)
        if literal is not None and literal and low <= literal:
            low = low * (second.plain.low / literal)
    low = unit.to_base(low) if unit else low
    if low > second.high:
        return None
    start = range_start(scan, first.start)
    whole = first._replace(start=start, end=second.end, low=low, high=second.high, unit=unit)
    return finish(scan, whole, counted, None, "range")


def _mantissa(scan: Scan, amount: Amount) -> Decimal | None:
    tokens = tokens_of(scan.low, amount.plain.start, amount.plain.end, scan.reader.grammar, scan.decimal_mark)
    return tokens[0].value if tokens and tokens[0].kind in ("literal", "digit", "teen", "tens") else None


def _is_date(scan: Scan, second: Amount) -> bool:
    """Whether the second amount is a date, a clock time, or runs on into one: "12 đến 15/10"."""
    low = scan.low
    if scan.reader.skip.match(low, second.plain.start) or is_clock_or_date(scan, second):
        return True
    if low[second.end : second.end + 1] == "/" and low[second.end + 1 : second.end + 2].isdecimal():
        return True
    return second.whole is not None and second.over == "/" and is_day_month(scan, second)


def _are_names(scan: Scan, first: Amount) -> bool:
    """Whether both figures name something: "Điều 5 và 6", "Boeing 737 đến 757"."""
    if is_label(scan, first.start, None):
        return True
    return first.plain.literal is not None and name_in_front(scan, first.start) is not None
