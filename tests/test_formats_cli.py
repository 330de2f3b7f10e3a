"""`verify export`, and the forms of `verify compare` and `verify report`."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from format_checks import regions_fit

from verify.cli import app
from verify.model import Report
from verify.pipeline import compare_articles
from verify.readers import load_all
from verify.reports.formats import EXPORTS, FORMATS


def run(*args: object) -> Result:
    return CliRunner().invoke(app.program, [str(arg) for arg in args])


@pytest.fixture
def workspace(stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with the three stories, one of them with CRLF line ends, and the current folder in it."""
    root = tmp_path / "space"
    assert run("init", root).exit_code == 0
    for file in stories.iterdir():
        shutil.copy(file, root / "seeds")
    crlf = root / "seeds" / "pha.txt"
    crlf.write_bytes(crlf.read_bytes().replace(b"\n", b"\r\n"))
    monkeypatch.chdir(root / "seeds")
    return root


def compared(folder: Path) -> Report:
    articles, problems = load_all([folder])
    return compare_articles(articles, problems=problems)


@pytest.mark.parametrize("form", EXPORTS)
def test_export_is_what_report_and_compare_print(workspace: Path, form: str) -> None:
    exported = run("export", "--format", form)
    assert exported.exit_code == 0, exported.stderr
    assert (
        exported.stdout == run("report", "--format", form).stdout == run("compare", "--format", form).stdout
    )
    assert not list((workspace / "claims").glob("nothing"))


@pytest.mark.parametrize("form", EXPORTS)
def test_the_name_of_the_file_tells_the_form(stories: Path, tmp_path: Path, form: str) -> None:
    for number, suffix in enumerate(FORMATS[form].suffixes):
        file = tmp_path / f"out{number}{suffix}"
        assert run("export", stories, "-o", file).exit_code == 0
        assert file.read_bytes() == run("export", stories, "--format", form).stdout_bytes


def test_export_needs_a_form(stories: Path, tmp_path: Path) -> None:
    for args in ([], ["-o", tmp_path / "a.md"], ["--format", "json"], ["--format", "sarif", "--bom"]):
        result = run("export", stories, *args)
        assert (result.exit_code, result.stdout) == (2, "")


def test_export_replaces_no_article_and_says_what_failed(stories: Path) -> None:
    article = stories / "pha.txt"
    before = article.read_bytes()
    assert run("export", stories, "--format", "csv", "-o", article).exit_code == 2
    assert article.read_bytes() == before
    assert run("export", stories, stories / "missing.txt", "--format", "csv").exit_code == 3


def test_csv_with_and_without_a_byte_order_mark(stories: Path) -> None:
    plain, marked = (
        run("export", stories, "--format", "csv", *more).stdout_bytes for more in ([], ["--bom"])
    )
    assert marked == b"\xef\xbb\xbf" + plain
    rows = list(csv.reader(io.StringIO(plain.decode("utf-8"), newline="")))
    assert len(rows) > 1
    assert len(set(map(len, rows))) == 1


def test_regions_are_those_of_the_files_as_stored(workspace: Path) -> None:
    text = run("export", "--format", "sarif").stdout
    report = compared(workspace / "seeds")
    files = {}
    order = [artifact["properties"]["article"] for artifact in json.loads(text)["runs"][0]["artifacts"]]
    for article in report.articles:
        files[article.id] = Path(article.path).read_bytes().decode("utf-8")
    assert sorted(order) == sorted(files)
    by_id = {article.id: article for article in report.articles}
    regions_fit(text, Report(tuple(by_id[key] for key in order), (), ()), files)
    assert any("\r\n" in file for file in files.values())


def test_report_takes_cards(workspace: Path) -> None:
    assert "[41" in run("report", "--format", "table", "--long").stdout
