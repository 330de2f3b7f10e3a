"""`verify init`: a new workspace."""

from pathlib import Path

import click

from verify.cli import output as out


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), default=".", metavar="[DIR]")
@out.with_verbosity
def command(folder: Path) -> int:
    """Make a workspace in DIR (the current folder): verify.toml, seeds/, claims/, reports/.  Keeps what is there."""
    from verify.workspace import init_workspace

    workspace, made = init_workspace(folder)
    if made:
        out.note(
            f"{workspace.root}: a workspace; add articles with `verify add FILE`, then run `verify compare`"
        )
    else:
        out.note(f"{workspace.root}: is a workspace already")
    return 0
