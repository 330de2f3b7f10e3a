"""Layouts after Vietnamese outlets: their elements, classes and order, with names and words of our own."""

from __future__ import annotations

from html import escape

from parts import Page, around, each, figures, head, json_ld, long_date, paragraphs, teasers
from stories import Story


def express(story: Story) -> Page:
    """The lead stands before the article element; teasers are articles too; comments are loaded into the page."""
    nav = each(around(story).nav, "<li><a href='/a' title='{0}'>{0}</a></li>")
    photo = (
        '<figure data-size="true" itemprop="associatedMedia image" class="tplCaption action_thumb">'
        '<div class="fig-picture"><picture><img itemprop="contentUrl" src="data:image/gif;base64,R0"></picture></div>'
        '<figcaption itemprop="description"><p class="Image">{}</p></figcaption></figure>'
    )
    item = (
        '<article class="item-news item-news-common"><div class="thumb-art"><a href="/t.html"><img></a></div>'
        '<h3 class="title-news"><a href="/t.html">{0}</a></h3><p class="description"><a href="/t.html">{1}</a>'
        '<span class="meta-news">{2}</span></p></article>'
    )
    related = f'<div class="box-tinlienquanv2"><h4>Tin liên quan</h4>{teasers(story, item, (0,))}</div>'
    body = paragraphs(
        story,
        '<p class="Normal">{}</p>',
        '<p class="Normal"><strong>{}</strong></p>',
        between=[*figures(story, photo), related],
    )
    comments = each(
        around(story).comments,
        '<div class="comment_item width_common"><div class="content-comment"><p class="full_content">{}</p></div></div>',
    )
    html = f"""<!DOCTYPE html><html lang="vi" xmlns="http://www.w3.org/1999/xhtml"><head>
{head(story, site="express.example", host="express.example", suffix=" - Báo Nhanh")}
<meta name="pubdate" content="{story.at.isoformat()}+07:00">
{json_ld(story, "Báo Nhanh")}
</head><body data-source="Detail"><header class="section top-header"><nav class="main-nav"><ul>{nav}</ul></nav></header>
<section class="section page-detail top-detail"><div class="container flexbox"><div class="sidebar-1">
<div class="header-content width_common"><ul class="breadcrumb"><li><a>Thời sự</a></li></ul><span class="date">{long_date(story)}</span></div>
<h1 class="title-detail">{escape(story.title)}</h1>
<p class="description"><span class="location-stamp">Hậu Giang</span>{escape(story.lead, quote=False)}</p>
<article class="fck_detail ">{body}<p class="author_mail" style="text-align:right;"><strong>{story.author}</strong></p></article>
<div class="social_pin"><a>Chia sẻ</a></div>
<div id="box_comment_vne"><h3>Ý kiến (3)</h3>{comments}</div></div>
<div class="sidebar-2"><div class="box-category"><h2>Xem nhiều</h2>{teasers(story, item)}</div></div></div></section>
<section class="section section_footer_end">{each(around(story).promos, "<p>{}</p>")}</section>
<footer class="footer"><p>Bản quyền thuộc Báo Nhanh, số giấy phép 548/GP-BTTTT ngày 24/08/2021</p></footer></body></html>"""
    return Page(f"express-{story.key}", "express", html, story, "express.example", story.at.date())


def youth(story: Story) -> Page:
    """Boxes of one related story between the paragraphs; captions in divs; the lead is a heading."""
    photo = (
        '<div class="VCSortableInPreviewMode active" type="Photo"><div><img class="lightbox-content" src="/p.jpg"></div>'
        '<div class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">{}</p></div></div>'
    )
    box = (
        '<div class="VCSortableInPreviewMode alignRight" type="RelatedOneNews"><a class="VCObjectBoxRelatedNewsItemThumb"><img></a>'
        '<div class="VCObjectBoxRelatedNewsItemContent"><a href="/t.htm" class="VCObjectBoxRelatedNewsItemTitle">{0}</a>'
        '<p class="VCObjectBoxRelatedNewsItemSapo">{1}</p></div></div>'
    )
    body = paragraphs(
        story, "<p>{}</p>", "<h3>{}</h3>", between=[*figures(story, photo), teasers(story, box, (1,))]
    )
    comments = each(
        around(story).comments,
        '<li class="item-comment"><div class="contentcomment"><span>{}</span></div></li>',
    )
    more = teasers(
        story,
        '<div class="box-category-item" data-id="1"><a class="box-category-link-title">{0}</a><p class="box-category-sapo">{1}</p><span class="time">{2}</span></div>',
    )
    html = f"""<!DOCTYPE html><html lang="vi"><head>{head(story, site="Nhật báo Sông Xanh", host="songxanh.example", published=False)}
<meta property="article:published_time" content="{story.at.isoformat()}"></head>
<body><div class="header"><ul class="menu-nav">{each(around(story).nav, '<li><a class="nav-link">{}</a></li>')}</ul></div>
<div class="main"><div class="container"><div class="detail__section"><div class="detail__main"><div class="detail__cmain">
<div class="detail-top"><div class="detail-cate"><a>Thời sự</a></div><div class="detail-time"><div data-role="publishdate">{story.at:%d/%m/%Y %H:%M} GMT+7</div></div></div>
<h1 class="detail-title article-title" data-role="title">{escape(story.title)}</h1>
<h2 class="detail-sapo" data-role="sapo">{escape(story.lead, quote=False)}</h2>
<div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">{body}</div>
<div class="detail-author-bot"><div class="name">{story.author.upper()}</div></div></div>
<div class="detail-tag"><a>tai nạn</a><a>sông Hậu</a></div>
<div class="comment-wrapper"><h3 class="title">Bình luận hay</h3><ul>{comments}</ul></div></div>
<div class="detail__csub"><div class="box-same"><h3>Tin cùng chuyên mục</h3>{more}</div></div></div></div></div></div>
<div class="footer__bottom">{each(around(story).promos, "<p>{}</p>")}</div></body></html>"""
    return Page(f"youth-{story.key}", "youth", html, story, "Nhật báo Sông Xanh", story.at.date())


def intellect(story: Story) -> Page:
    """One article element around headline, lead and body; teasers are article elements of a grid below."""
    photo = '<figure class="image align-center" contenteditable="false"><img title="x"><figcaption><p>{}</p></figcaption></figure>'
    related = teasers(
        story,
        '<article class="article-related" data-id="5"><a href="/t.htm"><h3>{0}</h3></a></article>',
        (2,),
    )
    grid = teasers(
        story,
        '<article class="article-item" data-content-name="article-item"><h3 class="article-title"><a href="/t.htm">{0}</a></h3><div class="article-excerpt"><a href="/t.htm">{1}</a></div><time>{2}</time></article>',
    )
    body = paragraphs(story, between=[*figures(story, photo), related])
    comments = each(
        around(story).comments, '<div class="comment-item"><div class="comment-text">{}</div></div>'
    )
    html = f"""<!doctype html><html lang="vi-VN"><head>{head(story, site="Báo Dân Ý", published=False, suffix=" | Báo Dân Ý")}</head>
<body><nav class="nf-menu"><ol>{each(around(story).nav, "<li><a>{}</a></li>")}</ol></nav><main class="body container"><div class="grid-container">
<article class="singular-container"><h1 class="title-page detail">{escape(story.title)}</h1>
<div class="author-wrap"><div class="author-meta"><span class="author-name"><b>{story.author}</b></span>
<time class="author-time" datetime="{story.at:%Y-%m-%d %H:%M}">{long_date(story)}</time></div></div>
<h2 class="singular-sapo">(Dân Ý) - {escape(story.lead, quote=False)}</h2>
<div class="singular-content">{body}</div>
<div class="tags-wrap"><ul class="tags"><li><a>Tin nóng</a></li></ul></div></article>
<div class="comment-container"><h3>Bình luận (3)</h3>{comments}</div>
<section class="article-care"><h2>Tin liên quan</h2>{grid}</section></div></main>
<aside class="newsletter">{each(around(story).promos, "<p>{}</p>")}</aside></body></html>"""
    return Page(f"intellect-{story.key}", "intellect", html, story, "Báo Dân Ý", story.at.date())


def network(story: Story) -> Page:
    """Pictures are tables; other stories stand inside the body; the date is a line of text and nowhere else."""
    photo = '<table class="image center" border="0"><tbody><tr><td><img src="/a.jpg"></td></tr><tr><td class="image_desc">{}</td></tr></tbody></table>'
    inner = '<div class="inner-article"><a href="/t.html"><div class="inner-article__thumb"><img></div><div class="inner-article__content"><span class="inner-article__title">{0}</span><div class="inner-article__desc">{1}</div></div></a></div>'
    body = paragraphs(
        story,
        "<p>{}</p>",
        "<p><strong>{}</strong></p>",
        between=[*figures(story, photo), teasers(story, inner, (3,))],
    )
    vertical = teasers(
        story,
        '<div class="verticalPost version-news"><h3 class="verticalPost__main-title vnn-title"><a>{0}</a></h3><div class="verticalPost__main-desc"><p>{1}</p></div></div>',
    )
    html = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{escape(story.title)}</title>
<meta name="description" content="{escape(story.lead)}"><meta property="og:site_name" content="Mạng Tin Việt"><link rel="canonical" href="https://mangtin.example/{story.key}.html"></head>
<body><div class="mainNav"><ul>{each(around(story).nav, "<li><a>{}</a></li>")}</ul></div>
<div class="container__left not-pl"><div class="bread-crumb-detail version-news"><ul><li><a>Thời sự</a></li></ul><div class="bread-crumb-detail__time">
{long_date(story)} </div></div>
<div class="content-detail content-mobile-change"><h1 class="content-detail-title">{escape(story.title)}</h1>
<div class="article-detail-author-wrapper"><p class="article-detail-author__info"><span class="name"><a>{story.author}</a></span></p></div>
<h2 class="content-detail-sapo sm-sapo-mb-0">{escape(story.lead, quote=False)}</h2>
<div class="maincontent main-content" id="maincontent">{body}</div></div>
<div class="related-news"><h3>Tin nổi bật</h3>{vertical}</div>
<div class="ads-outstream">{each(around(story).promos, "<p>{}</p>")}</div>
<div class="vnn-comment">{each(around(story).comments, '<div class="comment-list__item"><p>{}</p></div>')}</div></div></body></html>"""
    return Page(f"network-{story.key}", "network", html, story, "Mạng Tin Việt", story.at.date())


def oldtable(story: Story) -> Page:
    """Tables for layout, breaks instead of paragraphs, no metadata at all: the source is the host."""
    body = paragraphs(
        story,
        "{}<br><br>",
        "<b>{}</b><br><br>",
        "<i>{}</i><br><br>",
        "{}<br><br>",
        between=figures(
            story,
            '<table width="400" align="center"><tr><td><img src="a.jpg"></td></tr><tr><td align="center"><font size="1" face="Arial"><i>{}</i></font></td></tr></table>',
        ),
    )
    links = teasers(
        story,
        '<tr><td><a href="b.htm"><font size="2">{0}</font></a> <font size="1" color="gray">({2})</font></td></tr>',
    )
    html = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{escape(story.title)}</title></head>
<body bgcolor="#FFFFFF" topmargin="0"><table width="780" border="0" cellpadding="0" cellspacing="0"><tr>
<td colspan="3">{each(around(story).nav, '<a href="x.htm"><font face="Arial" size="2">{}</font></a> |')}</td></tr>
<tr><td width="150" valign="top"><table>{links}</table></td>
<td width="480" valign="top"><font face="Arial" size="1" color="#666666">{long_date(story)}</font><br>
<font face="Arial" size="4" color="#003366"><b>{escape(story.title)}</b></font><br><br>
<font face="Arial" size="2"><b>{escape(story.lead, quote=False)}</b><br><br>
{body}</font><p align="right"><b>{story.author}</b></p>
<hr><b>Các tin khác:</b><table>{links}</table></td>
<td width="150" valign="top">{each(around(story).promos, '<font size="2">{}</font><br>')}</td></tr></table></body></html>"""
    return Page(f"oldtable-{story.key}", "oldtable", html, story, "baocu.example", story.at.date())


def government(story: Story) -> Page:
    """A portal of an office: every run in its own span, inline styles, the date in a line of its own."""
    p = '<p style="margin: 6pt 0cm; text-align: justify;"><span style="font-size: 14px;"><span style="font-family: Arial, sans-serif;">{}</span></span></p>'
    photo = '<p style="text-align: center;"><img src="/documents/1/anh.jpg"></p><p style="text-align: center;"><em><span style="font-size: 12px;">{}</span></em></p>'
    body = paragraphs(story, p, p, between=figures(story, photo))
    other = teasers(
        story,
        '<li class="news-other-item"><a href="/web/guest/tin">{0}</a> <span class="date">({2})</span></li>',
    )
    html = f"""<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>{escape(story.title)} - Cổng thông tin điện tử</title>
<meta content="text/html; charset=UTF-8" http-equiv="content-type"><meta property="og:site_name" content="Cổng thông tin Vàm Sáng"></head>
<body class="yui3-skin-sam signed-out public-page site"><div id="wrapper"><div id="banner"><nav id="navigation"><ul>{each(around(story).nav, "<li><a>{}</a></li>")}</ul></nav></div>
<div id="content"><div class="columns-2"><div class="portlet-column" id="column-1"><div class="portlet-boundary"><div class="portlet-body">
<div class="journal-content-article" data-analytics-asset-type="web-content"><div class="news-detail"><div class="title">{escape(story.title)}</div>
<div class="time-detail">Ngày đăng: {story.at:%d/%m/%Y} {story.at:%H:%M}</div>
<div class="summary" style="font-weight:bold">{escape(story.lead, quote=False)}</div><div class="content-news">{body}
<p style="text-align: right;"><strong>{story.author}</strong></p></div></div></div>
<div class="news-other"><div class="news-other-title">Tin khác</div><ul>{other}</ul></div></div></div></div>
<div class="portlet-column" id="column-2"><div class="thong-ke">Lượt truy cập: 1.234.567</div>{each(around(story).promos, '<div class="qc">{}</div>')}</div></div></div>
<footer id="footer">Cơ quan chủ quản: UBND tỉnh. Giấy phép số 12/GP-STTTT ngày 3/2/2018</footer></div></body></html>"""
    return Page(
        f"government-{story.key}", "government", html, story, "Cổng thông tin Vàm Sáng", story.at.date()
    )
