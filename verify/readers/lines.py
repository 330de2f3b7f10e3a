"""Hard-wrapped lines to paragraphs, as plain-text mail and PDF need it.  Pure."""

from __future__ import annotations

import re

# A line that ends sooner ends its paragraph, wherever the others are wrapped.
_FULL_SHARE = 0.7
_MIN_WRAP_CHARS = 40
_BULLET = re.compile(r"\s*(?:[-*•–—]|\d{1,2}[.)])\s")


def unwrapped(text: str) -> str:
    """The text with the lines of each paragraph joined; short lines, list items and empty lines stay as they are.

    >>> wide = "Bộ Ngoại giao hai nước hôm qua ký thoả thuận trao đổi đại"
    >>> unwrapped(f"{wide}\\nsứ sau 11 năm.\\nMinsk\\n\\n- một\\n- hai").split("\\n")[0].endswith("đại sứ sau 11 năm.")
    True
    """
    lines = [line.rstrip() for line in text.split("\n")]
    width = max((len(line) for line in lines), default=0)
    full = max(_MIN_WRAP_CHARS, width * _FULL_SHARE)
    joined: list[str] = []
    before = ""
    for line in lines:
        if joined and line.strip() and len(before) >= full and not _BULLET.match(line):
            joined[-1] = _joined(joined[-1], line.strip())
        else:
            joined.append(line)
        before = line
    return "\n".join(joined)


def _joined(start: str, rest: str) -> str:
    is_parted = start.endswith("-") and start[-2:-1].isalpha() and rest[:1].islower()
    return start[:-1] + rest if is_parted else f"{start} {rest}"
