"""The options of where articles are compared: on this machine or by Spark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from verify.cli import output as out

if TYPE_CHECKING:
    from verify.engines import Engine

_Command = TypeVar("_Command", bound=Callable[..., Any])
ENGINES = ("local", "spark")


@dataclass(frozen=True, slots=True)
class Place:
    """Where to compare: the engine, the master of Spark, and the folder of tables to compare instead of files."""

    engine: str = "local"
    master: str | None = None
    tables: str | None = None


def engine_options(command: _Command) -> _Command:
    """--engine, --master and --tables, given to the command as one `place`."""

    def with_place(*args: Any, engine: str, master: str | None, tables: str | None, **others: Any) -> Any:
        if engine != "spark" and (master or tables):
            raise click.UsageError(f"{'--master' if master else '--tables'} needs --engine spark")
        return command(*args, place=Place(engine, master, tables), **others)

    wrapped = wraps(command)(with_place)
    for option in (_TABLES, _MASTER, _ENGINE):
        wrapped = option(wrapped)
    return cast(_Command, wrapped)


_ENGINE = click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default="local",
    help="Where topics are compared; what is found is the same.  spark needs the extra of that name.",
)
_MASTER = click.option(
    "--master", metavar="URL", help="The master of Spark, such as local[2]; by default as Spark is set up."
)
_TABLES = click.option(
    "--tables",
    metavar="FOLDER",
    help="Compare the Parquet table articles/ in a folder of any filesystem that Spark knows; findings/ and others are "
    "written beside it.  Needs --engine spark.",
)


@contextmanager
def chosen_engine(place: Place) -> Iterator[Engine | None]:
    """The engine that was asked for; None stands for the usual one.

    Raises: EngineError if Spark cannot be started.
    """
    if place.engine == "local":
        yield None
        return
    from verify.engines.spark import SparkEngine
    from verify.engines.spark_session import spark_session

    with spark_session(place.master) as session:
        yield SparkEngine(session)


def compare_tables(place: Place, fail_on: Sequence[str]) -> int:
    """Compare the tables of a folder, say how much was found, and return the exit code."""
    from verify.cli.app import DONE, FAILED, MATCHED, PARTLY
    from verify.engines.spark_session import spark_session
    from verify.lake import compare_tables as compare

    assert place.tables is not None
    with spark_session(place.master) as session, out.progress("comparing"):
        counts = compare(session, place.tables)
    out.note(
        f"{counts.articles} articles in {counts.topics} topics; wrote {place.tables}/findings and others"
    )
    if counts.problems:
        out.note(f"{counts.problems} problems: see {place.tables}/problems")
    out.emit("".join(f"{relation}\t{number}\n" for relation, number in counts.findings.items()))
    if any(counts.findings.get(relation) for relation in fail_on):
        return MATCHED
    if not counts.failed:
        return DONE
    return PARTLY if counts.articles else FAILED
