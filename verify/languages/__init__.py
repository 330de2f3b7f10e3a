"""Knowledge of languages as data: one package a language, one module a kind of table.

`tables("vi", "times")` is the module `verify.languages.vi.times`.  A third language is a new package with the same
modules and names; no code elsewhere knows a language by name.
"""

from functools import cache
from importlib import import_module
from types import ModuleType

LANGUAGES: tuple[str, ...] = ("vi", "en")


@cache
def tables(lang: str, kind: str) -> ModuleType:
    """The module with the tables of one kind ("times", "numerals", "units", "names", "speech", "stance", "text", …).

    An unknown language falls back to the first one.
    """
    known = lang if lang in LANGUAGES else LANGUAGES[0]
    return import_module(f"{__name__}.{known}.{kind}")
