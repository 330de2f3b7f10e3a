"""Articles into and out of a workspace: forms of input, metadata, duplicates, names, and what they say to the others."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from conftest import FERRY, RIVER

from verify import workspace as store
from verify.adding import Added, add_drafts
from verify.cli.app import program
from verify.comparison import compare_workspace
from verify.errors import InputError, WorkspaceError
from verify.index import Index, nearest, open_index, word_numbers
from verify.model import Problem
from verify.seeds import Details, Draft, drafts_from, drafts_in, find_named


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> store.Workspace:
    workspace = store.init_workspace(tmp_path / "space")[0]
    monkeypatch.chdir(workspace.root)
    return workspace


def run(*args: object, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(program, [str(arg) for arg in args], input=text)


def add(space: store.Workspace, *drafts: Draft | Problem) -> tuple[Added, ...]:
    with open_index(space) as index:
        return add_drafts(space, index, drafts)


def draft(text: str = FERRY, details: Details = Details(), name: str = "Phà Bình An.txt") -> Draft:  # noqa: B008
    (found,) = drafts_from(text.encode(), name, "text", details)
    assert isinstance(found, Draft)
    return found


def test_an_added_article_reads_back(space: store.Workspace) -> None:
    details = Details('"Chìm phà"', "Báo: Bến", "https://ben.example/1", date(2024, 5, 2), "vi")
    (added,) = add(space, draft(details=details))
    assert (added.state, added.path) == ("added", "seeds/pha-binh-an.txt")
    (article,), problems = store.load_articles(space)
    assert problems == ()
    assert (article.title, article.source, article.text) == ('"Chìm phà"', "Báo: Bến", FERRY)
    assert replace(article, path="") == replace(added.article, path="")
    (again,) = add(space, draft(details=details))
    assert (again.state, again.path) == ("duplicate", "seeds/pha-binh-an.txt")


def test_what_nobody_says_is_not_stored(space: store.Workspace) -> None:
    add(space, draft())
    assert (space.seeds / "pha-binh-an.txt").read_text("utf-8") == f"---\n---\n{FERRY}"


def test_front_matter_is_kept_and_options_go_before_it(space: store.Workspace) -> None:
    text = f"---\nsource: Báo Cũ\nauthor: Lê\npublished: 2024-05-02T08:00:00+07:00\n---\n{FERRY}"
    add(space, draft(text, Details(source="Báo Mới")))
    lines = (space.seeds / "pha-binh-an.txt").read_text("utf-8").split("\n")
    assert lines[:5] == ["---", "source: Báo Mới", "published: 2024-05-02", "author: Lê", "---"]


def test_a_copy_in_another_outlet_is_another_article(space: store.Workspace) -> None:
    first, second = draft(details=Details(source="A")), draft(details=Details(source="B"))
    assert [a.path for a in add(space, first, second)] == ["seeds/pha-binh-an.txt", "seeds/pha-binh-an-2.txt"]


def test_details_of_two_lines_are_refused() -> None:
    with pytest.raises(InputError, match="one line"):
        draft(details=Details(source="a\nlang: en"))


def test_names_never_differ_in_case_alone(space: store.Workspace) -> None:
    (space.seeds / "TIN.md").write_text(RIVER, "utf-8")
    assert add(space, draft(name="tin.txt"))[0].path == "seeds/tin-2.txt"


JSONL = (
    '{"text": "Phà chở 41 người.", "source": "A", "published": "2024-05-02"}\r\n\n{"text": 5}\nnot json\n[]\n'
)
CSV = 'Source;Text;published\r\nA;"Phà chở\n41 người.";2024-05-02\r\nB;;\r\nC;Phà chở 45 người.;gestern\r\n'


@pytest.mark.parametrize(
    ("data", "form", "states", "lines"),
    [
        (JSONL, "jsonl", [True, False, False, False], [None, 3, 4, 5]),
        (CSV, "csv", [True, False, False], [None, 4, 5]),
    ],
    ids=["jsonl", "csv"],
)
def test_rows_are_articles_or_problems(
    data: str, form: str, states: list[bool], lines: list[int | None]
) -> None:
    found = list(drafts_from(data.encode(), "rows", form, Details(lang="vi")))
    assert [isinstance(item, Draft) for item in found] == states
    assert [item.line if isinstance(item, Problem) else None for item in found] == lines
    first = found[0]
    assert isinstance(first, Draft)
    assert first.front == {"source": "A", "published": "2024-05-02", "lang": "vi"}


def test_a_csv_without_its_columns_is_refused() -> None:
    (problem,) = drafts_from(b"body,source\nx,y\n", "a.csv", "csv", Details())
    assert "columns 'text' and 'source'; it has body, source" in str(problem)


def test_a_folder_gives_its_articles_and_says_what_is_none(tmp_path: Path) -> None:
    for name, text in (
        ("b.txt", FERRY),
        ("a.jsonl", JSONL),
        (".hidden.txt", FERRY),
        ("c.docx", "x"),
        ("d.md", ""),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    found = list(drafts_in([tmp_path], Details()))
    kinds = [type(item).__name__ for item in found]
    assert kinds == ["Draft", "Problem", "Problem", "Problem", "Draft", "Problem", "Problem"]


def test_add_says_what_became_of_each_input(space: store.Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"---\nsource: A\n---\n{FERRY}", "utf-8")
    (tmp_path / "b.txt").write_text(f"---\nsource: B\n---\n{RIVER}", "utf-8")
    result = run("add", tmp_path / "a.txt", tmp_path / "no.txt", tmp_path / "b.txt", tmp_path / "a.txt")
    assert result.exit_code == 3
    assert result.stdout.count("added as seeds/") == 2
    assert "duplicate, is there already as seeds/a.txt" in result.stdout
    assert "no.txt: failed: no such file" in result.stderr
    assert "confirms" in result.stdout
    assert "“Phà Bình An chở 41 người khi gặp nạn”" in result.stdout


def test_a_dry_run_writes_nothing_and_says_the_same(space: store.Workspace, tmp_path: Path) -> None:
    add(space, draft(details=Details(source="A")))
    before = sorted(space.root.rglob("*"))
    dry = run("add", "-", "--source", "B", "--dry-run", text=RIVER)
    assert sorted(space.root.rglob("*")) == before
    real = run("add", "-", "--source", "B", text=RIVER)
    assert dry.stdout.replace("would be added", "added") == real.stdout
    assert dry.exit_code == real.exit_code == 0


def test_standard_input_may_be_rows_and_json_tells_all(space: store.Workspace) -> None:
    result = run("add", "-", "--as", "jsonl", "--format", "json", text=JSONL)
    record = json.loads(result.stdout)
    assert [item["state"] for item in record["inputs"]] == ["added", "failed", "failed", "failed"]
    assert result.exit_code == 3


def test_nothing_is_asked_without_a_terminal(space: store.Workspace) -> None:
    result = run("add", "-", text=FERRY)
    assert "source: unknown" in result.stdout
    assert result.exit_code == 0


def test_a_person_at_a_terminal_is_asked(
    space: store.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(FERRY, "utf-8")
    monkeypatch.setattr("verify.cli.output.is_dialogue", lambda: True)
    result = run("add", tmp_path / "a.txt", text="Báo Bến\nhôm qua\n2024-05-02\n")
    assert "source: Báo Bến; published: 2024-05-02" in result.stdout
    assert "'hôm qua' is no date" in result.stderr
    assert "who published it" not in run("add", tmp_path / "a.txt", text="").output
    (tmp_path / "b.txt").write_text(RIVER, "utf-8")
    assert "source: unknown" in run("add", tmp_path / "b.txt", "--no-ask").stdout


@pytest.mark.parametrize("form", ["tin", "tin.txt", "seeds/tin.txt", "id"])
def test_remove_takes_the_article_and_its_claims(space: store.Workspace, form: str) -> None:
    (added,) = add(space, draft(name="tin.txt"))
    assert added.article is not None
    assert (space.claims / "tin.jsonl").exists()
    name = added.article.id if form == "id" else form
    assert "would be removed" in run("remove", name, "--dry-run").stdout
    assert run("remove", name).stdout == "seeds/tin.txt: removed, with its claims\n"
    assert [*space.seeds.iterdir(), *space.claims.iterdir()] == []
    again = run("remove", name)
    assert again.exit_code == 2
    assert "no article" in again.stderr


def test_a_name_of_several_articles_is_refused(space: store.Workspace) -> None:
    (space.seeds / "tin.md").write_text(FERRY, "utf-8")
    (space.seeds / "tin.txt").write_text(RIVER, "utf-8")
    with index_of(space) as index:
        assert find_named(index.entries.values(), "tin.md").path == "seeds/tin.md"
        with pytest.raises(WorkspaceError, match=r"may be each of seeds/tin.md .* seeds/tin.txt"):
            find_named(index.entries.values(), "tin")


@contextmanager
def index_of(space: store.Workspace) -> Iterator[Index]:
    with open_index(space, store=False) as index:
        yield index


def test_the_index_follows_the_files(space: store.Workspace) -> None:
    add(space, draft(name="a.txt"), draft(RIVER, name="b.txt"))
    (space.seeds / "a.txt").write_text("Trời mưa to.", "utf-8")
    (space.seeds / "b.txt").unlink()
    (space.seeds / "c.md").write_text(FERRY, "utf-8")
    (space.seeds / "d.txt").write_bytes(b"\0")
    with index_of(space) as index:
        assert sorted(index.entries) == ["a.txt", "c.md", "d.txt"]
        assert index.paths() == ["seeds/a.txt", "seeds/c.md"]
        fresh = {entry.file: entry for entry in index.entries.values()}
    (space.root / ".verify" / "index.sqlite").write_bytes(b"damaged" * 1000)
    with open_index(space) as index:
        assert index.entries == fresh


def test_the_nearest_share_rare_pairs_of_words(space: store.Workspace) -> None:
    add(
        space,
        draft(name="a.txt"),
        draft("Giá vàng hôm nay tăng mạnh.", name="b.txt"),
        draft(RIVER, name="c.txt"),
    )
    with index_of(space) as index:
        near = nearest(list(index.entries.values()), word_numbers("Phà Bình An chở 50 người", "vi"), 2)
    assert sorted(entry.file for entry in near) == ["a.txt", "c.txt"]


def test_decomposed_names_change_nothing(space: store.Workspace) -> None:
    name = "Phà.txt".encode().decode()
    (space.seeds / "Pha\u0300.txt").write_text(FERRY, "utf-8")
    (article,), _ = store.load_articles(space)
    assert article.path == f"seeds/{name}"
    compare_workspace(space)
    assert [path.name for path in space.claims.iterdir()] == ["Phà.jsonl"]
    assert run("remove", "Phà").exit_code == 0
    assert list(space.seeds.iterdir()) == []
