"""Small numbers as words or digits, as they occur in dates and durations.

Not a reader of quantities: no units, no rounding words, nothing past thousands.
"""

from __future__ import annotations

from collections.abc import Mapping


def read_number(text: str, words: Mapping[str, int]) -> float | None:
    """The value of a number in digits ("11", "2,5") or words ("hai mươi mốt", "twenty-one"), None if it is neither.

    `words` gives the value of each word; 100 and 1000 multiply what stands before, -10 is the Vietnamese "mươi",
    -1 a filler ("linh", "and").

    >>> read_number("hai nghìn linh chín", {"hai": 2, "nghìn": 1000, "linh": -1, "chín": 9})
    2009
    """
    if text in words and words[text] >= 0:
        return words[text]
    if text.endswith(" and a half"):
        whole = read_number(text.removesuffix(" and a half"), words)
        return None if whole is None else whole + 0.5
    if text[:1].isdigit():
        return _digits(text)
    values = [words.get(word) for word in text.replace("-", " ").split()]
    known = [value for value in values if value is not None]
    if not known or len(known) < len(values):
        return None
    if len(known) > 1 and all(-1 <= value < 10 for value in known):
        return int("".join(str(max(value, 0)) for value in known))
    return _fold(known)


def _digits(text: str) -> float | None:
    """The value of a number in digits, with a comma or a point for decimals."""
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def _fold(values: list[int]) -> int:
    """The value of a sequence such as 1, 1000, 9, 100, 8, 4 (1984: a digit after a digit makes tens)."""
    total, group, last = 0, 0, -1
    for value in values:
        if value == 1000:
            total, group, last = total + max(group, last == -1) * 1000, 0, -1
        elif value == 100:
            group, last = group * 100 if last >= 0 else 100, -1
        elif value == -10:
            group, last = group + max(last, 0) * 9, -1
        elif value < 0:
            last = -1
        else:
            group += value + (last * 9 if 0 <= last < 10 and value < 10 else 0)
            last = value if value < 10 else -1
    return total + group
