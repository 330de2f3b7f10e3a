"""Layouts after outlets in English: their elements and order, with names and words of our own."""

from __future__ import annotations

from html import escape

from parts import Page, around, each, figures, head, json_ld, paragraphs, teasers
from stories import Story


def broadcaster(story: Story) -> Page:
    """Hashed classes; each paragraph in three boxes; lists of links between them; the first paragraph is bold."""
    p = '<div data-component="text-block" class="ssr-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssr-7uxr49-RichTextContainer e5tfeyi1"><p class="ssr-1q0x1qg-Paragraph e1jhz7w10">{}</p></div></div>'
    heading = '<div data-component="subheadline-block" class="ssr-x"><h2 class="ssr-y">{}</h2></div>'
    photo = '<div data-component="image-block" class="ssr-i"><figure class="ssr-f"><div><img alt="x"><span role="text"><span class="visually-hidden">Image source, </span>Getty Images</span></div><figcaption class="ssr-c"><span class="visually-hidden">Image caption, </span>{}</figcaption></figure></div>'
    links = f'<div data-component="unordered-list-block" class="ssr-u"><div class="ssr-r"><ul role="list">{teasers(story, "<li><a href=/n/1><b>{0}</b></a></li>", (0, 1))}</ul></div></div>'
    promo = teasers(
        story,
        '<li class="ssr-p"><div data-testid="promo" type="article" class="ssr-q"><a href="/n/2"><span role="text"><p class="ssr-h">{0}</p></span></a><p class="ssr-s">{1}</p><span>{2}</span></div></li>',
    )
    body = paragraphs(story, p, heading, p, p, between=[*figures(story, photo), links])
    html = f"""<!DOCTYPE html><html lang="en-GB" class="no-js"><head>{head(story, site="Northfield News", host="northfield.example", published=False)}
{json_ld(story, "Northfield News", "ReportageNewsArticle")}</head><body>
<div id="cookiePrompt" class="ssr-cookie"><h2>Let us know you agree to cookies</h2>{each(around(story).cookies, "<p>{}</p>")}<button>Yes, I agree</button></div>
<header role="banner"><nav aria-label="primary"><ul>{each(around(story).nav, "<li><a>{}</a></li>")}</ul></nav></header>
<main id="main-content" role="main"><article class="ssr-pv1rh6-ArticleWrapper e1nh2i2l6">
<header data-component="headline-block" class="ssr-h"><h1 id="main-heading" tabindex="-1">{escape(story.title)}</h1></header>
<div data-component="byline-block"><div>By {story.author}</div><time datetime="{story.at:%Y-%m-%dT%H:%M:%S}.000Z">{story.at:%d %B %Y}</time></div>
<div data-component="text-block" class="ssr-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssr-7uxr49-RichTextContainer e5tfeyi1"><p class="ssr-1q0x1qg-Paragraph e1jhz7w10"><b class="ssr-b">{escape(story.lead, quote=False)}</b></p></div></div>
{body}
<section data-component="links-block"><h2>More on this story</h2><ul>{promo}</ul></section>
<section data-component="tag-list"><h2>Related topics</h2><ul><li><a>Floods</a></li></ul></section></article>
<div data-component="comments"><h2>Comments</h2>{each(around(story).comments, "<article class='comment'><div><p>{}</p></div></article>")}</div></main>
<footer role="contentinfo">{each(around(story).promos, "<p>{}</p>")}<p>Copyright 2024 Northfield News. The broadcaster is not responsible for the content of external sites.</p></footer></body></html>"""
    return Page(f"broadcaster-{story.key}", "broadcaster", html, story, "Northfield News", story.at.date())


def wire(story: Story) -> Page:
    """A wire's own elements; related stories and a newsletter inside the body; the lead is not shown at all."""
    photo = '<div class="Enhancement"><div class="Enhancement-item"><figure class="Figure"><bsp-figure><img class="Image"><figcaption class="Figure-caption">{}</figcaption></bsp-figure></figure></div></div>'
    item = '<div class="PageList-items-item"><div class="PagePromo" data-gtm-region="Related"><div class="PagePromo-content"><h3 class="PagePromo-title"><a class="Link"><span class="PagePromoContentIcons-text">{0}</span></a></h3><div class="PagePromo-description"><span>{1}</span></div><span class="Timestamp-template">{2}</span></div></div></div>'
    related = f'<div class="Enhancement" data-align-floatRight><div class="Enhancement-item"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">Related stories</div>{teasers(story, item, (0, 2))}</div></div></div>'
    letter = f'<div class="HtmlModuleEnhancement"><div class="newsletter-signup">{each(around(story).promos[:1], "<p>{}</p>")}<form><input type="email"></form></div></div>'
    body = paragraphs(story, "<p>{}</p>", "<h2>{}</h2>", between=[*figures(story, photo), related, letter])
    html = f"""<!DOCTYPE html><html class="Page-body StoryPage" lang="en"><head>{head(story, site="The Meridian Wire", host="wire.example")}</head><body>
<bsp-header class="Page-header"><nav>{each(around(story).nav, "<a class='AnClick-MainNav'>{}</a>")}</nav></bsp-header>
<main class="Page-main"><div class="Page-content"><h1 class="Page-headline">{escape(story.title)}</h1>
<div class="Page-byline"><div class="Page-authors">By <span class="Link">{story.author.upper()}</span></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1"><span data-date>Updated {story.at:%I:%M %p, %B %d, %Y}</span></bsp-timestamp></div></div>
<div class="Page-storyBody gtmMainScrollContent"><div class="RichTextStoryBody RichTextBody"><p>{escape(story.lead, quote=False)}</p>{body}<p>___</p></div></div>
<div class="Page-below"><div class="PageListStandardE"><h2>Most read</h2>{teasers(story, item)}</div></div></div></main>
<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="dialog" aria-label="Privacy">{each(around(story).cookies, '<div id="onetrust-policy-text">{}</div>')}</div></div>
<footer class="Page-footer">{each(around(story).promos, "<p>{}</p>")}</footer></body></html>"""
    return Page(f"wire-{story.key}", "wire", html, story, "The Meridian Wire", story.at.date())


def guardian(story: Story) -> Page:
    """Areas in a grid; standfirst; pull quotes repeat the text; rich links and a newsletter as islands."""
    photo = '<figure id="f" data-spacefinder-role="inline" class="dcr-173mewl"><div><picture><img></picture></div><figcaption class="dcr-fd61eq"><span class="dcr-1inf02i"><svg></svg></span><span class="dcr-1qvd3m6">{}</span></figcaption></figure>'
    rich = teasers(
        story,
        '<figure data-spacefinder-role="richLink" class="dcr-47fhrn"><gu-island name="RichLinkComponent"><div data-component="rich-link"><a href="/x"><div class="dcr-1"><span>{0}</span></div><div>Read more</div></a></div></gu-island></figure>',
        (1,),
    )
    letter = f'<figure data-spacefinder-role="inline"><gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion">{each(around(story).promos[:1], "<p>{}</p>")}</aside></gu-island></figure>'
    body = paragraphs(
        story,
        '<p class="dcr-iy9ec7">{}</p>',
        '<h2 id="h">{}</h2>',
        between=[*figures(story, photo), rich, letter],
    )
    most = teasers(
        story,
        '<li class="dcr-m"><a href="/y"><h4><span>{0}</span></h4></a><div>{1}</div><time>{2}</time></li>',
    )
    html = f"""<!doctype html><html lang="en"><head>{head(story, site="the Watchman", host="watchman.example", suffix=" | Rivers | The Watchman", published=False)}
<meta property="article:published_time" content="{story.at.isoformat()}.000Z"></head><body><header><nav data-component="nav3"><ul>{each(around(story).nav, "<li><a>{}</a></li>")}</ul></nav></header>
<main data-layout="StandardLayout"><article class="dcr-a"><div class="dcr-grid"><div data-gu-name="media">{figures(story, photo)[0]}</div>
<aside data-gu-name="title"><a>Rivers</a></aside><div data-gu-name="headline"><div class="dcr-h"><h1 class="dcr-1w6uej9">{escape(story.title)}</h1></div></div>
<div data-gu-name="standfirst"><div class="dcr-s"><p>{escape(story.lead, quote=False)}</p></div></div>
<aside data-gu-name="meta"><div><address aria-label="Contributor info"><a rel="author">{story.author}</a></address><details><summary>{story.at:%a %d %b %Y %H.%M} GMT</summary>First published on {story.at:%a %d %b %Y}</details></div></aside>
<div data-gu-name="body"><div id="maincontent" class="dcr-b"><div class="article-body-commercial-selector article-body-viewer-selector dcr-c">{body}</div></div>
<div data-print-layout="hide"><ul><li><a>Rivers</a></li><li>news</li></ul></div></div></div></article>
<section id="comments" data-component="comments"><h2>Comments (3)</h2>{each(around(story).comments, '<li class="d-comment"><div class="d-comment__body"><p>{}</p></div></li>')}</section>
<section data-component="most-viewed"><h2>Most viewed</h2><ol>{most}</ol></section></main>
<div id="sp_message_container"><div role="dialog">{each(around(story).cookies, "<p>{}</p>")}</div></div>
<section data-component="contributions-epic">{each(around(story).promos, "<p>{}</p>")}</section></body></html>"""
    return Page(f"guardian-{story.key}", "guardian", html, story, "the Watchman", story.at.date())


def _columns(story: Story, upto: int | None) -> str:
    column = '</div><aside class="css-ew4tgv" aria-label="companion column"></aside></div><div><div class="css-ad" id="story-ad-1-wrapper"><a>SKIP ADVERTISEMENT</a></div></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">'
    photo = '</div></div><div data-testid="ImageBlock-2"><figure class="img-sz-medium css-d754w4" role="group"><div><img></div><figcaption class="css-1"><span class="css-jevhma e13ogyst0">{}</span></figcaption></figure></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">'
    body = paragraphs(
        story,
        '<p class="css-at9mc1 evys1bk0">{}</p>',
        '<h2 class="css-13o6u42">{}</h2>',
        between=[column, *figures(story, photo)],
        upto=upto,
    )
    return f'<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">{body}</div></div></section>'


def metro(story: Story, *, is_stub: bool = False) -> Page:
    """The body in many columns with advertisements between; no site name but in the structured data."""
    gate = (
        '<div id="gateway-content" data-testid="gateway"><h2>Subscribe to continue reading</h2><p>Thank you for your patience while we verify access. If you are in Reader mode please exit and log into your account.</p></div>'
        if is_stub
        else ""
    )
    hidden = {"isAccessibleForFree": False} if is_stub else {}
    more = teasers(
        story, '<li><article><a href="/z"><h3>{0}</h3><p>{1}</p></a><time>{2}</time></article></li>'
    )
    html = f"""<!DOCTYPE html><html lang="en" class="story nytapp-vi-article"><head>{head(story, published=False, suffix=" - The Metro Courier")}
{json_ld(story, "The Metro Courier", **hidden)}</head><body><div id="app"><div class="css-skip"><a href="#site-content">Skip to content</a></div>
<header class="css-hd"><nav><ul>{each(around(story).nav, "<li><a>{}</a></li>")}</ul></nav></header>
<div id="site-content" role="main"><main id="main"><article id="story" class="css-1vxca1d"><header class="css-hv"><h1 class="css-v3oks" data-testid="headline">{escape(story.title)}</h1>
<p id="article-summary" class="css-1n0orw4 e1wiw3jv0">{escape(story.lead, quote=False)}</p><div class="css-by"><p>By <span itemprop="name">{story.author}</span></p><time class="css-t" datetime="{story.at.isoformat()}-05:00">{story.at:%b. %d, %Y}</time></div></header>
{_columns(story, 2 if is_stub else None)}<div class="bottom-of-article"><p>{story.author} covers the region.</p></div></article>
{gate}<section class="css-more" aria-labelledby="styln"><h2>More in Region</h2><ol>{more}</ol></section></main></div>
<div data-testid="onsite-messaging-unit-gdpr" role="dialog">{each(around(story).cookies, "<p>{}</p>")}</div>
<footer>{each(around(story).promos, "<p>{}</p>")}<p>© 2022 The Metro Courier Company</p></footer></div></body></html>"""
    name = "stub" if is_stub else "metro"
    return Page(f"{name}-{story.key}", name, html, story, "The Metro Courier", story.at.date(), is_stub)


def stub(story: Story) -> Page:
    """The same behind a paywall."""
    return metro(story, is_stub=True)
