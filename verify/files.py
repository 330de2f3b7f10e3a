"""Files at the edge: writing so that a reader never sees half a file.  Knows nothing of claims or reports."""

import filecmp
import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

# How the name of a temporary file begins and ends.
_TEMPORARY = (".verify-", ".tmp")


def is_leftover(path: Path) -> bool:
    """Whether a file is a temporary one that a killed process left behind (or a running one is just writing)."""
    return path.name.startswith(_TEMPORARY[0]) and path.name.endswith(_TEMPORARY[1]) and path.is_file()


def write_atomically(path: Path, content: str | bytes, *, durable: bool = True) -> None:
    """Replace `path` by `content` (a text in UTF-8, "\\n" line ends) as a whole, or leave it as it was.

    A temporary file in the same folder is written, flushed to the disk and renamed; then the folder is flushed too.
    What can be made again and holds a checksum need not be `durable`: it is not flushed, which costs much of
    the time of many small files, and may be empty after a power cut.
    A symbolic link keeps pointing where it pointed; a device or pipe (/dev/null) is written to directly.

    Raises: OSError, with the old file untouched and no temporary file left.
    """
    target = Path(os.path.realpath(path))
    data = content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    temporary = _temporary(target)
    try:
        _write(temporary, data, durable)
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if durable:
        _flush_folder(target.parent)


def write_pieces(path: Path, pieces: Iterable[str]) -> bool:
    """The same as `write_if_changed` for a text in pieces, which never is in memory as a whole.

    Raises: OSError, with the old file untouched and no temporary file left.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_text("".join(pieces), "utf-8", "backslashreplace")
        return True
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(target)
    try:
        with temporary.open("xb") as file:
            for piece in pieces:
                file.write(piece.encode("utf-8", "backslashreplace"))
            file.flush()
            os.fsync(file.fileno())
        if target.is_file():
            if filecmp.cmp(temporary, target, shallow=False):
                temporary.unlink()
                return False
            temporary.chmod(target.stat().st_mode & 0o777)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)
    return True


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file that takes the place of `path` when the block ends; if it raises, the old one stays.

    Raises: OSError, with the old file untouched and no temporary file left.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(target)
    try:
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _temporary(target: Path) -> Path:
    return target.with_name(f"{_TEMPORARY[0]}{secrets.token_hex(8)}{_TEMPORARY[1]}")


def write_if_changed(path: Path, text: str, *, durable: bool = True) -> bool:
    """Whether `path` had to be written: an equal file is left alone, with its time of change."""
    if path.is_file() and path.read_bytes() == text.encode("utf-8", "backslashreplace"):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, text, durable=durable)
    return True


def append_line(path: Path, line: str) -> None:
    """Put one line at the end, flushed to the disk; a last line that a crash cut off stays a line of its own.

    Raises: OSError if it cannot be written.
    """
    with path.open("ab+") as file:
        file.seek(0, os.SEEK_END)
        cut_off = False
        if file.tell():
            file.seek(-1, os.SEEK_END)
            cut_off = file.read(1) != b"\n"
        file.write(("\n" * cut_off + line).encode("utf-8", "backslashreplace"))
        file.flush()
        os.fsync(file.fileno())


def _write(path: Path, data: bytes, durable: bool) -> None:
    with path.open("xb") as file:
        file.write(data)
        if durable:
            file.flush()
            os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make a rename durable; a system that cannot open folders (Windows) is left to its own ways."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:
        pass  # some network file systems refuse; the file itself is safe
    finally:
        os.close(handle)
