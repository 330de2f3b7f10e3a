"""Who says what: speech with its speaker, and outlets that are credited for a statement.

A facet: text to typed cues with offsets.  Speakers are given as they are written; who "he" is, and whether two speakers
are one, is not decided here.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from verify.facets.attribution_rules import SpeechRules, speech_rules
from verify.facets.name_phrases import lowered
from verify.model import Attribution, Span
from verify.text.quotations import find_quotations
from verify.text.sentences import split_sentences

_QUOTED = "\x01"  # stands for each character inside a quotation while cues are searched
_NESTED_MIN_CHARS = 40
_SPEAKER_MAX_CHARS = 160
_SPEAKER_MAX_WORDS = 22
_COMPLEMENT_MAX_CHARS = 70  # between a verb and "rằng": "nói với các phóng viên tại New Delhi rằng"


@dataclass(frozen=True, slots=True)
class _Scene:
    """A text with its quotations and sentences; `low` is lower case, with the quotations masked, as in `masked`."""

    text: str
    masked: str
    low: str
    quotes: tuple[Span, ...]
    sentences: tuple[Span, ...]
    rules: SpeechRules


@dataclass(frozen=True, slots=True)
class _Cue:
    """A phrase of speech at `start:end` inside a sentence."""

    start: int
    end: int
    phrase: str
    role: str
    sentence: Span


def find_attributions(text: str, *, lang: str = "vi") -> tuple[Attribution, ...]:
    """The attributions of a text, in order of their cue; speech inside a quotation is attributed too.

    >>> text = "Theo Reuters, ông Hale khẳng định Minsk sẽ thả tù nhân."
    >>> [(a.kind, a.speaker, text[a.content_start:a.content_end]) for a in find_attributions(text)]
    [('credit', 'Reuters', 'ông Hale khẳng định Minsk sẽ thả tù nhân'), ('indirect', 'ông Hale', 'Minsk sẽ thả tù nhân')]
    """
    rules = speech_rules(lang)
    scene = _scene(text, rules)
    found = _attributions(scene)
    for quote in scene.quotes:
        if quote.end - quote.start >= _NESTED_MIN_CHARS:
            inner = _attributions(_scene(text[quote.start : quote.end], rules))
            found += [_shifted(one, quote.start) for one in inner]
    return tuple(sorted(found, key=lambda one: (one.start, one.end, one.content_start)))


def _scene(text: str, rules: SpeechRules) -> _Scene:
    quotes = find_quotations(text)
    masked = _masked(text, quotes)
    split = split_sentences(text, abbreviations=rules.abbreviations, openers=rules.openers)
    spans = _outer([Span(one.start, one.end) for one in split], quotes)
    return _Scene(text, masked, lowered(masked), quotes, spans, rules)


def _masked(text: str, quotes: tuple[Span, ...]) -> str:
    parts, place = [], 0
    for quote in quotes:
        parts += [text[place : quote.start], _QUOTED * (quote.end - quote.start)]
        place = quote.end
    return "".join([*parts, text[place:]])


def _outer(sentences: list[Span], quotes: tuple[Span, ...]) -> tuple[Span, ...]:
    """The sentences with those joined that a quotation spans."""
    joined: list[Span] = []
    for sentence in sentences:
        index = bisect_right(quotes, sentence.start, key=lambda quote: quote.start) - 1
        inside = index >= 0 and quotes[index].start < sentence.start <= quotes[index].end
        if inside and joined:
            joined[-1] = Span(joined[-1].start, sentence.end)
        else:
            joined.append(sentence)
    return tuple(joined)


def _shifted(one: Attribution, by: int) -> Attribution:
    return Attribution(
        one.start + by,
        one.end + by,
        one.kind,
        one.speaker,
        one.content_start + by,
        one.content_end + by,
        one.verb,
        one.denies,
    )


def _attributions(scene: _Scene) -> list[Attribution]:
    """All attributions whose cue stands outside the quotations."""
    found: list[Attribution] = []
    for cue in _cues(scene):
        if cue.role == "according":
            one = _according(scene, cue, found)
        else:
            one = _spoken(scene, cue)
            found += _quoted_person(scene, cue)
        if one is not None:
            found.append(one)
    found += _bracket_credits(scene, found)
    return found + _continued(scene, found)


def _cues(scene: _Scene) -> list[_Cue]:
    cues = []
    for match in scene.rules.cues.finditer(scene.low):
        role = scene.rules.role[match.group()]
        if role == "false_friends":
            continue
        index = bisect_right(scene.sentences, match.start(), key=lambda span: span.start) - 1
        if index >= 0 and match.end() <= scene.sentences[index].end:
            cues.append(_Cue(match.start(), match.end(), match.group(), role, scene.sentences[index]))
    return cues


# -- verbs of speech


def _spoken(scene: _Scene, cue: _Cue) -> Attribution | None:
    """An attribution by a verb: its subject stands in front, or behind it after a quotation."""
    if _is_denied_or_noun(scene, cue):
        return None
    subject = _subject(scene, cue)
    if subject is None:
        return _inverted(scene, cue)
    content, is_direct = _content(scene, cue, subject)
    if content is None or (cue.phrase in scene.rules.weak and not _is_verbal(scene, cue, subject, is_direct)):
        return None
    return _made(scene, cue, subject, content, is_direct)


def _is_denied_or_noun(scene: _Scene, cue: _Cue) -> bool:
    """Whether the verb is negated ("không tiết lộ") or a noun here ("nhận được cam kết")."""
    left = scene.low[max(cue.sentence.start, cue.start - 24) : cue.start]
    if scene.rules.negation.search(left):
        return True
    return cue.phrase in scene.rules.weak and scene.rules.noun_mark.search(left) is not None


def _made(scene: _Scene, cue: _Cue, subject: Span, content: Span, is_direct: bool) -> Attribution:
    speaker = scene.text[subject.start : subject.end]
    outlet = _outlet_of(scene, subject) if cue.role != "denials" else None
    kind = "credit" if outlet is not None else "direct" if is_direct else "indirect"
    start, end = min(subject.start, cue.start), max(cue.end, subject.end)
    return Attribution(
        start,
        end,
        cast(Literal["direct", "indirect", "credit"], kind),
        outlet or speaker,
        content.start,
        content.end,
        scene.text[cue.start : cue.end],
        cue.role == "denials",
    )


def _outlet_of(scene: _Scene, subject: Span) -> str | None:
    """The outlet that a subject is, or None: "Hãng thông tấn Belta", "The New York Times"."""
    written = scene.text[subject.start : subject.end]
    known = scene.rules.outlet.search(written)
    if known is not None and len(written) - len(known.group()) <= 40 and known.end() >= len(written) - 12:
        return known.group()
    named = scene.rules.outlet_class.match(written.lower())
    return written[named.end() :] or None if named is not None and len(written) <= 60 else None


def _quoted_person(scene: _Scene, cue: _Cue) -> list[Attribution]:
    """The person an outlet quotes without a verb of its own: "CNN dẫn tuyên bố của ông Hale: “…”"."""
    match = (
        _quoted_pattern().match(scene.masked, cue.end, cue.sentence.end) if cue.role == "reports" else None
    )
    if match is None or any(_cue_roles(scene, match.start(1), match.end(1))):
        return []
    quote = _quote_at(scene, match.end())
    start, end = _stripped(scene.masked, match.start(1), match.end(1))
    if quote is None or start >= end:
        return []
    verb = scene.text[cue.start : cue.end]
    return [Attribution(cue.start, end, "direct", scene.text[start:end], quote.start, quote.end, verb)]


def _is_verbal(scene: _Scene, cue: _Cue, subject: Span, is_direct: bool) -> bool:
    """Whether a word that is a noun too is a verb here: a named subject, a complement, a colon or a quotation."""
    behind = scene.low[cue.end : cue.end + _COMPLEMENT_MAX_CHARS]
    if is_direct or behind.lstrip()[:1] in (":", ",", ""):
        return True
    if scene.rules.complement.search(_before_stop(behind)):
        return True
    speaker = scene.text[subject.start : subject.end]
    return speaker.lower() in scene.rules.pronouns or _is_named(speaker)


def _is_named(speaker: str) -> bool:
    words = speaker.split()
    return len(words) <= 12 and any(word[0].isupper() for word in words[-2:])


def _before_stop(text: str) -> str:
    stop = _stop_pattern().search(text)
    return text[: stop.start()] if stop else text


def _subject(scene: _Scene, cue: _Cue) -> Span | None:
    """The words in front of a verb that name its speaker, or None where there are none."""
    floor = max(cue.sentence.start, cue.start - _SPEAKER_MAX_CHARS)
    pieces = _pieces(scene.masked, floor, cue.start)
    for back, piece in enumerate(pieces[:3]):
        subject = _trimmed_subject(scene, piece)
        if subject is None:
            continue
        if back == 0 and len(pieces) > 1 and _is_apposition(scene, subject):
            named = _trimmed_subject(scene, pieces[1])
            if named is not None and _is_name_alone(scene, named):
                return named
        if back == 1 and len(pieces) > 2 and not scene.text[subject.start].isupper():
            named = _trimmed_subject(scene, pieces[2])
            if named is not None and scene.text[named.start].isupper():
                return named
        return subject if back == 0 or _ends_with_comma(scene, piece, cue) else None
    return None


def _ends_with_comma(scene: _Scene, piece: Span, cue: _Cue) -> bool:
    between = scene.masked[piece.end : cue.start]
    return between.lstrip().startswith(",") and _QUOTED not in between


def _pieces(masked: str, start: int, end: int) -> list[Span]:
    """The stretches between marks in front of a verb, the nearest first."""
    found, place = [], start
    for match in _piece_pattern().finditer(masked, start, end):
        found.append(Span(place, match.start()))
        place = match.end()
    found.append(Span(place, end))
    return found[::-1]


def _trimmed_subject(scene: _Scene, piece: Span) -> Span | None:
    """A stretch without the words that lead in and the auxiliaries behind, or None if nothing is left."""
    start, end = _stripped(scene.masked, piece.start, piece.end)
    while lead := scene.rules.lead.match(scene.low, start, end):
        if lead.end() <= start:
            break
        start = lead.end()
    while tail := scene.rules.auxiliary.search(scene.low[max(start, end - 40) : end]):
        end = max(start, end - 40) + tail.start()
        start, end = _stripped(scene.masked, start, end)
    start = _behind_quoting(scene, start, end)
    if (
        start >= end
        or not scene.masked[start:end].strip()
        or len(scene.masked[start:end].split()) > _SPEAKER_MAX_WORDS
    ):
        return None
    if scene.low[start:end].split()[0] in scene.rules.time_first and not _is_named(scene.text[start:end]):
        return None
    return Span(start, end)


def _behind_quoting(scene: _Scene, start: int, end: int) -> int:
    """Behind an outlet that quotes the speaker: "Belta dẫn lời | ông Shidlovsky nói"."""
    place = start
    for match in scene.rules.cues.finditer(scene.low, start, end):
        if scene.rules.role[match.group()] in ("reports", "according"):
            place = match.end()
    return _stripped(scene.masked, place, end)[0]


def _is_apposition(scene: _Scene, subject: Span) -> bool:
    return scene.text[subject.start].islower()


def _is_name_alone(scene: _Scene, span: Span) -> bool:
    """Whether a stretch is a name with at most a title: "ông Hale", "Gregory A. Vega"."""
    words = scene.text[span.start : span.end].split()
    capitals = sum(word[0].isupper() for word in words)
    if not 1 <= len(words) <= 6 or not words[-1][0].isupper() or capitals * 2 < len(words):
        return False
    return len(words) > 1 or (
        words[0] not in scene.rules.openers and span.start > 0 and scene.text[span.start - 1] != "\n"
    )


def _content(scene: _Scene, cue: _Cue, subject: Span) -> tuple[Span | None, bool]:
    """What is said, and whether it is quoted: behind the verb, or in front of the subject."""
    behind = _behind(scene, cue)
    quote = _quote_at(scene, behind) or _quote_below(scene, cue)
    if quote is not None:
        return quote, True
    before = _before(scene, cue, subject)
    if before is not None and (before[1] or behind >= cue.sentence.end or _is_afterthought(scene, cue)):
        return before
    end = _without_stop(scene, cue.sentence.end)
    return (Span(behind, end), False) if behind < end else (before or (None, False))


def _behind(scene: _Scene, cue: _Cue) -> int:
    """Where the statement behind a verb starts: over "thêm rằng", "với phóng viên rằng", a comma or a colon."""
    end = cue.sentence.end
    window = _before_stop(scene.low[cue.end : min(end, cue.end + _COMPLEMENT_MAX_CHARS)])
    complement = (
        None if window.lstrip()[:1] in (",", ":") else scene.rules.complement.search(window.split(",")[0])
    )
    place = cue.end + complement.end() if complement is not None else cue.end
    mark = _opening_pattern().match(scene.masked, place, end)
    if mark is None and complement is None:
        colon = window.find(":")
        mark = _opening_pattern().match(scene.masked, cue.end + colon, end) if colon >= 0 else None
    return mark.end() if mark is not None else place


def _quote_at(scene: _Scene, place: int) -> Span | None:
    """The quotation that starts at a place, over blanks and line ends, if it is speech and no quoted word."""
    index = bisect_left(scene.quotes, place, key=lambda quote: quote.start)
    if index < len(scene.quotes):
        quote = scene.quotes[index]
        between = scene.masked[place : quote.start]
        if len(between) <= 8 and not any(map(str.isalnum, between)):
            is_whole = quote.end - quote.start > 25 or ":" in scene.masked[max(0, place - 2) : quote.start]
            return quote if is_whole else None
    return None


def _quote_below(scene: _Scene, cue: _Cue) -> Span | None:
    """The quotation that makes up the next paragraph, where a sentence ends with a colon."""
    end = cue.sentence.end
    return _quote_at(scene, end) if scene.masked[end - 1] == ":" else None


def _before(scene: _Scene, cue: _Cue, subject: Span) -> tuple[Span, bool] | None:
    """The statement in front of the subject: a quotation that ends there, or the clauses up to a comma."""
    start = cue.sentence.start
    index = bisect_right(scene.quotes, subject.start, key=lambda quote: quote.end) - 1
    if index >= 0 and scene.quotes[index].start >= start:
        quote = scene.quotes[index]
        between = scene.masked[quote.end : subject.start]
        if len(between) <= 6 and not any(map(str.isalnum, between)):
            return quote, True
    end = len(scene.masked[start : subject.start].rstrip(' ,–—-"”’»')) + start
    if end - start < 12 or scene.masked[end : subject.start].lstrip('"”')[:1] not in (
        ",",
        " ",
        "–",
        "-",
        "—",
    ):
        return None
    return (Span(start, end), False) if "," in scene.masked[end : subject.start] else None


def _is_afterthought(scene: _Scene, cue: _Cue) -> bool:
    """Whether nothing but a time or a setting follows the verb: ", prosecutors announced Tuesday."."""
    rest = scene.low[cue.end : cue.sentence.end].strip(' .!?"”»)')
    if not rest:
        return True
    words = rest.split()
    return words[0].strip(",") in scene.rules.time_first and len(words) <= 8


def _inverted(scene: _Scene, cue: _Cue) -> Attribution | None:
    """Verb in front of its subject, behind a quotation or a comma: '“…,” said Mr. Hunter'."""
    left = scene.masked[cue.sentence.start : cue.start].rstrip()
    if not left or left[-1] not in ',”"»':
        return None
    right = _speaker_pattern().match(scene.masked, cue.end, cue.sentence.end)
    if right is None:
        return None
    before = _before(scene, cue, Span(cue.start, cue.start))
    if before is None:
        return None
    start, end = _stripped(scene.masked, cue.end, right.end())
    return _made(scene, cue, Span(start, end), *before) if start < end else None


# -- "according to", credits in brackets, and quotations that go on


def _according(scene: _Scene, cue: _Cue, found: list[Attribution]) -> Attribution | None:
    """Speech by "theo …" or "according to …"."""
    if scene.rules.not_sources.match(scene.low, cue.end) or not _may_introduce(scene, cue):
        return None
    speaker = _speaker_pattern().match(scene.masked, cue.end, cue.sentence.end)
    if speaker is None:
        return None
    start, end = _stripped(scene.masked, cue.end, speaker.end())
    verb = next((c for c in _cue_roles(scene, start, end) if c in ("verb", "denials", "reports")), None)
    if start >= end or verb is not None:
        return None
    content = _according_content(scene, cue, end)
    if content is None:
        return None
    outlet = scene.rules.outlet.search(scene.masked, start, end)
    kind: Literal["credit", "indirect"] = "credit" if outlet else "indirect"
    if outlet is None and _is_outlet_class(scene, start):
        kind = "credit"
    name = outlet.group() if outlet else scene.text[start:end]
    return Attribution(
        cue.start, end, kind, name, content.start, content.end, scene.text[cue.start : cue.end]
    )


def _is_outlet_class(scene: _Scene, start: int) -> bool:
    return scene.rules.outlet_class.match(scene.low, start) is not None


def _cue_roles(scene: _Scene, start: int, end: int) -> list[str]:
    return [scene.rules.role[match.group()] for match in scene.rules.cues.finditer(scene.low, start, end)]


def _may_introduce(scene: _Scene, cue: _Cue) -> bool:
    """Whether the phrase opens a clause: at the sentence's start, behind a mark, or with a capital behind it."""
    left = scene.masked[cue.sentence.start : cue.start].rstrip()
    if not left or left[-1] in ',.;:(–-—"”»|':
        return True
    if scene.text[cue.start].isupper() or " " in cue.phrase:
        return True
    return scene.rules.outlet.match(scene.masked, min(cue.end + 1, len(scene.masked))) is not None


def _according_content(scene: _Scene, cue: _Cue, end: int) -> Span | None:
    """The rest of the sentence, or what stands before where nothing follows; for a credit line, the text before."""
    stop = _without_stop(scene, cue.sentence.end)
    bracket = _aside_pattern().match(scene.masked, end, stop)
    start, _ = _stripped(scene.masked, bracket.end() if bracket else end, stop, " ,:;)")
    start = _behind_role(scene, start, stop)
    left = scene.masked[cue.sentence.start : cue.start].strip(' ("“-–')
    is_first = not left or (left.endswith(")") and left.startswith("(") and len(left) < 40)
    if is_first and start < stop:
        return Span(start, stop)
    if not is_first:
        before = len(scene.masked[cue.sentence.start : cue.start].rstrip(" ,–—-(")) + cue.sentence.start
        return Span(cue.sentence.start, before)
    before = len(scene.masked[: cue.start].rstrip(" \n(-–"))
    return Span(0, before) if before else None


def _behind_role(scene: _Scene, start: int, stop: int) -> int:
    """Behind the office of a speaker: "Theo ông Coale, *đặc phái viên của Tổng thống*, Washington muốn …"."""
    comma = scene.masked.find(",", start, min(stop, start + 90))
    if comma < 0 or not scene.rules.role_noun.match(scene.low, start, comma):
        return start
    return _stripped(scene.masked, comma + 1, stop)[0]


def _bracket_credits(scene: _Scene, found: list[Attribution]) -> list[Attribution]:
    """Outlets alone in brackets: a dateline credits what follows, a signature what stands before."""
    credits = []
    for match in _bracket_pattern().finditer(scene.masked):
        inside = match.group(1).strip()
        known = scene.rules.outlet.fullmatch(inside)
        if known is None:
            continue
        line_start = scene.masked.rfind("\n", 0, match.start()) + 1
        if scene.masked[match.end() : match.end() + 1] not in (
            "",
            "\n",
            ".",
        ) and not match.group().rstrip().endswith(("-", "–", "—")):
            continue
        is_dateline = match.start() - line_start <= 30 and match.group().rstrip().endswith(("-", "–", "—"))
        content = Span(match.end(), len(scene.text)) if is_dateline else _signed(scene, match.start())
        if content.start < content.end:
            credits.append(
                Attribution(match.start(), match.end(), "credit", inside, content.start, content.end, None)
            )
    return credits


def _signed(scene: _Scene, place: int) -> Span:
    """What a signature in brackets stands for: its sentence, or at the end of the text all of it."""
    rest = scene.masked[place:].split(")", 1)[-1].strip(" .\n")
    if not rest:
        return Span(0, len(scene.masked[:place].rstrip()))
    index = bisect_right(scene.sentences, place, key=lambda span: span.start) - 1
    start = scene.sentences[index].start if index >= 0 else 0
    return Span(start, max(start, len(scene.masked[:place].rstrip())))


def _continued(scene: _Scene, found: list[Attribution]) -> list[Attribution]:
    """Quotations without a cue that follow a quotation of the same paragraph: the same speaker goes on."""
    taken = {one.content_start: one for one in found if one.kind != "indirect"}
    going, last_end, more = None, -1, []
    for quote in scene.quotes:
        if quote.start in taken:
            going, last_end = taken[quote.start], quote.end
            continue
        if going is None or "\n" in scene.masked[last_end : quote.start] or not _opens_and_ends(scene, quote):
            continue
        more.append(
            Attribution(
                going.start,
                going.end,
                "direct",
                going.speaker,
                quote.start,
                quote.end,
                going.verb,
                going.denies,
            )
        )
    return more


def _opens_and_ends(scene: _Scene, quote: Span) -> bool:
    """Whether a quotation is a sentence of its own."""
    index = bisect_right(scene.sentences, quote.start, key=lambda span: span.start) - 1
    if index < 0:
        return False
    sentence = scene.sentences[index]
    return quote.start - sentence.start <= 2 and sentence.end - quote.end <= 3


# -- small looks at the text


def _stripped(text: str, start: int, end: int, blanks: str = " \t\xa0") -> tuple[int, int]:
    while start < end and text[start] in blanks:
        start += 1
    while end > start and text[end - 1] in blanks:
        end -= 1
    return start, end


def _without_stop(scene: _Scene, end: int) -> int:
    """The end of a sentence without its last stop."""
    return end - 1 if end and scene.masked[end - 1] in ".!?" else end


@cache
def _piece_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"[,;:!?()\"“”«»\n|{_QUOTED}]++|\s[-–—]\s|\.(?=\s[^\W\d_]{{3}})(?<![\s.]\w\.)(?<![A-Z][a-z]\.)(?<!Rep\.)(?<!Sen\.)(?<!Gov\.)(?<!Mrs\.)(?<!Gen\.)"
    )


@cache
def _speaker_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[^,;:!?()\"“”«»\n.{_QUOTED}]|\.(?=\w|\s?[^\W\d_]\.|\s[A-ZĐ][^\s.]*+\s[A-ZĐ])){{2,{_SPEAKER_MAX_CHARS}}}"
    )


@cache
def _stop_pattern() -> re.Pattern[str]:
    return re.compile(r"[.!?;\n](?!\w)|\x01")


@cache
def _opening_pattern() -> re.Pattern[str]:
    return re.compile(r"[\s,:–—-]*+")


@cache
def _quoted_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:\s(?:của|lời|from|by))*+\s([^:,.;()\n{_QUOTED}]{{2,120}}):")


@cache
def _aside_pattern() -> re.Pattern[str]:
    return re.compile(r"\s?\([^()\n]{1,80}\)")


@cache
def _bracket_pattern() -> re.Pattern[str]:
    return re.compile(r"\(([^()\n]{2,40})\)(?:\s?[-–—])?\s?")
