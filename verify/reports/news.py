"""What is new since an earlier run, for a terminal, for Markdown and as JSON.  Knows the changes, not how they are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from verify.model import Change, Changes
from verify.reports.asked import asked
from verify.reports.escape import markdown, plain
from verify.reports.labels import Labels
from verify.reports.selection import ALWAYS
from verify.reports.summary import VALUE_CHARS, shortened, shortly_asked
from verify.reports.terminal import ID_CHARS, Screen, indented

# Conflicts and updates are all listed; of the rest as much as half a screen takes.
MOST_OTHERS = 6


def terminal(changes: Changes, screen: Screen, *, everything: bool = False) -> str:
    """A line of counts, then a line a change; empty where there was no earlier run."""
    if changes.since is None:
        return ""
    shown = listed(changes.listed, everything)
    lines = [headline(changes, screen.words)]
    for change in shown:
        kind, told = told_of(change, screen.words)
        first, *rest = indented(plain(f"{kind}: {told}"), screen.width - 2, "  ")
        lines += [first, *(f"  {line}" for line in rest)]
    if len(shown) < len(changes.listed):
        left = str(len(changes.listed) - len(shown))
        lines.append(f"  {screen.words['more'].format(counts=left)} (verify changes --all)")
    return "\n".join(lines) + "\n"


def has_news(changes: Changes | None) -> bool:
    """Whether a report has something to tell of what is new: there was an earlier run, and something changed."""
    return changes is not None and changes.since is not None and bool(changes.listed)


def markdown_section(changes: Changes, words: Labels, *, everything: bool = False) -> str:
    """The same as a section; empty where there was no earlier run."""
    if changes.since is None:
        return ""
    shown = listed(changes.listed, everything)
    lines = [f"## {markdown(headline(changes, words))}", ""]
    for change in shown:
        kind, told = told_of(change, words)
        lines.append(f"- **{markdown(kind)}**: {markdown(told)}")
    if len(shown) < len(changes.listed):
        lines.append(f"- {words['more'].format(counts=len(changes.listed) - len(shown))}")
    return "\n".join([*lines, *([""] if changes.listed else [])]) + "\n"


def record(changes: Changes, words: Labels) -> dict[str, Any]:
    """The changes as plain data: always all of them."""
    return {
        "schema_version": 1,
        "since": changes.since,
        "changes": [
            {
                "kind": change.kind,
                "finding": change.finding,
                "relation": change.relation,
                "facet": change.facet,
                "question": asked(change.question, words),
                "values": list(change.values),
                "sources": list(change.sources),
                "why": change.why or None,
            }
            for change in changes.listed
        ],
    }


def listed(changes: Sequence[Change], everything: bool) -> tuple[Change, ...]:
    """All that needs a person, then the first of the rest, values before whole statements."""
    if everything:
        return tuple(changes)
    first = [change for change in changes if change.relation in ALWAYS or change.kind == "reopened"]
    rest = sorted((change for change in changes if change not in first), key=_is_long)
    return (*first, *rest[:MOST_OTHERS])


def _is_long(change: Change) -> bool:
    """Whether whole statements are compared, of which there are many that say little."""
    return change.facet == "text" or any(len(value) > VALUE_CHARS // 2 for value in change.values)


def headline(changes: Changes, words: Labels) -> str:
    counts = ", ".join(_counted(changes.listed, words)) or words["no_changes"]
    return words["since"].format(run=changes.since, counts=counts)


def _counted(changes: Sequence[Change], words: Labels) -> Iterator[str]:
    """ "2 new conflicts"-like counts: what is new by relation, the rest by kind."""
    by_kind = Counter((change.kind, change.relation) for change in changes)
    for (kind, relation), number in sorted(by_kind.items(), key=lambda item: _rank(changes, item[0])):
        yield f"{words.count(number, relation)} {words[kind]}"


def _rank(changes: Sequence[Change], key: tuple[str, str]) -> int:
    return next(n for n, change in enumerate(changes) if (change.kind, change.relation) == key)


def told_of(change: Change, words: Labels) -> tuple[str, str]:
    """The kind with its relation, and question, values, sources and reason on one line."""
    values = " / ".join(shortened(words[value], VALUE_CHARS) for value in change.values)
    told = shortly_asked(change.question, words)
    if change.facet != "text":
        told += f" ({values})"
    why = f"; {change.why}" if change.why else ""
    kind = f"{words[change.relation]}, {words[change.kind]}"
    return kind, f"{told} — {', '.join(change.sources)}{why} [{change.finding[:ID_CHARS]}]"
