"""`verify compare`: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import chosen_format, output_option, report_lang_option

if TYPE_CHECKING:
    from verify.model import Report


@click.command("compare")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE|DIR]...")
@click.option(
    "--format",
    "asked",
    type=click.Choice(["table", "md", "json"]),
    help="Form of the report; by default a table, or what the name of --output tells.",
)
@output_option
@click.option(
    "--fail-on", type=click.Choice(["conflict"]), help="Exit with 1 if there is one that nobody dismissed."
)
@click.option("--long", is_flag=True, help="Cards with the quotes of both sides instead of a table.")
@report_lang_option
@out.with_verbosity
def command(
    paths: tuple[Path, ...],
    asked: str | None,
    output: Path | None,
    fail_on: str | None,
    long: bool,
    report_lang: str,
) -> int:
    """Compare articles: what agrees, what conflicts, what rests on one source.

    With files or folders, just those are read and nothing is written but --output.  Without, the workspace that the
    current folder lies in is compared; its claims/ and reports/ are written.
    """
    form = chosen_format(asked, output)
    report = _compare_files(paths, output) if paths else _compare_workspace(report_lang)
    out.say_problems(report)
    out.emit(_rendered(report, form, report_lang, long), output)
    return _outcome(report, fail_on)


def _compare_files(paths: tuple[Path, ...], output: Path | None) -> Report:
    from verify.cli.inputs import load_articles, refuse_to_overwrite
    from verify.pipeline import compare_articles

    with out.progress("comparing"):
        articles, problems = load_articles(paths)
        refuse_to_overwrite(output, articles)
        return compare_articles(articles, problems=problems)


def _compare_workspace(report_lang: str) -> Report:
    """Compare the workspace around the current folder and write its claims and reports."""
    from verify import workspace as store
    from verify.reports import json_report, markdown
    from verify.reports.labels import labels

    workspace = store.find_workspace(Path.cwd())
    with store.locked(workspace), out.progress("comparing"):
        report = store.compare_workspace(workspace)
        store.write_report(workspace, "consistency.json", json_report.render(report))
        store.write_report(workspace, "consistency.md", markdown.render(report, labels(report_lang)))
    return report


def _rendered(report: Report, form: str, lang: str, long: bool) -> str:
    if form == "json":
        from verify.reports import json_report

        return json_report.render(report)
    if form == "md":
        from verify.reports import markdown
        from verify.reports.labels import labels

        return markdown.render(report, labels(lang))
    from verify.reports import terminal

    return terminal.render(report, out.screen(lang), long=long)


def _outcome(report: Report, fail_on: str | None) -> int:
    """1 if --fail-on matched, else 2 if no input could be used, 3 if some could not, 0 otherwise."""
    from verify.cli.app import DONE, FAILED, MATCHED, PARTLY
    from verify.cli.inputs import has_failed

    standing = [finding for finding in report.findings if finding.relation == fail_on]
    if any(finding.decision is None or finding.decision.verdict != "dismiss" for finding in standing):
        return MATCHED
    if any(has_failed(problem) for problem in report.problems):
        return PARTLY if report.articles else FAILED
    return DONE
