"""Organisations by their form: a head with what belongs to it, or a run of capitals with a telling last word."""

from __future__ import annotations

from verify.facets.name_lexicon import Entry
from verify.facets.name_scene import (
    ALIAS,
    PERSONAL,
    VOWELS,
    Candidate,
    Scan,
    cut_person,
    emit,
    extended,
    is_capital,
    run_end,
    skip_starters,
)

HEAD = frozenset(("head",))
FIELD = frozenset(("field",))
COMMON = frozenset(("common",))
TAIL = frozenset(("level", "field", "head"))
_THING = frozenset(("thing",))
_NO_ORGANISATION = frozenset(("thing", "level"))
_MAX_ABBREVIATED = 9  # words between the head of a name and its abbreviation in brackets
_MAX_TAIL = 14


def read_suffixed(scan: Scan, at: int) -> int:
    """A run of capitals that ends with a word of organisations: "Federal Election Commission"."""
    if not is_capital(scan, at) or scan.toks.words[at] in scan.lex.never:
        return at
    end, last, kind = run_end(scan, at), 0, ""
    for i in range(at + 1, end):
        suffix = scan.toks.words[i].rsplit("-", 1)[-1]
        if suffix in scan.lex.suffixes:
            last, kind = i + 1, scan.lex.suffixes[suffix]
    if not last or skip_starters(scan, at, last) == last - 1:
        return at
    first = skip_starters(scan, at, last)
    if scan.lex.find(scan.toks, first, _NO_ORGANISATION):
        return at
    if scan.lex.find(scan.toks, first, PERSONAL) and not _is_titled_office(scan, first, last):
        return at
    last = extended(scan, last)
    alias = scan.lex.find(scan.toks, first, ALIAS)
    if alias is not None and (len(alias.words) >= last - first or alias.kind == "organisation"):
        return at
    emit(scan, Candidate(first, last, kind))
    return last


def _is_titled_office(scan: Scan, first: int, last: int) -> bool:
    """ "Justice Department", "Attorney General's Office": a title that is the start of an office's name."""
    return last - first == 2


def read_common(scan: Scan, at: int) -> int:
    """Over a phrase that is capitalised without being a name ("Chính phủ")."""
    entry = scan.lex.find(scan.toks, at, COMMON)
    head = None if entry is None else scan.lex.find(scan.toks, at, HEAD)
    if entry is None or (head is not None and len(head.words) > len(entry.words)):
        return at
    after = at + len(entry.words)
    return at if any(scan.toks.capitals[at + 1 : after]) else after


def read_organisation(scan: Scan, at: int) -> int:
    """A name that starts with its head: "Bộ Ngoại giao Mỹ", "Công an huyện Lý Nhân"."""
    if not scan.lex.alias_splits:
        return at
    entry = scan.lex.find(scan.toks, at, HEAD)
    if entry is None or not is_capital(scan, at):
        return at
    if scan.lex.find(scan.toks, at, ALIAS) is not None:
        return at
    after = at + len(entry.words)
    if _is_thing_with_foreign_name(scan, at, after):
        return at
    abbreviated = _abbreviated_tail(scan, after)
    end = abbreviated or _tail(scan, after, entry)
    if end <= after or not (abbreviated or any(is_capital(scan, i) for i in range(after, end))):
        is_office = scan.title is not None and scan.title.at == at and scan.title.role == "office"
        return after if len(entry.words) > 1 or is_office else at
    emit(scan, Candidate(at, end, "unknown" if entry.flag == "treaty" else "organisation"))
    return end


def _is_thing_with_foreign_name(scan: Scan, at: int, after: int) -> bool:
    """ "Công ty Slavkali": the head is a word for a kind of thing, the name is the foreign word."""
    toks = scan.toks
    if scan.lex.find(toks, at, _THING) is None:
        return False
    end = after
    while end < min(toks.count, after + 6) and not is_capital(scan, end) and toks.gap(end) == " ":
        entry = scan.lex.find(toks, end, FIELD)
        if entry is None:
            return False
        end += len(entry.words)
    return (
        is_capital(scan, end) and not scan.lex.is_syllable(toks.words[end]) and not toks.words[end].isupper()
    )


def _abbreviated_tail(scan: Scan, at: int) -> int:
    """The end of a name whose abbreviation follows in brackets, or 0."""
    toks = scan.toks
    for end in range(at, min(at + _MAX_ABBREVIATED, toks.count)):
        gap = toks.gap(end)
        if gap == " (" and end > at:
            word = toks.words[end]
            return end if len(word) > 1 and word.isupper() and toks.gap(end + 1).startswith(")") else 0
        if gap != " " or toks.lows[end] in scan.lex.small - scan.lex.field_links:
            return 0
    return 0


def _tail(scan: Scan, at: int, head: Entry) -> int:
    """The end of the words that belong to an organisation behind its head; `at` for none of its own."""
    toks, end, own = scan.toks, at, at
    while end < toks.count and end - at < _MAX_TAIL:
        if not _tail_joins(scan, end):
            break
        if end > at and head.words not in scan.lex.firm_heads and _is_foreign_person(scan, end):
            break
        step, is_own, ends = _tail_part(scan, end, head)
        if step == 0 or (end == at and toks.lows[end] in scan.lex.field_links):
            break
        end += step
        if is_own:
            own = end
        if ends:
            break
    return own


def _is_foreign_person(scan: Scan, at: int) -> bool:
    """Two foreign words behind the fields of a body that an office leads: "Giám đốc Cơ quan Tình báo *John Hale*"."""
    title, toks, lex = scan.title, scan.toks, scan.lex
    if title is None or title.role != "office" or at + 1 >= toks.count or toks.gap(at + 1) != " ":
        return False
    return all(
        is_capital(scan, i) and not lex.is_syllable(toks.words[i]) and not toks.words[i].isupper()
        for i in (at, at + 1)
    )


def _tail_joins(scan: Scan, at: int) -> bool:
    gap = scan.toks.gap(at)
    if gap in (".", ". "):
        return VOWELS.isdisjoint(scan.toks.lows[at - 1])
    return gap in (" ", ", ", " - ", "-", " – ", " & ", "")


def _tail_part(scan: Scan, at: int, head: Entry) -> tuple[int, bool, bool]:
    """(words of the next part of an organisation's name, whether it may end there, whether it must)."""
    toks, lex = scan.toks, scan.lex
    plain = toks.gap(at) in (" ", "-", " - ")
    alias = lex.find(toks, at, ALIAS) if plain else None
    entry = lex.find(toks, at, TAIL)
    is_longer = alias is not None and entry is not None and len(entry.words) > len(alias.words)
    if alias is not None and toks.gap(at) == " " and not is_longer:
        return _tail_alias(scan, at, alias, head)
    if entry is not None:
        return _tail_phrase(scan, at, entry)
    if toks.gap(at) != " ":
        return 0, False, True
    if is_capital(scan, at):
        return _tail_capital(scan, at)
    if (
        toks.lows[at] in scan.lex.field_links
        and lex.find(toks, at + 1, FIELD) is not None
        and is_capital(scan, at + 1)
    ):
        return 1, False, False
    return 0, False, True


def _tail_alias(scan: Scan, at: int, alias: Entry, head: Entry) -> tuple[int, bool, bool]:
    step = len(alias.words)
    if head.flag == "pair":
        pair = _pair(scan, at + step)
        return step + pair, True, True
    if alias.flag == "strong":
        return 0, False, True
    return step, True, True


def _pair(scan: Scan, at: int) -> int:
    """Words of "-Belarus" or "và Belarus" behind a first country."""
    toks = scan.toks
    if at >= toks.count:
        return 0
    skip = 1 if toks.lows[at] in scan.lex.pairing and toks.gap(at) == " " else 0
    if not skip and "-" not in toks.gap(at):
        return 0
    entry = scan.lex.find(toks, at + skip, ALIAS) if at + skip < toks.count else None
    return skip + len(entry.words) if entry is not None else 0


def _tail_phrase(scan: Scan, at: int, entry: Entry) -> tuple[int, bool, bool]:
    after = at + len(entry.words)
    if entry.role == "level":
        if after >= scan.toks.count:
            return 0, False, True
        alias = scan.lex.find(scan.toks, after, ALIAS)
        if alias is not None:
            return len(entry.words) + len(alias.words), True, True
        if scan.toks.words[after].isdigit():
            return len(entry.words) + 1, True, True
        gap = scan.toks.gap(after)
        is_joined = gap == " " or (gap in (".", ". ") and VOWELS.isdisjoint(scan.toks.lows[after - 1]))
        if not is_capital(scan, after) or not is_joined:
            return 0, False, True
        return cut_person(scan, after, run_end(scan, after)) - at, True, True
    if entry.role == "head" and not is_capital(scan, at):
        return 0, False, True
    if entry.role == "field" and not is_capital(scan, at) and not _field_leads_on(scan, after):
        return (len(entry.words), True, False) if is_capital(scan, at - 1) is False else (0, False, True)
    return len(entry.words), entry.role == "field" or len(entry.words) > 1, False


def _field_leads_on(scan: Scan, after: int) -> bool:
    return after < scan.toks.count and is_capital(scan, after) and scan.toks.gap(after) == " "


def _tail_capital(scan: Scan, at: int) -> tuple[int, bool, bool]:
    toks = scan.toks
    if toks.words[at] in scan.lex.surnames and is_capital(scan, at + 1) and is_capital(scan, at + 2):
        return 0, False, True
    if _is_compound(scan, at):
        return 2, True, False
    return 1, True, False


def _is_compound(scan: Scan, at: int) -> bool:
    """A capital and one lower-case syllable in front of a further capital ("*Kiểm soát* Tài sản")."""
    toks = scan.toks
    if at + 2 >= toks.count or is_capital(scan, at + 1) or not is_capital(scan, at + 2):
        return False
    if toks.gap(at + 1) != " " or toks.gap(at + 2) != " " or toks.lows[at + 1] in scan.lex.small:
        return False
    return toks.words[at + 1].isalpha()
