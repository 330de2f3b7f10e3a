"""What `eval` and `train` have in common: a folder of gold stories, and which of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., Any])


def stories_of(command: _Command) -> _Command:
    """GOLD_DIR, --story NAME and --without NAME."""
    folder = click.argument(
        "folder", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="GOLD_DIR"
    )
    only = click.option(
        "--story",
        multiple=True,
        metavar="NAME",
        help="Only this one, or those that fit a pattern; may be given again.",
    )
    without = click.option(
        "--without",
        multiple=True,
        metavar="NAME",
        help="Not this one, or those that fit a pattern; may be given again.",
    )
    return folder(only(without(command)))
