"""Packages that only some formats need, imported where they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from verify.errors import InputError


def imported(module: str, where: str, what: str, extra: str) -> Any:
    """The module, if it is installed.

    Raises: InputError that says what cannot be read without it and how to install it.
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise InputError(
            f"{where}: is {what}, and {package} is not installed: pip install 'verify-claims[{extra}]'"
        ) from error
