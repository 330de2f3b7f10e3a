"""The command line in this process: commands, options, messages; `test_cli_process.py` runs the real program."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import click
import jsonschema
import pytest
from click.testing import CliRunner, Result
from conftest import make_finding

from verify import bulk, comparison, gather, pipeline
from verify import workspace as store
from verify.cli import app, options
from verify.kept import article_at
from verify.model import RELATIONS, Article, Decision, Mention, Report, Side
from verify.reports.labels import REPORT_LANGUAGES
from verify.reports.schema import schema


def run(*args: object) -> Result:
    return CliRunner().invoke(app.program, [str(arg) for arg in args])


def a_conflict(articles: Sequence[Article], **_: object) -> Report:
    """A report that sees a conflict between the first two articles, whatever they say."""
    pair = sorted(articles, key=lambda article: article.path)[:2]
    mentions = [Mention(f"c{a.path}", a.id, 0, 5, a.text[:5]) for a in pair]
    sides = tuple(Side(m.quote, 1, (m,)) for m in mentions)
    return Report(tuple(articles), (), (make_finding("conflict", *sides),))


@pytest.fixture
def fixed(monkeypatch: pytest.MonkeyPatch) -> None:
    """One conflict, whatever is compared."""
    monkeypatch.setattr(pipeline, "compare_articles", a_conflict)
    monkeypatch.setattr(bulk, "compare_kept", of_kept(a_conflict))
    monkeypatch.setattr(comparison, "compare_kept", of_kept(a_conflict))


def of_kept(compare: Callable[..., Report]) -> Callable[..., Report]:
    """The comparison of files by a comparison of articles."""
    return lambda gathered, blocks, **_: compare([article_at(blocks, a) for a in gathered.articles])


def test_the_table_of_commands_is_true() -> None:
    for name, line in app.COMMANDS.items():
        command = app.program.get_command(click.Context(app.program), name)
        assert command is not None
        assert command.name == name
        assert line in app.program.get_help(click.Context(app.program))


def test_the_languages_of_the_options_are_those_of_the_reports() -> None:
    assert set(options.LANGUAGES) == set(REPORT_LANGUAGES)
    assert options.RELATIONS == RELATIONS


@pytest.mark.usefixtures("fixed")
def test_fail_on_conflict_exits_with_one(stories: Path) -> None:
    assert run("compare", stories).exit_code == 0
    assert run("compare", stories, "--fail-on", "conflict").exit_code == 1


def test_a_dismissed_conflict_does_not_fail(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dismissed(articles: Sequence[Article], **_: object) -> Report:
        report = a_conflict(articles)
        decision = Decision("dismiss", "An", "2024-05-04", "rounded")
        return replace(report, findings=(replace(report.findings[0], decision=decision),))

    monkeypatch.setattr(bulk, "compare_kept", of_kept(dismissed))
    assert run("compare", stories, "--fail-on", "conflict").exit_code == 0


@pytest.mark.usefixtures("fixed")
@pytest.mark.parametrize(
    ("args", "start"),
    [([], "relation"), (["--format", "json"], "{"), (["--format", "md"], "# "), (["--long"], "CONFLICT")],
)
def test_every_form_goes_to_standard_output(stories: Path, args: list[str], start: str) -> None:
    result = run("compare", stories, *args)
    assert result.stdout.startswith(start)
    assert result.stderr == ""


@pytest.mark.usefixtures("fixed")
@pytest.mark.parametrize(("name", "start"), [("r.json", "{"), ("r.md", "# "), ("r.txt", "relation")])
def test_the_name_of_the_output_tells_the_form(stories: Path, tmp_path: Path, name: str, start: str) -> None:
    result = run("compare", stories, "-o", tmp_path / name)
    assert (result.exit_code, result.stdout) == (0, "")
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_the_report_never_replaces_an_article(stories: Path) -> None:
    before = (stories / "pha.txt").read_bytes()
    result = run("compare", stories, "-o", stories / "pha.txt")
    assert result.exit_code == 2
    assert "is one of the articles" in result.stderr
    assert (stories / "pha.txt").read_bytes() == before


@pytest.mark.parametrize("command", ["compare", "report", "claims"])
def test_nothing_replaces_an_article_of_the_workspace(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    workspace_with(tmp_path, stories, "")
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    article = tmp_path / "seeds" / "pha.txt"
    before = article.read_bytes()
    result = run(command, "-o", article)
    assert result.exit_code == 2
    assert "is one of the articles" in result.stderr
    assert article.read_bytes() == before


def test_paths_are_read_and_nothing_is_written(stories: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(stories)
    before = sorted(stories.rglob("*"))
    assert run("compare", ".").exit_code == 0
    assert sorted(stories.rglob("*")) == before


def test_the_real_report_follows_the_contract(stories: Path) -> None:
    record = json.loads(run("compare", stories, "--format", "json").stdout)
    jsonschema.validate(record, schema())
    texts = {a["id"]: Path(a["path"]).read_text("utf-8").split("---\n")[2] for a in record["articles"]}
    for claim in record["claims"]:
        assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["quote"]


def test_one_article_has_nothing_to_compare(stories: Path) -> None:
    result = run("compare", stories / "pha.txt")
    assert result.exit_code == 0
    assert "one article only" in result.stdout


@pytest.mark.parametrize("again", ["pha.txt", "../stories/pha.txt", "copy.txt"])
def test_an_article_given_twice_counts_once(stories: Path, again: str) -> None:
    (stories / "copy.txt").write_bytes((stories / "pha.txt").read_bytes())
    result = run("compare", stories / "pha.txt", stories / again, stories / "song.txt", "--format", "json")
    assert result.exit_code == 0
    assert "counted once" in result.stderr
    assert len(json.loads(result.stdout)["articles"]) == 2


BAD = {
    "missing.txt": None,
    "empty.txt": b"",
    "blank.txt": b" \n\n",
    "binary.txt": bytes(range(256)) * 20,
    "undecodable.txt": b"Ph\xc3\xa0 B\xecnh \xff\xfe\x81 An",
    "front.txt": b"---\ntitle: a\nno end\n\nText.",
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_line_and_the_rest_is_done(stories: Path, name: str) -> None:
    bad = stories.parent / name
    if BAD[name] is not None:
        bad.write_bytes(BAD[name])
    result = run("compare", stories, bad, "--format", "json")
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert name in result.stderr
    record = json.loads(result.stdout)
    assert (len(record["articles"]), len(record["problems"])) == (3, 1)


def test_only_bad_input_is_a_failure(tmp_path: Path) -> None:
    result = run("compare", tmp_path / "a.txt", tmp_path / "b.txt")
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 2


def test_outside_of_a_workspace_the_message_helps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("compare")
    assert result.exit_code == 2
    assert "verify init" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_workspace_from_init_to_reports(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = tmp_path / "space"
    assert run("init", space).exit_code == 0
    monkeypatch.chdir(space)
    files = sorted(stories.iterdir())
    assert run("add", *files, "--lang", "vi").exit_code == 0
    again = run("add", *files)
    assert (again.exit_code, again.stdout.count("already as")) == (0, 3)
    result = run("compare")
    assert result.exit_code == 0
    assert result.stderr == "verify: wrote reports/consistency.md, and .html and .json beside it\n"
    names = sorted(
        str(path.relative_to(space))
        for folder in ("claims", "reports")
        for path in (space / folder).iterdir()
    )
    assert names == [
        "claims/chep.jsonl",
        "claims/pha.jsonl",
        "claims/song.jsonl",
        "reports/consistency.html",
        "reports/consistency.json",
        "reports/consistency.md",
    ]
    record = json.loads((space / "reports/consistency.json").read_text("utf-8"))
    assert [article["path"] for article in record["articles"]].count("seeds/pha.txt") == 1


def test_adding_then_comparing_equals_comparing_all(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []
    for order in (1, -1):
        space = tmp_path / f"space{order}"
        run("init", space)
        monkeypatch.chdir(space)
        for file in sorted(stories.iterdir())[::order]:
            run("add", file)
            if order == 1:
                run("compare")
        run("compare")
        files = sorted(path for path in space.rglob("*.*") if ".verify" not in path.parts)
        written.append({str(path.relative_to(space)): path.read_bytes() for path in files if path.is_file()})
    assert written[0] == written[1]


def test_claims_of_a_removed_article_go(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("init", tmp_path)
    monkeypatch.chdir(tmp_path)
    run("add", *stories.iterdir())
    (tmp_path / "claims" / "mine.jsonl").write_text("{}\n")
    run("compare")
    (tmp_path / "seeds" / "pha.txt").unlink()
    run("compare")
    assert sorted(path.name for path in (tmp_path / "claims").iterdir()) == [
        "chep.jsonl",
        "mine.jsonl",
        "song.jsonl",
    ]


def test_stored_claims_are_used_again(stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", tmp_path)
    monkeypatch.chdir(tmp_path)
    run("add", *stories.iterdir())
    first = run("compare", "--format", "json")

    def never(_: object) -> None:
        raise AssertionError("extracted again")

    monkeypatch.setattr(gather, "extract_claims", never)
    assert run("compare", "--format", "json").stdout == first.stdout
    monkeypatch.setattr(store, "extraction_digest", lambda: "another code")
    assert run("compare", "--format", "json").stderr.count("extracted again") == 3


def test_report_is_another_form_and_writes_nothing(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("init", tmp_path)
    monkeypatch.chdir(tmp_path)
    run("add", *stories.iterdir())
    before = sorted(path for path in tmp_path.rglob("*") if stories not in path.parents)
    shown = run("report")
    assert shown.stdout.startswith("# ")
    assert before == sorted(path for path in tmp_path.rglob("*") if stories not in path.parents)
    run("compare")
    assert (tmp_path / "reports/consistency.md").read_text("utf-8") == shown.stdout == run("report").stdout
    assert run("report", "-o", tmp_path / "r.json").exit_code == 0
    assert (tmp_path / "r.json").read_bytes() == (tmp_path / "reports/consistency.json").read_bytes()


def test_a_repeated_article_in_a_workspace_names_no_folder_of_this_machine(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace_with(tmp_path, stories, "")
    (tmp_path / "seeds" / "z.txt").write_bytes((stories / "pha.txt").read_bytes())
    monkeypatch.chdir(tmp_path)
    result = run("compare")
    assert result.exit_code == 0
    assert "seeds/z.txt: same article as seeds/pha.txt, counted once" in result.stderr
    for name in ("consistency.html", "consistency.json", "consistency.md"):
        assert str(tmp_path) not in (tmp_path / "reports" / name).read_text("utf-8")


def test_a_bad_article_of_the_workspace_is_said_by_claims(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace_with(tmp_path, stories, "")
    (tmp_path / "seeds" / "empty.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert run("claims").exit_code == 3
    assert run("claims", "pha").exit_code == 0


def test_the_order_of_the_paths_is_of_no_consequence(stories: Path) -> None:
    (stories / "copy.txt").write_bytes((stories / "pha.txt").read_bytes())
    (stories / "empty.txt").touch()
    paths = [*sorted(stories.iterdir()), stories / "missing.txt"]
    for form in ("json", "md"):
        outputs = {run("compare", *order, "--format", form).stdout for order in (paths, paths[::-1])}
        assert len(outputs) == 1


@pytest.mark.parametrize("name", ["pha", "pha.txt", "seeds/pha.txt"])
def test_claims_of_an_article_by_its_name(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    run("init", tmp_path)
    monkeypatch.chdir(tmp_path)
    run("add", *stories.iterdir())
    record = json.loads(run("claims", name, "--format", "json").stdout)
    assert len(record["articles"]) == 1
    assert record["claims"]
    assert "41" in run("claims", name).stdout


def test_claims_of_an_unknown_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("init", tmp_path)
    monkeypatch.chdir(tmp_path)
    result = run("claims", "nobody")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no article 'nobody'" in result.stderr


def test_claims_of_a_missing_file_outside_of_a_workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("claims", "nobody.txt")
    assert result.exit_code == 2
    assert "nobody.txt: no such file" in result.stderr
    assert "run `verify init`" in run("claims").stderr


def test_claims_are_listed_under_their_article(stories: Path) -> None:
    result = run("claims", stories / "pha.txt")
    assert result.stdout.startswith(f"{stories / 'pha.txt'}: ")
    assert result.stdout.splitlines()[2].startswith("about")


def test_schema_is_what_the_library_says() -> None:
    assert json.loads(run("schema").stdout) == schema()


def test_details_of_one_article_are_refused_for_several(stories: Path) -> None:
    result = run("add", *stories.iterdir(), "--title", "A")
    assert result.exit_code == 2
    assert "--url and --title are for one input" in result.stderr


def test_quiet_keeps_errors_and_drops_notes(stories: Path, tmp_path: Path) -> None:
    assert run("compare", stories, "-o", tmp_path / "r.md", "-q").stderr == ""
    assert run("compare", stories, tmp_path / "no.txt", "-q").stderr.count("\n") == 1


def workspace_with(folder: Path, stories: Path, settings: str) -> None:
    """A workspace with the stories and a line of settings."""
    run("init", folder)
    for file in stories.iterdir():
        (folder / "seeds" / file.name).write_bytes(file.read_bytes())
    (folder / "verify.toml").write_text(settings, "utf-8")


@pytest.mark.usefixtures("fixed")
def test_settings_hold_and_options_go_before_them(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = '[report]\nreport_lang = "vi"\n[compare]\nfail_on = ["conflict"]\n'
    workspace_with(tmp_path, stories, settings)
    monkeypatch.chdir(tmp_path)
    result = run("compare")
    assert result.exit_code == 1
    assert "mâu thuẫn" in result.stdout
    assert "thông tin" in run("claims").stdout
    result = run("compare", "--report-lang", "en", "--fail-on", "update")
    assert result.exit_code == 0
    assert "conflict" in result.stdout


@pytest.mark.usefixtures("fixed")
def test_findings_below_the_least_confidence_are_left_out(
    stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace_with(tmp_path, stories, "[compare]\nmin_confidence = 0.95\n")
    monkeypatch.chdir(tmp_path)
    assert json.loads(run("compare", "--format", "json").stdout)["findings"] == []


def test_a_wrong_setting_is_said(stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace_with(tmp_path, stories, "[compare]\ncolour = 1\n")
    monkeypatch.chdir(tmp_path)
    result = run("compare")
    assert result.exit_code == 2
    assert "unknown setting '[compare] colour'" in result.stderr
