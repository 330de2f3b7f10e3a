"""`verify add --feed URL` against a server of one's own: entries, the pages that they link to, and what is said of them."""

from pathlib import Path

import pytest
from conftest import FERRY, RIVER
from fetch_world import HTML, PLAIN, Server, add, response, retrievals

from verify import workspace as store


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> store.Workspace:
    workspace = store.init_workspace(tmp_path / "space")[0]
    monkeypatch.chdir(workspace.root)
    return workspace


@pytest.fixture
def server() -> Server:
    with Server({"/tin/pha": response(FERRY.encode(), kind=PLAIN, ETag='"1"')}) as found:
        yield found


def feed(*entries: tuple[str, str, str]) -> bytes:
    """A feed of entries: link, title, summary."""
    items = "".join(
        f"<item><link>{link}</link><title>{title}</title><description>{text}</description>"
        "<pubDate>Thu, 02 May 2024 08:00:00 +0700</pubDate></item>"
        for link, title, text in entries
    )
    body = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Bến</title>{items}</channel></rss>'
    return response(body.encode(), kind="application/rss+xml")


def test_the_entries_of_a_feed_are_articles(space: store.Workspace, server: Server) -> None:
    pha = (f"{server.url}/tin/pha", "Chìm phà", FERRY)
    song = (f"{server.url}/tin/song", "Trên sông", RIVER)
    server.routes["/feed"] = feed(pha)
    url = f"{server.url}/feed"
    assert (
        f"{url}#1: added as seeds/chim-pha.txt (source: Báo Bến; published: 2024-05-02"
        in add("--feed", url).stdout
    )
    assert server.hits == ["/robots.txt", "/feed"]
    assert "unchanged since" in add("--feed", url).stdout
    server.routes["/feed"] = feed(song, pha)
    result = add("--feed", url)
    assert f"{url}#1: added as seeds/tren-song.txt" in result.stdout
    assert f"{url}#2: duplicate, is there already as seeds/chim-pha.txt" in result.stdout
    assert [len(item.articles) for item in retrievals(space)] == [1, 1, 2]


def test_the_pages_of_a_feed_are_fetched_if_asked(space: store.Workspace, server: Server) -> None:
    with Server({"/a": response(RIVER.encode(), kind=PLAIN)}) as inside:
        entries = [
            (f"{server.url}/tin/pha", "Chìm phà", "Tin vắn."),
            (f"{inside.url}/a", "Trong nhà", "Tin vắn."),
        ]
        server.routes["/feed"] = feed(*entries)
        for words in ("added as seeds/", "unchanged since"):
            result = add("--feed", f"{server.url}/feed", "--follow")
            assert result.exit_code == 3
            assert f"{server.url}/tin/pha: {words}" in result.stdout
            assert f"{inside.url}/a: failed: is at 127.0.0.1, which is loopback" in result.stderr
        assert inside.connections == 0
    (article,), _ = store.load_articles(space)
    assert (article.text, article.title, str(article.published)) == (FERRY, "Chìm phà", "2024-05-02")
    assert len(list((space.root / "evidence").glob("*.bin"))) == 2


def test_what_is_known_of_a_feed_is_said_once(space: store.Workspace, server: Server) -> None:
    entries = [(f"{server.url}/{n}", f"Tin {n}", f"Phà {n} chở 4{n} người.") for n in range(3)]
    server.routes |= {"/feed": feed(*entries), "/0": response(HTML.encode().replace(b"og:site_name", b"x"))}
    summaries = add("--feed", f"{server.url}/feed")
    assert summaries.stderr.count("the feed gives a summary only (3 articles)") == 1
    followed = add("--feed", f"{server.url}/feed", "--follow")
    assert "summary only" not in followed.stderr
    assert f"{server.url}/0: seeds/tin-0.txt has its address too, and another text" in followed.stderr
    assert "(source: Báo Bến; published: 2024-05-02" in followed.stdout


def test_a_page_is_no_feed(space: store.Workspace, server: Server) -> None:
    result = add("--feed", f"{server.url}/tin/pha")
    assert result.exit_code == 2
    assert "tin/pha: failed: is no feed: add it without --feed" in result.stderr
