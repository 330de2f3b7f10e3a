"""The documentation is true: commands and options, the README's example, the stored reports of this repository."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import Field, fields
from itertools import chain
from pathlib import Path

import click
import pytest

from verify.cli import app
from verify.config import TABLES, Config
from verify.reports import selection

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CLI = (ROOT / "docs/cli.md").read_text("utf-8")
COMMON = {"--quiet", "-q", "--verbose", "-v", "--help", "-h"}
# A line of the README's example that stands for lines left out.
LEFT_OUT = "…"


def options(command: click.Command) -> set[str]:
    """All spellings of a command's options."""
    return {
        spelling
        for p in command.params
        if isinstance(p, click.Option)
        for spelling in (*p.opts, *p.secondary_opts)
    }


def section(name: str) -> str:
    """What docs/cli.md says of one command."""
    return CLI.split(f"\n## verify {name}", 1)[1].split("\n## ", 1)[0]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository's workspace, compared from nothing; with VERIFY_REWRITE=1 the stored files are replaced."""
    space = tmp_path_factory.mktemp("space")
    shutil.copytree(ROOT / "seeds", space / "seeds")
    shutil.copy(ROOT / "verify.toml", space)
    done = subprocess.run(
        [sys.executable, "-m", "verify", "compare"], cwd=space, capture_output=True, timeout=300
    )
    assert done.returncode == 0, done.stderr.decode()
    (space / "printed.txt").write_bytes(done.stdout)
    if os.environ.get("VERIFY_REWRITE"):
        rewrite(space)
    return space


def shown(printed: str) -> str:
    """The README's example: of a printed table its head, the first row of each relation, and the lines of counts."""
    table, _, counts = printed.partition("\n\n")
    head, rule, *rows = re.split(r"\n(?=\S)", table)
    first: dict[str, str] = {}
    for row in rows:
        first.setdefault(row.split()[0], row)
    left_out = f"\n{LEFT_OUT}\n"
    return f"{head}\n{rule}\n{left_out.join(first.values())}{left_out}{counts}"


def rewrite(space: Path) -> None:
    """Put the fresh claims and reports, and the README's example, in place of the stored ones, to be reviewed."""
    for folder in ("claims", "reports"):
        shutil.rmtree(ROOT / folder)
        shutil.copytree(space / folder, ROOT / folder)
    example = (
        "<!-- example: verify compare -->\n```text\n"
        + shown((space / "printed.txt").read_text("utf-8"))
        + "```"
    )
    text = re.sub(r"<!-- example: verify compare -->\n```text\n.*?```", lambda _: example, README, flags=re.S)
    (ROOT / "README.md").write_text(text, "utf-8")


@pytest.mark.parametrize("name", app.COMMANDS)
def test_every_option_is_documented_and_no_other(name: str) -> None:
    command = app.program.get_command(click.Context(app.program), name)
    assert command is not None
    documented = set(re.findall(r"`(-[-a-z]+)", section(name)))
    assert documented | COMMON >= options(command)
    assert documented - {"-"} <= options(command) | {"--format", "--output", "--fail-on"}


@pytest.mark.parametrize("setting", fields(Config), ids=lambda setting: setting.name)
def test_every_setting_is_documented(setting: Field[object]) -> None:
    default = list(setting.default) if isinstance(setting.default, tuple) else setting.default
    row = f"| `[{TABLES[setting.name]}] {setting.name}` | `{json.dumps(default)}` |"
    assert row in CLI


def test_every_command_is_documented() -> None:
    assert set(re.findall(r"^## verify (\w+)", CLI, re.M)) == set(app.COMMANDS)


@pytest.mark.parametrize("code", [0, 1, 2, 3, 130])
def test_every_exit_code_is_documented(code: int) -> None:
    assert f"\n| {code} |" in CLI


def test_the_caps_of_reports_are_documented() -> None:
    text = " ".join(CLI.split())
    assert f"strongest {selection.TABLE_VALUES} on values" in text
    assert f"and {selection.TABLE_WORDINGS} on whole statements" in text
    assert f"and {selection.PAGE_WORDINGS} lines of whole statements" in text


def test_the_readme_names_real_commands() -> None:
    for command in re.findall(r"^ +verify (\w+)", README, re.M):
        assert command in app.COMMANDS
    for argument in re.findall(r"^ *\$? *\./dev (\w+)", README, re.M):
        assert f"\n    {argument})" in (ROOT / "dev").read_text("utf-8")
    assert {"run", "test"} <= set(re.findall(r"\./dev (\w+)", README))


def test_the_example_is_the_real_output(fresh: Path) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    example = re.search(r"<!-- example: verify compare -->\n```text\n(.*?)```", readme, re.S)
    assert example
    printed = (fresh / "printed.txt").read_text("utf-8")
    parts = [part.strip("\n") for part in re.split(rf"^{LEFT_OUT}$", example[1], flags=re.M)]
    assert all(part in printed for part in parts)
    places = [printed.index(part) for part in parts]
    assert places == sorted(places)


def test_the_python_example_runs() -> None:
    code = re.search(r"```python\n(.*?)```", README, re.S)
    assert code
    done = subprocess.run(
        [sys.executable, "-c", code[1]], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_links_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_every_page_is_in_the_index() -> None:
    index = (ROOT / "docs/index.md").read_text("utf-8")
    pages = {path.name for path in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert {page for page in pages if f"]({page})" not in index} == set()


def test_every_dependency_is_explained() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    page = (ROOT / "docs/dependencies.md").read_text("utf-8")
    wanted = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    names = {re.split(r"[><=\[]", entry)[0] for entry in wanted} - {project["name"]}
    assert [name for name in sorted(names) if name not in page] == []


def test_the_stored_claims_and_reports_are_fresh(fresh: Path) -> None:
    """If this fails: `VERIFY_REWRITE=1 ./dev test tests/test_docs.py`, read the diff, commit it."""
    for folder in ("claims", "reports"):
        names = sorted(path.name for path in (fresh / folder).iterdir())
        stored = [path for path in sorted((ROOT / folder).iterdir()) if not path.name.startswith(".")]
        assert [path.name for path in stored] == names
        for path in stored:
            assert path.read_bytes() == (fresh / folder / path.name).read_bytes(), f"{path.name} is stale"
