"""Names to addresses and addresses to connections, each within a deadline.

What reaches the outside (resolver, sockets, clocks) are fields of `Network`, so that tests can stand in for the
internet.  A connection is opened to an address that was checked, never to a name.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from ipaddress import ip_address

import httpx

from verify.errors import FetchError
from verify.fetch.addresses import is_of_own_network, refused_kind
from verify.fetch.urls import PORTS, WebAddress

_ADVICE = "; if it is of your own network, name it yourself, with --allow-private"
# More addresses than these of one name are not tried.
_TRIED = 4


class UnreachableError(FetchError):
    """No connection to a server that may be connected to."""


def look_up(host: str, port: int) -> Sequence[str]:
    """All addresses of a name, by the system's resolver.  Raises: OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def dial(address: str, port: int, seconds: float) -> socket.socket:
    """A connection to an address, which is never resolved.  Raises: OSError."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    line = socket.socket(family, socket.SOCK_STREAM)
    try:
        line.settimeout(seconds)
        line.connect((address, port))
    except BaseException:
        line.close()
        raise
    return line


@dataclass(frozen=True, slots=True)
class Network:
    """The outside world as a fetcher sees it."""

    look_up: Callable[[str, int], Sequence[str]] = look_up
    dial: Callable[[str, int, float], socket.socket] = dial
    tls: ssl.SSLContext = field(default_factory=httpx.create_ssl_context)
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


class Deadline:
    """A moment by which all must be done."""

    def __init__(self, seconds: float, monotonic: Callable[[], float]) -> None:
        self.seconds = seconds
        self._monotonic = monotonic
        self._end = monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left, more than 0.  Raises: FetchError if there are none."""
        left = self._end - self._monotonic()
        if left <= 0:
            raise self.passed()
        return left

    def within(self, seconds: float) -> Deadline:
        """A deadline for a part of the work."""
        return Deadline(min(seconds, self.left()), self._monotonic)

    def passed(self) -> FetchError:
        """The error of one that took too long."""
        return FetchError(f"took longer than {self.seconds:g} second{'' if self.seconds == 1 else 's'}")


def check_addresses(address: WebAddress, found: Sequence[str], *, allow_own: bool) -> tuple[str, ...]:
    """The addresses of a server to be tried.

    Raises: FetchError if one of them, or the port, must not be connected to.
    """
    for text in found:
        try:
            kind = refused_kind(ip_address(text), allow_own=allow_own)
        except ValueError:
            kind = "no address"
        if kind:
            advice = _ADVICE if is_of_own_network(kind) else ""
            raise FetchError(f"is at {text}, which is {kind}: not fetched{advice}")
    if address.port not in PORTS and not allow_own:
        raise FetchError(f"has the port {address.port}: only {', '.join(map(str, PORTS))} are fetched from")
    return tuple(found[:_TRIED])


def addresses_of(address: WebAddress, network: Network, deadline: Deadline) -> list[str]:
    """All addresses of a server, not checked yet.

    The system's resolver has no time limit of its own, so it is left behind in a thread.
    Raises: FetchError if there are none, or they are not known in time.
    """
    if address.literal:
        return [str(address.literal)]
    answers: queue.SimpleQueue[Sequence[str] | OSError | UnicodeError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(network.look_up(address.host, address.port))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    threading.Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.left())
    except queue.Empty:
        raise deadline.passed() from None
    if isinstance(answer, Exception) or not answer:
        reason = getattr(answer, "strerror", None) or "no address"
        raise UnreachableError(f"cannot be found: {address.host}: {reason}")
    return list(answer)


def connect(
    addresses: Sequence[str], port: int, network: Network, deadline: Deadline, seconds: float
) -> socket.socket:
    """A connection to the first of the addresses that answers.  Raises: FetchError."""
    error: OSError | None = None
    for address in addresses:
        try:
            return network.dial(address, port, min(seconds, deadline.left()))
        except TimeoutError as late:
            error = OSError(None, "no answer") if late.strerror is None else late
        except OSError as refused:
            error = refused
    deadline.left()
    reason = (error.strerror or str(error)) if error else "no address"
    raise UnreachableError(f"cannot be reached: {reason}")
