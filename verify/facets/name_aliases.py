"""Names that the tables know: countries, governments by their capitals, provinces, outlets."""

from __future__ import annotations

from verify.facets.name_lexicon import Entry
from verify.facets.name_scene import (
    ALIAS,
    PERSONAL,
    Candidate,
    Scan,
    emit,
    is_capital,
    is_country,
    starts_phrase,
    title_at,
)


def read_alias(scan: Scan, at: int) -> int:
    """A country, place or organisation of the tables; a capital beside a preposition is the town, not the government."""
    entry = scan.lex.find(scan.toks, at, ALIAS)
    if entry is None or _is_part_of_name(scan, at, entry):
        return at
    after = at + len(entry.words)
    kind, key = entry.kind, entry.key
    if entry.flag and (_is_locative(scan, at) or (entry.flag == "weak" and not _is_paired(scan, at, after))):
        kind, key = "place", entry.home
    emit(scan, Candidate(at, after, kind, key, entry.flag))
    return after


def _is_part_of_name(scan: Scan, at: int, entry: Entry) -> bool:
    """Whether the words of an alias belong to a longer or another name here ("chị Nga", "Mỹ Linh", "Anh Vũ")."""
    after = at + len(entry.words)
    title = title_at(scan, at)
    single = len(entry.words) == 1
    if entry.kind != "country" and not (single and entry.kind == "place"):
        return False
    followed = is_capital(scan, after) and scan.toks.is_joined(after)
    if not scan.lex.alias_splits:
        return followed and _is_open_name(scan, at, after)
    if not single or not scan.lex.is_syllable(scan.toks.words[at]):
        return False
    if title is not None and title.role == "honorific" and (title.flag or title.last - title.first == 1):
        return True
    if scan.toks.opens_sentence(at) and scan.toks.lows[at] in _title_words(scan, at):
        return title is None or title.role != "office"
    if followed and scan.lex.is_syllable(scan.toks.words[after]):
        is_office = title is not None and title.role == "office"
        return (
            not is_office
            and scan.toks.words[after] not in scan.lex.starters
            and not starts_phrase(scan, after)
        )
    return False


def _is_open_name(scan: Scan, at: int, after: int) -> bool:
    """English: a country before further capitals is the start of another name ("Jordan Henderson")."""
    if "." in scan.toks.words[at] or scan.toks.words[at].isupper():
        return False
    if starts_phrase(scan, after):
        return False
    return scan.toks.words[after] not in scan.lex.suffixes and scan.toks.words[at] in scan.lex.given


def _title_words(scan: Scan, at: int) -> frozenset[str]:
    entry = scan.lex.find(scan.toks, at, PERSONAL)
    if entry is None:
        return frozenset()
    after = at + 1
    if after < scan.toks.count and scan.toks.lows[after] in scan.lex.pairing:
        return frozenset()
    return frozenset(entry.words)


def _is_locative(scan: Scan, at: int) -> bool:
    return at > 0 and scan.toks.gap(at) == " " and scan.toks.lows[at - 1] in scan.lex.locatives


def _is_paired(scan: Scan, at: int, after: int) -> bool:
    """Whether the name stands beside another country, as governments do ("Hà Nội và Washington")."""
    gap = scan.toks.gap(after) if after < scan.toks.count else ""
    if after < scan.toks.count and gap in ("-", " - ", "–", " – "):
        return is_country(scan, after)
    if gap == " " and scan.toks.lows[after] in scan.lex.pairing and after + 1 < scan.toks.count:
        return is_country(scan, after + 1)
    last = scan.found[-1] if scan.found else None
    if last is None or last.kind != "country":
        return False
    between = scan.toks.lows[last.last : at]
    return len(between) <= 1 and all(word in scan.lex.pairing for word in between)


def is_alias_as_long(scan: Scan, at: int, entry: Entry) -> bool:
    """Whether an alias starts here that is no shorter than the title of a table ("Đài Loan" over "đài")."""
    alias = scan.lex.find(scan.toks, at, ALIAS)
    if alias is None or len(alias.words) < len(entry.words):
        return False
    return len(alias.words) > len(entry.words) or not _is_part_of_name(scan, at, alias)
