"""Layouts of either language: a blog, AMP, a live blog, boxes without meaning, a table of figures."""

from __future__ import annotations

from html import escape

from parts import Page, around, each, figures, head, json_ld, long_date, paragraphs, teasers, zone
from stories import Story


def blog(story: Story) -> Page:
    """WordPress: an article element, and another one for each comment and for each entry of the sidebar."""
    photo = '<figure class="wp-block-image size-large"><img class="wp-image-12"><figcaption class="wp-element-caption">{}</figcaption></figure>'
    body = paragraphs(
        story,
        "<p>{}</p>",
        '<h2 class="wp-block-heading">{}</h2>',
        '<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
        '<ul class="wp-block-list"><li>{}</li></ul>',
        between=figures(story, photo),
    )
    comments = each(
        around(story).comments,
        '<li class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><b class="fn">Reader</b><time datetime="2024-05-05T01:02:03+00:00">May 5, 2024</time></footer><div class="comment-content"><p>{}</p></div></article></li>',
    )
    related = teasers(
        story,
        '<div class="jp-relatedposts-post"><h4 class="jp-relatedposts-post-title"><a>{0}</a></h4><p class="jp-relatedposts-post-excerpt">{1}</p><time>{2}</time></div>',
        (0, 1, 2),
    )
    recent = teasers(story, '<li><a href="/p">{0}</a> <span class="post-date">{2}</span></li>')
    html = f"""<!DOCTYPE html><html lang="{"vi" if story.lang == "vi" else "en-US"}"><head>{head(story, site="Riverside Notes", host="riverside.example", published=False, suffix=" &#8211; Riverside Notes")}</head>
<body class="post-template-default single single-post postid-12 wp-embed-responsive"><div id="page" class="site"><header id="masthead" class="site-header"><nav id="site-navigation"><ul class="menu">{each(around(story).nav, "<li class='menu-item'><a>{}</a></li>")}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-12" class="post-12 post type-post status-publish format-standard hentry category-news"><header class="entry-header"><h1 class="entry-title">{escape(story.title)}</h1>
<div class="entry-meta"><span class="posted-on"><a rel="bookmark"><time class="entry-date published" datetime="{story.at.isoformat()}{zone(story)}">{story.at:%B %d, %Y}</time><time class="updated" datetime="2025-01-02T00:00:00+00:00">January 2, 2025</time></a></span><span class="byline">by {story.author}</span></div></header>
<div class="entry-content"><p><em>{escape(story.lead, quote=False)}</em></p>{body}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline">Related</h3>{related}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in News</span></footer></article>
<nav class="navigation post-navigation"><div class="nav-links"><a rel="prev">{around(story).teasers[3][0]}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">3 thoughts</h2><ol class="comment-list">{comments}</ol></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{recent}</ul></section>
<section class="widget widget_text">{each(around(story).promos, "<p>{}</p>")}</section></aside></div>
<div id="cookie-law-info-bar"><span>{" ".join(around(story).cookies)}</span></div></div></body></html>"""
    return Page(f"blog-{story.key}", "blog", html, story, "Riverside Notes", story.at.date())


def amp(story: Story) -> Page:
    """AMP: components of its own, consent inside the body, the data of the article in JSON-LD only."""
    photo = '<figure class="amp-wp-article-featured-image"><amp-img src="/a.jpg" width="600" height="400" layout="responsive"></amp-img><figcaption class="wp-caption-text">{}</figcaption></figure>'
    related = f'<div class="amp-related-posts"><h3>Read next</h3><amp-list>{teasers(story, "<div class=related-item><a href=/r>{0}</a><p>{1}</p></div>", (2, 3))}</amp-list></div>'
    body = paragraphs(
        story,
        between=[*figures(story, photo), '<amp-ad width="300" height="250" type="doubleclick"></amp-ad>'],
    )
    html = f"""<!doctype html><html ⚡ lang="{story.lang}"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script>
<title>{escape(story.title)}</title><link rel="canonical" href="https://delta.example/{story.key}"><meta name="viewport" content="width=device-width">{json_ld(story, "Delta Daily", "NewsArticle", mainEntityOfPage="https://delta.example/x")}
<style amp-boilerplate>body{{-webkit-animation:none}}</style></head><body>
<amp-sidebar id="sidebar" layout="nodisplay"><ul>{each(around(story).nav, "<li>{}</li>")}</ul></amp-sidebar>
<amp-consent id="consent" layout="nodisplay"><div id="consent-ui">{each(around(story).cookies, "<p>{}</p>")}</div></amp-consent>
<header class="amp-wp-header"><a href="/">Delta Daily</a></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{escape(story.title)}</h1><div class="amp-wp-meta amp-wp-byline"><span>{story.author}</span></div></header>
<div class="amp-wp-article-content"><p class="summary">{escape(story.lead, quote=False)}</p>{body}</div>{related}</article>
<amp-user-notification id="n">{each(around(story).promos, "<p>{}</p>")}</amp-user-notification>
<section class="amp-comments">{each(around(story).comments, "<div class='comment'>{}</div>")}</section></body></html>"""
    return Page(f"amp-{story.key}", "amp", html, story, "Delta Daily", story.at.date())


def live(story: Story) -> Page:
    """A live blog: a post for each paragraph, each with its time; the lead as a summary; key events repeat nothing."""
    posts = []
    for number, sentences in enumerate(story.paragraphs):
        text = (
            " ".join(sentences).removeprefix("## ").removeprefix("> ").removeprefix("* ").replace(" * ", " ")
        )
        posts.append(
            f'<article class="live-post" id="post-{number}"><header><time datetime="{story.at.replace(hour=8, minute=number).isoformat()}{zone(story)}">08:{number:02}</time></header><div class="live-post__body"><p>{escape(text, quote=False)}</p></div><div class="share-tools"><button>Share</button></div></article>'
        )
    photo = figures(
        story, '<article class="live-post"><figure><img><figcaption>{}</figcaption></figure></article>'
    )
    html = f"""<!DOCTYPE html><html lang="{story.lang}"><head>{head(story, site="Coastline Live", host="coastline.example", published=False)}
{json_ld(story, "Coastline Live", "LiveBlogPosting", coverageStartTime=story.at.isoformat() + zone(story))}</head><body>
<header class="site-header"><ul class="nav">{each(around(story).nav, "<li><a>{}</a></li>")}</ul></header>
<main><h1>{escape(story.title)}</h1><div class="live-badge">LIVE</div><div class="live-summary"><p>{escape(story.lead, quote=False)}</p></div>
<section class="live-feed">{"".join(posts)}{"".join(photo)}</section></main>
<aside class="sidebar"><h2>Most popular</h2>{teasers(story, '<article class="card"><h3><a>{0}</a></h3><p>{1}</p><time>{2}</time></article>')}</aside>
<div class="newsletter-box">{each(around(story).promos, "<p>{}</p>")}</div></body></html>"""
    return Page(f"live-{story.key}", "live", html, story, "Coastline Live", story.at.date())


def soup(story: Story) -> Page:
    """Boxes in boxes with made-up classes, text in divs and spans, an overlay that is longer than the article."""
    deep_open, deep_close = "".join(f'<div class="x{n}a">' for n in range(40)), "</div>" * 40
    box = '<div class="k9"><div class="m2"><span class="t7">{}</span></div></div>'
    body = paragraphs(
        story,
        box,
        box,
        box,
        box,
        between=figures(
            story, '<div class="g4"><img><div class="g5" role="caption"><small>{}</small></div></div>'
        ),
    )
    wall = each(around(story).cookies * 6, "<div class='q1'>{}</div>")
    html = f"""<!DOCTYPE html><html lang="{story.lang}"><head>{head(story, site="Hourglass", host="hourglass.example", published=False)}
<meta name="date" content="{story.at:%Y-%m-%d}"></head><body><div id="consent-overlay" aria-modal="true" role="dialog"><div class="q0">{wall}</div></div>
<div id="root"><div class="n1">{each(around(story).nav, '<div class="n2"><a>{}</a></div>')}</div>{deep_open}
<div class="h1x"><span>{escape(story.title)}</span></div><div class="k8"><span class="t6">{escape(story.lead, quote=False)}</span></div>
{body}{deep_close}<div class="r1">{teasers(story, '<div class="r2"><a href="/q"><div class="r3">{0}</div><div class="r4">{1}</div></a><div class="r5">{2}</div></div>')}</div></div></body></html>"""
    return Page(f"soup-{story.key}", "soup", html, story, "Hourglass", story.at.date())


def magazine(story: Story) -> Page:
    """JSON-LD in a graph, drop caps, pull quotes in asides, footnotes, the author's box below the text."""
    first, rest = story.lead[0], story.lead[1:]
    photo = (
        '<div class="wp-caption alignnone" style="width:800px"><img><p class="wp-caption-text">{}</p></div>'
    )
    inline = f'<div class="read-also"><strong>{"Xem thêm" if story.lang == "vi" else "Read also"}:</strong> <a href="/u">{around(story).teasers[3][0]}</a></div>'
    body = paragraphs(story, between=[*figures(story, photo), inline])
    graph = '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Harbour Review","datePublished":"2009-01-01"},{"@type":["Article","NewsArticle"],"headline":"x","datePublished":"%s","publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"Harbour Review"}]}'
    html = f"""<!DOCTYPE html><html lang="{story.lang}"><head>{head(story, host="review.example", published=False)}
<script type="application/ld+json">{graph % (story.at.isoformat() + zone(story))}</script></head><body class="article">
<div class="topbar"><div class="menu">{each(around(story).nav, "<a>{}</a>")}</div><span class="today">{long_date(story).split(",")[0]}</span></div>
<div class="post"><div class="post-header"><h1 class="post-title">{escape(story.title)}</h1><div class="post-info"><span class="author">{story.author}</span></div></div>
<div class="post-body" id="article-body"><p class="intro"><span class="dropcap">{escape(first)}</span>{escape(rest, quote=False)}</p>{body}</div>
<div class="author-box"><p>{around(story).promos[1]}</p></div></div>
<div class="also-like"><h3>{"Có thể bạn quan tâm" if story.lang == "vi" else "You may also like"}</h3>{teasers(story, '<div class="card"><a><h4>{0}</h4></a><p>{1}</p><span>{2}</span></div>')}</div>
<div id="disqus_thread">{each(around(story).comments, '<div class="post-message"><p>{}</p></div>')}</div>
<div class="subscribe">{each(around(story).promos, "<p>{}</p>")}</div></body></html>"""
    return Page(f"magazine-{story.key}", "magazine", html, story, "Harbour Review", story.at.date())


def figures_table(story: Story) -> Page:
    """A table of figures in the body, which is part of the story, between its paragraphs."""
    rows = "".join(
        f"<tr><td>{name}</td><td>{value}</td></tr>"
        for name, value in (("2021", "1.204"), ("2022", "1.377"), ("2023", "1.512"))
    )
    table = f'<table class="data-table"><thead><tr><th>{"Năm" if story.lang == "vi" else "Year"}</th><th>{"Số lượng" if story.lang == "vi" else "Number"}</th></tr></thead><tbody>{rows}</tbody></table>'
    photo = '<div class="media"><img><span class="media__caption">{}</span></div>'
    body = paragraphs(story, '<p class="article__paragraph">{}</p>', between=[table, *figures(story, photo)])
    html = f"""<!DOCTYPE html><html lang="{story.lang}"><head>{head(story, site="Ledger & Field", host="ledger.example", published=False)}</head><body>
<div class="page"><div class="header"><ul class="header__menu">{each(around(story).nav, "<li>{}</li>")}</ul></div>
<div class="article" itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="{story.at.isoformat()}{zone(story)}">
<h1 itemprop="headline">{escape(story.title)}</h1><div class="article__lead" itemprop="description">{escape(story.lead, quote=False)}</div>
<div class="article__body" itemprop="articleBody">{body}</div></div>
<div class="article-list">{teasers(story, '<div class="article-list__item"><a class="article-list__title">{0}</a><div class="article-list__lead">{1}</div><div class="article-list__date">{2}</div></div>')}</div>
<div class="comments">{each(around(story).comments, '<div class="comment"><p>{}</p></div>')}</div>
<div class="popup popup--newsletter">{each(around(story).promos, "<p>{}</p>")}</div></div></body></html>"""
    return Page(f"figures-{story.key}", "figures", html, story, "Ledger & Field", story.at.date())
