"""Where one sentence ends and the next begins inside a line.

A stop is a candidate; it counts when what follows can open a sentence and what precedes is no abbreviation, initial
or number.  Every look at the neighbourhood is bounded, so that the whole is linear.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from verify.model import Span
from verify.text.rules import JunkRules

# Each part of a quotation that is cut at a stop inside has at least so many words ("No. We won't." stays whole).
_INNER_MIN_WORDS = 3
_TOKEN_MAX_CHARS = 24
_BRACKET_MAX_CHARS = 200
_LIST_MAX_CHARS = 300
_OPENING_MARKS = "\"“‘'«([{-–—•*> \t\xa0"
_ELLIPSES = frozenset({"…", "...", "..", "...."})
# Last labels of host names and file endings that are written with a capital ("VietNam.Net").
_DOMAINS = frozenset({"Net", "NET", "Com", "COM", "Vn", "VN", "Org", "ORG", "JS"})


@dataclass(frozen=True, slots=True)
class Splitter:
    """A text with everything that decides a boundary in it."""

    text: str
    abbreviations: frozenset[str]
    openers: frozenset[str]
    junk: JunkRules
    quotes: tuple[Span, ...]

    def quote_at(self, place: int) -> Span | None:
        """The quotation around `place`, or None."""
        index = bisect_right(self.quotes, place, key=lambda quote: quote.start) - 1
        return self.quotes[index] if index >= 0 and place < self.quotes[index].end else None

    def opens_quote(self, place: int) -> bool:
        """Whether the character before `place` opens a quotation."""
        index = bisect_right(self.quotes, place, key=lambda quote: quote.start) - 1
        return index >= 0 and self.quotes[index].start == place


def find_boundaries(splitter: Splitter, start: int, end: int) -> list[int]:
    """The places in `text[start:end]` where a sentence ends, in order."""
    found: list[int] = []
    last = start
    for match in _stop_pattern().finditer(splitter.text, start, end):
        cut = _cut(splitter, match, last, end)
        if cut is not None:
            found.append(cut)
            last = cut
    lost = _lost_stops(splitter, start, end)
    return sorted({*found, *lost}) if lost else found


def _lost_stops(splitter: Splitter, start: int, end: int) -> list[int]:
    """The places where a teaser's mark or a strong opening of a sentence follows a word without any stop."""
    places = [match.start() for match in _teaser_mark_pattern().finditer(splitter.text, start, end)]
    if splitter.junk.run_on:
        matches = _run_on_pattern(splitter.junk.run_on).finditer(splitter.text, start, end)
        places += [match.start() for match in matches if splitter.quote_at(match.start()) is None]
    return places


def _cut(splitter: Splitter, match: re.Match[str], last: int, end: int) -> int | None:
    """Where the sentence that began at `last` ends, if it ends at this stop."""
    text, cut = splitter.text, match.end()
    if splitter.opens_quote(cut) and cut - 1 > match.start():
        cut -= 1
    head = _head(text, cut, end)
    if head is None or not _can_open(text[head]):
        return None
    run = match.group(1)
    number = _list_number(text, match, run, last)
    if number is not None:
        return number if number > last else None
    if head == match.end() and head == cut:
        is_end = _is_glued_end(splitter, match, run)
    else:
        is_end = _is_end(splitter, match, run, last, head)
    if not is_end or _in_bracket(text, match.start(), cut, last, end):
        return None
    return cut if _quote_allows(splitter, match.start(), cut, last) else None


def _head(text: str, place: int, end: int) -> int | None:
    """The first character behind spaces and opening marks, or None if there is none near by."""
    for index in range(place, min(end, place + 8)):
        if text[index] not in _OPENING_MARKS:
            return index
    return None


def _can_open(char: str) -> bool:
    """Whether a sentence can begin with it: a digit or a letter that is not lower case."""
    return char.isdigit() or (char.isalpha() and not char.islower())


def _is_end(splitter: Splitter, match: re.Match[str], run: str, last: int, head: int) -> bool:
    """Whether a stop with space behind it ends a sentence."""
    if run in _ELLIPSES:
        return not splitter.text[head].isdigit()
    if run != "." or match.end() > match.end(1):
        return True
    token, place = _token_before(splitter.text, match.start(), last)
    if not token:
        return match.start() > last
    if token.isdecimal():
        return not (len(token) <= 2 and not splitter.text[last:place].strip(_OPENING_MARKS))
    return not _is_abbreviation(token, splitter) or (
        _may_end(token, splitter) and _word_at(splitter.text, head) in splitter.openers
    )


def _is_glued_end(splitter: Splitter, match: re.Match[str], run: str) -> bool:
    """Whether a stop with a capital letter directly behind it ends a sentence ("… tại Lào.Theo …")."""
    text, place = splitter.text, match.start()
    if run in _ELLIPSES or text[match.end()].isdigit() or place < 2:
        return False
    before = text[place - 1]
    if run != "." or match.end() > match.end(1):
        return before.isalnum() or before in ')”"’%'
    if before.isdigit():
        return text[max(0, place - 4) : place].isdigit() and not text[place - 5 : place - 4].isdigit()
    if before in ')”"%':
        return True
    token, _ = _token_before(text, place, 0)
    is_name = _word_at(text, match.end()) in _DOMAINS or "/" in token or "@" in token or "www" in token
    return before.islower() and len(token) > 1 and not is_name and not _is_abbreviation(token, splitter)


def _list_number(text: str, match: re.Match[str], run: str, last: int) -> int | None:
    """Where the number of a list item ("2. Công ty …") begins, if the number before or after it is near by."""
    if run != "." or not text[match.start() - 1 : match.start()].isdecimal():
        return None
    token, place = _token_before(text, match.start(), last)
    if not token.isdecimal() or len(token) > 2:
        return None
    before, after = (
        text[max(0, place - _LIST_MAX_CHARS) : place],
        text[match.end() : match.end() + _LIST_MAX_CHARS],
    )
    is_item = _has_item(before, int(token) - 1) or _has_item(after, int(token) + 1)
    return place if is_item else None


def _has_item(text: str, number: int) -> bool:
    """Whether a list item of this number begins in the text."""
    place = text.find(f"{number}. ")
    return place >= 0 and not text[max(0, place - 1) : place].isalnum()


def _token_before(text: str, stop: int, last: int) -> tuple[str, int]:
    """What stands between the last space and the stop, without opening marks, and where it begins."""
    low = max(last, stop - _TOKEN_MAX_CHARS)
    token = text[low:stop].rsplit(None, 1)[-1] if stop > low and not text[stop - 1].isspace() else ""
    token = token.lstrip(_OPENING_MARKS)
    return token, stop - len(token)


def _is_abbreviation(token: str, splitter: Splitter) -> bool:
    """Whether the token before a stop is an abbreviation or an initial."""
    part = token.rsplit(".", 1)[-1]
    known = splitter.abbreviations
    if part in known or token in known or f"{part}." in known or f"{token}." in known:
        return True
    return len(part) == 1 and part.isalpha() and (part.isupper() or "." in token)


def _may_end(token: str, splitter: Splitter) -> bool:
    """Whether an abbreviation can also stand at the end of a sentence: initials, "U.S.", "Inc."."""
    part = token.rsplit(".", 1)[-1]
    return part not in splitter.abbreviations and token not in splitter.abbreviations


def _word_at(text: str, place: int) -> str:
    """The word that begins at `place`."""
    match = _word_pattern().match(text, place)
    return match.group() if match else ""


def _in_bracket(text: str, stop: int, cut: int, last: int, end: int) -> bool:
    """Whether the stop stands between a bracket and its close, both near by."""
    opened = text.rfind("(", max(last, stop - _BRACKET_MAX_CHARS), stop)
    if opened < 0 or text.find(")", opened, cut) >= 0:
        return False
    return text.find(")", cut, min(end, cut + _BRACKET_MAX_CHARS)) >= 0


def _quote_allows(splitter: Splitter, stop: int, cut: int, last: int) -> bool:
    """Whether a quotation around the stop may be cut there: its parts are sentences of their own."""
    quote = splitter.quote_at(stop)
    if quote is None:
        return True
    said = _count_words(splitter.text[max(quote.start, last, stop - 80) : stop])
    if cut > quote.end:
        if splitter.text[stop] in "?!" and _names_speaker(splitter, cut):
            return False
        return said >= _INNER_MIN_WORDS or splitter.text[stop] == "." or last > quote.start
    rest = _count_words(splitter.text[cut : min(quote.end, cut + 80)])
    return said >= _INNER_MIN_WORDS and rest >= _INNER_MIN_WORDS


def _names_speaker(splitter: Splitter, cut: int) -> bool:
    """Whether a name and a verb of speech follow: “Which is it?” Justice Scalia asked."""
    verbs = splitter.junk.reporting
    return bool(verbs) and _speaker_pattern(verbs).match(splitter.text, cut) is not None


def _count_words(text: str) -> int:
    return len(text.split())


@cache
def _stop_pattern() -> re.Pattern[str]:
    return re.compile("([.!?…]++)[\"”’»'\\)\\]]*+(?=\\s|[“‘«]|[^\\W\\d_])")


@cache
def _teaser_mark_pattern() -> re.Pattern[str]:
    return re.compile(r" (?:>>|»(?= )|►|▶|-\))")


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{1,30}")


@cache
def _speaker_pattern(verbs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:\s\w[\w.'’-]{{0,20}}+){{1,4}}?\s(?:{'|'.join(verbs)})\b")


@cache
def _run_on_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    # The space comes first, so that the search can jump from one to the next.
    opening = "|".join(f"(?:{phrase})" for phrase in phrases)
    return re.compile(rf" (?<=[\w)”\"%] )(?![a-z\d])(?={opening})")
