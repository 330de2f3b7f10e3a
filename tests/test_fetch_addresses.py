"""Where fetching connects to: public addresses alone, whatever a name, a redirect or an odd spelling says."""

import re
from ipaddress import ip_address

import pytest
from fetch_world import (
    NEWS,
    PAGE,
    PUBLIC,
    QUICK,
    Server,
    World,
    fetch,
    redirect,
    response,
    served,
)
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import FetchError
from verify.fetch import new_fetcher
from verify.fetch.addresses import refused_kind
from verify.fetch.fetcher import Fetcher
from verify.fetch.urls import read_url

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
