"""Where characters of an article stand in its file: front matter in front, perhaps CRLF line ends.

An article's text is what follows the front matter, in NFC with "\\n" line ends (`verify.text.normalise`).  Nearly all
files are stored like that, so that a place in the file is a place in the text moved by the front matter.  Where it is
not (letters in decomposed form, bare carriage returns), nothing is guessed: regions then refer to the text.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Placing:
    """Text offsets to regions.  `origin`: what they refer to, the "file" as stored or the article's "text".

    `line_starts`: offset of the first character of each line of that, ascending, beginning with 0.  `shift` is added to
    a text offset; `extra` has the text offsets of line ends that take two characters in the file (CRLF), ascending.
    """

    origin: Literal["file", "text"]
    line_starts: tuple[int, ...]
    shift: int = 0
    extra: tuple[int, ...] = ()

    def region(self, start: int, end: int) -> dict[str, int]:
        """A SARIF region: lines and columns from 1, the end column behind the last character; offset from 0."""
        first, last = self._stored(start), self._stored(end)
        start_line, start_column = self._line_and_column(first)
        end_line, end_column = self._line_and_column(last)
        return {
            "startLine": start_line,
            "startColumn": start_column,
            "endLine": end_line,
            "endColumn": end_column,
            "charOffset": first,
            "charLength": last - first,
        }

    def _stored(self, offset: int) -> int:
        """The offset in the file of a text offset; a line break begins at its carriage return."""
        return offset + self.shift + bisect_right(self.extra, offset - 1)

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


def placing_of(text: str, file: str | None) -> Placing:
    """How the places of an article's text are found in the decoded text of its file.

    >>> placing_of("a\\nb", "---\\r\\n---\\r\\na\\r\\nb").region(2, 3)["charOffset"]
    13
    """
    if file is not None and file.endswith(text):
        return Placing("file", _line_starts(file), len(file) - len(text))
    if file is not None and "\r\n" in file:
        unix = file.replace("\r\n", "\n")
        if unix.endswith(text) and "\r" not in unix:
            return _with_returns(text, file, len(unix) - len(text))
    return Placing("text", _line_starts(text))


def _with_returns(text: str, file: str, front_chars: int) -> Placing:
    """The placing in a file with CRLF line ends, all or some."""
    pairs, at, dropped = [], file.find("\r\n"), 0
    while at >= 0:
        pairs.append(at - dropped)  # where its "\n" stands once the carriage returns are gone
        dropped += 1
        at = file.find("\r\n", at + 2)
    before = bisect_right(pairs, front_chars - 1)
    inside = tuple(pair - front_chars for pair in pairs[before:])
    return Placing("file", _line_starts(file), front_chars + before, inside)


def _line_starts(text: str) -> tuple[int, ...]:
    starts, at = [0], text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)
