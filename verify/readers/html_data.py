"""What a page says of itself: structured data, meta elements, title, canonical address.  Nothing is believed unseen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from verify.readers.nesting import NestingError, json_of
from verify.text.published import find_published

Element = Any

_ARTICLES = re.compile(r"(?:Article|NewsArticle|BlogPosting|LiveBlogPosting|Report)\Z")
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
    "publish-date", "publish_date", "published_time", "publication_date", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "date", "cxenseparse:recs:publishtime",
)  # fmt: skip
_LEADS = ("og:description", "description", "twitter:description", "dcterms.abstract")
_MAX_NODES = 1_000
_MAX_CHARS = 2_000


@dataclass(frozen=True, slots=True)
class PageData:
    """What a page says: None or "" where it says nothing; `is_too_deep`: some of its data was not read for that."""

    title: str = ""
    lead: str = ""
    site: str | None = None
    url: str | None = None
    published: date | None = None
    lang: str | None = None
    body: str = ""
    is_free: bool = True
    is_too_deep: bool = False


def page_data(root: Element, fetched: str | None) -> PageData:
    """The data of a parsed page; `fetched` is the address that it came from, if it came from one."""
    metas = _metas(root)
    values, is_too_deep = _structured(root)
    nodes = list(_nodes(values))
    node = next((node for node in nodes if _is_article(node)), {})
    url = _address(root, metas, fetched)
    return PageData(
        title=_first(metas, ("og:title", "twitter:title")) or _string(node.get("headline")),
        lead=_first(metas, _LEADS) or _string(node.get("description")),
        site=_first(metas, ("og:site_name",)) or _publisher(node, nodes) or host_of(url),
        url=url,
        published=as_day(_string(node.get("datePublished"))) or _published(root, metas),
        lang=_lang(root, metas),
        body=_long_string(node.get("articleBody")),
        is_free=str(node.get("isAccessibleForFree", "true")).lower() != "false",
        is_too_deep=is_too_deep,
    )


def as_day(value: str) -> date | None:
    """The day of a date as pages write them: ISO 8601 in any of its forms, RFC 2822, or a plain date.

    >>> as_day("2019-09-19T10:05:00+0700"), as_day("Thu, 19 Sep 2019 10:05:00 GMT"), as_day("19/09/2019 10:05")
    (datetime.date(2019, 9, 19), datetime.date(2019, 9, 19), datetime.date(2019, 9, 19))
    """
    value = value.strip()[:80]
    match = re.match(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)", value)
    try:
        if match:
            return date(int(match[1]), int(match[2]), int(match[3]))
        if re.match(r"[A-Za-z]{3},? \d", value):
            return parsedate_to_datetime(value).date()
    except (ValueError, TypeError):
        return None
    return find_published(value)


def _metas(root: Element) -> dict[str, str]:
    """Name of a meta element, lower case -> its first content."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = " ".join((meta.get("content") or "").split())
        if name and content:
            found.setdefault(name.strip().lower(), content[:_MAX_CHARS])
    return found


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if metas.get(name)), "")


def _structured(root: Element) -> tuple[list[Any], bool]:
    """The values of all structured data, and whether one nests too deep to be read; broken ones are passed over."""
    values: list[Any] = []
    is_too_deep = False
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                values.append(json_of(script.text or "", strict=False))
            except NestingError:
                is_too_deep = True
            except ValueError:
                continue
    return values, is_too_deep


def _nodes(waiting: list[Any]) -> Iterator[dict[str, Any]]:
    """The objects in the values, outer ones first; empties the list."""
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting += item
        elif isinstance(item, dict):
            yield item
            waiting += [value for value in item.values() if isinstance(value, dict | list)]


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLES.search(kind)
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _string(value: Any, most: int = _MAX_CHARS) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(value.split())[:most] if isinstance(value, str) and len(value) <= 10 * most else ""


def _long_string(value: Any) -> str:
    """A text with its line ends."""
    lines = (" ".join(line.split()) for line in value.splitlines()) if isinstance(value, str) else ()
    return "\n\n".join(line for line in lines if line)


def _publisher(node: Mapping[str, Any], nodes: list[dict[str, Any]]) -> str:
    """The name of the article's publisher, which may stand elsewhere under its @id."""
    publisher = node.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    if not isinstance(publisher, dict):
        return _string(publisher)
    same = [other for other in nodes if other.get("@id") and other.get("@id") == publisher.get("@id")]
    return next((name for other in (publisher, *same) if (name := _string(other.get("name")))), "")


def _published(root: Element, metas: Mapping[str, str]) -> date | None:
    """The day of a meta element or of an element that is marked as the date of publication."""
    for name in _PUBLISHED:
        day = as_day(metas.get(name, ""))
        if day:
            return day
    for element in root.iter():
        if isinstance(element.tag, str) and element.get("itemprop") == "datePublished":
            day = as_day(
                element.get("content") or element.get("datetime") or "".join(element.itertext())[:80]
            )
            if day:
                return day
    return None


def _address(root: Element, metas: Mapping[str, str], fetched: str | None) -> str | None:
    """The canonical address; on a page that was fetched, only one of the same host."""
    links = [
        link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"
    ]
    for given in (*links, metas.get("og:url", "")):
        url = _joined(fetched or "", given.strip())
        if _is_web(url) and (fetched is None or host_of(url) == host_of(fetched)):
            return url
    return fetched if fetched and _is_web(fetched) else None


def _joined(base: str, given: str) -> str:
    try:
        return urljoin(base, given)
    except ValueError:
        return ""


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable() and " " not in url


def web_address(url: str) -> str | None:
    """An http or https address as it is, None for anything else."""
    return url.strip() if _is_web(url.strip()) else None


def host_of(url: str | None) -> str | None:
    """The host of an address, without "www."."""
    host: str | None = urlsplit(url).hostname if url and _is_web(url) else None
    return host.removeprefix("www.") if host else None


def _lang(root: Element, metas: Mapping[str, str]) -> str | None:
    """The primary code of the language that the page says it is in."""
    said: str | None = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    match = re.match(r"([A-Za-z]{2,3})(?![A-Za-z])", said or metas.get("content-language", ""))
    return str(match[1]).lower() if match else None
