"""Documents from the web, fetched as if every server were hostile.  The only place that opens connections.

Knows nothing of articles: an address goes in, bytes with their origin come out, or one clear error.  Its packages
(extra `fetch`) are imported when the first document is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from verify.errors import FetchError

if TYPE_CHECKING:
    from verify.fetch.fetcher import Fetcher


def new_fetcher(named: Iterable[str] = (), *, allow_private: bool = False) -> Fetcher:
    """A fetcher for one run.  With `allow_private`, the servers of the URLs that a person `named` may be in their network.

    Raises: FetchError if the packages for fetching are not installed.
    """
    try:
        from verify.fetch.fetcher import Fetcher
        from verify.fetch.urls import read_url
    except ImportError as error:
        raise FetchError(
            f"fetching needs the package {error.name!r}: pip install 'verify-claims[fetch]'"
        ) from error
    own = set()
    for url in named if allow_private else ():
        with suppress(FetchError):  # said when it is fetched
            own.add(read_url(url).origin)
    return Fetcher(own=frozenset(own))
