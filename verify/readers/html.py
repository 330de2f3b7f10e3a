"""A web page to its article: headline, lead and body as text, with title, source, date, language and address.

The body is found by where the running text is; the lead, which stands outside of it as often as not, also by the
page's own description.  What is lost, guessed or taken from elsewhere is said.
"""

from __future__ import annotations

import re
from typing import Any

from verify.errors import InputError
from verify.languages import LANGUAGES, tables
from verify.readers.decode import decode_document
from verify.readers.extras import imported
from verify.readers.html_body import Block, blocks_in, body_of
from verify.readers.html_data import PageData, page_data
from verify.readers.html_date import shown_day
from verify.readers.html_lead import lead_of, overlap
from verify.readers.html_noise import drop_noise
from verify.readers.nesting import MOST_ELEMENTS, MOST_VALUES, NestingError
from verify.readers.reading import Document, Found, Parts
from verify.text.boilerplate import line_reason
from verify.text.language import detect_language
from verify.text.normalise import fold, words
from verify.text.rules import JunkRules

Element = Any

# Less running text than this is a picture, a video or a front page, and no article.
_BODY_MIN_CHARS = 60
_DEEP = "Excessive depth"
_HEAD_BYTES = 4_096
_DROPPED = frozenset(
    {"caption", "teaser", "advertisement", "navigation", "dateline", "file name", "ornament"}
)


def read(document: Document) -> Parts:
    """The article of a page.

    Raises: InputError if the page has no article, or the reader of pages is not installed.
    """
    decoded = decode_document(
        document.data, document.where, (*document.charsets, *declared_in(document.data))
    )
    found = read_page(decoded.text, document.where, document.url)
    yield Found(
        found.text, found.title, found.source, found.url, found.published, found.published_by, found.lang,
        notes=(*decoded.notes, *found.notes),
    )  # fmt: skip


def declared_in(data: bytes) -> tuple[str, ...]:
    """The encodings that the first bytes of a page declare."""
    head = data[:_HEAD_BYTES].decode("latin-1")
    return tuple(re.findall(r"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", head, re.IGNORECASE))


def read_page(markup: str, where: str, url: str | None = None) -> Found:
    """The article of a decoded page.

    Raises: InputError as `read` does.
    """
    root = _parsed(markup, where)
    data = page_data(root, url)
    title = _title(root, data)
    published, published_by = (
        shown_day(root, title) if data.published is None else (data.published, "metadata")
    )
    drop_noise(root)
    body = root.find("body")
    container = body_of(root if body is None else body)
    lang = _language(data, text_of(container))
    junk = tables(lang, "text").JUNK
    shown = _without_title([block.text for block in _cleaned(blocks_in(container), junk)], title)
    paragraphs, notes = _or_structured(shown, data)
    if sum(map(len, paragraphs)) < _BODY_MIN_CHARS:
        raise InputError(f"{where}: is a web page without an article ({_about(root, markup)})")
    lead = lead_of(root, container, title, data.lead, paragraphs, junk)
    text = "\n\n".join(part for part in (title, *lead, *paragraphs) if part)
    if not data.is_free:
        notes = (*notes, "the page says that its text is not free: only what is shown was read")
    if data.is_too_deep:
        notes = (*notes, f"the page's structured data nests more than {MOST_VALUES} deep: it was not read")
    return Found(text, title or None, data.site, data.url, published, published_by, lang, notes=notes)


def fragment_paragraphs(markup: str, where: str) -> list[str]:
    """The paragraphs of a piece of markup that holds an article and little else, as feeds and messages have it.

    Raises: InputError if the reader of pages is not installed.
    """
    if "<" not in markup and "&" not in markup:
        return [line for part in markup.split("\n") if (line := " ".join(part.split()))]
    root = _parsed(f"<html><body>{markup}</body></html>", where)
    drop_noise(root)
    blocks = blocks_in(root)
    junk = tables(detect_language(text_of(root)), "text").JUNK
    return [block.text for block in _cleaned(blocks, junk)]


def text_of(element: Element) -> str:
    """The text in an element, spaces as one."""
    return " ".join("".join(element.itertext()).split())


def _parsed(markup: str, where: str) -> Element:
    lxml_html = imported("lxml.html", where, "a web page", "html")
    # A declaration of an encoding would be obeyed although the text is decoded already.
    text = re.sub(r"\A\s*<\?xml[^>]*+>", "", markup.replace("\0", ""))
    parser = lxml_html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml_html.document_fromstring(text, parser=parser)
    except (ValueError, SyntaxError) as error:
        raise InputError(f"{where}: is no web page that can be read: {error}") from error
    if any(_DEEP in entry.message for entry in parser.error_log):
        raise NestingError(
            f"{where}: nests its elements more than {MOST_ELEMENTS:,} deep: its text cannot be read"
        )
    return root


def _about(root: Element, markup: str) -> str:
    """What there was instead of an article, in words."""
    left, all_words = len(words(text_of(root))), len(words(re.sub(r"<[^<>]*+>", " ", markup[:200_000])))
    return f"{left} words outside of menus, captions and links; {all_words} in all"


def _cleaned(blocks: list[Block], junk: JunkRules) -> list[Block]:
    """The blocks without captions, links to other stories and the like."""
    kept: list[Block] = []
    for block in blocks:
        reason = line_reason(block.text, junk)
        if reason in _DROPPED or (block.follows_picture and block.is_small):
            continue
        kept.append(block)
    while kept and kept[-1].is_heading:
        kept.pop()
    return kept


def _headline(root: Element) -> str:
    """The text of the only first-level heading, or of the first one that the page's title begins with."""
    headings = [text for heading in root.iter("h1") if (text := text_of(heading))]
    if len(headings) == 1:
        return headings[0]
    title = fold(text_of(element)) if (element := root.find(".//title")) is not None else ""
    return next((text for text in headings if title.startswith(fold(text))), "")


def _title(root: Element, data: PageData) -> str:
    """The headline; else what the page gives as its title, without the name of the site."""
    headline = _headline(root)
    element = root.find(".//title")
    whole = data.title or (text_of(element) if element is not None else "")
    if headline and (not whole or overlap(headline, whole) >= 0.5):
        return headline
    return re.sub(r"\s[-–—|·:»]\s[^-–—|·»]{2,40}\Z", "", whole) or headline


def _without_title(paragraphs: list[str], title: str) -> list[str]:
    """The paragraphs behind the headline, if it stands among the first of them; what is before it is no article."""
    key = fold(title)
    places = [number for number, text in enumerate(paragraphs[:12]) if fold(text) == key]
    return paragraphs[places[-1] + 1 :] if places and key else paragraphs


def _or_structured(paragraphs: list[str], data: PageData) -> tuple[list[str], tuple[str, ...]]:
    """The paragraphs, or the text in the structured data where the page itself shows less than half of it."""
    if data.body and 2 * sum(map(len, paragraphs)) < len(data.body):
        return data.body.split("\n\n"), (
            "the text is that of the page's structured data: the page shows less than half of it",
        )
    return paragraphs, ()


def _language(data: PageData, text: str) -> str:
    """The language that the page says it is in, where its text agrees."""
    seen = detect_language(text)
    return data.lang if data.lang and data.lang not in LANGUAGES and len(data.lang) == 2 else seen
