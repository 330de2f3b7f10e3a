"""Fetching from servers that mean no good: each ends in its clear error, in bounded time, and nowhere private."""

import gzip
import json
import re
import socket
import ssl
import subprocess
import sys
import time
from ipaddress import ip_address
from pathlib import Path

import pytest
import trustme
from fetch_cases import HEAD, MISBEHAVING, ZIPPED, routes_of
from fetch_world import (
    OTHER,
    PAGE,
    PUBLIC,
    Route,
    Server,
    World,
    bomb,
    dribble,
    redirect,
    response,
    served,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.errors import FetchError
from verify.fetch import new_fetcher
from verify.fetch.addresses import refused_kind
from verify.fetch.documents import Fetched, Known, Limits
from verify.fetch.fetcher import USER_AGENT, Fetcher
from verify.fetch.urls import PORTS, read_url
from verify.retrieval import MOST_FOLLOWED

BENCHMARK = str(Path(__file__).parent.parent / "benchmarks" / "fetch.py")
NEWS = "http://news.example/a"
QUICK = Limits(
    seconds=1.0, connect_seconds=0.5, robots_seconds=0.5, raw_bytes=1_000_000, decoded_bytes=1_000_000
)


def fetch(world: World, url: str = NEWS, **more: object) -> Fetched:
    return Fetcher(QUICK, world.network).fetch(url, **more)


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


# --- Addresses ---------------------------------------------------------------------------------------------------------

PRIVATE = """0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8
192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1
255.255.255.255 168.63.129.16 :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::7f00:1
64:ff9b::808:808 64:ff9b:1::a00:1 100::1 2001::1 2001:0:7f00:1::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:808:808::1
3fff::1 4000::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ff0e::1""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_no_special_address_is_public(address: str) -> None:
    assert refused_kind(ip_address(address))


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700::1111"]
)
def test_public_addresses_are(address: str) -> None:
    assert refused_kind(ip_address(address)) is None


@given(st.ip_addresses())
def test_what_python_holds_for_private_is_never_public(address: object) -> None:
    parsed = ip_address(str(address))
    private = parsed.is_private or parsed.is_multicast or parsed.is_reserved or not parsed.is_global
    assert not private or refused_kind(parsed) is not None


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "224.0.0.1", "0.0.0.0"]
)
def test_ones_own_network_has_no_such_address(address: str) -> None:
    assert refused_kind(ip_address(address), allow_own=True)


ODD = [
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.0.0.01/",
    "http://127.0.0.1./",
    "http://localhost./",
    "http://①②⑦.0.0.1/",
    "http://１２７.0.0.1/",
    "http://127。0。0。1./",
    "http://%31%32%37.0.0.1/",
    "http://[fe80::1%25eth0]/",
    "http://[::1/",
    "http://user@news.example/",
    "http://news.example:80@127.0.0.1/",
    "http://news.example\\@127.0.0.1/",
    "http://news.example:0/",
    "http://news.example:99999/",
    "http://a..b/",
    "http:///a",
    "http://news .example/",
    "http://news.example/\n",
    "ftp://news.example/",
    "file:///etc/passwd",
    "gopher://news.example/",
    "javascript:alert(1)",
    "//news.example/",
    "",
    f"http://news.example/{'a' * 5000}",
]


@pytest.mark.parametrize("url", ODD)
def test_odd_spellings_are_refused_before_anything_is_asked(url: str) -> None:
    with served({}) as (server, world):
        with pytest.raises(FetchError) as caught:
            fetch(world, url)
        assert (server.connections, world.looked_up, world.dialled) == (0, [], [])
    assert re.match(r"(is|has) ", str(caught.value))


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_an_error(text: str) -> None:
    for url in (text, f"http://{text}", f"https://news.example/{text}"):
        try:
            found = read_url(url)
        except FetchError:
            continue
        assert read_url(found.url) == found
        assert found.host.isascii()


def test_vietnamese_names_and_paths_are_written_as_servers_know_them() -> None:
    found = read_url("https://báo.example/bài viết?trang=ă")
    assert found.host == "xn--bo-mia.example"
    assert found.target == b"/b%C3%A0i%20vi%E1%BA%BFt?trang=%C4%83"


@pytest.mark.parametrize("address", PRIVATE)
def test_names_and_redirects_to_private_addresses_are_refused(address: str) -> None:
    literal = f"[{address}]" if ":" in address else address
    with Server({"/a": redirect("http://inside.example/"), "/b": redirect(f"http://{literal}/")}) as server:
        names = {"news.example": [PUBLIC], "inside.example": [PUBLIC, address], "alone.example": [address]}
        world = World(names, {PUBLIC: server})
        fetcher = Fetcher(QUICK, world.network)
        for url in (NEWS, "http://news.example/b", "http://alone.example/", f"http://{literal}/"):
            with pytest.raises(FetchError):
                fetcher.fetch(url)
    assert set(world.dialled) == {PUBLIC}
    assert server.hits == ["/robots.txt", "/a", "/b"]


def test_ports_of_other_services_are_refused() -> None:
    with served({}) as (_, world), pytest.raises(FetchError, match=r"has the port 25: only 80, 443"):
        fetch(world, "http://news.example:25/")
    assert world.dialled == []


def test_a_name_that_rebinds_is_asked_once_and_stays_where_it_was() -> None:
    with Server({"/a": redirect("/b"), "/b": response()}) as server, Server({"/a": response()}) as inside:
        world = World({}, {PUBLIC: server, "127.0.0.1": inside})
        answers = iter([[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]])
        world.names = type("Rebinding", (dict,), {"__contains__": lambda *_: True})()
        world.look_up = lambda host, port: world.looked_up.append(host) or next(answers)
        fetcher = Fetcher(QUICK, world.network)
        assert fetcher.fetch(NEWS).final_url == "http://news.example/b"
        assert fetcher.fetch("http://news.example/b").data.decode() == PAGE
    assert world.looked_up == ["news.example"]
    assert set(world.dialled) == {PUBLIC}
    assert inside.connections == 0


# --- One's own network -------------------------------------------------------------------------------------------------


def test_ones_own_server_is_fetched_from_only_if_named_and_allowed() -> None:
    with Server({"/a": response()}) as server:
        url = f"{server.url}/a"
        with pytest.raises(FetchError, match=r"is at 127.0.0.1, which is loopback.*--allow-private"):
            new_fetcher([url]).fetch(url)
        assert server.connections == 0
        assert new_fetcher([url], allow_private=True).fetch(url).data.decode() == PAGE


def test_no_other_server_leads_into_ones_own_network() -> None:
    with Server({"/a": response()}) as inside, Server() as server:
        server.routes = {
            "/a": redirect(f"{inside.url}/a"),
            "/own": redirect(f"{server.url}/here"),
            "/here": response(),
        }
        fetcher = new_fetcher([server.url], allow_private=True)
        assert fetcher.fetch(f"{server.url}/own").data.decode() == PAGE
        with pytest.raises(
            FetchError, match=r"redirects to http://127.0.0.1:\d+/a, which is at 127.0.0.1, which is loopback"
        ):
            fetcher.fetch(f"{server.url}/a")
        world = World({"news.example": [PUBLIC]}, {PUBLIC: server})
        own = frozenset({read_url(inside.url).origin})
        public = Fetcher(QUICK, world.network, own)
        with pytest.raises(FetchError, match="redirects to"):
            public.fetch(NEWS)
        with pytest.raises(FetchError):
            public.fetch(f"{inside.url}/a", linked_from=NEWS)
    assert inside.connections == 0


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
