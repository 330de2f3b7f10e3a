"""A small internet for the tests of fetching: servers on loopback, names and public addresses that lead to them."""

from __future__ import annotations

import contextlib
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from click.testing import CliRunner, Result

from verify import workspace as store
from verify.cli.app import program
from verify.evidence import Retrieval, read_retrievals
from verify.fetch.documents import Fetched, Limits
from verify.fetch.fetcher import Fetcher
from verify.fetch.network import Network, dial

PUBLIC, OTHER = "93.184.215.14", "9.9.9.9"
PAGE = "<!doctype html><html lang=vi><title>Phà</title><p>Phà Bình An chở 41 người khi gặp nạn.</p></html>"
_NO_TLS = ssl.create_default_context()
HTML = """<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Phà Bình An gặp nạn</title>
<meta property="og:site_name" content="Báo Bến"><meta property="article:published_time" content="2024-05-02T08:00:00+07:00">
</head><body><article><h1>Phà Bình An gặp nạn</h1><p>Phà Bình An chở 41 người khi gặp nạn sáng nay trên sông.</p>
<p>Thuyền trưởng Lê Văn Đò đã xuống cứu hộ và được đưa vào bờ an toàn.</p></article></body></html>"""
PLAIN = "text/plain; charset=utf-8"
NEWS = "http://news.example/a"
QUICK = Limits(
    seconds=1.0, connect_seconds=0.5, robots_seconds=0.5, raw_bytes=1_000_000, decoded_bytes=1_000_000
)
Route = bytes | Callable[[socket.socket], None]


def response(
    body: bytes = PAGE.encode(), status: str = "200 OK", kind: str = "text/html", **more: object
) -> bytes:
    """A whole response; further headers by name, "_" for "-"."""
    heads = {"Content-Type": kind, "Content-Length": len(body)} | {
        name.replace("_", "-"): value for name, value in more.items()
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in heads.items() if value is not None)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def redirect(to: str, status: str = "302 Found") -> bytes:
    """A redirect."""
    return response(b"", status, Location=to)


NO_ROBOTS = response(b"none", "404 Not Found", "text/plain")


@dataclass
class Server:
    """A server on 127.0.0.1; `hits` are the first lines of requests, `requests` all of them."""

    routes: dict[str, Route] = field(default_factory=dict)
    tls: ssl.SSLContext | None = None
    greeting: bytes = b""
    requests: list[str] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    @property
    def hits(self) -> list[str]:
        return [request.split("\r\n")[0].split(" ")[1] for request in self.requests]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = self._socket.accept()
                self.connections += 1
                threading.Thread(target=self._answer, args=(line,), daemon=True).start()

    def _answer(self, line: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.closing(line):
            line.settimeout(30)
            line.sendall(self.greeting)
            if self.tls:
                line = self.tls.wrap_socket(line, server_side=True)
            request = b""
            while b"\r\n\r\n" not in request:
                part = line.recv(4096)
                if not part:
                    return
                request += part
            self.requests.append(request.decode())
            route = self.routes.get(request.split(b" ")[1].decode().partition("?")[0], NO_ROBOTS)
            if callable(route):
                route(line)
            else:
                line.sendall(route)
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_WR)


def dribble(begin: bytes, drop: bytes = b"x", seconds: float = 0.05) -> Route:
    """Sends `begin`, then a drop at a time, for half a minute at most."""

    def route(line: socket.socket) -> None:
        line.sendall(begin)
        for _ in range(int(30 / seconds)):
            time.sleep(seconds)
            line.sendall(drop)

    return route


def endless(begin: bytes, piece: bytes, count: int = 100_000) -> Route:
    """Sends `begin`, then the piece again and again."""

    def route(line: socket.socket) -> None:
        line.sendall(begin)
        for _ in range(count):
            line.sendall(piece)

    return route


def bomb(size: int = 300_000_000) -> bytes:
    """Zeros, zipped: 300 MB in some 300 kB."""
    return gzip.compress(bytes(size), 9)


class World:
    """Names, their addresses, and which server stands at which public address."""

    def __init__(
        self, names: Mapping[str, Sequence[str]], at: Mapping[str, Server], tls: ssl.SSLContext | None = None
    ) -> None:
        self.names, self.at = dict(names), dict(at)
        self.looked_up: list[str] = []
        self.dialled: list[str] = []
        self.slept: list[float] = []
        self._tls = tls or _NO_TLS

    def look_up(self, host: str, port: int) -> Sequence[str]:
        self.looked_up.append(host)
        if host not in self.names:
            raise OSError(-2, "Name or service not known")
        return self.names[host]

    def dial(self, address: str, port: int, seconds: float) -> socket.socket:
        self.dialled.append(address)
        server = self.at.get(address)
        return dial("127.0.0.1", server.port, seconds) if server else dial(address, port, seconds)

    @property
    def network(self) -> Network:
        return Network(self.look_up, self.dial, self._tls, sleep=self.slept.append)


@contextlib.contextmanager
def served(routes: dict[str, Route]) -> Iterator[tuple[Server, World]]:
    """One server that is news.example at a public address, in a world of its own."""
    with Server(routes) as server:
        yield server, World({"news.example": [PUBLIC]}, {PUBLIC: server})


def add(*args: object) -> Result:
    """`verify add` with these arguments, in the current folder."""
    return CliRunner().invoke(program, ["add", "--allow-private", "--no-compare", *map(str, args)])


def retrievals(space: store.Workspace) -> tuple[Retrieval, ...]:
    """The lines on retrievals, all of which can be read."""
    found, broken = read_retrievals(space)
    assert broken == ()
    return found


def fetch(world: World, url: str = NEWS, **more: object) -> Fetched:
    """A document, with limits that tests can wait for."""
    return Fetcher(QUICK, world.network).fetch(url, **more)
