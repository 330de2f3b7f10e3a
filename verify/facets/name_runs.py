"""Runs of capitals that no table knows: people, places and things by what stands around them."""

from __future__ import annotations

from verify.facets.name_scene import (
    ALIAS,
    PERSONAL,
    Candidate,
    Scan,
    Title,
    emit,
    extended,
    is_capital,
    may_open,
    run_end,
    title_at,
)

_MAKES = frozenset(
    ("boeing", "airbus", "sukhoi", "apollo", "soyuz", "tupolev", "antonov", "embraer", "windows")
)


def read_plain(scan: Scan, at: int) -> int:
    """A run of capitals that no table knows."""
    if not is_capital(scan, at):
        return at
    title = title_at(scan, at)
    if title is None and _is_ordinary(scan, at):
        if scan.lex.syllable is not None and scan.toks.words[at] in scan.lex.starters:
            emit(scan, Candidate(at, at + 1, sure=False))
        return at + 1
    if title is not None and _is_lost_stop(scan, at, title):
        scan.title = None
        return at + 1
    end = _plain_end(scan, at)
    if _is_shout(scan, at, end) or _is_bare_suffix(scan, at, end):
        return end
    end = _with_number(scan, at, end)
    kind = _kind(scan, at, end, title)
    if kind == "unknown" and title is None and _may_extend(scan, at, end):
        end = extended(scan, end)
    opens = scan.toks.opens_sentence(at) or scan.toks.words[at] in scan.lex.starters
    doubtful = opens or _is_compound_start(scan, at, end)
    sure = title is not None or not doubtful or _is_foreign(scan, at, end)
    emit(scan, Candidate(at, end, kind, sure=sure))
    return end


def _may_extend(scan: Scan, at: int, end: int) -> bool:
    """Whether "of" may follow: behind a word for bodies ("Bank of America") or a plural, not behind a person."""
    word = scan.toks.words[at]
    return end - at == 1 and (word in scan.lex.suffixes or word in scan.lex.heads or word.endswith("s"))


def _is_compound_start(scan: Scan, at: int, end: int) -> bool:
    """Whether a lone capital syllable may be the first half of a capitalised noun ("Cộng | sản") and no given name."""
    is_lone = (
        end - at == 1 and end < scan.toks.count and scan.toks.gap(end) == " " and not scan.toks.capitals[end]
    )
    return is_lone and scan.lex.is_syllable(scan.toks.words[at])


def _is_lost_stop(scan: Scan, at: int, title: Title) -> bool:
    """An ordinary opening word behind a title that is no form of address: a stop was lost ("máy bay Hiện …")."""
    return scan.toks.words[at] in scan.lex.starters and not (
        title.role == "honorific" and title.flag in ("m", "f")
    )


def _is_bare_suffix(scan: Scan, at: int, end: int) -> bool:
    """ "Office" alone, cut off from its name by an apostrophe."""
    is_followed = end < scan.toks.count and scan.toks.words[end] in scan.lex.links
    return end - at == 1 and scan.toks.words[at] in scan.lex.suffixes and not is_followed


def _is_ordinary(scan: Scan, at: int) -> bool:
    toks = scan.toks
    if toks.words[at] in scan.lex.never or toks.words[at][:2] in scan.lex.never:
        return True
    return toks.words[at] in scan.lex.starters and may_open(scan, at, at)


def _is_foreign(scan: Scan, at: int, end: int) -> bool:
    """Sure at a sentence start: a word that is no syllable of a language of syllables, or an acronym."""
    word = scan.toks.words[at]
    if scan.lex.syllable is not None and not scan.lex.is_syllable(word):
        return True
    return len(word) > 1 and word.isupper() and end - at == 1


def _is_shout(scan: Scan, at: int, end: int) -> bool:
    """Whether the run is part of a line in capitals, which says nothing about names."""
    words = scan.toks.words[at:end]
    if len(words) < 2 or not all(word.isupper() and len(word) > 1 for word in words[:3]):
        return False
    return scan.lex.is_syllable(words[0]) if scan.lex.syllable is not None else len(words) > 2


def _plain_end(scan: Scan, at: int) -> int:
    """The end of a run: before a phrase of its own, and behind an acronym that a name follows."""
    toks, lex, last = scan.toks, scan.lex, run_end(scan, at)
    surname = toks.words[at] in lex.surnames
    for i in range(at + 1, last):
        if toks.words[i] in lex.never:
            return i
        if _is_boundary(scan, at, i, last, surname):
            return i
    return last


def _is_boundary(scan: Scan, at: int, i: int, last: int, surname: bool) -> bool:
    toks, lex = scan.toks, scan.lex
    if i == at + 1 and len(toks.words[at]) > 2 and toks.words[at].isupper() and scan.title is not None:
        return last - i >= 2
    entry = lex.find(toks, i, ALIAS)
    if entry is not None and entry.kind == "country":
        if len(entry.words) > 1:
            return True
        return lex.alias_splits and not (surname or lex.is_syllable(toks.words[i]))
    if lex.alias_splits:
        return toks.words[i] in lex.surnames and i >= at + 2 and last - i >= 3 and not surname
    title = lex.find(toks, i, PERSONAL)
    return title is not None and i + len(title.words) < last


def _with_number(scan: Scan, at: int, end: int) -> int:
    """Over the number of a type ("Boeing 737"), where a word for things or an article stands in front."""
    toks = scan.toks
    if end >= toks.count or toks.gap(end) != " " or not toks.words[end].isdigit() or end - at > 2:
        return end
    number, behind = toks.words[end], toks.gap(end + 1)[:1]
    if not 2 <= len(number) <= 3 or (
        behind in ("/", "%", ".", ",") and toks.text[toks.ends[end] + 1 : toks.ends[end] + 2].isdigit()
    ):
        return end
    title = title_at(scan, at)
    is_thing = title is not None and title.role == "thing"
    return end + 1 if is_thing or toks.lows[at] in _MAKES else end


def _kind(scan: Scan, at: int, end: int, title: Title | None) -> str:
    if title is not None:
        if title.role in PERSONAL:
            return "person"
        return "place" if title.role == "level" else title.flag
    words = scan.toks.words[at:end]
    if len(words) == 1 and "." in words[0][1:-1] and words[0][-1] != ".":
        return "organisation"
    if len(words) >= 2 and words[0] in scan.lex.given:
        return "person"
    if 2 <= len(words) <= 4 and words[0] in scan.lex.surnames and all(map(scan.lex.is_syllable, words)):
        return "person"
    return "unknown"
