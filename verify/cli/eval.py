"""`verify eval`: error rates against hand-made pairs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import chosen_format, output_option
from verify.cli.stories import stories_of

if TYPE_CHECKING:
    from verify.evaluation.gold import Story
    from verify.evaluation.score import Score


@click.command("eval")
@stories_of
@click.option(
    "--cross-validate", is_flag=True, help="Train on all other stories before each story is compared."
)
@click.option("--errors", is_flag=True, help="List false, missed and unjudged conflicts with their quotes.")
@click.option(
    "--format",
    "asked",
    type=click.Choice(["table", "json", "md"]),
    help="Form; by default a table, or what the name of --output tells. md is docs/accuracy.md, cross-validated.",
)
@output_option
@out.with_verbosity
def command(
    folder: Path,
    cross_validate: bool,
    errors: bool,
    asked: str | None,
    story: tuple[str, ...],
    without: tuple[str, ...],
    output: Path | None,
) -> int:
    """Measure precision and recall against the stories of GOLD_DIR: folders with articles/ and gold.jsonl.

    Without --cross-validate the package's own models are measured, on stories that they may have been trained on.
    """
    from verify.evaluation.gold import load_stories
    from verify.evaluation.measure import choose

    form = chosen_format(asked, output)
    if form == "md" and errors:
        raise click.UsageError("--errors quotes articles, the page must not; use --format table or json")
    with out.progress("measuring"):
        stories = choose(load_stories(folder), story, without)
        text = _page(stories) if form == "md" else _score(stories, form, cross_validate, errors)
    out.emit(text, output)
    return 0


def _page(stories: tuple[Story, ...]) -> str:
    from verify.evaluation import accuracy

    return accuracy.page(accuracy.measure(stories))


def _score(stories: tuple[Story, ...], form: str, cross_validate: bool, errors: bool) -> str:
    from verify.evaluation import measure

    score = measure.cross_validate(stories) if cross_validate else measure.evaluate(stories)
    if form == "json":
        return _json(score, stories, cross_validate, errors)
    return _table(score, stories, errors)


def _json(score: Score, stories: tuple[Story, ...], cross_validate: bool, errors: bool) -> str:
    from verify.evaluation import errors as faults
    from verify.evaluation import tables
    from verify.reports.json_report import dump

    listed = map(faults.as_record, faults.faults_of(score, stories)) if errors else None
    return dump(tables.record(score, cross_validated=cross_validate, errors=listed))


def _table(score: Score, stories: tuple[Story, ...], errors: bool) -> str:
    from verify.evaluation import errors as faults
    from verify.evaluation import tables

    closing = "".join(f"{line}\n" for line in tables.closing_lines(score))
    text = f"{tables.as_text(tables.tables_of(score))}\n{closing}"
    return text + faults.as_text(faults.faults_of(score, stories)) if errors else text
