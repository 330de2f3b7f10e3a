"""Web addresses, read once and strictly, so that what is checked is what is connected to.  Opens no connection."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address

import httpx

from verify.errors import FetchError
from verify.fetch.addresses import Address

_MAX_CHARS = 4_000
_DEFAULT_PORTS = {"http": 80, "https": 443}
# Ports of web servers; others belong to services that a crafted request might reach.
PORTS = (80, 443, 8080, 8443)
_NAME = re.compile(r"(?!.{254})[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*")
# What the system's resolver may take for an IPv4 address, in whatever spelling.
_NUMERIC_END = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)")

Origin = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class WebAddress:
    """An address taken apart: `url` as a whole without a fragment, and what is connected to and asked for.

    `host` is lower-case ASCII; `literal` is the IP address if the host is one.
    """

    url: str
    scheme: str
    host: str
    port: int
    netloc: bytes
    target: bytes
    literal: Address | None

    @property
    def origin(self) -> Origin:
        """What two addresses of one server share."""
        return self.scheme, self.host, self.port


def read_url(text: str) -> WebAddress:
    """The address that a person or a server wrote.

    Raises: FetchError that says what is wrong with it; it reads on from the address ("is ...", "has ...").
    """
    if len(text) > _MAX_CHARS:
        raise FetchError(f"has {len(text)} characters, more than {_MAX_CHARS}")
    if not text.isprintable() or "\\" in text:
        raise FetchError("has control characters or backslashes")
    try:
        url = httpx.URL(text.strip())
        host = url.raw_host.decode("ascii").lower()
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"is no web address: {error}") from error
    if url.scheme not in _DEFAULT_PORTS:
        raise FetchError(f"is neither http nor https but {url.scheme or 'without a scheme'!r}")
    if url.userinfo:
        raise FetchError("has a user name or password in it: leave them out")
    port = _DEFAULT_PORTS[url.scheme] if url.port is None else url.port
    if not 0 < port < 65536:
        raise FetchError(f"has the port {port}, which there is not")
    literal = _literal(host, url.netloc)
    whole = str(url.copy_with(fragment=None))
    return WebAddress(whole, url.scheme, host, port, url.netloc, url.raw_path, literal)


def _literal(host: str, netloc: bytes) -> Address | None:
    """The IP address that a host is; None if it is a name.

    Raises: FetchError if it is neither, or an address in an odd spelling.
    """
    try:
        if netloc.startswith(b"["):
            if "%" in host:
                raise FetchError(f"has an address with a zone: {host!r}")
            return IPv6Address(host)
        if _NUMERIC_END.fullmatch(host):
            return IPv4Address(host)
    except AddressValueError as error:
        raise FetchError(f"has an IP address in an odd spelling: {host!r}") from error
    if not host:
        raise FetchError("has no host")
    if host.endswith("."):
        raise FetchError(f"has a host that ends with a dot: {host!r}")
    if not _NAME.fullmatch(host):
        raise FetchError(f"has a host that is no name: {host!r}")
    return None


def next_url(address: WebAddress, location: str) -> WebAddress:
    """Where a redirect leads.

    Raises: FetchError if it is no web address, or leaves https for http.
    """
    try:
        joined = str(httpx.URL(address.url).join(location))
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"redirects to what is no web address: {location[:200]!r}") from error
    try:
        found = read_url(joined)
    except FetchError as error:
        raise FetchError(f"redirects to {joined[:200]}, which {error}") from error
    if address.scheme == "https" and found.scheme == "http":
        raise FetchError(f"redirects from https to http, which is not safe: {found.url[:200]}")
    return found
