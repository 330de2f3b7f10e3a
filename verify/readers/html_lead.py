"""The lead of a page: what stands between its headline and its body, else the description that the page gives of itself.

Systems set the lead apart from the body, so that whatever finds the body misses it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from verify.readers.html_body import Block, blocks_in
from verify.text.boilerplate import line_reason
from verify.text.normalise import fold, words
from verify.text.published import find_line_date
from verify.text.rules import JunkRules

Element = Any

_LEAD_MIN_CHARS = 30
_BETWEEN_MIN_CHARS = 40
# A text of which this share of the words stands in one paragraph is said there already.
_SAME_SHARE = 0.8
# A description that shares fewer of its words with the article is the outlet's, not the article's.
_ABOUT_SHARE = 0.3
_FIRST_PARAGRAPHS = 4
_MAX_LEADS = 3
_NAMED = r"(?<![a-z])(?:lead|sapo|summary|standfirst|intro|description|dek|deck|abstract|excerpt|subtitle|subhead(?:line)?)(?![a-z])"


def lead_of(
    root: Element, container: Element, title: str, given: str, paragraphs: list[str], junk: JunkRules
) -> list[str]:
    """The paragraphs of the lead, none where the body begins with it; `given` is the page's description."""
    shown = [
        text
        for text in _before(root, container, title, junk)
        if not _is_said(text, paragraphs) and fold(text) != fold(title)
    ]
    key = fold(given.rstrip(" .…"))
    if (
        len(key) < _LEAD_MIN_CHARS
        or _is_said(given, [title, *shown, *paragraphs])
        or given.endswith(("…", "..."))
    ):
        return shown
    is_about = overlap(given, " ".join((title, *paragraphs))) >= _ABOUT_SHARE
    return [given, *shown] if is_about and not any(key in fold(text) for text in shown) else shown


def _before(root: Element, container: Element, title: str, junk: JunkRules) -> list[str]:
    """The running text between the headline and the body; without a headline, what is named a lead."""
    body = root.find("body")
    above: list[Block] = []
    inside = set(container.iter())
    for block in blocks_in(root if body is None else body):
        if block.element in inside:
            break
        above.append(block)
    key = fold(title)
    places = [number for number, block in enumerate(above) if fold(block.text) == key]
    chosen = above[places[-1] + 1 :] if places else [block for block in above if _is_named(block.element)]
    return [block.text for block in chosen if _is_running(block.text, junk)][-_MAX_LEADS:]


def _is_running(text: str, junk: JunkRules) -> bool:
    return (
        len(text) >= _BETWEEN_MIN_CHARS and line_reason(text, junk) is None and find_line_date(text) is None
    )


def _is_named(element: Element) -> bool:
    names = " ".join((element.get("class") or "", element.get("id") or "", element.get("itemprop") or ""))
    return _named_pattern().search(names.lower()) is not None


def _is_said(text: str, paragraphs: list[str]) -> bool:
    """Whether the first paragraphs say it: in the same words, or nearly all of them."""
    key = fold(text.rstrip(" .…"))
    if key in fold(" ".join(paragraphs)):
        return True
    return any(overlap(text, paragraph) >= _SAME_SHARE for paragraph in paragraphs[:_FIRST_PARAGRAPHS])


def overlap(a: str, b: str) -> float:
    """The share of the words of `a` that `b` has.

    >>> overlap("Cầu thông xe", "Thông xe cầu Vàm Sáng"), overlap("", "a")
    (1.0, 0.0)
    """
    key_a, key_b = fold(a), fold(b)
    own = {key_a[start:end] for start, end in words(key_a)}
    other = {key_b[start:end] for start, end in words(key_b)}
    return len(own & other) / len(own) if own else 0.0


@cache
def _named_pattern() -> re.Pattern[str]:
    return re.compile(_NAMED)
