"""Units, currencies and durations behind (or in front of) a number, and the change to their base units.

Names come from the language's table; symbols of the SI and ISO 4217 codes stand here.  Masses are in "g", volumes in
"l", speeds in "m/s", data in "B"; durations keep their own grain ("a", "month", "d", "h", "min", "s").
Source: SI brochure (9th edition), ISO 4217, IEC 80000-13 for bytes in decimal multiples.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from types import ModuleType
from typing import NamedTuple

from verify.languages import tables
from verify.text.patterns import alternation

ISO_CODES = (
    "AED", "AFN", "AMD", "ARS", "AUD", "AZN", "BDT", "BGN", "BHD", "BND", "BOB", "BRL", "BTC", "BWP",
    "BYN", "CAD", "CHF", "CLP", "CNY", "COP", "CRC", "CZK", "DKK", "DOP", "DZD", "EGP", "ETB", "EUR",
    "GBP", "GEL", "GHS", "HKD", "HNL", "HRK", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD",
    "JOD", "JPY", "KES", "KGS", "KHR", "KRW", "KWD", "KZT", "LAK", "LBP", "LKR", "LYD", "MAD", "MDL",
    "MGA", "MKD", "MMK", "MNT", "MUR", "MVR", "MXN", "MYR", "MZN", "NGN", "NIO", "NOK", "NPR", "NZD",
    "OMR", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SDG",
    "SEK", "SGD", "SYP", "THB", "TJS", "TMT", "TND", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS",
    "VND", "XAF", "XAU", "XOF", "YER", "ZAR", "ZMW",
)  # fmt: skip
LOWER_CODES = frozenset(
    {"usd", "vnd", "eur", "gbp", "jpy", "cny", "krw", "thb", "aud", "cad", "chf", "myr", "hkd", "sgd"}
)
SYMBOLS = {
    "$": "USD", "us$": "USD", "u.s.$": "USD", "usd$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₫": "VND", "₩": "KRW", "₹": "INR", "₽": "RUB",
    "฿": "THB", "₱": "PHP", "₪": "ILS", "₴": "UAH", "₺": "TRY", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "s$": "SGD", "hk$": "HKD",
    "nt$": "TWD", "nz$": "NZD", "r$": "BRL", "vn$": "VND", "rs": "INR", "rs.": "INR", "rm": "MYR", "rmb": "CNY", "cn¥": "CNY", "₮": "MNT",
}  # fmt: skip
_LENGTHS = {
    "km": "1000",
    "m": "1",
    "dm": "0.1",
    "cm": "0.01",
    "mm": "0.001",
    "µm": "0.000001",
    "nm": "0.000000001",
}
SI = {
    **{k: ("m", v) for k, v in _LENGTHS.items()},
    **{f"{k}{s}": ("m2", str(Decimal(v) ** 2)) for k, v in _LENGTHS.items() for s in ("2", "²")},
    **{f"{k}{s}": ("l", str(Decimal(v) ** 3 * 1000)) for k, v in _LENGTHS.items() for s in ("3", "³")},
    "ha": ("m2", "10000"), "nmi": ("m", "1852"), "sq km": ("m2", "1000000"), "sq m": ("m2", "1"),
    "kg": ("g", "1000"), "g": ("g", "1"), "mg": ("g", "0.001"), "µg": ("g", "0.000001"), "t": ("g", "1000000"), "g.": ("g", "1"),
    "l": ("l", "1"), "ml": ("l", "0.001"), "cl": ("l", "0.01"), "dl": ("l", "0.1"), "hl": ("l", "100"), "cc": ("l", "0.001"),
    "km/h": ("m/s", "5/18"), "kmh": ("m/s", "5/18"), "km/g": ("m/s", "5/18"), "m/s": ("m/s", "1"), "km/s": ("m/s", "1000"), "cm/s": ("m/s", "0.01"),
    "mph": ("m/s", "0.44704"), "°c": ("°C", "1"), "ºc": ("°C", "1"), "°f": ("°F", "1"), "ºf": ("°F", "1"), "°": ("°", "1"), "oc": ("°C", "1"),
    "b": ("B", "1"), "kb": ("B", "1000"), "mb": ("B", "1000000"), "gb": ("B", "1000000000"), "tb": ("B", "1000000000000"), "pb": ("B", "1000000000000000"),
    "kbps": ("bit/s", "1000"), "mbps": ("bit/s", "1000000"), "gbps": ("bit/s", "1000000000"), "mb/s": ("bit/s", "1000000"),
    "mah": ("mAh", "1"), "mp": ("MP", "1"), "mpx": ("MP", "1"), "megapixel": ("MP", "1"), "ppi": ("ppi", "1"), "dpi": ("ppi", "1"), "fps": ("fps", "1"), "px": ("px", "1"),
    "hz": ("Hz", "1"), "khz": ("Hz", "1000"), "mhz": ("Hz", "1000000"), "ghz": ("Hz", "1000000000"), "thz": ("Hz", "1000000000000"),
    "v": ("V", "1"), "kv": ("V", "1000"), "w": ("W", "1"), "kw": ("W", "1000"), "tw": ("W", "1000000000000"), "gw": ("W", "1000000000"),
    "MW": ("W", "1000000"), "mW": ("W", "0.001"), "mV": ("V", "0.001"), "MV": ("V", "1000000"), "kwh": ("Wh", "1000"), "wh": ("Wh", "1"), "mwh": ("Wh", "1000000"),
    "gwh": ("Wh", "1000000000"), "hp": ("hp", "1"), "rpm": ("rpm", "1"), "db": ("dB", "1"), "kcal": ("cal", "1000"), "cal": ("cal", "1"), "mg/ml": ("mg/ml", "1"),
    "mg/l": ("mg/l", "1"), "µg/m3": ("µg/m3", "1"), "hpa": ("Pa", "100"), "kpa": ("Pa", "1000"), "mpa": ("Pa", "1000000"), '"': ("m", "0.0254"), "”": ("m", "0.0254"),
    "msv": ("Sv", "0.001"), "dwt": ("dwt", "1"), "nm/h": ("m/s", "463/900"), "nit": ("nit", "1"), "teu": ("TEU", "1"), "bbl": ("bbl", "1"),
}  # fmt: skip
# Too short to stand behind a space: "5 m" is a length, "5 b", "5 v" are not.
_ATTACHED_ONLY = frozenset({"b", "v", "w", "t", "h", "s", "p", "°", "oc", '"', "”", "c"})


class Unit(NamedTuple):
    """kind: "percent", "money", "measure", "duration", "age"; a value times `factor` over `divisor` is in `symbol`."""

    kind: str
    symbol: str
    factor: Decimal = Decimal(1)
    divisor: Decimal = Decimal(1)

    def to_base(self, value: Decimal) -> Decimal:
        """The value in the base unit.

        >>> Unit("measure", "m/s", Decimal(5), Decimal(18)).to_base(Decimal(36))
        Decimal('10')
        """
        if self.symbol == "°C" and self.factor != 1:
            return (value - 32) * self.factor / self.divisor
        return value if self.factor == self.divisor else value * self.factor / self.divisor


_FAHRENHEIT = Unit("measure", "°C", Decimal(5), Decimal(9))


def _unit(kind: str, symbol: str, factor: str) -> Unit:
    if symbol == "°F":
        return _FAHRENHEIT
    numerator, _, divisor = factor.partition("/")
    return Unit(kind, symbol, Decimal(numerator), Decimal(divisor or 1))


@dataclass(frozen=True, slots=True)
class Units:
    """The units of one language: `behind` a number by lower-case name, `cased` symbols, `front` of a number."""

    behind: Mapping[str, Unit]
    cased: Mapping[str, Unit]
    front: Mapping[str, Unit]
    pattern: re.Pattern[str]
    not_before: Mapping[str, tuple[str, ...]]
    minor: re.Pattern[str]
    half: re.Pattern[str]
    metres: re.Pattern[str]

    def at(self, text: str, low: str, at: int) -> tuple[Unit, int, str] | None:
        """The unit that begins at `at` (a space or hyphen may come first), where it ends, and its name."""
        m = self.pattern.match(low, at)
        if m is None:
            return None
        name = m["name"]
        written = text[m.start("name") : m.end()]
        unit = self.cased.get(written) or self.behind.get(name)
        if unit is None or self._is_other_word(low, m, name, written):
            return None
        return unit, m.end(), name

    def _is_other_word(self, low: str, m: re.Match[str], name: str, written: str) -> bool:
        gap = m.end() - m.start() > len(name)
        if gap and name in _ATTACHED_ONLY:
            return not (name == "c" and m.end() == len(low))
        if (
            name.upper() in ISO_CODES
            and len(name) == 3
            and written != name.upper()
            and name not in LOWER_CODES
        ):
            return True
        traps, at = self.not_before.get(name), m.end() + 1
        if not traps or not low.startswith(traps, at):
            return False
        return any(low.startswith(w, at) and not low[at + len(w) : at + len(w) + 1].isalpha() for w in traps)


@cache
def units(lang: str) -> Units:
    """The compiled units of a language."""
    t = tables(lang, "units")
    behind = _names(t)
    cased = {k: _unit("measure", *v) for k, v in SI.items() if k != k.lower()}
    front = {s: Unit("money", code) for s, code in {**SYMBOLS, **t.CURRENCY_SYMBOLS}.items()}
    front |= {c.lower(): Unit("money", c) for c in ISO_CODES}
    names = alternation([*behind, *(k.lower() for k in cased)])
    minor = alternation(t.MINOR_UNITS)
    return Units(
        behind=behind,
        cased=cased,
        front=front,
        pattern=re.compile(rf"(?: |-(?=[^\W\d]))?(?P<name>{names})(?!\w)"),
        not_before={**t.CURRENCY_NOT_BEFORE, **t.MEASURE_NOT_BEFORE, **t.DURATION_NOT_BEFORE},
        minor=re.compile(rf" ?(?P<name>{minor})(?!\w)"),
        metres=re.compile(t.METRES_AND),
        half=re.compile(rf" {alternation(t.HALF_BEHIND_UNIT)}(?!\w)"),
    )


def _names(t: ModuleType) -> dict[str, Unit]:
    found = {k.lower(): _unit("measure", *v) for k, v in SI.items() if k == k.lower()}
    found |= {c.lower(): Unit("money", c) for c in ISO_CODES}
    found |= {s: Unit("money", c) for s, c in {**SYMBOLS, **t.CURRENCY_SYMBOLS, **t.CURRENCIES}.items()}
    found |= {k: _unit("money", *v) for k, v in t.MINOR_ALONE.items()}
    found |= {k: _unit("measure", *v) for k, v in t.MEASURES.items()}
    found |= {k: _unit("duration", *v) for k, v in t.DURATIONS.items()}
    found |= {k: Unit("age", "a") for k in t.AGES}
    found |= {k: Unit("percent", "%") for k in t.PERCENT}
    found |= {k: Unit("percent", "pp") for k in t.POINTS_OF_PERCENT}
    found |= {k: _unit("percent", "%", "0.1") for k in t.PER_MILLE}
    return found
