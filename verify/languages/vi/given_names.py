"""Vietnamese: syllables of names that are forms of one name.

Source: own, from the usage of the regions (northern "Nhật", southern "Nhựt") and the two spellings of y and i.
"""

# Forms of one syllable; two names that differ in nothing else are one.
FORMS: tuple[str, ...] = (
    "hoàng huỳnh", "vũ võ", "phúc phước", "nhật nhựt", "chính chánh", "tính tánh", "cảnh kiểng", "bảo bửu", "trường tràng",
    "sinh sanh", "sơn san", "nhân nhơn", "ân ơn", "nghĩa ngãi", "thịnh thạnh", "lĩnh lãnh", "mệnh mạng", "quý quí",
    "cương cang", "thời thì", "tùng tòng", "thái thới", "bảy bẩy", "hồng hường", "hoa huê", "uy oai", "phụng phượng",
    "nguyên nguơn", "an yên", "nhậm nhiệm", "toàn tuyền", "hoàn hườn", "đảm đởm", "kính kiếng", "lợi lị", "đàn đờn",
)  # fmt: skip
# A Vietnamese given name is borne by men and women alike; the sex shows in the middle name or the title.
SEXES: dict[str, str] = {}
