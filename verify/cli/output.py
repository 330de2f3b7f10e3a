"""Standard output, standard error and files, as all commands use them."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from verify.errors import VerifyError

if TYPE_CHECKING:
    from verify.model import Article, Problem
    from verify.reports.terminal import Screen

_Command = TypeVar("_Command", bound=Callable[..., Any])
# Where the width is not that of a terminal, it must not depend on the machine.
_PIPE_WIDTH = 100
# Notes on articles that are said one by one.
_MOST_NOTES = 12
_verbosity = 0


def set_verbosity(level: int) -> None:
    """-1 quiet, 0 usual, 1 verbose; for the whole process, since a crash is reported after its command is gone."""
    global _verbosity
    _verbosity = level


def with_verbosity(command: _Command) -> _Command:
    """The options -q and -v."""
    quiet = click.option(
        "-q",
        "--quiet",
        is_flag=True,
        expose_value=False,
        callback=_level(-1),
        help="Only errors on standard error.",
    )
    verbose = click.option(
        "-v", "--verbose", is_flag=True, expose_value=False, callback=_level(1), help="Tracebacks of crashes."
    )
    return quiet(verbose(command))


def _level(level: int) -> Callable[[click.Context, click.Parameter, bool], None]:
    def choose(_context: click.Context, _parameter: click.Parameter, chosen: bool) -> None:
        if chosen:
            set_verbosity(level)

    return choose


def prepare() -> None:
    """Make standard output take every character: UTF-8 in files and pipes, escapes where a terminal has no such."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream is sys.stdout and not stream.isatty():
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
        else:
            reconfigure(errors="backslashreplace")


def emit(text: str | Iterator[str], file: Path | None = None) -> None:
    """Data: to standard output, or to a file that is replaced as a whole; a large one comes in pieces.

    Raises: VerifyError if it cannot be written.
    """
    if file is not None and str(file) != "-":
        from verify.files import write_atomically, write_pieces

        try:
            if isinstance(text, str):
                write_atomically(file, text)
            else:
                write_pieces(file, text)
        except OSError as error:
            raise VerifyError(f"{file}: cannot be written: {error.strerror or error}") from error
        note(f"wrote {file}")
    elif sys.stdout is None:
        raise VerifyError("standard output is closed")
    elif isinstance(text, str):
        sys.stdout.write(text)
    else:
        sys.stdout.writelines(text)


def is_terminal() -> bool:
    """Whether standard output is a terminal that a person looks at."""
    return sys.stdout is not None and sys.stdout.isatty()


def is_dialogue() -> bool:
    """Whether a person can be asked: standard input and output are both a terminal."""
    return sys.stdin is not None and sys.stdin.isatty() and is_terminal()


def flush() -> None:
    """Hand over what was printed, so that a full disk or a closed pipe is known before the end."""
    if sys.stdout is not None:
        sys.stdout.flush()


def abandon() -> None:
    """Print nothing more: what is left goes nowhere instead of raising again while Python ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        flush()
        return
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(message: str) -> None:
    """One line on standard error."""
    from verify.reports.escape import plain

    if sys.stderr is not None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"verify: {plain(message)}\n")
            sys.stderr.flush()


def note(message: str) -> None:
    """One line on standard error unless -q."""
    if _verbosity >= 0:
        say(message)


def traceback() -> None:
    """The traceback of the exception being handled, with -v."""
    if _verbosity > 0:
        import traceback as tracebacks

        tracebacks.print_exc()


def say_problems(problems: Iterable[Problem]) -> None:
    """The inputs that could not be used, one line each."""
    for problem in problems:
        say(str(problem))


def say_notes(articles: Iterable[Article]) -> None:
    """What is to be known of how texts came about, one line each unless -q; of many, how many there are."""
    lines = [f"{article.path}: note: {said}" for article in articles for said in article.notes]
    for line in lines[:_MOST_NOTES]:
        note(line)
    if len(lines) > _MOST_NOTES:
        note(f"{len(lines) - _MOST_NOTES} more notes on articles: in the JSON and Markdown reports")


@contextlib.contextmanager
def progress(message: str) -> Iterator[None]:
    """A line that stands while the work is done, on a terminal only, and is wiped afterwards."""
    shown = _verbosity >= 0 and sys.stderr is not None and sys.stderr.isatty()
    if shown:
        sys.stderr.write(f"{message} …")
        sys.stderr.flush()
    try:
        yield
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def screen(lang: str) -> Screen:
    """How the terminal is: its width and colours, or a fixed width without colours for a file or pipe."""
    import shutil

    from verify.reports.labels import labels
    from verify.reports.terminal import Screen

    live = is_terminal()
    width = shutil.get_terminal_size((_PIPE_WIDTH, 24)).columns if live else _PIPE_WIDTH
    colour = live and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Screen(width, colour, labels(lang))
