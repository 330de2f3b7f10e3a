"""What a site's robots.txt allows (RFC 9309).  Fetches nothing itself."""

from __future__ import annotations

from protego import Protego

from verify.errors import FetchError

# The name by which robots.txt may address this program.
AGENT = "verify-claims"
# RFC 9309, 2.5: at least 500 KiB have to be read; what is behind them is passed over.
MAX_BYTES = 512_000
# The parser gives every agent of a group every rule of it.  Agents times lines: the largest seen have some 10^5.
_MAX_WORK = 2_000_000
# A site may ask for more time between requests than a person waits for.
_MAX_DELAY_SECONDS = 10.0


class Robots:
    """The rules of one site; an empty text allows everything."""

    def __init__(self, data: bytes = b"") -> None:
        """Raises: FetchError if the file is made to be costly."""
        text = data[:MAX_BYTES].decode("utf-8-sig", "replace")
        if text.lower().count("agent") * len(text.splitlines()) > _MAX_WORK:
            raise FetchError("has too many groups")
        self._rules = Protego.parse(text)

    def allows(self, url: str) -> bool:
        """Whether the URL may be fetched."""
        return self._rules.can_fetch(url, AGENT)

    def delay_seconds(self) -> float:
        """The time between two requests that the site asks for, as far as it is reasonable."""
        asked = self._rules.crawl_delay(AGENT) or 0.0
        return min(max(asked, 0.0), _MAX_DELAY_SECONDS)
