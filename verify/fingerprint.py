"""What the extraction was when claims were stored: a digest of the modules that determine them.

`EXTRACT_VERSION` marks releases; while those modules are being worked on, the digest keeps claims of older code from
being used again.  It is kept in the cache of a workspace, not in `claims/`, so that no comment changes a stored file.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent
# Modules and packages below verify/ on which the claims of an article depend.
_DETERMINING = ("version.py", "model.py", "text", "languages", "facets", "extract.py")


@cache
def extraction_digest() -> str:
    """SHA-256 over the names and bytes of the determining modules; the same on every machine with the same package."""
    digest = hashlib.sha256()
    for name in _DETERMINING:
        path = _PACKAGE / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            digest.update(f"{file.relative_to(_PACKAGE).as_posix()}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
