"""All test pages; run as a command it writes them to a folder, each as its own file, to look at and to try."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import layouts_common as both
import layouts_en as en
import layouts_vi as vi
from parts import Layout, Page
from stories import BRIDGE, ELECTION, FERRY, HOSPITAL, LAKE, MERGER, Story

_WHICH: tuple[tuple[Layout, tuple[Story, ...]], ...] = (
    (vi.express, (FERRY, HOSPITAL)),
    (vi.youth, (FERRY, BRIDGE)),
    (vi.intellect, (HOSPITAL, BRIDGE)),
    (vi.network, (FERRY, HOSPITAL)),
    (vi.oldtable, (FERRY, HOSPITAL)),
    (vi.government, (BRIDGE, FERRY)),
    (en.broadcaster, (LAKE, ELECTION)),
    (en.wire, (LAKE, MERGER)),
    (en.guardian, (LAKE, MERGER)),
    (en.metro, (ELECTION, LAKE)),
    (en.stub, (MERGER,)),
    (both.blog, (HOSPITAL, MERGER)),
    (both.amp, (BRIDGE, ELECTION)),
    (both.live, (FERRY, LAKE)),
    (both.soup, (HOSPITAL, LAKE)),
    (both.magazine, (FERRY, MERGER)),
    (both.figures_table, (BRIDGE, ELECTION)),
)


def pages() -> list[Page]:
    """Every page with its key."""
    return [layout(story) for layout, stories in _WHICH for story in stories]


def address(page: Page) -> str | None:
    """Where the page was fetched from, where only that tells its source."""
    return f"https://www.{page.source}/tin/{page.story.key}.htm" if page.layout == "oldtable" else None


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for page in pages():
        (folder / f"{page.name}.html").write_text(page.html, encoding="utf-8")
