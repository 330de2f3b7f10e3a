"""What articles of `corpus.py` tell beside the facts: phrases in both languages, written for the project.

Real articles repeat few of each other's words: their clauses are long, and most of what they tell stands in one of
them alone.  A detail is who, did, where and how in a row; a tail follows a fact.  None has a figure, a day or a speaker.
"""

from __future__ import annotations

from random import Random

# fmt: off
WHO = {
    "vi": "nhóm thợ điện|đội tuần tra đêm|những người bán hàng rong|ban quản trị khu phố|các tiểu thương lâu năm|cụ già bán vé số|những người hàng xóm thân thiết|nhóm sinh viên tình nguyện|lực lượng dân phòng|cán bộ địa chính|kỹ sư cầu đường|cánh thợ xây|hội phụ nữ phường|đoàn thanh tra liên ngành|đại diện bên vận chuyển|các hộ nuôi cá lồng|các y tá trực ca|người trông coi bến phà|cựu giáo viên dạy toán|phóng viên thường trú|luật sư bào chữa|nhóm chuyên gia môi trường|thành viên hợp đồng bảo hiểm|bộ phận chăm sóc khách hàng|những tài xế đường dài|tổ công tác đặc biệt|gia đình bên ngoại|cánh thợ lặn chuyên nghiệp|chủ quán cà phê đối diện|hiệp hội ngành hàng|các nhà khoa học trẻ|doanh nhân ẩn danh|ban chỉ huy phòng chống lụt bão|chi nhánh ngân hàng gần đó|xưởng sửa chữa tư nhân|già làng người Mạ|đơn vị giám sát độc lập|kíp trực tổng đài|công đoàn cơ sở|những hành khách may mắn|bảo vệ ca sáng|học sinh cấp ba|đội ngũ bác sĩ ngoại khoa|nhân viên kiểm lâm|trưởng thôn kiêm bí thư|cư dân mạng|nhà sư trẻ|hội đồng nghiệm thu|giới đầu tư chứng khoán|khách du lịch ba lô",
    "en": "a crew of electricians|the night patrol|street vendors|the residents' committee|veteran shopkeepers|an elderly lottery seller|close neighbours|student volunteers|the auxiliary guard|a land surveyor|the highway engineer|bricklayers from the estate|the parish council|a joint inspection panel|the haulage contractor|fish farmers|nurses on the late shift|the ferry keeper|a retired maths teacher|local correspondents|the defence lawyers|environmental consultants|insurance adjusters|the customer care desk|long-distance drivers|a special task force|relatives on the mother's side|professional divers|the owner of the cafe opposite|the trade association|young scientists|an anonymous businessman|the flood control board|a nearby bank branch|a private repair shop|members of an ethnic minority|the independent monitor|switchboard operators|the shop stewards|lucky passengers|the morning watchman|high school pupils|a team of surgeons|forest rangers|the village head|internet users|a young monk|the acceptance committee|stock market investors|backpackers from abroad",
}
DID = {
    "vi": "đã lặng lẽ thu dọn những mảnh kính vỡ|kiên nhẫn hướng dẫn xe cộ đi vòng qua ngõ hẹp|chia sẻ bánh mì cùng nước suối|liên tục gõ cửa từng nhà|mang theo máy bơm công suất lớn|kê lại bàn ghế bị xô lệch|tỏ ra bất ngờ trước quy mô vụ việc|cẩn thận ghi chép mọi thay đổi|đề nghị rà soát toàn bộ hồ sơ cũ|phản đối việc kéo dài thủ tục|đăng tải đoạn phim quay bằng điện thoại|gom góp chăn màn quần áo cũ|thức trắng canh chừng đồ đạc|trồng lại hàng cây xanh bị bật gốc|căng bạt che tạm khoảng sân trống|từ chối bình luận sâu hơn về trách nhiệm|lắp thêm đèn chiếu sáng dọc bờ kè|rửa sạch lớp bùn bám dày trên tường|khẩn trương nối lại đường dây cáp quang|dựng rào chắn ngăn người hiếu kỳ|mượn xuồng máy chở hàng nhu yếu phẩm|thắp hương tưởng nhớ những người xấu số|tranh cãi gay gắt quanh chuyện đền bù|nghiên cứu phương án gia cố nền móng|kiểm kê hàng hóa còn nguyên vẹn|vận động bà con giữ gìn trật tự|trao đổi thẳng thắn với cơ quan chuyên môn|ủng hộ quyết định tạm ngừng khai thác|khoan thăm dò địa chất tầng sâu|tổ chức bữa cơm chung ấm cúng|gửi đơn kiến nghị lên cấp trên|siết chặt khâu kiểm tra đầu vào|thử nghiệm thiết bị cảnh báo|bày tỏ lo ngại về chất lượng vật liệu|ca ngợi tinh thần tương trợ của xóm giềng|dồn sức khôi phục nguồn nước sạch|huy động xe cẩu hạng nặng|lấy mẫu đất gửi phòng thí nghiệm|hoãn buổi biểu diễn văn nghệ|đóng cửa các gian hàng ăn uống|chuyển trẻ nhỏ sang lớp học tạm|sơn lại vạch kẻ đường mờ nhạt|tìm thấy chiếc ví da cùng chùm chìa khóa|nhắc nhau tránh xa khu vực sạt lở|soạn thảo quy chế phối hợp mới|xem xét hình ảnh từ camera giám sát|thay mới toàn bộ ống dẫn han gỉ|tặng sách vở cho học trò nghèo|hoang mang bán tháo cổ phiếu|đặt mua gấp phụ tùng nhập khẩu|ngắm nhìn dòng sông dần hiền hòa trở lại|thuê chuyên gia tâm lý trò chuyện với nạn nhân|kéo lưới trắng tay vì nước đục|phun thuốc khử trùng chuồng trại|vá lại mái tôn thủng lỗ chỗ|họp kín bàn cách tháo gỡ vướng mắc|đào mương thoát nước quanh vườn|xếp hàng trật tự chờ nhận quà|chụp ảnh lưu niệm trước cổng chào|phân loại rác thải nguy hại|ký cam kết bảo vệ rừng đầu nguồn|mở sổ tang cho khách viếng|nâng cấp phần mềm quản lý kho|tháo dỡ giàn giáo cũ kỹ|cứu sống đàn trâu mắc kẹt|hát quan họ động viên nhau|đối chiếu chữ ký trên hóa đơn|tăng cường tuần tra ven biển|thẩm định giá trị tài sản thế chấp|giảm tốc độ băng chuyền sản xuất|vớt bèo lục bình khơi thông kênh rạch|nấu cháo phát miễn phí|tháo chạy giữa làn khói đặc|cầu nguyện trong nhà thờ cổ|bắc thang trèo qua ô cửa thông gió|chẩn đoán nguyên nhân hư hỏng động cơ|lập danh sách hộ khó khăn|phác thảo bản đồ quy hoạch|nhường phòng trọ cho người lỡ đường|tập huấn kỹ năng thoát hiểm",
    "en": "quietly swept up the broken glass|patiently guided traffic through a narrow lane|shared bread and bottled water|knocked on every door in turn|brought along powerful pumps|put overturned furniture back in place|seemed surprised by the scale of it|carefully noted every change|asked for a review of all old files|objected to any drawn-out procedure|posted footage filmed on a phone|collected blankets and worn clothes|stayed awake to guard belongings|replanted a row of uprooted trees|stretched tarpaulins over the empty yard|declined further comment on liability|fitted extra lamps along the embankment|washed thick mud off the walls|hurried to splice the fibre cable|put up barriers against onlookers|borrowed motor boats to carry essentials|lit incense for the unfortunate|argued bitterly over compensation|studied ways to strengthen the foundations|counted undamaged stock|urged people to keep order|spoke frankly with the technical department|backed the decision to suspend extraction|drilled test holes in the hillside|laid on a warm communal supper|sent a petition to higher levels|tightened incoming inspections|tried out early warning devices|voiced concern about the quality of materials|praised the helpfulness of neighbours|worked hard to restore clean water|called in a heavy crane|sent soil samples to a laboratory|postponed a musical evening|closed the food stalls|moved small children to makeshift classrooms|repainted faded road markings|found a leather wallet and a bunch of keys|warned each other away from the landslide|drafted new rules of cooperation|went through surveillance pictures|replaced all of the rusty pipework|gave exercise books to poor pupils|dumped shares in a panic|ordered imported spare parts|watched the river grow gentle again|hired a counsellor to talk with victims|hauled in empty nets from murky water|sprayed disinfectant in the cowsheds|patched a tin roof full of holes|met behind closed doors over the deadlock|dug drainage ditches around the orchard|queued politely for gift parcels|took souvenir pictures at the gate|sorted hazardous waste|signed a pledge to protect upland forest|opened a book of condolence|upgraded the warehouse software|dismantled worn scaffolding|rescued a herd of stranded buffalo|sang folk songs to cheer each other up|compared signatures on the invoices|stepped up coastal patrols|appraised the collateral|slowed the production line|cleared hyacinth from clogged canals|cooked porridge and gave it away|fled through dense smoke|prayed in the ancient chapel|climbed a ladder through an air vent|diagnosed what had broken in the engine|listed families in hardship|sketched a zoning map|gave up rented rooms to stranded travellers|taught escape drills",
}
WHERE = {
    "vi": "ngay sát bờ tường phía sau|trên bãi đất trống cạnh nhà văn hóa|gần ngã tư đông đúc|dọc con hẻm lát gạch|bên trong kho chứa tạm|quanh khuôn viên bệnh xá|dưới gầm cầu vượt|tại sân đình làng {coined}|ở thị trấn {coined}|phía cổng phụ nhà máy {coined}|trước trụ sở {coined}|giữa chợ {coined}|trên đồi {coined}|bên hồ {coined}|cạnh trạm thu phí {coined}|trong hội trường {coined}|ở tầng hầm khách sạn {coined}|ngoài bến {coined}|nơi giáp ranh xã {coined}|tại ga {coined}|ven rừng {coined}|sau lưng trường {coined}",
    "en": "right against the rear wall|on waste ground beside the community hall|near a busy crossroads|along a cobbled alley|inside a temporary store|around the clinic grounds|under the flyover|in the courtyard of {coined}|in the town of {coined}|at the side gate of the {coined} plant|outside {coined} headquarters|in the middle of {coined} market|on {coined} hill|beside lake {coined}|next to the {coined} toll booth|in {coined} hall|in the basement of the {coined} hotel|off {coined} pier|where it borders {coined}|at {coined} station|on the edge of {coined} forest|behind {coined} school",
}
TAILS = {
    "vi": "trong không khí căng thẳng khác thường|giữa lúc dư luận còn băn khoăn|bất chấp thời tiết xấu|với sự chứng kiến của bà con trong vùng|ngoài dự tính của giới chuyên môn|giữa một vùng quê yên ả đang xôn xao|theo đúng trình tự luật định|nhờ sự giúp đỡ tận tình của láng giềng|giữa tiếng còi hú inh ỏi|trước ánh mắt lo âu của thân nhân|cùng những tình tiết khó hiểu|dưới sự bảo vệ nghiêm ngặt|mà không gặp trở ngại đáng kể|như báo chí từng phản ánh|bằng tất cả nỗ lực có thể|trên địa hình hiểm trở đầy sương|để phục vụ bà con nông dân|trong điều kiện thiếu thốn đủ bề|làm dấy lên câu hỏi về công tác quản lý|dẫu kinh phí eo hẹp|với mong muốn ổn định cuộc sống|trái hẳn những đồn đoán lan truyền lâu nay|ở một nơi vốn thanh bình hiền hòa|sau bao chờ đợi mòn mỏi|trên tinh thần công khai minh bạch|qua quá trình xác minh thận trọng|tại một khu vực hẻo lánh ít người lui tới|bên cạnh những hệ lụy lâu dài khó lường|giống hệt kịch bản từng được diễn tập|thông qua một thỏa thuận ít ai ngờ",
    "en": "in an unusually tense atmosphere|amid lingering public doubts|in spite of foul weather|in front of a large crowd of villagers|against the expectations of specialists|in a shock to the whole quiet countryside|in full keeping with procedure|thanks to devoted help from neighbours|amid the wail of sirens|under the anxious eyes of relatives|in puzzling circumstances|under strict guard|without any notable obstacle|much like earlier press coverage suggested|by every means available|on rugged terrain in dense mist|with the harvest in mind|in conditions of severe shortage|in a turn that raised questions about oversight|on a tight budget|in the hope of a swift return to normal life|contrary to long-running rumours|in a place otherwise known for its calm|after weary waiting|in a spirit of openness|through cautious rounds of verification|in a remote and seldom visited area|with lasting and unpredictable consequences|in close likeness to a rehearsed drill|by way of a deal hardly anyone foresaw",
}
_HEADS = "ka bel mor tan vik sar dol ner pas gri lum hav zer tol bran kes ral mit von sul fer gan del ost bry cor nam lis pol wen hal dra jun rok ter var zim lor esk ban".split()
_TAILS = "dan rik mon vel tas nor gard lin ska bor min del fors tin gan rov las ber kin sen mar tov dia len ria nak stad wyn que lo ra".split()
# fmt: on
LANGUAGES = ("vi", "en")
# How often a detail tells where, with whom and how, and a tail where.
P_PLACE, P_WITH, P_HOW, P_WHERE = 0.5, 0.2, 0.35, 0.08
_WITH = {"vi": "cùng", "en": "with"}
_WHO = {lang: WHO[lang].split("|") for lang in LANGUAGES}
_DID = {lang: DID[lang].split("|") for lang in LANGUAGES}
_WHERE = {lang: WHERE[lang].split("|") for lang in LANGUAGES}
_TAIL = {lang: TAILS[lang].split("|") for lang in LANGUAGES}


def coined(random: Random) -> str:
    """A name that stands nowhere else: the longer a corpus, the more words it has."""
    return (
        random.choice(_HEADS) + random.choice(_HEADS) * (random.random() < 0.4) + random.choice(_TAILS)
    ).capitalize()


def detail(random: Random, lang: str) -> str:
    """A sentence of something that nobody compares: who did what, often where, with whom and how."""
    parts = [random.choice(_WHO[lang]), random.choice(_DID[lang])]
    if random.random() < P_PLACE:
        parts.append(where(random, lang))
    if random.random() < P_WITH:
        parts += [_WITH[lang], random.choice(_WHO[lang]), where(random, lang)]
    if random.random() < P_HOW:
        parts.append(tail(random, lang))
    text = " ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def doing(random: Random, lang: str) -> str:
    """What somebody did somewhere, as somebody may say of himself."""
    return f"{random.choice(_DID[lang])} {where(random, lang)}"


def tail(random: Random, lang: str) -> str:
    """What may follow a fact: how it was, often with a place."""
    how = random.choice(_TAIL[lang])
    return f"{how} {where(random, lang)}" if random.random() < P_WHERE else how


def where(random: Random, lang: str) -> str:
    """A place."""
    return random.choice(_WHERE[lang]).format(coined=coined(random))
