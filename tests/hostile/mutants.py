"""Broken documents of every format, made from whole ones by seeded mutations: the same every time.

A case is named `format-mutation-number`; its name alone makes its bytes.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from random import Random

from corpus import hostile_strings

BODY = "Phà Bình An chở 41 người khi gặp nạn ngày 17/9/2019. Thuyền trưởng Lê Văn Đò đã xuống cứu hộ."
MORE = "Theo Reuters, ông Hale nói: “5 người không có áo phao”, còn 36 người đã lên bờ lúc 16h."
_PAGE = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Phà gặp nạn</title>
<meta property="og:site_name" content="Báo Bến"><meta property="article:published_time" content="2019-09-18T08:00:00+07:00">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Phà gặp nạn", "datePublished": "2019-09-18"}}</script>
</head><body><h1>Phà gặp nạn</h1><div class="article-body"><p>{BODY}</p><p>{MORE}</p></div></body></html>"""
_FEED = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Báo Bến</title>
<item><title>Phà gặp nạn</title><link>https://ben.example/1</link><pubDate>Wed, 18 Sep 2019 08:00:00 +0700</pubDate>
<description>&lt;p&gt;{BODY}&lt;/p&gt;&lt;p&gt;{MORE}&lt;/p&gt;</description></item></channel></rss>"""
_MAIL = (
    "From: Bao Ben <tin@ben.example>\r\nDate: Wed, 18 Sep 2019 08:00:00 +0700\r\nSubject: =?utf-8?q?Ph=C3=A0?=\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
    f"charset=utf-8\r\n\r\n{BODY}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>{BODY}</p>\r\n--b--\r\n"
)


def _warc() -> bytes:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + _PAGE.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ben.example/1\r\n"
        "WARC-Date: 2019-09-18T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n"
    )
    return head.encode() + page + b"\r\n\r\n"


def _pdf() -> bytes:
    """A page of text, with its table of objects."""
    drawn = b"BT /F1 12 Tf 72 720 Td (The ferry carried 41 people on 17 September 2019.) Tj ET"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (
            table,
            len(out),
        )
    )


WHOLE: dict[str, bytes] = {
    "text": f"Phà gặp nạn\n\n{BODY}\n\n{MORE}\n".encode(),
    "front": f"---\ntitle: Phà\nsource: Báo Bến\npublished: 2019-09-18\nlang: vi\n---\n{BODY} {MORE}\n".encode(),
    "wide": f"{BODY} {MORE}".encode("utf-16"),
    "html": _PAGE.encode(),
    "feed": _FEED.encode(),
    "mail": _MAIL.encode(),
    "warc": _warc(),
    "warcgz": gzip.compress(_warc(), mtime=0),
    "pdf": _pdf(),
    "jsonl": f'{{"text": "{BODY}", "source": "Báo Bến"}}\n{{"text": "{MORE}", "source": "Sông"}}\n'.encode(),
    "csv": f'source,text\nBáo Bến,"{BODY}"\nSông,"{MORE}"\n'.encode(),
}
Mutation = Callable[[bytes, Random], bytes]


def _cut(data: bytes, random: Random) -> tuple[int, int]:
    """A stretch of at most 200 bytes."""
    start = random.randrange(len(data))
    return start, min(len(data), start + random.randrange(1, 200))


def _flip(data: bytes, random: Random) -> bytes:
    out = bytearray(data)
    for _ in range(random.randrange(1, 30)):
        out[random.randrange(len(out))] ^= 1 << random.randrange(8)
    return bytes(out)


def _truncate(data: bytes, random: Random) -> bytes:
    return data[: random.randrange(1, len(data))]


def _behead(data: bytes, random: Random) -> bytes:
    return data[random.randrange(1, len(data)) :]


def _repeat(data: bytes, random: Random) -> bytes:
    start, end = _cut(data, random)
    return data[:start] + data[start:end] * (40_000 // (end - start)) + data[end:]


def _drop(data: bytes, random: Random) -> bytes:
    start, end = _cut(data, random)
    return data[:start] + data[end:]


def _swap(data: bytes, random: Random) -> bytes:
    start, end = _cut(data, random)
    at = random.randrange(len(data))
    return data[:at] + data[start:end] + data[at:]


def _insert(piece: Callable[[Random], bytes]) -> Mutation:
    def mutate(data: bytes, random: Random) -> bytes:
        at = random.randrange(len(data) + 1)
        return data[:at] + piece(random) + data[at:]

    return mutate


def _hostile(random: Random) -> bytes:
    return random.choice([text for _, text in hostile_strings() if len(text) < 20_000]).encode()


def _nested(random: Random) -> bytes:
    opened, closed = random.choice([("<div>", "</div>"), ("[", "]"), ('{"a":', "}"), ("(", ")"), ("“", "”")])
    return (opened * 5_000 + closed * random.choice([0, 5_000])).encode()


def _encoded(data: bytes, random: Random) -> bytes:
    text = data.decode("utf-8", "replace")
    name = random.choice(["utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "cp1258", "utf-7", "cp1252"])
    return text.encode(name, "replace")


def _spliced(data: bytes, random: Random) -> bytes:
    other = WHOLE[random.choice(sorted(WHOLE))]
    return data[: random.randrange(len(data))] + other[random.randrange(len(other)) :]


def _numbers(data: bytes, random: Random) -> bytes:
    """Every digit replaced, or grown to thousands."""
    by = random.choice([b"9" * 300, b"-1", b"1e999", b"", b"0"])
    return b"".join(by if 48 <= byte <= 57 and random.random() < 0.3 else bytes([byte]) for byte in data)


MUTATIONS: dict[str, Mutation] = {
    "flip": _flip,
    "truncate": _truncate,
    "behead": _behead,
    "repeat": _repeat,
    "drop": _drop,
    "swap": _swap,
    "hostile": _insert(_hostile),
    "nested": _insert(_nested),
    "nul": _insert(lambda random: b"\0" * random.choice([1, 5_000])),
    "noise": _insert(lambda random: random.randbytes(2_000)),
    "long": _insert(lambda random: random.choice([b"a", b"1,", b"<", b"&", b"\xcc\x81", b" ", b"\r"]) * 40_000),
    "overlong": _insert(lambda random: random.choice([b"\xc0\xaf", b"\xed\xa0\x80", b"\xf8\x88\x80"]) * 9),
    "encoded": _encoded,
    "spliced": _spliced,
    "numbers": _numbers,
}  # fmt: skip


def names(number: int) -> list[str]:
    """The names of all cases with `number` seeds each."""
    return [f"{form}-{how}-{n}" for form in WHOLE for how in MUTATIONS for n in range(number)]


def document(name: str) -> bytes:
    """The bytes of a case."""
    form, how, _ = name.split("-")
    return MUTATIONS[how](WHOLE[form], Random(name))
