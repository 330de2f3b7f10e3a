"""`verify claims`: what was extracted."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import output_option, report_lang_option, workers_option
from verify.config import Config
from verify.errors import VerifyError, WorkspaceError

if TYPE_CHECKING:
    from verify.gather import Gathered
    from verify.model import Article, Claim, Problem
    from verify.workspace import Workspace

    _Listed = tuple[tuple[Article, ...], tuple[Claim, ...], tuple[Problem, ...]]


@click.command("claims")
@click.argument("article", required=False)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@output_option
@workers_option
@report_lang_option
@out.with_verbosity
def command(article: str | None, form: str, output: Path | None, report_lang: str | None) -> int:
    """List the claims of ARTICLE: a file, or the name or id of an article of the workspace; of all without it."""
    from verify.cli.inputs import exit_code, refuse_to_overwrite

    if article is not None and Path(article).is_file():
        root, settings = Path(), Config()
        articles, claims, problems = _of_file(Path(article))
    else:
        workspace = _workspace_with(article)
        root, settings = workspace.root, workspace.settings()
        articles, claims, problems = _of_workspace(workspace, article)
    refuse_to_overwrite(output, (a.path for a in articles), root)
    out.say_problems(problems)
    out.say_notes(articles)
    if form == "json":
        from verify.reports import json_report

        text = json_report.dump(json_report.claims_record(articles, claims))
    else:
        from verify.reports import terminal

        text = terminal.claims_table(articles, claims, out.screen(report_lang or settings.report_lang))
    out.emit(text, output)
    return exit_code(articles, problems)


def _of_file(path: Path) -> _Listed:
    from verify.gather import gather_claims
    from verify.intake import load_safely

    return _listed(gather_claims([load_safely(path)], {}))


def _of_workspace(workspace: Workspace, wanted: str | None) -> _Listed:
    """Of one or all articles of the workspace; what is stored and fresh is not extracted again."""
    from verify import workspace as store
    from verify.gather import gather_claims

    articles, problems = store.load_articles(workspace)
    if wanted is None:
        return _listed(gather_claims(articles, store.known_claims(workspace, articles)), problems)
    chosen = tuple(article for article in articles if _is_called(article, wanted))
    if not chosen:
        out.say_problems(problems)
        raise VerifyError(f"no article {wanted!r}: neither a file nor one of {workspace.seeds}")
    return _listed(gather_claims(chosen, store.known_claims(workspace, articles)))


def _workspace_with(wanted: str | None) -> Workspace:
    """The workspace here.

    Raises: VerifyError that speaks of the file, where one was wanted and there is neither it nor a workspace.
    """
    from verify.workspace import find_workspace

    try:
        return find_workspace(Path.cwd())
    except WorkspaceError as error:
        if wanted is None:
            raise
        raise VerifyError(
            f"{wanted}: no such file, and no workspace here that has such an article"
        ) from error


def _listed(gathered: Gathered, problems: tuple[Problem, ...] = ()) -> _Listed:
    """What was gathered, the claims in the order of the articles, with earlier problems in front."""
    claims = tuple(claim for article in gathered.articles for claim in gathered.claims[article.id])
    return gathered.articles, claims, (*problems, *gathered.problems)


def _is_called(article: Article, name: str) -> bool:
    path = PurePath(article.path)
    return name in (article.id, article.path, path.name, path.stem)
