"""Vietnamese: deeds that are done once, the words that make a deed one party's own, vehicles and causes.

Compiled by hand from the vocabulary of crime, rescue, court, business and politics reports.  Phrases are parted by
bars; labels are the same in every language, and what they are to each other stands in `verify.parts`.
"""

# What somebody does to somebody or something once.  "seize": with the hands, by anybody; "arrest": by whom is open.
DEEDS: dict[str, str] = {
    "seize": (
        "khống chế|tóm được|tóm gọn|tóm|quật ngã|quật được|giữ chặt|bắt gọn|bắt được|bắt quả tang|vây bắt|bắt sống|túm được"
        "|ập đến|ập tới|ập vào|vật ngã|đè xuống|trói lại|bắt tại trận"
    ),
    "arrest": "bắt|bắt giữ",
    "custody": "tạm giữ|tạm giam|bắt khẩn cấp|bắt giam|áp giải|dẫn giải|khởi tố|bàn giao",
    "reach": "tiếp cận|có mặt|đến cứu|tới cứu|ra tới|đến hiện trường|tới hiện trường|đến nơi|tới nơi|ứng cứu|cứu hộ|vớt được|cứu",
    "extinguish": "dập tắt|khống chế đám cháy|khống chế ngọn lửa|khống chế được đám cháy|khống chế được ngọn lửa",
    "alarm": "báo động|báo cho dân|báo cho bà con|đánh kẻng|gõ kẻng|hô hoán|tri hô|phát hiện đám cháy",
    "report": "báo công an|báo cho công an|trình báo|báo cảnh sát|gọi 113|gọi 114|báo tin cho công an",
    "find": "phát hiện|tìm thấy|tìm ra|tìm được",
    "open score": "mở tỷ số|mở tỉ số|khai thông bế tắc|khai thông thế bế tắc",
    "decide": "ấn định chiến thắng|ghi bàn quyết định|ghi bàn duy nhất|ghi bàn ấn định",
    "miss penalty": "đá hỏng phạt đền|đá hỏng quả phạt đền|sút hỏng phạt đền|sút hỏng quả phạt đền|đá hỏng 11m|hỏng phạt đền",
    "save penalty": "cản phá phạt đền|cản phá quả phạt đền|cản phá cú phạt đền|cản được quả phạt đền",
    "found": "sáng lập|thành lập",
    "direct": "đạo diễn",
    "design": "thiết kế",
    "compose": "sáng tác|chấp bút",
    "steer": "cầm lái|điều khiển tàu|lái tàu|điều khiển xe|lái xe|điều khiển ô tô|điều khiển phương tiện",
}
# What looks like a deed and is none.
NO_DEEDS_TABLE: dict[str, str] = {
    "none": "bắt đầu|bắt nguồn|bắt buộc|bắt tay|nắm bắt|đánh bắt|bắt gặp|bắt xe|bắt cóc|bắt kịp|bắt lửa|lệnh bắt|bị cứu"
}

# A deed that only one can have done: "the first", "it was he who".
FIRST = "đầu tiên|sớm nhất|trước tiên|trước nhất"
# Clauses that tell the deed of somebody in particular: "chính X …", "người … là X", "X là người …".
CLEFTS = (
    r"\bchính (?!quyền|phủ|thức|sách|trị|xác|đáng|là\b)",
    r"\blà (?:những |các )?(?:người|kẻ)\b",
    r"(?:^|[,;] )(?:người|kẻ) (?:\S+ ){1,4}là ",
)
# The one who did it, and who that is: "người có mặt đầu tiên là X"; or who it was not.
WHO = r"\b(?:người|kẻ) $"
IS = r"^[^,;.]{0,60}?(?:\blà |(?=\bkhông phải ))"
NOT_BY = r"không phải "
# A group after these is the doer, whatever stands before: "hai trong số các cảnh sát".
PART_OF = r"(?!)"
SOMEBODY = "một người đàn ông|một thanh niên|kẻ|tên"
# Things that carry a person's name.
NAMED_THINGS = "tiệm|vàng|quán|công ty|hãng|nhà hàng|cửa hàng|đường|phố|hồ|đèo|bến xe|chợ|cầu|trường|xã|phường|bản|thôn|huyện"
NAMED_PEOPLE = "trưởng bản|trưởng thôn|trưởng xóm|trưởng ấp|bí thư xã|chủ tịch xã|chủ tịch phường|chủ tịch huyện|trưởng phường"
JOINTLY = "phối hợp|cùng với|với sự hỗ trợ|hỗ trợ|liên quân|liên ngành|giúp sức"
# What "bị" or "được" directly before a verb, and with its doer between, look like; and a doer behind the verb.
PASSIVE = r"\b(?:bị|được)\s+$"
PASSIVE_BY = r"\b(?:bị|được)\b[^,;.]{0,40}$"
BY = r"^\s*(?:\S+\s+){0,6}?bởi\s"
BY_OF = r"^\s*(?:\S+\s+){0,3}?(?:của|bởi)\s"

ONE_BEFORE = "anh|chị|ông|bà|cô|hắn|anh ta|cô ta|ông ta|bà ta|anh này|ông này|người này|y|thị"
MANY_BEFORE = "các anh|các chị|các ông|họ|hai người|ba người|bốn người|cả hai|nhóm này|lực lượng này|cả nhóm|tổ này|những người này"
# Words before a group that make it the object or the receiver: "gọi công an", "với cảnh sát".
NOT_AGENT_AFTER = (
    "gọi|báo|với|cho|đến|tới|cùng|theo|nhờ|tại|về|trình báo|sang|ra|từ|gặp|là con|trụ sở|vào|trước|mời"
)

SUSPECTS = "đối tượng|nghi phạm|nghi can|kẻ|gã|tên cướp|hắn|bịt khẩu trang|bịt mặt|hung thủ|thủ phạm|băng cướp|tên trộm|bọn cướp"
# An office stands before the name of its organisation and its holder.
OFFICE_FIRST = True
# -- things

# What a clause tells of a thing: getting away in it, riding up on it, attacking with it, finding it, leaving it.
THING_CUES: dict[str, str] = {
    "flee": "tẩu thoát|bỏ chạy|bỏ trốn|chạy trốn|tháo chạy|thoát thân|rời khỏi hiện trường|phóng đi|rồ ga",
    "ride": "đi trên|chạy|lái|điều khiển|cưỡi|chạy xe|đi xe|chở nhau|cầm lái|đi bằng|ngồi trên",
    "attack": "đâm|chém|đánh|đập|bắn|hành hung|tấn công|sát hại|uy hiếp|đe dọa|khống chế|dọa",
    "found": "tìm thấy|phát hiện|vớt|trục vớt|thu hồi|tìm được|tìm ra",
    "dump": "vứt|vứt bỏ|bỏ lại|phi tang|ném|đẩy|quăng|thả trôi|giấu|chôn",
}
BRANDS: dict[str, str] = {
    name.lower(): name
    for name in (
        "Honda Yamaha Suzuki Piaggio SYM Toyota Ford Kia Hyundai Mazda Mercedes BMW Audi Lexus Nissan Mitsubishi Isuzu Chevrolet"
        " Vinfast Peugeot Volkswagen Porsche Daewoo Kawasaki Ducati Vespa Subaru Volvo Renault Hino Thaco"
    ).split()
}
VEHICLES: dict[str, str] = {
    "motorbike": "xe máy|mô tô|xe gắn máy|xe tay ga",
    "car": "ô tô|xe hơi|ô tô con|xe con|xế hộp",
    "pickup": "xe bán tải|bán tải",
    "truck": "xe tải|xe ben|xe đầu kéo|xe container",
    "bus": "xe khách|xe buýt|xe đò|xe giường nằm",
    "taxi": "taxi",
    "bicycle": "xe đạp",
    "train": "tàu hỏa",
}
WEAPONS: dict[str, str] = {
    "gun": "súng|khẩu súng|súng ngắn|súng trường|súng hoa cải|súng săn",
    "knife": "dao|con dao|dao bấm|dao phay|dao bầu|dao nhọn|mã tấu|dao thái lan",
    "hammer": "búa|chiếc búa",
    "stick": "gậy|tuýp sắt|gậy gỗ|gậy sắt|gậy bóng chày|thanh sắt|khúc gỗ",
    "axe": "rìu",
    "bottle": "chai bia|vỏ chai|chai thủy tinh",
    "brick": "gạch|cục gạch|viên gạch|hòn đá",
}
TOY = "đồ chơi|súng giả|súng nhựa|bằng nhựa|mô hình|bật lửa hình súng|súng hơi đồ chơi"
REAL = "súng thật|đạn thật|k54|k59|k45|colt|rulo|ak47|ak|súng quân dụng|có khả năng sát thương|lên đạn|đã nạp đạn|còn đạn"
THINGS: dict[str, str] = {
    "none": "bến xe|bãi xe|nhà xe|giữ xe|xe khách|xe đò|vé xe|xe cứu thương|xe cấp cứu|xác định|xác nhận|chính xác",
    "vehicle": "xe|chiếc xe|xe máy|ô tô|xe hơi|xe gây án|phương tiện",
    "body": "thi thể|xác|tử thi|thi hài",
    "weapon": "hung khí|khẩu súng|con dao|vũ khí|súng",
}
SPOTS: dict[str, str] = {
    "lake": "hồ|ao|đầm",
    "river": "sông|suối|bờ sông|kênh|rạch|cầu",
    "sea": "biển|bãi biển",
    "forest": "rừng|rẫy|vườn cao su|vườn cà phê",
    "pass": "đèo|vực|vực sâu|vách núi",
    "well": "giếng",
    "field": "cánh đồng|ruộng",
    "bus station": "bến xe",
    "railway station": "ga|nhà ga|ga tàu",
    "airport": "sân bay",
    "border": "cửa khẩu|biên giới",
    "hotel": "khách sạn|nhà nghỉ",
    "lodging": "nhà trọ|phòng trọ|nhà riêng|tại nhà|căn hộ|chung cư",
    "cafe": "quán cà phê|quán nhậu|quán ăn|quán nước",
    "hospital": "bệnh viện",
    "school": "trường học",
}
AT = r"\b(?:tại|ở|trong|xuống|dưới|bên|gần|ngay|mép|lên|vào)\b[^,;.]{0,28}$"
NOT_THEIRS = r"(?:nạn nhân|của anh|của chị|của ông|của bà|cảnh sát|công an)\W*(?:\S+\s){0,2}$"
WORST = "nặng nề nhất|nặng nhất|thiệt hại nhất|tan hoang nhất|nghiêm trọng nhất"
HARM = "thiệt hại|tổn thất|tàn phá|ảnh hưởng|hư hại|chịu"
SETTLEMENTS = "bản|thôn|xóm|ấp|xã|phường|huyện|làng|buôn|quận|thị trấn"

# -- bodies that decide, by kind and level

BODIES: dict[str, str] = {
    "court supreme": "tand tối cao|tòa án nhân dân tối cao|tòa tối cao|tòa án tối cao",
    "court high": "tand cấp cao|tòa án nhân dân cấp cao|tòa cấp cao|tòa án cấp cao",
    "court province": "tand tỉnh|tòa án nhân dân tỉnh|tòa án tỉnh|tòa tỉnh",
    "court city": "tand tp|tand thành phố|tòa án nhân dân thành phố|tòa án nhân dân tp|tòa án tp|tòa án thành phố",
    "court district": "tand huyện|tand quận|tòa án huyện|tòa án quận|tòa án nhân dân huyện|tòa án nhân dân quận|tand thị xã",
    "committee province": "ubnd tỉnh|ủy ban nhân dân tỉnh|do tỉnh|hđnd tỉnh",
    "committee city": "ubnd tp|ubnd thành phố|ủy ban nhân dân thành phố",
    "committee district": "ubnd huyện|ubnd quận|ubnd thị xã|ủy ban nhân dân huyện|ủy ban nhân dân quận|do huyện",
    "committee commune": "ubnd xã|ubnd phường|ubnd thị trấn|ủy ban nhân dân xã|do xã",
}
DECISIONS: dict[str, str] = {
    "verdict": "tuyên phạt|tuyên án|tuyên|phán quyết|kết án|chấp nhận kháng cáo|bác kháng cáo|y án|bác đơn|chấp nhận một phần",
    "order": "quyết định|ban hành|ký quyết định|cấp phép|phê duyệt|giấy phép|cấp giấy",
}
# A body behind these receives, and does not decide.
TO_A_BODY = "lên|tới|đến|gửi|cho|với|chờ|chủ tịch|phó chủ tịch|trụ sở|đại diện|lãnh đạo|chánh án|trước|tại trụ sở|chánh văn phòng"
STAGES: dict[str, str] = {
    "appeal": "phúc thẩm|kháng cáo|kháng nghị",
    "first": "sơ thẩm",
    "review": "giám đốc thẩm|tái thẩm",
}
# Courts that try in one stage only.
STAGE_OF = {"court high": "appeal"}

# Words that say what a name is the name of, or what stands in a place; two names of one label are two things.
NAME_TYPES: dict[str, str] = {
    "hospital": "bệnh viện|bv|bệnh viện đa khoa|bvđk|viện bỏng|viện quân y|bệnh viện đa khoa tỉnh|bệnh viện đa khoa khu vực|viện",
    "police commune": "công an xã|công an phường|công an thị trấn",
    "police district": "công an quận|công an huyện|công an thị xã",
    "police province": "công an tỉnh|công an tp|công an thành phố",
    "committee commune": "ubnd xã|ubnd phường|ubnd thị trấn|ủy ban nhân dân xã|ủy ban nhân dân phường",
    "committee district": "ubnd quận|ubnd huyện|ubnd thị xã|ủy ban nhân dân quận|ủy ban nhân dân huyện",
    "committee province": "ubnd tỉnh|ủy ban nhân dân tỉnh",
    "court district": "tand quận|tand huyện|tòa án nhân dân quận|tòa án nhân dân huyện|tand thị xã",
    "court province": "tand tỉnh|tòa án nhân dân tỉnh",
    "funeral house": "nhà tang lễ|nhà đại thể",
    "orphanage": "trại trẻ mồ côi|mái ấm|nhà mở|trung tâm bảo trợ",
    "health center": "trung tâm y tế|trạm y tế|phòng khám",
    "university": "đại học|trường đại học|đh|học viện",
    "college": "cao đẳng|trường cao đẳng",
    "school": (
        "trường|trường tiểu học|trường mầm non|trường mẫu giáo|trường thcs|trường thpt|trường trung học cơ sở|tiểu học|thpt|thcs"
        "|trường trung học phổ thông|trường trung học|mầm non|nhà trẻ"
    ),
    "stadium": "sân vận động|svđ|sân|nhà thi đấu|cung thể thao",
    "hall": "nhà văn hóa|trung tâm hội nghị|hội trường|cung văn hóa|nhà hát|trung tâm văn hóa|rạp",
    "road": "đường|phố|đại lộ|con đường|tuyến đường|hẻm|ngõ",
    "highway": "quốc lộ|ql|tỉnh lộ|cao tốc|đường cao tốc|đường tỉnh|xa lộ",
    "district": "quận|huyện|thị xã|q|h|tx",
    "commune": "xã|phường|thị trấn|tt",
    "village": "thôn|bản|ấp|xóm|làng|buôn|sóc|khu phố|tổ dân phố",
    "province": "tỉnh",
    "hotel": "khách sạn|nhà nghỉ|khu nghỉ dưỡng|resort",
    "company": "công ty|tập đoàn|tổng công ty|công ty tnhh|công ty cổ phần|công ty cp|doanh nghiệp tư nhân|dntn|hợp tác xã",
    "bank": "ngân hàng",
    "pagoda": "chùa|đền|miếu|đình|thiền viện|tịnh xá",
    "church": "nhà thờ|giáo xứ",
    "bridge": "cầu",
    "river": "sông|suối|kênh|rạch|con sông|dòng sông",
    "lake": "hồ|đầm|hồ chứa",
    "dam": "đập|thủy điện|nhà máy thủy điện",
    "pass": "đèo",
    "mountain": "núi|đỉnh",
    "sea": "biển|vùng biển|vịnh",
    "island": "đảo|quần đảo|cù lao",
    "port": "cảng|bến cảng|cầu cảng|cảng biển",
    "pier": "bến|bến đò|bến phà|bến tàu",
    "bus station": "bến xe",
    "railway station": "ga|nhà ga|ga tàu",
    "market": "chợ",
    "mall": "siêu thị|trung tâm thương mại|tttm",
    "airport": "sân bay|cảng hàng không",
    "park": "khu công nghiệp|kcn|cụm công nghiệp|khu chế xuất|khu công nghệ cao",
    "club": "câu lạc bộ|clb",
    "factory": "nhà máy|xưởng|xí nghiệp|phân xưởng",
    "mine": "mỏ|mỏ than|mỏ đá",
    "restaurant": "nhà hàng|quán|quán ăn|quán cà phê|quán nhậu|quán bar",
    "carrier": "hãng|hãng xe|nhà xe|hãng taxi",
    "prison": "trại giam|nhà tạm giữ|trại tạm giam",
    "junction": "ngã ba|ngã tư|vòng xoay|ngã năm",
    "temple": "khu di tích|di tích|lăng",
    "border": "cửa khẩu",
    "apartments": "chung cư|tòa nhà|khu chung cư|cao ốc",
    "garden": "công viên|khu du lịch|vườn quốc gia",
    "theatre": "nhà hát kịch|rạp chiếu phim",
    "ship": "tàu|tàu cá|phà|sà lan|du thuyền|tàu hàng|tàu tuần tra",
}
# What stands between something and the place where it is.
SEATED = r"(?:\s(?!(?:tại|ở|trong|thuộc)\s)[^\W\d_]+){0,4}\s(?:ở|tại|trong|thuộc)\s"
# Words that set a statement apart from another of its sort: others, other stages, other times.
ANOTHER = "khác|còn lại|lúc đầu|ban đầu|sau đó|tiếp đó|trước khi|chuyển tiếp|chuyển tới|lần hai|lần thứ hai|trước kia|quay lại|trở lại|trở về"
# Words that leave open who it is.
ANY = "một người|một số|một trong|có người|nhiều|vài|mỗi|một|hai trong|ba trong"
# A charge that became another is no second one.
CHARGE_CHANGED = (
    "thay đổi tội danh|chuyển tội danh|thay đổi quyết định khởi tố|bổ sung quyết định khởi tố|khởi tố bổ sung|đổi tội danh|chuyển sang tội"
    "|thay vì tội|tội danh mới|ban đầu bị khởi tố"
)
# What a part does that brings a fire, a crash or a recall about, and the words that blame it.
FAILED = (
    "hỏng|bị hỏng|hư|hư hỏng|bị nổ|phát nổ|vỡ|bị vỡ|bục|đứt|bị đứt|rò rỉ|rò|xì|bị hở|hở|không kín|bị cắn|chuột cắn|thủng|nứt|bị nứt"
    "|quá nhiệt|quá nóng|chập|bị chập|kẹt|bị kẹt|mòn|mất tác dụng|bị bung|bị lỗi|trục trặc|bị tuột|bị gãy|gãy|khiếm khuyết"
)
BLAMED = "nguyên nhân|bắt nguồn từ|xuất phát từ|lỗi ở|sự cố ở|do lỗi|do hỏng|lỗi do"
# -- causes

# What brings an event about, by kinds that exclude each other.
CAUSES: dict[str, str] = {
    "electricity": "chập điện|chạm điện|sự cố điện|rò điện|quá tải điện|ổ điện",
    "gas": "rò rỉ khí gas|nổ bình gas|xì gas|rò rỉ gas|bình gas",
    "arson": "phóng hỏa|châm lửa|đốt|tẩm xăng",
    "welding": "hàn xì|hàn cắt|tia lửa hàn|thợ hàn",
    "votive": "thắp hương|đốt vàng mã|vàng mã|nến",
    "cigarette": "tàn thuốc|thuốc lá",
    "cooking": "đun nấu|nấu ăn|nấu nướng|bếp than|bếp củi|chảo dầu",
    "charger": "sạc điện thoại|sạc pin|sạc xe đạp điện|sạc xe điện|xe đạp điện|bộ sạc|nổ pin",
    "fireworks": "pháo hoa|đốt pháo|pháo nổ",
    "matches": "nghịch lửa|chơi lửa|nghịch bật lửa",
    "combustion": "tự bốc cháy|tự cháy",
    "chemical": "phản ứng hóa học|hóa chất",
    "clearing": "đốt rác|đốt rẫy|đốt đồng|đốt thực bì|đốt cỏ|đốt nương",
    "lightning": "sét đánh|bị sét",
    "fog": "sương mù|tầm nhìn bị hạn chế",
    "slippery": "đường trơn|trơn trượt",
    "illness": "đột quỵ|nhồi máu cơ tim|lên cơn co giật|đau tim|ngất xỉu",
    "phone": "nghe điện thoại|sử dụng điện thoại|dùng điện thoại",
    "signal": "vượt đèn đỏ",
    "wrong lane": "lấn làn|lấn sang|chạy ngược chiều|đi ngược chiều|sai làn",
    "overtaking": "vượt ẩu|vượt xe",
    "leak": "thủng đáy|nước tràn vào qua|thủng thân",
    "whirlwind": "lốc xoáy|giông lốc|gió lốc",
    "quarry": "nổ mìn",
    "termites": "mối mọt|mục nát",
    "foundation": "nền móng yếu|móng yếu|đào móng",
    "rain": "mưa to|mưa lớn|mưa rất lớn|mưa quá to|mưa lớn kéo dài|mưa kéo dài",
    "dam": "vỡ đập|xả lũ|vỡ đê|đê quai",
    "wave": "sóng|sóng lớn|con sóng",
    "object": "khúc gỗ|đá ngầm|vật cứng|va phải|gỗ trôi|cọc ngầm",
    "overload": "chở quá tải|quá tải|chở quá số người",
    "engine": "hỏng máy|chết máy|lỗi động cơ|sự cố động cơ|hỏng động cơ",
    "brake": "mất phanh|hỏng phanh|đứt phanh|mất thắng",
    "tyre": "nổ lốp|nổ vỏ",
    "sleep": "ngủ gật|buồn ngủ",
    "alcohol": "say rượu|nồng độ cồn|uống rượu|say xỉn",
    "speed": "chạy quá tốc độ|phóng nhanh|tốc độ cao",
    "bird": "va phải chim|chim",
    "pilot": "lỗi phi công|sai sót của phi công",
    "debt": "nợ nần|đòi nợ|nợ tiền|thua cá độ",
    "jealousy": "ghen tuông|tình ái|chuyện tình cảm|ghen",
    "land": "tranh chấp đất|tranh chấp đất đai|ranh giới đất",
    "death": "qua đời|cái chết|tử vong",
    "resignation": "từ chức|xin thôi",
}
EVENTS: dict[str, str] = {
    "flood": "lũ|lũ quét|con lũ|trận lũ|ngập",
    "sinking": "chìm|đắm|lật tàu",
    "fire": "cháy|hỏa hoạn|đám cháy|vụ cháy",
    "explosion": "nổ|vụ nổ",
    "crash": "tai nạn|va chạm|rơi|lao xuống",
    "collapse": "sập|đổ",
    "quarrel": "cãi vã|xô xát|ẩu đả|mâu thuẫn",
    "vacancy": "trống ghế|bầu bổ sung",
}
BROUGHT_ABOUT = "nguyên nhân|do|bắt nguồn từ|khiến|làm|xuất phát từ|bởi|vì|gây ra"
THE_CAUSE = "nguyên nhân"
