"""What makes text of articles harmless in HTML: markup for content, and checks for ids, languages and addresses.

Autoescape is the first line; this is the second: control characters keep their place and lose their effect.
"""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import quote

from markupsafe import Markup, escape

from verify.reports.escape import plain

# What a browser obeys or hides: controls, bidirectional and invisible formats, tags.  The joiners that spelling and
# emoji need (U+200C, U+200D) are kept as they are.
_CONTROLS = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
# What HTML cannot hold at all, or changes when it is read.
_UNWRITABLE = "[\x00\r\ud800-\udfff]"
# A web address that shows where it leads: no user before the host, an ASCII host, no space, no markup.
_WEB = r"(https?://[A-Za-z0-9.-]+(?::\d{1,5})?)((?:[/?][^\s<>\"'`\\{}|^#]*)?)(#[^\s<>\"'`\\{}|^]*)?"
_MAX_URL_CHARS = 2_000
# A longer quote is found again by its first and last words.
_FRAGMENT_WORDS = 12
_FRAGMENT_EDGE_WORDS = 4


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def shown(text: str) -> Markup:
    """`text` as content of an element: escaped, each control character in an isolate of its own that shows its number.

    The text of the element stays `text` (but for NUL, CR and surrogates, which HTML cannot hold).

    >>> shown("<b> 20" + chr(0x202E) + "08")
    Markup('&lt;b&gt; 20<bdi class="k" data-c="U+202E">\u202e</bdi>08')
    """
    # Neither escape nor wrapping makes characters of the other, so the order is of no consequence.
    return Markup(_pattern(_CONTROLS).sub(_isolated, str(escape(text))))


def _isolated(match: re.Match[str]) -> str:
    kept = "\ufffd" if _pattern(_UNWRITABLE).fullmatch(match[0]) else match[0]
    return f'<bdi class="k" data-c="U+{ord(match[0]):04X}">{kept}</bdi>'


def harmless(value: object) -> object:
    """What a template puts out: text on one line with its control characters as numbers, all else as it is."""
    return plain(value) if type(value) is str else value


def element_id(kind: str, *parts: object) -> str:
    """An id for an element: a letter, then only letters, digits and hyphens.

    >>> element_id("s", "1a8b", 12), element_id("f", 'x" y')
    ('s-1a8b-12', 'f-x--y')
    """
    return "-".join([kind, *(_pattern(r"[^A-Za-z0-9]").sub("-", str(part)) for part in parts)])


def language_tag(lang: str) -> str:
    """A language tag, empty where `lang` is none.

    >>> language_tag("vi"), language_tag('" onload=')
    ('vi', '')
    """
    return lang if _pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}").fullmatch(lang) else ""


def web_address(url: str | None) -> str | None:
    """`url` as an address that may be followed, or None: only http and https, and no other host than the eye sees.

    >>> web_address("https://báo.vn/"), web_address("javascript:alert(1)"), web_address("https://e.vn/tin-tức")
    (None, None, 'https://e.vn/tin-t%E1%BB%A9c')
    """
    found = _pattern(_WEB).fullmatch(url) if url and len(url) <= _MAX_URL_CHARS else None
    if not found:
        return None
    origin, path, fragment = found.groups()
    return origin + "".join(
        quote(part, safe="/?#%=&+,;:@!$*()~-._[]", errors="replace") for part in (path, fragment or "")
    )


def text_fragment(url: str | None, text: str) -> str | None:
    """The address of `text` inside the page at `url`, or None where the page may not be followed.

    Source: https://wicg.github.io/scroll-to-text-fragment/

    >>> text_fragment("https://e.vn/a#b", "rút đại sứ, 2008")
    'https://e.vn/a#b:~:text=r%C3%BAt%20%C4%91%E1%BA%A1i%20s%E1%BB%A9%2C%202008'
    """
    address = web_address(url)
    words = text.split()
    if address is None or not words:
        return address
    if len(words) <= _FRAGMENT_WORDS:
        wanted = _directive(words)
    else:
        wanted = f"{_directive(words[:_FRAGMENT_EDGE_WORDS])},{_directive(words[-_FRAGMENT_EDGE_WORDS:])}"
    return f"{address}{'' if '#' in address else '#'}:~:text={wanted}"


def _directive(words: list[str]) -> str:
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")
