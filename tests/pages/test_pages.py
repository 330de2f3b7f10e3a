"""Web pages in many layouts: the body whole, nothing of what stands around it, title, source, date and language."""

from functools import cache

import pytest
from make import address, pages
from measure import figures, read

from verify.readers import read_documents

pytest.importorskip("lxml")


@cache
def measured(unnamed=False):
    return [read(page, unnamed=unnamed) for page in pages()]


def test_there_are_enough_pages_and_layouts():
    assert len(pages()) >= 30
    assert len({page.layout for page in pages()}) >= 10
    assert {page.story.lang for page in pages()} == {"vi", "en"}
    assert len({page.name for page in pages()}) == len(pages())


def test_bodies_are_whole_and_clean():
    shares = figures(measured())
    faults = {one.page.name: one.faults for one in measured() if one.faults}
    assert shares.recall >= 0.97, faults
    assert shares.clean >= 0.95, faults
    assert shares.source >= 0.9, faults
    assert shares.date >= 0.9, faults


def test_layouts_with_unknown_names_lose_nothing_of_the_body():
    shares = figures(measured(unnamed=True))
    assert shares.recall >= 0.97
    assert shares.clean >= 0.75
    assert min(shares.source, shares.date) >= 0.9


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_title_language_and_address(page):
    reading = read_documents(page.html.encode(), where="a.html", url=address(page))
    assert reading.problems == ()
    (article,) = reading.articles
    assert (article.title, article.lang) == (page.story.title, page.story.lang)
    assert article.text.startswith(page.story.title)
    assert article.url is None or article.url.startswith("https://")
    assert bool(article.notes) == page.is_stub
