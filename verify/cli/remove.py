"""`verify remove`: articles out of the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import wait_option
from verify.errors import WorkspaceError

if TYPE_CHECKING:
    from verify.index import Index
    from verify.workspace import Workspace


@click.command("remove")
@click.argument("names", nargs=-1, required=True, metavar="ARTICLE...")
@click.option("--dry-run", is_flag=True, help="Say what would be removed; remove nothing.")
@wait_option
@out.with_verbosity
def command(names: tuple[str, ...], dry_run: bool, wait: bool) -> int:
    """Delete each ARTICLE (the name of its file, or its id) from seeds/, with its claims.

    Decisions on its findings are kept.
    """
    from verify import workspace as store
    from verify.index import open_index

    workspace = store.find_workspace(Path.cwd())
    failed = 0
    with store.locked(workspace, wait=wait), open_index(workspace) as index:
        for name in names:
            try:
                out.emit(_remove(workspace, index, name, dry_run))
            except WorkspaceError as error:
                failed += 1
                out.say(str(error))
    if not dry_run and failed < len(names):
        out.note("reports/ still hold it: run `verify compare`")
    if not failed:
        return 0
    return 3 if failed < len(names) else 2


def _remove(workspace: Workspace, index: Index, name: str, dry_run: bool) -> str:
    """The line that says what was removed."""
    from verify.adding import remove_article
    from verify.seeds import find_named

    entry = find_named(index.entries.values(), name)
    if dry_run:
        return f"{entry.path}: would be removed, with its claims\n"
    remove_article(workspace, index, entry)
    return f"{entry.path}: removed, with its claims\n"
