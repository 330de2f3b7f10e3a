"""Vietnamese data for sentences, clauses and boilerplate.

Source: the abbreviations of Nghị định 30/2020/NĐ-CP (forms of address and offices), common press usage and school
grammar for conjunctions; compiled for this project.
"""

from verify.text.rules import ClauseRules, JunkRules

# Tokens before a stop that never end a sentence; those with their stop may, before one of OPENERS.
ABBREVIATIONS = frozenset(
    "TP Tp tp TT TX Tx P Q H TS Ts ThS Ths Th PGS GS BS Bs BSCK BSCKI BSCKII CK CN KS Ks LS Ls Ths DS "
    "NSND NSƯT NGND NGƯT ĐD KTS Kts HLV Tr Đ St Dr Mr Mrs Ms No Nxb NXB Tel ĐT Đt đ/c Đ/c Ô BTV PV CTV "
    "Nh Ng Ph Kh Ch Gi vv. v.v. Inc. Corp. Co. Ltd. Jr. Sr. tr. SN. sn.".split()
)

# Capitalised words that open a sentence; they decide after initials and dotted abbreviations.
OPENERS = frozenset(
    "Theo Tuy Trong Trước Sau Sáng Chiều Tối Trưa Đêm Ngày Hôm Hiện Ngoài Khi Nếu Vì Do Để Đây Đó Điều Việc Vụ Ông Bà "
    "Anh Chị Em Cháu Họ Tôi Chúng Các Những Một Nhiều Mỗi Tại Ở Từ Đến Tới Vào Với Cùng Cũng Bên Đồng Nhưng Song Và "
    "Thế Còn Nhằm Được Bị Đáng Đặc Như Tính Riêng Sở Cơ Công Người Số Kết Qua Hàng Hai Ba Bốn Năm".split()
)

_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
_LOWER = rf"[^\W\d_{_UPPER}]"

# How a sentence opens after a lost stop ("… bị bắt giữ Theo điều tra …"): two words, or one and a date or a comma.
_RUN_ON = (
    r"Theo (?:đó|điều tra|lời|ông|bà|anh|chị|tin|thông tin|báo|tờ|nguồn|kết quả|quy định|các|một|số liệu|thống kê|cơ quan)\b",
    r"(?:Trước đó|Sau đó|Tuy nhiên|Ngoài ra|Trong khi đó|Bên cạnh đó|Hiện tại|Hiện nay|Ngay sau(?: đó| khi)?|Đồng thời"
    r"|Do đó|Vì vậy|Vì thế|Như vậy|Được biết|Trong số|Cụ thể|Mới đây|Gần đây|Đáng chú ý|Liên quan đến|Trao đổi với)\b",
    # Behind a lower-case word that names no work or meeting ("phim Một …", "hội nghị Các bên").
    rf"(?:(?<=\s{_LOWER}{{2}}\s)|(?<=\s{_LOWER}{{3}}\s)|(?<=\s{_LOWER}{{4}}\s)|(?<=\s{_LOWER}{{5}}\s))"
    r"(?<!sách )(?<!phim )(?<!nghị )(?<!tên )(?<!bài )(?<!truyện )(?<!trình )(?<!giải )(?<!cuốn )(?<!vở )"
    rf"(?:Các|Một|Chiếc) {_LOWER}{{2,7}} {_LOWER}",
    r"(?:Ngày|Hôm|Sáng|Chiều|Tối|Trưa|Đêm|Rạng sáng|Khoảng) (?:ngày |hôm )?\d{1,2}(?:h\d{0,2}|[/.-]\d{1,2}(?:[/.-]\d{4})?)(?: \([^()]{1,30}\))?,",
)

_OUTLETS = (
    "AFP Reuters AP EPA Getty GettyImages TTXVN VNE VnExpress Xinhua THX Bloomberg BBC CNN NBC ABC CBS DPA ANI PTI "
    "Kyodo Yonhap TASS Itar-Tass Tass Sputnik RIA Ria Belta BelTA Imago IMAGO Weibo Twitter Facebook Instagram Internet "
    "Zing Zing.vn Vietnamnet VietNamNet NLĐ NLDO TTO TPO VOV VTV SGGP PLO SCMP WSJ NYT Shutterstock"
).split()

_NAME = rf"(?-i:[{_UPPER}])[^\s,;:!?()/]{{0,14}}"
_NAMES = rf"{_NAME}(?:(?:\s?[-–—/&,]\s?| và | ){_NAME}){{0,6}}+"
_RELATED = r"(?:liên quan|đọc nhiều|nổi bật|cùng chuyên mục|mới nhất|nên đọc|đọc thêm|tiêu điểm)(?:\s*(?:khác|nhất))?"

JUNK = JunkRules(
    lines=(
        ("teaser", rf"(?:(?:các\s+)?(?:tin tức|tin bài|bài viết|tin|bài)\s+)?{_RELATED}\s*:?"),
        ("teaser", r"(?:tin bài|tin|bài)\s+liên quan\b[^.!…]{0,280}\??"),
        ("teaser", r"đừng bỏ lỡ|xem tiếp|(?:xem|đọc) thêm(?:\s*:.{0,140})?"),
        ("teaser", r"mời (?:quý )?(?:độc giả|bạn đọc|bạn|quý vị) (?:xem|đón đọc|theo dõi)\b.{0,140}"),
        ("teaser", r"(?:>>|»|►|▶|-\)|\+\+)>?\s*[^>»►▶]{1,160}"),
        ("advertisement", r"\(?(?:quảng cáo|advertisement|nhà tài trợ|tin tài trợ)\)?"),
        ("navigation", r"trang chủ|chia sẻ|bình luận(?:\s*\(\d+\))?|gửi bình luận|in bài|lưu bài|facebook|twitter|zalo|tags?\s*:.{0,160}"),
        ("navigation", r"từ khóa\s*:.{0,160}"),
        ("credit", rf"\(?(?:theo|nguồn|tổng hợp từ|dịch từ|lược dịch)\s*:?\s?{_NAMES}\)?\.?"),
        ("credit", r"\(?(?:tổng hợp|theo tổng hợp|nguồn tổng hợp)\)?\.?"),
        ("caption", r"(?:ảnh|hình ảnh|ảnh minh họa|ảnh minh hoạ|hình minh họa|video|clip|đồ họa|infographic)(?:\s*:.{0,80}|\s*\.?)"),
        ("dateline", r"(?:(?:thứ [^\W\d_]{2,4}|chủ nhật)\s*,\s*)?(?:ngày\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|-]{0,4}(?:lúc )?[\d:h' ]{0,8}(?:\(?gmt.{0,6})?"),
        ("dateline", r"(?:cập nhật|đăng(?: lúc)?|xuất bản)\b[^.]{0,12}\d.{0,40}"),
    ),
    labels=(
        "Ảnh", "Ảnh minh họa", "Ảnh minh hoạ", "Hình minh họa", "Hình minh hoạ", "Ảnh chụp màn hình", "Nguồn ảnh", "Ảnh tư liệu",
        "Ảnh cắt từ clip", "Hình", "Hình ảnh", "Đồ họa", "Đồ hoạ", "Nguồn", "ẢNH", "NGUỒN", "Photo", "Video", "Clip",
    ),
    sources=("Nguồn", "NGUỒN", "Video", "Clip"),
    outlets=("Getty Images", "New York Times", "Tân Hoa xã", "Tân Hoa Xã", "Dân trí", "Dân Trí", "Tuổi Trẻ", "Thanh Niên",
             "Tiền Phong", "Lao Động", "Người Lao Động", "Daily Mail", "The Guardian", "Internet", *_OUTLETS),
    datelines=(
        r"\(\s?[^()\n]{2,40}\s?\)\s?[-–—]\s?",
        rf"[{_UPPER}][{_UPPER}0-9&.]{{1,14}}(?:[ .][{_UPPER}][A-Za-zĐđ]{{1,12}})?\s+[-–—]\s+",
        rf"[{_UPPER}][^\s,.()]{{0,12}}(?: [{_UPPER}][^\s,.()]{{0,12}}){{0,3}}(?:, (?:ngày )?\d{{1,2}}[/-]\d{{1,2}}(?:[/-]\d{{4}})?)? "
        r"\([^()\n]{2,30}\)\s?[-–—]\s?",
    ),
    byline=(
        rf"(?:(?:(?:Bài và ảnh|Bài|Tin|Biên dịch|Nhóm PV|PV)\s?:?\s?)?\(?{_NAMES}(?:\.{_NAME})?"
        rf"(?:\s?\(?\s?(?:[Tt]heo|tổng hợp|dịch|lược dịch|ghi)(?:\s{_NAMES})?|\s?\({_NAMES})?\)?|[Tt]heo {_NAMES})"
    ),
    run_on=_RUN_ON,
)  # fmt: skip

CLAUSES = ClauseRules(
    cut_before=(
        "nhưng", "tuy nhiên", "song", "trong khi đó", "trong khi", "trong lúc", "ngay sau khi", "ngay trước khi", "đặc biệt sau khi",
        "đặc biệt là", "nhất là", "sau khi", "trước khi", "kể từ khi",
        "cho đến khi", "đến khi", "ngay khi", "mỗi khi", "khi", "bởi vì", "bởi", "vì", "do đó", "vì vậy", "vì thế",
        "mặc dù", "dù", "nếu", "đồng thời", "khiến", "dẫn đến", "nhằm", "rồi", "sau đó", "trong đó", "theo đó",
        "từ đó", "và đã", "và sẽ", "và đang", "và bị", "và được", "và không", "và chưa", "và có", "và cho", "và yêu cầu",
    ),
    after_comma=frozenset(
        "nhưng song còn và mà khi sau trước trong do vì nên dù mặc nếu để nhằm đồng rồi khiến dẫn gồm ông bà anh chị họ đây "
        "điều".split()
    ),
    leads=frozenset(
        "vào trong ngày tại ở theo sau trước khoảng hồi hôm sáng chiều tối trưa đêm từ đến tới tính cuối đầu giữa năm tháng "
        "tuy ngoài bên với đối cùng kể riêng đặc đáng để".split()
    ),
    markers=frozenset(
        "đã sẽ đang vẫn cũng từng bị được là có không chưa phải cho nói gặp đưa bắt khiến làm muốn nhận biết đến gọi".split()
    ),
)  # fmt: skip

# Words between a whole and the part that is taken off it ("49 names, but one did not board").
CONTRASTS = frozenset({"nhưng", "song", "tuy", "trừ"})
