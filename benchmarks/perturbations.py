"""Perturbations of one sentence: functions that change its fact, and functions that change only its wording.

Each is pure and gives the perturbed copy, or None where it does not apply.  The tables stand in `perturb_tables`.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

import perturb_tables as data

from verify.facets.name_keys import same_name
from verify.model import Name, Quantity, Stance, Time
from verify.text.quotations import find_quotations


@dataclass(frozen=True, slots=True)
class Fact:
    """A real sentence with what the package finds in it."""

    text: str
    lang: str
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    names: tuple[Name, ...]
    stances: tuple[Stance, ...]


Maker = Callable[[Fact, tuple[Name, ...]], str | None]
"""Gives the perturbed copy of a fact, None where it does not apply; the names are those of the whole corpus."""


# -- what changes a fact ------------------------------------------------------------------------------------


def change_number(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """Another leading digit in an exact number: 52 becomes 82, never a rounding of it."""
    for found in _exact(fact):
        digit = re.search(r"\d", found.text)
        if digit:
            place = found.start + digit.start()
            return _put(fact.text, place, place + 1, str((int(digit[0]) + 2) % 9 + 1))
    return None


def change_date(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """A complete date three years earlier, or nine days off without a year; never a span of years, which overlaps."""
    for found in _dates(fact):
        if len(_YEAR.findall(found.text)) > 1:
            continue
        copy = _YEAR.sub(lambda m: str(int(m[0]) - 3), found.text)
        if copy == found.text and found.grain == "day":
            copy = re.sub(_DAY, _other_day, found.text, count=1)
        if copy != found.text:
            return _put(fact.text, found.start, found.end, copy)
    return None


_YEAR = re.compile(r"\b[12]\d{3}\b")
_DAY = r"\b\d{1,2}(?=[/-]\d)|(?<=ngày )\d{1,2}|(?<=[a-z.] )\d{1,2}\b|\b\d{1,2}(?= [A-Z])"


def _other_day(day: re.Match[str]) -> str:
    number = int(day[0])
    return str(number + 9 if number < 19 else number - 9)


def change_name(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """Another bearer of the same kind in the place of a name that the sentence gives once."""
    keys = Counter(name.key for name in fact.names)
    if not (_exact(fact) or _dates(fact)):
        return None
    for found in fact.names:
        if found.kind in ("person", "place") and keys[found.key] == 1 and not _quoted(fact, found.start):
            return _put(fact.text, found.start, found.end, _another(found, fact, names))
    return None


def _another(found: Name, fact: Fact, names: tuple[Name, ...]) -> str:
    """A name of the corpus of one kind and about one length, certainly of nobody that the sentence names."""
    here = [n for n in fact.names if n.kind == found.kind]
    fit = [n.text for n in names if n.kind == found.kind and all(same_name(n, h) is False for h in here)]
    alike = [text for text in fit if len(text.split()) == len(found.text.split())] or fit
    return alike[rank(fact.text) % len(alike)] if alike else found.text


def deny(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """The main verb negated, in a sentence without any negation."""
    if any(stance.kind == "negation" for stance in fact.stances):
        return None
    return _turned(fact, data.DENY[fact.lang])


def affirm(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """The only negation taken away."""
    if sum(stance.kind == "negation" for stance in fact.stances) != 1:
        return None
    return _turned(fact, data.AFFIRM[fact.lang])


def _turned(fact: Fact, pairs: Iterable[tuple[str, str]]) -> str | None:
    """The first phrase of the table that stands in the main clause, exchanged."""
    for old, new in pairs:
        places = [m.start() for m in re.finditer(_word(old), fact.text)]
        if len(places) == 1 and not _quoted(fact, places[0]) and _is_main(fact, places[0]):
            return _put(fact.text, places[0], places[0] + len(old), new)
    return None


def _is_main(fact: Fact, place: int) -> bool:
    before = fact.text[:place].lower()
    return not any(re.search(_word(word), before) for word in data.SUBORDINATORS[fact.lang])


def swap_roles(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """Who did it and whom it was done to, exchanged around a directed action."""
    actions = "|".join(sorted(data.ACTIONS[fact.lang], key=len, reverse=True))
    fillers = "|".join(data.FILLERS[fact.lang])
    between = re.compile(rf"\s+(?:(?:{fillers})\s+)*(?:{actions})\s+(?:\w+\s+){{0,3}}")
    for first, second in pairwise(fact.names):
        alike = first.kind == second.kind != "place"
        if alike and first.key != second.key and between.fullmatch(fact.text, first.end, second.start):
            middle = fact.text[first.end : second.start]
            return _put(fact.text, first.start, second.end, second.text + middle + first.text)
    return None


# -- what leaves a fact as it is ----------------------------------------------------------------------------


def use_synonyms(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """Every word of the synonym table exchanged, each place once."""
    table = dict(data.SYNONYMS[fact.lang])
    pattern = "|".join(_word(word) for word in sorted(table, key=len, reverse=True))
    return re.sub(pattern, lambda m: table[m[0]], fact.text)


def move_time(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """A time in front of the first comma moved to the end of a sentence of one clause."""
    lead, comma, rest = fact.text.partition(", ")
    if not comma or "," in rest or len(lead.split()) > 6 or find_quotations(fact.text):
        return None
    if not _is_main(fact, len(fact.text)) or not any(t.start <= 8 and t.end == len(lead) for t in fact.times):
        return None
    return f"{_upper(rest[:-1])} {_lower(lead)}{rest[-1]}"


def write_words(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """An exact count below 100 in words."""
    for found in _exact(fact):
        digits = re.match(r"\d{1,2}(?![\d.,/%-])", found.text)
        if digits and found.kind in ("count", "age", "duration") and 0 < int(digits[0]) < 100:
            word = data.number_word(int(digits[0]), fact.lang)
            return _upper(_put(fact.text, found.start, found.start + len(digits[0]), word))
    return None


def drop_grouping(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """1.200 as 1200."""
    mark = re.escape(data.SEPARATORS[fact.lang][0])
    for found in _exact(fact):
        number = re.search(rf"(?<![\d.,])\d{{1,3}}(?:{mark}\d{{3}})+(?![\d.,])", found.text)
        if number:
            start = found.start + number.start()
            return _put(fact.text, start, start + len(number[0]), re.sub(mark, "", number[0]))
    return None


def write_out_scale(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """5 triệu as 5.000.000."""
    return _rescaled(fact, {word: ("", factor) for word, factor in data.SCALES[fact.lang].items()})


def change_unit(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """2 km as 2.000 m."""
    return _rescaled(
        fact, {word: (f" {unit}", factor) for word, (unit, factor) in data.UNITS[fact.lang].items()}
    )


def _rescaled(fact: Fact, table: dict[str, tuple[str, int]]) -> str | None:
    """An exact number and the word behind it, multiplied out by the word's (new word, factor)."""
    group, point = data.SEPARATORS[fact.lang]
    words = "|".join(sorted(table, key=len, reverse=True))
    pattern = re.compile(
        rf"(?<![\d.,])(\d+)(?:{re.escape(point)}(\d{{1,3}}))?[ -]({words})\b(?! (?:{words})\b)"
    )
    for found in _exact(fact):
        match = pattern.search(fact.text, found.start, min(len(fact.text), found.end + 1))
        if match:
            whole, part, word = match[1], match[2] or "", match[3]
            value, rest = divmod(int(whole + part) * table[word][1], 10 ** len(part))
            if not rest:
                return _put(fact.text, *match.span(), f"{value:,}".replace(",", group) + table[word][0])
    return None


def reform_date(fact: Fact, names: tuple[Name, ...]) -> str | None:
    """A complete date in another form of the language."""
    for found in _dates(fact):
        for pattern, template in data.DATE_FORMS[fact.lang]:
            copy = re.sub(pattern, template, found.text, count=1)
            if copy != found.text:
                return _put(fact.text, found.start, found.end, copy)
    return None


# -- parts of them ------------------------------------------------------------------------------------------


def _exact(fact: Fact) -> list[Quantity]:
    """Numbers that are exact, of a kind that two outlets must agree on, and not in a quotation."""
    kinds = ("count", "money", "measure", "percent", "age", "duration")
    return [
        q
        for q in fact.quantities
        if q.kind in kinds and q.modifier is None and q.low == q.high and q.low and (q.counted or q.unit)
        if not _quoted(fact, q.start) and not any(t.start <= q.start < t.end for t in fact.times if t.kind == "date")
    ]  # fmt: skip


def _dates(fact: Fact) -> list[Time]:
    """Days, months and years written with digits, complete by themselves or by the publication."""
    return [
        t
        for t in fact.times
        if t.kind == "date" and t.certain and t.grain in ("day", "month", "year", "hour", "minute")
        if t.anchor == "absolute" or re.search(r"\d[/-]\d|ngày \d", t.text)
        if t.modifier is None and re.search(r"\d", t.text) and not _quoted(fact, t.start)
    ]


def _quoted(fact: Fact, place: int) -> bool:
    return any(span.start <= place < span.end for span in find_quotations(fact.text))


def _put(text: str, start: int, end: int, new: str) -> str:
    return text[:start] + new + text[end:]


def _word(phrase: str) -> str:
    return rf"(?<!\w){re.escape(phrase)}(?!\w)"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def rank(text: str) -> int:
    """A number that depends on the text alone: the order in which sentences are tried."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6], "big")


CONFLICTS: dict[str, Maker] = {
    "number": change_number,
    "date": change_date,
    "name": change_name,
    "denied": deny,
    "affirmed": affirm,
    "roles": swap_roles,
}
REWORDINGS: dict[str, Maker] = {
    "synonyms": use_synonyms,
    "order": move_time,
    "words": write_words,
    "grouping": drop_grouping,
    "scale": write_out_scale,
    "unit": change_unit,
    "date form": reform_date,
}
