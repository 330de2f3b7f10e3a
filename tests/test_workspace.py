"""The workspace on real folders: what is stored, when it is used again, what a crash leaves."""

import json
import os
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import FERRY, make_article, make_claim

from verify import claim_files, locks
from verify import workspace as store
from verify.comparison import compare_workspace
from verify.errors import WorkspaceError
from verify.files import write_atomically, write_if_changed
from verify.model import Article, Claim, Name, Quantity, Time, Value
from verify.records import from_plain, to_plain
from verify.seeds import slug


@pytest.fixture
def workspace(tmp_path: Path) -> store.Workspace:
    return store.init_workspace(tmp_path / "space")[0]


@pytest.fixture
def article() -> Article:
    return make_article(
        "pha.txt", FERRY, source="Báo Bến", published=date(2024, 5, 2), published_by="metadata"
    )


def typed_claim(article: Article) -> Claim:
    """A claim with a value of each type."""
    begin = datetime(2019, 9, 17, tzinfo=UTC)
    time = Time(0, 3, "date", begin, None, "day", None, "2019-09-17", "Phà", certain=False)
    quantity = Quantity(0, 3, Decimal("1E+3"), Decimal("1.10"), None, "người", "Phà", modifier="about")
    name = Name(0, 3, "Phà", "person", "pha", "Phà", title="ông")
    values = tuple(Value("number", 0, 3, "Phà", "n\u2028", of) for of in (time, quantity, name, None))
    return replace(make_claim(article, "41 người", 1), values=values, speaker="ông Đò", polarity="negative")


def test_a_claim_is_the_same_after_writing_and_reading(article: Article) -> None:
    claim = typed_claim(article)
    plain = json.loads(json.dumps(to_plain(claim)))
    assert from_plain(Claim, plain) == claim


def test_stored_claims_come_back(workspace: store.Workspace, article: Article) -> None:
    claims = (typed_claim(article), make_claim(article, "Lê Văn Đò", 2))
    path = workspace.claims / "pha.jsonl"
    write_if_changed(path, claim_files.claims_text(article, claims[::-1]))
    assert claim_files.read_claims(path, article) == claims
    first, *others = path.read_text("utf-8").split("\n")[:-1]
    assert json.loads(first)["sha256"] == article.sha256
    assert "Thuyền trưởng" in others[1]


@pytest.mark.parametrize(
    "change",
    [{"sha256": "0" * 64}, {"published": date(2024, 5, 3)}, {"lang": "en"}, {"path": "seeds/b.txt"}],
    ids=lambda change: next(iter(change)),
)
def test_claims_of_another_article_are_not_used(
    workspace: store.Workspace, article: Article, change: dict[str, object]
) -> None:
    path = workspace.claims / "pha.jsonl"
    write_if_changed(path, claim_files.claims_text(article, (typed_claim(article),)))
    assert claim_files.read_claims(path, replace(article, **change)) is None


def test_claims_of_another_version_are_not_used(
    workspace: store.Workspace, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workspace.claims / "pha.jsonl"
    write_if_changed(path, claim_files.claims_text(article, ()))
    assert claim_files.read_claims(path, article) == ()
    monkeypatch.setattr(claim_files, "EXTRACT_VERSION", 10**6)
    assert claim_files.read_claims(path, article) is None


def test_claims_of_other_code_are_not_used(
    workspace: store.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (workspace.seeds / "pha.txt").write_text(FERRY, "utf-8")
    articles, _ = store.load_articles(workspace)
    assert store.known_claims(workspace, articles) == {}
    compare_workspace(workspace)
    assert list(store.known_claims(workspace, articles)) == [articles[0].id]
    monkeypatch.setattr(store, "extraction_digest", lambda: "another code")
    assert store.known_claims(workspace, articles) == {}


def test_damaged_claims_are_not_used(workspace: store.Workspace, article: Article) -> None:
    path = workspace.claims / "pha.jsonl"
    data = claim_files.claims_text(article, (typed_claim(article),)).encode()
    for at in range(0, len(data), 37):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x11]) + data[at + 1 :])
        assert claim_files.read_claims(path, article) is None
        path.write_bytes(data[:at])
        assert claim_files.read_claims(path, article) is None


def test_a_missing_file_of_claims_is_none(workspace: store.Workspace, article: Article) -> None:
    assert claim_files.read_claims(workspace.claims / "no.jsonl", article) is None


def test_files_of_one_stem_keep_apart(workspace: store.Workspace) -> None:
    names = ("a.txt", "a.md", "b.txt", "deep/b.txt")
    articles = tuple(make_article(name, name) for name in names)
    files = store.claim_files(workspace, articles)
    relative = [files[article.id].relative_to(workspace.claims).as_posix() for article in articles]
    assert relative == ["a.txt.jsonl", "a.md.jsonl", "b.jsonl", "deep/b.jsonl"]


def test_the_workspace_is_found_upwards(workspace: store.Workspace) -> None:
    deep = workspace.seeds / "x" / "y"
    deep.mkdir(parents=True)
    assert store.find_workspace(deep) == workspace


def test_no_workspace_is_an_error_that_helps(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="run `verify init`"):
        store.find_workspace(tmp_path)


def test_init_keeps_what_is_there(workspace: store.Workspace) -> None:
    (workspace.root / "verify.toml").write_text("# mine\n")
    assert store.init_workspace(workspace.root) == (workspace, False)
    assert (workspace.root / "verify.toml").read_text() == "# mine\n"


def test_init_on_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WorkspaceError, match="cannot make a workspace"):
        store.init_workspace(tmp_path / "file")


def test_a_second_writer_is_refused(workspace: store.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "PATIENCE_SECONDS", 0)
    with store.locked(workspace), pytest.raises(WorkspaceError, match="another run"), store.locked(workspace):
        pass


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.md"
    target.write_text("old")

    def broken(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "replace", broken)
    with pytest.raises(OSError, match="disk full"):
        write_atomically(target, "new")
    assert [path.name for path in tmp_path.iterdir()] == ["report.md"]
    assert target.read_text() == "old"


def test_writing_keeps_links_and_modes(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_atomically(link, "new\n")
    assert link.is_symlink()
    assert real.read_bytes() == b"new\n"
    assert real.stat().st_mode & 0o777 == 0o640


def test_an_equal_file_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.md"
    assert write_if_changed(target, "x")
    assert not write_if_changed(target, "x")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Phà Bình An (2)", "pha-binh-an-2"), ("..", "article"), ("nul", "article-nul"), ("漢字", "article")],
)
def test_slugs_are_safe(name: str, expected: str) -> None:
    assert slug(name) == expected
