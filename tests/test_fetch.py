"""Fetching from servers that mean no good: each ends in its clear error, in bounded time and memory."""

import gzip
import json
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from fetch_cases import MISBEHAVING, ZIPPED, routes_of
from fetch_world import (
    NEWS,
    OTHER,
    PAGE,
    PUBLIC,
    QUICK,
    Route,
    Server,
    World,
    fetch,
    redirect,
    response,
    served,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.errors import FetchError
from verify.fetch.documents import Known, Limits
from verify.fetch.fetcher import USER_AGENT
from verify.fetch.urls import PORTS
from verify.retrieval import MOST_FOLLOWED

BENCHMARK = str(Path(__file__).parent.parent / "benchmarks" / "fetch.py")


def refusal(routes: dict[str, Route], url: str = NEWS) -> str:
    """The error of fetching from one server, which must come soon after the limit."""
    with served(routes) as (_, world):
        begin = time.monotonic()
        with pytest.raises(FetchError) as caught:
            fetch(world, url)
        assert time.monotonic() - begin < 5 * QUICK.seconds
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 500
    return message


def test_a_page_comes_with_its_origin() -> None:
    routes = {"/a": redirect("/b#part"), "/b": response(ETag='"1"', Set_Cookie="a=b")}
    with served(routes) as (server, world):
        found = fetch(world, f"{NEWS}#top")
    assert (found.url, found.final_url, found.redirects) == (NEWS, "http://news.example/b", ())
    assert (found.status, found.data.decode()) == (200, PAGE)
    assert found.headers == {"content-type": "text/html", "etag": '"1"'}
    assert server.hits == ["/robots.txt", "/a", "/b"]
    heads = server.requests[-1].lower()
    assert f"user-agent: {USER_AGENT.lower()}\r\n" in heads
    assert "host: news.example\r\n" in heads
    assert "cookie" not in heads


# --- Servers that misbehave --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", MISBEHAVING)
def test_each_misbehaviour_is_an_error_in_time(case: str) -> None:
    assert re.search(MISBEHAVING[case][1], refusal(routes_of(case)))


# Growth of the whole process while it fetches, in bytes; the limit on a document is 20 MB, and a copy or two are made.
MOST_GROWTH = 100_000_000


@pytest.mark.parametrize("case", ["sends a bomb", "sends without an end", "sends headers without an end"])
def test_memory_is_bounded(case: str) -> None:
    with Server(routes_of(case)) as server:
        done = subprocess.run(
            [sys.executable, BENCHMARK, "--case", str(server.port)],
            capture_output=True,
            timeout=60,
            check=True,
        )
    measured = json.loads(done.stdout)
    assert re.search(MISBEHAVING[case][1].replace("1000000", "20000000"), measured["error"])
    assert measured["growth"] < MOST_GROWTH


FRAGMENTS = (
    b"HTTP/1.1 200 OK|HTTP/1.1 301 M|HTTP/9.9 \xff|\r\n|\n|\r\n\r\n|\0|Content-Type: text/html|Content-Length: 5|"
    b"Content-Length: -1|Content-Length: \xb2|Content-Length: 99999999999999999999999|Transfer-Encoding: chunked|"
    b"Transfer-Encoding: gzip, chunked|5\r\nabcde\r\n0\r\n|fffffffffff\r\n|hello|ETag: \x80|Content-Encoding: gzip|"
    b"Location: http://[|Location: //\xff/|Location: ?"
).split(b"|")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from([*FRAGMENTS, ZIPPED]), st.binary(max_size=20)), max_size=9),
    st.booleans(),
)
def test_whatever_a_server_sends_is_a_document_or_an_error(parts: list[bytes], is_begun: bool) -> None:
    answer = (b"HTTP/1.1 200 OK\r\n" if is_begun else b"") + b"".join(parts)
    with served({"/a": answer, "/": answer}) as (_, world):
        try:
            message = fetch(world).final_url
        except FetchError as error:
            message = str(error)
    assert message
    assert "\n" not in message


def test_a_name_that_is_never_resolved_ends_at_the_deadline() -> None:
    world = World({}, {})
    world.look_up = lambda host, port: time.sleep(4) or []
    begin = time.monotonic()
    with pytest.raises(FetchError, match="took longer than 1 second"):
        fetch(world)
    assert time.monotonic() - begin < 3


def test_names_and_servers_that_are_not_there() -> None:
    with pytest.raises(FetchError, match=r"cannot be found: news.example: Name or service not known"):
        fetch(World({}, {}))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        gone = Server(port=taken.getsockname()[1])
    with pytest.raises(FetchError, match="cannot be reached: Connection refused"):
        fetch(World({"news.example": [PUBLIC, OTHER]}, {PUBLIC: gone, OTHER: gone}))


def test_the_next_address_is_tried_if_one_does_not_answer() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        gone = Server(port=taken.getsockname()[1])
    with Server({"/a": response()}) as server:
        world = World({"news.example": [OTHER, PUBLIC]}, {OTHER: gone, PUBLIC: server})
        assert fetch(world).status == 200


@pytest.mark.parametrize(
    "body", [ZIPPED, gzip.compress(PAGE[:40].encode()) + gzip.compress(PAGE[40:].encode())]
)
def test_gzip_is_read(body: bytes) -> None:
    with served({"/a": response(body, Content_Encoding="gzip")}) as (_, world):
        assert fetch(world).data.decode() == PAGE


def test_an_unchanged_page_is_asked_for_with_its_validators() -> None:
    known = Known(NEWS, '"1"', "Sun, 01 Nov 2026 10:00:00 GMT")
    with served({"/a": response(b"", "304 Not Modified"), "/b": redirect("/a")}) as (server, world):
        assert fetch(world, known=known).is_unchanged
        assert 'if-none-match: "1"\r\n' in server.requests[-1].lower()
        assert "if-modified-since: sun, 01 nov" in server.requests[-1].lower()
        assert fetch(world, "http://news.example/b", known=known).is_unchanged
    assert "if-none-match" not in server.requests[-2].lower()


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with served({"/a": response()}) as (server, world), Server() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        assert fetch(world).status == 200
        assert (len(server.hits), proxy.connections) == (2, 0)


def test_the_documentation_tells_the_limits() -> None:
    page = (Path(__file__).parent.parent / "docs" / "fetching.md").read_text("utf-8")
    limits, text = Limits(), " ".join(page.split())
    assert f"robots.txt | {limits.seconds:.0f} s |" in text
    assert f"one connection; robots.txt | {limits.connect_seconds:.0f} s |" in text
    assert limits.connect_seconds == limits.robots_seconds
    assert f"framing counted | {limits.raw_bytes // 10**6} MB |" in text
    assert f"decompressed | {limits.decoded_bytes // 10**6} MB |" in text
    assert f"of a run | {limits.run_bytes // 10**6} MB |" in text
    assert f"misbehave in {len(MISBEHAVING)} ways" in text
    assert "on the ports 80, 443, 8080 and 8443" in text and PORTS == (80, 443, 8080, 8443)
    assert limits.redirects == 5 and "five redirects" in text
    assert f"with `--follow` | {MOST_FOLLOWED} |" in text
