"""The lock of a workspace: one process writes, another one is told who does.  Knows a folder, and no workspace.

The operating system drops the lock with its process, however that ends; `holder.json` only says who has it.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from verify.errors import WorkspaceError
from verify.files import write_atomically, write_if_changed

# Short enough to answer within a second, long enough for a run that is just ending.
PATIENCE_SECONDS = 0.5
_COMMAND_CHARS = 120


@contextmanager
def lock(root: Path, *, wait: bool = False) -> Iterator[None]:
    """Hold the lock of the folder `root`; with `wait`, for as long as it takes until it is free.

    Raises: WorkspaceError that names the holder if another process has it; OSError if the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    cache = root / ".verify"
    cache.mkdir(exist_ok=True)
    write_if_changed(cache / ".gitignore", "*\n")
    held = FileLock(cache / "lock", timeout=-1 if wait else PATIENCE_SECONDS)
    try:
        held.acquire()
    except Timeout as error:
        who = _holder(cache / "holder.json")
        raise WorkspaceError(
            f"{root}: another run of verify is writing here{who}: try again later, or wait for it with --wait"
        ) from error
    try:
        write_atomically(cache / "holder.json", json.dumps(_this_process()) + "\n")
        yield
    finally:
        with suppress(OSError):
            (cache / "holder.json").unlink(missing_ok=True)
        held.release()


def _this_process() -> dict[str, str | int]:
    command = " ".join(["verify", *sys.argv[1:]])[:_COMMAND_CHARS]
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return {"pid": os.getpid(), "host": socket.gethostname(), "command": command, "since": since}


def _holder(path: Path) -> str:
    """Who holds the lock, in words; nothing if that is not written yet."""
    try:
        said = json.loads(path.read_text("utf-8"))
        return f" (pid {said['pid']} on {said['host']}, `{said['command']}`, since {said['since']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
