"""The command group and the one place where errors become messages and exit codes.

`verify --help` must start fast: commands are named in a table here and imported when they run.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from verify.cli import output
from verify.errors import VerifyError
from verify.memo import COLLECT_RARELY
from verify.version import __version__

DONE, MATCHED, FAILED, PARTLY, INTERRUPTED = 0, 1, 2, 3, 130

# Command -> its line of help; the module verify.cli.<command> holds it as `command`.
COMMANDS = {
    "compare": "Compare articles: what agrees, what conflicts.",
    "report": "Print the report of the workspace in another form.",
    "export": "Write the findings for other programs: CSV, SARIF and more.",
    "claims": "List the claims of an article.",
    "query": "Ask SQL of the claims of the workspace.",
    "init": "Make a workspace.",
    "add": "Add articles; say what they confirm or contradict.",
    "remove": "Remove articles from the workspace.",
    "check": "Check a statement against the articles of the workspace.",
    "status": "Show what the workspace holds, and what is open.",
    "doctor": "Check the files of the workspace, and repair them.",
    "changes": "List what is new, changed, back or gone since an earlier run.",
    "review": "Walk the open findings and decide on each.",
    "decide": "Put down a decision on a finding.",
    "explain": "Show how a finding came about.",
    "eval": "Measure precision and recall against hand-made pairs.",
    "train": "Fit the pair models to hand-made pairs.",
    "schema": "Print the JSON Schema of the report.",
}


class Commands(click.Group):
    """A group that imports a command when it is asked for, and never for its help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = import_module(f"verify.cli.{cmd_name}").command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def main(self, args: Sequence[str] | None = None, *_: Any, **__: Any) -> Any:
        """What click's test runner calls: the same exit codes as the real program."""
        sys.exit(run(sys.argv[1:] if args is None else args))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="verify", message="%(prog)s %(version)s")
def program() -> None:
    """Compare what several articles say of one story: what agrees, what conflicts, what rests on one source."""


def run(args: Sequence[str]) -> int:
    """Run one command line; every outcome, a crash too, becomes an exit code."""
    output.set_verbosity(0)
    gc.set_threshold(*COLLECT_RARELY)
    try:
        output.prepare()
        with program.make_context("verify", list(args)) as context:
            code = program.invoke(context)
        output.flush()
    except BaseException as error:
        return _failure(error)
    return code if isinstance(code, int) else DONE


def _failure(error: BaseException) -> int:
    """The exit code of an exception, after its one line on standard error."""
    if isinstance(error, click.exceptions.Exit):
        return _flushed(error.exit_code)
    if isinstance(error, BrokenPipeError):
        output.abandon()  # the reader has seen enough
        return DONE
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        output.say("interrupted")
        return INTERRUPTED
    if isinstance(error, SystemExit):
        return error.code if isinstance(error.code, int) else FAILED
    output.abandon()
    if isinstance(error, click.ClickException):
        error.show()
    else:
        output.say(_message(error))
        output.traceback()
    return FAILED


def _flushed(code: int) -> int:
    """The code of --help and --version, unless their text could not be written."""
    try:
        output.flush()
    except Exception as error:
        return _failure(error)
    return code


def _message(error: BaseException) -> str:
    if isinstance(error, VerifyError):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return f"internal error: {type(error).__name__}: {error} (run with -v for the traceback)"
