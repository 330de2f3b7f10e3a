"""A judgement benchmark: real sentences beside copies in which one fact was changed, or only the wording.

A changed copy must be judged "conflict", a reworded one must not.  The sentences are read from the gold articles
beside the repository (or `VERIFY_SHARED`), never stored here.  Which number, date or name is changed is decided by
the package's own finders, so a sentence whose fact they do not see is not asked about: this measures the judgement,
not the finding.  "Conflict" for an exchanged name is asked only where the sentence fixes the event by an exact
number or a complete date; another person may do the same thing another day.

    python benchmarks/perturb.py [--pairs N] [--errors]
"""

from __future__ import annotations

import argparse
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from itertools import chain, islice, zip_longest
from pathlib import Path

from perturbations import CONFLICTS, REWORDINGS, Fact, Maker, rank

import verify
from verify.languages import tables
from verify.model import Name
from verify.text.sentences import split_sentences

PUBLISHED = date(2013, 11, 5)
"""Both texts count as published on this day, so that a running figure has one moment."""
PAIRS = 300
MIN_WORDS, MAX_WORDS = 7, 32
HEDGES = ("possible", "requested")
"""What may be so may also be otherwise: a changed fact under one of these contradicts nothing."""
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ]")


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence, its perturbed copy, and whether the two must be judged a conflict."""

    kind: str
    lang: str
    original: str
    copy: str
    conflict: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What `compare_texts` says of a pair."""

    pair: Pair
    relation: str
    reasons: tuple[str, ...]

    @property
    def is_right(self) -> bool:
        return (self.relation == "conflict") == self.pair.conflict


def shared_dir() -> Path:
    """Where the gold articles are: `VERIFY_SHARED`, else `shared` beside the repository."""
    return Path(os.environ.get("VERIFY_SHARED") or Path(__file__).resolve().parents[2] / "shared")


def read_facts(shared: Path) -> list[Fact]:
    """The usable sentences of the gold articles, each text once, in an order that depends on the texts alone."""
    paths = sorted((shared / "gold").glob("*/articles/*.txt"))
    sentences = {found for path in paths for found in _sentences(path.read_text(encoding="utf-8"))}
    return [_fact(text, lang) for text, lang in sorted(sentences, key=lambda s: (rank(s[0]), s))]


def _sentences(text: str) -> Iterator[tuple[str, str]]:
    """(sentence, language) of an article: whole statements of a readable length."""
    text = unicodedata.normalize("NFC", text)
    lang = "vi" if _VIETNAMESE.search(text) else "en"
    words = tables(lang, "text")
    for found in split_sentences(text, abbreviations=words.ABBREVIATIONS, junk=words.JUNK):
        sentence = text[found.start : found.end].strip()
        if sentence.endswith(".") and MIN_WORDS <= len(sentence.split()) <= MAX_WORDS and not found.title:
            yield sentence, lang


def _fact(text: str, lang: str) -> Fact:
    return Fact(
        text=text,
        lang=lang,
        times=verify.find_times(text, lang=lang, reference=datetime.combine(PUBLISHED, time(12))),
        quantities=verify.find_quantities(text, lang=lang),
        names=verify.find_names(text, lang=lang),
        stances=verify.find_stances(text, lang=lang),
    )


def make_pairs(facts: Sequence[Fact], size: int = PAIRS) -> list[Pair]:
    """At most `size` pairs, the kinds in turn, so that each has its share as far as the sentences go."""
    names = {lang: _names(f for f in facts if f.lang == lang) for lang in ("vi", "en")}
    kinds = [(k, m, True) for k, m in CONFLICTS.items()] + [(k, m, False) for k, m in REWORDINGS.items()]
    columns = [_pairs_of(facts, names, *kind) for kind in kinds]
    rows = chain.from_iterable(zip_longest(*columns))
    return sorted(islice((p for p in rows if p), size), key=lambda p: (not p.conflict, p.kind, p.original))


def _names(facts: Iterable[Fact]) -> tuple[Name, ...]:
    """One name a text and kind, sorted."""
    found = {(n.text, n.kind): n for fact in facts for n in fact.names}
    return tuple(found[key] for key in sorted(found))


def _pairs_of(
    facts: Sequence[Fact], names: dict[str, tuple[Name, ...]], kind: str, make: Maker, conflict: bool
) -> Iterator[Pair]:
    for fact in facts:
        if conflict and any(stance.value in HEDGES for stance in fact.stances):
            continue
        copy = make(fact, names[fact.lang])
        if copy is not None and copy != fact.text:
            yield Pair(kind, fact.lang, fact.text, copy, conflict)


def judge(pair: Pair) -> Answer:
    """The package's word on a pair."""
    compare = partial(verify.compare_texts, lang=pair.lang, published_a=PUBLISHED, published_b=PUBLISHED)
    found = compare(pair.original, pair.copy)
    return Answer(pair, found.relation, found.reasons)


def summary(answers: Sequence[Answer]) -> str:
    """Precision and recall of "conflict" over all, then a line a kind with the relations given."""
    said = [a for a in answers if a.relation == "conflict"]
    right = sum(a.is_right for a in said)
    wanted = sum(a.pair.conflict for a in answers)
    lines = [
        f"pairs {len(answers)}, changed {wanted}, reworded {len(answers) - wanted}",
        f"conflict: precision {_share(right, len(said))}, recall {_share(right, wanted)}",
        f"{'kind':<12}{'must be':<14}{'right':>9}  answers",
    ]
    for kind in (*CONFLICTS, *REWORDINGS):
        lines.append(_kind_line(kind, [a for a in answers if a.pair.kind == kind]))
    return "\n".join(lines)


def _kind_line(kind: str, answers: Sequence[Answer]) -> str:
    counts = Counter(a.relation for a in answers)
    given = ", ".join(f"{relation} {n}" for relation, n in sorted(counts.items()))
    must_be = "conflict" if kind in CONFLICTS else "no conflict"
    return f"{kind:<12}{must_be:<14}{sum(a.is_right for a in answers):>4}/{len(answers):<4}  {given}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part}/{whole})" if whole else "- (0/0)"


def error_lines(answers: Iterable[Answer]) -> Iterator[str]:
    """A block for each wrong answer: kind, relation, both texts, reasons."""
    for answer in answers:
        if not answer.is_right:
            pair = answer.pair
            yield f"\n[{pair.kind}, {pair.lang}] {answer.relation}: {'; '.join(answer.reasons)}"
            yield f"  {pair.original}\n  {pair.copy}"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pairs", type=int, default=PAIRS, help="how many pairs (default: %(default)s)")
    parser.add_argument("--errors", action="store_true", help="list the wrong answers")
    options = parser.parse_args()
    answers = [judge(pair) for pair in make_pairs(read_facts(shared_dir()), options.pairs)]
    print(summary(answers))
    if options.errors:
        print(*error_lines(answers), sep="\n")


if __name__ == "__main__":
    main()
