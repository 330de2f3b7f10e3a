"""How the comparison scales: one table of time, memory, recall and ratios, on the corpus of `corpus.py`.

    python benchmarks/scale.py [--clauses 50000] [--naive 10000] [--articles 1000 --articles 2000] [--seed 1]

Needs the extra `bench` for splink; what is not installed is said and left out.  Times are of processors, summed over
threads, so that other work on the machine distorts ratios less; end to end both are printed.

Candidates: so many clauses (the claims that are compared) go from text through the stages of every comparison
(`signature_of`, `find_topics`, `bags_of`, `candidate_pairs`), and the pairs are scored with rapidfuzz.  Rivals work on the first `--naive` clauses; all pairs and nearest neighbours grow with the
square and are scaled so, splink in proportion.  Recall is that of the exact pairs (token_sort_ratio 80, of different
articles) among those clauses: of those of one story, and of all; pairs of other stories are what topics keep apart.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from corpus_story import Answer, Made, corpus
from scale_process import Cost, measured
from scale_rivals import Pair, naive, neighbours, splinked

from verify.extract import extract_claims
from verify.match.bags import bags_of
from verify.match.block import candidate_pairs
from verify.model import Article, Claim
from verify.topics import find_topics, signature_of


@dataclass(frozen=True, slots=True)
class Clauses:
    """The clauses of a corpus: their texts, articles (paths), and the numbers of those of each article."""

    texts: list[str]
    paths: list[str]
    of: dict[str, list[int]]


class Watch:
    """Seconds of processors and by the clock from one note to the next."""

    def __init__(self) -> None:
        self.processor: dict[str, float] = {}
        self.clock: dict[str, float] = {}
        self._last = process_time(), perf_counter()

    def note(self, stage: str) -> None:
        """What was done since the last note was this stage."""
        now = process_time(), perf_counter()
        self.processor[stage], self.clock[stage] = (b - a for a, b in zip(self._last, now, strict=True))
        self._last = process_time(), perf_counter()


@dataclass(frozen=True, slots=True)
class Found:
    """Candidate pairs with the seconds of each stage, of processors and by the clock."""

    pairs: set[Pair]
    processor: dict[str, float]
    clock: dict[str, float]


def article_of(made: Made) -> Article:
    """The record of an article of the corpus."""
    digest = sha256(f"{made.path}{made.text}".encode()).hexdigest()
    day = date.fromisoformat(made.published)
    return Article(
        made.path, made.path, made.text, digest, made.title, made.source, None, day, "metadata", made.lang
    )


def extracted(seed: int, clauses: int) -> tuple[list[Article], dict[str, tuple[Claim, ...]], list[Answer]]:
    """Articles of the corpus until they have so many clauses, their claims, and the answers."""
    articles: list[Article] = []
    made: dict[str, tuple[Claim, ...]] = {}
    answers: list[Answer] = []
    for texts, known in corpus(seed, clauses):
        answers += known
        for article in map(article_of, texts):
            articles.append(article)
            made[article.id] = extract_claims(article)
        if sum(claim.kind == "event" for own in made.values() for claim in own) >= clauses:
            break
    return articles, made, answers


def clauses_of(articles: Iterable[Article], claims: Mapping[str, tuple[Claim, ...]]) -> Clauses:
    """The clauses of all articles, in their order."""
    clauses = Clauses([], [], defaultdict(list))
    for article in articles:
        for claim in claims[article.id]:
            if claim.kind == "event":
                clauses.of[article.id].append(len(clauses.texts))
                clauses.texts.append(claim.quote)
                clauses.paths.append(article.id)
    return clauses


def find_candidates(
    articles: Sequence[Article], claims: Mapping[str, tuple[Claim, ...]], clauses: Clauses
) -> Found:
    """What the block stage makes of articles and claims, as after extraction."""
    import numpy as np
    from rapidfuzz import fuzz, process

    by_id = {article.id: article for article in articles}
    watch = Watch()
    signatures = [signature_of(a, claims[a.id]) for a in articles]
    watch.note("signatures")
    topics = find_topics(signatures)
    watch.note("grouping")
    left, right = [], []
    for topic in topics:
        made = candidate_pairs(bags_of([by_id[key] for key in topic.articles], claims))
        numbers = np.array([n for key in topic.articles for n in clauses.of[key]], dtype=np.int64)
        left += numbers[made.left], numbers[made.contrasts[0]]
        right += numbers[made.right], numbers[made.contrasts[1]]
    first, second = np.concatenate(left), np.concatenate(right)
    watch.note("pairing")
    texts = np.array(clauses.texts, dtype=object)
    process.cpdist(texts[first], texts[second], scorer=fuzz.token_sort_ratio, workers=-1)
    watch.note("scoring")
    pairs = set(zip(np.minimum(first, second).tolist(), np.maximum(first, second).tolist(), strict=True))
    return Found(pairs, watch.processor, watch.clock)


def story_of(path: str) -> str:
    """The story of an article of the corpus."""
    return path.partition("-")[0]


def recall(found: Iterable[Pair], wanted: set[Pair]) -> str:
    """The part of some pairs that was found."""
    return f"{len(wanted.intersection(found)) / len(wanted):.4f} of {len(wanted)}" if wanted else "none"


def planted(answers: Iterable[Answer], clauses: Clauses, pairs: set[Pair]) -> tuple[int, int]:
    """Of the planted conflicts how many have a candidate pair of their sentences, and how many there are."""
    hits = total = 0
    for row in answers:
        if row["relation"] == "conflict" and row["a"] in clauses.of and row["b"] in clauses.of:
            total += 1
            left, right = (spoken(clauses, row[side], row[f"{side}_quote"]) for side in "ab")
            hits += any((min(x, y), max(x, y)) in pairs for x in left for y in right)
    return hits, total


def spoken(clauses: Clauses, path: str, quote: str) -> list[int]:
    """The clauses of an article that are in a quote, or hold it."""
    return [n for n in clauses.of[path] if clauses.texts[n] in quote or quote in clauses.texts[n]]


def candidates_table(asked: argparse.Namespace) -> None:
    """Print the first half: candidates, scores, recall and ratios."""
    articles, claims, answers = extracted(asked.seed, asked.clauses)
    clauses = clauses_of(articles, claims)
    find_candidates(articles[:20], claims, clauses)  # what is imported late is imported
    found = find_candidates(articles, claims, clauses)
    hits, known = planted(answers, clauses, found.pairs)
    size, total = len(clauses.texts), sum(map(len, claims.values()))
    chars = sorted(map(len, clauses.texts))
    print(f"{size} clauses ({total} claims) of {len(articles)} articles, {len(found.pairs)} candidate pairs")
    print(f"characters of a clause: mean {sum(chars) / size:.0f}, median {chars[size // 2]}")
    for kind, stages in (("processors", found.processor), ("clock", found.clock)):
        told = ", ".join(f"{stage} {seconds:.2f}" for stage, seconds in stages.items())
        print(f"verify, {kind}: {sum(stages.values()):.2f} s ({told})")
    print(f"planted conflicts among the candidates: {hits} of {known} ({hits / max(known, 1):.4f})")
    sample = clauses.texts[: min(asked.naive, size)]
    exact = {p for p in rival("rapidfuzz cdist", naive, sample, found, size, 2) if apart(p, clauses)}
    own = {p for p in exact if story_of(clauses.paths[p[0]]) == story_of(clauses.paths[p[1]])}
    print(f"recall of pairs >= 80: all {recall(found.pairs, exact)}; in a story {recall(found.pairs, own)}")
    for name, function, power in (("scikit-learn neighbours", neighbours, 2), ("splink", splinked, 1)):
        near = rival(name, function, sample, found, size, power)
        print(f"    its recall: all {recall(near, exact)}; in a story {recall(near, own)}")


def apart(pair: Pair, clauses: Clauses) -> bool:
    """Whether a pair is of two articles."""
    return clauses.paths[pair[0]] != clauses.paths[pair[1]]


def rival(
    name: str,
    function: Callable[[Sequence[str]], set[Pair]],
    sample: Sequence[str],
    own: Found,
    size: int,
    power: int,
) -> set[Pair]:
    """The pairs of a rival on a sample, after the line with its time and the ratio at full size."""
    watch = Watch()
    try:
        pairs = function(sample)
    except Exception as error:  # a rival that is missing or fails is no reason to stop
        print(
            f"{name}: not measured: {type(error).__name__}: {str(error).splitlines()[0][:100] if str(error) else ''}"
        )
        return set()
    watch.note("rival")
    larger = (size / len(sample)) ** power
    for kind, seconds, mine in (
        ("processors", watch.processor, own.processor),
        ("clock", watch.clock, own.clock),
    ):
        scaled = seconds["rival"] * larger
        ratio = scaled / sum(mine.values())
        print(
            f"{name}, {kind}: {seconds['rival']:.1f} s on {len(sample)}, {scaled:.0f} s at {size}: {ratio:.0f} times"
        )
    return pairs


def end_to_end_table(asked: argparse.Namespace) -> None:
    """Print the second half: whole runs of the program."""
    print("articles  claims  clock s  processor s  peak GB  growth  planted conflicts found  other conflicts")
    last: Cost | None = None
    for size in asked.articles:
        with TemporaryDirectory() as name:
            cost, report, answers = whole_run(Path(name), asked.seed, size)
        growth = f"{cost.processor / last.processor:.2f}" if last else "-"
        last = cost
        hits, known, others = conflicts_told(report, answers)
        print(
            f"{len(report['articles']):8}  {len(report['claims']):6}  {cost.clock:7.1f}  {cost.processor:11.1f}"
            f"  {cost.peak / 1e9:7.2f}  {growth:>6}  {hits} of {known} ({hits / max(known, 1):.3f})  {others}"
        )


def whole_run(folder: Path, seed: int, size: int) -> tuple[Cost, Any, list[Answer]]:
    """One comparison of files by the command: what it cost, its report, and the answers."""
    from corpus import write_corpus

    write_corpus(folder, size, seed, "jsonl")
    report = folder / "report.json"
    command = [sys.executable, "-m", "verify", "compare", str(folder / "articles"), "--format", "json"]
    cost = measured([*command, "-q", "-o", str(report)])
    answers = [json.loads(line) for line in (folder / "answers.jsonl").read_text("utf-8").splitlines()]
    return cost, json.loads(report.read_text("utf-8")), answers


def conflicts_told(report: Any, answers: Iterable[Answer]) -> tuple[int, int, int]:
    """Planted conflicts that are told with both sentences in one finding, how many there are, and conflicts that hold no planted one."""
    texts: dict[str, list[int]] = defaultdict(list)
    told = [f for f in report["findings"] if f["relation"] == "conflict"]
    for n, finding in enumerate(told):
        for side in finding["sides"]:
            for mention in side["mentions"]:
                texts[mention["quote"].strip(" .")].append(n)
    used: set[int] = set()
    hits = total = 0
    for row in answers:
        if row["relation"] == "conflict":
            total += 1
            both = around(texts, row["a_quote"]) & around(texts, row["b_quote"])
            used |= both
            hits += bool(both)
    return hits, total, len(told) - len(used)


def around(texts: Mapping[str, list[int]], quote: str) -> set[int]:
    """The numbers of the conflicts with a mention whose quote is a sentence, or some words of it in a row."""
    words = quote.strip(" .").split()
    tries = {
        " ".join(words[i:j]).strip(" .,") for i in range(len(words)) for j in range(i + 1, len(words) + 1)
    }
    return {number for part in tries if part in texts for number in texts[part]}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clauses", type=int, default=50_000, help="0 leaves the candidates out")
    parser.add_argument("--naive", type=int, default=10_000, help="clauses that the rivals are measured on")
    parser.add_argument(
        "--articles", type=int, action="append", default=[], help="whole runs; may be given again"
    )
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.clauses:
        candidates_table(asked)
    if asked.articles:
        end_to_end_table(asked)


if __name__ == "__main__":
    main()
