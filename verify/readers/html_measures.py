"""How much text, links, pictures and headlines every element of a page holds: one pass, whatever its depth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Element = Any

PICTURES = frozenset({"img", "picture", "amp-img"})
# What is text to the parser and nothing to a reader.
UNSEEN = frozenset({"script", "style", "noscript", "template", "head", "title"})


@dataclass(slots=True)
class Measure:
    """Of an element with all that is in it: characters of text, of links, of paragraphs outside of links.

    `opens`: whether its first text is (in) a link, and how long that link is; -1 while there is no text.
    """

    chars: int = 0
    linked: int = 0
    running: int = 0
    headline: bool = False
    picture: bool = False
    linked_heading: bool = False
    opens: int = -1


def measures(root: Element) -> dict[Element, Measure]:
    """Element -> its measure."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    found = {element: Measure() for element in elements}
    for element in reversed(elements):
        _add_own(found[element], element)
        parent = element.getparent()
        if parent is not None and parent in found:
            _add_to_parent(found[parent], found[element], element)
    return found


def _add_own(measure: Measure, element: Element) -> None:
    """The element's own first text and what it is; its children are counted already."""
    own = 0 if element.tag in UNSEEN else _length(element.text)
    measure.chars += own
    if own:
        measure.opens = 0
    if element.tag == "a":
        measure.linked = measure.chars
        measure.running = 0
        measure.opens = measure.chars if measure.chars else -1
    elif element.tag == "p":
        measure.running = measure.chars - measure.linked
    measure.headline |= element.tag == "h1"
    measure.picture |= element.tag in PICTURES


def _add_to_parent(parent: Measure, child: Measure, element: Element) -> None:
    tail = _length(element.tail)
    parent.chars += child.chars + tail
    parent.linked += child.linked
    parent.running += child.running
    parent.headline |= child.headline
    parent.picture |= child.picture
    is_heading = element.tag in ("h2", "h3", "h4", "h5")
    parent.linked_heading |= child.linked_heading or (is_heading and child.linked > 0)
    parent.linked_heading |= element.tag == "a" and _has_heading(element)
    # Children come last to first: the first one with text decides.
    if child.opens >= 0:
        parent.opens = child.opens
    elif tail:
        parent.opens = 0


def _has_heading(link: Element) -> bool:
    return next(link.iter("h2", "h3", "h4", "h5"), None) is not None


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0
