"""Questions to a person at a terminal: what is not known of an article.  No answer leaves it unknown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from verify.text.published import parse_published

if TYPE_CHECKING:
    from verify.seeds import Draft

# What is asked for: without a source an agreement says little, without a date nothing relative is resolved.
_QUESTIONS = {"source": "who published it", "published": "when, such as 2019-09-17"}


def ask_details(draft: Draft) -> Draft:
    """The draft with the answers to what it does not say itself.

    Raises: click.Abort if the person interrupts.
    """
    missing = [key for key in _QUESTIONS if key not in draft.front]
    answers = {key: _answer(draft.where, key) for key in missing}
    return replace(draft, front=dict(draft.front) | {key: value for key, value in answers.items() if value})


def _answer(where: str, key: str) -> str:
    prompt = f"{where}: {key} ({_QUESTIONS[key]}; Enter: unknown)"
    while True:
        answer = str(click.prompt(prompt, default="", show_default=False, err=True)).strip()
        if key != "published" or not answer:
            return answer
        try:
            return str(parse_published(answer))
        except ValueError:
            click.echo(f"{answer!r} is no date: write it as 2019-09-17", err=True)
