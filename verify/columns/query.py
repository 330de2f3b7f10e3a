"""SQL over the table: read-only views in DuckDB, which runs inside of this process and keeps nothing.

Who writes a query may be a program, or copy it from somewhere: it sees the views and nothing else of this machine, no
file and no network, writes nothing, and has a limit of memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from verify.columns.schema import duckdb
from verify.columns.store import is_whole
from verify.errors import VerifyError
from verify.workers import most_workers

_Made = TypeVar("_Made")

MEMORY = "2GB"
_ROWS_AT_ONCE = 1_000
_MESSAGE_CHARS = 500
# What a query may be; everything else writes, or changes how things are.
_KIND = "SELECT"
# Stands for the table in what follows.
_TABLE = "{table}"
_VIEWS = {
    "articles": """
        SELECT id, path, title, source, url, lang, DATE '0001-01-01' + ("day" - 1) AS published,
               len(claims) AS claims
        FROM {table}""",
    "claims": """
        SELECT c.id, c.article, path, source, lang, c."start", c."end", c.quote, c.kind, c.subject, c.attribute,
               c.speaker, c.credit, c.polarity, c.modality, c.as_of, c.sentence, len(c."values") AS "values"
        FROM (SELECT path, source, lang, unnest(claims) AS c FROM {table})""",
    "claim_values": """
        SELECT claim, article, path, source, lang, v.facet, v."start", v."end", v."text", v.norm, v.role,
               CASE WHEN v."time" IS NOT NULL THEN 'time' WHEN v.quantity IS NOT NULL THEN 'quantity'
                    WHEN v."name" IS NOT NULL THEN 'name' END AS "type",
               coalesce(v."time".kind, v.quantity.kind, v."name".kind) AS kind,
               TRY_CAST(v."time"."begin" AS TIMESTAMP) AS "begin", TRY_CAST(v."time"."until" AS TIMESTAMP) AS "until",
               v."time".grain AS grain, coalesce(v."time".modifier, v.quantity.modifier) AS modifier,
               TRY_CAST(v.quantity.low AS DOUBLE) AS low, TRY_CAST(v.quantity.high AS DOUBLE) AS high,
               v.quantity.unit AS unit, v.quantity.counted AS counted,
               v."name"."key" AS "key", v."name"."full" AS "full"
        FROM (SELECT path, source, lang, c.id AS claim, c.article AS article, unnest(c."values") AS v
              FROM (SELECT path, source, lang, unnest(claims) AS c FROM {table}))""",
}
VIEWS = tuple(_VIEWS)


@dataclass(frozen=True, slots=True)
class Answer:
    """The names of the columns, and the rows in the order of the query; they can be taken once."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Any, ...]]


def check_query(sql: str) -> None:
    """Raises: VerifyError if it is no single query, or the extra is missing; names of columns are not looked at."""
    engine = duckdb()
    with _told(engine), engine.connect(":memory:") as connection:
        _checked(connection, sql)


@contextmanager
def run_query(path: Path, sql: str) -> Iterator[Answer]:
    """What a query over the views of a table says, for as long as the block lasts.

    Raises: VerifyError if it is no single query, fails, or the table is not whole; or the extra is missing.
    """
    engine = duckdb()
    if not is_whole(path):
        raise VerifyError(f"{path}: is damaged, or of another version: delete it")
    with TemporaryDirectory(prefix="verify-") as folder, engine.connect(":memory:") as connection:
        with _told(engine):
            _prepare(connection, path, Path(folder))
            statement = _checked(connection, sql)
            found = _interruptible(connection, lambda: connection.execute(statement))
            columns = tuple(column[0] for column in found.description or ())
        yield Answer(columns, _rows(engine, connection))


def _prepare(connection: Any, path: Path, folder: Path) -> None:
    """Make the views, then shut everything else off; what a large sort spills goes to a folder that is deleted."""
    connection.execute(f"SET allowed_paths = [{_quoted(path)}]")
    for name, select in _VIEWS.items():
        query = select.replace(_TABLE, f"read_parquet({_quoted(path)})")
        connection.execute(f"CREATE VIEW {name} AS {query}")
    for setting in (
        f"temp_directory = {_quoted(folder)}",
        f"memory_limit = '{MEMORY}'",
        f"threads = {most_workers()}",
        "enable_progress_bar = false",
        "python_enable_replacements = false",
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
        "enable_external_access = false",
        "lock_configuration = true",
    ):
        connection.execute(f"SET {setting}")


def _quoted(path: Path) -> str:
    text = str(path.absolute()).replace("'", "''")
    return f"'{text}'"


def _checked(connection: Any, sql: str) -> Any:
    """The one statement of the query.

    Raises: VerifyError if there are none or more, or it is more than a query.
    """
    statements = connection.extract_statements(sql)
    if len(statements) != 1:
        raise VerifyError(f"one query is needed, not {len(statements)}: {_shown(sql)}")
    (statement,) = statements
    if statement.type.name != _KIND:  # EXPLAIN ANALYZE does what it explains, COPY too
        raise VerifyError(f"only queries (SELECT) can be asked, not {statement.type.name}: {_shown(sql)}")
    return statement


def _interruptible(connection: Any, work: Callable[[], _Made]) -> _Made:
    """What the engine makes in a thread of its own: while it works, it does not hear Ctrl-C by itself."""
    with ThreadPoolExecutor(1) as thread:
        made = thread.submit(work)
        try:
            return made.result()
        except KeyboardInterrupt:
            connection.interrupt()
            raise


def _rows(engine: Any, connection: Any) -> Iterator[tuple[Any, ...]]:
    while True:
        with _told(engine):
            rows: Sequence[tuple[Any, ...]] = _interruptible(
                connection, lambda: connection.fetchmany(_ROWS_AT_ONCE)
            )
        if not rows:
            return
        yield from rows


@contextmanager
def _told(engine: Any) -> Iterator[None]:
    """What DuckDB has to say, as an error of ours.

    Raises: VerifyError
    """
    try:
        yield
    except engine.Error as error:
        # A traceback of Python inside of a message is of no use to who asked.
        said = str(error).partition("Traceback")[0]
        raise VerifyError(f"the query failed: {_shown(said)}") from error


def _shown(text: str) -> str:
    return " ".join(text.split())[:_MESSAGE_CHARS]
