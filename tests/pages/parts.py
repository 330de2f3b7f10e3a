"""Pieces that several layouts share: paragraphs with pictures between them, structured data, lists of teasers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from stories import AROUND, Around, Story

DAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
VIETNAMESE, ENGLISH = "+07:00", "+00:00"


@dataclass(frozen=True)
class Page:
    """A page as it is served, and what it holds: the key that readers are measured by."""

    name: str
    layout: str
    html: str
    story: Story
    source: str
    published: date | None
    is_stub: bool = False  # behind a paywall: only the first two paragraphs are there

    def body(self) -> list[str]:
        if not self.is_stub:
            return self.story.sentences()
        return [self.story.lead, *(s for paragraph in self.story.paragraphs[:2] for s in paragraph)]

    def foreign(self) -> list[str]:
        return [*AROUND[self.story.lang].sentences(), *self.story.captions]


def around(story: Story) -> Around:
    return AROUND[story.lang]


def paragraphs(
    story: Story,
    p: str = "<p>{}</p>",
    heading: str = "<h2>{}</h2>",
    quote: str = "<blockquote><p>{}</p></blockquote>",
    item: str = "<ul><li>{}</li></ul>",
    between: Sequence[str] = (),
    upto: int | None = None,
) -> str:
    """The paragraphs as markup; the pieces of `between` stand behind the first, third, fifth … paragraph."""
    made = []
    extra = list(between)
    for number, sentences in enumerate(story.paragraphs[:upto]):
        form = {"## ": heading, "> ": quote}.get(
            sentences[0][:3] if sentences[0].startswith("##") else sentences[0][:2], p
        )
        if sentences[0].startswith("* "):
            made += [item.format(escape(sentence[2:], quote=False)) for sentence in sentences]
        else:
            text = " ".join(sentences).removeprefix("## ").removeprefix("> ")
            made.append(form.format(escape(text, quote=False)))
        if number % 2 == 0 and extra:
            made.append(extra.pop(0))
    return "\n".join([*made, *extra])


def figures(story: Story, form: str) -> list[str]:
    return [form.format(escape(caption, quote=False)) for caption in story.captions]


def each(items: Sequence[str], form: str) -> str:
    return "\n".join(form.format(escape(item, quote=False)) for item in items)


def teasers(story: Story, form: str, numbers: Sequence[int] = (0, 1, 2, 3)) -> str:
    """Teasers; `form` takes headline, lead and date."""
    chosen = [around(story).teasers[number] for number in numbers]
    return "\n".join(form.format(*(escape(part, quote=False) for part in teaser)) for teaser in chosen)


def head(
    story: Story,
    *,
    extra: str = "",
    site: str | None = None,
    host: str = "",
    suffix: str = "",
    published: bool = True,
) -> str:
    """A head as news systems write it."""
    parts = [
        '<meta charset="utf-8">',
        f"<title>{escape(story.title)}{suffix}</title>",
        f'<meta name="description" content="{escape(story.lead)}">',
        f'<meta property="og:title" content="{escape(story.title)}">',
        f'<meta property="og:description" content="{escape(story.lead)}">',
        '<meta property="og:type" content="article">',
    ]
    if site:
        parts.append(f'<meta property="og:site_name" content="{escape(site)}">')
    if host:
        parts.append(f'<link rel="canonical" href="https://{host}/{story.key}-{story.at:%Y%m%d}.html">')
    if published:
        parts.append(
            f'<meta property="article:published_time" content="{story.at.isoformat()}{zone(story)}">'
        )
    return "\n".join([*parts, extra])


def zone(story: Story) -> str:
    return VIETNAMESE if story.lang == "vi" else ENGLISH


def json_ld(story: Story, publisher: str, kind: str = "NewsArticle", **more: object) -> str:
    """Structured data of the article, as most outlets have it."""
    record = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": story.title,
        "description": story.lead,
        "datePublished": story.at.isoformat() + zone(story),
        "dateModified": story.at.replace(hour=23, minute=55).isoformat() + zone(story),
        "author": {"@type": "Person", "name": story.author},
        "publisher": {
            "@type": "Organization",
            "name": publisher,
            "logo": {"@type": "ImageObject", "url": "https://x.example/l.png"},
        },
    } | more
    return f'<script type="application/ld+json">{json.dumps(record, ensure_ascii=False)}</script>'


def long_date(story: Story) -> str:
    """As Vietnamese outlets write it: "Thứ Năm, 19/9/2019 | 10:05 GMT+7"."""
    return f"{DAYS[story.at.weekday()]}, {story.at.day}/{story.at.month}/{story.at.year}, {story.at:%H:%M} (GMT+7)"


Layout = Callable[[Story], Page]
