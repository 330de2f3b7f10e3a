"""`verify schema`: the contract of the JSON report."""

from pathlib import Path

import click

from verify.cli import output as out
from verify.cli.options import output_option


@click.command("schema")
@output_option
@out.with_verbosity
def command(output: Path | None) -> int:
    """Print the JSON Schema (draft 2020-12) of what `compare --format json` prints."""
    from verify.reports.json_report import dump
    from verify.reports.schema import schema

    out.emit(dump(schema()), output)
    return 0
