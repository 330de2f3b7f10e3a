"""One request over one connection to pinned addresses, its bytes counted and its time limited.

HTTP itself is httpcore's; what goes through the wire passes here.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpcore

from verify.errors import FetchError
from verify.fetch.network import Deadline, Network, UnreachableError, connect
from verify.fetch.urls import WebAddress

# A head of more is refused by the HTTP library; what is kept of it only serves to know where the body begins.
_HEAD_BYTES = 200_000
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_REASON_CHARS = 200


class Meter:
    """What came over one connection: a count with a limit, and the beginning."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.total = 0
        self.head = bytearray()

    def count(self, data: bytes) -> None:
        """Raises: FetchError if it is too much."""
        self.total += len(data)
        if self.total > self.most:
            raise FetchError(f"sends more than {self.most} bytes")
        self.head += data[: _HEAD_BYTES - len(self.head)]

    def surplus(self, announced: int) -> int:
        """How many bytes came behind a body of the length announced."""
        begin = 0
        while match := _HEAD_END.search(self.head, begin):
            is_interim = re.match(rb"HTTP/1\.\d 1\d\d", self.head[begin : begin + 12])
            begin = match.end()
            if not is_interim:
                return max(0, self.total - begin - announced)
        return 0


class _Line(httpcore.NetworkStream):
    """A socket of which every step ends by the deadline."""

    def __init__(self, line: socket.socket, deadline: Deadline, meter: Meter) -> None:
        self._socket, self._deadline, self._meter = line, deadline, meter

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with self._timed("breaks off"):
            data = self._socket.recv(max_bytes)
        self._meter.count(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with self._timed("breaks off"):
            self._socket.sendall(buffer)

    def close(self) -> None:
        self._socket.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            with self._timed("cannot be reached over TLS"):
                secured = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname)
        except BaseException:
            self.close()
            raise
        return _Line(secured, self._deadline, self._meter)

    def get_extra_info(self, info: str) -> Any:
        return None

    @contextmanager
    def _timed(self, failure: str) -> Iterator[None]:
        self._socket.settimeout(self._deadline.left())
        try:
            yield
        except TimeoutError as error:
            raise self._deadline.passed() from error
        except ssl.SSLCertVerificationError as error:
            raise UnreachableError(f"has a certificate that is not valid: {error.verify_message}") from error
        except ssl.SSLError as error:
            raise UnreachableError(f"{failure}: {error.reason or error}") from error
        except OSError as error:
            raise UnreachableError(f"{failure}: {error.strerror or error}") from error


class _Pinned(httpcore.NetworkBackend):
    """Connects to addresses that were checked before, whatever the name may lead to by now."""

    def __init__(self, call: Call, meter: Meter) -> None:
        self._call, self._meter = call, meter

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        call = self._call
        if (host, port) != (call.address.host, call.address.port):
            raise FetchError(f"would be asked for at {host}:{port}, which was not checked")
        line = connect(call.pinned, port, call.network, call.deadline, call.connect_seconds)
        return _Line(line, call.deadline, self._meter)

    def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore.NetworkStream:
        raise FetchError("would be asked for at a local socket")


@dataclass(frozen=True, slots=True)
class Call:
    """One request: for what, where, and how long it may take."""

    address: WebAddress
    pinned: tuple[str, ...]
    network: Network
    deadline: Deadline
    connect_seconds: float


@dataclass(frozen=True, slots=True)
class Answer:
    """The head of a response, and its body as it comes over the wire, still compressed; it raises FetchError too."""

    status: int
    headers: dict[str, str]
    body: Iterator[bytes]


@contextmanager
def asked(call: Call, headers: dict[str, str], most: int) -> Iterator[Answer]:
    """The answer to one request; at most `most` bytes of it, head and framing with them.

    Raises: FetchError if the server cannot be reached, breaks HTTP, or exceeds a limit.
    """
    address, meter = call.address, Meter(most)
    url = httpcore.URL(
        scheme=address.scheme.encode(), host=address.host.encode(), port=address.port, target=address.target
    )
    sent = [(b"Host", address.netloc), *((k.encode(), v.encode()) for k, v in headers.items())]
    pool = httpcore.ConnectionPool(call.network.tls, max_connections=1, network_backend=_Pinned(call, meter))
    try:
        with pool, pool.stream("GET", url, headers=sent) as response:
            heads = _joined(response.headers)
            yield Answer(response.status, heads, _body(response, heads, meter))
    except httpcore.RemoteProtocolError as error:
        raise FetchError(_protocol_fault(str(error))) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
        raise FetchError(f"breaks off: {error or type(error).__name__}") from error


def _joined(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, str]:
    """The headers by lower-case name; those that are given again are joined."""
    found: dict[str, str] = {}
    for key, value in pairs:
        name, text = key.decode("ascii").lower(), value.decode("utf-8", "replace")
        found[name] = f"{found[name]}, {text}" if name in found else text
    return found


def _body(response: httpcore.Response, headers: dict[str, str], meter: Meter) -> Iterator[bytes]:
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > meter.most:
        raise FetchError(f"announces {announced} bytes, more than {meter.most}")
    yield from response.iter_stream()
    if announced.isdecimal() and "transfer-encoding" not in headers and meter.surplus(int(announced)):
        raise FetchError(f"sends more than the {announced} bytes that it announces")


def _protocol_fault(text: str) -> str:
    if "without sending" in text or "disconnected" in text:
        return f"breaks off: {text[:_REASON_CHARS]}"
    if "too long" in text or "incomplete event" in text:
        return "sends headers without an end"
    return f"breaks the rules of HTTP: {text[:_REASON_CHARS]}"
