"""The article on a page: the smallest element that holds most of its running text, and the blocks in it.

Works on a parsed page from which noise has been taken out.  Linear, and without recursion: pages nest deeply.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from verify.readers.html_measures import PICTURES, UNSEEN

Element = Any

_BLOCKS = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr li main ol p "
    "pre section summary table tbody td tfoot th thead tr ul".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_SMALL = frozenset("em i small".split())
# A block of running text: so many characters outside of links, and links in no more than this share of it.
_RUNNING_CHARS, _LINK_MAX_SHARE = 25, 0.5
# The element of the article is the last one on the way down that holds this share of the running text.
_MOST_SHARE = 0.8
_CELL_CHARS = 120


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, row or line: its text, how much of it is links, and what it looks like."""

    text: str
    element: Element
    linked_chars: int = 0
    is_small: bool = False  # all of it small, in italics or centred, as captions are
    follows_picture: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return self.element.tag in HEADINGS

    @property
    def is_linked(self) -> bool:
        """Whether most of it is links."""
        return self.linked_chars > len(self.text) * _LINK_MAX_SHARE

    @property
    def running_chars(self) -> int:
        """Its characters outside of links, if it is running text, else 0."""
        free = len(self.text) - self.linked_chars
        return 0 if free < _RUNNING_CHARS or self.is_linked else free


def body_of(root: Element) -> Element:
    """The element that holds the article.

    One that the page itself marks as the body goes before what is found by the text in it.
    """
    weights = _weights(root)
    marked = [element for element in weights if element.get("itemprop") == "articleBody"]
    best = max(marked, key=weights.__getitem__, default=None)
    if best is not None and weights[best] * 3 >= weights[root] > 0:
        return best
    here = root
    while True:
        heaviest = max(here, key=lambda child: weights.get(child, 0), default=None)
        if heaviest is None or not 0 < weights[here] * _MOST_SHARE <= weights.get(heaviest, 0):
            return here
        if heaviest.tag == "p" or heaviest.tag in HEADINGS or not _has_blocks(heaviest):
            return here if heaviest.tag not in _BLOCKS or heaviest.tag == "p" else heaviest
        here = heaviest


def blocks_in(container: Element) -> list[Block]:
    """The blocks of an element in reading order, without those that are links."""
    return [block for block in text_blocks(container) if not block.is_linked]


def _weights(root: Element) -> dict[Element, int]:
    """Element -> characters of running text in it."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    weights = dict.fromkeys(elements, 0)
    for block in text_blocks(root):
        weights[block.element] += block.running_chars
    for element in reversed(elements[1:]):
        weights[element.getparent()] += weights[element]
    return weights


def _has_blocks(element: Element) -> bool:
    return any(child.tag in _BLOCKS for child in element.iter() if child is not element)


@dataclass(slots=True)
class _Line:
    """The text gathered since the last block began, with the shares of it that are links and small."""

    parts: list[str] = field(default_factory=list)
    linked: int = 0
    small: int = 0
    chars: int = 0

    def add(self, text: str, *, is_linked: bool, is_small: bool) -> None:
        length = len(text.strip())
        self.parts.append(text)
        self.chars += length
        self.linked += length * is_linked
        self.small += length * is_small


def text_blocks(container: Element) -> list[Block]:
    """All blocks of an element in reading order: one ends where a block element begins or ends, or a line breaks."""
    found: list[Block] = []
    owners: list[Element] = [container]
    rows: dict[Element, bool] = {}
    line, links, small, picture = _Line(), 0, 0, False
    for kind, item in _walk(container):
        if kind == "text":
            line.add(item, is_linked=links > 0, is_small=small > 0)
            continue
        step = 1 if kind == "start" else -1
        links += step * (item.tag == "a")
        small += step * (item.tag in _SMALL or _is_centred(item))
        picture = picture or item.tag in PICTURES
        if item.tag in ("td", "th") and _is_row(item.getparent(), rows):
            if kind == "end" and item.getnext() is not None:
                line.add(" | ", is_linked=False, is_small=False)
            continue
        if item.tag != "br" and item.tag not in _BLOCKS:
            continue
        text = " ".join("".join(line.parts).split())
        if text:
            found.append(Block(text, owners[-1], line.linked, line.small == line.chars, picture))
            picture = False
        line = _Line()
        if item.tag in _BLOCKS and item is not container:
            if kind == "start":
                owners.append(item)
            else:
                owners.pop()
    text = " ".join("".join(line.parts).split())
    return [*found, Block(text, container, line.linked)] if text else found


def _walk(container: Element) -> Iterator[tuple[str, Any]]:
    """Starts and ends of elements and the text between them, in order."""
    stack: list[tuple[Element, Iterator[Element]]] = [(container, iter(container))]
    yield "start", container
    yield "text", container.text or ""
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "end", element
            if element is not container:
                yield "text", element.tail or ""
        elif not isinstance(child.tag, str) or child.tag in UNSEEN:
            yield "text", child.tail or ""
        else:
            yield "start", child
            yield "text", child.text or ""
            stack.append((child, iter(child)))


def _is_row(row: Element | None, known: dict[Element, bool]) -> bool:
    """Whether a table row holds figures or words in short cells, and not the columns of a page."""
    if row is None or row.tag != "tr":
        return False
    if row not in known:  # counting the cells of a row takes as long as there are cells
        known[row] = (
            len(row) > 1
            and not any(_has_blocks(cell) or cell.find(".//a") is not None for cell in row)
            and all(len("".join(cell.itertext()).strip()) <= _CELL_CHARS for cell in row)
        )
    return known[row]


def _is_centred(element: Element) -> bool:
    style = element.get("style")
    if style and "text-align:center" in style.replace(" ", "").lower():
        return True
    return element.tag == "center" or (element.get("align") or "").lower() == "center"
