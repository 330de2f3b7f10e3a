"""Folders of many small articles of which some are broken, each in one of 16 ways: the same every time."""

from __future__ import annotations

import gzip
from pathlib import Path

_DATED = "---\nsource: Báo {n}\npublished: {date}\n---\n"
_PLACES = ("Bến Lá", "Vàm Sáng", "Tân Hiệp", "Cái Bè", "Sông Vàng", "Đồng Mới", "Hải Châu")
BROKEN: dict[str, bytes] = {
    "empty": b"",
    "spaces": b" \n\t\n" * 20,
    "binary": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)),
    "controls": b"Tin\x01\x02\x03\x04\x05\x06\x07 \x0e\x0f\x10\x11" * 9,
    "front matter only": b"---\ntitle: Tin\n---\n",
    "bad date": b"---\npublished: 2019-02-31\n---\nTin.\n",
    "bad language": b"---\nlang: ../../etc\n---\nTin.\n",
    "mail without text": b"From: a@b.example\r\nSubject: c\r\nMIME-Version: 1.0\r\nDate: Wed, 18 Sep 2019 08:00:00 +0700\r\n\r\n",
    "compressed": gzip.compress(b"Tin.", mtime=0),
    "archive": b"PK\x03\x04" + b"\0" * 60,
    "page without text": b"<!DOCTYPE html><html><head><title></title></head><body><script>1</script></body></html>",
    "feed without entries": b'<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title></channel></rss>',
    "broken PDF": b"%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 9 0 R>>\nstartxref\n99999\n",
    "rows without text": b'{"text": "", "source": "a"}\n',
    "half UTF-16": b"\xff\xfeT\0i\0n\0\x00\xd8",
    "a book": b"Tin. " * 250_000,
}  # fmt: skip


def write_folder(folder: Path, number: int) -> dict[str, str]:
    """`number` files, 3 in 100 of them broken; name -> way of those."""
    folder.mkdir(parents=True, exist_ok=True)
    ways, broken = list(BROKEN), {}
    for n in range(number):
        name = f"{n:05}.txt"
        if n % 100 in (13, 47, 81):
            way = ways[len(broken) % len(ways)]
            broken[name] = way
            (folder / name).write_bytes(BROKEN[way])
        else:
            (folder / name).write_text(_article(n), "utf-8")
    return broken


def _article(n: int) -> str:
    """Two to four sentences; some fifty articles speak of one event."""
    event, place = n // 50, _PLACES[n // 50 % len(_PLACES)]
    front = _DATED.format(n=n % 23, date=f"2019-{event % 12 + 1:02}-{event % 28 + 1:02}")
    lines = [
        f"Phà số {event} ở {place} chở {40 + event % 9 + n % 2} người khi gặp nạn.",
        f"Bài {n} của phóng viên tại {place} viết lúc {n % 24} giờ.",
        f"Chủ phà số {event} cho biết {n % 7 + 2} người bị thương.",
        f"Giá vé là {n % 90 + 10}.000 đồng.",
    ]
    return front + " ".join(lines[: 2 + n % 3]) + "\n"
