"""Where verbs of acts stand in a text, and the words around them that tell a subject; read off the tables of `acts`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from verify.contrasts.frame_words import verb_forms
from verify.facets.name_phrases import phrase_pattern, split_phrases
from verify.languages import tables
from verify.match.concepts import concept_places
from verify.memo import kept_in_topic
from verify.text.normalise import fold, words

# Words that "~" stands for, at most, and those that are none of them: they belong to another verb.
GAP_WORDS = 6
_NO_GAP = r"(?:over|up|down|and|but|who|that|which|to|và|rồi|để|khi)\b"
_WORD = re.compile(r"(?<![\w-])[^\W_][\w'-]*")
# Words between a noun and the verb behind it, at most.
BEHIND_WORDS = 12
_BEHIND = " < "
# Words before a verb in which a negation or a plan stands.
NOT_WORDS = 5
# What parts a clause.
BREAK = re.compile(r"[,;:–—()“”\"]|\s-\s")
# An "-ing" of fewer letters is no participle ("king", "bring").
_PARTICIPLE_CHARS = 7


@cache
def words_of(lang: str, table: str) -> re.Pattern[str]:
    """A table of phrases as a pattern for texts in lower case."""
    return phrase_pattern(split_phrases(getattr(tables(lang, "acts"), table)))


def without_brackets(text: str) -> str:
    """A text with what stands in brackets as spaces, so that places hold.

    >>> without_brackets("Anh Tấn (35 tuổi) phá cửa")
    'Anh Tấn           phá cửa'
    """
    return re.sub(r"\([^()]*\)", lambda m: " " * len(m.group()), text)


def is_undone(text: str, verb: int, lang: str) -> bool:
    """True for a verb that is negated, planned or tried, or done by nobody."""
    part = text[max((m.end() for m in BREAK.finditer(text, 0, verb)), default=0) : verb]
    if words_of(lang, "NOBODY").search(part):
        return True
    return words_of(lang, "NOT_DONE").search(_near(part, lang)) is not None


def is_negated(text: str, verb: int, lang: str) -> bool:
    """True for a verb with a plain negation before it."""
    return words_of(lang, "NEVER").search(_near(text[:verb], lang)) is not None


def _near(before: str, lang: str) -> str:
    """The last words before a verb that may belong to it."""
    own = words_of(lang, "OTHER_CLAUSE").split(before)[-1]
    return " ".join(words_of(lang, "NO_PLANS").sub(" ", own).split()[-NOT_WORDS:])


@kept_in_topic
def acts_in(text: str, lang: str) -> tuple[tuple[str, int, int], ...]:
    """(label, start, end) of the verbs of acts that a text in lower case tells, by label; none within a longer one."""
    taken = [m.span() for m in words_of(lang, "NO_ACTS").finditer(text)]
    found = [
        (label, *m.span())
        for word in _WORD.finditer(text)
        for label, pattern in _verbs_from(lang, word.group())
        if (m := pattern.match(text, word.start()))
        and not any(start <= m.start() and m.end() <= end for start, end in taken)
        and not _is_infinite(text, m, lang)
        and not re.search(tables(lang, "acts").NOUN_BEFORE, text[: m.start()])
    ]
    found += [
        (label, *m.span("verb"))
        for label, noun, pattern in _behind_nouns(lang)
        if noun in text
        for m in re.finditer(pattern, text)
    ]
    return tuple(
        (label, start, end)
        for label, start, end in dict.fromkeys(found)
        if not any(s <= start and end <= e and e - s > end - start for _, s, e in found)
    )


def _is_infinite(text: str, verb: re.Match[str], lang: str) -> bool:
    """True for a form that tells no act by itself: an infinitive of purpose, a participle that is not in front."""
    rules = tables(lang, "acts")
    if tables(lang, "roles").HEAD_FIRST:
        return False
    word, before = verb.group().split()[0], text[: verb.start()]
    if word.endswith("ing") and len(word) >= _PARTICIPLE_CHARS:
        return not re.search(rules.FRONTED, before) and not re.search(rules.PROGRESSIVE, before)
    return word in _bases(lang) and not re.search(rules.DONE_BY_INFINITIVE, before)


@cache
def _bases(lang: str) -> frozenset[str]:
    """The base forms of verbs that have another past."""
    heads = [
        e.split(" ~ ")[0] for listed in tables(lang, "acts").ACTS.values() for e in split_phrases(listed)
    ]
    forms = [(form.split()[0], sort) for e in heads for form, sort in verb_forms(e, False)]
    past = {word for word, sort in forms if sort in ("past", "both", "part")}
    return frozenset(word for word, sort in forms if sort == "base") - past


def _verbs_from(lang: str, word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """(label, pattern) of the verbs of acts that begin with a word, the longest form first."""
    return _verb_patterns(lang, word) if word in _verbs(lang) else ()


@cache
def _verb_patterns(lang: str, word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (label, re.compile(rf"(?:{'|'.join(map(_pattern, forms))})(?![\w-])"))
        for label, forms in _verbs(lang)[word].items()
    )


@cache
def _verbs(lang: str) -> dict[str, dict[str, list[str]]]:
    """First word -> label -> the forms of its verbs that begin with it, the longest first."""
    is_uninflected = tables(lang, "roles").HEAD_FIRST
    out: dict[str, dict[str, list[str]]] = {}
    for label, listed in tables(lang, "acts").ACTS.items():
        entries = [e for e in split_phrases(listed) if _BEHIND not in e]
        forms = {form for entry in entries for form in _phrases(entry, is_uninflected)}
        for form in sorted(forms, key=lambda f: (-len(f), f)):
            out.setdefault(form.split()[0], {}).setdefault(label, []).append(form)
    return out


@cache
def _behind_nouns(lang: str) -> tuple[tuple[str, str, str], ...]:
    """(label, noun, pattern) of the verbs that tell an act behind their noun: "the alarm was raised"."""
    pairs = [
        (label, *entry.split(_BEHIND))
        for label, listed in tables(lang, "acts").ACTS.items()
        for entry in split_phrases(listed)
        if _BEHIND in entry
    ]
    gap = rf"(?:\s+[^\s,;.]+){{0,{BEHIND_WORDS}}}?\s+"
    return tuple(
        (label, noun, rf"\b{re.escape(noun)}{gap}(?P<verb>{re.escape(verb)})\b")
        for label, noun, verb in pairs
    )


def _phrases(entry: str, is_uninflected: bool) -> Iterator[str]:
    """The forms of an entry, with "~" as it stands."""
    if is_uninflected:
        yield entry
        return
    head, _, tail = entry.partition(" ~ ")
    for form, _sort in verb_forms(head, False):
        yield f"{form} ~ {tail}" if tail else form


def _pattern(phrase: str) -> str:
    gap = rf"(?:\s+(?!{_NO_GAP})[^\s,;.]+){{0,{GAP_WORDS}}}?\s+"
    return gap.join(r"\s+".join(map(re.escape, part.split())) for part in phrase.split(" ~ "))


def object_tokens(text: str, lang: str) -> tuple[str, ...]:
    """The words of a stretch of text in order: concepts where it names any, else stems; no function words, no figures."""
    stem, skipped = tables(lang, "stems").stem, tables(lang, "function_words").FUNCTION_WORDS
    named = concept_places(text, lang)
    found = [(start, concept) for concept, start, _ in named]
    for start, end in words(text):
        word = fold(text[start:end])
        if word not in skipped and word.isalpha() and not any(s < end and start < e for _, s, e in named):
            found.append((start, stem(word)))
    return tuple(token for _, token in sorted(found))


@cache
def openers(lang: str) -> re.Pattern[str]:
    """The words at the end of a text behind which a clause begins."""
    listed = "|".join(map(re.escape, split_phrases(tables(lang, "acts").SUBJECT_AFTER)))
    return re.compile(rf"(?<!\w)(?:{listed})$")


@cache
def prepositions(lang: str) -> re.Pattern[str]:
    """The prepositions at the end of a text."""
    listed = "|".join(map(re.escape, split_phrases(tables(lang, "roles").PREPOSITIONS)))
    return re.compile(rf"(?<!\w)(?:{listed})$")
