"""Front matter: a block of `key: value` lines between two lines of `---` at the start of a text.

Values are strings as written, so that `NO` stays a word and `12:30:00` a time; this is no YAML.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from verify.errors import InputError

KEYS = ("title", "source", "url", "published", "lang")
_FENCE = "---"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The values by key (lower case), the line of each (1-based), and where the body begins in the text."""

    values: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    body_start: int = 0


def read_frontmatter(text: str, where: str = "text") -> FrontMatter:
    """The front matter of a normalised text; an empty one, with the body at 0, if the text has none.

    Unknown keys are kept; blank lines and lines that begin with # are skipped.
    Raises: InputError with `where` and the line, if the block is not closed, a line has no colon or a key is repeated.

    >>> text = "---\\ntitle: 'NO: 1'\\nlang: vi\\n---\\nBody"
    >>> front = read_frontmatter(text)
    >>> front.values, text[front.body_start:]
    ({'title': 'NO: 1', 'lang': 'vi'}, 'Body')
    """
    if not text.startswith(_FENCE + "\n"):
        return FrontMatter()
    close = text.find(f"\n{_FENCE}\n", len(_FENCE))
    if close < 0 and text.endswith(f"\n{_FENCE}"):
        close = len(text) - len(_FENCE) - 1
    if close < 0:
        raise InputError(f"{where}:1: front matter is not closed: add a line '---' after its last line")
    values: dict[str, str] = {}
    lines: dict[str, int] = {}
    for number, line in enumerate(text[len(_FENCE) + 1 : close].split("\n"), start=2):
        if line.strip() and not line.lstrip().startswith("#"):
            key, value = _pair(line, f"{where}:{number}")
            if key in lines:
                first = f"front matter has {key[:60]!r} twice, first in line {lines[key]}"
                raise InputError(f"{where}:{number}: {first}: keep one")
            values[key], lines[key] = value, number
    return FrontMatter(values, lines, min(len(text), close + len(_FENCE) + 2))


def _pair(line: str, place: str) -> tuple[str, str]:
    """The key in lower case and the value without its quotes."""
    key, colon, value = line.partition(":")
    if not colon or not key.strip():
        raise InputError(f"{place}: front matter line {line.strip()[:60]!r} is not 'key: value'")
    return key.strip().lower(), _unquoted(value.strip())


def _unquoted(value: str) -> str:
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if is_quoted else value
