"""`verify decide`: a person's word on a finding."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out

if TYPE_CHECKING:
    from verify.decisions import Entry
    from verify.model import Decision
    from verify.workspace import Workspace

# The same as verify.decisions.VERDICTS, without importing it for --help; a test compares them.
VERDICTS = ("confirm", "dismiss", "unsure", "split", "merge", "undo")


@click.command("decide")
@click.argument("finding")
@click.argument("verdict", type=click.Choice(VERDICTS), metavar="|".join(VERDICTS))
@click.option("--with", "other", metavar="OTHER", help="The finding that FINDING is merged with.")
@click.option("--reason", default="", metavar="TEXT", help="Why; kept with the decision.")
@click.option(
    "--by", metavar="NAME", help="Who decides; by default the name in git's settings, else yours here."
)
@out.with_verbosity
def command(finding: str, verdict: str, other: str | None, reason: str, by: str | None) -> int:
    """Put down a decision on FINDING, the id that `verify compare` shows (its beginning is enough).

    \b
    confirm  the finding is right
    dismiss  there is nothing in it; it is back only if its evidence changes
    unsure   somebody looked, and cannot tell
    split    its sides do not answer one question: the next run keeps them apart
    merge    it and OTHER answer one question: the next run compares them
    undo     take the last decision on FINDING back

    Decisions are lines at the end of decisions.jsonl, anchored to the quotes: they hold when articles are edited
    elsewhere or analysed anew.
    """
    from verify.anchors import summary_of
    from verify.cli.deciding import named_entry, word_of, write
    from verify.decisions import PAST, new_entry
    from verify.workspace import find_workspace

    if (other is not None) != (verdict == "merge"):
        raise click.UsageError("merge needs --with OTHER, and no other verdict takes it")
    workspace = find_workspace(Path.cwd())
    word = word_of(workspace.root, by, reason)
    if verdict == "undo":
        undone = named_entry(workspace, finding)
        entry = new_entry("undo", word, undone.finding, undoes=undone.id)
        told = f"{PAST['undo']}: {undone.verdict} by {undone.by}"
    else:
        entry = _entry(workspace, verdict, word, finding, other)
        told = PAST[verdict]
    write(workspace, entry)
    out.note(f"{told}: {summary_of(entry.finding)}; by {entry.by}")
    if verdict in ("split", "merge"):
        out.note("`verify compare` heeds it from now on")
    return 0


def _entry(workspace: Workspace, verdict: str, word: Decision, finding: str, other: str | None) -> Entry:
    from verify.cli.deciding import named_finding
    from verify.decisions import new_entry

    merged = named_finding(workspace, other) if other else None
    return new_entry(verdict, word, named_finding(workspace, finding), merged)
