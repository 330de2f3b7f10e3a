"""One pass over the words of a text that proposes names: aliases, organisations, titled and plain capitalised runs.

What a proposal is worth beyond its own place (short forms, words that are capitalised for their position alone) is
`name_resolve`'s to say.
"""

from __future__ import annotations

from dataclasses import dataclass

from verify.facets.name_lexicon import Entry, Lexicon
from verify.facets.name_tokens import Tokens

_ALIAS = frozenset(("alias",))
_TITLE = frozenset(("honorific", "office", "level", "thing"))
_HEAD = frozenset(("head",))
_FIELD = frozenset(("field",))
_COMMON = frozenset(("common",))
_TAIL = frozenset(("level", "field", "head"))
_PERSONAL = frozenset(("honorific", "office"))
_MAX_ABBREVIATED = 9  # words between the head of a name and its abbreviation in brackets
_MAX_RUN = 8
_MAX_TAIL = 14


@dataclass(frozen=True, slots=True)
class Title:
    """A title and where it ends: the words `first:last`, its role and flag, and the word a name must start at."""

    first: int
    last: int
    role: str
    flag: str
    at: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposed name: the words `first:last`.  `sure` is False where only its place may give it a capital."""

    first: int
    last: int
    kind: str = "unknown"
    key: str = ""
    flag: str = ""
    title: Title | None = None
    sure: bool = True


class Scanner:
    """Reads one text from left to right; `found` collects candidates in order."""

    def __init__(self, toks: Tokens, lex: Lexicon) -> None:
        self.toks = toks
        self.lex = lex
        self.found: list[Candidate] = []
        self.title: Title | None = None

    def scan(self) -> list[Candidate]:
        """All candidates, ordered and without overlap."""
        at, words, index, lows = 0, self.toks.words, self.lex.index, self.toks.lows
        count = len(words)
        while at < count:
            word = words[at]
            if lows[at] in index or not word.islower():
                at = self._step(at)
            else:
                at += 1
        return self.found

    def _step(self, at: int) -> int:
        """Consume what starts at word `at`; the index of the next word to look at."""
        for reader in (
            self._suffixed,
            self._common,
            self._organisation,
            self._titled,
            self._alias,
            self._plain,
        ):
            after = reader(at)
            if after > at:
                return after
        return at + 1

    # -- readers: each returns the index behind what it consumed, or `at` for nothing

    def _alias(self, at: int) -> int:
        entry = self.lex.find(self.toks, at, _ALIAS)
        if entry is None or self._is_part_of_name(at, entry):
            return at
        after = at + len(entry.words)
        kind, key = entry.kind, entry.key
        if entry.flag and self._is_locative(at):
            kind, key = "place", ""
        elif entry.flag == "weak" and not self._is_paired(at, after):
            kind, key = "place", ""
        self._emit(Candidate(at, after, kind, key, entry.flag))
        return after

    def _is_part_of_name(self, at: int, entry: Entry) -> bool:
        """Whether the words of an alias belong to a longer or another name here ("chị Nga", "Mỹ Linh", "Anh Vũ")."""
        after = at + len(entry.words)
        title = self._title_at(at)
        single = len(entry.words) == 1
        if entry.kind != "country" and not (single and entry.kind == "place"):
            return False
        followed = self._is_capital(after) and self.toks.is_joined(after)
        if not self.lex.alias_splits:
            return followed and self._is_open_name(at, after)
        if not single or not self.lex.is_syllable(self.toks.words[at]):
            return False
        if title is not None and title.role == "honorific":
            return True
        if followed and self.lex.is_syllable(self.toks.words[after]):
            is_office = title is not None and title.role == "office"
            return not is_office and self.toks.words[after] not in self.lex.starters and not self._starts_phrase(after)
        return self.toks.opens_sentence(at) and self.toks.lows[at] in self._title_words(at)

    def _is_open_name(self, at: int, after: int) -> bool:
        """English: a country before further capitals is the start of another name ("Jordan Henderson")."""
        if "." in self.toks.words[at] or self.toks.words[at].isupper():
            return False
        if self._starts_phrase(after) or self.toks.lows[at].endswith(("an", "ish", "ese", "ian", "li")):
            return False
        return self.toks.words[after] not in self.lex.suffixes and self.toks.words[at] in self.lex.given

    def _title_words(self, at: int) -> frozenset[str]:
        entry = self.lex.find(self.toks, at, _PERSONAL)
        if entry is None:
            return frozenset()
        after = at + 1
        if after < len(self.toks) and self.toks.lows[after] in self.lex.pairing:
            return frozenset()
        return frozenset(entry.words)

    def _starts_phrase(self, at: int) -> bool:
        if at >= len(self.toks):
            return False
        lex, toks = self.lex, self.toks
        if lex.find(toks, at, _ALIAS) is not None or lex.find(toks, at, _PERSONAL) is not None:
            return True
        return toks.words[at] in lex.surnames and self._is_capital(at + 1) and toks.is_joined(at + 1)

    def _is_locative(self, at: int) -> bool:
        return at > 0 and self.toks.gap(at) == " " and self.toks.lows[at - 1] in self.lex.locatives

    def _is_paired(self, at: int, after: int) -> bool:
        """Whether the name stands beside another country, as governments do ("Hà Nội và Washington")."""
        gap = self.toks.gap(after) if after < len(self.toks) else ""
        if after < len(self.toks) and gap in ("-", " - ", "–", " – "):
            return self._is_country(after)
        if gap == " " and self.toks.lows[after] in self.lex.pairing and after + 1 < len(self.toks):
            return self._is_country(after + 1)
        last = self.found[-1] if self.found else None
        if last is None or last.kind != "country":
            return False
        between = self.toks.lows[last.last : at]
        return len(between) <= 1 and all(word in self.lex.pairing for word in between)

    def _is_country(self, at: int) -> bool:
        entry = self.lex.find(self.toks, at, _ALIAS)
        return entry is not None and entry.kind == "country"

    def _titled(self, at: int) -> int:
        entry = self.lex.find(self.toks, at, _TITLE)
        if entry is None or self._is_alias_as_long(at, entry):
            return at
        after = at + len(entry.words)
        if after >= len(self.toks) or not self._title_may_stand(at, after, entry):
            return after if self._is_bare_office(at, entry) else at
        self.title = Title(at, after, entry.role, entry.flag, after)
        if entry.role == "level":
            return self._place(at, after)
        if entry.role in ("office", "thing"):
            return self._skip_fields(after)
        return after

    def _is_alias_as_long(self, at: int, entry: Entry) -> bool:
        alias = self.lex.find(self.toks, at, _ALIAS)
        if alias is None or len(alias.words) < len(entry.words):
            return False
        return len(alias.words) > len(entry.words) or not self._is_part_of_name(at, alias)

    def _is_bare_office(self, at: int, entry: Entry) -> bool:
        """A capitalised title without a name is none itself ("the U.S. Attorney's Office")."""
        return self._is_capital(at) and (entry.role == "office" or not self.lex.alias_splits)

    def _title_may_stand(self, at: int, after: int, entry: Entry) -> bool:
        """A title in front of a name; a capitalised one inside a run of capitals is none ("Ban Ki-moon")."""
        gap, last = self.toks.gap(after), self.toks.words[after - 1]
        if entry.role == "level" and len(last) == 1 and not last.isupper():
            return False
        if gap == " ":
            return True
        if gap in (".", ". "):
            return last in self.lex.abbreviations or (last[0].isupper() and _VOWELS.isdisjoint(last.lower()))
        if gap == ", ":
            is_kin = not self.lex.alias_splits and last.islower() and entry.role in _PERSONAL
            return is_kin and self.toks.words[after] not in self.lex.starters
        return entry.role == "thing" and gap in (' "', " “")

    def _place(self, at: int, after: int) -> int:
        """A place behind its level: "huyện Lý Nhân", "quận 9", "TP. Thủ Dầu Một"."""
        toks = self.toks
        if self.lex.find(toks, after, _ALIAS | _HEAD | _COMMON) is not None:
            return after
        if len(toks.words[at]) == 1 and after == at + 1 and self._run_end(after) - after < 2 and not toks.words[after].isdigit():
            self.title = None
            return at
        if toks.words[after].isdigit():
            if len(toks.words[at]) == 1 and toks.gap(after) not in (".", ". "):
                return at + 1
            self._emit(Candidate(at, after + 1, "place"))
            return after + 1
        if not self._is_capital(after):
            self.title = None
            return at + 1
        end = self._cut_person(after, self._run_end(after))
        self._emit(Candidate(after, end, "place"))
        return end

    def _cut_person(self, first: int, end: int) -> int:
        """Where a person's full name starts behind a place of two or more words, else `end`."""
        for i in range(first + 2, end - 1):
            if self.toks.words[i] in self.lex.surnames:
                return i
        return end

    def _skip_fields(self, at: int) -> int:
        """Behind the fields of an office: "Thứ trưởng *Ngoại giao* Mỹ Hale"; the title reaches over them."""
        title, toks = self.title, self.toks
        end = at
        while end < len(toks) and toks.gap(end) in (" ", ", ", ""):
            entry = self.lex.find(toks, end, _FIELD)
            if entry is None or not self._reads_as_field(end, entry):
                break
            end += len(entry.words)
            if end + 1 < len(toks) and toks.lows[end] == "và" and self.lex.find(toks, end + 1, _FIELD):
                end += 1
        if title is not None and end > at:
            self.title = Title(title.first, end, title.role, title.flag, end)
        return end

    def _reads_as_field(self, at: int, entry: Entry) -> bool:
        after = at + len(entry.words)
        if len(entry.words) > 1:
            return True
        return not (self._is_capital(at) and self._is_capital(after) and self.toks.is_joined(after))

    def _organisation(self, at: int) -> int:
        """A name that starts with its head: "Bộ Ngoại giao Mỹ", "Công an huyện Lý Nhân"."""
        if not self.lex.alias_splits:
            return at
        entry = self.lex.find(self.toks, at, _HEAD)
        if entry is None or not self._is_capital(at):
            return at
        if self.lex.find(self.toks, at, _ALIAS) is not None:
            return at
        after = at + len(entry.words)
        if self._is_thing_with_foreign_name(at, after):
            return at
        end = self._abbreviated_tail(after) or self._tail(after, entry)
        if end <= after or not any(map(self._is_capital, range(after, end))):
            is_office = self.title is not None and self.title.at == at and self.title.role == "office"
            return after if len(entry.words) > 1 or is_office else at
        self._emit(Candidate(at, end, "unknown" if entry.flag == "treaty" else "organisation"))
        return end

    def _is_thing_with_foreign_name(self, at: int, after: int) -> bool:
        """"Công ty Slavkali": the head is a word for a kind of thing, the name is the foreign word."""
        toks = self.toks
        if self.lex.find(toks, at, frozenset(("thing",))) is None:
            return False
        end = after
        while end < min(len(toks), after + 6) and not self._is_capital(end) and toks.gap(end) == " ":
            entry = self.lex.find(toks, end, _FIELD)
            if entry is None:
                return False
            end += len(entry.words)
        return self._is_capital(end) and not self.lex.is_syllable(toks.words[end]) and not toks.words[end].isupper()

    def _common(self, at: int) -> int:
        """Over a phrase that is capitalised without being a name ("Chính phủ")."""
        entry = self.lex.find(self.toks, at, _COMMON)
        head = None if entry is None else self.lex.find(self.toks, at, _HEAD)
        if entry is None or (head is not None and len(head.words) > len(entry.words)):
            return at
        return at + len(entry.words)

    def _abbreviated_tail(self, at: int) -> int:
        """The end of a name whose abbreviation follows in brackets, or 0."""
        toks = self.toks
        for end in range(at, min(at + _MAX_ABBREVIATED, len(toks))):
            gap = toks.gap(end)
            if gap == " (" and end > at:
                word = toks.words[end]
                return end if len(word) > 1 and word.isupper() and toks.gap(end + 1).startswith(")") else 0
            if gap != " " or toks.lows[end] in self.lex.small - {"và", "về", "trong"}:
                return 0
        return 0

    def _tail(self, at: int, head: Entry) -> int:
        """The end of the words that belong to an organisation behind its head; `at` for none of its own."""
        toks, end, own = self.toks, at, at
        while end < len(toks) and end - at < _MAX_TAIL:
            if not self._tail_joins(end):
                break
            step, is_own, ends = self._tail_part(end, head)
            if step == 0:
                break
            end += step
            if is_own:
                own = end
            if ends:
                break
        return own

    def _tail_joins(self, at: int) -> bool:
        gap = self.toks.gap(at)
        if gap in (".", ". "):
            return _VOWELS.isdisjoint(self.toks.lows[at - 1])
        return gap in (" ", ", ", " - ", "-", " – ", "")

    def _tail_part(self, at: int, head: Entry) -> tuple[int, bool, bool]:
        """(words of the next part of an organisation's name, whether it may end there, whether it must)."""
        toks, lex = self.toks, self.lex
        plain = toks.gap(at) in (" ", "-", " - ")
        alias = lex.find(toks, at, _ALIAS) if plain else None
        if alias is not None and toks.gap(at) == " ":
            return self._tail_alias(at, alias, head)
        entry = lex.find(toks, at, _TAIL)
        if entry is not None:
            return self._tail_phrase(at, entry)
        if toks.gap(at) != " ":
            return 0, False, True
        if self._is_capital(at):
            return self._tail_capital(at)
        if toks.lows[at] == "và" and lex.find(toks, at + 1, _FIELD) is not None and self._is_capital(at + 1):
            return 1, False, False
        return 0, False, True

    def _tail_alias(self, at: int, alias: Entry, head: Entry) -> tuple[int, bool, bool]:
        step = len(alias.words)
        if head.flag == "pair":
            pair = self._pair(at + step)
            return step + pair, True, True
        if alias.flag == "strong":
            return 0, False, True
        return step, True, True

    def _pair(self, at: int) -> int:
        """Words of "-Belarus" or "và Belarus" behind a first country."""
        toks = self.toks
        if at >= len(toks):
            return 0
        skip = 1 if toks.lows[at] in self.lex.pairing and toks.gap(at) == " " else 0
        if not skip and "-" not in toks.gap(at):
            return 0
        entry = self.lex.find(toks, at + skip, _ALIAS) if at + skip < len(toks) else None
        return skip + len(entry.words) if entry is not None else 0

    def _tail_phrase(self, at: int, entry: Entry) -> tuple[int, bool, bool]:
        after = at + len(entry.words)
        if entry.role == "level":
            if after >= len(self.toks):
                return 0, False, True
            alias = self.lex.find(self.toks, after, _ALIAS)
            if alias is not None:
                return len(entry.words) + len(alias.words), True, True
            if self.toks.words[after].isdigit():
                return len(entry.words) + 1, True, True
            if not self._is_capital(after):
                return 0, False, True
            return self._cut_person(after, self._run_end(after)) - at, True, True
        if entry.role == "head" and not self._is_capital(at):
            return 0, False, True
        if entry.role == "field" and not self._is_capital(at) and not self._field_leads_on(after):
            return (len(entry.words), True, False) if self._is_capital(at - 1) is False else (0, False, True)
        return len(entry.words), entry.role == "field", False

    def _field_leads_on(self, after: int) -> bool:
        return after < len(self.toks) and self._is_capital(after) and self.toks.gap(after) == " "

    def _tail_capital(self, at: int) -> tuple[int, bool, bool]:
        toks = self.toks
        if toks.words[at] in self.lex.surnames and self._is_capital(at + 1) and self._is_capital(at + 2):
            return 0, False, True
        if self._is_compound(at):
            return 2, True, False
        return 1, True, False

    def _is_compound(self, at: int) -> bool:
        """A capital and one lower-case syllable in front of a further capital ("*Kiểm soát* Tài sản")."""
        toks = self.toks
        if at + 2 >= len(toks) or self._is_capital(at + 1) or not self._is_capital(at + 2):
            return False
        if toks.gap(at + 1) != " " or toks.gap(at + 2) != " " or toks.lows[at + 1] in self.lex.small:
            return False
        return toks.words[at + 1].isalpha()

    def _suffixed(self, at: int) -> int:
        """A run of capitals that ends with a word of organisations: "Federal Election Commission"."""
        if not self._is_capital(at) or self.toks.words[at] in self.lex.never:
            return at
        end, last, kind = self._run_end(at), 0, ""
        for i in range(at + 1, end):
            suffix = self.toks.words[i].rsplit("-", 1)[-1]
            if suffix in self.lex.suffixes:
                last, kind = i + 1, self.lex.suffixes[suffix]
        if not last or self._skip_starters(at, last) == last - 1:
            return at
        first = self._skip_starters(at, last)
        if self.lex.find(self.toks, first, frozenset(("thing", "level"))):
            return at
        if self.lex.find(self.toks, first, _PERSONAL) and not self._is_titled_office(first, last):
            return at
        last = self._extended(last)
        alias = self.lex.find(self.toks, first, _ALIAS)
        if alias is not None and (len(alias.words) >= last - first or alias.kind == "organisation"):
            return at
        self._emit(Candidate(first, last, kind))
        return last

    def _is_titled_office(self, first: int, last: int) -> bool:
        """ "Justice Department", "Attorney General's Office": a title that is the start of an office's name."""
        return last - first == 2

    def _extended(self, end: int) -> int:
        """Over "of the North" behind an organisation."""
        toks = self.toks
        at = end
        if at < len(toks) and toks.gap(at) == " " and toks.words[at] == "of" and "of" in self.lex.connectors:
            at += 1
            if at < len(toks) and toks.words[at] == "the":
                at += 1
            if self._is_capital(at) and toks.gap(at) == " ":
                return self._run_end(at)
        return end

    def _skip_starters(self, at: int, end: int) -> int:
        """Behind ordinary words that open the run for their place alone."""
        toks, first = self.toks, at
        while first < end - 1 and toks.words[first] in self.lex.starters and self._may_open(first, at):
            first += 1
        return first

    def _may_open(self, first: int, at: int) -> bool:
        if first > at:
            return True
        return self.toks.opens_sentence(first) or "(" in self.toks.gap(first)

    def _plain(self, at: int) -> int:
        """A run of capitals that no table knows."""
        if not self._is_capital(at):
            return at
        title = self._title_at(at)
        if title is None and self._is_ordinary(at):
            return at + 1
        if title is not None and self._is_lost_stop(at, title):
            self.title = None
            return at + 1
        end = self._plain_end(at)
        if self._is_shout(at, end) or self._is_bare_suffix(at, end):
            return end
        end = self._with_number(at, end)
        kind = self._kind(at, end, title)
        if kind == "unknown" and title is None and not self.lex.alias_splits:
            end = self._extended(end)
        opens = self.toks.opens_sentence(at) or self.toks.words[at] in self.lex.starters
        sure = title is not None or not opens or self._is_foreign(at, end)
        self._emit(Candidate(at, end, kind, sure=sure))
        return end

    def _is_lost_stop(self, at: int, title: Title) -> bool:
        """An ordinary opening word behind a title that is no form of address: a stop was lost ("máy bay Hiện …")."""
        return self.toks.words[at] in self.lex.starters and not (title.role == "honorific" and title.flag)

    def _is_bare_suffix(self, at: int, end: int) -> bool:
        """"Office" alone, cut off from its name by an apostrophe."""
        is_followed = end < len(self.toks) and self.toks.words[end] == "of"
        return end - at == 1 and self.toks.words[at] in self.lex.suffixes and not is_followed

    def _is_ordinary(self, at: int) -> bool:
        toks = self.toks
        if toks.words[at] in self.lex.never or toks.words[at][:2] in self.lex.never:
            return True
        return toks.words[at] in self.lex.starters and self._may_open(at, at)

    def _is_foreign(self, at: int, end: int) -> bool:
        """Sure at a sentence start: a word that is no syllable of a language of syllables, or an acronym."""
        word = self.toks.words[at]
        if self.lex.syllable is not None and not self.lex.is_syllable(word):
            return True
        return len(word) > 1 and word.isupper() and end - at == 1

    def _is_shout(self, at: int, end: int) -> bool:
        """Whether the run is part of a line in capitals, which says nothing about names."""
        words = self.toks.words[at:end]
        if len(words) < 2 or not all(word.isupper() and len(word) > 1 for word in words[:3]):
            return False
        return self.lex.is_syllable(words[0]) if self.lex.syllable is not None else len(words) > 2

    def _plain_end(self, at: int) -> int:
        """The end of a run: before a phrase of its own, and behind an acronym that a name follows."""
        toks, lex, run_end = self.toks, self.lex, self._run_end(at)
        surname = toks.words[at] in lex.surnames
        for i in range(at + 1, run_end):
            if toks.words[i] in lex.never:
                return i
            if self._is_boundary(at, i, run_end, surname):
                return i
        return run_end

    def _is_boundary(self, at: int, i: int, run_end: int, surname: bool) -> bool:
        toks, lex = self.toks, self.lex
        if i == at + 1 and len(toks.words[at]) > 2 and toks.words[at].isupper() and self.title is not None:
            return run_end - i >= 2
        entry = lex.find(toks, i, _ALIAS)
        if entry is not None and entry.kind == "country":
            return lex.alias_splits and (
                len(entry.words) > 1 or not (surname or lex.is_syllable(toks.words[i]))
            )
        if lex.alias_splits:
            return toks.words[i] in lex.surnames and i >= at + 2 and run_end - i >= 3 and not surname
        title = lex.find(toks, i, _PERSONAL)
        return title is not None and i + len(title.words) < run_end

    def _with_number(self, at: int, end: int) -> int:
        """Over the number of a type ("Boeing 737"), where a word for things or an article stands in front."""
        toks = self.toks
        if end >= len(toks) or toks.gap(end) != " " or not toks.words[end].isdigit() or end - at > 2:
            return end
        number, behind = toks.words[end], toks.gap(end + 1)[:1]
        if (
            not 2 <= len(number) <= 3
            or behind in ("/", "%", ".", ",")
            and toks.text[toks.ends[end] + 1 : toks.ends[end] + 2].isdigit()
        ):
            return end
        title = self._title_at(at)
        is_thing = title is not None and title.role == "thing"
        return end + 1 if is_thing or toks.lows[at] in _MAKES else end

    def _kind(self, at: int, end: int, title: Title | None) -> str:
        if title is not None:
            if title.role in _PERSONAL:
                return "person"
            return "place" if title.role == "level" else title.flag
        words = self.toks.words[at:end]
        if len(words) >= 2 and words[0] in self.lex.given:
            return "person"
        if 2 <= len(words) <= 4 and words[0] in self.lex.surnames and all(map(self.lex.is_syllable, words)):
            return "person"
        return "unknown"

    # -- small looks at the words

    def _is_capital(self, at: int) -> bool:
        if not 0 <= at < len(self.toks):
            return False
        word = self.toks.words[at]
        return word[0].isupper() or (word[0].isdigit() and any(letter.isupper() for letter in word[:8]))

    def _run_end(self, at: int) -> int:
        """Behind the capitals that follow word `at` with nothing but blanks between."""
        end = at + 1
        while (
            end < len(self.toks)
            and end - at < _MAX_RUN
            and self.toks.is_joined(end)
            and self._is_capital(end)
        ):
            end += 1
        return end

    def _title_at(self, at: int) -> Title | None:
        return self.title if self.title is not None and self.title.at == at else None

    def _emit(self, candidate: Candidate) -> None:
        """Keep a candidate with its title; an office stays open behind a country or an organisation."""
        title = self._title_at(candidate.first)
        if (
            candidate.kind == "place"
            and title is None
            and self.title is not None
            and self.title.first == candidate.first
        ):
            title = None
        stays = (
            title is not None
            and title.role == "office"
            and candidate.kind in ("country", "organisation", "place")
        )
        if stays and title is not None:
            self.found.append(candidate)
            self.title = Title(title.first, title.last, title.role, title.flag, candidate.last)
            return
        self.title = None
        if candidate.kind == "country" or (candidate.key and title is not None and title.role == "honorific"):
            title = None
        self.found.append(
            Candidate(
                candidate.first,
                candidate.last,
                candidate.kind,
                candidate.key,
                candidate.flag,
                title,
                candidate.sure,
            )
        )


_VOWELS = frozenset("aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ")
_MAKES = frozenset(
    ("boeing", "airbus", "sukhoi", "apollo", "soyuz", "tupolev", "antonov", "embraer", "windows")
)
