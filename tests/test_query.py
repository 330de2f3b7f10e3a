"""`verify query`: what it answers, what it refuses, and from which table."""

import csv
import io
import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from verify import workspace as files
from verify.claims_table import claims_table
from verify.cli import app
from verify.columns import TABLE, Extracted, query, write
from verify.errors import VerifyError
from verify.extract import extract_claims
from verify.gather import gather_claims
from verify.model import Claim
from verify.reports import rows_report
from verify.reports.csv_report import unguarded


def run(*args: object) -> Result:
    return CliRunner().invoke(app.program, [str(arg) for arg in args])


def ask(sql: str) -> list[dict[str, object]]:
    """The rows of a query."""
    done = run("query", sql, "--format", "json")
    assert done.exit_code == 0, done.stderr
    found: list[dict[str, object]] = json.loads(done.stdout)
    return found


@pytest.fixture
def workspace(stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace that was never compared, and the current folder in it."""
    root = tmp_path / "space"
    assert run("init", root).exit_code == 0
    for file in stories.iterdir():
        shutil.copy(file, root / "seeds")
    monkeypatch.chdir(root / "seeds")
    return root


def all_claims(root: Path) -> list[Claim]:
    articles, _ = files.load_articles(files.Workspace(root))
    return [claim for article in articles for claim in extract_claims(article)]


def store_table(root: Path) -> None:
    """The table that a comparison would leave."""
    articles, _ = files.load_articles(files.Workspace(root))
    gathered = gather_claims(articles, {})
    write(root / TABLE, [Extracted(a, gathered.claims[a.id], None) for a in gathered.articles])


def snapshot(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_the_views_hold_what_was_extracted(workspace: Path) -> None:
    claims = all_claims(workspace)
    assert ask("SELECT count(*) AS n FROM articles") == [{"n": 3}]
    found = ask("SELECT * FROM claims")
    assert {(row["id"], row["quote"], row["values"]) for row in found} == {
        (claim.id, claim.quote, len(claim.values)) for claim in claims
    }
    values = ask("SELECT claim, facet, norm FROM claim_values")
    told = sorted((v["claim"], v["facet"], v["norm"]) for v in values)
    assert told == sorted((c.id, v.facet, v.norm) for c in claims for v in c.values)


def test_figures_days_and_names_are_typed(workspace: Path) -> None:
    (row,) = ask("SELECT max(high) AS most, typeof(max(high)) AS kind FROM claim_values WHERE unit IS NULL")
    assert isinstance(row["most"], float) and row["kind"] == "DOUBLE"
    assert ask("""SELECT DISTINCT typeof("begin") AS kind FROM claim_values""") == [{"kind": "TIMESTAMP"}]
    assert ask("SELECT typeof(published) AS kind FROM articles LIMIT 1") == [{"kind": "DATE"}]
    assert ask(
        """SELECT count(*) > 0 AS some FROM claim_values WHERE "type" = 'name' AND "full" <> ''"""
    ) == [{"some": True}]


def test_nothing_is_written(workspace: Path) -> None:
    before = snapshot(workspace)
    ask("SELECT * FROM claims")
    assert snapshot(workspace) == before


def test_the_stored_table_is_used_while_it_is_fresh(workspace: Path) -> None:
    store_table(workspace)
    space = files.Workspace(workspace)
    with claims_table(space) as table:
        assert table.is_stored and table.path == workspace / TABLE
    seed = sorted((workspace / "seeds").iterdir())[0]
    seed.write_text(seed.read_text("utf-8") + "\nHai người bị thương.\n", "utf-8")
    with claims_table(space) as table:
        assert not table.is_stored
    assert {row["id"] for row in ask("SELECT id FROM claims")} == {
        claim.id for claim in all_claims(workspace)
    }


def test_a_damaged_table_is_made_again(workspace: Path) -> None:
    store_table(workspace)
    data = bytearray((workspace / TABLE).read_bytes())
    data[100] ^= 1
    (workspace / TABLE).write_bytes(data)
    with claims_table(files.Workspace(workspace)) as table:
        assert not table.is_stored
    assert len(ask("SELECT id FROM claims")) == len(all_claims(workspace))
    with pytest.raises(VerifyError, match="is damaged"), query.run_query(workspace / TABLE, "SELECT 1"):
        pass


def test_an_article_that_is_none_is_said(workspace: Path) -> None:
    (workspace / "seeds" / "leer.txt").write_bytes(b"")
    done = run("query", "SELECT 1")
    assert done.exit_code == 3
    assert "leer.txt" in done.stderr


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("selec 1", "syntax error"),
        ("SELECT nothing_such FROM claims", "nothing_such"),
        ("SELECT 1; SELECT 2", "one query is needed, not 2"),
        ("", "one query is needed, not 0"),
        ("CREATE TABLE t AS SELECT 1", "only queries"),
        ("DROP VIEW claims", "only queries"),
        ("SET memory_limit = '100GB'", "only queries"),
        ("INSTALL httpfs", "only queries"),
        ("ATTACH 'other.db'", "only queries"),
        ("COPY claims TO 'out.csv'", "only queries"),
        ("EXPLAIN ANALYZE COPY claims TO 'out.csv' (FORMAT csv, USE_TMP_FILE false)", "only queries"),
        ("SELECT * FROM read_text('{file}')", "disabled by configuration"),
        ("SELECT * FROM '{file}'", "disabled"),
        ("SELECT * FROM glob('*')", "disabled by configuration"),
        ("SELECT * FROM app", "app"),
        ("SELECT CAST('a' AS INTEGER)", "Could not convert"),
    ],
)
def test_what_is_no_query_of_the_views_is_refused(workspace: Path, sql: str, said: str) -> None:
    secret = workspace / "secret.csv"
    secret.write_text("secret\n1\n")
    before = snapshot(workspace)
    done = run("query", sql.replace("{file}", str(secret)))
    assert done.exit_code == 2
    assert said in done.stderr and done.stderr.count("\n") == 1 and not done.stdout
    assert snapshot(workspace) == before


def test_forms_and_files(workspace: Path) -> None:
    sql = "SELECT path, claims FROM articles ORDER BY path"
    table = run("query", sql).stdout
    assert table.splitlines()[0].split() == ["path", "claims"] and table.count("\n") == 5
    for suffix, form in (("csv", "csv"), ("json", "json"), ("txt", "table")):
        file = workspace / f"out.{suffix}"
        assert run("query", sql, "-o", file).exit_code == 0
        assert file.read_bytes() == run("query", sql, "--format", form).stdout_bytes
    seed = next((workspace / "seeds").iterdir())
    assert run("query", sql, "-o", seed).exit_code == 2


def test_a_long_table_says_that_it_is_cut(workspace: Path) -> None:
    done = run("query", "SELECT range AS n FROM range(2000)")
    assert done.stdout.count("\n") == 1002
    assert "only the first 1,000 rows" in done.stderr
    assert len(ask("SELECT range AS n FROM range(2000)")) == 2000


def test_two_columns_of_one_name_have_no_json(workspace: Path) -> None:
    done = run("query", "SELECT 1 AS a, 2 AS a", "--format", "json")
    assert done.exit_code == 2 and "two columns are called 'a'" in done.stderr


def test_ctrl_c_ends_a_long_query(workspace: Path) -> None:
    sql = "SELECT count(*) FROM range(100000000000) a, range(1000) b WHERE (a.range * b.range) % 7 = 3"
    code = "import sys; from verify.cli.app import run; print('go', flush=True); sys.exit(run(sys.argv[1:]))"
    child = subprocess.Popen([sys.executable, "-c", code, "query", sql], stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stdout.readline() == b"go\n"
    time.sleep(3)
    child.send_signal(signal.SIGINT)
    try:
        assert child.wait(30) == 130
    finally:
        child.kill()
        child.stdout.close()


def test_outside_of_a_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("query", "SELECT 1")
    assert done.exit_code == 2 and "no workspace" in done.stderr


@pytest.mark.parametrize("module", ["duckdb", "pyarrow"])
def test_the_extra_is_named_where_it_is_missing(
    workspace: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    done = run("query", "SELECT 1")
    assert done.exit_code == 2
    assert f"{module} is not installed: pip install 'verify-claims[columns]'" in done.stderr


def test_cells_are_made_harmless() -> None:
    row = ("\x1b[31mđỏ\u202e", "=1+1", -5, None, ["a", {"b": "\x1b"}], float("nan"))
    columns = list("abcdef")
    table = rows_report.table(columns, [row])
    assert "\x1b" not in table and "\u202e" not in table
    assert "'=1+1,-5,," in "".join(rows_report.csv_pieces(columns, [row]))
    text = "".join(rows_report.json_pieces(columns, [row]))
    assert "\x1b" not in text and "\u202e" not in text
    assert json.loads(text)[0] == dict(zip(columns, (*row[:-1], None), strict=True))
    assert json.loads("".join(rows_report.json_pieces(columns, []))) == []


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=4))
def test_csv_gives_the_text_back(rows: list[list[str]]) -> None:
    text = "".join(rows_report.csv_pieces(["a", "b"], map(tuple, rows)))
    _, *read = csv.reader(io.StringIO(text, newline=""))
    assert [[unguarded(cell) for cell in row] for row in read] == rows
