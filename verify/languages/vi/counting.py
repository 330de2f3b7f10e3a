"""What a Vietnamese number counts: classifiers, nouns that are counted, words that end the noun phrase.

Source: own knowledge of press Vietnamese.  The noun list need not be complete: an unknown noun is taken as two
syllables; known ones settle where a number is an amount at all ("năm người", "Boeing 737 hành khách").
"""

HEAD_FIRST = True

# In front of a noun these only count it out; alone they are the noun.
CLASSIFIERS = frozenset(
    {"cựu", "số", "tổng", "lượng", "toàn", "chiếc", "con", "cái", "tên", "ông", "bà", "anh", "chị", "vị", "quả", "khẩu", "tấm", "bức", "cây", "tờ", "cuốn",
     "quyển", "viên", "hòn", "ngọn", "ngôi", "căn", "toà", "tòa", "chuyến", "bộ", "cỗ", "trái", "hộp", "thanh", "sợi", "đứa",
     "cô", "em", "cháu", "gã", "kẻ", "bài", "câu", "khoản", "mảnh", "lô", "gói", "can", "chai", "lọ", "bao", "túi",
     "đàn", "bầy", "nhóm", "đoàn", "dòng", "loại", "mẫu", "bản", "phát", "miếng", "thửa", "ngôi sao", "chú", "sĩ", "đôi", "thùng"}
)  # fmt: skip
# One-syllable and longer nouns that a number counts.
NOUNS = frozenset(
    {
        "người", "vụ", "nước", "bên", "lần", "ca", "xe", "tàu", "nhà", "con", "phiếu", "ghế", "suất", "vé", "bàn", "điểm",
        "trận", "cuộc", "huyện", "tỉnh", "xã", "thôn", "trường", "chiếc", "cái", "tên", "ông", "bà", "anh", "chị", "em", "cháu",
        "vị", "ngân hàng", "hộ", "hộ dân", "gia đình", "vợ chồng", "mẹ con", "bố con", "cha con", "anh em", "chị em", "mẹ",
        "hành khách", "thi thể", "tù nhân", "quan chức", "nhà ngoại giao", "nhân vật", "công dân", "máy bay", "trực thăng",
        "thành viên", "phi hành đoàn",  "thủy thủ", "thủy thủ đoàn", "nhân viên", "nhân viên an ninh",
        "nạn nhân", "nghi phạm", "đối tượng", "bị cáo", "bị can", "bệnh nhân", "học sinh", "sinh viên", "giáo viên", "công nhân",
        "cảnh sát", "cảnh sát viên", "binh sĩ", "binh lính", "lính", "sĩ quan", "chiến sĩ", "cán bộ", "chuyên gia", "luật sư", "bác sĩ",
        "y tá", "du khách", "khách", "khách hàng", "khách du lịch", "phụ nữ", "đàn ông", "trẻ em", "trẻ", "bé trai", "bé gái",
        "bé", "phóng viên", "nhà báo", "nghị sĩ", "đại biểu", "bộ trưởng", "đại sứ", "cầu thủ", "vận động viên", "ứng viên", "ứng cử viên",
        "thí sinh", "nhà khoa học", "doanh nghiệp", "công ty", "tập đoàn", "tổng công ty", "hãng", "cửa hàng", "siêu thị",
        "chi nhánh", "nhà máy", "nền kinh tế", "quốc gia", "quốc gia và vùng lãnh thổ", "vùng lãnh thổ", "thành phố", "bang",
        "địa phương", "quận", "phường", "bệnh viện", "trường học", "trường đại học", "ngôi nhà", "căn hộ", "căn nhà",
        "ngôi", "căn", "toà nhà", "tòa nhà", "cây cầu", "dự án", "công trình", "tuyến đường", "tuyến", "chuyến", "chuyến bay", "sân bay", "căn cứ",
        "căn cứ không quân", "tàu ngầm", "tàu chiến", "tàu cá", "tên lửa", "xe tăng", "khẩu súng", "quả bom", "quả", "khẩu", "viên đạn",
        "ô tô", "xe máy", "xe ô tô", "xe tải", "xe buýt", "xe khách", "xe đạp", "thuyền", "điện thoại", "máy tính", "thiết bị",
        "sản phẩm", "mẫu", "bộ", "bộ phim", "bài hát", "cuốn sách", "bức ảnh", "bức tranh", "tài khoản", "trang web", "website",
        "văn bản", "quyết định", "nghị quyết", "hiệp định", "hợp đồng", "thỏa thuận", "biện pháp", "giao dịch", "phái đoàn",
        "giấy phép", "lệnh trừng phạt", "cải cách", "chỉ số", "chỉ tiêu", "lĩnh vực", "ngành", "nhóm", "tổ chức", "đảng",
        "cơ quan", "đơn vị", "bộ ngành", "đội", "câu lạc bộ", "huy chương", "giải thưởng", "giải", "danh hiệu", "bàn thắng", "kỷ lục",
        "set", "ván", "hiệp", "vòng", "vòng đấu", "trận đấu", "trận thắng", "chiến thắng", "phiên", "phiên bản", "ngày", "đợt",
        "lượt", "lượt người", "vòng tay", "phần", "bước", "lý do", "nguyên nhân", "câu hỏi", "vấn đề", "điều", "điều kiện",
        "yếu tố", "hành vi", "tội danh", "tội", "bản án", "vụ án", "vụ tai nạn", "vụ việc", "tai nạn", "vết thương", "nhát dao", "phát súng",
        "hành lý", "thùng", "kiện", "gói", "tờ", "chai", "lon", "túi", "bao", "bức", "trang", "chữ", "từ", "dòng", "hàng", "cột",
        "hạt", "cây", "loài", "gà", "vịt", "bò", "trâu", "lợn", "heo", "chó", "mèo", "voi", "hổ", "quả trứng", "vai", "vai diễn", "động cơ",
        "hộp đen", "bộ phận", "lao động", "người lao động", "báo", "tờ báo", "nhiệm kỳ", "tiêu chí", "hạng mục", "bậc", "nguyên thủ", "vũ khí", "tin nhắn", "cuộc gọi", "cuộc điện thoại", "cuộc gặp", "cuộc họp", "cuộc tấn công", "cuộc biểu tình", "báo cáo", "hệ thống", "bước đi", "thủy quân lục chiến", "chỗ", "chỗ ngồi", "lãnh tụ", "sàn chứng khoán", "địa bàn", "vị trí", "doanh thu", "điểm sáng", "người khách", "cổ phiếu", "trái phiếu", "cổ đông", "phòng", "tầng", "giường", "bệnh", "trường hợp", "trường hợp mắc", "ý kiến",
        "tín hiệu", "mục tiêu", "phương án", "kịch bản", "đề án", "chương trình", "màn hình", "camera", "sim", "nhân", "lõi", "kênh",
        "đồng phạm", "đồng bọn", "đồng nghiệp", "đồng chí", "đồng đội", "bạn", "người bạn", "việt kiều", "kiều bào", "tỷ phú", "triệu phú", "dn",
        "con gái", "con trai", "đứa con", "người con", "cô gái", "chàng trai", "thanh niên", "thiếu niên", "thiếu nữ", "cụ", "cụ già",
        "kẻ", "tên cướp", "tên trộm", "tay súng", "phiến quân", "chiến binh", "con tin", "thường dân", "dân thường", "người dân", "dân",
        "tàu hỏa", "toa tàu", "toa", "đoàn tàu", "máy bay không người lái", "uav", "drone", "tiêm kích", "chiến đấu cơ", "xe bọc thép",
        "tổng thống", "thủ tướng", "lãnh đạo", "nhà lãnh đạo", "phó tổng thống", "thứ trưởng", "tướng", "cựu", "vệ sĩ", "phi công", "thợ",
        "thợ mỏ", "ngư dân", "nông dân", "tài xế", "lái xe", "giám đốc", "cử tri", "tín đồ", "người nhập cư", "người tị nạn", "thợ lặn",
        "nhà đầu tư", "tình nguyện viên", "nhà hoạt động", "nhân chứng", "huấn luyện viên", "trọng tài", "tiền đạo", "tiền vệ", "hậu vệ",
        "quả bóng", "pha", "pha bóng", "cú", "cú sút", "thẻ đỏ", "thẻ vàng", "thẻ", "bảng", "cặp", "cặp đôi", "đôi", "tiểu bang", "khu vực",
        "vùng", "khu", "điểm nóng", "làng", "đảo", "hòn đảo", "tòa", "thể loại", "loại", "màu", "phiên tòa", "hội nghị", "sự kiện", "trận động đất",
        "cơn bão", "bão", "dư chấn", "vụ nổ", "vụ tấn công", "đám cháy", "trận lũ", "cơ sở", "trung tâm", "nhà thờ", "chùa", "khách sạn", "nhà hàng",
        "quán", "chợ", "cửa", "hầm", "mỏ", "giếng", "lò", "nhà máy điện", "tổ máy", "trạm", "đồn", "doanh trại", "bộ tộc", "gốc", "khối",
    }
)  # fmt: skip
# What is measured: behind a unit only these and the nouns above are what is meant ("1,5 lít xăng").
MATERIALS = frozenset(
    {"xăng", "dầu", "dầu thô", "nước", "rượu", "bia", "vàng", "bạc", "gạo", "ma túy", "ma tuý", "heroin", "cocaine", "thuốc nổ", "thuốc phiện", "đất",
     "cát", "thép", "than", "hàng", "hàng hóa", "cá", "thịt", "thuốc lá", "cần sa", "khí đốt", "rác", "rác thải", "cà phê", "đường", "muối", "sữa",
     "bê tông", "gỗ", "vũ khí", "thuốc", "hóa chất", "phân bón", "lúa", "ngô", "tôm", "hàng cấm", "ngà voi", "pháo", "thuốc lắc", "bột trắng"}
)  # fmt: skip
DETERMINERS: frozenset[str] = frozenset()
JOINERS: frozenset[str] = frozenset()
# "một" in front of these counts one; before any other noun it is an article.
ONE_NOT_BEFORE = frozenset(
    {"lượt", "bên", "lần", "điều", "cuộc", "nước", "vị", "phần", "bước", "ngành", "vấn đề", "điều kiện", "yếu tố", "loại", "nhóm", "người ta",
     "khối", "vùng", "thỏa thuận", "chương trình", "kịch bản", "bộ", "lĩnh vực", "tín hiệu", "lý do", "cái", "phiên bản", "khu vực",
     "sự kiện", "pha", "câu hỏi", "từ", "dòng", "bạn", "cú", "phiên", "cây", "con", "chiến thắng", "điểm", "trận", "bản", "bài",
     "giải", "danh hiệu", "kỷ lục", "mục tiêu", "phương án", "tội", "ca", "bài học", "khu", "vai", "nhân vật", "đợt", "ngày", "hàng"}
)  # fmt: skip
# Not fractions of a day and month but parts of a whole: "2/3 dân số".
WHOLES = frozenset(
    {
        "dân số",
        "diện tích",
        "số",
        "tổng số",
        "quân số",
        "thành viên",
        "lượng",
        "thời gian",
        "tổng",
        "quãng đường",
        "giá trị",
    }
)

# The noun phrase ends in front of these.
STOPS = frozenset(
    {
        "đã", "đang", "sẽ", "sắp", "vừa", "mới", "từng", "được", "bị", "và", "là", "ở", "tại", "trong", "của", "với", "cho", "thì",
        "mà", "trên", "dưới", "khi", "để", "do", "từ", "đến", "tới", "vào", "ra", "lên", "xuống", "về", "theo", "có", "không", "chưa",
        "cùng", "hoặc", "hay", "nhưng", "nên", "vì", "nếu", "sau", "trước", "này", "đó", "kia", "ấy", "nêu", "cũng", "đều", "còn", "vẫn",
        "phải", "rồi", "lại", "bằng", "qua", "giữa", "ngoài", "như", "thuộc", "gồm", "bao", "mang", "gây", "làm", "khiến", "so", "mỗi",
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "nhất", "khỏi", "rời", "đi", "sang", "chạy", "nói", "cho biết",
        "cuối", "đầu", "hôm", "ngày", "tháng", "tuần", "nữa", "thôi", "ngay", "trở", "xảy", "diễn", "thứ", "bởi", "các", "những", "gần",
        "hơn", "kém", "rất", "quá", "nhằm", "nhờ", "dù", "tuy", "đây", "gì", "nào", "sao", "chỉ", "vốn", "tuyên", "yêu", "đòi", "tăng",
        "giảm", "đạt", "chiếm", "đứng", "xếp", "nằm", "tham", "thực", "ký", "gặp", "đưa", "bắt", "dẫn", "bước", "tương",
        "quanh", "dọc", "đổ", "hất", "trôi", "tử", "chờ", "xem", "rút", "mở", "giúp", "tức", "xuất hiện", "tính", "nhận", "chở", "đâm", "lao", "rơi", "đầu tiên", "khác", "suốt", "kể", "chạm", "vượt",
    }
)  # fmt: skip
# Two words that end the phrase where the first alone does not.
STOP_PAIRS = {"biển": ("số", "kiểm soát"), "đối": ("với",), "liên": ("quan", "tiếp"), "trị": ("giá",), "chính": ("là", "thức"), "tấn": ("công",), "tương": ("tự", "đương", "ứng"),
              "xuất": ("hiện", "phát"), "tử": ("vong",), "thiệt": ("mạng", "hại"), "mắc": ("kẹt",), "hoạt": ("động",), "điều": ("hành", "tra")}  # fmt: skip
# What may follow a head and belongs to what is counted, also where it begins with a stop word.
STATES = (
    "chết", "thiệt mạng", "tử vong", "tử nạn", "bị thương", "bị thương nặng", "bị thương nhẹ", "mất tích", "bị bắt", "bị bắt giữ",
    "nhập viện", "sống sót", "thoát chết", "bị bỏng", "bị bỏng nặng", "bị giết", "bị chết", "bị mất tích", "bị sát hại", "bị bắt cóc",
    "tự tử", "nhiễm bệnh", "mắc bệnh", "nhiễm", "mắc", "bị kết án", "bị truy tố", "được cứu", "được cứu sống", "được tìm thấy",
    "đã được tìm thấy", "tham gia", "tham dự", "có mặt", "bị nhiễm", "bị ngộ độc", "ngộ độc", "thương vong", "thất nghiệp", "dương tính",
    "bị trục xuất", "bị trừng phạt", "bị khởi tố", "bị tạm giữ", "bị tạm giam", "bị phạt", "đã chết", "đã thiệt mạng", "đã tử vong",
    "bị hư hỏng", "bị hư hại", "bị phá hủy", "khác bị thương", "khác", "khác mất tích", "nguy kịch", "trọng thương", "chết và mất tích",
)  # fmt: skip
PLURALS: frozenset[str] = frozenset()
NOT_PLURAL_ENDS: tuple[str, ...] = ()
# "số hành khách là 44": the noun in front of the number.
SUBJECT_BEFORE = r"(?<!\w)số (?P<noun>(?:[^\W\d]+ ){1,5}?)(?:hiện |đã |vẫn |nay |được xác định )*(?:là|lên|lên tới|lên đến|tăng lên|ở mức|còn|giảm còn|đạt)"
SUBJECT_ENDS = frozenset({"là", "lên", "tới", "đến", "mức", "còn", "đạt"})  # the words that it ends with
OF = ()
