"""`verify add URL` as a user sees it, against a server of one's own: articles, evidence, unchanged pages, messages."""

import hashlib
import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import FERRY, RIVER
from fetch_world import HTML, PLAIN, Server, add, redirect, response, retrievals

from verify import workspace as store
from verify.cli.app import program
from verify.evidence import LOG, bytes_path


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> store.Workspace:
    workspace = store.init_workspace(tmp_path / "space")[0]
    monkeypatch.chdir(workspace.root)
    return workspace


@pytest.fixture
def server() -> Server:
    with Server({"/tin/pha": response(FERRY.encode(), kind=PLAIN, ETag='"1"')}) as found:
        yield found


def test_a_page_is_added_with_its_evidence(space: store.Workspace, server: Server) -> None:
    server.routes["/short"] = redirect("/tin/pha")
    result = add(f"{server.url}/short", "--source", "Báo Bến")
    assert (result.exit_code, result.stdout.count("added as seeds/pha.txt (source: Báo Bến")) == (0, 1)
    (article,), problems = store.load_articles(space)
    assert (article.text, article.url, problems) == (FERRY, f"{server.url}/tin/pha", ())
    (kept,) = retrievals(space)
    assert (kept.url, kept.final_url, kept.status) == (f"{server.url}/short", f"{server.url}/tin/pha", 200)
    assert kept.articles == (article.id,)
    assert kept.headers == {"content-type": PLAIN, "etag": '"1"'}
    assert kept.sha256 == hashlib.sha256(FERRY.encode()).hexdigest()
    assert bytes_path(space, kept.sha256).read_bytes() == FERRY.encode()
    assert f"evidence: {kept.sha256}\n" in (space.seeds / "pha.txt").read_text("utf-8")


def test_an_unchanged_page_is_said_to_be(space: store.Workspace, server: Server) -> None:
    url = f"{server.url}/tin/pha"
    add(url)
    same_bytes = add(url)
    assert 'if-none-match: "1"' in server.requests[-1].lower()
    server.routes["/tin/pha"] = response(b"", "304 Not Modified")
    not_modified = add(url)
    since = retrievals(space)[0].retrieved[:10]
    for result in (same_bytes, not_modified):
        assert result.exit_code == 0
        assert result.stdout == f"{url}: unchanged since {since}, is there already as seeds/pha.txt\n"
    assert [item.status for item in retrievals(space)] == [200, 200, 304]
    assert len({item.sha256 for item in retrievals(space)}) == 1
    record = json.loads(add(url, "--format", "json").stdout)
    assert (record["inputs"][0]["state"], record["inputs"][0]["path"]) == ("unchanged", "seeds/pha.txt")


def test_a_page_that_changed_is_another_article(space: store.Workspace, server: Server) -> None:
    url = f"{server.url}/tin/pha"
    add(url)
    server.routes["/tin/pha"] = response(RIVER.encode(), kind=PLAIN)
    result = add(url)
    assert "added as seeds/pha-2.txt" in result.stdout
    assert f"{url}: differs from seeds/pha.txt of " in result.stderr
    assert len(list((space.root / "evidence").glob("*.bin"))) == 2


def test_an_article_that_was_removed_is_fetched_as_a_whole_again(
    space: store.Workspace, server: Server
) -> None:
    url = f"{server.url}/tin/pha"
    add(url)
    (space.seeds / "pha.txt").unlink()
    assert "added as seeds/pha.txt" in add(url).stdout
    assert "if-none-match" not in server.requests[-1].lower()


def test_urls_and_files_are_mixed_and_each_failure_is_said(
    space: store.Workspace, server: Server, tmp_path: Path
) -> None:
    (tmp_path / "song.txt").write_text(RIVER, "utf-8")
    server.routes["/picture"] = response(b"GIF89a", kind="image/gif")
    server.routes["/empty"] = response(b" ", kind=PLAIN)
    urls = [f"{server.url}/{path}" for path in ("tin/pha", "picture", "empty", "gone")]
    result = add(*urls, "http://127.1/", tmp_path / "song.txt", "ftp://a.example/x")
    assert result.exit_code == 3
    assert result.stdout.count("added as") == 2
    lines = result.stderr.splitlines()
    assert len([line for line in lines if ": failed: " in line]) == 5
    assert f"verify: {server.url}/gone: failed: answers 404 Not Found" in lines
    assert f"verify: {server.url}/empty: failed: has no text" in lines
    assert len(retrievals(space)) == 1


def test_what_a_server_says_of_the_type_decides_nothing(space: store.Workspace, server: Server) -> None:
    server.routes["/png"] = response(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    server.routes["/page"] = response(
        f"source;text\r\nBáo Bến;{RIVER}\r\n".encode(), kind="application/octet-stream"
    )
    result = add(f"{server.url}/png", f"{server.url}/page")
    assert f"{server.url}/png: failed: is a binary file" in result.stderr
    assert "(source: Báo Bến;" in result.stdout


@pytest.mark.parametrize(
    "kind", ["text/html; charset=utf-8", "text/html; charset=windows-1258", "text/plain", None]
)
def test_a_web_page_says_its_source_and_date(
    space: store.Workspace, server: Server, kind: str | None
) -> None:
    server.routes["/a.html"] = response(HTML.encode(), kind=kind)
    result = add(f"{server.url}/a.html")
    assert (
        "added as seeds/pha-binh-an-gap-nan.txt (source: Báo Bến; published: 2024-05-02; vi)" in result.stdout
    )
    assert ("declared as cp1258" in result.stderr) == ("1258" in (kind or ""))
    front = (space.seeds / "pha-binh-an-gap-nan.txt").read_text("utf-8").split("---\n")[1]
    assert [line.split(":")[0] for line in front.splitlines()] == [
        "title",
        "source",
        "url",
        "published",
        *(["notes"] if "1258" in (kind or "") else []),
        "evidence",
    ]


def test_one_outlet_may_have_several_addresses_for_a_page(space: store.Workspace, server: Server) -> None:
    url = f"{server.url}/tin/pha"
    add(url, "--source", "Báo Bến")
    assert "duplicate, is there already as seeds/pha.txt" in add(f"{url}?utm=1", "--source", "Báo Bến").stdout
    assert "added as seeds/pha-2.txt" in add(f"{url}?utm=2", "--source", "Báo Sông").stdout
    assert "unchanged since" in add(f"{url}?utm=1").stdout


def test_a_dry_run_keeps_nothing(space: store.Workspace, server: Server) -> None:
    before = sorted(space.root.rglob("*"))
    result = add(f"{server.url}/tin/pha", "--dry-run")
    assert "would be added as seeds/pha.txt" in result.stdout
    assert sorted(space.root.rglob("*")) == before


def test_without_the_flag_nothing_private_is_asked(space: store.Workspace, server: Server) -> None:
    result = CliRunner().invoke(program, ["add", f"{server.url}/tin/pha"])
    assert result.exit_code == 2
    assert "is at 127.0.0.1, which is loopback: not fetched" in result.stderr
    assert server.connections == 0


def test_a_missing_package_is_named(
    space: store.Workspace, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "httpcore", None)
    for name in [name for name in sys.modules if name.startswith(("verify.fetch", "verify.retrieval"))]:
        monkeypatch.delitem(sys.modules, name)
    result = add(f"{server.url}/tin/pha")
    assert result.exit_code == 2
    assert "pip install 'verify-claims[fetch]'" in result.stderr


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        ([], "nothing to add"),
        (["--follow", "http://a.example/"], "--follow is for --feed"),
        (["--title", "x", "http://a.example/", "http://b.example/"], "are for one input"),
    ],
)
def test_wrong_usage_is_said(space: store.Workspace, args: list[str], expected: str) -> None:
    result = CliRunner().invoke(program, ["add", *args])
    assert result.exit_code == 2
    assert expected in result.stderr


def test_reports_are_free_of_clocks(space: store.Workspace, server: Server) -> None:
    reports = []
    for moment in ("2026-01-01T00:00:00Z", "2027-02-02T00:00:00Z"):
        add(f"{server.url}/tin/pha")
        log = space.root / "evidence" / LOG
        lines = [json.loads(line) | {"retrieved": moment} for line in log.read_text("utf-8").splitlines()]
        log.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
        assert CliRunner().invoke(program, ["compare"]).exit_code == 0
        reports.append((space.reports / "consistency.json").read_bytes())
    assert reports[0] == reports[1]


# --- verify doctor -----------------------------------------------------------------------------------------------------


def test_the_doctor_knows_the_evidence(space: store.Workspace, server: Server) -> None:
    server.routes["/song"] = response(RIVER.encode(), kind=PLAIN)
    add(f"{server.url}/tin/pha", f"{server.url}/song")
    doctor = ["doctor"]
    assert CliRunner().invoke(program, doctor).stdout == "nothing is wrong\n"
    first, second = (bytes_path(space, item.sha256) for item in retrievals(space))
    first.write_bytes(b"other")
    second.unlink()
    (space.root / "evidence" / f"{'0' * 64}.bin").write_bytes(b"")
    with (space.root / "evidence" / LOG).open("a", encoding="utf-8") as log:
        log.write('{"url": 1}\nnot json\n')
    result = CliRunner().invoke(program, doctor)
    assert result.exit_code == 3
    for expected in (
        "its hash is another",
        "missing; it was fetched from",
        "of no retrieval",
        f"{LOG}:3",
        f"{LOG}:4",
    ):
        assert expected in result.stdout
    again = add(f"{server.url}/tin/pha", f"{server.url}/song")
    assert again.exit_code == 0


def test_the_evidence_that_was_lost_comes_back_with_the_page(space: store.Workspace, server: Server) -> None:
    add(f"{server.url}/tin/pha")
    (kept,) = retrievals(space)
    bytes_path(space, kept.sha256).unlink()
    add(f"{server.url}/tin/pha")
    assert bytes_path(space, kept.sha256).read_bytes() == FERRY.encode()
