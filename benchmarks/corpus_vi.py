"""Vietnamese tables of `corpus.py`: written for the project; all people, firms and events are invented.

A fact is (key, facet, slot that may be changed, ways to say it).  Slots are filled per story.
"""

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Lương Tạ Châu Cao Thái".split()
MIDDLE = (
    "Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Hoài Khánh Gia Bảo Thành Công Anh Tuấn Kim Thu Hải".split()
)
GIVEN = (
    "An Bình Châu Dũng Đạt Giang Hà Hạnh Hiếu Hòa Hùng Khoa Kiên Lâm Lan Linh Long Mai Mạnh Nam Nga Nghĩa Nhung Phúc Phương "
    "Quân Quyên Sơn Tài Tâm Thảo Thắng Thịnh Thủy Tiến Toàn Trang Trí Trung Tú Tùng Uyên Vân Việt Vinh Yến Diệp Đoan Kha Lộc"
).split()
PLACE_HEADS = "Phú Tân Bình Long Hòa An Vĩnh Đông Tây Thạnh Mỹ Hưng Kim Lộc Xuân Sơn Thanh Yên Quảng Hải Trà Cẩm".split()
PLACE_TAILS = "Lâm Thành Điền Khê Giang Châu Trạch Lạc Hưng Mỹ Phước Sơn Thọ Hội Quới Lương Đức Lộc Thủy Phong Hà Ninh".split()
FIRM_HEADS = (
    "Công ty Vận tải|Tập đoàn|Công ty Xây dựng|Công ty Thủy sản|Hợp tác xã|Công ty Cơ khí|Công ty May".split(
        "|"
    )
)
FIRM_TAILS = (
    "Hoàng Phát|Sao Khuê|Bến Nghé Mới|Trường Thịnh|Minh Lộ|Đại Ngàn|Hải Vân Xanh|Tân Kỷ|Vạn Lợi|Phù Sa".split(
        "|"
    )
)
OUTLETS = "Báo Bến Sông|Tin Miền Đông|Nhật báo Đồng Xanh|Thời báo Cửa Biển|Sài Thành Mới|Nhịp Phố|Báo Cao Nguyên|Tin Sáng Ba Vì".split(
    "|"
)
FILLS = {
    "road": "quốc lộ 1|quốc lộ 14|tỉnh lộ 8|đường Hồ Chí Minh|đèo Cả|cầu Rạch Bần|cao tốc phía Tây|đường ven biển".split(
        "|"
    ),
    "vehicle": "xe khách|xe tải|xe buýt|xe container|xe đầu kéo|xe du lịch".split("|"),
    "cause": "xe mất phanh|tài xế ngủ gật|đường trơn sau mưa|lốp trước bị nổ|sương mù dày|tránh một con trâu".split(
        "|"
    ),
    "building": "kho vải|chợ|xưởng gỗ|chung cư|nhà máy nhựa|siêu thị|kho sơn|trung tâm tiệc cưới".split("|"),
    "spark": "chập điện|hàn xì bất cẩn|bình gas rò rỉ|đốt vàng mã|quá tải máy lạnh|nghi bị phóng hỏa".split(
        "|"
    ),
    "goods": "tôm đông lạnh|cà phê hạt|gỗ ghép|áo sơ mi|xe đạp|phân bón|linh kiện máy bơm|nước mắm".split(
        "|"
    ),
    "market": "Nhật Bản|Hàn Quốc|Đức|Hà Lan|Australia|Ấn Độ|Thái Lan|Canada".split("|"),
    "work": "cây cầu|bến cảng|nhà hát|hồ chứa nước|trường học|bệnh viện|đường vành đai|nhà ga".split("|"),
    "crime": "lừa đảo|trộm xe máy|làm giả giấy tờ|buôn thuốc lá lậu|cho vay nặng lãi|phá rừng".split("|"),
    "office": "Chủ tịch huyện|Trưởng công an huyện|Phó chủ tịch tỉnh|Giám đốc sở|Trưởng ban|Chánh văn phòng".split(
        "|"
    ),
}
# fmt: off
KINDS = {
    'crash': ('Tai nạn {vehicle} trên {road} ở {place}', [
        ('dead', 'number', 'dead', ['{dead} người chết trong vụ tai nạn {vehicle} ở {place}.', 'Vụ tai nạn {vehicle} tại {place} làm {dead} người chết.', 'Tai nạn {vehicle} ở {place} khiến {dead} người thiệt mạng.']),
        ('hurt', 'number', 'hurt', ['Có {hurt} người bị thương trong vụ tai nạn ở {place}.', 'Vụ tai nạn tại {place} còn làm {hurt} người bị thương.', '{hurt} người bị thương được đưa tới bệnh viện {place}.']),
        ('aboard', 'number', 'aboard', ['Lúc gặp nạn, {vehicle} của {firm} chở {aboard} hành khách.', '{vehicle} của {firm} chở {aboard} hành khách khi gặp nạn.', 'Trên {vehicle} của {firm} có {aboard} hành khách.']),
        ('day', 'date', 'day', ['Tai nạn trên {road} xảy ra ngày {day}.', 'Ngày {day}, vụ tai nạn xảy ra trên {road}.', 'Vụ việc trên {road} xảy ra vào ngày {day}.']),
        ('driver', 'entity', 'man', ['Tài xế {vehicle} là ông {man}.', 'Ông {man} là người lái {vehicle}.', 'Người cầm lái {vehicle} là ông {man}.']),
        ('age', 'number', 'age', ['Tài xế {man} {age} tuổi, quê {town}.', 'Ông {man}, {age} tuổi, quê ở {town}.', 'Ông {man} ({age} tuổi) quê {town}.']),
        ('cause', 'text', None, ['Theo điều tra ban đầu, nguyên nhân là {cause}.', 'Công an {place} cho rằng nguyên nhân là {cause}.', 'Nguyên nhân ban đầu được xác định là {cause}.']),
    ]),
    'fire': ('Cháy {building} ở {place}', [
        ('dead', 'number', 'dead', ['Đám cháy {building} ở {place} làm {dead} người chết.', '{dead} người chết trong vụ cháy {building} tại {place}.', 'Vụ cháy {building} ở {place} cướp đi sinh mạng {dead} người.']),
        ('area', 'number', 'area', ['Ngọn lửa thiêu rụi {area} m2 nhà xưởng ở {place}.', 'Khoảng cháy tại {place} rộng {area} m2.', 'Diện tích cháy ở {place} là {area} m2.']),
        ('trucks', 'number', 'trucks', ['Cảnh sát điều {trucks} xe chữa cháy tới {building}.', '{trucks} xe chữa cháy được điều tới {building}.', 'Có {trucks} xe chữa cháy được huy động dập lửa ở {building}.']),
        ('day', 'date', 'day', ['Vụ cháy {building} bùng lên ngày {day}.', 'Ngày {day}, lửa bùng lên ở {building}.', '{building} tại {place} bốc cháy ngày {day}.']),
        ('owner', 'entity', 'man', ['Chủ {building} là ông {man}.', 'Ông {man} là chủ {building}.', '{building} này thuộc sở hữu của ông {man}.']),
        ('loss', 'number', 'loss', ['Thiệt hại ở {building} ước tính {loss} tỷ đồng.', 'Chủ {building} ước tính thiệt hại {loss} tỷ đồng.', 'Vụ cháy {building} gây thiệt hại {loss} tỷ đồng.']),
        ('spark', 'text', None, ['Nguyên nhân cháy được cho là {spark}.', 'Cảnh sát cho rằng lửa bắt nguồn từ {spark}.', 'Bước đầu xác định nguyên nhân là {spark}.']),
    ]),
    'firm': ('{firm} bán {goods} sang {market}', [
        ('sales', 'number', 'loss', ['Doanh thu quý của {firm} đạt {loss} tỷ đồng.', '{firm} đạt doanh thu quý {loss} tỷ đồng.', 'Trong quý, doanh thu của {firm} là {loss} tỷ đồng.']),
        ('staff', 'number', 'staff', ['{firm} có {staff} công nhân tại {place}.', 'Tại {place}, {firm} có {staff} công nhân.', 'Nhà máy của {firm} ở {place} có {staff} công nhân.']),
        ('tons', 'number', 'area', ['{firm} xuất {area} tấn {goods} sang {market}.', '{area} tấn {goods} được {firm} xuất sang {market}.', 'Lượng {goods} mà {firm} xuất sang {market} là {area} tấn.']),
        ('day', 'date', 'day', ['Lô {goods} đầu tiên của {firm} rời cảng ngày {day}.', 'Ngày {day}, lô {goods} đầu tiên của {firm} rời cảng.', '{firm} cho lô {goods} đầu tiên rời cảng ngày {day}.']),
        ('head', 'entity', 'man', ['Giám đốc {firm} là ông {man}.', 'Ông {man} là giám đốc {firm}.', '{firm} do ông {man} làm giám đốc.']),
        ('share', 'number', 'share', ['{firm} chiếm {share}% thị phần {goods}.', 'Thị phần {goods} của {firm} là {share}%.', '{share}% thị phần {goods} thuộc về {firm}.']),
        ('rival', 'text', None, ['Đối thủ của {firm} cho rằng giá {goods} sẽ giảm.', 'Giá {goods} sẽ giảm, một đối thủ của {firm} nhận định.']),
    ]),
    'project': ('{work} ở {place} được khởi công', [
        ('cost', 'number', 'loss', ['{work} ở {place} có vốn đầu tư {loss} tỷ đồng.', 'Vốn đầu tư của {work} tại {place} là {loss} tỷ đồng.', 'Tổng vốn xây {work} ở {place} lên tới {loss} tỷ đồng.']),
        ('length', 'number', 'area', ['{work} dài {area} m, nằm cạnh {road}.', 'Chiều dài của {work} cạnh {road} là {area} m.', 'Nằm cạnh {road}, {work} dài {area} m.']),
        ('homes', 'number', 'staff', ['{staff} hộ dân ở {place} phải di dời.', 'Có {staff} hộ dân ở {place} phải di dời vì {work}.', 'Để xây {work}, {staff} hộ dân ở {place} phải di dời.']),
        ('day', 'date', 'day', ['{work} ở {place} được khởi công ngày {day}.', 'Ngày {day}, {place} khởi công {work}.', 'Lễ khởi công {work} ở {place} diễn ra ngày {day}.']),
        ('head', 'entity', 'man', ['Trưởng ban quản lý {work} là ông {man}.', 'Ông {man} là trưởng ban quản lý {work}.', 'Ban quản lý {work} do ông {man} đứng đầu.']),
        ('builder', 'entity', 'firm', ['Nhà thầu xây {work} là {firm}.', '{firm} là nhà thầu xây {work}.', '{work} do {firm} thi công.']),
        ('noise', 'text', None, ['Người dân {place} lo tiếng ồn khi thi công {work}.', 'Khi thi công {work}, người dân {place} lo tiếng ồn.']),
    ]),
    'court': ('Xét xử vụ {crime} ở {place}', [
        ('years', 'number', 'years', ['Tòa án {place} phạt ông {man} {years} năm tù về tội {crime}.', 'Ông {man} bị tòa án {place} phạt {years} năm tù về tội {crime}.', 'Về tội {crime}, ông {man} nhận {years} năm tù.']),
        ('victims', 'number', 'staff', ['Vụ {crime} ở {place} có {staff} bị hại.', 'Có {staff} bị hại trong vụ {crime} tại {place}.', 'Số bị hại trong vụ {crime} ở {place} là {staff} người.']),
        ('money', 'number', 'loss', ['Ông {man} chiếm đoạt {loss} tỷ đồng.', 'Số tiền ông {man} chiếm đoạt là {loss} tỷ đồng.', 'Theo cáo trạng, ông {man} chiếm đoạt {loss} tỷ đồng.']),
        ('day', 'date', 'day', ['Ông {man} bị bắt ngày {day}.', 'Ngày {day}, công an bắt ông {man}.', 'Công an {place} bắt ông {man} ngày {day}.']),
        ('age', 'number', 'age', ['Bị cáo {man} {age} tuổi, quê {town}.', 'Ông {man}, {age} tuổi, quê ở {town}.', 'Ông {man} ({age} tuổi) quê {town}.']),
        ('judge', 'entity', 'woman', ['Chủ tọa phiên tòa là bà {woman}.', 'Bà {woman} là chủ tọa phiên tòa.', 'Phiên tòa do bà {woman} làm chủ tọa.']),
        ('plea', 'text', None, ['Trước tòa, ông {man} xin giảm nhẹ hình phạt.', 'Ông {man} xin tòa giảm nhẹ hình phạt.']),
    ]),
    'storm': ('Bão {storm} đổ bộ {place}', [
        ('missing', 'number', 'dead', ['Bão {storm} làm {dead} người mất tích ở {place}.', '{dead} người mất tích ở {place} vì bão {storm}.', 'Ở {place} có {dead} người mất tích do bão {storm}.']),
        ('roofs', 'number', 'area', ['Bão {storm} làm tốc mái {area} căn nhà ở {place}.', '{area} căn nhà ở {place} bị bão {storm} làm tốc mái.', 'Số nhà bị tốc mái ở {place} là {area} căn.']),
        ('moved', 'number', 'staff', ['{place} sơ tán {staff} hộ dân trước bão {storm}.', '{staff} hộ dân {place} được sơ tán trước bão {storm}.', 'Trước bão {storm}, {staff} hộ dân ở {place} được sơ tán.']),
        ('day', 'date', 'day', ['Bão {storm} đổ bộ {place} ngày {day}.', 'Ngày {day}, bão {storm} đổ bộ {place}.', '{place} hứng bão {storm} ngày {day}.']),
        ('wind', 'number', 'wind', ['Gió mạnh nhất trong bão {storm} đạt {wind} km/h.', 'Sức gió của bão {storm} là {wind} km/h.', 'Bão {storm} có sức gió {wind} km/h.']),
        ('loss', 'number', 'loss', ['Thiệt hại do bão {storm} ở {place} là {loss} tỷ đồng.', 'Bão {storm} gây thiệt hại {loss} tỷ đồng ở {place}.', '{place} thiệt hại {loss} tỷ đồng vì bão {storm}.']),
        ('sea', 'text', None, ['Tàu cá của {place} đã vào bờ tránh bão {storm}.', 'Để tránh bão {storm}, tàu cá của {place} đã vào bờ.']),
    ]),
}
GENERAL = [
    ('said', 'text', None, ['“Chúng tôi {doing}”, ông {chief} nói.', 'Ông {chief} nói: “Chúng tôi {doing}”.']),
    ('chief', 'entity', 'chief', ['{office} {place} là ông {chief}.', 'Ông {chief} là {office} {place}.', '{office} {place}, ông {chief}, có mặt từ sớm.']),
    ('witness', 'number', 'witness_age', ['Bà {woman} ({witness_age} tuổi), người dân {place}, kể lại sự việc.', 'Bà {woman}, {witness_age} tuổi, sống ở {place}, kể lại sự việc.', 'Người kể lại sự việc là bà {woman}, {witness_age} tuổi, dân {place}.']),
    ('help', 'number', 'help', ['{place} hỗ trợ mỗi gia đình {help} triệu đồng.', 'Mỗi gia đình được {place} hỗ trợ {help} triệu đồng.', 'Mức hỗ trợ của {place} là {help} triệu đồng mỗi gia đình.']),
    ('calls', 'number', 'calls', ['Đường dây nóng của {place} nhận {calls} cuộc gọi.', '{calls} cuộc gọi tới đường dây nóng của {place}.', 'Đã có {calls} cuộc gọi tới đường dây nóng của {place}.']),
    ('meeting', 'date', 'meeting', ['Ông {chief} sẽ gặp người dân {place} ngày {meeting}.', 'Ngày {meeting}, ông {chief} sẽ gặp người dân {place}.']),
    ('talk', 'text', None, ['Người dân {town} bàn tán nhiều về chuyện này.', 'Chuyện này được người dân {town} bàn tán nhiều.']),
]
BACKGROUND = [
    ('founded', 'number', 'founded', ['{firm} thành lập năm {founded}.', 'Năm {founded}, {firm} được thành lập.', '{firm} ra đời năm {founded}.']),
    ('people', 'number', 'people', ['{place} có {people} dân.', 'Dân số {place} là {people} người.', '{place} có dân số {people} người.']),
]
TRAPS = [
    'Một năm trước, một vụ khác của {firm} ở {town} làm {other} người chết.',
    'Ở {town}, một chuyện tương tự làm {other} người bị thương hồi năm {past}.',
    'Ông {other_man}, {other} tuổi, ở {town}, không liên quan tới vụ này.',
]
# fmt: on
UPDATES = {"dead": "Tính đến sáng {later}, số người chết ở {place} là {value} người."}
FIRST = {"dead": "Tính đến trưa {earlier}, số người chết ở {place} là {value} người."}
