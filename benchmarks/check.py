"""How often `verify check` is right: statements made from the gold stories when this runs, and stored nowhere.

    python benchmarks/check.py [--all] [--errors]

A statement is the quote of one side of a gold row, checked against the story without the article that it is from:

    supported      a row of agreement
    contradicted   a figure in a row of agreement changed to one that no article of the story has, checked against all
    refined        a row of refinement; supported is right too where the statement is the less precise side
    not_covered    a quote checked against another story

Beside the 40 (10 of each kind, the first of each story in turn), every quote of the rows of agreement and refinement is
checked against its whole story, where its own article supports it: none may be contradicted.  With --all every
statement counts, not the 40 alone.  The gold stories lie in $VERIFY_SHARED/gold, by default beside the project.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest
from pathlib import Path

from verify.check import check_statement, statement_article
from verify.extract import extract_claims
from verify.model import Article, Claim
from verify.pipeline import compare_articles
from verify.readers import load

ROOT = Path(__file__).parent.parent
GOLD = Path(os.environ.get("VERIFY_SHARED", ROOT.parent / "shared")) / "gold"
KINDS = ("supported", "contradicted", "refined", "not_covered")
PER_KIND = 10
MIN_RIGHT = 0.85
# A figure that is changed: a whole number that is no part of a date, an hour, a code or a larger number.
_FIGURE = re.compile(r"(?<![\w./,:-])[1-9]\d{0,2}(?![\w./,:%-])(?=\s+(?!giờ|phút)[^\W\d_])")
_DATED = re.compile(r"(?:năm|tháng|ngày|từ|\b(?:in|on|since|from|[A-Z][a-z]+))\s+$")


@dataclass(frozen=True, slots=True)
class Story:
    """A gold story: its articles by file name, their claims by id, its rows."""

    name: str
    articles: dict[str, Article]
    claims: dict[str, tuple[Claim, ...]]
    rows: tuple[dict[str, str], ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A statement, what is right to say of it, and the articles to check it against."""

    kind: str
    right: frozenset[str]
    text: str
    said_in: Article
    against: tuple[Article, ...]
    claims: dict[str, tuple[Claim, ...]]


def stories() -> list[Story]:
    found = []
    for folder in sorted(path.parent for path in GOLD.glob("*/gold.jsonl")):
        articles = {path.name: load(path) for path in sorted((folder / "articles").iterdir())}
        claims = {article.id: extract_claims(article) for article in articles.values()}
        lines = (folder / "gold.jsonl").read_text("utf-8").splitlines()
        found.append(Story(folder.name, articles, claims, tuple(map(json.loads, lines))))
    return found


def cases_of(story: Story, other: Story) -> Iterator[Case]:
    """All statements of a story; `other` is a story that does not tell of it."""
    for row in story.rows:
        own = story.articles[row["a_file"]]
        rest = tuple(article for article in story.articles.values() if article is not own)
        if row["relation"] == "agree":
            yield Case("supported", frozenset({"supported"}), row["a_quote"], own, rest, story.claims)
            changed = _changed(row["a_quote"], story)
            if changed:
                everyone = tuple(story.articles.values())
                yield Case("contradicted", frozenset({"contradicted"}), changed, own, everyone, story.claims)
            others = tuple(other.articles.values())
            yield Case("not_covered", frozenset({"not_covered"}), row["a_quote"], own, others, other.claims)
        elif row["relation"] == "refine":
            right = frozenset({"refined", "supported"})
            yield Case("refined", right, row["a_quote"], own, rest, story.claims)


def _changed(quote: str, story: Story) -> str | None:
    """The quote with its first figure changed to one that no article has; None if it has none to change."""
    whole = "\n".join(article.text for article in story.articles.values())
    for match in _FIGURE.finditer(quote):
        if not _DATED.search(quote[: match.start()]):
            figure = next(n for n in range(int(match[0]) * 3 // 2 + 1, 99_999) if str(n) not in whole)
            return f"{quote[: match.start()]}{figure}{quote[match.end() :]}"
    return None


def verdict(case: Case) -> str:
    said = statement_article(case.text, lang=case.said_in.lang, published=case.said_in.published)
    report = compare_articles((said, *case.against), claims=case.claims)
    return check_statement(report, said.id).verdict


def chosen(by_story: Sequence[Sequence[Case]], kind: str, most: int) -> list[Case]:
    """The first case of each story, then the second of each, until there are enough."""
    rounds = zip_longest(*([c for c in cases if c.kind == kind] for cases in by_story))
    return [case for case in chain.from_iterable(rounds) if case][:most]


def falsely_contradicted(told: Sequence[Story]) -> tuple[int, list[str]]:
    """How many quotes their own story was asked about, and those of them that it is said to contradict."""
    asked, wrong = 0, []
    for story in told:
        sides = {
            (row[f"{side}_quote"], row[f"{side}_file"])
            for row in story.rows
            if row["relation"] in ("agree", "refine")
            for side in "ab"
        }
        for quote, file in sorted(sides):
            own = story.articles[file]
            case = Case("", frozenset(), quote, own, tuple(story.articles.values()), story.claims)
            asked += 1
            if verdict(case) == "contradicted":
                wrong.append(f"{story.name}: {quote}")
    return asked, wrong


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--all", action="store_true", help="every statement, not the 40 alone")
    parser.add_argument("--errors", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    told = stories()
    if not told:
        print(f"no gold stories in {GOLD}")
        return 2
    by_story = [list(cases_of(story, told[n - 1])) for n, story in enumerate(told)]
    right = total = 0
    for kind in KINDS:
        cases = chosen(by_story, kind, 10**6 if options.all else PER_KIND)
        said = [verdict(case) for case in cases]
        good = sum(v in case.right for v, case in zip(said, cases, strict=True))
        right, total = right + good, total + len(cases)
        print(f"{kind:<14}{good:>4} of {len(cases):<4} {dict(sorted(Counter(said).items()))}")
        for case, v in zip(cases, said, strict=True):
            if options.errors and v not in case.right:
                print(f"    {v}: {case.text}")
    asked, wrong = falsely_contradicted(told)
    print(f"right: {right} of {total} ({right / total:.3f})")
    print(f"contradicted though an article says it: {len(wrong)} of {asked}")
    print("".join(f"    {line}\n" for line in wrong) if options.errors else "", end="")
    return int(right / total < MIN_RIGHT or bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
