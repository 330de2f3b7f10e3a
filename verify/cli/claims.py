"""`verify claims`: what was extracted."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING

import click

from verify.cli import output as out
from verify.cli.options import output_option, report_lang_option
from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.model import Article, Claim
    from verify.workspace import Workspace


@click.command("claims")
@click.argument("article", required=False)
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@output_option
@report_lang_option
@out.with_verbosity
def command(article: str | None, form: str, output: Path | None, report_lang: str | None) -> int:
    """List the claims of ARTICLE: a file, or the name or id of an article of the workspace; of all without it."""
    if article is not None and Path(article).is_file():
        articles, claims = _of_file(Path(article))
    else:
        articles, claims = _of_workspace(article)
    if form == "json":
        from verify.reports import json_report

        text = json_report.dump(json_report.claims_record(articles, claims))
    else:
        from verify.reports import terminal

        text = terminal.claims_table(articles, claims, out.screen(report_lang or "en"))
    out.emit(text, output)
    return 0


def _of_file(path: Path) -> tuple[tuple[Article, ...], tuple[Claim, ...]]:
    from verify.extract import extract_claims
    from verify.readers import load

    article = load(path)
    return (article,), extract_claims(article)


def _of_workspace(wanted: str | None) -> tuple[tuple[Article, ...], tuple[Claim, ...]]:
    """The claims of one or all articles of the workspace; what is stored and fresh is not extracted again."""
    from verify import workspace as store

    workspace = store.find_workspace(Path.cwd())
    articles, problems = store.load_articles(workspace)
    for problem in problems:
        out.say(str(problem))
    chosen = tuple(article for article in articles if wanted is None or _is_called(article, wanted))
    if wanted is not None and not chosen:
        raise VerifyError(f"no article {wanted!r}: neither a file nor one of {workspace.seeds}")
    return chosen, _claims(workspace, articles, chosen)


def _claims(
    workspace: Workspace, articles: tuple[Article, ...], chosen: tuple[Article, ...]
) -> tuple[Claim, ...]:
    from verify import workspace as store
    from verify.extract import extract_claims

    files = store.claim_files(workspace, articles)
    claims: list[Claim] = []
    for article in chosen:
        stored = store.read_claims(files[article.id], article)
        claims += extract_claims(article) if stored is None else stored
    return tuple(claims)


def _is_called(article: Article, name: str) -> bool:
    path = PurePath(article.path)
    return name in (article.id, article.path, path.name, path.stem)
