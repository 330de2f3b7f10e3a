"""Times of a text: dates, clock times, spans, references and anaphors, each with its period where it can be known.

    find_times("Khoảng 11h30 ngày 1/11, anh Vũ ...", reference=date(2013, 11, 3))

The stages: `time_scan` finds parts by the forms of a language, `time_join` puts neighbours together, `time_cues` reads
the words around, `time_place` and `time_spans` ask the calendar.  This module keeps what one time says for the next: the
antecedent of "cùng ngày" and "kể từ đó", the day of a speech.  It does not know events: a time that only an event could
place ("hai ngày sau vụ nổ") stays unresolved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Literal

from verify.facets.time_cues import Cued, cued
from verify.facets.time_dates import read_date, read_same
from verify.facets.time_fields import Part
from verify.facets.time_join import join, ranges
from verify.facets.time_others import OTHER_KINDS, read_other
from verify.facets.time_reading import Context, Quote, Read, Reading, after
from verify.facets.time_scan import fold, scan
from verify.languages import tables
from verify.model import Time

_QUOTE = re.compile(r"“[^“”\"\n]{0,4000}+[”\"]|\"[^\"“”\n]{0,4000}+[\"”]|«[^«»\n]{0,4000}+»")


def find_times(
    text: str,
    *,
    lang: str = "vi",
    reference: datetime | date | None = None,
    prefer: Literal["past", "future"] = "past",
    quotes: Sequence[Quote] = (),
) -> tuple[Time, ...]:
    """The times of a text, ordered by start, without overlap.

    `reference`: the publication; without it nothing relative is resolved.  `prefer`: "past" for news, "future" for
    texts that speak to an assistant.  `quotes`: (start, end, day of the speech) of quotations; without them the day
    of a speech is the last day named before the quotation.

    >>> [t.timex for t in find_times("Hôm 17/9, ông Hale tới Minsk.", reference=date(2019, 9, 18))]
    ['2019-09-17']
    """
    low = fold(text)
    words = tables(lang, "times")
    parts = ranges(join(scan(low, lang), low, words), low, words)
    spoken = any("unit" in part.fields for part in parts) and not quotes
    inner = tuple(m.span() for m in _QUOTE.finditer(text)) if spoken else ()
    reading = Reading(lang, words, text, low, _moment(reference), prefer == "future", quotes or None, inner)
    return tuple(_times(parts, reading))


def _moment(reference: datetime | date | None) -> datetime | None:
    """The reference as a naive moment; a mere day counts from its midnight."""
    if reference is None:
        return None
    if isinstance(reference, datetime):
        return reference.replace(tzinfo=None)
    return datetime.combine(reference, time())


def _times(parts: Iterable[Part], reading: Reading) -> Iterator[Time]:
    """The times of all parts that are times, each seen in the context of those before."""
    context, end = Context(), 0
    for part in parts:
        found = cued(part, reading.low, reading.text, reading.words)
        if found is None or found.part.start < end:
            continue
        read = _read(found, context, reading)
        if read is None:
            continue
        yield read.time
        end = read.time.end
        context = after(context, read)


def _read(found: Cued, context: Context, reading: Reading) -> Read | None:
    """The time that a part is; None where it turns out to be none."""
    fields = found.part.fields
    if "same" in fields:
        return read_same(found, context, reading)
    if not OTHER_KINDS.isdisjoint(fields):
        value = read_other(found, context, reading)
        return Read(value) if value else None
    return read_date(found, context, reading)
