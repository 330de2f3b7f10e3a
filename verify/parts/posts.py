"""What an article says is somebody's office: held, or held once, by the words between the name and the office.

An office counts in apposition to the name, directly before it, behind a verb that tells of holding or leaving, and as
work for somebody ("who still works at").  Who left an office counts as its former holder only where the leaving lies
some time back: a resignation of these days is news.  Does not compare articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from verify.facets.name_phrases import lowered
from verify.languages import tables
from verify.match.lexicon import Hit, find_phrases
from verify.match.units import Unit
from verify.match.values import is_placed
from verify.match.vectors import terms
from verify.model import Name
from verify.parts.holders import STAFF, Holding, Sentence, holding, sentence_of
from verify.parts.scenes import Scene, is_long_before

# A clause with a time so far before the publication tells of another time.
OLD_DAYS = 180
# Characters behind and before the word for an office within which the time of leaving it stands.
TIME_BEHIND, TIME_BEFORE = 90, 40
# Words before an English office that may tell where it is held.
PLACE_WORDS = 5
# "Early 2015" and "late 2015" are known by their first day alone; how long such a time is, in days.
PARTS_OF_YEARS = ("start", "mid", "end")
PART_DAYS = 122
_CAPITAL = re.compile(r"(?<![\w])[^\W\d_a-zđ][\w&'’-]*")


@dataclass(frozen=True, slots=True)
class Post:
    """A person's office in a clause.

    `place`: the words that tell of what, folded; `names`: those of them that are of names; `tight`: said in apposition
    or by a verb, where no title stays by courtesy; `gone`: the day by which it was left, where the article tells of it.
    """

    unit: Unit
    start: int
    end: int
    owner: Name
    office: str
    former: bool
    place: frozenset[str]
    names: frozenset[str] = frozenset()
    tight: bool = False
    gone: date | None = None


def posts_of(scene: Scene) -> list[Post]:
    """The offices of an article's people in order."""
    return [p for units in scene.sentences.values() for p in _of_sentence(sentence_of(scene, units))]


def _of_sentence(s: Sentence) -> Iterator[Post]:
    found = [p for hit in find_phrases(s.text, s.scene.lang, "offices", "OFFICES") if (p := _at(s, hit))]
    yield from found
    left = {p.owner.key for p in found if p.gone}
    yield from (p for p in _quitters(s) if p.owner.key not in left)


def _at(s: Sentence, hit: Hit) -> Post | None:
    """The post that a phrase of the table tells of."""
    if hit.label == "none" or s.low[hit.end :].startswith("'s"):
        return None
    held = holding(s, hit)
    return _post(s, hit, held) if held else None


# -- what it is


def _post(s: Sentence, hit: Hit, held: Holding) -> Post | None:
    """The office, or None where it is not surely held or left."""
    rules = tables(s.scene.lang, "offices")
    state, low = held.state, s.low[max(hit.end, held.owner.end - s.at) :]
    gone = re.search(rules.GONE, low.partition(";")[0]) if state == "now" else None
    if gone and not any(
        hit.end < n.start - s.at < hit.end + gone.start() for n in s.people if n != held.owner
    ):
        state = "left"
    if state == "now" and re.search(rules.GONE_NOW, low.partition(";")[0]):
        state = "once"
    left = _day_left(s, hit.start, hit.end) if state == "left" else None
    is_still = re.search(rules.STILL, s.low[max(0, hit.start - TIME_BEFORE) : hit.start])
    if (state == "left" and left is None) or (state == "now" and not is_still and _is_old(s)):
        return None
    if not (held.tight or state != "now" or _introduces(s, held.owner)):
        return None
    place, names = _place(s, hit, held)
    return _marked(
        s, (held.start, hit.start, hit.end), held, hit.label, (state != "now", left), (place, names)
    )


def _introduces(s: Sentence, owner: Name) -> bool:
    """True where a sentence has the full name of somebody of whom the article has not told before.

    Before a name that comes back, an office may be that of the time of which is told ("he asked director Hale to sign").
    """
    last = owner.full.split()[-1]
    earlier = s.scene.article.text[: owner.start]
    return " " in owner.text and not re.search(rf"(?<!\w){re.escape(last)}(?!\w)", earlier)


def _marked(
    s: Sentence,
    at: tuple[int, int, int],
    held: Holding,
    office: str,
    state: tuple[bool, date | None],
    of: tuple[frozenset[str], frozenset[str]],
) -> Post | None:
    """The post, marked in the clause that has it: with the words that tell its state if that clause has them too."""
    for start in (at[0], at[1]):
        unit = s.unit_of(s.at + start, s.at + at[2])
        if unit:
            return Post(
                unit, s.at + start, s.at + at[2], held.owner, office, state[0], *of, held.tight, state[1]
            )
    return None


def _quitters(s: Sentence) -> Iterator[Post]:
    """People who left the employer, whoever that is, some time back."""
    pattern = tables(s.scene.lang, "offices").QUITS
    for name in (*s.people, *s.untyped):
        found = re.match(pattern, s.low[name.end - s.at :])
        if not found:
            continue
        start, end = name.end - s.at, name.end - s.at + found.end()
        start += len(found.group()) - len(found.group().lstrip(" ,"))
        left = _day_left(s, start, end)
        held = Holding(name, "left", True, start, start)
        place = _place(s, Hit(start, end, STAFF), held)
        post = _marked(s, (start, start, end), held, STAFF, (True, left), place) if left else None
        if post:
            yield post


def _day_left(s: Sentence, start: int, end: int) -> date | None:
    """The day by which somebody had left an office: the time told beside it."""
    times = {t.start: t for u in s.units for t in u.near_times if t.kind == "date" and (t.begin or t.until)}
    low, high = s.at + start - TIME_BEFORE, s.at + end + TIME_BEHIND
    near = [times[k] for k in sorted(times, key=lambda k: (k < s.at + start, k)) if low <= k <= high]
    pub = s.scene.article.published
    day = near[0].until or near[0].begin if near else None
    if near and near[0].begin and near[0].until is None and near[0].modifier in PARTS_OF_YEARS:
        day = near[0].begin + timedelta(days=PART_DAYS)
    if pub and near and near[0].modifier == "since" and day and day.date() > pub:
        day = near[0].begin
    return day.date() if day and pub and day.date() <= pub else None


def _is_old(s: Sentence) -> bool:
    """True where a sentence tells of a time long before the article."""
    times = (t for u in s.units for t in u.near_times if is_placed(t))
    return is_long_before(s.scene.article.published, times, OLD_DAYS)


def _place(s: Sentence, hit: Hit, held: Holding) -> tuple[frozenset[str], frozenset[str]]:
    """The content words beside an office that tell where it is held, and those of names among them."""
    lang, owner = s.scene.lang, held.owner
    rules = tables(lang, "offices")
    words = _words_behind(s, hit, owner)
    if not tables(lang, "parts").OFFICE_FIRST:
        last = re.search(r"[^,;:.()\n]{0,60}$", s.text[held.lead : hit.start])
        of = re.match(r"\s*(?:of|at|for|in|with|on)\s.*", words)
        lead = " ".join((last.group() if last else "").split()[-PLACE_WORDS:]) + " "
        whose = re.match(f".*{rules.WHOSE}", lowered(lead))
        lead = lead[whose.end() :] if whose else lead
        words = f"{lead} {of.group() if of else words if hit.label == STAFF else ''}"
    own = {*terms(f"{owner.text} former", lang), *listed(lang, "NO_PLACE_WORDS")}
    names = {w for c in _CAPITAL.findall(words) for w in terms(c, lang)}
    return frozenset(terms(words, lang)) - own, frozenset(names - own - listed(lang, "COMMON_PLACES"))


def _words_behind(s: Sentence, hit: Hit, owner: Name) -> str:
    """The words behind an office up to its holder, a mark, a time or a verb."""
    ends = [t.start - s.at for u in s.units for t in u.near_times] + [owner.start - s.at, len(s.text)]
    behind = re.match(
        r"(?:[^,;:.()\n\d]|\.(?=\S)){0,80}", s.text[hit.end : min(e for e in ends if e >= hit.end)]
    )
    words = behind.group() if behind else ""
    stop = re.search(tables(s.scene.lang, "offices").PLACE_ENDS, lowered(words))
    return words[: stop.start()] if stop else words


@cache
def listed(lang: str, table: str) -> frozenset[str]:
    return frozenset(terms(getattr(tables(lang, "offices"), table).replace("|", " "), lang))
