"""Fetching honours certificates and robots.txt, and none of them can be used against it."""

import socket
import ssl
import time
from pathlib import Path

import pytest
import trustme
from fetch_cases import HEAD
from fetch_world import (
    NEWS,
    PAGE,
    PUBLIC,
    QUICK,
    Route,
    Server,
    World,
    bomb,
    dribble,
    fetch,
    redirect,
    response,
    served,
)

from verify.errors import FetchError
from verify.fetch.fetcher import Fetcher

# --- TLS ---------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def tls_world(authority: trustme.CA, server: Server, name: str) -> World:
    """A world whose clients trust the authority, and whose server has a certificate of `name`."""
    server.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(server.tls)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return World({"news.example": [PUBLIC], "other.example": [PUBLIC]}, {PUBLIC: server}, client)


def test_the_certificate_must_be_of_the_name(authority: trustme.CA) -> None:
    with Server({"/a": response(), "/down": redirect(NEWS)}) as server:
        world = tls_world(authority, server, "news.example")
        seen: list[str] = []
        server.tls.sni_callback = lambda line, name, context: seen.append(name)
        fetcher = Fetcher(QUICK, world.network)
        assert fetcher.fetch("https://news.example/a").data.decode() == PAGE
        assert set(seen) == {"news.example"}
        with pytest.raises(FetchError, match=r"certificate that is not valid: Hostname mismatch"):
            fetcher.fetch("https://other.example/a")
        with pytest.raises(FetchError, match="from https to http"):
            fetcher.fetch("https://news.example/down")


def test_a_certificate_of_nobody_is_an_error(authority: trustme.CA, tmp_path: Path) -> None:
    with Server({"/a": response()}) as server:
        world = tls_world(trustme.CA(), server, "news.example")
        trusting_others = ssl.create_default_context()
        authority.configure_trust(trusting_others)
        world = World({"news.example": [PUBLIC]}, {PUBLIC: server}, trusting_others)
        with pytest.raises(FetchError, match=r"has a certificate that is not valid: .*(self|unable)"):
            fetch(world, "https://news.example/a")
    assert server.hits == []


@pytest.mark.parametrize("begin", [b"", b"\x16\x03\x03\x00"])
def test_a_handshake_ends_at_the_deadline(begin: bytes) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        world = World({"news.example": [PUBLIC]}, {PUBLIC: Server(port=silent.getsockname()[1])})
        moment = time.monotonic()
        with pytest.raises(FetchError, match=r"took longer than"):
            fetch(world, "https://news.example/a")
        assert time.monotonic() - moment < 4


def test_a_server_without_tls_is_an_error() -> None:
    with served({}) as (server, world):
        server.greeting = b"HTTP/1.1 400 Bad Request\r\n\r\n"
        with pytest.raises(FetchError, match="cannot be reached over TLS"):
            fetch(world, "https://news.example/a")


# --- robots.txt --------------------------------------------------------------------------------------------------------


def robots(text: str | bytes, status: str = "200 OK") -> bytes:
    return response(text.encode() if isinstance(text, str) else text, status, "text/plain")


def test_robots_txt_is_honoured_and_read_once() -> None:
    rules = "User-agent: *\nDisallow: /private/\nDisallow: /*.pdf$\nCrawl-delay: 3\n"
    routes = {"/robots.txt": robots(rules), "/a": response(), "/b": redirect("/private/b")}
    with served(routes) as (server, world):
        fetcher = Fetcher(QUICK, world.network)
        assert fetcher.fetch(NEWS).status == 200
        for path in ("private/x", "x.pdf", "b"):
            with pytest.raises(FetchError, match=r"robots\.txt says so"):
                fetcher.fetch(f"http://news.example/{path}")
    assert server.hits == ["/robots.txt", "/a", "/b"]
    assert [round(seconds) for seconds in world.slept] == [3, 3, 3]


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (robots("User-agent: verify-claims\nDisallow: /"), "says so"),
        (robots("\ufeffUser-Agent: verify-claims\r\nDisallow: /\r\n"), "says so"),
        (robots("", "503 Busy"), "robots.txt answers 503"),
        (redirect("http://127.0.0.1/"), "robots.txt redirects to http://127.0.0.1/, which is at 127.0.0.1"),
        (redirect("/robots.txt"), "robots.txt redirects in a loop"),
        (dribble(HEAD + b"\r\n"), "robots.txt took longer than"),
        (robots("User-agent: a\n" * 15000 + "Disallow: /a\n" * 15000), "robots.txt has too many groups"),
        (response(bomb(9_000_000), Content_Encoding="gzip"), "robots.txt has more than"),
    ],
    ids=["named", "with a mark", "busy", "leads inside", "loops", "dribbles", "costly", "bomb"],
)
def test_what_robots_txt_does_not_allow_is_not_fetched(route: Route, expected: str) -> None:
    with served({"/robots.txt": route, "/a": response()}) as (server, world):
        fetcher = Fetcher(QUICK, world.network)
        for _ in range(2):
            with pytest.raises(FetchError, match=expected):
                fetcher.fetch(NEWS)
    assert "/a" not in server.hits
    assert set(world.dialled) == {PUBLIC}


@pytest.mark.parametrize(
    "text", ["", "User-agent: other\nDisallow: /", "\x00\xff", "Disallow: /*" + "*a" * 9000]
)
def test_what_is_not_forbidden_is_fetched(text: str) -> None:
    with served({"/robots.txt": robots(text), "/a": response()}) as (_, world):
        assert fetch(world).status == 200
