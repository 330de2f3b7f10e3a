"""Addresses and identifiers that the linked formats share: never a scheme that runs, never random, never the clock."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from functools import cache
from urllib.parse import quote, urlsplit
from uuid import UUID, uuid5

from verify.model import Article, Finding, Mention

# The namespace of this project's name-based identifiers (RFC 9562, version 5), itself made from a name.
_NAMESPACE = uuid5(UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://verify.invalid/ids")
# Every character that RFC 3986 allows in a URI, so that only others are percent-encoded.
_URI_CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%"


def web_address(url: str | None) -> str | None:
    """`url` as a URI if it is an address of the web without a user's name, else None.

    >>> web_address("https://e.vn/bài?a=1"), web_address("javascript:alert(1)")
    ('https://e.vn/b%C3%A0i?a=1', None)
    """
    if url is None or not url.isprintable() or not _web_pattern().match(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if not host or set("@[]%") & set(parts.netloc):
        return None
    return quote(url, safe=_URI_CHARACTERS, errors="replace")


@cache
def _web_pattern() -> re.Pattern[str]:
    """A web address without spaces, characters that no address has, and stray %."""
    return re.compile(r"(?i:https?)://(?:[^\s%\\\"<>^`{|}]|%[0-9A-Fa-f]{2})++\Z")


def path_reference(path: str) -> str:
    """A file's path as a relative URI reference, or a file: URI if it is absolute.

    >>> path_reference("seeds/phà.txt"), path_reference("javascript:a"), path_reference("/a b")
    ('seeds/ph%C3%A0.txt', 'javascript%3Aa', 'file:///a%20b')
    """
    name = quote(path.replace("\\", "/"), safe="/", errors="surrogateescape")
    return f"file:///{name.lstrip('/')}" if name.startswith("/") else name


def text_identifier(article: Article) -> str:
    """The article's text by its hash, as a named-information URI.  Source: RFC 6920.

    >>> text_identifier(Article("a", "a.txt", "", "00" * 32))
    'ni:///sha-256;AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    """
    digest = urlsafe_b64encode(bytes.fromhex(article.sha256)).decode("ascii").rstrip("=")
    return f"ni:///sha-256;{digest}"


def guid(*parts: str) -> str:
    """A UUID that the same parts always give; text that no encoding takes is replaced."""
    name = "\0".join(parts).encode("utf-8", "backslashreplace").decode("utf-8")
    return str(uuid5(_NAMESPACE, name))


def urn(*parts: str) -> str:
    """`guid` as a URI."""
    return f"urn:uuid:{guid(*parts)}"


def mention_urn(finding: Finding, value: str, mention: Mention) -> str:
    """What names a mention in a finding: the side's value, the claim and the place."""
    place = f"{mention.start}-{mention.end}"
    return urn("mention", finding.id, value, mention.article, mention.claim, place)
