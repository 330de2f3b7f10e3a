"""Documents that nest deep: they are read up to a limit, and refused with a message that names it."""

import json

import pytest

from verify.readers import read_documents
from verify.readers.nesting import MOST_ELEMENTS, MOST_PARTS, MOST_VALUES, NestingError, json_of

BODY = "Phà Bình An chở 41 người khi gặp nạn ngày 17/9/2019. Thuyền trưởng Lê Văn Đò đã xuống cứu hộ từ sáng sớm."


def brackets(depth: int) -> str:
    return "[" * depth + "]" * depth


def message(depth: int) -> bytes:
    """A message of parts in parts."""
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{i}x\r\n\r\n--b{i}x\r\n" for i in range(depth))
    closed = "".join(f"--b{i}x--\r\n" for i in reversed(range(depth)))
    head = "From: Bao Ben <tin@ben.example>\r\nDate: Wed, 18 Sep 2019 08:00:00 +0700\r\nSubject: Pha\r\n"
    text = f"Content-Type: text/plain; charset=utf-8\r\n\r\n{BODY}\r\n"
    return f"{head}MIME-Version: 1.0\r\n{parts}{text}{closed}".encode()


@pytest.mark.parametrize("text", [f'{{"a": {brackets(MOST_VALUES - 1)}}}', json.dumps("[{\\" * 2_000), "[1]"])
def test_json_up_to_the_limit_is_that_of_the_standard_library(text: str) -> None:
    assert json_of(text) == json.loads(text)


@pytest.mark.parametrize("text", [brackets(MOST_VALUES + 1), '{"a":' * 100_000, "[" * 100_000])
def test_deeper_json_is_refused(text: str) -> None:
    with pytest.raises(NestingError, match=f"more than {MOST_VALUES} deep"):
        json_of(text)


def test_a_deep_row_is_named_and_costs_itself_only() -> None:
    rows = [
        f'{{"text": "{BODY}", "source": "a", "x": {brackets(depth)}}}' for depth in (1, MOST_VALUES + 1, 2)
    ]
    reading = read_documents("\n".join(rows).encode(), where="tin.jsonl")
    assert [article.path for article in reading.articles] == ["tin.jsonl#1", "tin.jsonl#3"]
    (problem,) = reading.problems
    assert (problem.line, problem.what) == (2, "nests its values more than 500 deep: its text cannot be read")


def test_deep_structured_data_is_said_and_the_page_read() -> None:
    data = f'{{"@type": "NewsArticle", "x": {brackets(5_000)}, "articleBody": "{BODY * 9}"}}'
    page = f'<html><head><script type="application/ld+json">{data}</script></head><body><p>{BODY}</p></body></html>'
    (article,) = read_documents(page.encode(), where="trang.html").articles
    assert BODY in article.text
    assert "the page's structured data nests more than 500 deep: it was not read" in article.notes


def test_a_deep_entry_of_a_feed_costs_itself_only() -> None:
    def item(depth: int) -> str:
        return f"<item><title>Pha</title><description>{'&lt;b&gt;' * depth}{BODY}</description></item>"

    feed = f'<rss version="2.0"><channel>{item(1)}{item(MOST_ELEMENTS + 100)}{item(2)}</channel></rss>'
    reading = read_documents(feed.encode(), where="tin.xml")
    assert [article.path for article in reading.articles] == ["tin.xml#1", "tin.xml#3"]
    assert "entry 2 nests its elements more than 2,000 deep" in str(reading.problems[0])


@pytest.mark.parametrize("depth", [1, MOST_PARTS])
def test_messages_up_to_the_limit_are_read(depth: int) -> None:
    (article,) = read_documents(message(depth), where="thu.eml").articles
    assert BODY in article.text


@pytest.mark.parametrize("depth", [MOST_PARTS + 1, 20_000])
def test_a_deeper_message_is_refused(depth: int) -> None:
    reading = read_documents(message(depth), where="thu.eml")
    assert not reading.articles
    assert "more than 200 parts that hold other parts" in str(reading.problems[0])
