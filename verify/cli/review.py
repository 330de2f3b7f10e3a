"""`verify review`: walks the open findings on a terminal, a key a decision."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import RELATIONS, report_lang_option
from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.decisions import Entry
    from verify.model import Finding, Report
    from verify.reports.terminal import Screen
    from verify.workspace import Workspace

_VERDICTS = {"c": "confirm", "d": "dismiss", "u": "unsure", "s": "split", "m": "merge"}
_END_OF_INPUT = ("\x04", "")


@dataclass
class Walk:
    """A session: the findings to decide on, where it is, and what was decided (index of the finding, entry)."""

    workspace: Workspace
    report: Report
    findings: tuple[Finding, ...]
    screen: Screen
    by: str | None
    at: int = 0
    done: list[tuple[int, Entry]] = field(default_factory=list)

    @property
    def finding(self) -> Finding:
        """The one that is shown."""
        return self.findings[self.at]


@click.command("review")
@click.option(
    "--relation",
    "relations",
    type=click.Choice(RELATIONS),
    multiple=True,
    help="Only these; may be given again.",
)
@click.option(
    "--decided", is_flag=True, help="Walk the findings that were decided on, to look at them or undo."
)
@click.option(
    "--by", metavar="NAME", help="Who decides; by default the name in git's settings, else yours here."
)
@report_lang_option
@out.with_verbosity
def command(relations: tuple[str, ...], decided: bool, by: str | None, report_lang: str | None) -> int:
    """Walk the open findings in the terminal, most serious first, with both quotes in context.

    \b
    c confirm, d dismiss, u unsure, s split, m merge with another finding,
    z undo, n next, q quit, ? what each key does

    Each decision is kept at once, in decisions.jsonl. `verify decide` does the same without a terminal.
    """
    from verify.cli.deciding import compared
    from verify.workspace import find_workspace

    if not (sys.stdin and sys.stdin.isatty() and out.is_terminal()):
        raise VerifyError("review needs a terminal; without one, use `verify decide FINDING VERDICT`")
    workspace = find_workspace(Path.cwd())
    report = compared(workspace)
    out.say_problems((*report.problems, *report.orphans))
    chosen = tuple(
        f
        for f in report.findings
        if (f.decision is not None) is decided and f.relation in (relations or RELATIONS)
    )
    walk = Walk(workspace, report, chosen, out.screen(report_lang or workspace.settings().report_lang), by)
    _go(walk)
    _sum_up(walk)
    return 0


def _go(walk: Walk) -> None:
    """Show and ask until the end, or until the person stops."""
    from verify.reports.card import Position, card

    while walk.at < len(walk.findings):
        position = Position(walk.at + 1, len(walk.findings))
        click.echo(card(walk.report, walk.finding, position, walk.screen), nl=False)
        if not _ask(walk):
            return


def _ask(walk: Walk) -> bool:
    """Keys until one moves on; False to stop."""
    from verify.reports.card import keys_help, keys_line

    while True:
        click.echo(keys_line(walk.screen))
        key = _key()
        if key in ("q", *_END_OF_INPUT):
            return False
        if key in ("n", " ", "\r", "\n"):
            walk.at += 1
            return True
        if key == "?":
            click.echo(keys_help(walk.screen), nl=False)
            continue
        if _done(walk, key):
            return True


def _key() -> str:
    try:
        return click.getchar()
    except EOFError:
        return ""


def _done(walk: Walk, key: str) -> bool:
    """Whether a decision or an undo was put down, so that another finding is shown; says why if not."""
    act: Callable[[Walk, str], bool] | None = (
        _undo if key == "z" else _decide if key.lower() in _VERDICTS else None
    )
    if act is None:
        click.echo("no such key; ? shows what each does")
        return False
    try:
        return act(walk, key)
    except (VerifyError, OSError) as error:
        out.say(str(error))
        return False


def _decide(walk: Walk, key: str) -> bool:
    from verify.anchors import anchored
    from verify.cli.deciding import word_of, write
    from verify.decisions import PAST, new_entry

    verdict = _VERDICTS[key.lower()]
    articles = {article.id: article for article in walk.report.articles}
    other = _other(walk) if verdict == "merge" else None
    if verdict == "merge" and other is None:
        return False
    reason = _line("reason") if key.isupper() else ""
    entry = new_entry(
        verdict,
        word_of(walk.workspace.root, walk.by, reason),
        anchored(walk.finding, articles),
        anchored(other, articles) if other else None,
    )
    write(walk.workspace, entry)
    walk.done.append((walk.at, entry))
    click.echo(f"{PAST[verdict]}.\n")
    walk.at += 1
    return True


def _undo(walk: Walk, _key: str) -> bool:
    """Take back the decision on the finding shown, or else the last one of this session, and go back to it."""
    from verify.cli.deciding import named_entry, word_of, write
    from verify.decisions import new_entry

    if walk.finding.decision is not None:
        back, entry = walk.at + 1, named_entry(walk.workspace, walk.finding.id)
    elif walk.done:
        back, entry = walk.done[-1]
    else:
        click.echo("nothing was decided in this session; `verify review --decided` shows what was before")
        return False
    word = word_of(walk.workspace.root, walk.by, "")
    write(walk.workspace, new_entry("undo", word, entry.finding, undoes=entry.id))
    walk.done = [(n, e) for n, e in walk.done if e.id != entry.id]
    click.echo(f"taken back: {entry.verdict}.\n")
    walk.at = back
    return True


def _other(walk: Walk) -> Finding | None:
    """The finding to merge with: those on the same facet are listed, and one is asked for."""
    from verify.reports.escape import plain
    from verify.reports.summary import question, shortened

    facet = walk.finding.facet
    likes = [f for f in walk.report.findings if f.facet == facet and f.id != walk.finding.id]
    listed = sorted(likes, key=lambda f: (-_shared_words(f, walk.finding), f.id))[:9]
    for number, finding in enumerate(listed, start=1):
        values = " / ".join(shortened(side.value, 20) for side in finding.sides)
        told = f"{shortened(question(finding, walk.screen.words), 40)} ({values})"
        click.echo(f"  {number}  {finding.id[:8]}  {plain(told)}"[: walk.screen.width])
    wanted = _line("merge with (number or id; nothing: leave it)")
    if wanted.isdecimal() and 1 <= int(wanted) <= len(listed):
        return listed[int(wanted) - 1]
    named = [f for f in likes if len(wanted) >= 4 and f.id.startswith(wanted)]
    if wanted and len(named) != 1:
        click.echo("no such finding on the same kind of value")
    return named[0] if len(named) == 1 else None


def _shared_words(a: Finding, b: Finding) -> int:
    said = [
        {w for side in f.sides for m in side.mentions for w in m.quote.casefold().split()} for f in (a, b)
    ]
    return len(said[0] & said[1])


def _line(asked: str) -> str:
    """A line that the person types; empty for none."""
    answer: str = click.prompt(asked, default="", show_default=False)
    return answer.strip()


def _sum_up(walk: Walk) -> None:
    """The last line: what was decided and what is left."""
    decided = {at for at, _ in walk.done}
    if not walk.findings:
        click.echo("nothing to review")
        return
    click.echo(f"\n{len(decided)} decided, {len(walk.findings) - len(decided)} left as they were")
    if any(entry.verdict in ("split", "merge") for _, entry in walk.done):
        click.echo("`verify compare` heeds what was split or merged from now on")
