"""Titles, offices and levels of places, which stand in front of names and are no part of them."""

from __future__ import annotations

from verify.facets.name_aliases import is_alias_as_long
from verify.facets.name_lexicon import Entry
from verify.facets.name_scene import (
    KIN,
    VOWELS,
    Candidate,
    Scan,
    Title,
    cut_person,
    emit,
    is_capital,
    run_end,
)

TITLE = frozenset(("honorific", "office", "level", "thing"))
FIELD = frozenset(("field",))
_HEAD = frozenset(("head",))
_LEVEL = frozenset(("level",))
_NO_PLACE = frozenset(("alias", "head", "common"))


def read_titled(scan: Scan, at: int) -> int:
    """A title, an office with its fields, or a place behind its level."""
    entry = scan.lex.find(scan.toks, at, TITLE)
    if entry is None or is_alias_as_long(scan, at, entry):
        return at
    after = at + len(entry.words)
    if after >= scan.toks.count or not _title_may_stand(scan, at, after, entry):
        return after if _is_bare_office(scan, at, entry) else at
    scan.title = Title(at, after, entry.role, entry.flag, after)
    if entry.role == "level":
        return _place(scan, at, after)
    if entry.role in ("office", "thing"):
        return _skip_fields(scan, after)
    return after


def _is_bare_office(scan: Scan, at: int, entry: Entry) -> bool:
    """A capitalised title without a name is none itself ("the U.S. Attorney's Office")."""
    if entry.flag == "bearer" or not is_capital(scan, at):
        return False
    return entry.role == "office" or not scan.lex.alias_splits


def _title_may_stand(scan: Scan, at: int, after: int, entry: Entry) -> bool:
    """A title in front of a name; a capitalised one inside a run of capitals is none ("Ban Ki-moon")."""
    gap, last = scan.toks.gap(after), scan.toks.words[after - 1]
    if entry.role == "level" and len(last) == 1 and not last.isupper():
        return False
    if gap == " ":
        return entry.flag != "bearer" or not is_capital(scan, after - 1) or _is_person_behind(scan, after)
    if gap in (".", ". "):
        return last in scan.lex.abbreviations or (last[0].isupper() and VOWELS.isdisjoint(last.lower()))
    if gap == ", ":
        is_kin = last.islower() and (
            entry.flag in KIN or (entry.role == "office" and not scan.lex.alias_splits)
        )
        return is_kin and scan.toks.words[after] not in scan.lex.starters
    return entry.role == "thing" and gap in (' "', " “")


def _is_person_behind(scan: Scan, at: int) -> bool:
    """True where two or more capitals follow of which none says that it is an organisation or another thing."""
    end = run_end(scan, at)
    words = scan.toks.words[at:end]
    return len(words) > 1 and not any(w in scan.lex.suffixes or w in scan.lex.heads for w in words)


def _place(scan: Scan, at: int, after: int) -> int:
    """A place behind its level: "huyện Lý Nhân", "quận 9", "TP. Thủ Dầu Một"."""
    toks = scan.toks
    if scan.lex.find(toks, after, _NO_PLACE) is not None:
        return after
    if (
        len(toks.words[at]) == 1
        and after == at + 1
        and run_end(scan, after) - after < 2
        and not toks.words[after].isdigit()
    ):
        scan.title = None
        return at
    if toks.words[after].isdigit():
        if len(toks.words[at]) == 1 and toks.gap(after) not in (".", ". "):
            return at + 1
        emit(scan, Candidate(at, after + 1, "place"))
        return after + 1
    if not is_capital(scan, after):
        scan.title = None
        return at + 1
    end = cut_person(scan, after, run_end(scan, after))
    emit(scan, Candidate(after, end, "place"))
    return end


def _skip_fields(scan: Scan, at: int) -> int:
    """Behind the fields of an office: "Thứ trưởng *Ngoại giao* Mỹ Hale"; the title reaches over them."""
    title, toks = scan.title, scan.toks
    end = at
    while end < toks.count and toks.gap(end) in (" ", ", ", ""):
        entry = scan.lex.find(toks, end, FIELD)
        if entry is None or not _reads_as_field(scan, end, entry):
            break
        end += len(entry.words)
        if (
            end + 1 < toks.count
            and toks.lows[end] in scan.lex.field_links
            and scan.lex.find(toks, end + 1, FIELD)
        ):
            end += 1
    if title is not None and end > at:
        scan.title = Title(title.first, end, title.role, title.flag, end)
    return end


def _reads_as_field(scan: Scan, at: int, entry: Entry) -> bool:
    """Whether a word is the field of an office ("Bộ trưởng *Công an*"), not a name or an organisation of its own."""
    after, lex = at + len(entry.words), scan.lex
    if after < scan.toks.count and lex.find(scan.toks, at, _HEAD) and lex.find(scan.toks, after, _LEVEL):
        return False
    if len(entry.words) > 1:
        return True
    return not (is_capital(scan, at) and is_capital(scan, after) and scan.toks.is_joined(after))
