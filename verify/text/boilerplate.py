"""Boilerplate: captions, credits, teasers, bylines and datelines, each as a span with the reason for dropping it.

Whole lines are matched against the language's table; picture credits also inside a line, because many stored
articles have lost their line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verify.text.rules import JunkRules

# A caption is short; a longer line that ends with a picture credit is a paragraph that swallowed one.
CAPTION_MAX_CHARS = 300
_BEFORE_LABEL = frozenset("-–—|([")
DATELINE_MAX_CHARS = 120
_CREDIT_MAX_WORDS = 6
# So few words without a stop behind the last sentence are a name, however it is spelt ("Ngọc anh", "TTXVN/Tin tức").
BYLINE_MAX_WORDS = 3


@dataclass(frozen=True, slots=True)
class Boilerplate:
    """A stretch that is no statement of the article.

    `reason`: "caption", "credit", "byline", "dateline", "teaser", "file name", "advertisement" or a table's own.
    """

    start: int
    end: int
    reason: str


def line_reason(line: str, junk: JunkRules) -> str | None:
    """Why a whole (stripped) line is boilerplate, or None.

    >>> line_reason("4.jpg", JunkRules()), line_reason("Một câu.", JunkRules())
    ('file name', None)
    """
    if not any(char.isalnum() for char in line):
        return "ornament"
    if len(line) > CAPTION_MAX_CHARS:
        return None
    if line.endswith("|"):
        return "caption"
    if _file_pattern().fullmatch(line):
        return "file name"
    match = _line_pattern(junk).fullmatch(line) if junk.lines else None
    if match:
        return junk.lines[int((match.lastgroup or "g0")[1:])][0]
    credits = list(find_credits(line, 0, len(line), junk))
    if not credits or line[credits[-1][1] :].strip(" .)|]"):
        return None
    return "caption" if credits_picture(line, credits[-1][0], junk) else None


def find_credits(text: str, start: int, end: int, junk: JunkRules) -> Iterator[tuple[int, int]]:
    """The spans of picture credits ("- Ảnh: Reuters", "(Photo: X/Getty Images)") in `text[start:end]`, in order."""
    place = start
    for colon in _colon_pattern().finditer(text, start, end) if junk.labels else ():
        begin = _label_start(text, place, colon.start(), junk)
        if begin is not None:
            name = colon.end() + text[colon.end() : colon.end() + 1].isspace()
            place = _credit_end(text, begin, min(name, end), end, junk)
            yield begin, place


def credits_picture(text: str, begin: int, junk: JunkRules) -> bool:
    """Whether the credit at `begin` is a picture's, not the whole article's ("Nguồn: Reuters" without brackets)."""
    return text[begin] in "([" or not text.startswith(junk.sources, begin)


def _label_start(text: str, start: int, colon: int, junk: JunkRules) -> int | None:
    """Where the credit begins whose label ends at a colon, with the bracket or dash before it."""
    stop = colon - 1 if colon > start and text[colon - 1] == " " else colon
    label = max((label for label in junk.labels if text.endswith(label, start, stop)), key=len, default=None)
    if label is None:
        return None
    begin = stop - len(label)
    if begin > start and text[begin - 1].isalnum():
        return None
    lead = begin - 1 if begin > start and text[begin - 1] == " " else begin
    return lead - 1 if lead > start and text[lead - 1] in _BEFORE_LABEL else begin


def dateline_end(text: str, start: int, end: int, junk: JunkRules) -> int:
    """Where the text behind a dateline at `start` begins; `start` itself if there is none."""
    if not junk.datelines:
        return start
    match = _dateline_pattern(junk).match(text, start, min(end, start + DATELINE_MAX_CHARS))
    # A lower-case letter goes on with a sentence that has an aside: "NATO - liên minh quân sự - đã họp".
    is_aside = match is not None and text[match.end() : match.end() + 1].islower()
    return start if match is None or is_aside else match.end()


def is_byline(text: str, start: int, end: int, junk: JunkRules) -> bool:
    """Whether a trailing stretch without a full stop is the author's line."""
    if junk.byline is None or end - start > 80:
        return False
    if len(text[start:end].split()) <= BYLINE_MAX_WORDS and text[start].isupper() and text[end - 1].isalnum():
        return True
    return _compiled(junk.byline).fullmatch(text, start, end) is not None


def _credit_end(text: str, begin: int, name: int, end: int, junk: JunkRules) -> int:
    """Where a credit ends: at its bracket, behind a known outlet, else before the word that opens a sentence."""
    if text[begin] in "([":
        close = _close_pattern().search(text, name, min(end, name + 80))
        if close:
            return close.end()
    outlet = _outlet_pattern(junk).match(text, name, end) if junk.outlets else None
    return outlet.end() if outlet else _name_end(text, name, end)


def _name_end(text: str, place: int, end: int) -> int:
    """The end of a run of capitalised words; where it runs into lower case, its last word opens a sentence."""
    ends = [place]
    for word in _word_pattern().finditer(text, place, min(end, place + 120)):
        if word.start() - ends[-1] > 3 or not word.group()[0].isupper():
            runs_on = len(ends) > 2 and word.start() - ends[-1] <= 3
            return ends[-2] if runs_on else ends[-1]
        ends.append(word.end())
        if len(ends) > _CREDIT_MAX_WORDS or text[word.end() : word.end() + 1] in (".", "|", ")"):
            break
    return ends[-1]


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


@cache
def _file_pattern() -> re.Pattern[str]:
    return re.compile(r"[\w.%-]{1,80}\.(?:jpe?g|png|gif|webp|mp4|svg|bmp)", re.IGNORECASE)


@cache
def _close_pattern() -> re.Pattern[str]:
    return re.compile(r"[)\]][.|\s]{0,3}")


@cache
def _line_pattern(junk: JunkRules) -> re.Pattern[str]:
    """All line patterns in one, each in a numbered group."""
    parts = (f"(?P<g{index}>{pattern})" for index, (_, pattern) in enumerate(junk.lines))
    return re.compile("|".join(parts), re.IGNORECASE)


@cache
def _colon_pattern() -> re.Pattern[str]:
    return re.compile("[:：]")


@cache
def _outlet_pattern(junk: JunkRules) -> re.Pattern[str]:
    outlets = "|".join(sorted(map(re.escape, junk.outlets), key=lambda word: (-len(word), word)))
    return re.compile(rf"(?:{outlets})(?:\s?[/,-]\s?(?:{outlets}))*+(?!\w)[.|]?")


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(r"\w(?:[\w&@'’-]|\.(?=\w))*+")


@cache
def _dateline_pattern(junk: JunkRules) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in junk.datelines))
