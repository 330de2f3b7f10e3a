"""What of a page is never its article: by element, role, name, heading or shape.  Tables, and two passes over the page.

Source: HTML and ARIA specifications for elements and roles; class names as news systems use them, in English and in
Vietnamese without diacritics; compiled for this project.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from verify.languages import LANGUAGES, tables
from verify.readers.html_measures import Measure, measures

Element = Any
_Measures = dict[Element, Measure]

_NEVER = frozenset(
    "script style noscript template nav button select option textarea input label iframe svg canvas video audio "
    "object embed map figure figcaption aside dialog menu footer math rp rt "
    "amp-sidebar amp-consent amp-list amp-ad amp-embed amp-user-notification amp-social-share amp-carousel".split()
)
_KEPT = frozenset("html head body main h1 br hr".split())
_ROLES = frozenset(
    "navigation banner contentinfo complementary dialog alertdialog search menu menubar toolbar caption note tooltip "
    "status alert figure doc-footnote".split()
)
# Attributes in which systems name what an element is.
_NAMING = ("class", "id", "type", "data-component", "data-testid", "data-role", "data-gu-name", "data-type")
# Named so, an element is no part of the article, whatever it holds.
_FOREIGN = (
    "comments? commentlist disqus cookies? consent gdpr onetrust related relatedposts recommend(?:ed|ations?)? recirc "
    "newsletters? subscribe subscriptions? signup breadcrumbs? captions? outbrain taboola advert(?:s|isements?|ising)? "
    "sponsor(?:ed)? paywall gateway regwall pagination pager copyright trending sharedaddy addthis addtoany "
    "promos? pagepromo teasers? widgets? richlink pullquote onward readmore "
    "[a-z]*(?:lienquan|tinkhac|binhluan|quangcao|docnhieu|xemnhieu|xemthem|cungchuyenmuc|tinnoibat|chuthich|tinmoi)[a-z]*"
).split()
_FOREIGN_PHRASES = (
    "most (?:read|viewed|popular|shared|commented)", "read (?:also|next|more)", "see also", "also (?:like|read)",
    "(?:more|other|latest|recent|popular) (?:news|stories|posts|articles)", "news other", "sign up", "rich link", "pull quote",
    "tin (?:lien quan|khac|noi bat|moi)", "bai (?:lien quan|khac)", "image (?:desc|caption|credit)", "photo (?:desc|caption|credit)",
)  # fmt: skip
# Named so, it is none unless it holds long paragraphs: layouts name whole columns so, too.
_USUALLY_FOREIGN = (
    "share sharing social ads? adv banner sidebar popup modal overlay menu nav navbar navigation masthead footer tags? "
    "keywords? rating poll author byline toolbar print popular latest skip hidden sr tooltip credit meta time date "
    "visually badge epic callout"
).split()
_LONG_CHARS = 300
# An element with a picture and no more text than this is a picture with its caption.
_PICTURE_CHARS = 250
# A card announces another article: it opens with a link that is so much of it, and has a neighbour of its kind.
_CARD_CHARS, _CARD_LINK_CHARS, _CARD_LINK_SHARE = 400, 15, 0.2
_CARDS = frozenset("li div article section".split())
_PICTURE_FRAMES = frozenset("div table span section center li".split())
_HEADINGS = ("h2", "h3", "h4", "h5", "h6", "strong", "b", "div", "span", "p", "summary", "dt", "header")
_HEADING_CHARS = 80


def drop_noise(root: Element) -> None:
    """Take out of a parsed page what is never its article; text behind what is taken out stays."""
    for is_noise in (_is_named_noise, _is_shaped_noise):
        known = measures(root)
        for element in list(known):
            if element.tag not in _KEPT and element.getparent() is not None and is_noise(element, known):
                _drop(element)
        _drop_sections(root)


def _is_named_noise(element: Element, known: _Measures) -> bool:
    """Whether what an element is, or how it is named, says that it is no part of the article."""
    measure = known[element]
    is_large = measure.headline or measure.running >= _LONG_CHARS
    if element.tag in _NEVER:
        return True
    if element.tag == "form" or _is_hidden(element):  # some systems put the whole page into a form
        return not is_large
    if (element.get("role") or "").lower() in _ROLES:
        return not measure.headline
    names = _names(element)
    if not names or element.tag in ("h2", "h3", "h4"):
        return False
    if _foreign_pattern().search(names):
        return not measure.headline and element.get("itemprop") != "articleBody"
    return element.tag != "p" and _usual_pattern().search(names) is not None and not is_large


def _is_hidden(element: Element) -> bool:
    if element.get("hidden") is not None or "true" in (element.get("aria-hidden"), element.get("aria-modal")):
        return True
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def _is_shaped_noise(element: Element, known: _Measures) -> bool:
    """Whether an element looks like an announcement of another article, or like a picture with its caption."""
    measure = known[element]
    if measure.headline:
        return False
    if element.tag == "article" and measure.linked_heading and measure.running < _LONG_CHARS:
        return True
    if element.tag in _PICTURE_FRAMES and measure.picture and measure.chars <= _PICTURE_CHARS:
        return True
    return _is_card(element, measure) and any(
        other is not None and other.tag == element.tag and other in known and _is_card(other, known[other])
        for other in (element.getnext(), element.getprevious())
    )


def _is_card(element: Element, measure: Measure) -> bool:
    if element.tag not in _CARDS or measure.chars > _CARD_CHARS:
        return False
    return measure.opens >= _CARD_LINK_CHARS and measure.linked >= measure.chars * _CARD_LINK_SHARE


def _drop_sections(root: Element) -> None:
    """Take out what stands under a heading such as "Most read": its box if the heading opens it, else what follows."""
    known = measures(root)
    for heading in [
        element for element in root.iter(*_HEADINGS) if 0 < known[element].chars <= _HEADING_CHARS
    ]:
        parent = heading.getparent()
        if parent is None or parent not in known or not _sections_pattern().fullmatch(_heading_text(heading)):
            continue
        if not _opens(heading, parent):
            _drop_following(heading)
        elif parent.tag not in _KEPT and not known[parent].headline:
            _drop(parent)


def _heading_text(heading: Element) -> str:
    text = " ".join("".join(heading.itertext()).split()).casefold()
    return re.sub(r"[\s:.…»>|]+\Z|\s*\(\d{1,6}\)[\s:]*\Z", "", text)


def _opens(heading: Element, parent: Element) -> bool:
    """Whether a heading is the first text of its parent."""
    if (parent.text or "").strip():
        return False
    before = heading.getprevious()
    while before is not None:
        if (before.tail or "").strip() or next((t for t in before.itertext() if t.strip()), None):
            return False
        before = before.getprevious()
    return True


def _drop_following(heading: Element) -> None:
    """Take out a real heading and its neighbours up to the next one."""
    if heading.tag not in ("h2", "h3", "h4", "h5", "h6"):
        return
    behind = heading.getnext()
    while behind is not None and behind.tag not in ("h1", heading.tag):
        following = behind.getnext()
        _drop(behind)
        behind = following
    _drop(heading)


def _names(element: Element) -> str:
    """All words of the names of an element, lower case, in their order."""
    given = " . ".join(element.get(key, "") for key in _NAMING if element.get(key))
    return " ".join(_name_word_pattern().findall(given)).lower() if given else ""


def _drop(element: Element) -> None:
    """Remove an element and keep the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    tail = element.tail or ""
    if before is not None:
        before.tail = (before.tail or "") + tail
    elif parent is not None:
        parent.text = (parent.text or "") + tail
    if parent is not None:
        parent.remove(element)


@cache
def _name_word_pattern() -> re.Pattern[str]:
    """A word of a name: camelCase, dashes and digits part them; a full stop parts two names."""
    return re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\.")


@cache
def _foreign_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join((*_FOREIGN, *_FOREIGN_PHRASES))})(?![a-z])")


@cache
def _usual_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(_USUALLY_FOREIGN)})(?![a-z])")


@cache
def _sections_pattern() -> re.Pattern[str]:
    """The headings of lists of other things, in every language known."""
    return re.compile(
        "|".join(f"(?:{form})" for lang in LANGUAGES for form in tables(lang, "pages").SECTIONS)
    )
