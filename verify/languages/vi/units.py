"""Vietnamese names of units, currencies and durations; symbols of the SI and ISO codes are language-free.

Each measure gives its base unit and the factor to it, as a decimal or a fraction ("5/18").
Source: own knowledge; factors from the definitions of the units (SI brochure, international yard and pound of 1959).
"""

CURRENCIES = {
    "đồng": "VND", "đồng việt nam": "VND", "đ": "VND", "vnđ": "VND", "việt nam đồng": "VND", "đ/kg": "VND",
    "đô": "USD", "đô la": "USD", "đô-la": "USD", "đôla": "USD", "đô mỹ": "USD", "đô la mỹ": "USD", "đô-la mỹ": "USD",
    "mỹ kim": "USD", "dollar": "USD", "đô la úc": "AUD", "đô úc": "AUD", "đô la canada": "CAD", "đô canada": "CAD",
    "đô la singapore": "SGD", "đô la hồng kông": "HKD", "đô la hong kong": "HKD", "đô la đài loan": "TWD",
    "đô la new zealand": "NZD", "dollars": "USD", "đô-la úc": "AUD",
    "euro": "EUR", "euros": "EUR", "ơ rô": "EUR", "đồng euro": "EUR",
    "bảng": "GBP", "bảng anh": "GBP", "pound": "GBP", "pounds": "GBP", "bảng ai cập": "EGP",
    "bạt": "THB", "baht": "THB", "nhân dân tệ": "CNY", "tệ": "CNY", "yuan": "CNY",
    "yên": "JPY", "yen": "JPY", "yên nhật": "JPY", "won": "KRW", "won hàn quốc": "KRW",
    "rúp": "RUB", "rub": "RUB", "ruble": "RUB", "rupee": "INR", "rupees": "INR", "rupi": "INR", "rupiah": "IDR",
    "ringgit": "MYR", "peso": "PHP", "riel": "KHR", "kíp": "LAK", "kip": "LAK", "franc thụy sĩ": "CHF", "real": "BRL",
    "dirham": "AED", "riyal": "SAR", "lira": "TRY", "shekel": "ILS", "rial": "IRR", "hryvnia": "UAH", "krona": "SEK",
    "đô hồng công": "HKD", "franc": "CHF", "phơ răng": "CHF", "cu-ron": "SEK", "curon": "SEK", "zloty": "PLN", "forint": "HUF", "rand": "ZAR", "taka": "BDT", "kyat": "MMK",
    "dinar kuwait": "KWD", "dinar iraq": "IQD", "rial iran": "IRR", "riyal qatar": "QAR", "peso mexico": "MXN", "peso argentina": "ARS", "rupee pakistan": "PKR", "rupee ấn độ": "INR",
    "rúp nga": "RUB", "baht thái": "THB", "bạt thái": "THB", "kíp lào": "LAK", "kip lào": "LAK", "riel campuchia": "KHR", "ringgit malaysia": "MYR", "rupiah indonesia": "IDR", "peso philippines": "PHP",
    "euro châu âu": "EUR", "đô la hồng công": "HKD", "đô sing": "SGD", "đô hồng kông": "HKD", "đô singapore": "SGD",
}  # fmt: skip
CURRENCY_NOT_BEFORE = {
    "đồng": (
        "phạm", "bọn", "nghiệp", "chí", "đội", "minh", "đảng", "hương", "bào", "loã", "lõa", "hồ", "tác giả", "chủ",
        "thời", "đều", "hạng", "xu", "hành", "môn", "niên", "sáng lập", "ý", "tình", "dao", "bộ", "bằng", "chủ tịch",
    ),
    "bảng": ("đấu", "xếp hạng", "hiệu", "số", "điện tử", "giá"),
    "tệ": ("hơn", "nạn", "hại"),
    "đô": ("thị", "vật", "đốc", "hộ"),
    "yên": ("tĩnh", "bình", "ngựa", "tâm"),
    "đ": (),
}  # fmt: skip
MINOR_UNITS = ("xu", "xen", "cent", "cents", "penny", "pence", "sen", "hào", "c")
MINOR_ALONE = {
    "xu": ("cent", "1"),
    "xen": ("cent", "1"),
    "cent": ("cent", "1"),
    "cents": ("cent", "1"),
    "¢": ("cent", "1"),
}
CURRENCY_SYMBOLS = {"vn$": "VND", "đô": "USD"}

MEASURES = {
    "mét": ("m", "1"), "ki lô mét": ("m", "1000"), "kilômét": ("m", "1000"), "kilomet": ("m", "1000"),
    "ki-lô-mét": ("m", "1000"), "cây số": ("m", "1000"), "xăng ti mét": ("m", "0.01"), "xentimét": ("m", "0.01"),
    "centimet": ("m", "0.01"), "xăng-ti-mét": ("m", "0.01"), "mi li mét": ("m", "0.001"), "milimet": ("m", "0.001"),
    "phân": ("m", "0.01"), "dặm": ("m", "1609.344"), "hải lý": ("m", "1852"), "hải lí": ("m", "1852"),
    "dặm anh": ("m", "1609.344"), "inch": ("m", "0.0254"), "inches": ("m", "0.0254"), "inh": ("m", "0.0254"),
    "feet": ("m", "0.3048"), "năm ánh sáng": ("m", "9460730472580800"), "micromet": ("m", "0.000001"), "tấc": ("m", "0.1"),
    "đề xi mét": ("m", "0.1"), "foot": ("m", "0.3048"), "kí lô mét": ("m", "1000"), "đề-xi-mét": ("m", "0.1"), "mi-li-mét": ("m", "0.001"),
    "milimét": ("m", "0.001"), "na nô mét": ("m", "0.000000001"), "nanomet": ("m", "0.000000001"), "mi crô mét": ("m", "0.000001"),
    "héc tô mét": ("m", "100"), "đề ca mét": ("m", "10"), "mi li mét vuông": ("m2", "0.000001"), "đề xi mét vuông": ("m2", "0.01"),
    "đề xi mét khối": ("l", "1"), "mi li mét khối": ("l", "0.000001"), "xen ti mét": ("m", "0.01"), "xen ti mét vuông": ("m2", "0.0001"),
    "xen ti mét khối": ("l", "0.001"), "đề xi lít": ("l", "0.1"), "xăng ti lít": ("l", "0.01"), "mililit": ("l", "0.001"), "lit": ("l", "1"),
    "kilogam": ("g", "1000"), "kí lô gam": ("g", "1000"), "milligram": ("g", "0.001"), "mi crô gam": ("g", "0.000001"), "microgam": ("g", "0.000001"),
    "mét vuông": ("m2", "1"), "ki lô mét vuông": ("m2", "1000000"), "km vuông": ("m2", "1000000"),
    "kilômét vuông": ("m2", "1000000"), "cây số vuông": ("m2", "1000000"), "héc ta": ("m2", "10000"),
    "héc-ta": ("m2", "10000"), "hecta": ("m2", "10000"), "hécta": ("m2", "10000"), "m vuông": ("m2", "1"),
    "dặm vuông": ("m2", "2589988.110336"), "hải lý vuông": ("m2", "3429904"), "xăng ti mét vuông": ("m2", "0.0001"),
    "sào": ("sào", "1"), "mẫu": ("mẫu", "1"), "cm vuông": ("m2", "0.0001"),
    "gam": ("g", "1"), "gram": ("g", "1"), "ki lô gam": ("g", "1000"), "ki-lô-gam": ("g", "1000"), "kilôgam": ("g", "1000"),
    "kilogram": ("g", "1000"), "ki lô gram": ("g", "1000"), "ký": ("g", "1000"), "ký lô": ("g", "1000"), "kí": ("g", "1000"),
    "cân": ("g", "1000"), "mi li gam": ("g", "0.001"), "miligam": ("g", "0.001"), "ki lô": ("g", "1000"), "kí lô": ("g", "1000"),
    "tấn": ("g", "1000000"), "tạ": ("g", "100000"), "yến": ("g", "10000"), "lạng": ("g", "100"), "mi li gram": ("g", "0.001"),
    "lượng vàng": ("g", "37.5"), "cây vàng": ("g", "37.5"), "chỉ vàng": ("g", "3.75"), "pound thịt": ("g", "453.59237"),
    "ounce": ("oz", "1"), "ounces": ("oz", "1"), "carat": ("g", "0.2"),
    "lít": ("l", "1"), "mi li lít": ("l", "0.001"), "mililít": ("l", "0.001"), "mét khối": ("l", "1000"), "khối": ("l", "1000"),
    "m khối": ("l", "1000"), "cc": ("l", "0.001"), "héc tô lít": ("l", "100"), "xăng ti mét khối": ("l", "0.001"),
    "gallon": ("l", "3.785411784"), "ki lô mét khối": ("l", "1000000000000"), "thùng dầu": ("thùng dầu", "1"),
    "km/giờ": ("m/s", "5/18"), "km mỗi giờ": ("m/s", "5/18"), "ki lô mét trên giờ": ("m/s", "5/18"),
    "ki lô mét một giờ": ("m/s", "5/18"), "kilomet trên giờ": ("m/s", "5/18"), "kilômét trên giờ": ("m/s", "5/18"),
    "ki lô mét giờ": ("m/s", "5/18"), "ki lô mét/giờ": ("m/s", "5/18"), "mét trên giây": ("m/s", "1"), "m/giây": ("m/s", "1"),
    "mét/giây": ("m/s", "1"), "km/giây": ("m/s", "1000"), "dặm/giờ": ("m/s", "0.44704"), "dặm một giờ": ("m/s", "0.44704"),
    "hải lý/giờ": ("m/s", "463/900"), "cây số giờ": ("m/s", "5/18"), "xăng ti mét trên giây": ("m/s", "0.01"),
    "km một giờ": ("m/s", "5/18"), "dặm trên giờ": ("m/s", "0.44704"), "dặm mỗi giờ": ("m/s", "0.44704"),
    "mét mỗi giây": ("m/s", "1"), "kilomet/giờ": ("m/s", "5/18"), "ki lô mét trên giây": ("m/s", "1000"),
    "hải lý một giờ": ("m/s", "463/900"),
    "độ c": ("°C", "1"), "độ": ("°", "1"), "độ celsius": ("°C", "1"), "độ f": ("°F", "1"), "độ k": ("K", "1"),
    "độ richter": ("richter", "1"), "richter": ("richter", "1"), "độ rích te": ("richter", "1"),
    "volt": ("V", "1"), "kilovolt": ("V", "1000"), "watt": ("W", "1"), "kilowatt": ("W", "1000"), "megawatt": ("W", "1000000"), "gigawatt": ("W", "1000000000"),
    "mi li oát": ("W", "0.001"), "mê ga oát giờ": ("Wh", "1000000"), "oát giờ": ("Wh", "1"), "mê ga vôn": ("V", "1000000"), "mi li ampe": ("A", "0.001"),
    "tê ra hẹc": ("Hz", "1000000000000"), "megahertz": ("Hz", "1000000"), "gigahertz": ("Hz", "1000000000"), "hertz": ("Hz", "1"), "pê ta bai": ("B", "1000000000000000"),
    "ki lô bít trên giây": ("bit/s", "1000"), "độ xê": ("°C", "1"), "độ ép": ("°F", "1"), "ki lô ca lo": ("cal", "1000"), "ki lô pascal": ("Pa", "1000"), "mê ga pixel": ("MP", "1"),
    "ki lô gam trên mét khối": ("kg/m3", "1"), "mi li gam trên lít": ("mg/l", "1"), "gam trên lít": ("g/l", "1"), "ki lô bai trên giây": ("B/s", "1000"), "mê ga bai trên giây": ("B/s", "1000000"),
    "vôn": ("V", "1"), "mi li vôn": ("V", "0.001"), "ki lô vôn": ("V", "1000"), "ampe": ("A", "1"), "oát": ("W", "1"),
    "ki lô oát": ("W", "1000"), "mê ga oát": ("W", "1000000"), "gi ga oát": ("W", "1000000000"), "tê ra oát": ("W", "1000000000000"),
    "mã lực": ("hp", "1"), "sức ngựa": ("hp", "1"), "ki lô oát giờ": ("Wh", "1000"), "số điện": ("Wh", "1000"),
    "hẹc": ("Hz", "1"), "héc": ("Hz", "1"), "ki lô hẹc": ("Hz", "1000"), "mê ga hẹc": ("Hz", "1000000"), "gi ga hẹc": ("Hz", "1000000000"),
    "bai": ("B", "1"), "byte": ("B", "1"), "ki lô bai": ("B", "1000"), "mê ga bai": ("B", "1000000"), "gi ga bai": ("B", "1000000000"),
    "tê ra bai": ("B", "1000000000000"), "megabyte": ("B", "1000000"), "gigabyte": ("B", "1000000000"),
    "terabyte": ("B", "1000000000000"), "kilobyte": ("B", "1000"), "bit": ("bit", "1"),
    "megabit trên giây": ("bit/s", "1000000"), "gigabit trên giây": ("bit/s", "1000000000"), "kilobit trên giây": ("bit/s", "1000"),
    "mê ga bít trên giây": ("bit/s", "1000000"), "gi ga bít trên giây": ("bit/s", "1000000000"),
    "megapixel": ("MP", "1"), "chấm": ("MP", "1"), "pixel": ("px", "1"), "mi li gam trên mi li lít": ("mg/ml", "1"),
    "độ ẩm": ("%", "1"), "nhân": ("nhân", "1"), "ca lo": ("cal", "1"), "calo": ("cal", "1"), "kilocalo": ("cal", "1000"),
    "ki lô calo": ("cal", "1000"), "pascal": ("Pa", "1"), "niu tơn": ("N", "1"), "jun": ("J", "1"), "lumen": ("lm", "1"),
    "đề xi ben": ("dB", "1"), "decibel": ("dB", "1"),
}  # fmt: skip
MEASURE_NOT_BEFORE = {
    "tấn": ("công", "phong"), "tạ": ("ơn", "tội", "thế"), "cân": ("nhắc", "bằng", "đối", "não", "nặng"), "yến": ("tiệc",),
    "ký": ("kết", "túc", "giả", "hợp", "tên", "sự", "hiệu", "vào", "ức"), "kí": ("kết", "giả", "túc"),
    "mẫu": ("xe", "điện thoại", "máy", "thiết kế", "giáo", "nước", "vật", "số", "bệnh phẩm", "thử", "mã", "smartphone"),
    "phân": ("tích", "bón", "biệt", "khu", "công", "đội", "xưởng", "nửa", "phối", "cảnh", "bổ", "nhóm", "đoạn", "loại", "đạm"),
    "chấm": ("điểm", "dứt", "thi", "phạt"), "khối": ("lượng", "a", "nato", "liên minh", "tài sản"), "độ": ("tuổi", "cao", "dài", "sâu"),
    "bit": (), "lạng": ("sơn", "lách"), "sào": ("huyệt",), "nhân": ("viên", "chứng", "vật", "công", "dân", "mạng", "khẩu", "sự", "quyền", "loại", "lực", "sĩ"),
    "ca lo": (), "inh": (), "m": (), "hải lý": (), "héc": (), "mét": (), "cây số": (), "real": (), "độ ẩm": (),
}  # fmt: skip

DURATIONS = {
    "năm": ("a", "1"), "tháng": ("month", "1"), "quý": ("month", "3"), "tuần": ("d", "7"), "tuần lễ": ("d", "7"), "ngày": ("d", "1"),
    "ngày đêm": ("d", "1"), "đêm": ("d", "1"), "giờ": ("h", "1"), "tiếng": ("h", "1"), "giờ đồng hồ": ("h", "1"),
    "tiếng đồng hồ": ("h", "1"), "h": ("h", "1"), "phút": ("min", "1"), "p": ("min", "1"), "giây": ("s", "1"), "s": ("s", "1"),
    "thập kỷ": ("a", "10"), "thập kỉ": ("a", "10"), "thập niên": ("a", "10"), "thế kỷ": ("a", "100"), "thế kỉ": ("a", "100"),
    "thiên niên kỷ": ("a", "1000"), "mi li giây": ("s", "0.001"), "hôm": ("d", "1"), "phút đồng hồ": ("min", "1"), "mili giây": ("s", "0.001"),
}  # fmt: skip
DURATION_NOT_BEFORE = {
    "tháng": ("giêng", "chạp"), "tiếng": ("súng", "nổ", "anh", "việt", "nói", "hô", "hát", "trống", "pháp", "nga", "trung", "kêu", "đồn"),
    "quý": ("ông", "bà", "vị", "khách", "tử"), "đêm": ("diễn", "nhạc", "chung", "hội"), "năm": (), "ngày": (), "giờ": (), "h": (),
    "s": (), "p": (), "hôm": ("nay", "qua", "sau", "trước"),
}  # fmt: skip
AGES = ("tuổi", "tuổi đời", "xuân xanh", "tuổi xuân")
AGE_NOT_BEFORE = ("nghề", "đảng", "quân")
PERCENT = ("%", "phần trăm", "phần trăm")
POINTS_OF_PERCENT = ("điểm phần trăm", "điểm %")
PER_MILLE = ("‰", "phần nghìn")
WEIGHTS = {"pound": ("g", "453.59237"), "pounds": ("g", "453.59237")}
WEIGHT_CUES = frozenset({"nặng", "cân"})
HALF_BEHIND_UNIT = ("rưỡi",)  # "hai năm rưỡi"
METRES_AND = r"m(\d\d|[14-9])(?!\w)"  # "1m68", "1m7"; "m2" and "m3" are units
ARTICLE_UNITS: frozenset[str] = frozenset()  # only where an article can stand for one
ARTICLE_CUES: frozenset[str] = frozenset()
ARTICLE_BEHIND: tuple[str, ...] = ()
