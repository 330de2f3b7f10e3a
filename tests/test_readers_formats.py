"""Feeds, web archives, messages, PDF and refusals: what comes out of each, and what is said where nothing does."""

import builtins
import gzip
import io
import pickle
import textwrap
from datetime import date
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_readers_encodings import tcvn3, windows_1258

from verify.readers import read_documents
from verify.readers.formats import format_of
from verify.readers.lines import unwrapped

BODY = "Sáng 30/11, tỉnh tổ chức lễ thông xe cầu Vàm Sáng nối hai huyện Tân Hiệp và Cái Bè."
MORE = "Cầu rộng 12 m, có hai làn ôtô và hai làn xe thô sơ, tổng vốn 840 tỷ đồng."
PAGE = f"""<!DOCTYPE html><html lang="vi"><head><title>Thông xe cầu Vàm Sáng</title>
<meta property="og:site_name" content="Báo Nhanh"><meta property="article:published_time" content="2023-11-30T11:05:00+07:00"></head>
<body><h1>Thông xe cầu Vàm Sáng</h1><div><p>{BODY}</p><p>{MORE}</p></div></body></html>"""
RSS = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Báo Nhanh</title><link>https://nhanh.example</link><language>vi</language>
<item><title>Thông xe cầu &amp; phà</title><link>https://nhanh.example/1</link><pubDate>Thu, 30 Nov 2023 11:05:00 +0700</pubDate>
<description>Tóm tắt</description><content:encoded><![CDATA[<p>{BODY}</p><figure><figcaption>Ảnh: X</figcaption></figure><p>{MORE}</p>]]></content:encoded></item>
<item><title>Tin hai</title><link>javascript:alert(1)</link><description>&lt;img src=x&gt; {MORE}</description></item>
<item><title>Tin rỗng</title><link>https://nhanh.example/3</link></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Northfield</title><entry><title>Bridge opens</title>
<link href="https://n.example/b"/><published>2024-02-13T10:00:00Z</published><content type="html">&lt;p&gt;{BODY}&lt;/p&gt;</content></entry></feed>"""


def one(data, **more):
    reading = read_documents(data, where="a", **more)
    assert reading.problems == ()
    (article,) = reading.articles
    return article


def test_entries_of_a_feed():
    reading = read_documents(RSS.encode(), where="feed.xml")
    first, second = reading.articles
    assert (first.path, first.title, first.source) == ("feed.xml#1", "Thông xe cầu & phà", "Báo Nhanh")
    assert (first.url, first.published) == ("https://nhanh.example/1", date(2023, 11, 30))
    assert first.text == f"Thông xe cầu & phà\n\n{BODY}\n\n{MORE}"
    assert first.notes == ()
    assert (second.url, second.notes) == (None, ("the feed gives a summary only",))
    assert [str(problem) for problem in reading.problems] == ["feed.xml: entry 3 'Tin rỗng' has no text"]


def test_atom_and_a_feed_in_another_encoding():
    assert one(ATOM.encode()).published == date(2024, 2, 13)
    wide = RSS.replace("utf-8", "utf-16").encode("utf-16")
    assert [a.text for a in read_documents(wide, where="a").articles] == [
        a.text for a in read_documents(RSS.encode(), where="a").articles
    ]


def test_a_feed_reads_no_file_and_expands_no_entity(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("bí mật của tôi", encoding="utf-8")
    bomb = RSS.replace(
        "<rss",
        f'<!DOCTYPE rss [<!ENTITY f SYSTEM "{secret.as_uri()}"><!ENTITY a "ha ha"><!ENTITY b "&a;&a;">]><rss',
    )
    bomb = bomb.replace("Tóm tắt", "&f;&b;").replace("Tin hai", "&f;")
    assert "bí mật" not in str(read_documents(bomb.encode(), where="a"))


def archive(*pages, zipped=True):
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=zipped)
    for url, status, kind, data in pages:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(url, "response", payload=io.BytesIO(data), http_headers=headers)
        )
    return out.getvalue()


PAGES = (
    ("https://nhanh.example/1", "200 OK", "text/html; charset=utf-8", PAGE.encode()),
    ("https://nhanh.example/x.png", "200 OK", "image/png", b"\x89PNG\r\n"),
    ("https://nhanh.example/old", "301 Moved", "text/html", b"<html><body><p>moved</p></body></html>"),
    (
        "https://nhanh.example/",
        "200 OK",
        "text/html",
        b"<html><body><nav><a href=/1>Tin</a></nav></body></html>",
    ),
    ("https://nhanh.example/2", "200 OK", "text/html", PAGE.replace("840", "850").encode()),
)


@pytest.mark.parametrize("zipped", [True, False])
def test_pages_of_a_web_archive(zipped):
    reading = read_documents(archive(*PAGES, zipped=zipped), where="a.warc.gz")
    assert [(a.path, a.url, a.source) for a in reading.articles] == [
        ("a.warc.gz#1", "https://nhanh.example/1", "Báo Nhanh"),
        ("a.warc.gz#3", "https://nhanh.example/2", "Báo Nhanh"),
    ]
    (problem,) = reading.problems
    assert "page 2 (https://nhanh.example/): is a web page without an article" in str(problem)


def test_a_cut_archive_keeps_what_came_before():
    whole = archive(*PAGES)
    reading = read_documents(whole[: len(whole) - 60], where="a")
    assert len(reading.articles) >= 1
    assert reading.problems


def message(plain=None, page=None, **headers):
    mail = EmailMessage()
    for name, value in {
        "From": "Bản tin Sáng <tin@nhanh.example>",
        "Subject": "Thông xe cầu",
        "Date": "Thu, 30 Nov 2023 11:05:00 +0700",
    }.items():
        mail[name] = headers.get(name, value)
    if plain is not None:
        mail.set_content(plain)
    if page is not None:
        (mail.add_alternative if plain is not None else mail.set_content)(page, subtype="html")
    return mail


def test_a_message_with_wrapped_text():
    wrapped = "\n\n".join(textwrap.fill(text, 64) for text in (BODY, MORE)) + "\n-- \nHuỷ đăng ký\n"
    article = one(message(wrapped).as_bytes())
    assert (article.title, article.source, article.published) == (
        "Thông xe cầu",
        "Bản tin Sáng",
        date(2023, 11, 30),
    )
    assert BODY in article.text
    assert "Huỷ" not in article.text


def test_a_message_that_is_a_page():
    article = one(message(page=f"<table><tr><td><p>{BODY}</p></td></tr></table>").as_bytes())
    assert article.text == f"Thông xe cầu\n\n{BODY}"


def test_attachments_of_a_message_are_said():
    mail = message(BODY)
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="a.pdf")
    assert one(mail.as_bytes()).notes == ("1 attachment not read",)


def pdf(*lines):
    """A PDF of one page with these lines, in a font with plain letters."""
    text = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 12 Tf 50 700 Td {text} ET".encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        out
        + b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (table, len(out))
    )


def test_the_text_layer_of_a_pdf():
    article = one(
        pdf(
            "The recount confirmed that Teresa Velasco won the race by 212",
            "votes, officials said on Sunday.",
        )
    )
    assert "by 212 votes, officials said on Sunday." in article.text
    assert article.notes[0].startswith("from the text layer of a PDF")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (pdf(), "is a PDF without a text layer"),
        (b"%PDF-1.7 broken", "is a PDF that cannot be read"),
        (gzip.compress(b"text"), "is compressed with gzip"),
        (b"PK\x03\x04abc", "is a ZIP archive"),
        (b"<html><body><nav>Menu</nav></body></html>", "is a web page without an article"),
        (b"<rss><channel><title>a</title></channel></rss>", "is a feed without entries"),
        (b"WARC/1.0\r\nbroken", "is a web archive without a web page"),
        (message("").as_bytes(), "is a message without text"),
        (b"text,source\n", "holds no article"),
        (b"", "is empty"),
    ],
)
def test_nothing_is_lost_in_silence(data, what):
    reading = read_documents(data, where="a.bin")
    assert reading.articles == ()
    assert any(what in problem.what for problem in reading.problems), reading.problems
    assert all(problem.where == "a.bin" for problem in reading.problems)


@pytest.mark.parametrize(
    ("data", "package", "extra"),
    [(PAGE.encode(), "lxml", "html"), (RSS.encode(), "feedparser", "html"), (pdf("a"), "pypdf", "pdf"), (b"WARC/1.0\r\n", "warcio", "warc")],
)  # fmt: skip
def test_an_extra_that_is_not_installed_is_named(monkeypatch, data, package, extra):
    real = builtins.__import__

    def without(name, *rest, **more):
        if name.partition(".")[0] == package:
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    monkeypatch.setattr("verify.readers.extras.import_module", without)
    (problem,) = read_documents(data, where="a").problems
    assert f"{package} is not installed: pip install 'verify-claims[{extra}]'" in problem.what


@pytest.mark.parametrize("depth", [300, 1500])
def test_deep_pages_keep_their_text(depth):
    deep = PAGE.replace("<div>", "<div>" * depth).replace("</div>", "</div>" * depth)
    assert one(deep.encode()).text == one(PAGE.encode()).text


def test_a_page_that_is_too_deep_is_a_problem():
    deep = PAGE.replace("<div>", "<div>" * 5000).replace("</div>", "</div>" * 5000)
    (problem,) = read_documents(deep.encode(), where="a").problems
    assert "2,000 deep" in problem.what


def test_the_body_of_structured_data_where_the_page_has_none():
    data = '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%s"}</script></head>'
    page = PAGE.replace("</head>", data % f"{BODY} {MORE}").replace(f"<p>{BODY}</p><p>{MORE}</p>", "")
    article = one(page.encode())
    assert article.text.endswith(f"{BODY} {MORE}")
    assert "structured data" in article.notes[0]


@pytest.mark.parametrize("encode", [str.encode, windows_1258, tcvn3, lambda text: text.encode("utf-16")])
def test_pages_in_other_encodings(encode):
    text = "Hôm qua, ông nói rằng mọi việc đều ổn, không ai bị thương sau vụ cháy lần thứ ba trong năm nay."
    page = f"<html><head><meta charset=windows-1252></head><body><p>{text}</p></body></html>"
    article = one(encode(page))
    assert article.text == text
    assert (encode is windows_1258 or encode is tcvn3) == any("guessed" in note for note in article.notes)


def test_a_name_decides_nothing():
    assert read_documents(PAGE.encode(), where="a.txt").articles[0].source == "Báo Nhanh"
    assert read_documents(BODY.encode(), where="a.html").articles[0].text == BODY


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script> là mã.",
        "<b>Đậm</b> là một câu.",
        "Từ: Hà Nội\n\nMột câu.",
        "{ngoặc} mở đầu.",
        "source\nmột câu",
        "> trích",
    ],
)
def test_texts_that_only_look_like_something_stay_texts(text):
    assert format_of(text.encode()) == "text"


def test_readings_can_be_sent_between_processes():
    reading = read_documents(RSS.encode(), where="a")
    assert pickle.loads(pickle.dumps(reading)) == reading


@settings(deadline=None)
@given(st.text(alphabet="<>/!-=\"' abpdivarticlehtmlé\n", max_size=200))
def test_any_markup_is_read_or_refused(markup):
    reading = read_documents(f"<html>{markup}".encode(), where="a")
    assert reading.articles or reading.problems
    assert not any("cannot be read (" in problem.what for problem in reading.problems)


@given(st.lists(st.text(alphabet="aé -.1\n", max_size=90), max_size=8))
def test_unwrapping_keeps_all_words(lines):
    text = "\n".join(lines)
    assert "".join(unwrapped(text).split()).replace("-", "") == "".join(text.split()).replace("-", "")
