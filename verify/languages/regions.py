"""Places by what lies in them, for all languages: cities with towns of their own, words for stretches of land and water.

Compiled by hand from general geography.
"""

# Cities in which there are towns, wards and boroughs that the press names alone, by the keys of their names.
METROPOLES = frozenset(
    ("london", "new york", "new york city", "paris", "tokyo", "los angeles", "chicago", "houston", "sydney", "melbourne", "toronto",
     "moscow", "beijing", "shanghai", "seoul", "bangkok", "manila", "jakarta", "mumbai", "delhi", "new delhi", "istanbul", "cairo",
     "mexico city", "sao paulo", "rio de janeiro", "berlin", "rome", "madrid", "hong kong", "singapore", "birmingham", "manchester",
     "lagos", "nairobi", "johannesburg", "karachi", "dhaka", "tehran", "baghdad", "kabul", "miami", "philadelphia", "boston",
     "hà nội", "hanoi", "thành phố hồ chí minh", "ho chi minh city", "saigon", "sài gòn", "hải phòng", "đà nẵng", "cần thơ",
     "bắc kinh", "thượng hải", "mát xcơ va", "luân đôn", "phnom penh", "vientiane", "viêng chăn", "kuala lumpur")
)  # fmt: skip

# Words of names of stretches of land and water, in all languages.
REGION_WORDS = frozenset(
    ("gulf", "coast", "bay", "sea", "ocean", "river", "lake", "lakes", "mountain", "mountains", "valley", "peninsula", "delta", "border",
     "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "region", "shore", "strait",
     "channel", "midlands", "county", "island", "islands", "highlands", "plains", "desert", "canyon", "district",
     "miền", "vùng", "biển", "vịnh", "sông", "hồ", "núi", "đảo", "quần", "khu", "tây", "đông", "nguyên", "duyên", "cao")
)  # fmt: skip
