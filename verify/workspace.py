"""The workspace: the only reader and writer of `seeds/`, `claims/` and `reports/` beside a `verify.toml`.

Text files are the truth.  What is stored under `claims/` is used again only while the article, the extraction (its
version and code) and the bytes of the file are the same; otherwise it is computed again.  Renders nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from pathlib import Path, PurePath
from typing import Any

from verify.config import FILE_NAME, Config, load_config
from verify.errors import WorkspaceError
from verify.files import write_if_changed
from verify.fingerprint import extraction_digest
from verify.model import Article, Claim, Problem, Report
from verify.records import from_plain, to_plain
from verify.version import EXTRACT_VERSION

_FOLDERS = ("seeds", "claims", "reports")
# The digest of the code that made what is under `claims/`.
_CODE_MARK = Path(".verify", "extraction")
# A second run waits this long for the first; an honest one is done sooner or says so.
_LOCK_SECONDS = 30


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


@contextmanager
def locked(workspace: Workspace) -> Iterator[None]:
    """Only one process at a time writes the workspace.

    Raises: WorkspaceError if another one holds it for too long; OSError if the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    cache = workspace.root / ".verify"
    try:
        cache.mkdir(exist_ok=True)
        write_if_changed(cache / ".gitignore", "*\n")
        with FileLock(cache / "lock", timeout=_LOCK_SECONDS):
            yield
    except Timeout as error:
        raise WorkspaceError(f"{workspace.root}: another run of verify is writing here; try again") from error


def load_articles(workspace: Workspace) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """The articles of `seeds/` and what could not be read, with paths relative to the workspace, sorted by path."""
    from verify.readers import load_all

    articles, problems = load_all([workspace.seeds])
    here = tuple(replace(article, path=_relative(workspace, article.path)) for article in articles)
    said = tuple(
        replace(p, where=_relative(workspace, p.where), what=_relative_inside(workspace, p.what))
        for p in problems
    )
    return tuple(sorted(here, key=lambda article: article.path)), said


def _relative(workspace: Workspace, path: str) -> str:
    try:
        return Path(path).relative_to(workspace.root).as_posix()
    except ValueError:
        return path


def _relative_inside(workspace: Workspace, text: str) -> str:
    """A message without the folder of this machine, since it stands in a report that is kept."""
    return text.replace(os.path.join(workspace.root, ""), "")


def compare_workspace(workspace: Workspace, min_confidence: float = 0.0, *, store: bool = True) -> Report:
    """The report over all articles of the workspace.

    With `store`, the claims of each are stored under `claims/` (the caller holds the lock); without, nothing is
    written.  Findings below `min_confidence` are left out.
    """
    from verify.gather import gather_claims
    from verify.pipeline import compare_articles

    articles, problems = load_articles(workspace)
    gathered = gather_claims(articles, known_claims(workspace, articles))
    report = compare_articles(
        gathered.articles, problems=(*problems, *gathered.problems), claims=gathered.claims
    )
    if store:
        _store_claims(workspace, report, claim_files(workspace, articles))
    sure = tuple(finding for finding in report.findings if finding.confidence >= min_confidence)
    return replace(report, findings=sure)


def known_claims(workspace: Workspace, articles: tuple[Article, ...]) -> dict[str, tuple[Claim, ...]]:
    """The stored claims by article id, where they are those of the article as it is and of this very code."""
    if not _is_of_this_code(workspace):
        return {}
    files = claim_files(workspace, articles)
    stored = {article.id: read_claims(files[article.id], article) for article in articles}
    return {key: claims for key, claims in stored.items() if claims is not None}


def _is_of_this_code(workspace: Workspace) -> bool:
    """Whether all stored claims were made by the code that runs now; a lost mark means that they are made again."""
    try:
        return (workspace.root / _CODE_MARK).read_text(encoding="utf-8").strip() == extraction_digest()
    except (OSError, UnicodeDecodeError):
        return False


def claim_files(workspace: Workspace, articles: tuple[Article, ...]) -> dict[str, Path]:
    """Article id -> its file under `claims/`; files of one stem keep their suffix in the name."""
    paths = {article.id: PurePath(article.path).relative_to("seeds") for article in articles}
    stems = Counter(path.with_suffix("").as_posix().casefold() for path in paths.values())
    return {
        key: workspace.claims
        / (
            f"{path}.jsonl"
            if stems[path.with_suffix("").as_posix().casefold()] > 1
            else f"{path.with_suffix('')}.jsonl"
        )
        for key, path in paths.items()
    }


def _store_claims(workspace: Workspace, report: Report, files: Mapping[str, Path]) -> None:
    """Write what changed, and remove the claims of articles that are no longer there or could not be analysed."""
    for article in report.articles:
        own = tuple(claim for claim in report.claims if claim.article == article.id)
        write_if_changed(files[article.id], claims_text(article, own))
    kept = {files[article.id] for article in report.articles}
    for path in sorted(workspace.claims.rglob("*.jsonl")):
        if path not in kept and _header(path) is not None:
            path.unlink()
    write_if_changed(workspace.root / _CODE_MARK, f"{extraction_digest()}\n")


def write_report(workspace: Workspace, name: str, text: str) -> Path:
    """`reports/<name>`, written as a whole."""
    path = workspace.reports / name
    write_if_changed(path, text)
    return path


def claims_text(article: Article, claims: tuple[Claim, ...]) -> str:
    """The stored form: the article's record on the first line, then one claim a line in the order of the text."""
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end, claim.id))
    lines = "".join(f"{_line(to_plain(claim))}\n" for claim in ordered)
    return f"{_line(_article_header(article) | {'claims_sha256': _digest(lines)})}\n{lines}"


def read_claims(path: Path, article: Article) -> tuple[Claim, ...] | None:
    """The stored claims, or None where they are missing, of another article or version, or damaged."""
    try:
        first, _, lines = path.read_text(encoding="utf-8").partition("\n")
        if json.loads(first) != _article_header(article) | {"claims_sha256": _digest(lines)}:
            return None
        return tuple(from_plain(Claim, json.loads(line)) for line in lines.split("\n")[:-1])
    except (ArithmeticError, KeyError, OSError, TypeError, ValueError):
        return None  # missing, damaged or of a version with other records: compute again


def _header(path: Path) -> dict[str, Any] | None:
    """The first line of a file of claims; None if it is not one."""
    try:
        with path.open(encoding="utf-8") as file:
            header = json.loads(file.readline())
    except (OSError, ValueError):
        return None
    return header if isinstance(header, dict) and "extract_version" in header else None


def _article_header(article: Article) -> dict[str, Any]:
    """All that the extraction depends on, without the text itself."""
    record = {field.name: to_plain(getattr(article, field.name)) for field in fields(Article)}
    del record["text"]
    return record | {"extract_version": EXTRACT_VERSION}


def _line(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
