"""`verify query`: SQL over the claims of the workspace."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import output_option, workers_option

if TYPE_CHECKING:
    from verify.columns.query import Answer

# More rows than anybody reads on a terminal; CSV and JSON have all.
_TABLE_ROWS = 1_000
_FORMS = ("table", "csv", "json")


@click.command("query")
@click.argument("sql")
@click.option(
    "--format",
    "asked",
    type=click.Choice(_FORMS),
    help="Form of the rows; by default a table, or what the name of --output tells.",
)
@output_option
@workers_option
@out.with_verbosity
def command(sql: str, asked: str | None, output: Path | None) -> int:
    """Ask SQL of the claims of the workspace (extra `columns`).

    The views: articles, claims (a row a claim), claim_values (a row a value).  Nothing is written but --output.
    """
    from verify.claims_table import claims_table
    from verify.cli.inputs import exit_code, refuse_to_overwrite
    from verify.columns.query import check_query, run_query
    from verify.workspace import find_workspace

    check_query(sql)
    workspace = find_workspace(Path.cwd())
    with claims_table(workspace) as table:
        refuse_to_overwrite(output, (a.path for a in table.articles), workspace.root)
        out.say_problems(table.problems)
        with run_query(table.path, sql) as answer:
            form = asked or (output.suffix.lower().removeprefix(".") if output else "")
            _show(answer, form if form in _FORMS else _FORMS[0], output)
        return exit_code(table.articles, table.problems)


def _show(answer: Answer, form: str, output: Path | None) -> None:
    """Print the rows, or write them to a file."""
    from verify.reports import rows_report

    if form == "table":
        out.emit(rows_report.table(answer.columns, islice(answer.rows, _TABLE_ROWS)), output)
        if next(answer.rows, None) is not None:
            out.note(f"only the first {_TABLE_ROWS:,} rows are shown: --format csv or json has all")
        return
    make = rows_report.csv_pieces if form == "csv" else rows_report.json_pieces
    pieces = make(answer.columns, answer.rows)
    out.emit(pieces if output or not out.is_terminal() else _visible(pieces), output)


def _visible(pieces: Iterator[str]) -> Iterator[str]:
    from verify.cli.forms import visible

    return (visible(piece) for piece in pieces)
