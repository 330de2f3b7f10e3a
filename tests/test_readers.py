"""Files to articles: decoding, identity, dates, and what is said of files that cannot be read."""

import os
import unicodedata
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.errors import InputError
from verify.readers import load, load_all
from verify.readers.decode import decode

BODY = "Mỹ sắp đổi đại sứ\nHoà bình đã tới. Ông về.\n"
FRONT = "---\nsource: a.vn\nurl: http://a.vn/1\npublished: 2019-09-18\n---\n"


def write(folder, name, data):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def same_forms():
    text = FRONT + BODY
    return {
        "crlf": text.replace("\n", "\r\n").encode(),
        "cr": text.replace("\n", "\r").encode(),
        "bom": b"\xef\xbb\xbf" + text.encode(),
        "decomposed": unicodedata.normalize("NFD", text).encode(),
        "utf-16": text.encode("utf-16"),
        "utf-16-be": b"\xfe\xff" + text.encode("utf-16-be"),
    }


@pytest.mark.parametrize("form", same_forms())
def test_one_article_whatever_its_encoding(tmp_path, form):
    plain = load(write(tmp_path, "plain.txt", FRONT + BODY))
    other = load(write(tmp_path, "other.txt", same_forms()[form]))
    assert (other.id, other.sha256, other.text) == (plain.id, plain.sha256, plain.text)
    assert plain.text == BODY


def test_every_field(tmp_path):
    article = load(write(tmp_path, "a.txt", FRONT.replace("---\ns", "---\ntitle: 'NO: 1'\ns", 1) + BODY))
    assert (article.title, article.source, article.url) == ("NO: 1", "a.vn", "http://a.vn/1")
    assert (article.published, article.published_by, article.lang) == (date(2019, 9, 18), "metadata", "vi")
    assert len(article.id) == 12
    assert article.path == os.fspath(tmp_path / "a.txt")


def test_fields_inferred_from_the_text(tmp_path):
    article = load(write(tmp_path, "a.txt", "Mỹ sắp đổi đại sứ\n22/10/2013 10:32\nHoà bình đã tới.\n"))
    assert (article.title, article.source, article.url) == ("Mỹ sắp đổi đại sứ", None, None)
    assert (article.published, article.published_by) == (date(2013, 10, 22), "text")


def test_unknown_fields(tmp_path):
    article = load(write(tmp_path, "a.txt", "The court has ruled on Tuesday."))
    assert (article.title, article.published, article.published_by, article.lang) == (
        None,
        None,
        "unknown",
        "en",
    )


def test_relative_path_stays_as_given(tmp_path, monkeypatch):
    write(tmp_path, "sub/a.txt", BODY)
    monkeypatch.chdir(tmp_path)
    assert load("sub/a.txt").path == "sub/a.txt"


def test_id_comes_from_content_and_metadata(tmp_path):
    one = load(write(tmp_path, "a.txt", FRONT + BODY))
    moved = load(write(tmp_path, "x/b.md", FRONT + BODY))
    other_source = load(write(tmp_path, "c.txt", FRONT.replace("a.vn", "b.vn") + BODY))
    other_text = load(write(tmp_path, "d.txt", FRONT + BODY + "Hết."))
    assert one.id == moved.id
    assert len({one.id, other_source.id, other_text.id}) == 3
    assert one.sha256 == other_source.sha256 != other_text.sha256


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "is empty"),
        (" \n\n", "has no text"),
        (FRONT, "has front matter but no text"),
        (b"a\0b", "is a binary file .NUL byte at offset 1"),
        (b"\x01\x02\x03 abc", "is a binary file .3 control characters"),
        (b"\xe1abc", "is not UTF-8 .byte 0xe1 at offset 0"),
        (b"\xef\xbb\xbfab\xff", "is not UTF-8 .byte 0xff at offset 5"),
        (b"\xff\xfea", "is not valid UTF-16"),
        ("---\ntitle: x\n", "1: front matter is not closed"),
        ("---\ntitle: x\nabc\n---\nText", "3: front matter line 'abc'"),
        ("---\npublished: 18/9/2019\n---\nText", "2: published '18/9/2019' is no ISO date"),
        ("---\nlang: tiếng Việt\n---\nText", "2: lang 'tiếng Việt' is no language code"),
    ],
)
def test_unusable_files_say_why(tmp_path, data, message):
    path = write(tmp_path, "a.txt", data)
    with pytest.raises(InputError, match=message) as caught:
        load(path)
    assert str(caught.value).startswith(f"{path}:")
    assert "\n" not in str(caught.value)


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(InputError, match=r"no\.txt: no such file"):
        load(tmp_path / "no.txt")
    with pytest.raises(InputError, match="is a folder"):
        load(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError, match="is no regular file"):
        load(tmp_path / "pipe.txt")


def test_path_with_a_nul():
    with pytest.raises(InputError, match=r"cannot be read|no such file"):
        load("a\0b")


def test_folders_are_expanded_in_order(tmp_path):
    for name in ("b.md", "a.txt", "sub/c.TEXT", ".hidden.txt", ".git/d.txt"):
        write(tmp_path, name, f"Bài {name} đã đăng.")
    articles, problems = load_all([tmp_path])
    assert [os.path.relpath(a.path, tmp_path) for a in articles] == ["a.txt", "b.md", "sub/c.TEXT"]
    assert problems == ()


def test_bad_files_do_not_stop_the_good_ones(tmp_path):
    write(tmp_path, "a.txt", BODY)
    write(tmp_path, "b.txt", "---\ntitle: x\nabc\n---\nText")
    write(tmp_path, "c.jpg", b"\xff\xd8")
    articles, problems = load_all([tmp_path, tmp_path / "no.txt"])
    assert [os.path.basename(a.path) for a in articles] == ["a.txt"]
    seen = {os.path.basename(p.where): (p.line, p.what.split(":")[0]) for p in problems}
    assert seen == {
        "b.txt": (3, "front matter line 'abc' is not 'key"),
        "c.jpg": (None, "not read"),
        "no.txt": (None, "no such file"),
    }


def test_an_article_given_twice_counts_once(tmp_path):
    first, again = write(tmp_path, "a.txt", FRONT + BODY), write(tmp_path, "b.txt", same_forms()["crlf"])
    copy = write(tmp_path, "c.txt", FRONT.replace("a.vn", "b.vn") + BODY)
    articles, problems = load_all([first, again, copy])
    assert [a.path for a in articles] == [str(first), str(copy)]
    assert [str(p) for p in problems] == [f"{again}: same article as {first}, counted once"]


def test_an_empty_folder_is_a_problem(tmp_path):
    articles, problems = load_all([tmp_path])
    assert articles == ()
    assert [p.where for p in problems] == [str(tmp_path)]


@given(data=st.binary(max_size=200))
def test_any_bytes_are_text_or_an_input_error(data):
    with suppress(InputError):
        assert "\0" not in decode(data, "a.txt")


@given(data=st.text(max_size=200))
def test_utf8_text_with_few_controls_decodes_to_itself(data):
    visible = "".join(char for char in data if char.isprintable() or char == "\n")
    assert decode(visible.encode(), "a.txt") == visible.removeprefix("\ufeff")
