"""Tables for names in Vietnamese press text: aliases, titles, heads of organisations, ordinary words.

Source: own knowledge of Vietnamese newspaper usage; territory codes are ISO 3166 alpha-2, and the names in
`names_territories` are CLDR's.  Provinces are the 63 of the years 2008 to 2025.
"""

from verify.languages.vi.names_territories import TERRITORIES as TERRITORIES

# One syllable: onset, one to three vowels, a final.  What does not match is a foreign word.
SYLLABLE = (
    r"(?:ngh|ng|nh|ch|tr|th|ph|kh|gh|gi|qu|[bcdđghklmnpqrstvx])?"
    r"[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}"
    r"(?:ch|ng|nh|[cmnpt])?"
)
ALIAS_SPLITS = True  # "Tổng thống Belarus Alexander Lukashenko" is two names
# Behind these two foreign words name the firm, not who leads it.
FIRM_HEADS = (
    "ngân hàng",
    "công ty",
    "tập đoàn",
    "hãng",
    "hãng tin",
    "quỹ",
    "tổng công ty",
    "hãng hàng không",
    "nhà xuất bản",
    "công ty cổ phần",
)

# (key, kind, forms); countries and blocs in the forms of the press, beside CLDR's
ALIASES: tuple[tuple[str, str, str], ...] = (
    ("US", "country", "Mỹ|Hoa Kỳ|Hoa Kì|Mĩ|Hợp chúng quốc Hoa Kỳ|US|USA|U.S.|Nhà Trắng|Lầu Năm Góc"),
    ("GB", "country", "Anh|Vương quốc Anh|Anh quốc|Liên hiệp Anh|UK|Phố Downing"),
    ("RU", "country", "Nga|Liên bang Nga|LB Nga|Điện Kremlin|điện Kremlin|Kremlin|Kremli"),
    ("BY", "country", "Belarus|Bê-la-rút|Belarusia|Bạch Nga"),
    ("UA", "country", "Ukraine|Ukraina|U-crai-na"),
    ("CN", "country", "Trung Quốc|Trung Hoa|CHND Trung Hoa|TQ|Trung Nam Hải"),
    ("JP", "country", "Nhật Bản|Nhật"),
    ("KR", "country", "Hàn Quốc|Hàn|Nhà Xanh|Đại Hàn Dân quốc"),
    ("KP", "country", "Triều Tiên|CHDCND Triều Tiên|Bắc Triều Tiên|Bắc Hàn"),
    ("VN", "country", "Việt Nam|Việt|VN|CHXHCN Việt Nam|Viet Nam"),
    ("FR", "country", "Pháp|Điện Elysee|Điện Élysée"),
    ("DE", "country", "Đức|CHLB Đức"),
    ("IT", "country", "Ý|Italy|Italia"),
    ("IN", "country", "Ấn Độ|Ấn"),
    ("TH", "country", "Thái Lan|Thái"),
    ("LA", "country", "Lào|CHDCND Lào"),
    ("KH", "country", "Campuchia|Cam-pu-chia|Cambodia"),
    ("MM", "country", "Myanmar|Miến Điện|Mi-an-ma"),
    ("AU", "country", "Australia|Úc|Ôx-trây-li-a"),
    ("NZ", "country", "New Zealand|Niu Di-lân"),
    ("SG", "country", "Singapore|Xin-ga-po"),
    ("PH", "country", "Philippines|Phi-líp-pin"),
    ("ID", "country", "Indonesia|In-đô-nê-xi-a"),
    ("MY", "country", "Malaysia|Ma-lai-xi-a"),
    ("TW", "country", "Đài Loan"),
    ("HK", "country", "Hồng Kông|Hong Kong|Hồng Công|Hongkong"),
    ("MO", "country", "Macau|Ma Cao|Macao"),
    ("ES", "country", "Tây Ban Nha"),
    ("PS", "country", "Palestine"),
    ("SY", "country", "Syria|Xy-ri"),
    ("SA", "country", "Ả Rập Saudi|Saudi Arabia|Ả-rập Xê-út|Arab Saudi|Ả Rập Xê Út"),
    ("AE", "country", "UAE|Các Tiểu vương quốc Ả Rập Thống nhất"),
    ("CH", "country", "Thụy Sỹ|Thuỵ Sĩ"),
    ("SE", "country", "Thuỵ Điển"),
    ("CZ", "country", "Cộng hòa Séc|CH Séc|Czech"),
    ("LB", "country", "Lebanon|Li Băng|Liban"),
    ("MA", "country", "Morocco|Maroc"),
    ("CI", "country", "Bờ Biển Ngà"),
    ("CY", "country", "Cyprus|Đảo Síp"),
    ("VA", "country", "Vatican|Tòa thánh Vatican"),
    ("ZA", "country", "Nam Phi"),
    ("BR", "country", "Brazil|Braxin|Bra-xin"),
    ("AR", "country", "Argentina|Ác-hen-ti-na"),
    ("CU", "country", "Cuba|Cu Ba"),
    ("BO", "country", "Bolivia|Bô-li-vi-a"),
    ("LV", "country", "Latvia"),
    ("LT", "country", "Lithuania|Lít-va"),
    ("MK", "country", "Macedonia"),
    ("EU", "organisation", "EU|Liên minh châu Âu|Liên minh Châu Âu|Liên hiệp châu Âu|Liên Âu"),
    ("UN", "organisation", "LHQ|Liên Hợp Quốc|Liên hợp quốc|Liên Hiệp Quốc|Liên hiệp quốc"),
    ("NATO", "organisation", "NATO|Tổ chức Hiệp ước Bắc Đại Tây Dương"),
    ("ASEAN", "organisation", "ASEAN|Hiệp hội các quốc gia Đông Nam Á"),
    ("IMF", "organisation", "IMF|Quỹ Tiền tệ Quốc tế|Quỹ tiền tệ quốc tế"),
    ("World Bank", "organisation", "Ngân hàng Thế giới|Ngân hàng thế giới|World Bank|WB"),
    ("WHO", "organisation", "WHO|Tổ chức Y tế Thế giới|Tổ chức Y tế thế giới"),
    ("WTO", "organisation", "WTO|Tổ chức Thương mại Thế giới"),
    ("ADB", "organisation", "ADB|Ngân hàng Phát triển châu Á|Ngân hàng Phát triển Châu Á"),
    ("IAEA", "organisation", "IAEA|Cơ quan Năng lượng Nguyên tử Quốc tế"),
    ("FBI", "organisation", "FBI|Cục Điều tra Liên bang Mỹ|Cục Điều tra Liên bang"),
    ("CIA", "organisation", "CIA|Cơ quan Tình báo Trung ương Mỹ"),
    ("NSA", "organisation", "NSA|Cơ quan An ninh Quốc gia Mỹ"),
    ("TTXVN", "organisation", "TTXVN|Thông tấn xã Việt Nam|Vietnam+|VietnamPlus"),
    ("VTV", "organisation", "VTV|Đài Truyền hình Việt Nam"),
    ("VOV", "organisation", "VOV|Đài Tiếng nói Việt Nam"),
    ("NYT", "organisation", "New York Times|The New York Times|NYT|Thời báo New York"),
    ("Washington Post", "organisation", "Washington Post|The Washington Post"),
    ("WSJ", "organisation", "Wall Street Journal|The Wall Street Journal|WSJ"),
    ("Xinhua", "organisation", "Tân Hoa Xã|Tân Hoa xã|Xinhua|THX"),
    ("Hoàn Cầu", "organisation", "Hoàn Cầu Thời báo|Thời báo Hoàn Cầu|Global Times"),
    ("SCMP", "organisation", "SCMP|South China Morning Post|Bưu điện Hoa Nam buổi sáng|Bưu điện Hoa Nam Buổi sáng"
     "|Bưu điện Hoa Nam|Bưu điện Nam Hoa buổi sáng"),
    ("Nhân dân Nhật báo", "organisation", "Nhân dân Nhật báo|Nhân Dân Nhật báo"),
    ("Reuters", "organisation", "Reuters|Reuter"),
    ("AFP", "organisation", "AFP|Agence France-Presse"),
    ("AP", "organisation", "AP|Associated Press"),
    ("VnExpress", "organisation", "VnExpress|Vnexpress|VNExpress|VNE"),
    ("VietNamNet", "organisation", "VietNamNet|Vietnamnet|VietnamNet"),
    ("Tuổi Trẻ", "organisation", "Tuổi Trẻ|Tuổi trẻ Online|TTO"),
    ("Thanh Niên", "organisation", "Thanh Niên|Thanh Niên Online"),
    ("Người Lao Động", "organisation", "Người Lao Động|NLĐ|NLĐO"),
    ("Dân trí", "organisation", "Dân trí|Dân Trí"),
    ("Tiền Phong", "organisation", "Tiền Phong"),
    ("GD&TĐ", "organisation", "GD&TĐ|Giáo dục & Thời đại|Giáo dục và Thời đại"),
    ("phương Tây", "place", "phương Tây|Phương Tây"),
    ("Europe", "place", "châu Âu|Châu Âu|Âu châu"),
    ("Asia", "place", "châu Á|Châu Á"),
    ("Asia Pacific", "place", "châu Á-Thái Bình Dương|Châu Á-Thái Bình Dương|châu Á - Thái Bình Dương"),
    ("East Asia Pacific", "place", "Đông Á-Thái Bình Dương|Đông Á - Thái Bình Dương"),
    ("Africa", "place", "châu Phi|Châu Phi"),
    ("châu Mỹ", "place", "châu Mỹ|Châu Mỹ"),
    ("Latin America", "place", "Mỹ Latinh|Mỹ Latin|Mỹ La-tinh"),
    ("North America", "place", "Bắc Mỹ"),
    ("South America", "place", "Nam Mỹ"),
    ("châu Đại Dương", "place", "châu Đại Dương"),
    ("Eastern Europe", "place", "Đông Âu"),
    ("Western Europe", "place", "Tây Âu"),
    ("Northern Europe", "place", "Bắc Âu"),
    ("Southeast Asia", "place", "Đông Nam Á"),
    ("East Asia", "place", "Đông Á|Đông Bắc Á"),
    ("South Asia", "place", "Nam Á"),
    ("Middle East", "place", "Trung Đông"),
    ("Biển Đông", "place", "Biển Đông|biển Đông"),
    ("Ấn Độ Dương", "place", "Ấn Độ Dương"),
    ("Thái Bình Dương", "place", "Thái Bình Dương"),
    ("Đại Tây Dương", "place", "Đại Tây Dương"),
    ("SU", "country", "Liên Xô|Liên bang Xô viết"),
    ("mekong", "place", "Mekong|MeKong|Mê Kông|Mê kông|Mê-kông|Mê Công|Mê-Công"),
    ("thành phố hồ chí minh", "place",
     "TP HCM|TP.HCM|TPHCM|Tp.HCM|Tp HCM|Tp. HCM|TP Hồ Chí Minh|TP.Hồ Chí Minh|Tp.Hồ Chí Minh|Tp Hồ Chí Minh"
     "|thành phố Hồ Chí Minh|Thành phố Hồ Chí Minh|TPHồ Chí Minh|Sài Gòn|SG|Ho Chi Minh City"),
    ("bà rịa vũng tàu", "place", "Bà Rịa Vũng Tàu|BR-VT|BRVT|BR - VT"),
    ("thừa thiên huế", "place", "Thừa Thiên Huế|TT Huế|Thừa Thiên-Huế|TT-Huế"),
    ("new york", "place", "New York|Niu Y-oóc"),
)  # fmt: skip


# Provinces and larger towns; key is the folded name
ALIASES += tuple(
    (name.lower(), "place", name)
    for name in (
        "An Giang|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Cạn|Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|"
        "Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Đắk Nông|Đắc Lắc|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|"
        "Hà Nam|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|"
        "Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|"
        "Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|"
        "Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Vũng Tàu|Bà Rịa|Đà Lạt|Nha Trang|Mỹ Tho|"
        "Quy Nhơn|Buôn Ma Thuột|Hạ Long|Móng Cái|Hội An|Phú Quốc|Côn Đảo|Hoàng Sa|Trường Sa|Mỹ Đình|Mỹ Đức"
    ).split("|")
)

# (country, "strong" where the capital alone stands for its government, else "weak", forms)
CAPITALS: tuple[tuple[str, str, str], ...] = (
    ("US", "strong", "Washington|Oa-sinh-tơn"),
    ("RU", "strong", "Moscow|Moskva|Mát-xcơ-va|Matxcơva|Mátxcơva|Maxcơva"),
    ("BY", "strong", "Minsk"),
    ("CN", "strong", "Bắc Kinh"),
    ("KP", "strong", "Bình Nhưỡng"),
    ("IR", "strong", "Tehran|Têhêran"),
    ("UA", "strong", "Kiev|Kyiv"),
    ("SY", "strong", "Damascus"),
    ("JP", "weak", "Tokyo"),
    ("KR", "weak", "Seoul|Xơ-un"),
    ("GB", "weak", "London|Luân Đôn"),
    ("FR", "weak", "Paris"),
    ("DE", "weak", "Berlin"),
    ("VN", "weak", "Hà Nội|HN"),
    ("TW", "weak", "Đài Bắc"),
    ("TH", "weak", "Bangkok|Băng Cốc"),
    ("LA", "weak", "Vientiane|Viêng Chăn|Viên Chăn"),
    ("KH", "weak", "Phnom Penh|Phnôm Pênh"),
    ("IN", "weak", "New Delhi"),
    ("PH", "weak", "Manila"),
    ("ID", "weak", "Jakarta"),
    ("TR", "weak", "Ankara"),
    ("IQ", "weak", "Baghdad"),
    ("EG", "weak", "Cairo"),
    ("AU", "weak", "Canberra"),
    ("PK", "weak", "Islamabad"),
)

# Phrases by role, then by flag.  Compared in lower case.
PHRASES: dict[str, dict[str, str]] = {
    "honorific": {
        "m": "ông|anh|chú|cậu|cụ ông|ngài|nam sinh|nam ca sĩ|nam diễn viên|thầy",
        "f": "bà|chị|cô|dì|mẹ|nữ sinh|nữ ca sĩ|nữ diễn viên|bé gái|cụ bà|vợ|nàng",
        "named": "bị can|bị cáo|nghi can|nghi phạm|đối tượng|hung thủ|em trai|em gái|con trai|con gái|cháu bé",
        "": """em|cháu|bé|bác|cụ|tên|kẻ|nạn nhân|thí sinh|chồng|bạn|gã|tài xế|lái xe|bác sĩ|bác sỹ|BS|TS|PGS|GS|ThS|luật sư|LS
            giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|kỹ sư|nhà báo|ca sĩ|ca sỹ|diễn viên|đạo diễn|nhạc sĩ|nghệ sĩ|NSƯT|NSND
            họa sĩ|nhà văn|nhà thơ|người mẫu|hoa hậu|á hậu|siêu mẫu|cầu thủ|tiền đạo|tiền vệ|hậu vệ|thủ môn|tay vợt
            huấn luyện viên|HLV|trung vệ|danh thủ|tân binh|hiệp sĩ|đồng chí|đ/c|bảo vệ|phi công|thuyền trưởng
            tình nguyện viên|tiếp viên hàng không|tiếp viên|bố|cha|doanh nhân|tỷ phú|nhà khoa học|học giả|chuyên gia
            nhà nghiên cứu|nhà phân tích|phóng viên|thanh niên|thiếu niên|thiếu nữ|bệnh nhân|công dân|sinh viên
            học sinh|võ sĩ|tay đua|tay súng|kiến trúc sư|nhà thiết kế|NTK|MC|công tố viên|thẩm phán|chủ nhân""",
    },
    "office": {
        "": """tổng thống|phó tổng thống|cựu tổng thống|cố tổng thống|thủ tướng|phó thủ tướng|cựu thủ tướng|chủ tịch nước
            phó chủ tịch nước|tổng bí thư|bộ trưởng|thứ trưởng|ngoại trưởng|trợ lý ngoại trưởng
            phó trợ lý ngoại trưởng|quốc vương|hoàng tử|nữ hoàng|vua|thái tử|công chúa|đệ nhất phu nhân|thống đốc
            phó thống đốc|thị trưởng|nghị sĩ|thượng nghị sĩ|hạ nghị sĩ|dân biểu|đại sứ|phó đại sứ|cựu đại sứ|tham tán
            đại biện lâm thời|đại biện|tổng lãnh sự|tùy viên quân sự|tùy viên|đặc phái viên|đặc sứ|cố vấn
            cố vấn an ninh quốc gia|trợ lý|thư ký|người phát ngôn|phát ngôn viên|phát ngôn nhân|tổng thư ký|phó tổng thư ký
            cao ủy|chủ tịch|phó chủ tịch|chủ tịch quốc hội|chủ tịch hđqt|tổng giám đốc|phó tổng giám đốc|giám đốc
            phó giám đốc|giám đốc điều hành|ceo|trưởng phòng|phó phòng|phó trưởng phòng|trưởng ban|phó ban|phó trưởng ban
            cục trưởng|phó cục trưởng|cục phó|vụ trưởng|vụ phó|phó vụ trưởng|chi cục trưởng|viện trưởng|phó viện trưởng
            hiệu trưởng|phó hiệu trưởng|chánh án|phó chánh án|chánh văn phòng|chánh thanh tra|bí thư|phó bí thư
            đội trưởng|đội phó|trưởng bản|trưởng thôn|trưởng xóm|trưởng ấp|trưởng làng|già làng|trưởng|phó trưởng|tổng tư lệnh|tư lệnh
            phó tư lệnh|tư lệnh hải quân|tham mưu trưởng|tổng tham mưu trưởng|đại tướng|thượng tướng|trung tướng|thiếu tướng
            chuẩn tướng|đô đốc|phó đô đốc|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|hạ sĩ
            trung sĩ|thượng sĩ|cảnh sát trưởng|công tố viên trưởng|tổng công tố|tổng chưởng lý|
            giáo hoàng|hồng y|giám mục|linh mục|đại đức|thượng tọa|hòa thượng|lãnh đạo|nhà lãnh đạo|lãnh tụ|thủ lĩnh
            trùm|chủ|đồng chủ tịch|nhà sáng lập|người sáng lập|đại biểu|đại biểu quốc hội|ĐBQH|chủ nhiệm|phó chủ nhiệm
            trưởng đoàn|thủ hiến|quyền tổng thống|quyền thủ tướng|quyền bộ trưởng|chủ tịch ubnd|phó chủ tịch ubnd
            tổng biên tập|đại diện|người đại diện|kiểm sát viên|điều tra viên|trạm trưởng|trưởng thôn|trưởng ấp
            nguyên bộ trưởng|nguyên chủ tịch|nguyên giám đốc|nguyên tổng giám đốc|cựu bộ trưởng|cựu giám đốc|cựu chủ tịch
            tân tổng thống|tân thủ tướng|ứng cử viên|ứng viên|chính trị gia|nhà ngoại giao|luật sư của""",
    },
    "level": {
        "": """tỉnh|thành phố|TP|Tp|thị xã|TX|huyện|quận|phường|xã|thị trấn|TT|H|Q|P|X|KP|khu phố|thôn|ấp|bản|làng|xóm|bang
            tiểu bang|vùng|đảo|quần đảo|sông|núi|hồ|vịnh|cảng|sân bay|đường|phố|cầu|ngõ|hẻm|chợ|khu công nghiệp|KCN
            khu đô thị|KĐT|quốc lộ|thủ phủ|thủ đô|cố đô|đèo|biển|kênh|eo biển|bán đảo|cửa khẩu|hạt|thung lũng|công viên
            quảng trường|ga|bãi biển|đặc khu|làng|buôn|sóc|nhà tù|trại giam|khu vực|miền|chùa|đền|nhà thờ""",
    },
    "thing": {
        "organisation": """công ty|tập đoàn|hãng|hãng tin|hãng thông tấn|tờ|nhật báo|báo|tạp chí|trang|trang tin|trang mạng
            kênh|kênh truyền hình|đài|đài truyền hình|mạng xã hội|nhà hàng|khách sạn|quán|siêu thị|ngân hàng|quỹ|đội
            đội tuyển|câu lạc bộ|hãng hàng không|hãng hàng không quốc gia|nhóm|tổ chức|ban nhạc|công ty an ninh
            hãng bảo mật|hãng xe|hãng phim|tuần báo|ấn phẩm|doanh nghiệp|thương hiệu|công ty bảo hiểm|liên danh""",
        "unknown": """tàu|con tàu|chiếc|chiếc tàu|máy bay|xe|bão|cơn bão|siêu bão|phim|bộ phim|cuốn sách|bài hát|vở kịch
            chiến dịch|virus|vi rút|siêu bão|tàu ngầm|tàu chiến|tên lửa|phần mềm|điện thoại|máy bay vận tải""",
    },
    "head": {
        "": """bộ|sở|cục|tổng cục|chi cục|vụ|phòng|ban|viện|học viện|văn phòng|ủy ban|uỷ ban|ubnd|hđnd|hội|hiệp hội
            liên đoàn|liên hiệp|liên minh|hội đồng|tòa án|toà án|tòa|tand|tandtc|vksnd|vks|viện kiểm sát|công an|ca
            cơ quan|cơ quan csđt|csđt|cơ quan cảnh sát điều tra|phòng cảnh sát|cảnh sát|quân đội|hải quân|không quân|lục quân
            đại sứ quán|đsq|lãnh sự quán|tổng lãnh sự quán|trường|trường đại học|đại học|đh|thpt|thcs|trường thpt|bệnh viện|bv
            trung tâm|tổng công ty|công ty tnhh|công ty cổ phần|công ty cp|công ty|tập đoàn|ngân hàng|nhtm|quỹ|đài|thông tấn xã
            clb|câu lạc bộ|đội|đảng|mặt trận|trạm|bảo tàng|nhà hát|sân vận động|svđ|nhà máy|thượng viện|hạ viện|quốc hội
            thanh tra|bảo hiểm xã hội|bhxh|kho bạc|tổ chức|lực lượng|bộ tư lệnh|bộ chỉ huy|quân khu|sư đoàn|trung đoàn
            khoa|phái bộ|chi nhánh|cảng vụ|hạt kiểm lâm|đồn biên phòng|bộ đội biên phòng|biên phòng
            pháp viện|nghị viện|cộng đồng|phân viện|trại|nhà xuất bản|nxb|đội pctp|phòng csđt""",
        "treaty": "hiệp ước|công ước|hiệp định|nghị định thư|tuyên bố|kế hoạch|thỏa thuận|dự án|chương trình|luật",
        "pair": "nhà nước liên minh|hội hữu nghị|liên doanh",
    },
    # capitalised out of respect or habit, no name by themselves
    "common": {
        "": """chính phủ|nhà nước|chính quyền|nhân dân|bộ chính trị|ban bí thư|quốc khánh|tết nguyên đán|giáng sinh|hiến pháp
            văn phòng chính phủ|trung ương đảng|cách mạng|tổ quốc|phật giáo|công giáo|hồi giáo|thiên chúa giáo|internet
            công bố|tuyên bố|phân bố|khủng bố|đàn ông|đàn bà|bà con|ông bà|anh em|chị em|anh hùng|cô dâu|chú rể|trái đất|đại hội
            phía nam|phía bắc|phía đông|phía tây|phía tây bắc|phía đông nam|phía đông bắc|phía tây nam|miền bắc|miền nam|miền trung
            miền tây|miền đông|yêu cầu|nhu cầu|trưng cầu|toàn cầu|khẩn cầu|thỉnh cầu|hồ sơ|cơ hồ|đồng hồ|bản thân|văn bản|kịch bản
            cơ bản|căn bản|nguyên bản|phiên bản|tài sản|vùng biển|bờ biển|cướp biển|con đường|dọc đường|lên đường|khu vực|thành phố này
            hạt nhân|công tố|đại biểu quốc hội khóa|bạn bè|bạn đọc|chủ yếu|chủ trương|trang bị|trang trại|đảo chính|kẻ thù|kẻ gian
            cháu nội|cháu ngoại|em bé|báo cáo|báo chí|cảnh báo|thông báo|dự báo|đài các|cha mẹ|bố mẹ|vợ chồng|mẹ con|việt kiều|hoa kiều|noel|trung thu|ngân sách nhà nước|cơ quan công an|cơ quan điều tra|nghị định|thông tư""",
    },
    "field": {
        "": """ngoại giao|tài chính|tài chánh|giáo dục|đào tạo|giao thông|vận tải|công an|quốc phòng|công thương|y tế|xây dựng
            kế hoạch|đầu tư|tư pháp|nội vụ|thông tin|truyền thông|văn hóa|văn hoá|thể thao|du lịch|khoa học|công nghệ
            tài nguyên|môi trường|lao động|thương binh|xã hội|nông nghiệp|phát triển|nông thôn|hàng không|dân dụng|cảnh sát
            điều tra|kiểm soát|tài sản|nước ngoài|thương mại|thương vụ|an ninh|nội địa|quốc gia|quốc tế|trung ương|nhân dân
            tối cao|thống nhất|hải quan|thuế|cạnh tranh|chứng khoán|nhà nước|chính phủ|trẻ em|phụ nữ|cựu chiến binh
            thanh niên|nông dân|sinh viên|người cao tuổi|luật sư|nhà báo|doanh nghiệp|nhập cư|tình báo|năng lượng|nguyên tử
            kinh tế|dân tộc|tôn giáo|thủy sản|thuỷ sản|lâm nghiệp|thú y|bảo vệ|thực vật|an toàn|thực phẩm|vệ sinh|dự phòng
            phòng chống|tội phạm|ma túy|ma tuý|tệ nạn|hình sự|trật tự|quản lý|hành chính|cổ phần|tnhh|một thành viên|mtv
            cộng sản|cộng hòa|dân chủ|kiểm tra|kỷ luật|thăm dò|khai thác|tmcp|di động|quân đội|thường vụ|tự do|bảo thủ|công đảng
            người việt nam|người việt|người hoa|luật biển|bỏng|nhi|phụ sản|đa khoa|chợ rẫy|mắt|tim|ung bướu|nhiệt đới|quân y|răng hàm mặt|chấn thương|chỉnh hình|pháp y
            bách khoa|ngoại thương|sư phạm|trung cấp|cao đẳng|dược|luật|y|mỹ thuật|kiến trúc|thủy lợi|hàng hải|đường sắt
            đường bộ|đăng kiểm|khí tượng|thủy văn|dự báo|bưu chính|viễn thông|điện lực|dầu khí|than|khoáng sản|dệt may
            cao su|cà phê|lương thực|bóng đá|bóng chuyền|quần vợt|olympic|bảo hiểm|tiền tệ|ngân sách|quốc hội|dân biểu
            giao thông vận tải|công nghiệp|hợp tác|đối ngoại|liên bang|thương nhân|tiêu dùng|sở hữu|trí tuệ|thi hành án
            dân sự|kinh doanh|nghiên cứu|chiến lược|bảo tồn|di sản|cứu nạn|cứu hộ|tìm kiếm|cứu hỏa|phòng cháy|chữa cháy
            cháy nổ|biên phòng|biển|không quân|hải quân|lục quân|csđt|csgt|pctp|ttxh|pccc|gtvt|gd&đt|lđ-tb&xh|kh&đt
            nn&ptnt|vh-tt&dl|tt&tt|tn&mt|kt-xh|hữu nghị|đoàn kết|chữ thập đỏ|từ thiện|tiêu chuẩn|đo lường|chất lượng
            giám sát|thẩm định|thanh tra|kiểm toán|kiểm sát|tố tụng|cấp cao|địa phương|lâm thời|bảo trợ|trợ giúp|pháp lý
            nghĩa vụ|quân sự|dân quân|tự vệ|người khuyết tật|người mù|nhà văn|nghệ sĩ|điện ảnh|âm nhạc|sân khấu|xuất bản""",
    },
}

# Words that foreign organisations end with, by kind of name
SUFFIXES: dict[str, str] = {
    "organisation": (
        "Airlines Airways Times Post News Daily Journal Herald Tribune Bank Group Inc Corp Corporation Ltd LLC Company "
        "University Institute Press Network Television TV Radio Telegraph Guardian Independent Mail Standard Union "
        "Foundation Association Council Committee Commission Agency Department Holdings Motors Electronics Systems"
    ),
    "place": "Island Islands Beach City River Street Bridge Airport Park",
}

# Ordinary words that open a sentence or a bracket in front of a name
STARTERS = """
Theo Trong Tại Từ Khi Nếu Do Vì Bởi Với Và Còn Nhưng Hiện Nay Sau Trước Cả Để Cùng Các Những Một Hai Ba Bốn Năm Sáu Ngoài
Ở Tới Đến Đối Dù Tuy Mặc Vụ Việc Sự Người Hồi Hôm Ngày Tháng Vào Được Bị Cho Cũng Đã Đang Sẽ Như Nhờ Qua Rồi Mà Thì Là
Bên Giữa Ngay Tất Mỗi Mọi Nhiều Ít Chỉ Riêng Nhất Không Chưa Chẳng Đây Đó Này Kia Nơi Lúc Tối Sáng Chiều Trưa Đêm
Thế Vậy Nên Song Bằng Trên Dưới Về Của Có Phía Phần Số Ảnh Nguồn Video Clip Tin Bài Nhà Con Cái Chiếc Phải Đáng Gần
Hơn Khoảng Gặp Xem Hãy Đừng Xin Chính Thấy Biết Nói Đưa Bắt Xử Tìm Chuyện Câu Lời Tên Họ Tôi Chúng Ta Nó Hắn Y Thị Đội
Hàng Trận Lần Cuộc Dân Vợ Chồng Ai Gì Sao Tính Kể Lại Cứ Vừa Mới Liệu Rất Quá Thật Nghe Nhìn Hỏi Đáp Trả Nhận Gia Xe
"""

# Calendar words and the like, never a name with or without a capital
NEVER = "DN DNNN TNDN BXH VAT Top Website Online SUV SN PV ĐT TIN BÀI ẢNH Tel Email Fax Facebook: USD VND VNĐ EUR GMT km KM kg SMS DNA ADN GDP CPI ODA FDI HIV AIDS"

# Lower-case words that never stand inside a name
SMALL = """
và của tại ở từ đến tới cho với là có đã đang sẽ không được bị do vì khi nếu trong ngoài trên dưới theo về hôm ngày tháng năm
này đó các những một hai nói cũng vẫn còn ra vào lên xuống để mà thì nhưng hoặc hay sau trước như bằng qua lại
"""

SURNAMES = """
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Phùng Mai Tô
Hà Tạ Thái Cao Chu Châu Lương Lưu Quách Tăng Triệu Thạch Khổng Kiều La Lục Mạc Nghiêm Ninh Nông Ông Phí Phó Quan Thân Tôn
Văn Viên Vi Vy Bạch Bế Cù Cung Diệp Doãn Đàm Điền Đồng Giang Giáp Hứa Kha Khúc Kim Kiên Lã Lại Lò Lường Mẫn Nhan
Nhâm Nhữ Ngụy Ôn Quản Sầm Thi Thiều Tiêu Tống Trang Trà Ung Ứng Viêm Vòng Âu Ấu Tòng Hàn Trình Phương Lộ Sùng Giàng Thào
"""
GIVEN = ""

LINKS = ""
ARTICLES = ""
FIELD_LINKS = "và về trong"
LOCATIVES = "tại ở đến tới từ thủ đô thăm ngoại gần rời về sang"
PAIRING = "và với giữa cùng lẫn"
SAID = "nói cho khẳng tuyên nhấn bày khai kể thừa phủ bác"
# Words after which a lone capitalised syllable at a sentence start is an ordinary word ("Sáng nay")
NOT_AFTER = "nay qua hôm ngày sớm tháng năm mai kia mốt sau trước nhiên theo đó này ra"
