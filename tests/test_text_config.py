"""Settings: defaults, every key, and what is said of a wrong one."""

import pytest

from verify.config import TABLES, Config, load_config
from verify.errors import ConfigError


def test_defaults_without_a_file(tmp_path):
    assert load_config(tmp_path / "verify.toml") == Config()


def test_every_setting(tmp_path):
    path = tmp_path / "verify.toml"
    path.write_text(
        '[text]\nlang = "en"\n[report]\nreport_lang = "vi"\n[compare]\nmin_confidence = 1\nfail_on = ["update", "conflict"]\n'
    )
    assert load_config(path) == Config("en", "vi", 1.0, ("conflict", "update"))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[compare]\nmin_confidense = 1", r"verify\.toml: unknown setting '\[compare\] min_confidense'"),
        ("lang = 'vi'", r"unknown setting 'lang': it belongs in \[text\]"),
        ("[report]\nlang = 'vi'", r"'\[report\] lang': it belongs in \[text\]"),
        ("[compare]\nmin_confidence = 2", r"\[compare\] min_confidence is 2: write a number from 0 to 1"),
        ("[compare]\nmin_confidence = true", "min_confidence is True"),
        ("[compare]\nfail_on = 'conflict'", "fail_on is 'conflict': write a list of"),
        ("[compare]\nfail_on = ['war']", "fail_on is "),
        ("[text]\nlang = 'fr'", "lang is 'fr': write 'vi' or 'en'"),
        ("[text", "is no valid TOML"),
    ],
)
def test_wrong_settings_name_file_and_key(tmp_path, text, message):
    path = tmp_path / "verify.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=message):
        load_config(path)


def test_every_field_has_a_table_and_a_description():
    assert list(TABLES) == list(Config.__slots__)
    assert all(f"`{name}`" in (Config.__doc__ or "") for name in TABLES)
