"""Hostile inputs of any size for every stage, and how the work on one grows when it is twice as long.

Linear work doubles, quadratic work takes four times as long.  The work is counted in processor time, which other
processes hardly change, with the garbage collector off, as the least of several rounds.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from time import process_time
from typing import NamedTuple

from verify.errors import InputError
from verify.languages import LANGUAGES, tables
from verify.model import Article
from verify.pipeline import compare_articles
from verify.readers import read_documents
from verify.readers.articles import article_of
from verify.readers.reading import Found
from verify.reports import formats
from verify.reports.labels import labels
from verify.reports.terminal import Screen
from verify.text.clauses import split_clauses
from verify.text.frontmatter import read_frontmatter
from verify.text.sentences import split_sentences

MOST_GROWTH = 3.0
"""Between linear and quadratic: a doubled input may take so many times as long."""

_LEAST_SECONDS = 0.02
"""Less is no measurement: the input is doubled until it takes so long."""

_MOST_CHARS = 3_000_000
Work = Callable[[], object]


class Stage(NamedTuple):
    """A way to work on hostile input: `prepare(n)` makes input of about n characters and returns the work on it."""

    name: str
    prepare: Callable[[int], Work]


BODY = "Phà Bình An chở 41 người khi gặp nạn ngày 17/9/2019. Thuyền trưởng Lê Văn Đò đã xuống cứu hộ.\n"
_MARKUP = {
    "open tags": ("<div>", 1_800),
    "closed tags": ("</p>", None),
    "half tags": ("<a ", None),
    "links": ("<a href=x>tin</a> ", None),
    "paragraphs": ("<p>" + BODY, None),
    "entities": ("&amp;&#60;&x", None),
    "comments": ("<!-- ", None),
    "headings": ("<h1>Phà</h1>", None),
    "data": ('<script type="application/ld+json">[{}]</script>', None),
    "metas": ('<meta name="a" content="b">', None),
}
_PIECES = {
    "stops": ". ",
    "dots": "...",
    "capitals": "Bà Ba. ",
    "quotes": "“a. ",
    "plain quotes": '"',
    "commas": "đi, và, mà, ",
    "semicolons": "1;",
    "lines": "a\n",
    "spaces": " ",
    "sentences": BODY,
    "brackets": "((",
}


def _filled(piece: str, chars: int, most: int | None = None) -> str:
    number = chars // len(piece) + 1
    return piece * (min(number, most) if most else number)


def _read(make: Callable[[int], bytes], chars: int) -> Work:
    return partial(read_documents, make(chars), where="hostile")


def _page(piece: str, most: int | None, chars: int) -> bytes:
    filler = BODY * (chars // len(BODY)) if most else ""
    return f"<!doctype html><html><body><p>{BODY}</p>{_filled(piece, chars, most)}{filler}".encode()


def _feed(chars: int) -> bytes:
    item = f"<item><title>Phà</title><description>&lt;p&gt;{BODY}</description></item>"
    return f'<rss version="2.0"><channel><title>Bến</title>{_filled(item, chars)}</channel></rss>'.encode()


def _jsonl(chars: int) -> bytes:
    line = '{"text": "Phà chở 41 người.", "source": "Bến", "x": [[[[{"a": "\\\\"}]]]]}\n'
    return _filled(line, chars).encode()


def _wide_json(chars: int) -> bytes:
    return f'{{"text": "Phà chở 41 người.", "source": "Bến", "x": [{_filled("[[[1]]],", chars)}1]}}'.encode()


def _csv(chars: int) -> bytes:
    return ("source,text\n" + _filled('Bến,"Phà chở ""41"" người."\n', chars)).encode()


def _wide_csv(chars: int) -> bytes:
    return (
        "source,text" + _filled(",a", chars) + '\nBến,Phà chở 41 người.\n"' + _filled('""', chars)
    ).encode()


def _mail(chars: int) -> bytes:
    head = "From: a@b.example\r\nDate: Wed, 18 Sep 2019 08:00:00 +0700\r\nSubject: P\r\n"
    return (head + _filled("X-A: b\r\n", chars // 2) + "\r\n" + _filled(BODY, chars // 2)).encode()


_DOCUMENTS: dict[str, Callable[[int], bytes]] = {
    **{f"page of {name}": partial(_page, *made) for name, made in _MARKUP.items()},
    "feed": _feed,
    "JSON Lines": _jsonl,
    "wide JSON": _wide_json,
    "CSV": _csv,
    "wide CSV": _wide_csv,
    "message": _mail,
    "UTF-16": lambda chars: _filled(BODY, chars).encode("utf-16"),
    "UTF-16 without a mark": lambda chars: _filled(BODY, chars).encode("utf-16-le"),
    "windows-1252": lambda chars: _filled("Le café était fermé à Genève hier. ", chars).encode("cp1252"),
    "noise": lambda chars: _filled("\x81\xfe a\xff", chars).encode("latin-1"),
    "combining marks": lambda chars: ("a" + _filled("\u0301\u0323", chars)).encode(),
    "garbled": lambda chars: _filled("PhÃ\xa0 BÃ¬nh ", chars).encode(),
    "closed front matter": lambda chars: f"---\n{_numbered(chars)}---\nTin.".encode(),
    "open front matter": lambda chars: f"---\n{_filled('a: ---', chars)}".encode(),
}


def _numbered(chars: int) -> str:
    return "".join(f"key{n}: a\n" for n in range(chars // 10))


def _front(piece: str, chars: int) -> Work:
    text = "---\n" + _filled(piece, chars)

    def work() -> None:
        with suppress(InputError):
            read_frontmatter(text)

    return work


def _split(piece: str, lang: str, chars: int) -> Work:
    text, words = _filled(piece, chars), tables(lang, "text")

    def work() -> None:
        found = split_sentences(
            text, abbreviations=words.ABBREVIATIONS, openers=words.OPENERS, junk=words.JUNK
        )
        for sentence in found:
            split_clauses(text, sentence, rules=words.CLAUSES)

    return work


def _articles(piece: str, chars: int) -> tuple[Article, Article]:
    """Two articles of hostile text that share nearly everything."""
    text = f"{BODY}{_filled(piece, chars)}"
    other = Found(text.replace("41", "45"), source="Sông", lang="vi")
    return article_of(Found(text, source="Bến", lang="vi"), "a.txt"), article_of(other, "b.txt")


def _compared(piece: str, chars: int) -> Work:
    return partial(compare_articles, _articles(piece, chars))


def _many_facts(chars: int) -> str:
    """Sentences that all say something else, of the same few words."""
    lines = (f"Phà số {n} chở {n % 97 + 3} người hôm {n % 28 + 1}/{n % 12 + 1}/2019." for n in count())
    return "\n".join(next(lines) for _ in range(chars // 38))


def _shown(form: str, chars: int) -> Work:
    """A report on two texts in a form; what it shows is made by the comparison, which is not measured here."""
    report = compare_articles(_articles(_many_facts(chars), 1))
    look = formats.Look(Screen(80, False, labels("en")), everything=True)
    return partial(formats.render, report, form, look)


READERS = [Stage(name, partial(_read, make)) for name, make in _DOCUMENTS.items()]
TEXTS = [
    *(Stage(f"front matter of {label}", partial(_front, piece))
      for label, piece in {"fences": "---", "lines": "a\n", "colons": ":", "spaces": " \n", "pairs": "#: a\n"}.items()),
    *(Stage(f"{lang}: sentences and clauses of {label}", partial(_split, piece, lang))
      for label, piece in _PIECES.items() for lang in LANGUAGES),
]  # fmt: skip
COMPARISONS = [Stage(f"two texts of {label}", partial(_compared, piece)) for label, piece in _PIECES.items()]
REPORTS = [Stage(f"report as {form}", partial(_shown, form)) for form in sorted(formats.FORMATS)]


def growth(stage: Stage, chars: int, rounds: int) -> float:
    """How many times longer input twice as long takes; below _LEAST_SECONDS it is doubled first."""
    while True:
        short, long = stage.prepare(chars), stage.prepare(2 * chars)
        if seconds(long) >= _LEAST_SECONDS or chars > _MOST_CHARS:
            break
        chars *= 2
    pairs = [(seconds(short), seconds(long)) for _ in range(rounds)]
    return min(pair[1] for pair in pairs) / max(min(pair[0] for pair in pairs), 1e-3)


def seconds(work: Work) -> float:
    """Processor time of one run."""
    with _uncollected():
        started = process_time()
        work()
        return process_time() - started


def grows_linearly(stage: Stage, chars: int) -> bool:
    """Whether doubling is within MOST_GROWTH, at the fourth try at the latest: noise passes, faster growth does not."""
    return any(growth(stage, chars, rounds) < MOST_GROWTH for rounds in (1, 3, 5, 9))


@contextmanager
def _uncollected() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
