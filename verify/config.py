"""Settings of a workspace, read from `verify.toml`; each is documented where it is defined.

    [compare]
    min_confidence = 0.5
    fail_on = ["conflict"]

Times, names and other knowledge are no settings: they are the tables of `verify.languages`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from verify.errors import ConfigError
from verify.model import RELATIONS

FILE_NAME = "verify.toml"
# What --fail-on takes: a relation; "new" for a finding that the last run had not, "new-conflict" for such a conflict.
FAIL_ON: tuple[str, ...] = (*RELATIONS, "new", "new-conflict")


@dataclass(frozen=True, slots=True)
class Config:
    """The settings; the defaults hold where `verify.toml` is absent or silent.

    `lang`: language of texts that neither say nor show theirs, "vi" or "en".
    `report_lang`: language of the words of a report, "vi" or "en".
    `min_confidence`: findings below it are left out of reports; 0 to 1.
    `fail_on`: relations that make `verify compare` exit with 1 when a finding has one of them; "new", "new-conflict".
    """

    lang: str = "vi"
    report_lang: str = "en"
    min_confidence: float = 0.0
    fail_on: tuple[str, ...] = ()


# The table of `verify.toml` in which each setting stands.
TABLES: dict[str, str] = {
    "lang": "text",
    "report_lang": "report",
    "min_confidence": "compare",
    "fail_on": "compare",
}
_LANGUAGES = ("vi", "en")


def load_config(path: str | Path) -> Config:
    """The settings of a file; the defaults if there is no such file.

    Raises: ConfigError that names the file, and the table and key of an unknown or impossible setting.
    """
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is no valid TOML: {error}") from error
    return Config(**{name: _checked(name, value, str(path)) for name, value in _settings(tables, str(path))})


def _settings(tables: dict[str, Any], where: str) -> list[tuple[str, Any]]:
    """The settings by name; every table and key must be known."""
    found = []
    for table, values in tables.items():
        if not isinstance(values, dict):
            raise ConfigError(f"{where}: unknown setting {table!r}: {_known(table)}")
        for key, value in values.items():
            if TABLES.get(key) != table:
                raise ConfigError(f"{where}: unknown setting {f'[{table}] {key}'!r}: {_known(key)}")
            found.append((key, value))
    return found


def _known(key: str) -> str:
    """What to write instead."""
    if key in TABLES:
        return f"it belongs in [{TABLES[key]}]"
    names = ", ".join(f"[{TABLES[field.name]}] {field.name}" for field in fields(Config))
    return f"known are {names}"


def _checked(name: str, value: Any, where: str) -> Any:
    """The value in the type of its field, if it is one of those allowed."""
    place = f"{where}: [{TABLES[name]}] {name}"
    if name == "min_confidence":
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not is_number or not 0 <= value <= 1:
            raise ConfigError(f"{place} is {value!r}: write a number from 0 to 1")
        return float(value)
    if name == "fail_on":
        if not isinstance(value, list) or any(item not in FAIL_ON for item in value):
            raise ConfigError(f"{place} is {value!r}: write a list of {', '.join(FAIL_ON)}")
        return tuple(item for item in FAIL_ON if item in value)
    if value not in _LANGUAGES:
        raise ConfigError(f"{place} is {value!r}: write {' or '.join(map(repr, _LANGUAGES))}")
    return value
