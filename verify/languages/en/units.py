"""English names of units, currencies and durations; symbols of the SI and ISO codes are language-free.

Ounces and cups stay what they are: troy and avoirdupois ounces, American and metric cups differ.
Source: own knowledge; factors from the definitions of the units (SI brochure, international yard and pound of 1959).
"""

CURRENCIES = {
    "dollar": "USD", "dollars": "USD", "u.s. dollars": "USD", "us dollars": "USD", "u.s. dollar": "USD", "american dollars": "USD", "bucks": "USD", "buck": "USD",
    "us dollar": "USD", "greenbacks": "USD", "australian dollars": "AUD", "australian dollar": "AUD", "canadian dollars": "CAD", "canadian dollar": "CAD",
    "hong kong dollars": "HKD", "singapore dollars": "SGD", "new zealand dollars": "NZD", "taiwan dollars": "TWD",
    "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP", "pounds sterling": "GBP", "sterling": "GBP", "quid": "GBP",
    "british pounds": "GBP", "british pound": "GBP", "egyptian pound": "EGP", "egyptian pounds": "EGP", "egyptianpound": "EGP", "egyptianpounds": "EGP",
    "le": "EGP", "l.e": "EGP", "l.e.": "EGP", "lebanese pounds": "LBP", "syrian pounds": "SYP", "rupee": "INR", "rupees": "INR", "indian rupees": "INR",
    "rs": "INR", "rs.": "INR", "pakistani rupees": "PKR", "yen": "JPY", "japanese yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "won": "KRW",
    "korean won": "KRW", "south korean won": "KRW", "baht": "THB", "bahts": "THB", "ringgit": "MYR", "ringgits": "MYR", "malaysia ringgit": "MYR", "rm": "MYR",
    "malaysian ringgit": "MYR", "malaysian ringgits": "MYR", "malaysia ringgits": "MYR", "rupiah": "IDR", "dong": "VND", "vietnamese dong": "VND", "peso": "MXN", "pesos": "MXN",
    "philippine pesos": "PHP", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "swiss francs": "CHF",
    "swiss franc": "CHF", "francs": "CHF", "franc": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "zloty": "PLN", "zlotys": "PLN", "lira": "TRY",
    "liras": "TRY", "shekel": "ILS", "shekels": "ILS", "dirham": "AED", "dirhams": "AED", "riyal": "Riyal", "riyals": "Riyal", "rial": "Rial", "rials": "Rial",
    "qatari riyal": "QAR", "qatari riyals": "QAR", "qatarriyal": "QAR", "saudi riyal": "SAR", "saudi riyals": "SAR", "saudiriyal": "SAR", "saudiriyals": "SAR", "saudi rial": "SAR",
    "omani rial": "OMR", "omani rials": "OMR", "iranian rial": "IRR", "iranian rials": "IRR", "yemeni rial": "YER", "yemeni rials": "YER", "dinar": "Dinar", "dinars": "Dinar",
    "kuwaiti dinar": "KWD", "kuwaiti dinars": "KWD", "iraqi dinars": "IQD", "jordanian dinars": "JOD", "tugrik": "MNT", "tugriks": "MNT", "rand": "ZAR", "naira": "NGN",
    "real": "BRL", "reais": "BRL", "reals": "BRL", "taka": "BDT", "riel": "KHR", "kip": "LAK", "kyat": "MMK", "lev": "BGN", "leva": "BGN", "lei": "RON", "forint": "HUF", "forints": "HUF",
    "koruna": "CZK", "tenge": "KZT", "shilling": "KES", "shillings": "KES", "birr": "ETB", "bitcoin": "BTC", "bitcoins": "BTC", "emirati dirhams": "AED", "cedi": "GHS", "cedis": "GHS",
    "egp": "EGP", "lari": "GEL", "dram": "AMD", "pkr": "PKR", "bolivars": "VES", "kuna": "HRK", "kunas": "HRK", "tögrög": "MNT", "tugrug": "MNT",
}  # fmt: skip
# Currencies that share a name, by country.
_NATIONAL = {
    "danish krone|danish kroner": "DKK", "norwegian krone|norwegian kroner": "NOK", "swedish krona|swedish kronor": "SEK",
    "icelandic krona|icelandic kronur": "ISK", "russian ruble|russian rubles|russian rouble|russian roubles": "RUB",
    "belarusian rubles|belarusian roubles": "BYN", "mexican peso|mexican pesos": "MXN", "philippine peso": "PHP",
    "argentine peso|argentine pesos": "ARS", "chilean peso|chilean pesos": "CLP", "colombian peso|colombian pesos": "COP",
    "cuban pesos": "CUP", "ukrainian hryvnia|ukrainian hryvnias": "UAH", "turkish lira|turkish liras": "TRY",
    "indian rupee": "INR", "pakistani rupee": "PKR", "sri lankan rupees": "LKR", "nepalese rupees": "NPR",
    "indonesian rupiah": "IDR", "brazilian real|brazilian reais|brazilian reals": "BRL", "south african rand": "ZAR",
    "chinese yuan|chinese renminbi": "CNY", "thai baht|thai bahts": "THB", "hong kong dollar": "HKD",
    "singapore dollar|singaporean dollars": "SGD", "new zealand dollar": "NZD", "taiwan dollar|new taiwan dollars": "TWD",
    "polish zloty|polish zlotys": "PLN", "czech koruna|czech korunas|czech crowns": "CZK", "hungarian forint|hungarian forints": "HUF",
    "israeli shekel|israeli shekels|new shekels": "ILS", "lebanese pound": "LBP", "syrian pound": "SYP", "sudanese pounds": "SDG",
    "bangladeshi taka": "BDT", "cambodian riel|cambodian riels": "KHR", "lao kip|laotian kip": "LAK", "myanmar kyat|kyats": "MMK",
    "nigerian naira": "NGN", "kenyan shillings|kenyan shilling": "KES", "ethiopian birr": "ETB", "uae dirhams|u.a.e. dirhams": "AED",
    "moroccan dirhams": "MAD", "algerian dinars": "DZD", "bahraini dinars": "BHD", "tunisian dinars": "TND", "serbian dinars": "RSD",
    "kazakh tenge": "KZT", "romanian lei": "RON", "bulgarian lev|bulgarian leva": "BGN", "nis": "ILS", "cfa francs": "XAF",
}  # fmt: skip
CURRENCIES |= {name: code for names, code in _NATIONAL.items() for name in names.split("|")}
CURRENCY_NOT_BEFORE = {
    "grand": ("jury", "juries", "jurors", "total", "opening", "old", "slam", "prix", "finale", "scale", "plan", "piano", "bargain", "canyon", "master", "ayatollah", "mufti", "duke"),
    "pounds": ("of",), "pound": ("of",), "won": ("the", "a", "an", "in", "by", "his", "her"), "real": ("estate", "people", "world", "time", "madrid"), "le": (), "rand": ("paul",),
    "kip": (), "le pen": (), "dong": (), "rm": (), "euro": ("zone", "area"), "pound sterling": (), "dram": ("of",),
}  # fmt: skip
MINOR_UNITS = (
    "cents",
    "cent",
    "c",
    "¢",
    "pence",
    "penny",
    "p",
    "sen",
    "kopiyka",
    "kopiykas",
    "kopecks",
    "kopek",
    "kopeks",
    "pennies",
    "centavos",
    "rappen",
)
MINOR_ALONE = {
    "cents": ("cent", "1"), "cent": ("cent", "1"), "c": ("cent", "1"), "¢": ("cent", "1"), "pennies": ("cent", "1"), "penny": ("cent", "1"), "pence": ("GBP", "0.01"),
    "dimes": ("USD", "0.1"), "dime": ("USD", "0.1"), "nickels": ("USD", "0.05"), "nickel": ("USD", "0.05"), "quarters of a dollar": ("USD", "0.25"), "grand": ("USD", "1000"),
    "sen": ("MYR", "0.01"), "kopecks": ("RUB", "0.01"), "centavos": ("centavo", "1"),
}  # fmt: skip
CURRENCY_SYMBOLS: dict[str, str] = {}

MEASURES = {
    "meter": ("m", "1"), "meters": ("m", "1"), "metre": ("m", "1"), "metres": ("m", "1"), "kilometer": ("m", "1000"), "kilometers": ("m", "1000"),
    "kilometre": ("m", "1000"), "kilometres": ("m", "1000"), "centimeter": ("m", "0.01"), "centimeters": ("m", "0.01"), "centimetres": ("m", "0.01"), "centimetre": ("m", "0.01"),
    "millimeter": ("m", "0.001"), "millimeters": ("m", "0.001"), "millimetres": ("m", "0.001"), "mile": ("m", "1609.344"), "miles": ("m", "1609.344"), "mi": ("m", "1609.344"), "kms": ("m", "1000"),
    "nautical miles": ("m", "1852"), "nautical mile": ("m", "1852"), "foot": ("m", "0.3048"), "feet": ("m", "0.3048"), "ft": ("m", "0.3048"), "inch": ("m", "0.0254"),
    "inches": ("m", "0.0254"), "yard": ("m", "0.9144"), "yards": ("m", "0.9144"), "light years": ("m", "9460730472580800"), "light-years": ("m", "9460730472580800"),
    "square feet": ("m2", "0.09290304"), "square foot": ("m2", "0.09290304"), "sq ft": ("m2", "0.09290304"), "square meters": ("m2", "1"), "square metres": ("m2", "1"),
    "square kilometers": ("m2", "1000000"), "square kilometres": ("m2", "1000000"), "square miles": ("m2", "2589988.110336"), "square mile": ("m2", "2589988.110336"),
    "acre": ("m2", "4046.8564224"), "acres": ("m2", "4046.8564224"), "hectare": ("m2", "10000"), "hectares": ("m2", "10000"), "square meter": ("m2", "1"),
    "gram": ("g", "1"), "grams": ("g", "1"), "kilogram": ("g", "1000"), "kilograms": ("g", "1000"), "kilo": ("g", "1000"), "kilos": ("g", "1000"), "gms": ("g", "1"), "gm": ("g", "1"),
    "milligram": ("g", "0.001"), "milligrams": ("g", "0.001"), "kgs": ("g", "1000"), "ton": ("g", "907184.74"), "tons": ("g", "907184.74"), "tonne": ("g", "1000000"), "tonnes": ("g", "1000000"),
    "metric tons": ("g", "1000000"), "metric ton": ("g", "1000000"), "lb": ("g", "453.59237"), "lbs": ("g", "453.59237"), "lb.": ("g", "453.59237"), "lbs.": ("g", "453.59237"),
    "pounds of": ("g", "453.59237"), "pound of": ("g", "453.59237"), "ounce": ("oz", "1"), "ounces": ("oz", "1"), "oz": ("oz", "1"), "oz.": ("oz", "1"), "carats": ("g", "0.2"), "carat": ("g", "0.2"),
    "stone": ("g", "6350.29318"), "grammes": ("g", "1"), "micrograms": ("g", "0.000001"),
    "cup": ("cup", "1"), "cups": ("cup", "1"), "tablespoon": ("tbsp", "1"), "tablespoons": ("tbsp", "1"), "tbsp": ("tbsp", "1"), "teaspoon": ("tsp", "1"), "teaspoons": ("tsp", "1"), "tsp": ("tsp", "1"),
    "liter": ("l", "1"), "liters": ("l", "1"), "litre": ("l", "1"), "litres": ("l", "1"), "milliliter": ("l", "0.001"), "milliliters": ("l", "0.001"), "millilitres": ("l", "0.001"),
    "gallon": ("l", "3.785411784"), "gallons": ("l", "3.785411784"), "barrel": ("bbl", "1"), "barrels": ("bbl", "1"), "pint": ("pint", "1"), "pints": ("pint", "1"), "quart": ("quart", "1"),
    "quarts": ("quart", "1"), "cubic meters": ("l", "1000"), "cubic metres": ("l", "1000"), "cubic feet": ("l", "28.316846592"), "cubic centimeters": ("l", "0.001"), "cubic yards": ("l", "764.554857984"),
    "miles per hour": ("m/s", "0.44704"), "miles an hour": ("m/s", "0.44704"), "mph": ("m/s", "0.44704"), "kilometers per hour": ("m/s", "5/18"), "kilometres per hour": ("m/s", "5/18"),
    "kilometers an hour": ("m/s", "5/18"), "kilometres an hour": ("m/s", "5/18"), "kph": ("m/s", "5/18"), "kmh": ("m/s", "5/18"), "knots": ("m/s", "463/900"), "meters per second": ("m/s", "1"),
    "metres per second": ("m/s", "1"), "mile-per-hour": ("m/s", "0.44704"),
    "degrees celsius": ("°C", "1"), "degrees centigrade": ("°C", "1"), "degrees c": ("°C", "1"), "celsius": ("°C", "1"), "degrees fahrenheit": ("°F", "1"), "fahrenheit": ("°F", "1"),
    "degrees f": ("°F", "1"), "degrees": ("°", "1"), "degree": ("°", "1"),
    "volts": ("V", "1"), "volt": ("V", "1"), "amps": ("A", "1"), "watts": ("W", "1"), "watt": ("W", "1"), "kilowatts": ("W", "1000"), "megawatts": ("W", "1000000"), "megawatt": ("W", "1000000"),
    "gigawatts": ("W", "1000000000"), "gigawatt": ("W", "1000000000"), "horsepower": ("hp", "1"), "kilowatt-hours": ("Wh", "1000"), "kilowatt hours": ("Wh", "1000"), "megawatt-hours": ("Wh", "1000000"),
    "hertz": ("Hz", "1"), "kilohertz": ("Hz", "1000"), "megahertz": ("Hz", "1000000"), "gigahertz": ("Hz", "1000000000"),
    "bytes": ("B", "1"), "byte": ("B", "1"), "kilobytes": ("B", "1000"), "megabytes": ("B", "1000000"), "megabyte": ("B", "1000000"), "gigabytes": ("B", "1000000000"), "gigabyte": ("B", "1000000000"),
    "terabytes": ("B", "1000000000000"), "terabyte": ("B", "1000000000000"), "bits": ("bit", "1"), "gigs": ("B", "1000000000"), "petabytes": ("B", "1000000000000000"),
    "megapixel": ("MP", "1"), "megapixels": ("MP", "1"), "pixels": ("px", "1"), "calories": ("cal", "1"), "decibels": ("dB", "1"), "kilotons": ("kt TNT", "1"), "megatons": ("kt TNT", "1000"),
    "basis points": ("pp", "0.01"), "basis point": ("pp", "0.01"),
}  # fmt: skip
MEASURE_NOT_BEFORE = {
    "stone": ("wall", "house", "steps", "walls"), "foot": ("in the door",), "cup": ("final", "finals", "title", "titles", "winners"), "degree": ("in", "from", "murder", "holders"),
    "degrees": ("in", "from"), "bits": ("of",), "yard": ("line",), "celsius": (), "kilo": (), "pound of": (), "cups": (),
}  # fmt: skip

DURATIONS = {
    "year": ("a", "1"), "years": ("a", "1"), "yr": ("a", "1"), "yrs": ("a", "1"), "month": ("month", "1"), "months": ("month", "1"), "quarters": ("month", "3"), "week": ("d", "7"), "weeks": ("d", "7"),
    "day": ("d", "1"), "days": ("d", "1"), "night": ("d", "1"), "nights": ("d", "1"), "hour": ("h", "1"), "hours": ("h", "1"), "hr": ("h", "1"), "hrs": ("h", "1"), "minute": ("min", "1"),
    "minutes": ("min", "1"), "mins": ("min", "1"), "min": ("min", "1"), "second": ("s", "1"), "seconds": ("s", "1"), "sec": ("s", "1"), "secs": ("s", "1"), "decade": ("a", "10"), "decades": ("a", "10"),
    "century": ("a", "100"), "centuries": ("a", "100"), "fortnight": ("d", "14"), "milliseconds": ("s", "0.001"), "h": ("h", "1"),
}  # fmt: skip
DURATION_NOT_BEFORE = {
    "quarters": ("of",),
    "second": ("place", "term", "time", "half"),
    "min": (),
    "h": (),
    "night": ("stand",),
    "year": ("old",),
    "years": ("old",),
    "day": ("old",),
}
AGES = ("year-old", "years old", "year old", "years-old", "years of age", "year-olds", "yr old", "-year-old")
AGE_NOT_BEFORE: tuple[str, ...] = ()
PERCENT = ("%", "percent", "per cent", "pct", "pc")
POINTS_OF_PERCENT = (
    "percentage points",
    "percentage point",
    "percentage-point",
    "percent points",
    "points of percentage",
)
PER_MILLE = ("‰", "per mille")
# Names of money that are weights near these words.
WEIGHTS = {"pound": ("g", "453.59237"), "pounds": ("g", "453.59237")}
WEIGHT_CUES = frozenset({"weigh", "weighs", "weighed", "weighing"})
HALF_BEHIND_UNIT = ("and a half",)
METRES_AND = r"(?!)"  # nobody writes "1m68"
# "a" stands for one in front of a unit; in front of these, which also say how often, only behind a cue.
ARTICLE_UNITS = frozenset(
    {"year", "month", "week", "day", "night", "hour", "minute", "second", "decade", "century", "foot", "stone", "degree", "c", "cup", "yard", "real", "ton", "won", "pound", "quid", "buck", "barrel", "gallon",
     "mile", "meter", "kilo", "acre", "liter", "watt", "sec", "min", "gram", "inch", "pint", "le", "penny", "grand", "nickel", "dime", "kip", "m", "euro", "fortnight", "lb", "p", "h", "k"}
)  # fmt: skip
ARTICLE_CUES = frozenset(
    {
        "in",
        "for",
        "within",
        "than",
        "least",
        "about",
        "nearly",
        "almost",
        "over",
        "after",
        "under",
        "above",
        "half",
        "quarter",
        "spent",
        "lasted",
        "took",
    }
)
ARTICLE_BEHIND = (" ago", " later", " earlier", " and a half")
