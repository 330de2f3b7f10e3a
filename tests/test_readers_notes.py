"""Notes on articles: said, stored with the article, in the reports, and never a failure."""

import json

import jsonschema
import pytest
from click.testing import CliRunner
from test_readers_encodings import TEXT, tcvn3

from verify.cli.app import program
from verify.reports.schema import schema

PAGE = """<!DOCTYPE html><html lang="vi"><head><title>Rút đại sứ</title><meta property="og:site_name" content="Báo Bến">
<meta property="article:published_time" content="2019-09-18T08:00:00+07:00"></head><body><h1>Rút đại sứ</h1>
<p>Washington và Minsk rút đại sứ năm 2007, theo hãng tin này.</p><p>Belarus trục xuất 30 trong tổng số 35 nhà ngoại giao Mỹ.</p></body></html>"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.txt").write_bytes(tcvn3(TEXT))
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def run(*words):
    return CliRunner().invoke(program, words)


def test_notes_are_said_and_in_the_reports(folder):
    result = run("compare", "old.txt", "page.html", "--format", "json")
    assert result.exit_code == 0
    assert "old.txt: note: encoding guessed: TCVN3" in result.stderr
    report = json.loads(result.stdout)
    jsonschema.validate(report, schema())
    notes = {article["path"]: article.get("notes") for article in report["articles"]}
    assert notes["page.html"] is None
    assert notes["old.txt"][0].startswith("encoding guessed: TCVN3")
    assert {finding["relation"] for finding in report["findings"]} >= {"agree", "conflict"}
    assert (
        "old.txt: encoding guessed: TCVN3" in run("compare", "old.txt", "page.html", "--format", "md").stdout
    )


def test_notes_are_stored_with_an_article(folder):
    assert run("init").exit_code == 0
    result = run("add", "--no-ask", "old.txt", "page.html")
    assert result.exit_code == 0, result.output
    stored = (folder / "seeds" / "old.txt").read_text("utf-8")
    assert stored.startswith("---\nnotes: encoding guessed: TCVN3 (")
    page = (
        (folder / "seeds" / "page.txt").read_text("utf-8") if (folder / "seeds" / "page.txt").exists() else ""
    )
    assert "source: Báo Bến" in (page or (folder / "seeds" / "rut-dai-su.txt").read_text("utf-8"))
    again = run("add", "--no-ask", "old.txt", "page.html")
    assert again.stdout.count("duplicate") == 2
    assert "note: encoding guessed: TCVN3" in run("compare").stderr
