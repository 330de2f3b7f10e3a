"""One amount: currency sign, number, fraction and unit as they stand at a place in the text.

Deliberately does not judge the context (dates, labels) and knows nothing of ranges; `quantities` does.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from verify.facets.number_literals import has_group_shape, parse_literal
from verify.facets.number_nouns import counted_at
from verify.facets.number_reader import Reader, Scan
from verify.facets.number_units import Unit
from verify.facets.number_words import LITERAL, Numeral, Token, evaluate, tokens_of

_LITERAL = re.compile(LITERAL)
_MINOR_DIGITS = re.compile(r"(?P<two>\d{1,2})(?![\d.,])")


_HALF = Decimal("0.5")
_METRE = Unit("measure", "m")


class Amount(NamedTuple):
    """A number with its unit.  `low`/`high` are in the unit's base; `plain` is the numeral as it stands.

    `front`: the unit stands in front ("$5"); `whole`: the divisor of a fraction; `number_end`: where the digits or
    words end; `unit_name`: as written, lower case.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal
    unit: Unit | None
    plain: Numeral
    number_end: int
    front: bool = False
    part: Decimal | None = None
    whole: Decimal | None = None
    over: str | None = None
    unit_name: str = ""


def amount_at(scan: Scan, at: int) -> Amount | None:
    """The amount that begins at `at`, or None where no number does."""
    r = scan.reader
    m = r.number.match(scan.low, at)
    if m is None:
        return None
    numeral = _numeral(scan, *m.span("run"))
    if numeral is None:
        return None
    named, sign = m.group("front", "sign")
    front = r.units.front[named] if named else None
    if numeral.literal is not None and not numeral.scaled:
        numeral = _suffixed(scan, numeral, front)
    if sign:
        numeral = numeral._replace(start=m.start("sign"), low=-numeral.high, high=-numeral.low)
    amount = Amount(at, numeral.end, numeral.low, numeral.high, None, numeral, numeral.end)
    following = scan.low[numeral.end : numeral.end + 2]
    if following in r.over_heads or following[:1] in r.over_heads:
        amount = _with_fraction(scan, amount)
    return _with_unit(scan, amount, front)


def _numeral(scan: Scan, start: int, end: int) -> Numeral | None:
    g = scan.reader.grammar
    single = _single(scan, start, end)
    if single is not None:
        return single
    tokens = tokens_of(scan.low, start, end, g, scan.decimal_mark)
    first = evaluate(tokens, g)
    if first is None:
        return None
    numeral, taken = first
    if taken == 2 and g.colloquial and _is_either(scan, tokens, numeral.end):
        return numeral._replace(low=tokens[0].value, high=tokens[1].value)
    return numeral


def _is_either(scan: Scan, tokens: list[Token], end: int) -> bool:
    """ "hai ba người": two or three, where a noun follows neighbouring digits; else the two are one number."""
    first, second = tokens[:2]
    if not first.kind == second.kind == "digit" or second.value != first.value + 1:
        return False
    return scan.low[end : end + 2].strip().isalpha() and not _is_quotient(scan, end)


def _single(scan: Scan, start: int, end: int) -> Numeral | None:
    """The quick way for a run of one figure or one word."""
    text = scan.low[start:end]
    word = scan.reader.grammar.words.get(text)
    if word is not None:
        value = word[1] if word[0] in ("digit", "teen", "tens") else None
        return Numeral(start, end, value, value, None, False) if value is not None else None
    if " " in text or "-" in text or not text[0].isdecimal():
        return None
    value = parse_literal(text, scan.decimal_mark)
    return Numeral(start, end, value, value, text, False) if value is not None else None


def _is_quotient(scan: Scan, at: int) -> bool:
    return scan.reader.over.match(scan.low, at) is not None


def _suffixed(scan: Scan, numeral: Numeral, front: Unit | None) -> Numeral:
    """The numeral with a scale written on to its digits: "10k", "1tr2", "$5m"."""
    following = scan.low[numeral.end : numeral.end + 1]
    m = scan.reader.suffix.match(scan.low, numeral.end) if following.isalpha() else None
    if m is None:
        return _money_suffixed(scan, numeral) if front else numeral
    written = scan.text[m.start("name") : m.end("name")]
    t = scan.reader.t
    scale = t.CASED_SUFFIXES.get(written) or t.SUFFIXES.get(m["name"])
    if scale is None:
        return _money_suffixed(scan, numeral) if front else numeral
    tail = Decimal(m["tail"] or 0) / 10
    value = (numeral.low + tail) * Decimal(scale)
    return numeral._replace(end=m.end(), low=value, high=value, scaled=True)


_MONEY_SUFFIX = re.compile(r" ?([mb])(?!\w)")
_MONEY_SCALES = {"m": Decimal(1_000_000), "b": Decimal(1_000_000_000)}


def _money_suffixed(scan: Scan, numeral: Numeral) -> Numeral:
    m = _MONEY_SUFFIX.match(scan.low, numeral.end)
    if m is None:
        return numeral
    value = numeral.low * _MONEY_SCALES[m[1]]
    return numeral._replace(end=m.end(), low=value, high=value, scaled=True)


def _with_fraction(scan: Scan, amount: Amount) -> Amount:
    """The amount divided by what follows: "hai phần ba", "3/4", "two-thirds"."""
    r, low = scan.reader, scan.low
    named = r.fraction.match(low, amount.end)
    if named is not None:
        over, under = r.t.FRACTION_WORDS[named["name"]]
        if (
            low.startswith(" of", named.end())
            or amount.low != 1
            or low[named.start()] == "-"
            or named["name"] == "half"
        ):
            return _divided(amount, Decimal(under) / Decimal(over), named.end(), "named")
        return amount
    m = r.over.match(low, amount.end)
    if m is None:
        return amount
    if m["word"] and r.units.at(scan.text, low, amount.end) is not None:
        return amount  # "phần trăm"
    divisor = _divisor(scan, m.end())
    if divisor is None or not divisor.low:
        return amount
    return _divided(amount, divisor.low, divisor.end, m["word"] or "/")


def _divisor(scan: Scan, at: int) -> Numeral | None:
    r = scan.reader
    run = r.run.match(scan.low, at)
    if run is None:
        return None
    found = evaluate(
        tokens_of(scan.low, at, run.end(), r.grammar, scan.decimal_mark), r.grammar, lenient=True
    )
    return found[0] if found else None


def _divided(amount: Amount, divisor: Decimal, end: int, over: str) -> Amount:
    return amount._replace(
        end=end,
        number_end=end,
        low=amount.low / divisor,
        high=amount.high / divisor,
        part=amount.low,
        whole=divisor,
        over=over,
    )


def _with_unit(scan: Scan, amount: Amount, front: Unit | None) -> Amount:
    if front is not None:
        amount = _regrouped(scan, amount)
        behind = scan.reader.units.at(scan.text, scan.low, amount.end)
        end = behind[1] if behind and behind[0].kind == "money" else amount.end
        return _with_minor(scan, amount._replace(unit=front, front=True, end=end))
    found = scan.reader.units.at(scan.text, scan.low, amount.end)
    if found is None and scan.low.startswith("m", amount.end):
        return _metres(scan, amount)
    if found is None:
        return _regrouped(scan, amount) if amount.plain.literal else amount
    unit, end, name = found
    if unit.kind == "money":
        amount = _regrouped(scan, amount)
        unit = _weighed(scan, amount.start, unit, name)
    low, high = amount.low, amount.high
    half = None if amount.plain.scaled else scan.reader.units.half.match(scan.low, end)
    if half is not None:
        end, low, high = half.end(), low + _HALF, high + _HALF
    low, high = unit.to_base(low), unit.to_base(high)
    amount = Amount(
        amount.start, end, low, high, unit, amount.plain, amount.number_end, False,
        amount.part, amount.whole, amount.over, name,
    )  # fmt: skip
    return _with_minor(scan, amount) if unit.kind == "money" else amount


def _weighed(scan: Scan, at: int, unit: Unit, name: str) -> Unit:
    """The unit of weight that a currency's name is behind "weighs"."""
    if name not in scan.reader.u.WEIGHTS or scan.reader.u.WEIGHT_CUES.isdisjoint(scan.before(at)):
        return unit
    symbol, factor = scan.reader.u.WEIGHTS[name]
    return Unit("measure", symbol, Decimal(factor))


def _metres(scan: Scan, amount: Amount) -> Amount:
    """Metres with the rest behind them: "1m68", where a language writes so."""
    rest = scan.reader.units.metres.match(scan.low, amount.end)
    literal = amount.plain.literal
    if rest is None or literal is None or not literal.isdecimal():
        return amount
    value = amount.low + Decimal(rest[1]).scaleb(-len(rest[1]))
    return amount._replace(end=rest.end(), low=value, high=value, unit=_METRE, unit_name="m")


def _regrouped(scan: Scan, amount: Amount) -> Amount:
    """ "1,200 người" and "1,200 USD" in a language with decimal commas: whole things and money have no thousandths."""
    literal = amount.plain.literal
    if literal is None or amount.plain.scaled or amount.whole or literal.count(scan.decimal_mark) != 1:
        return amount
    if not has_group_shape(literal) or not scan.reader.t.GROUPED_MONEY:
        return amount
    if literal.count(".") + literal.count(",") != 1:
        return amount
    if (
        amount.unit is None
        and not _counts(scan, amount.end)
        and scan.reader.units.at(scan.text, scan.low, amount.end) is None
    ):
        return amount
    sign = -1 if amount.low < 0 else 1
    value = sign * Decimal(literal.replace(scan.decimal_mark, ""))
    return amount._replace(low=value, high=value)


def _counts(scan: Scan, at: int) -> bool:
    noun = counted_at(scan.text, scan.low, at, scan.reader.nouns)
    return noun is not None and noun.known


def _with_minor(scan: Scan, amount: Amount) -> Amount:
    """Money with hundredths behind: "2 đô la và 23 xen", "20 dollars and 43 cents"; bare ones only at the end."""
    if amount.plain.scaled or amount.low != amount.high or amount.low != amount.low.to_integral_value():
        return amount
    r, low = scan.reader, scan.low
    at = amount.end
    if not low.startswith(" ", at):
        return amount
    for word in r.t.MIXED_AND:
        if low.startswith(f" {word} ", at):
            at += len(word) + 1
    digits = _MINOR_DIGITS.match(low, at + 1)
    if digits is not None:
        value, end = Decimal(digits["two"]), digits.end()
    else:
        words = _minor_words(scan, at + 1)
        if words is None:
            return amount
        value, end = words.low, words.end
    unit = r.units.minor.match(low, end)
    if (unit is None and low[end:].strip(" .\n")) or value >= 100:
        return amount
    total = amount.low + value / 100
    return amount._replace(low=total, high=total, end=unit.end() if unit else end)


def _minor_words(scan: Scan, at: int) -> Numeral | None:
    r: Reader = scan.reader
    run = r.run.match(scan.low, at)
    if run is None or scan.low[at - 1 : at] != " ":
        return None
    found = evaluate(tokens_of(scan.low, at, run.end(), r.grammar, scan.decimal_mark), r.grammar)
    return found[0] if found and not found[0].scaled else None
