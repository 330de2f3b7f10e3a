"""Vietnamese tables of `corpus.py`: written for the project; all people, firms and events are invented.

A fact is (key, facet, slot that may be changed, ways to say it).  Slots are filled per
story: `FILLS` are said by the grammar of `corpus_words_vi`, so that two stories seldom name one place or firm.
"""

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai Trịnh Lương Tạ Châu Cao Thái".split()
MIDDLE = "Văn Thị Hữu Đức Minh Quang Thanh Ngọc Xuân Hoài Khánh Gia Bảo Thành Công Anh Tuấn Kim Thu Hải Nhật Hồng Bích Mỹ Trọng Duy Phi Thế Quốc Đình".split()
GIVEN = (
    "An Bình Châu Dũng Đạt Giang Hà Hạnh Hiếu Hòa Hùng Khoa Kiên Lâm Lan Linh Long Mai Mạnh Nam Nga Nghĩa Nhung Phúc Phương "
    "Quân Quyên Sơn Tài Tâm Thảo Thắng Thịnh Thủy Tiến Toàn Trang Trí Trung Tú Tùng Uyên Vân Việt Vinh Yến Diệp Đoan Kha Lộc"
).split()
OUTLETS = "Báo Bến Sông|Tin Miền Đông|Nhật báo Đồng Xanh|Thời báo Cửa Biển|Sài Thành Mới|Nhịp Phố|Báo Cao Nguyên|Tin Sáng Ba Vì".split(
    "|"
)
FILLS = {
    "place": "xã {name}|phường {name}|thị trấn {name}|đặc khu {name}|cù lao {name}|vùng {name}",
    "town": "xã {name}|phường {name}|thị trấn {name}|huyện {name}|làng {name}|thị xã {name}",
    "spot": "thôn {name}|ấp {name}|khu phố {name}|xóm {name}|bản {name}|bãi {name}|cồn {name}|dãy nhà trọ {name}|gò {name}|tổ dân cư {name}|bến đò {name}|khu tập thể {name}",
    "firm": "{trade} {brand} {label}|{trade} {brand} {label}|{trade} {brand} {second}",
    "road": "quốc lộ 1 đoạn {name}|quốc lộ 14 đoạn {name}|tỉnh lộ 8 đoạn {name}|đèo {name}|cầu {name}|cao tốc {name}|đường liên xã {name}|dốc {name}|ngã ba {name}|đường tránh {name}|đường ven biển {name}|hầm chui {name}|vòng xoay {name}|đường đê {name}",
    "vehicle": "xe khách tuyến {name}|xe buýt tuyến {name}|xe giường nằm tuyến {name}|xe du lịch đoàn {name}|xe cưới họ {first}|xe chở công nhân {name}|xe đưa đón học sinh {name}|xe trung chuyển bến {name}|xe hành hương chùa {name}|xe chở đoàn hát {name}|xe hợp đồng hãng {name}|xe ghép chặng {name}",
    "cause": "xe mất phanh trên dốc {name}|tài xế ngủ gật {where}|mặt đường trơn {where}|lốp trước bị nổ {where}|sương mù từ {name}|một con trâu {where}|{thing} rơi {where}|{thing} {thing_of}|lái xe tránh {people}|đường thiếu đèn {where}|xe chở thêm {thing} {thing_of}",
    "building": "kho vải {name}|chợ {name}|xưởng gỗ {name}|chung cư {name}|nhà máy nhựa {name}|siêu thị {name}|kho sơn {name}|tiệc cưới {name}|quán bia {name}|bãi phế liệu {name}|xưởng nến {name}|khách sạn {name}|vựa ve chai {name}|lò sấy {name}|kho bông {name}|nhà sách {name}",
    "spark": "chập điện từ {thing} {thing_of}|tia hàn bắn vào {thing} {thing_of}|bình gas rò rỉ {where}|việc đốt vàng mã {where}|máy lạnh quá tải {where}|tàn thuốc {where}|{thing} {thing_of}|nến cháy dở {where}|{people} bất cẩn|lò than {where}",
    "goods": "tôm đông lạnh vùng {name}|cà phê hạt {name}|gỗ ghép {name}|áo sơ mi hiệu {name}|xe đạp hiệu {name}|phân bón {name}|linh kiện máy bơm {name}|nước mắm {name}|chiếu cói {name}|hạt điều {name}|gốm {name}|cá tra vùng {name}|trà ướp sen {name}|bánh tráng {name}|vải lụa {name}|mật ong {name}|sầu riêng {name}|đèn lồng {name}",
    "market": "Nhật Bản|Hàn Quốc|Đức|Hà Lan|Australia|Ấn Độ|Thái Lan|Canada|Pháp|Italy|Tây Ban Nha|Na Uy|Thụy Điển|Ba Lan|Ai Cập|Nam Phi|Brazil|Mexico|Chile|Malaysia|Indonesia|Philippines|Campuchia|Lào|Singapore|New Zealand|Bỉ|Áo",
    "work": "cây cầu {name}|bến cảng {name}|nhà hát {name}|hồ chứa nước {name}|trường học {name}|bệnh viện {name}|đường vành đai {name}|nhà ga {name}|đập dâng {name}|bảo tàng {name}|chợ đầu mối {name}|sân vận động {name}|kè sông {name}|trạm bơm {name}|khu tái định cư {name}|hầm đèo {name}",
    "crime": "lừa đảo bán đất {name}|trộm xe máy bến {name}|làm giả giấy tờ {name}|buôn thuốc lá lậu qua {name}|cho vay nặng lãi vùng {name}|phá rừng {name}|tham ô quỹ {name}|lừa bán vé số {name}|khai thác cát lậu bãi {name}|làm giả phân bón {name}|vỡ hụi {name}|trộm cổ vật {name}|nhận hối lộ dự án {name}|lừa xuất khẩu lao động {name}",
    "office": "Chủ tịch|Trưởng công an|Phó chủ tịch|Bí thư|Phó bí thư|Trạm trưởng y tế|Chánh văn phòng|Chỉ huy trưởng quân sự|Trưởng ban tiếp dân|Chủ tịch Hội Nông dân|Chủ tịch Mặt trận|Trưởng phòng kinh tế|Đội trưởng cứu hộ|Hiệu trưởng trường làng|Bí thư Đoàn|Trưởng ban thủy lợi",
    "storm": "{onset}{rhyme} {onset}{rhyme}|{first} {second}|{onset}{rhyme}|{second} {first}",
    "doing": "{doing}",
    "talk": "{talk}",
}
FILLS = {slot: text.split("|") for slot, text in FILLS.items()}
# fmt: off
KINDS = {
    'crash': ('Tai nạn {vehicle} trên {road} ở {place}', [
        ('dead', 'number', 'dead', ['{dead} người chết trong vụ tai nạn {vehicle} ở {place}.', 'Vụ tai nạn {vehicle} tại {place} làm {dead} người chết.', 'Tai nạn {vehicle} ở {place} khiến {dead} người thiệt mạng.', 'Trên {road}, vụ tai nạn {vehicle} cướp đi sinh mạng {dead} người.']),
        ('hurt', 'number', 'hurt', ['Có {hurt} người trên {vehicle} bị thương trong vụ tai nạn ở {place}.', 'Vụ tai nạn {vehicle} tại {spot} còn làm {hurt} người bị thương.', '{hurt} người trên {vehicle} bị thương, được đưa tới bệnh viện {place}.', 'Số người bị thương trên {vehicle} là {hurt}.']),
        ('aboard', 'number', 'aboard', ['Lúc gặp nạn, {vehicle} của {firm} chở {aboard} hành khách.', '{vehicle} của {firm} chở {aboard} hành khách tới {town}.', 'Trên {vehicle} của {firm} có {aboard} hành khách.']),
        ('day', 'date', 'day', ['Tai nạn {vehicle} trên {road} xảy ra ngày {day}.', 'Ngày {day}, vụ tai nạn {vehicle} xảy ra trên {road}.', 'Vụ việc trên {road} gần {spot} xảy ra vào ngày {day}.']),
        ('driver', 'entity', 'man', ['Tài xế {vehicle} là ông {man}.', 'Ông {man} là người lái {vehicle}.', 'Người cầm lái {vehicle} là ông {man}.']),
        ('age', 'number', 'age', ['Tài xế {man} {age} tuổi, quê {spot}, {town}.', 'Ông {man}, {age} tuổi, quê ở {spot} thuộc {town}.', 'Ông {man} ({age} tuổi) quê {spot} của {town}.']),
        ('cause', 'text', None, ['Theo điều tra ban đầu, nguyên nhân là {cause}.', 'Công an {place} cho rằng nguyên nhân là {cause}.', 'Nguyên nhân ban đầu được xác định là {cause}.', 'Chính {cause} gây ra vụ tai nạn {vehicle}.']),
    ]),
    'fire': ('Cháy {building} ở {place}', [
        ('dead', 'number', 'dead', ['Đám cháy {building} ở {place} làm {dead} người chết.', '{dead} người chết trong vụ cháy {building} tại {place}.', 'Vụ cháy {building} ở {place} cướp đi sinh mạng {dead} người.', 'Tại {spot}, {dead} người thiệt mạng trong đám cháy {building}.']),
        ('area', 'number', 'area', ['Ngọn lửa thiêu rụi {area} m2 của {building} ở {place}.', 'Khoảng cháy ở {building} tại {spot} rộng {area} m2.', 'Diện tích cháy ở {building} là {area} m2.']),
        ('trucks', 'number', 'trucks', ['Cảnh sát {town} điều {trucks} xe chữa cháy tới {building}.', '{trucks} xe chữa cháy từ {town} được điều tới {building}.', 'Có {trucks} xe chữa cháy được huy động dập lửa ở {building}.']),
        ('day', 'date', 'day', ['Vụ cháy {building} ở {spot} bùng lên ngày {day}.', 'Ngày {day}, lửa bùng lên ở {building}.', '{building} tại {place} bốc cháy ngày {day}.']),
        ('owner', 'entity', 'man', ['Chủ {building} là ông {man}.', 'Ông {man} là chủ {building}.', '{building} này thuộc sở hữu của ông {man}.']),
        ('loss', 'number', 'loss', ['Thiệt hại ở {building} ước tính {loss} tỷ đồng.', 'Chủ {building} ước tính thiệt hại {loss} tỷ đồng.', 'Vụ cháy {building} gây thiệt hại {loss} tỷ đồng.']),
        ('spark', 'text', None, ['Nguyên nhân cháy {building} được cho là {spark}.', 'Cảnh sát cho rằng lửa bắt nguồn từ {spark}.', 'Bước đầu xác định nguyên nhân là {spark}.']),
    ]),
    'firm': ('{firm} bán {goods} sang {market}', [
        ('sales', 'number', 'loss', ['Doanh thu quý của {firm} đạt {loss} tỷ đồng.', '{firm} đạt doanh thu quý {loss} tỷ đồng.', 'Trong quý, doanh thu của {firm} là {loss} tỷ đồng.']),
        ('staff', 'number', 'staff', ['{firm} có {staff} công nhân tại {spot}, {place}.', 'Tại {place}, {firm} có {staff} công nhân.', 'Số công nhân của {firm} ở {place} là {staff} người.']),
        ('tons', 'number', 'area', ['{firm} xuất {area} tấn {goods} sang {market}.', '{area} tấn {goods} được {firm} xuất sang {market}.', 'Lượng {goods} mà {firm} xuất sang {market} là {area} tấn.']),
        ('day', 'date', 'day', ['Lô {goods} đầu tiên của {firm} rời cảng ngày {day}.', 'Ngày {day}, lô {goods} đầu tiên của {firm} rời cảng.', '{firm} cho lô {goods} đầu tiên rời cảng ngày {day}.']),
        ('head', 'entity', 'man', ['Giám đốc {firm} là ông {man}.', 'Ông {man} là giám đốc {firm}.', '{firm} do ông {man} làm giám đốc.']),
        ('share', 'number', 'share', ['{firm} chiếm {share}% thị phần {goods}.', 'Thị phần {goods} của {firm} là {share}%.', '{share}% thị phần {goods} thuộc về {firm}.']),
        ('rival', 'text', None, ['Đối thủ của {firm} cho rằng giá {goods} sẽ giảm.', 'Giá {goods} ở {market} sẽ giảm theo một đối thủ của {firm}.']),
    ]),
    'project': ('{work} ở {place} được khởi công', [
        ('cost', 'number', 'loss', ['{work} ở {place} có vốn đầu tư {loss} tỷ đồng.', 'Vốn đầu tư của {work} tại {place} là {loss} tỷ đồng.', 'Tổng vốn xây {work} ở {place} lên tới {loss} tỷ đồng.']),
        ('length', 'number', 'area', ['{work} dài {area} m, nằm cạnh {road} ở {spot}.', 'Chiều dài của {work} cạnh {road} là {area} m.', 'Nằm cạnh {road}, {work} dài {area} m.']),
        ('homes', 'number', 'staff', ['{staff} hộ dân {spot} ở {place} phải di dời.', 'Có {staff} hộ dân ở {place} phải di dời nhường chỗ cho {work}.', 'Để xây {work}, {staff} hộ dân ở {place} phải di dời.']),
        ('day', 'date', 'day', ['{work} ở {place} được khởi công ngày {day}.', 'Ngày {day}, {place} khởi công {work}.', 'Lễ khởi công {work} ở {place} diễn ra ngày {day}.']),
        ('head', 'entity', 'man', ['Trưởng ban quản lý {work} là ông {man}.', 'Ông {man} là trưởng ban quản lý {work}.', 'Ban quản lý {work} do ông {man} đứng đầu.']),
        ('builder', 'entity', 'firm', ['Nhà thầu xây {work} là {firm}.', '{firm} là nhà thầu xây {work}.', '{work} do {firm} thi công.']),
        ('noise', 'text', None, ['Người dân {spot} lo tiếng ồn từ công trường {work}.', 'Tiếng ồn từ công trường {work} làm người dân {spot} lo.']),
    ]),
    'court': ('Xét xử vụ {crime} ở {place}', [
        ('years', 'number', 'years', ['Tòa án {place} phạt ông {man} {years} năm tù trong vụ {crime}.', 'Ông {man} bị tòa án {place} phạt {years} năm tù trong vụ {crime}.', 'Trong vụ {crime}, ông {man} nhận {years} năm tù.']),
        ('victims', 'number', 'staff', ['Vụ {crime} ở {place} có {staff} bị hại.', 'Có {staff} bị hại trong vụ {crime} tại {place}.', 'Số bị hại trong vụ {crime} ở {place} là {staff} người.']),
        ('money', 'number', 'loss', ['Ông {man} chiếm đoạt {loss} tỷ đồng trong vụ {crime}.', 'Số tiền ông {man} ở {spot} chiếm đoạt là {loss} tỷ đồng.', 'Theo cáo trạng, ông {man} chiếm đoạt {loss} tỷ đồng.']),
        ('day', 'date', 'day', ['Ông {man} bị bắt ở {spot} ngày {day}.', 'Ngày {day}, công an bắt ông {man}.', 'Công an {place} bắt ông {man} ngày {day}.']),
        ('age', 'number', 'age', ['Bị cáo {man} {age} tuổi, quê {spot}, {town}.', 'Ông {man}, {age} tuổi, quê ở {spot} thuộc {town}.', 'Ông {man} ({age} tuổi) quê {spot} của {town}.']),
        ('judge', 'entity', 'woman', ['Chủ tọa phiên tòa vụ {crime} là bà {woman}.', 'Bà {woman} là chủ tọa phiên tòa xử vụ {crime}.', 'Phiên tòa ở {place} do bà {woman} làm chủ tọa.']),
        ('plea', 'text', None, ['Trước tòa, ông {man} xin giảm nhẹ hình phạt về vụ {crime}.', 'Ông {man} xin tòa án {place} giảm nhẹ hình phạt trong vụ {crime}.']),
    ]),
    'storm': ('Bão {storm} đổ bộ {place}', [
        ('missing', 'number', 'dead', ['Bão {storm} làm {dead} người mất tích ở {place}.', '{dead} người ở {place} mất tích trong bão {storm}.', 'Ở {place} có {dead} người mất tích do bão {storm}.']),
        ('roofs', 'number', 'area', ['Bão {storm} làm tốc mái {area} căn nhà ở {place}.', '{area} căn nhà ở {place} bị bão {storm} làm tốc mái.', 'Số nhà ở {place} bị bão {storm} làm tốc mái là {area} căn.']),
        ('moved', 'number', 'staff', ['{place} sơ tán {staff} hộ dân {spot} trước bão {storm}.', '{staff} hộ dân {place} được sơ tán tới {town} tránh bão {storm}.', 'Trước bão {storm}, {staff} hộ dân ở {place} được sơ tán.']),
        ('day', 'date', 'day', ['Bão {storm} đổ bộ {place} ngày {day}.', 'Ngày {day}, bão {storm} đổ bộ {place}.', '{place} hứng bão {storm} ngày {day}.']),
        ('wind', 'number', 'wind', ['Gió mạnh nhất trong bão {storm} đạt {wind} km/h ở {spot}.', 'Sức gió của bão {storm} là {wind} km/h.', 'Bão {storm} có sức gió {wind} km/h.']),
        ('loss', 'number', 'loss', ['Thiệt hại do bão {storm} ở {place} là {loss} tỷ đồng.', 'Bão {storm} gây thiệt hại {loss} tỷ đồng ở {place}.', '{place} thiệt hại {loss} tỷ đồng trong bão {storm}.']),
        ('sea', 'text', None, ['Tàu cá của {spot} ở {place} đã vào bờ tránh bão {storm}.', 'Để tránh bão {storm}, tàu cá của {place} đã vào {spot}.']),
    ]),
}
GENERAL = [
    ('said', 'text', None, ['“Chúng tôi {doing}”, ông {chief} nói.', 'Ông {chief} nói tại {spot}: “Chúng tôi {doing}”.', 'Ông {chief} trả lời người dân {spot}: “Chúng tôi {doing}”.']),
    ('chief', 'entity', 'chief', ['{office} {place} là ông {chief}.', 'Ông {chief} là {office} {place}.', 'Người giữ chức {office} {place} là ông {chief}.']),
    ('witness', 'number', 'witness_age', ['Bà {woman} ({witness_age} tuổi), người dân {spot} ở {place}, kể lại sự việc.', 'Bà {woman}, {witness_age} tuổi, sống ở {spot}, chứng kiến từ đầu.', 'Người nhìn thấy là bà {woman}, {witness_age} tuổi, dân {spot} gần {town}.']),
    ('help', 'number', 'help', ['{place} hỗ trợ mỗi gia đình ở {spot} {help} triệu đồng.', 'Mỗi gia đình ở {spot} được {place} hỗ trợ {help} triệu đồng.', 'Mức hỗ trợ của {place} cho {spot} là {help} triệu đồng mỗi gia đình.', 'Từ quỹ của {place}, mỗi nhà ở {spot} nhận {help} triệu đồng.']),
    ('calls', 'number', 'calls', ['Đường dây nóng của {place} nhận {calls} cuộc gọi từ {spot}.', 'Đã có {calls} cuộc gọi từ {spot} tới đường dây nóng của {place}.', 'Người trực ở {spot} đếm được {calls} cuộc gọi tới đường dây nóng của {place}.']),
    ('meeting', 'date', 'meeting', ['Ông {chief} sẽ gặp người dân {spot} ngày {meeting}.', 'Ngày {meeting}, ông {chief} sẽ gặp người dân {place}.', 'Cuộc gặp giữa ông {chief} và dân {spot} được hẹn vào ngày {meeting}.']),
    ('talk', 'text', None, ['Người dân {town} quay lại chuyện {talk}.', 'Ở {spot}, câu chuyện chuyển sang {talk}.', 'Chẳng mấy ai ở {town} còn nhắc {talk}.']),
    ('helpers', 'number', 'helpers', ['{helpers} tình nguyện viên từ {town} tới {place}.', '{town} cử {helpers} tình nguyện viên sang giúp {spot} ở {place}.', 'Số tình nguyện viên mà {town} cử tới {place} là {helpers} người.']),
    ('pupils', 'number', 'pupils', ['{pupils} học sinh {spot} ở {place} phải nghỉ học.', '{place} cho {pupils} học sinh {spot} nghỉ học.', 'Ở {spot}, {pupils} học sinh phải nghỉ học.']),
    ('expert', 'entity', 'expert', ['Chuyên gia khảo sát {spot} ở {place} là ông {expert}.', 'Ông {expert} là chuyên gia mà {place} mời khảo sát {spot}.', 'Chuyên gia được mời khảo sát {spot} là ông {expert}.']),
    ('letters', 'number', 'letters', ['Dân {spot} gửi {letters} lá thư cho chính quyền {place}.', '{letters} lá thư từ {spot} được gửi tới chính quyền {place}.', 'Chính quyền {place} nhận {letters} lá thư của dân {spot}.']),
    ('road', 'text', None, ['Xe cộ từ {town} phải vòng qua {road}.', 'Hướng {road} về {town} kẹt cứng.', 'Ai đi {town} được khuyên tránh {road}.']),
]
BACKGROUND = [
    ('founded', 'number', 'founded', ['{firm} thành lập năm {founded}.', 'Năm {founded}, {firm} được thành lập.', '{firm} ra đời năm {founded}.']),
    ('people', 'number', 'people', ['{place} có {people} dân.', 'Dân số {place} là {people} người.', '{place} có dân số {people} người.']),
]
TRAPS = [
    'Một năm trước, một vụ khác của {firm} ở {town} làm {other} người chết.',
    'Ở {town}, một chuyện tương tự của {firm} làm {other} người bị thương hồi năm {past}.',
    'Ông {other_man}, {other} tuổi, ở {town}, không liên quan tới {firm}.',
    'Hồi năm {past}, {other} người ở {town} từng dính vào vụ {crime}.',
]
# fmt: on
UPDATES = {
    "crash": "Tính đến sáng {later}, số người chết trong vụ tai nạn {vehicle} ở {place} là {value} người.",
    "fire": "Tính đến sáng {later}, số người chết trong đám cháy {building} ở {place} là {value} người.",
}
FIRST = {
    "crash": "Tính đến trưa {earlier}, số người chết trong vụ tai nạn {vehicle} ở {place} là {value} người.",
    "fire": "Tính đến trưa {earlier}, số người chết trong đám cháy {building} ở {place} là {value} người.",
}
