"""A report longer than the screen goes through the user's pager, as in git; a short one is just printed."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

from verify.cli import output as out

# Keep colours (and no other control), leave the last screen in place.
_LESS = "RX"
_DEFAULT = "less"


def page(text: str) -> None:
    """Show `text` on the terminal, through $VERIFY_PAGER, $PAGER or less where it does not fit the screen.

    An empty variable, or `cat`, means no pager; so does one that cannot be started.
    """
    command = pager_command()
    if not command or fits_screen(text) or not _ran(command, text):
        out.emit(text)


def pager_command() -> list[str]:
    """The pager as a command line; empty if none is wanted or there is none."""
    wanted = next((os.environ[name] for name in ("VERIFY_PAGER", "PAGER") if name in os.environ), _DEFAULT)
    try:
        command = shlex.split(wanted)
    except ValueError:
        return []
    if not command or command == ["cat"] or os.environ.get("TERM", "dumb") == "dumb":
        return []
    return command if shutil.which(command[0]) and sys.stdin and sys.stdin.isatty() else []


def fits_screen(text: str) -> bool:
    """Whether all lines and the prompt behind them fit; lines are no wider than the screen."""
    return text.count("\n") < shutil.get_terminal_size((80, 24)).lines


def _ran(command: list[str], text: str) -> bool:
    """Whether the pager could be started; returns when its reader has left it."""
    environment = {"LESS": _LESS, "LESSCHARSET": "utf-8", **os.environ}
    out.flush()
    with tempfile.TemporaryFile() as file:
        file.write(text.encode("utf-8", "backslashreplace"))
        file.seek(0)
        try:
            process = subprocess.Popen(command, stdin=file, env=environment)
        except OSError:
            return False
        while process.poll() is None:
            with contextlib.suppress(KeyboardInterrupt):  # the pager has its own use for Ctrl-C
                process.wait()
    return True
