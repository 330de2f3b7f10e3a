"""Fetching one document: robots.txt, checked hops from redirect to redirect, limits, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus

from verify.errors import FetchError
from verify.fetch.connection import Answer, Call, asked
from verify.fetch.content import ACCEPT_ENCODING, TYPES, check_type, decoded
from verify.fetch.documents import KEPT_HEADERS, Fetched, Known, Limits
from verify.fetch.network import Deadline, Network, UnreachableError, addresses_of, check_addresses
from verify.fetch.robots import AGENT, Robots
from verify.fetch.robots import MAX_BYTES as ROBOTS_BYTES
from verify.fetch.urls import Origin, WebAddress, next_url, read_url
from verify.version import __version__

USER_AGENT = f"{AGENT}/{__version__} (compares news articles; fetches what a person asks for)"
_SHOWN_CHARS = 200
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(slots=True)
class _Run:
    """What is remembered within one run: addresses by name, rules by server, and what was fetched."""

    addresses: dict[str, list[str]] = field(default_factory=dict)
    robots: dict[Origin, Robots | FetchError] = field(default_factory=dict)
    asked_at: dict[str, float] = field(default_factory=dict)
    total_bytes: int = 0


class Fetcher:
    """Fetches documents, one after the other.

    `own`: the servers that a person named and that may be in a private network.  No other server leads there: neither by
    a redirect nor by a link that is followed.
    """

    def __init__(
        self,
        limits: Limits | None = None,
        network: Network | None = None,
        own: frozenset[Origin] = frozenset(),
    ) -> None:
        self._limits, self._own = limits or Limits(), own
        self._network = network or Network()
        self._run = _Run()

    def fetch(self, url: str, known: Known | None = None, *, linked_from: str | None = None) -> Fetched:
        """The document at `url`; `linked_from`: the document that it is a link of, if no person named it.

        Raises: FetchError; its text reads on from the URL ("is ...", "answers ...").
        """
        if self._run.total_bytes > self._limits.run_bytes:
            raise FetchError(f"is not fetched: this run has fetched {self._limits.run_bytes} bytes already")
        first = read_url(url)
        self._pause(first)
        deadline = self._deadline(self._limits.seconds)
        is_own = linked_from is None or self._is_own(read_url(linked_from))
        fetched = self._follow(first, deadline, _Page(self._limits, known), is_own)
        self._run.total_bytes += len(fetched.data)
        return fetched

    def _follow(self, first: WebAddress, deadline: Deadline, wanted: _Wanted, is_own: bool) -> Fetched:
        """The document at the end of a chain of redirects, which leads into a private network only from within."""
        chain = [first]
        while True:
            here = chain[-1]
            is_own = is_own and self._is_own(here)
            try:
                found = self._hop(here, deadline, wanted, is_own)
            except FetchError as error:
                if len(chain) == 1:
                    raise
                raise type(error)(f"redirects to {_short(here)}, which {error}") from error
            if not isinstance(found, WebAddress):
                status, headers, data = found
                kept = {key: headers[key] for key in KEPT_HEADERS if key in headers}
                urls = tuple(address.url for address in chain)
                return Fetched(first.url, here.url, urls[1:-1], status, kept, data, self._network.now())
            if found in chain:
                raise FetchError(f"redirects in a loop: {' -> '.join(map(_short, (*chain, found)))}")
            if len(chain) > self._limits.redirects:
                raise FetchError(f"redirects more than {self._limits.redirects} times")
            chain.append(found)

    def _hop(
        self, address: WebAddress, deadline: Deadline, wanted: _Wanted, is_own: bool
    ) -> WebAddress | tuple[int, dict[str, str], bytes]:
        """One request: where it redirects to, or status, headers and content."""
        pinned = self._pinned(address, deadline, is_own)
        if isinstance(wanted, _Page):
            self._check_robots(address, deadline, is_own)
        call = Call(address, pinned, self._network, deadline, self._limits.connect_seconds)
        with asked(call, wanted.headers(address.url), self._limits.raw_bytes) as answer:
            if answer.status in _REDIRECTS:
                return next_url(address, _location(answer))
            return answer.status, answer.headers, wanted.content(answer)

    def _pinned(self, address: WebAddress, deadline: Deadline, is_own: bool) -> tuple[str, ...]:
        """The checked addresses of a server; a name is looked up once in a run."""
        known = self._run.addresses
        if address.host not in known:
            known[address.host] = addresses_of(address, self._network, deadline)
        return check_addresses(address, known[address.host], allow_own=is_own)

    def _is_own(self, address: WebAddress) -> bool:
        """Whether a server was named as one that may be in a private network, or is its better half on https."""
        return address.origin in self._own or (
            (address.scheme, address.port) == ("https", 443) and ("http", address.host, 80) in self._own
        )

    def _check_robots(self, address: WebAddress, deadline: Deadline, is_own: bool) -> None:
        """Raises: FetchError if the site does not want the address to be fetched, or its wishes are not known."""
        rules = self._run.robots.get(address.origin)
        if rules is None:
            rules = self._run.robots[address.origin] = self._read_robots(address, deadline, is_own)
        if isinstance(rules, FetchError):
            raise FetchError(str(rules)) from rules
        if not rules.allows(address.url):
            raise FetchError("is not to be fetched by programs: its site's robots.txt says so")

    def _read_robots(self, address: WebAddress, deadline: Deadline, is_own: bool) -> Robots | FetchError:
        """The rules of a site, or why they are not known.  Raises: FetchError if the site cannot be reached."""
        place = read_url(f"{address.scheme}://{address.netloc.decode()}/robots.txt")
        try:
            part = deadline.within(self._limits.robots_seconds)
            return Robots(self._follow(place, part, _RobotsFile(), is_own).data)
        except UnreachableError:
            raise
        except FetchError as error:
            return FetchError(f"is not fetched, since its site's robots.txt {error}")

    def _pause(self, address: WebAddress) -> None:
        """Wait until the server may be asked again."""
        now, before = self._network.monotonic(), self._run.asked_at.get(address.host)
        rules = self._run.robots.get(address.origin)
        if before is not None:
            pause = max(
                self._limits.pause_seconds, rules.delay_seconds() if isinstance(rules, Robots) else 0.0
            )
            self._network.sleep(max(0.0, before + pause - now))
        self._run.asked_at[address.host] = self._network.monotonic()

    def _deadline(self, seconds: float) -> Deadline:
        return Deadline(seconds, self._network.monotonic)


@dataclass(frozen=True, slots=True)
class _Page:
    """A request for a document: its headers, and what of the answer is taken."""

    limits: Limits
    known: Known | None

    def headers(self, url: str) -> dict[str, str]:
        accept = {"Accept": ", ".join((*TYPES[:6], "*/*;q=0.5"))}
        return _common_headers() | accept | (self.known.conditions(url) if self.known else {})

    def content(self, answer: Answer) -> bytes:
        if answer.status == HTTPStatus.NOT_MODIFIED and self.known:
            return b""
        if answer.status != HTTPStatus.OK:
            raise FetchError(f"answers {_named(answer)}")
        check_type(answer.headers.get("content-type"))
        return decoded(answer.body, answer.headers.get("content-encoding"), self.limits.decoded_bytes)


@dataclass(frozen=True, slots=True)
class _RobotsFile:
    """A request for robots.txt: a site without one allows everything, one that cannot say now allows nothing."""

    def headers(self, url: str) -> dict[str, str]:
        return _common_headers() | {"Accept": "text/plain, */*;q=0.5"}

    def content(self, answer: Answer) -> bytes:
        if 400 <= answer.status < 500:
            return b""
        if answer.status != HTTPStatus.OK:
            raise FetchError(f"answers {_named(answer)}")
        return decoded(answer.body, answer.headers.get("content-encoding"), 4 * ROBOTS_BYTES)


_Wanted = _Page | _RobotsFile


def _short(address: WebAddress) -> str:
    """An address that a server chose, as a message can hold it."""
    return address.url if len(address.url) <= _SHOWN_CHARS else f"{address.url[:_SHOWN_CHARS]}…"


def _common_headers() -> dict[str, str]:
    return {"User-Agent": USER_AGENT, "Accept-Encoding": ACCEPT_ENCODING, "Connection": "close"}


def _location(answer: Answer) -> str:
    if "location" not in answer.headers:
        raise FetchError(f"answers {answer.status}, a redirect, without saying where to")
    return answer.headers["location"]


def _named(answer: Answer) -> str:
    """The status in words, and when to come again if the server says so."""
    try:
        name = f"{answer.status} {HTTPStatus(answer.status).phrase}"
    except ValueError:
        name = str(answer.status)
    later = answer.headers.get("retry-after", "")
    return f"{name} (try again after {later[:40]!r})" if later else name
