"""The workspace: the only reader and writer of `seeds/`, `claims/` and `reports/` beside a `verify.toml`.

Text files are the truth.  What is stored under `claims/` is used again only while the article, the extraction (its
version and code) and the bytes of the file are the same; otherwise it is computed again.  Renders nothing.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from posixpath import splitext

from verify.claim_files import claims_text, read_claims, too_new
from verify.config import FILE_NAME, Config, load_config
from verify.errors import WorkspaceError
from verify.files import write_if_changed, write_pieces
from verify.fingerprint import extraction_digest
from verify.locks import lock
from verify.model import Article, Claim, Problem

_FOLDERS = ("seeds", "claims", "reports")
# The digest of the code that made what is under `claims/`.
_CODE_MARK = Path(".verify", "extraction")
_SCHEMA_VERSION = re.compile(rb'"schema_version": (\d{1,9})')
# The version of a JSON report stands in its first line or two.
_HEAD_BYTES = 200
_HEAD_PIECES = 8


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with `verify.toml` and `seeds/`."""

    root: Path

    @property
    def seeds(self) -> Path:
        """The articles."""
        return self.root / "seeds"

    @property
    def claims(self) -> Path:
        """What was extracted from them, one file an article."""
        return self.root / "claims"

    @property
    def reports(self) -> Path:
        """What was found."""
        return self.root / "reports"

    def settings(self) -> Config:
        """What `verify.toml` sets.

        Raises: ConfigError for a setting that is unknown or impossible.
        """
        return load_config(self.root / FILE_NAME)


def find_workspace(start: Path) -> Workspace:
    """The workspace that `start` lies in: the nearest folder upwards with `verify.toml` beside `seeds/`.

    Raises: WorkspaceError if there is none.
    """
    folder = start.resolve()
    for root in (folder, *folder.parents):
        if (root / FILE_NAME).is_file() and (root / "seeds").is_dir():
            return Workspace(root)
    raise WorkspaceError(
        f"no workspace in {str(start)!r} or above it ({FILE_NAME} beside seeds/): "
        "run `verify init`, or name the articles to compare"
    )


def init_workspace(root: Path) -> tuple[Workspace, bool]:
    """The workspace at `root`, and whether anything of it had to be made.  What is there already is left alone.

    Raises: WorkspaceError if a folder cannot be made.
    """
    made = False
    try:
        for name in _FOLDERS:
            made |= not (root / name).is_dir()
            (root / name).mkdir(parents=True, exist_ok=True)
        if not (root / FILE_NAME).exists():
            made |= write_if_changed(root / FILE_NAME, _NEW_SETTINGS)
    except OSError as error:
        raise WorkspaceError(f"{root}: cannot make a workspace: {error.strerror or error}") from error
    return Workspace(root), made


_NEW_SETTINGS = """\
# A workspace of verify: articles in seeds/, extracted claims in claims/, what was found in reports/.
# Settings, with their defaults:
# [report]
# report_lang = "en"
# [compare]
# min_confidence = 0.0
# fail_on = []
"""


def locked(workspace: Workspace, *, wait: bool = False) -> AbstractContextManager[None]:
    """Only one process at a time writes the workspace; with `wait`, this one waits for its turn.

    Raises: WorkspaceError that names the process that holds it; OSError if the folder cannot be written.
    """
    return lock(workspace.root, wait=wait)


def load_articles(workspace: Workspace) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of `seeds/` and what could not be read, with paths relative to the workspace, sorted by path."""
    return load_files(workspace, [workspace.seeds])


def load_files(
    workspace: Workspace, paths: Sequence[Path]
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The same for some of its files.  Paths are NFC: a system that decomposes file names changes no report."""
    from verify.intake import load_all_safely

    articles, problems = load_all_safely(paths)
    here = (as_inside(workspace, article) for article in articles)
    return tuple(sorted(here, key=lambda article: article.path)), as_said_inside(workspace, problems)


def as_inside(workspace: Workspace, article: Article) -> Article:
    """The article with its path relative to the workspace."""
    return replace(article, path=_relative(workspace, article.path))


def as_said_inside(workspace: Workspace, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems with paths relative to the workspace."""
    return tuple(
        replace(p, where=_relative(workspace, p.where), what=_relative_inside(workspace, p.what))
        for p in problems
    )


def _relative(workspace: Workspace, path: str) -> str:
    with suppress(ValueError):
        path = Path(path).relative_to(workspace.root).as_posix()
    return unicodedata.normalize("NFC", path)


def _relative_inside(workspace: Workspace, text: str) -> str:
    """A message without the folder of this machine, since it stands in a report that is kept."""
    return text.replace(os.path.join(workspace.root, ""), "")


def known_claims(
    workspace: Workspace, articles: Sequence[Article], among: Iterable[str] | None = None
) -> dict[str, tuple[Claim, ...]]:
    """The stored claims by article id, where they are those of the article as it is and of this very code.

    `among`: the paths of all articles of the workspace, where `articles` are only some.
    Raises: WorkspaceError if a newer version of verify wrote some of them.
    """
    paths = [article.path for article in articles] if among is None else among
    return known_in(workspace, claim_paths(workspace, paths))(articles)


def known_in(
    workspace: Workspace, files: Mapping[str, Path]
) -> Callable[[Sequence[Article]], dict[str, tuple[Claim, ...]]]:
    """`known_claims` for some articles after others; `files`: those of claims, by the path of the article."""
    trusted = is_of_this_code(workspace)

    def known(articles: Sequence[Article]) -> dict[str, tuple[Claim, ...]]:
        stored = ((a.id, read_claims(files[a.path], a)) for a in articles if trusted and a.path in files)
        return {key: claims for key, claims in stored if claims is not None}

    return known


def is_of_this_code(workspace: Workspace) -> bool:
    """Whether all stored claims were made by the code that runs now; a lost mark means that they are made again."""
    try:
        return (workspace.root / _CODE_MARK).read_text(encoding="utf-8").strip() == extraction_digest()
    except (OSError, UnicodeDecodeError):
        return False


def claim_files(workspace: Workspace, articles: Sequence[Article]) -> dict[str, Path]:
    """Article id -> its file under `claims/`, where these are all articles."""
    files = claim_paths(workspace, [article.path for article in articles])
    return {article.id: files[article.path] for article in articles}


def claim_paths(workspace: Workspace, paths: Iterable[str]) -> dict[str, Path]:
    """Path of an article -> its file under `claims/`; files of one stem keep their suffix in the name."""
    every = list(paths)
    stems = Counter(map(_stem, every))
    return {path: _claim_path(workspace, path, stems[_stem(path)] > 1) for path in every}


def claim_path(workspace: Workspace, path: str, among: Iterable[str]) -> Path:
    """The file under `claims/` of one article of many."""
    own = _stem(path)
    alike = [other for other in among if other[: len(own)].casefold() == own]
    return _claim_path(workspace, path, sum(_stem(other) == own for other in alike) > 1)


def _stem(path: str) -> str:
    return splitext(path)[0].casefold()


def _claim_path(workspace: Workspace, path: str, is_shared: bool) -> Path:
    inside = path.removeprefix("seeds/")
    return workspace.claims / f"{inside if is_shared else splitext(inside)[0]}.jsonl"


def mark_code(workspace: Workspace) -> None:
    """Note that all claims that are stored now were made by this code."""
    write_if_changed(workspace.root / _CODE_MARK, f"{extraction_digest()}\n")


def store_new_claims(workspace: Workspace, article: Article, claims: tuple[Claim, ...], path: Path) -> bool:
    """Store the claims of one more article, and say so; not beside claims of other code, which all are made anew."""
    if not is_of_this_code(workspace):
        if any(workspace.claims.rglob("*.jsonl")):
            return False
        mark_code(workspace)
    return write_if_changed(path, claims_text(article, claims))


def write_report(workspace: Workspace, name: str, text: str | Iterator[str]) -> Path:
    """`reports/<name>`, written as a whole; a large one comes in pieces.

    Raises: WorkspaceError if the one that is there was written by a newer version; OSError if it cannot be written.
    """
    path = workspace.reports / name
    pieces = iter((text,)) if isinstance(text, str) else text
    head = list(islice(pieces, _HEAD_PIECES))
    there, new = _schema_version(path), _SCHEMA_VERSION.search("".join(head)[:_HEAD_BYTES].encode())
    if new and there > int(new[1]):
        raise too_new(f"reports/{name}", "schema_version", there)
    write_pieces(path, chain(head, pieces))
    return path


def _schema_version(path: Path) -> int:
    """The version that a stored report says it has; 0 if there is none that says one."""
    try:
        with path.open("rb") as file:
            found = _SCHEMA_VERSION.search(file.read(_HEAD_BYTES))
    except FileNotFoundError:
        return 0
    return int(found[1]) if found else 0
