"""`verify add`: articles into the workspace."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import LANGUAGES
from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.seeds import Details


def _date(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return value.date() if value else None


@click.command("add")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--source", help="Who published it.")
@click.option("--url", help="Where it was published; for one FILE.")
@click.option(
    "--published", type=click.DateTime(["%Y-%m-%d"]), callback=_date, help="When: a date such as 2019-09-17."
)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Its language.")
@click.option("--title", help="Its headline; for one FILE.")
@out.with_verbosity
def command(
    files: tuple[Path, ...],
    source: str | None,
    url: str | None,
    published: date | None,
    lang: str | None,
    title: str | None,
) -> int:
    """Copy each FILE into seeds/ of the workspace under a safe name, with what is known of it in front.

    A file that is no article, or is there already, is refused and said; the others are added.
    """
    from verify.seeds import Details

    if len(files) > 1 and (url or title):
        raise click.UsageError("--url and --title are for one FILE")
    failed = _add_all(files, Details(title, source, url, published, lang))
    if not failed:
        return 0
    return 3 if failed < len(files) else 2


def _add_all(files: tuple[Path, ...], details: Details) -> int:
    """Add the files one by one; the number of those that were refused."""
    from verify import seeds
    from verify import workspace as store

    workspace = store.find_workspace(Path.cwd())
    failed = 0
    with store.locked(workspace):
        for file in files:
            try:
                present, _ = store.load_articles(workspace)
                path = seeds.add_article(workspace, file, details, present)
                out.note(f"{file}: added as {path.relative_to(workspace.root)}")
            except (VerifyError, OSError) as error:
                failed += 1
                out.say(str(error))
    return failed
