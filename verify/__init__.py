"""Compare what several articles say of one story.

The public API; names load on first use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import Any

from verify.version import __version__

_HOME = {
    "load": "verify.readers",
    "extract_claims": "verify.extract",
    "compare_articles": "verify.pipeline",
    "compare_texts": "verify.pipeline",
    "find_times": "verify.facets.times",
    "find_quantities": "verify.facets.quantities",
    "find_names": "verify.facets.names",
    "find_attributions": "verify.facets.attribution",
    "find_stances": "verify.facets.stance",
}

__all__ = ["__version__", *_HOME]


def __getattr__(name: str) -> Any:
    """The public function `name`, imported when first asked for (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)
