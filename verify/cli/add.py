"""`verify add`: articles into the workspace, and what they say to those that are there."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import LANGUAGES, everything_option, report_lang_option, wait_option, workers_option
from verify.cli.web import Surfer, Web, is_url, web_options
from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.adding import Added
    from verify.evidence import Document, Unchanged
    from verify.index import Index
    from verify.model import Article, Problem
    from verify.nearby import Nearby
    from verify.reports.terminal import Screen
    from verify.seeds import Details, Draft
    from verify.workspace import Workspace

    _Found = list[tuple[Draft | Problem | Unchanged | None, Document | None]]


def _date(_context: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return value.date() if value else None


@click.command("add")
@click.argument(
    "inputs",
    nargs=-1,
    metavar="FILE|DIR|URL|-...",
)
@web_options
@click.option("--source", help="Who published it.")
@click.option("--url", help="Where it was published; for one input.")
@click.option(
    "--published", type=click.DateTime(["%Y-%m-%d"]), callback=_date, help="When: a date such as 2019-09-17."
)
@click.option("--lang", type=click.Choice(LANGUAGES), help="Its language.")
@click.option("--title", help="Its headline; for one input.")
@click.option(
    "--as",
    "form",
    type=click.Choice(["text", "jsonl", "csv"]),
    default="text",
    show_default=True,
    help="What standard input (-) is.",
)
@click.option(
    "--ask/--no-ask", default=True, help="Ask on a terminal for a source and a date that are not known."
)
@click.option("--compare/--no-compare", default=True, help="Say what the new articles confirm or contradict.")
@click.option("--dry-run", is_flag=True, help="Say what would happen; write nothing.")
@click.option(
    "--format", "shown_as", type=click.Choice(["table", "json"]), default="table", show_default=True
)
@everything_option
@wait_option
@workers_option
@report_lang_option
@out.with_verbosity
def command(
    inputs: tuple[str, ...],
    web: Web,
    source: str | None,
    url: str | None,
    published: date | None,
    lang: str | None,
    title: str | None,
    form: str,
    ask: bool,
    compare: bool,
    dry_run: bool,
    shown_as: str,
    everything: bool,
    wait: bool,
    report_lang: str | None,
) -> int:
    """Add articles to the workspace, then say what they confirm, refine, update or contradict, with quotes.

    FILE is a text (.txt, .md), JSON Lines (.jsonl: one object a line with text, and title, source, url, published, lang
    where known) or CSV (.csv with the columns source and text); - is standard input.  URL is fetched, with its bytes kept
    as evidence.  An article that is there already
    is left out.  What nobody says of an article stays unknown.
    """
    from verify.seeds import Details
    from verify.workspace import find_workspace

    workspace = find_workspace(Path.cwd())
    words = report_lang or workspace.settings().report_lang
    details = Details(title, source, url, published, lang)
    found = _found(inputs, form, details, Surfer(workspace, details, web, inputs))
    if ask and not dry_run and out.is_dialogue():
        found = _asked(found, workspace.root)
    added, nearby = _run(workspace.root, found, compare, dry_run, wait)
    screen = out.screen(words)
    _say_failures(added)
    # Those of what was fetched are said already, with the document.
    out.say_notes(item.article for item in added if item.article is not None and not is_url(item.where))
    if shown_as == "json":
        _emit_json(added, nearby, dry_run, screen)
    else:
        out.emit("".join(_lines(added, dry_run, screen)))
        if nearby is not None:
            out.emit(_news(nearby, screen, everything))
        _advise(added, nearby, compare, dry_run)
    return _exit_code(added)


def _found(inputs: tuple[str, ...], form: str, details: Details, surfer: Surfer) -> _Found:
    """All that is to be added, fetched and read before anything is written."""
    from verify.seeds import drafts_in

    count = len(inputs) + len(surfer.web.feeds)
    if not count:
        raise click.UsageError("nothing to add: name a FILE, a DIR or a URL, or give --feed URL")
    is_many = count > 1 or bool(surfer.web.feeds) or Path(inputs[0]).is_dir()
    if (details.url or details.title) and is_many:
        raise click.UsageError("--url and --title are for one input")
    found: _Found = []
    for name in inputs:
        if name == "-":
            found += [(draft, None) for draft in _from_stdin(form, details)]
        elif is_url(name):
            found += surfer.page(name)
        else:
            found += [(draft, None) for draft in drafts_in([Path(name)], details)]
    for url in surfer.web.feeds:
        found += surfer.feed(url)
    if (details.url or details.title) and len(found) > 1:
        raise click.UsageError("--url and --title are for one article")
    return found


def _from_stdin(form: str, details: Details) -> Iterator[Draft | Problem]:
    from verify.model import Problem
    from verify.seeds import drafts_from

    try:
        yield from drafts_from(sys.stdin.buffer.read(), "stdin", form, details)
    except VerifyError as error:
        yield Problem("stdin", str(error).removeprefix("stdin: "))


def _asked(found: _Found, root: Path) -> _Found:
    """The drafts of single articles, with what a person at the terminal knows of them; those that are there are not
    asked for.
    """
    from verify.adding import is_present
    from verify.cli.ask import ask_details
    from verify.index import open_index
    from verify.seeds import Draft
    from verify.workspace import Workspace

    with open_index(Workspace(root), store=False) as index:
        open_ = [isinstance(d, Draft) and not d.is_row and not is_present(d, index) for d, _ in found]
    return [
        (ask_details(draft), document) if asked and isinstance(draft, Draft) else (draft, document)
        for (draft, document), asked in zip(found, open_, strict=True)
    ]


def _run(
    root: Path, found: _Found, compare: bool, dry_run: bool, wait: bool
) -> tuple[tuple[Added, ...], Nearby | None]:
    """Add the drafts, keep what was fetched and compare what is new, under the lock; a dry run needs none."""
    from contextlib import nullcontext

    from verify.adding import add_drafts
    from verify.index import open_index
    from verify.nearby import MOST_NEW, compare_new
    from verify.workspace import Workspace, locked

    workspace = Workspace(root)
    with (
        nullcontext() if dry_run else locked(workspace, wait=wait),
        open_index(workspace, store=not dry_run) as index,
    ):
        with out.progress("adding"):
            drafts = [draft for draft, _ in found if draft is not None]
            added = add_drafts(workspace, index, drafts, dry_run=dry_run)
            if not dry_run:
                _keep_evidence(workspace, index, found, added)
        new = _articles(added)
        if not compare or not 0 < len(new) <= MOST_NEW:
            return added, None
        with out.progress("comparing"):
            return added, compare_new(workspace, index, new)


def _keep_evidence(workspace: Workspace, index: Index, found: _Found, added: Sequence[Added]) -> None:
    """Keep each document once, with all that came of it."""
    from verify.adding import keep_evidence

    of_document: dict[int, tuple[Document, list[Added]]] = {}
    results = iter(added)
    for draft, document in found:
        result = [next(results)] if draft is not None else []
        if document is not None:
            of_document.setdefault(id(document), (document, []))[1].extend(result)
    for document, items in of_document.values():
        keep_evidence(workspace, index, document, items)


def _articles(added: Sequence[Added]) -> list[Article]:
    return [item.article for item in added if item.article is not None]


def _say_failures(added: Sequence[Added]) -> None:
    for item in added:
        if item.state == "failed":
            out.say(f"{item.where}: failed: {item.why}")


def _lines(added: Sequence[Added], dry_run: bool, screen: Screen) -> Iterator[str]:
    """What became of each article; those that failed are on standard error."""
    from verify.reports.against import known
    from verify.reports.escape import plain

    would = "would be " if dry_run else ""
    for item in added:
        if item.article is not None:
            yield f"{plain(item.where)}: {would}added as {item.path} ({known(item.article, screen)})\n"
        elif item.state == "duplicate":
            yield f"{plain(item.where)}: duplicate, is there already as {item.path}\n"
        elif item.state == "unchanged":
            yield f"{plain(item.where)}: {item.why}, is there already as {item.path}\n"


def _news(nearby: Nearby, screen: Screen, everything: bool) -> str:
    from verify.reports import against

    new = {article.id for article in nearby.new}
    return "\n" + against.render(nearby.report, new, screen, everything=everything)


def _advise(added: Sequence[Added], nearby: Nearby | None, compare: bool, dry_run: bool) -> None:
    """What the comparison left out, and what to do next."""
    new = _articles(added)
    if not new or dry_run:
        return
    if nearby is not None and nearby.compared < nearby.stored:
        out.note(f"compared with the {nearby.compared} nearest of {nearby.stored} articles")
    if nearby is None and compare:
        out.note(f"{len(new)} articles at once are not compared here")
    out.note("reports/ do not hold this yet: run `verify compare`")


def _emit_json(added: Sequence[Added], nearby: Nearby | None, dry_run: bool, screen: Screen) -> None:
    from verify.reports import against, json_report

    results = [{"input": a.where, "state": a.state, "path": a.path, "why": a.why} for a in added]
    for item, result in zip(added, results, strict=True):
        result["article"] = item.article.id if item.article else None
    record = {"schema_version": json_report.SCHEMA_VERSION, "dry_run": dry_run, "inputs": results}
    if nearby is not None:
        record |= {"compared": nearby.compared, "stored": nearby.stored} | against.record(
            nearby.report, screen.words
        )
    out.emit(json.dumps(record, ensure_ascii=False, indent=1) + "\n")


def _exit_code(added: Sequence[Added]) -> int:
    """0 if every input is in the workspace now, 3 if some failed, 2 if all did."""
    failed = sum(item.state == "failed" for item in added)
    if not failed:
        return 0
    return 3 if failed < len(added) else 2
