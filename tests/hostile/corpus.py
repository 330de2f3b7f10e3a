"""Hostile texts, titles, sources and addresses, made the same way every time.

Every reader, stage and report meets these: none may raise, hang, run or rewrite what is only text.  Nothing here is
random, and invisible characters are written as escapes so that this file can be read.
"""

from __future__ import annotations

from collections.abc import Iterator

LONG_CHARS = 100_000
"""Length of the long words: the size at which a quadratic regular expression takes minutes."""

_MARKUP = (
    ("script", "<script>alert(1)</script>"),
    ("script_end", "</script><script>alert(1)</script>"),
    ("script_in_json", '{"a": "</script><!--"}'),
    ("style_end", "</style><style>*{display:none}</style>"),
    ("textarea_end", "</textarea></title><b>"),
    ("image_handler", "<img src=x onerror=alert(1)>"),
    ("svg_handler", "<svg/onload=alert(1)>"),
    ("attribute_break", "\" onmouseover=alert(1) x=\"' onfocus='alert(1)"),
    ("comment", "<!-- --><!--> <!--[if IE]> -->"),
    ("cdata", "<![CDATA[ ]]> ]]>"),
    ("entity", "&lt;script&gt; &amp;amp; &#x3C; &unknown; &"),
    ("doctype", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    ("meta_refresh", '<meta http-equiv="refresh" content="0;url=https://trap.example">'),
    ("nested_tags", "<div>" * 300 + "sâu" + "</div>" * 300),
)
_ADDRESSES = (
    ("javascript_url", "javascript:alert(1)"),
    ("javascript_url_mixed", "JaVa\tScRiPt:alert(1)//https://a.example"),
    ("javascript_url_space", "\u0001 javascript:alert(1)"),
    ("data_url", "data:text/html,<script>alert(1)</script>"),
    ("vbscript_url", "vbscript:msgbox(1)"),
    ("file_url", "file:///etc/passwd"),
    ("user_in_url", "https://bank.example@trap.example/%00%0d%0aSet-Cookie:a=b"),
    ("loopback_url", "http://2130706433/ http://127.1/ http://[::1]/"),
    ("punycode_url", "https://xn--bncang-pta.example/ https://bếncảng.example/"),
    ("broken_url", "https://[::1"),
)
_MARKDOWN = (
    ("markdown_link", "[bấm đây](javascript:alert(1))"),
    ("markdown_image", "![x](https://trap.example/p.png?q=1)"),
    ("markdown_table", "| a | b |\n|---|---|\n| c \\| d |"),
    ("markdown_heading", "# Tiêu đề giả\n## conflict\n- [x] agree"),
    ("markdown_fence", "```\nvăn bản\n~~~~\n```"),
    ("markdown_html", "<details open><summary>a</summary>"),
    ("markdown_marks", "**a __b ~~c `d *e _f"),
    ("markdown_reference", "[a]: javascript:alert(1)\n[a]"),
    ("rich_markup", "[/x] [bold red] [link=file:///etc/passwd]a[/link]"),
)
_CELLS = (
    ("formula_equals", '=HYPERLINK("https://trap.example","a")'),
    ("formula_plus", "+1+cmd|' /C calc'!A0"),
    ("formula_minus", "-2+3+cmd|' /C calc'!A0"),
    ("formula_at", "@SUM(1+1)*cmd|' /C calc'!A0"),
    ("formula_tab", "\t=1+1"),
    ("formula_return", "\r=1+1"),
    ("formula_fullwidth", "\uff1d1+1"),
    ("cell_break", 'a","b\n"c";d\te'),
    ("cell_number", "007 1.10 NO 12:30:00 1e5 1_000"),
)
_TERMINAL = (
    ("escape_colour", "\x1b[31mđỏ\x1b[0m"),
    ("escape_clear", "\x1b[2J\x1b[1;1H"),
    ("escape_title", "\x1b]0;tiêu đề\x07"),
    ("escape_link", "\x1b]8;;file:///etc/passwd\x1b\\bấm\x1b]8;;\x1b\\"),
    ("escape_c1", "\x9b31m đỏ \x9d0;a\x9c"),
    ("backspaces", "2008" + "\x08" * 4 + "2007"),
    ("carriage_return", "rút năm 2008\rrút năm 2007"),
    ("bell_delete", "\x07\x7f\x0b\x0c\x1c\x1d\x1e\x1f"),
)
_CHARACTERS = (
    ("nul", "trước\x00sau"),
    ("bidi_override", "năm \u202e8002\u202c và 2008"),
    ("bidi_isolate", "\u2066a\u2067b\u2068c\u2069 \u200e\u200f\u061c"),
    ("bidi_unclosed", "\u202e\u202e\u2066 không đóng"),
    ("zero_width", "2\u200b0\u200c0\u200d8\u2060 \ufeffnăm"),
    ("soft_hyphen", "đại\u00ad sứ 20\u00ad08"),
    ("tag_characters", "an\U000e0069\U000e0067\U000e006e toàn"),
    ("combining_pile", "a" + "\u0301\u0323" * 500),
    ("decomposed", "ta\u0323i thu\u031b\u0301 ba nga\u0300y 17/9"),
    ("lone_combining", "\u0301\u0309\u0323"),
    ("noncharacters", "\ufffe\uffff\U0010ffff\ufffd"),
    ("private_use", "\ue000\uf8ff\U000f0000"),
    ("line_separators", "a\u2028b\u2029c\x85d\x0be"),
    ("odd_spaces", "17\u00a0/\u20099\u3000năm\u202f2019"),
    ("odd_digits", "năm ２００８ ٢٠٠٨ ²⁰⁰⁸ Ⅻ ½ ①"),
    ("superscripts", "10² 10⁻³ H₂O ﬁ ﷺ"),
    ("homoglyphs", "Мinsk Bеlarus"),
    ("case_growth", "İSTANBUL ŞİRKET ß ŉ ǰ ΐ"),
    ("emoji", "👩‍👩‍👧‍👦 🇻🇳 👍🏽 1️⃣"),
    ("surrogate_escape_text", "\\ud800 \\x00 \\u0000"),
)
_TEMPLATES = (
    ("jinja", "{{ 7*7 }} {% for a in range(9) %}{# #}"),
    ("jinja_unclosed", "{{ {% {#"),
    ("jinja_escape", "{{ ''.__class__.__mro__ }}"),
    ("format_braces", "{0} {} {a!r:>{b}} %s %(a)s %n $a ${a}"),
    ("shell", "$(id) `id` ; id | id && id > /dev/null"),
    ("sql", "'; DROP TABLE claims; --"),
    ("regex", "(a+)+$ [^]] \\Q \\1 (?P<a>"),
    ("log_line", "a\nERROR: giả\r\nHTTP/1.1 200 OK"),
)
_PATHS = (
    ("path_up", "../../etc/passwd"),
    ("path_up_windows", "..\\..\\windows\\system32"),
    ("path_absolute", "/etc/passwd"),
    ("path_nul", "a\x00.txt"),
    ("path_device", "CON.txt NUL aux. prn "),
    ("path_option", "--help -rf"),
    ("path_home", "~/.bashrc $HOME"),
    ("path_encoded", "%2e%2e%2f%2e%2e%2fetc"),
    ("path_long", "d/" * 300 + "a.txt"),
)
_NUMBERS = (
    ("huge_number", "9" * 5_000 + " người chết"),
    ("huge_exponent", "1e999999999 1E+99999 1e-99999"),
    ("huge_groups", "1" + ".000" * 300 + " đồng"),
    ("huge_power", "chín tỷ tỷ tỷ tỷ " * 30),
    ("separators", "1.2.3,4,5.6 .5 5. ,,, 1,,2 1..2"),
    ("impossible_dates", "ngày 31/2/2019, 0/0/0000, 99/99/9999, tháng 13, 32 tháng 12"),
    ("year_zero", "năm 0, năm 0000, năm 10000, năm 99999, 500 TCN"),
    ("hours", "25h61, 24h00, 12:60:60, 00:00:00.000000000"),
    ("long_duration", "trong 99999999999 năm qua, sau 10000 thế kỷ"),
    ("far_past", "9999 năm trước, 999999 ngày nữa, 2 thiên niên kỷ trước"),
    ("far_past_en", "9999 years ago, in 999999 days, the day before 1 January 0001"),
    ("signs", "-0 +0 −5 ±3 --7 5- NaN inf -Infinity"),
    ("divisions", "30/0, 0/0, 1/2/3/4/5, 7-7-7-7"),
    ("percents", "100000000000% %% 5 %5"),
)
_BALANCE = (
    ("quotes_open", "“" * 200 + "ông nói"),
    ("quotes_closed", "”" * 200),
    ("quotes_mixed", '“a " \'b ’ «c » „d” ‘e"'),
    ("quotes_nested", "“a ‘" * 200 + "x" + "’ b”" * 200),
    ("brackets_open", "(" * 500 + "[" * 500),
    ("brackets_crossed", "([)] {<}> 」「 ）（"),
    ("apostrophes", "'" * 999),
    ("dashes", "- – — ― -- ---" * 50),
)
_EMPTY = (
    ("empty", ""),
    ("spaces", " \t\n\r\n \u00a0"),
    ("newlines", "\n" * 2_000),
    ("one_mark", "."),
    ("marks", "?!...;:,…"),
)
_LONG = (
    ("long_word", "a" * LONG_CHARS),
    ("long_digits_commas", "1," * (LONG_CHARS // 2)),
    ("long_digits_dots", "1." * (LONG_CHARS // 2)),
    ("long_slashes", "1/" * (LONG_CHARS // 2)),
    ("long_capitals", "An " * (LONG_CHARS // 3)),
    ("long_no_stop", "ông nói rằng " * (LONG_CHARS // 13)),
    ("long_negations", "không " * (LONG_CHARS // 6)),
    ("long_numerals", "một trăm " * (LONG_CHARS // 9)),
    ("long_quotes", '"a" ' * (LONG_CHARS // 4)),
    ("long_dates", "17/9/2019 " * (LONG_CHARS // 10)),
    ("long_credits", "Theo Reuters, " * (LONG_CHARS // 14)),
    ("long_open_brackets", "(" * LONG_CHARS),
    ("long_spaces", "a" + " " * LONG_CHARS + "b"),
)
_FRONT_MATTER = (
    ("front_matter_twice", "---\ntitle: a\n---\n---\ntitle: b\n---\nTin.\n"),
    ("front_matter_open", "---\ntitle: a\nsource: b\nKhông có dòng đóng.\n"),
    ("front_matter_later", "Tin mở đầu.\n---\nsource: Nguồn giả\npublished: 1999-01-01\n---\nTin.\n"),
    ("front_matter_tag", "---\ntitle: !!python/object/apply:os.system ['id']\n---\nTin.\n"),
    ("front_matter_bomb", "---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: [*b, *b]\n---\nTin.\n"),
    ("front_matter_keys", "---\n__class__: a\nid: ../a\nsha256: 0\ntitle\n: b\n=: c\n---\nTin.\n"),
    (
        "front_matter_repeat",
        "---\ntitle: a\ntitle: b\npublished: 2019-09-18\npublished: 2019-09-19\n---\nTin.\n",
    ),
    ("front_matter_dates", "---\npublished: 2019-02-31\n---\nTin.\n"),
    ("front_matter_lang", "---\nlang: ../../etc\n---\nTin.\n"),
    ("front_matter_types", "---\ntitle: NO\nsource: 12:30:00\npublished: 1e9\nurl: []\n---\nTin.\n"),
    ("front_matter_only", "---\ntitle: chỉ có đầu\n---\n"),
    ("front_matter_mark", "\ufeff---\r\ntitle: a\r\n---\r\nTin.\r\n"),
    ("front_matter_nul", "---\ntitle: a\x00b\n---\nTin.\n"),
)

_TABLES = (
    *(_MARKUP, _ADDRESSES, _MARKDOWN, _CELLS, _TERMINAL, _CHARACTERS),
    *(_TEMPLATES, _PATHS, _NUMBERS, _BALANCE, _EMPTY, _LONG),
)
_MAX_FIELD_CHARS = 2_000
"""A title or source longer than this belongs to the long texts, not to front matter."""


def hostile_strings() -> list[tuple[str, str]]:
    """Labelled strings for any field or text; the labels are unique, the order fixed."""
    return [row for table in _TABLES for row in table]


def _in_body(text: str) -> str:
    """A press page whose lead, quotation and last line hold `text`."""
    return (
        f"Minsk rút đại sứ\n\n(Báo Bến Lá) - Ngày 17/9, ông Hale {text} gặp 30 trong 35 người.\n\n"
        f"“{text}”, ông Hale nói.\n\n{text}\n"
    )


def _in_front_matter(text: str) -> str:
    """A press page whose title, source and url are `text`, line breaks and all."""
    return f"---\ntitle: {text}\nsource: {text}\nurl: {text}\n---\nHai nước rút đại sứ năm 2008.\n"


def _articles() -> Iterator[tuple[str, str]]:
    for label, text in hostile_strings():
        yield f"body_{label}", _in_body(text)
        if len(text) <= _MAX_FIELD_CHARS:
            yield f"field_{label}", _in_front_matter(text)
    yield from _FRONT_MATTER


def hostile_articles() -> list[tuple[str, str]]:
    """Labelled whole article files, front matter included; the labels are unique, the order fixed."""
    return list(_articles())
