"""Text of articles made harmless for each place where it is shown.  The text is never trusted, nor shortened here.

A terminal obeys control characters, a Markdown viewer markup; both can be made to show words in another order by
bidirectional controls.  Every report passes every text of an article through one of these functions.
"""

import re
from functools import cache

# Joiners that spelling needs (Persian, Indic scripts); every other format character is shown as its number.
_KEPT = frozenset("\u200c\u200d")
_MARKUP = r"([\\`*_\[\]<>|~&$@])"
_LINE_MARKUP = r"^(\s*)([-+=#]|\d+(?=[.)]))"
# Characters that JSON may hold raw but that a terminal or an editor obeys.
_UNSAFE_IN_JSON = "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ud800-\udfff\ufeff]"


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def plain(text: str) -> str:
    """`text` on one line, its control and format characters shown instead of obeyed.

    >>> plain("đỏ\\x1b[31m\\nxanh")
    'đỏ\\\\x1b[31m xanh'
    """
    if text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character.isprintable() or character in _KEPT:
        return character
    if character.isspace() and character not in "\x1c\x1d\x1e\x1f":
        return " "
    return character.encode("unicode_escape", "backslashreplace").decode("ascii")


def markdown(text: str) -> str:
    """`text` as Markdown that shows exactly these characters: no markup, table cell, HTML, link or mathematics.

    >>> markdown("| <b> [x](y) `a` https://e.vn")
    '\\\\| \\\\<b\\\\> \\\\[x\\\\](y) \\\\`a\\\\` https\\\\://e.vn'
    """
    escaped = _pattern(_MARKUP).sub(r"\\\1", plain(text))
    escaped = escaped.replace("://", "\\://").replace("www.", "www\\.")
    return _pattern(_LINE_MARKUP).sub(_at_line_start, escaped)


def _at_line_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"


def markdown_url(url: str) -> str:
    """`url` as a link where it is a web address of harmless characters, else as text.

    >>> markdown_url("https://e.vn/a?b=1"), markdown_url("javascript:alert(1)")
    ('<https://e.vn/a?b=1>', 'javascript:alert(1)')
    """
    if _pattern(r"https?://[A-Za-z0-9./?=_%&#:+,;~-]+").fullmatch(url):
        return f"<{url}>"
    return markdown(url)


def json_text(text: str) -> str:
    """JSON `text` with the same meaning and no raw control, bidirectional or surrogate characters.

    >>> json_text('"\\u202e"')
    '"\\\\u202e"'
    """
    return _pattern(_UNSAFE_IN_JSON).sub(lambda match: f"\\u{ord(match[0]):04x}", text)
