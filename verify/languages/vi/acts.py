"""Vietnamese: acts that one party does to another or to one thing, and the nouns of parties beside those of `concepts`.

Compiled by hand from the vocabulary of accident, rescue, court, business, politics and sports reports.  Phrases are
parted by bars; "~" stands for up to six words ("kéo ~ ra"), "<" parts a noun from the verb behind it ("đơn < gửi").  The labels are the same in every language; their traits
stand in `verify.parts.acts`.
"""

from verify.languages.kinds import KINDS
from verify.languages.vi.concepts import CONCEPTS

ACTS: dict[str, str] = {
    "rescue": (
        "cứu|cứu được|cứu sống|cứu thoát|giải cứu|vớt được|vớt|vớt ~ lên|kéo ~ ra|kéo ~ lên|lôi ~ ra|bế ~ ra|cõng ~ ra|đưa ~ ra ngoài|dìu ~ ra"
        "|khiêng ~ ra|đưa ~ lên bờ|kéo ~ vào bờ|đưa ~ vào bờ|kéo được ~ ra|kéo được ~ lên|lôi được ~ ra|bế được ~ ra|đưa được ~ ra|cõng được ~ ra"
        "|cứu ~ lên|bế thốc ~ ra|ôm ~ chạy ra|giải thoát"
    ),
    "break": "phá cửa|phá khóa|phá khoá|phá cửa kính|đập cửa|đập vỡ|đập kính|đập cửa kính|đập vỡ kính|đạp cửa|cạy cửa|phá tường|phá mái|phá vỡ|cậy cửa|cắt khóa|đục tường|phá|đập",
    "light": "lửa < châm|bếp < bật|lửa < đốt|bật bếp|châm lửa|bật lửa|nhóm lửa|nhóm bếp|đốt|phóng hỏa|bật bếp gas|bật công tắc|quẹt lửa|quẹt diêm|bật ga|mồi lửa|châm",
    "start": "khởi xướng|gây sự|gây gổ|khơi mào|kích động|khởi đầu",
    "cook": "bữa ăn < chế biến|suất ăn < chế biến|bữa ăn < chuẩn bị|suất ăn < cung cấp|bữa trưa < chuẩn bị|cơm < cung cấp|thức ăn < cung cấp|nấu|nấu nướng|chế biến|nấu ăn|nấu bếp|nấu sẵn",
    "design": "kiểu dáng < thực hiện|thiết kế < thực hiện|bản vẽ < thực hiện|kiểu dáng < đảm nhận|mẫu mã < thực hiện|bản thiết kế < thực hiện|thiết kế|vẽ|vẽ kiểu|phác thảo|tạo dáng|vẽ thiết kế|tạo kiểu|lên ý tưởng",
    "compose": "ca khúc < sáng tác|nhạc phẩm < sáng tác|bài hát < viết|ca khúc < viết|kịch bản < viết|sáng tác|viết nhạc|viết lời|phổ nhạc|chấp bút|biên soạn",
    "paint": "tạc|đắp tượng|điêu khắc|họa",
    "invent": "phát minh|sáng chế|chế tạo|phát triển",
    "build": "công trình < thực hiện|xây|xây dựng|thi công|dựng",
    "sign": "giấy xác nhận < ký|giấy phép < ký|hợp đồng < ký|văn bản < ký|quyết định < ký|công văn < ký|biên bản < ký|ký|đặt bút ký|ký tên|trực tiếp ký|ký kết|ký duyệt",
    "find": "phát hiện|phát hiện ra|tìm thấy|tìm ra|tìm được|nhặt được|phát giác|dò ra|tìm gặp",
    "ask": "yêu cầu|đề nghị",
    "order": (
        "đình chỉ|ra lệnh|yêu cầu dừng|buộc dừng|tạm dừng|cho dừng|ra lệnh dừng|đóng cửa|buộc ngừng|ra lệnh ngừng|cấm|yêu cầu ngừng|tạm đình chỉ|cho nghỉ|quyết định dừng"
    ),
    "call off": "ra hiệu cho ~ rời sân|yêu cầu ~ rời sân|gọi ~ rời sân|cho ~ rời sân|kêu ~ rời sân|chỉ đạo ~ rời sân|ra lệnh ~ rời sân|vẫy ~ rời sân|hủy|hoãn|huỷ|vẫy ~ ra",
    "break off": "chấm dứt|cắt đứt|rút khỏi|hủy bỏ|huỷ bỏ|dừng đàm phán|chấm dứt đàm phán|bỏ cuộc",
    "complain": "đơn tố cáo < gửi|đơn tố cáo < nộp|đơn tố cáo < viết|đơn khiếu nại < gửi|lá đơn < viết|lá đơn < gửi|đơn kiện < nộp|đơn kiện < gửi|đơn tố giác < gửi|nộp đơn|gửi đơn|làm đơn|viết đơn|đệ đơn|tố cáo|khiếu nại|gửi đơn tố cáo|nộp đơn kiện|đâm đơn|khởi kiện|gửi đơn khiếu nại|phản ánh",
    "alert": "báo công an|báo cho công an|trình báo|báo cảnh sát|gọi 113|gọi 114|gọi 115|báo động|báo cháy|gọi cứu hỏa|gọi cấp cứu|đánh kẻng|gõ kẻng|báo chính quyền",
    "seize": (
        "bắt được|tóm được|tóm gọn|tóm|bắt gọn|bắt quả tang|khống chế|quật ngã|vây bắt|bắt sống|túm được|giữ chặt|vật ngã|đè xuống|giữ ~ lại|trói ~ lại|bắt tại trận|tóm cổ|bắt trói"
    ),
    "arrest": "bắt giữ|bắt|bắt khẩn cấp",
    "sample": "mẫu nước < lấy|mẫu thức ăn < lấy|mẫu bệnh phẩm < lấy|các mẫu < lấy|mẫu máu < lấy|mẫu thực phẩm < lấy|mẫu đất < lấy|mẫu vật < thu|mẫu nước < thu|lấy mẫu|thu mẫu|thu thập mẫu|lấy ~ mẫu",
    "fund": "chi phí < chi trả|chi phí < tài trợ|chi phí < trả|viện phí < trả|viện phí < chi trả|tiền vé < trả|kinh phí < tài trợ|trả tiền|chi trả|tài trợ|đài thọ|bao|chi tiền|thanh toán|bỏ tiền|tài trợ cho|lo chi phí",
    "buy": "mua|mua lại|thâu tóm|mua đứt|thôn tính|mua được",
    "lend": "cho vay|cho mượn|cho ~ vay|cho ~ mượn",
    "owe": "nợ|còn nợ|thiếu nợ|mượn của|vay của",
    "pay": "bồi thường|bồi thường cho|trả cho|đền cho|trả nợ|đền bù cho|trả ~ cho",
    "write": "viết thư cho|gửi thư cho|viết cho|gửi email cho|nhắn tin cho|gửi thư điện tử cho|gửi công văn cho|nhắn cho",
    "tell": "cảnh báo|nói với|báo cho|nhắc|khuyên|thông báo cho|dặn|bảo|căn dặn|cho ~ biết|kể với",
    "phone": "gọi điện cho|gọi cho|điện thoại cho|gọi điện",
    "instruct": "chỉ đạo|ra lệnh cho|sai|yêu cầu|giao cho|bắt ép|ép|xúi|xúi giục|lệnh cho",
    "persuade": "thuyết phục|rủ|dụ dỗ|rủ rê|dụ|lôi kéo",
    "push": (
        "đẩy ngã|đẩy ~ ngã|xô ngã|xô ~ ngã|kéo ngã|kéo ~ ngã|đốn ngã|phạm lỗi với|phạm lỗi|xô đẩy|giật ngã|ngáng chân|đạp ngã|xô|đẩy|vật ngã|chuồi bóng|vào bóng thô bạo với|húc ngã|đẩy ~ xuống|xô ~ xuống"
    ),
    "hit": (
        "đánh|đuổi đánh|đuổi ~ đánh|hành hung|tấn công|đấm|tát|đạp|đá|ném đá vào|lao vào đánh|vụt|đập|đánh đập|rượt đánh|rượt đuổi|dùng gậy đánh|xông vào đánh|ẩu đả với|đánh hội đồng|ném gạch đá vào"
    ),
    "ram": (
        "tông|tông vào|tông trúng|húc|húc vào|đâm vào|đâm sầm vào|tông thẳng vào|va vào|đâm|đâm trúng|đâm thẳng vào|đâm trực diện vào|đâm trực diện|húc đuôi|đâm ngang|đâm va vào|tông trực diện|ủi|cán|cán qua|quệt vào|tông ~ vào|va quệt"
    ),
    "cross": "lấn sang|lấn làn|lấn tuyến|lấn đường|lao sang|vượt sang|chạy lấn|đi lấn|sang phần đường|lao qua dải phân cách|vượt đèn đỏ|lấn qua|chạy ngược chiều|đi ngược chiều|lạng sang|lấn phần đường",
    "kill": "giết|giết chết|sát hại|đánh chết|đâm chết|bắn chết|chém chết|hạ sát|bóp cổ",
    "shoot": "bắn|nổ súng vào|xả súng vào|bắn trúng|nổ súng bắn",
    "stab": "chém|đâm dao|dùng dao đâm|rút dao đâm|cầm dao đâm|đâm một nhát|đâm nhiều nhát|chém trúng",
    "film": "clip < quay|video < quay|đoạn phim < quay|quay clip|quay phim|quay lại|quay được|ghi hình|chụp ảnh|chụp lại|quay video|chụp được",
    "post": "clip < đăng|clip < tung|ảnh < đăng|đăng|tung|đăng tải|phát tán|đưa lên mạng|đăng lên|tung lên|rò rỉ|chia sẻ",
    "cut down": "chặt|chặt hạ|đốn|đốn hạ|chặt phá|cưa",
    "demolish": "tháo dỡ|phá dỡ|đập bỏ|dỡ bỏ|cưỡng chế|san phẳng",
    "put out": "dập tắt|dập lửa|khống chế ngọn lửa|khống chế đám cháy|chữa cháy|dập đám cháy",
    "treat": "ca mổ < thực hiện|ca mổ < mổ|ca phẫu thuật < thực hiện|ca mổ < tiến hành|mổ|phẫu thuật|mổ cho|phẫu thuật cho|cấp cứu|sơ cứu|hô hấp nhân tạo|đỡ đẻ",
    "invite": "mời",
    "defeat": "đánh bại|thắng|hạ|hạ gục|vượt qua|quật ngã",
    "sue": "kiện|khởi kiện|đâm đơn kiện|nộp đơn kiện",
    "dismiss": "sa thải|cách chức|cho thôi việc|đuổi việc",
    "propose": "đề xuất|gợi ý|nghĩ ra|bày ra|đưa ra ý tưởng|đề ra",
    "score": "bàn gỡ < thực hiện|bàn gỡ < ghi|bàn thắng < ghi|bàn gỡ hòa < ghi|bàn quyết định < ghi|gỡ hòa|gỡ hoà|mở tỷ số|mở tỉ số|ấn định chiến thắng|san bằng tỷ số|san bằng tỉ số|quân bình tỷ số|ghi bàn gỡ",
    "deliver": "giao nộp|nộp lại|mang đến nộp|đem nộp|mang trả|giao lại|trả lại",
    "drive": "cầm lái|lái|điều khiển|cầm vô lăng",
    "bury": "chôn|chôn cất|mai táng",
    "bite": "cắn|cắn xé",
    "cheat": "lừa|lừa đảo|lừa gạt|lừa bán",
    "replace": "thay thế|thay|kế nhiệm|lên thay|tiếp quản ghế của",
    "teach": "dạy|huấn luyện|đào tạo|dìu dắt|kèm cặp",
    "own": "sở hữu|kiểm soát|chi phối|nắm quyền kiểm soát|là công ty mẹ của",
    "overtake": "vượt mặt|vượt lên trên|qua mặt|vượt",
    "give": "tặng|trao|gửi|chuyển|bán|nhường|giao|đưa|biếu",
    "win bid": "trúng thầu|thắng thầu|trúng đấu giá|thắng đấu giá|giành được gói thầu|giành hợp đồng|giành được hợp đồng",
    "organise": "giải đấu < tổ chức|lễ hội < tổ chức|cuộc thi < tổ chức|tổ chức|đứng ra tổ chức|kêu gọi đình công|phát động|đăng cai",
    "donate": "hiến tặng|hiến|quyên góp|ủng hộ|hiến đất|cúng dường",
    "install": "lắp đặt|sửa chữa|lắp|sửa|thay van|hàn",
    "lock": "nhốt|khóa cửa|khoá cửa|khóa trái|khóa chặt|khoá trái|chốt cửa|cài then",
    "unlock": "cánh cửa < mở|cổng < mở|cửa xả < mở|van < mở|cống < mở|mở cửa|mở khóa|mở khoá|mở cổng|mở van|mở cống|mở cửa xả",
    "switch off": "tắt|ngắt điện|cúp cầu dao|ngắt|cúp điện|cắt điện|khóa van|khoá van|sập cầu dao",
    "throw": "ném|quăng|tung ~ vào|liệng|chọi",
    "hospital": "đưa ~ đi cấp cứu|đưa ~ đến bệnh viện|chở ~ đi cấp cứu|đưa ~ tới bệnh viện|đưa ~ vào bệnh viện|chở ~ đến bệnh viện|chuyển ~ đến bệnh viện|đưa ~ đi bệnh viện|đưa ~ vào viện|chở ~ đi bệnh viện|đưa ~ đi viện|cõng ~ đi cấp cứu",
    "remove": "dỡ|gỡ|tháo|dọn|cẩu ~ đi|kéo ~ đi|di dời",
    "plant": "cất giấu|giấu|cài|gài|chôn giấu",
    "translate": "dịch|biên tập|chuyển ngữ|hiệu đính",
    "choose": "chọn|lựa chọn|tuyển chọn|tuyển",
    "evacuate": "sơ tán|di tản",
    "chair": "chủ trì|chủ tọa|chủ toạ",
    "surrender": "đầu thú|tự thú|ra đầu thú|ra trình diện|tự ra trình diện|đến trình diện|xin đầu thú|ra tự thú|tự nguyện ra|trình diện công an|đầu hàng",
}
NO_ACTS = (
    "giao thông|giao dịch|giao lưu|giao tiếp|chuyển biến|chuyển đổi|chuyển động|trao đổi|đưa tin|đưa ra|đưa vào|vận chuyển|di chuyển|chuyển hướng|chuyển nhượng|hàn quốc|thay đổi|thay vì|thay mặt|thay cho|dạy học|ủng hộ viên|người dân tộc|dịch vụ|dịch bệnh|giao dịch|du dịch|mở cửa hàng|gửi tiền|gửi lời|bán hàng|buôn bán|mua bán|cơ quan tổ chức|ban tổ chức|tổ chức này|các tổ chức|tiền gửi|sửa đổi|gửi gắm|vượt biên|vượt trội|tháo chạy|tắt thở|tắt máy|chọn lọc|tháo gỡ khó khăn|gỡ hòa|gỡ rối|dọn dẹp|vòng cấm|khu vực cấm|đường cấm|lệnh cấm|bắt đầu|bắt nguồn|bắt buộc|bắt tay|nắm bắt|đánh bắt|bắt xe|bắt cóc|bắt kịp|bắt lửa|lệnh bắt|đánh giá|đánh dấu|đánh thuế|đánh đổi|đánh thức|đánh bạc"
    "|đánh nhau|xây dựng đảng|phá sản|phá giá|phá kỷ lục|phá án|phá thai|đá bóng|đá phạt|đá luân lưu|đá cầu|sai phạm|sai sót|sai lầm|sai số|sai trái|sai sự thật"
    "|bao gồm|bao nhiêu|bao giờ|bao quanh|bao vây|cứu hộ|cứu nạn|cứu hỏa|cứu thương|cứu trợ|cấp cứu|nghiên cứu|tra cứu|lực lượng cứu hộ|xe cứu hỏa|xe cứu thương|lời mời|giấy mời"
    "|mời thầu|đề nghị truy tố|nợ xấu|nợ công|công nợ|nợ nần|khoản nợ|món nợ|đòi nợ|xin lỗi|xin phép|xin việc|xin nghỉ|xin tị nạn|vẽ tranh|bản vẽ|chữ ký|ký giả|ký túc xá"
    "|ký ức|nhật ký|đăng ký|thư ký|bảo vệ|bảo đảm|bảo hiểm|bảo tàng|bảo trì|đảm bảo|chỉ bảo|dạy bảo|bảo đảm|bảo dưỡng|cảnh báo|bảo quản|sai lệch|phát triển|vụ kiện|đơn kiện|điều kiện"
    "|sự kiện|kiện hàng|dao đâm|chiến thắng|thắng lợi|hạ cánh|hạ tầng|hạ viện|hạ giá|thủ đô|tung tích|tung tin|lái xe|người lái|cán bộ|công cán|cán cân|cán đích|tai nạn|đốt sống"
    "|ép buộc|hợp đồng|dựng hiện trường|xây xát|xô xát|chấm dứt hợp đồng|nhắc nhở|nhắc đến|nhắc tới|nhắc lại|dụ án|khống chế dịch|đẩy mạnh|đẩy nhanh|thúc đẩy|đẩy lùi|đẩy giá|vụ bắt|bắt chước"
    "|đá quý|đá vôi|gạch đá|đất đá|phản đòn|họa sĩ|hủy hoại|đi đường|yêu cầu của|theo yêu cầu|theo đề nghị|lấy mẫu số|số nợ|tiền nợ|vụ tấn công|cuộc tấn công|vụ đánh|vụ đâm|cú đá|quả đá"
)
_PARTIES: dict[str, str] = {
    "trucker": "tài xế xe tải|tài xế taxi|tài xế xe ôm|xe ôm|người chạy xe ôm|lái xe tải|tài xế xe khách|tài xế container|chạy xe ôm",
    "neighbor": "hàng xóm|người hàng xóm|mấy người hàng xóm|láng giềng|nhà bên cạnh|người ở phòng bên|nhà kế bên|nhà đối diện",
    "resident": "dân|nhân dân|người dân|bà con làng chài|dân làng chài|thợ lặn|người đi đường|người câu cá|người bán hàng|tiểu thương|thương lái",
    "firefighter": (
        "lính cứu hỏa|cảnh sát pccc|cảnh sát phòng cháy|cảnh sát phòng cháy chữa cháy|cảnh sát chữa cháy|lực lượng cứu hộ|đội cứu hộ|tổ cứu nạn|đội cứu nạn|lực lượng cứu nạn|nhân viên cứu hộ"
        "|lực lượng chữa cháy|lính chữa cháy|cảnh sát cứu nạn|tổ cứu hộ|lực lượng phòng cháy|lính cứu hoả|chiến sĩ chữa cháy|chiến sĩ cứu hỏa|cảnh sát cứu hộ|đội tìm kiếm cứu nạn"
    ),
    "engineer": "kỹ sư|kỹ thuật viên|nhà thiết kế|lập trình viên",
    "staff": "nhân viên|cán bộ nhân viên|người lao động",
    "labourer": "công nhân|anh em công nhân|thợ|thợ xây|thợ hồ|thợ mỏ|thợ điện|thợ hàn|nhóm thợ|tốp thợ",
    "guard": "bảo vệ|anh em bảo vệ|nhóm bảo vệ|nhân viên bảo vệ|vệ sĩ|tổ bảo vệ|đội bảo vệ",
    "coach": "hlv|huấn luyện viên|hlv trưởng|huấn luyện viên trưởng|thầy|ban huấn luyện",
    "team head": "trưởng đoàn|giám đốc kỹ thuật|chủ tịch clb|chủ tịch câu lạc bộ",
    "member": "hụi viên|hội viên|thành viên|chủ nợ|con nợ|chủ hụi",
    "outsider": "văn phòng thiết kế|công ty thiết kế|hãng thiết kế|công ty tư vấn|nhà thầu phụ|đối tác nước ngoài|đơn vị cung cấp suất ăn|cơ sở nấu ăn|công ty suất ăn|công ty bên ngoài|đơn vị bên ngoài|studio",
    "in-house": "anh em trong nhà|người trong nhà|kỹ sư của hãng|kỹ sư của công ty|đội ngũ trong nước|đội ngũ của hãng|đội ngũ của công ty|bộ phận thiết kế|nhân viên của hãng|cấp dưỡng của trường|cô cấp dưỡng của trường|bếp của trường|nhà bếp của trường|bếp ăn của trường|kỹ sư trong nước",
    "deputy chair": "phó chủ tịch",
    "company": "công ty|doanh nghiệp|hãng|tập đoàn|chủ đầu tư|nhà thầu|đơn vị thi công|nhà sản xuất|đơn vị cung cấp",
    "committee": "ubnd|ủy ban|sở|bộ|chi cục|cục|hội đồng|thanh tra|ban quản lý",
    "court": "tòa án|toà án|tòa|hội đồng xét xử|tand",
    "protester": "người biểu tình",
    "crowd": "đám đông|nhóm người",
    "chef": "đầu bếp|cấp dưỡng|nhà bếp|bếp ăn|cô cấp dưỡng|nhân viên nhà bếp",
    "dog": "chó nghiệp vụ|chó",
    "suspect": "kẻ cướp|tên cướp|kẻ trộm|tên trộm|kẻ gian|đối tượng|nghi phạm",
    "police": "công an|cảnh sát|lực lượng công an|tổ công tác|csgt đường thủy",
    "medic": "kíp trực|ê kíp|nhân viên y tế",
    "staff nurse": "điều dưỡng viên",
    "porter": "phu hồ|cửu vạn|thợ hồ|phụ hồ|công nhân bốc xếp",
}
PARTIES: dict[str, str] = {
    label: f"{CONCEPTS.get(label, '')}|{_PARTIES.get(label, '')}"
    for label in [*(c for c, kind in KINDS.items() if kind == "group"), *_PARTIES]
}
MOVERS: dict[str, str] = {
    "truck": "xe tải|xe ben|xe đầu kéo|xe container|xe bồn|container|xe bán tải|xe tải ben",
    "bus": "xe khách|xe buýt|xe đò|xe giường nằm|xe khách giường nằm|ô tô khách",
    "car": "ô tô|ôtô|xe hơi|taxi|xe con|ô tô con|ôtô con|xế hộp|xe taxi|ô tô 4 chỗ|ô tô 7 chỗ",
    "van": "xe 16 chỗ|ô tô 16 chỗ|xe cứu thương",
    "motorcycle": "xe máy|mô tô|xe gắn máy|xe tay ga",
    "bicycle": "xe đạp|xe đạp điện",
    "train": "tàu hỏa|toa tàu|toa xe lửa|xe lửa|đoàn tàu|tàu khách|tàu hàng hỏa|tàu hoả|đầu máy",
    "barge": "sà lan|xà lan|tàu kéo|tàu lai dắt",
    "ferry": "đò|phà|con đò|chuyến đò",
    "boat": "ghe|thuyền|xuồng|thuyền nan",
    "fishing boat": "tàu cá|tàu đánh cá",
    "canoe": "ca nô|canô|tàu cao tốc",
    "basket boat": "thuyền thúng|thúng chai",
    "tour boat": "tàu du lịch|thuyền du lịch",
    "ship": "tàu hàng|tàu chở hàng|tàu chở dầu|tàu container|tàu hải cảnh|tàu chiến|tàu vận tải",
    "plane": "máy bay",
    "helicopter": "trực thăng|máy bay trực thăng",
    "none": "bến xe|bãi xe|nhà xe|tài xế xe tải|tài xế taxi|lái xe tải|bến đò|chủ tàu|bến phà|tài xế xe khách|chủ đò|lái đò|tài xế ô tô|người đi xe máy",
}
OPENINGS = "và|rồi|sau đó|đã|cũng|liền|họ|anh|chị|ông|bà|cô|hắn|thị|y|ngay|lập tức|nhanh chóng|kịp thời|mới|vừa|đang|thì|để|nhưng|tiếp tục|bèn|lại|trực tiếp|tự|khi|trong khi|lúc|này|anh ta|ông ta|bà ta|cô ta"
HE = "anh|chị|ông|bà|cô|hắn|anh ta|cô ta|ông ta|bà ta|anh này|ông này|y|thị"
THEY = "họ|các anh|các chị|các ông|cả nhóm|tổ này"
THIS_ONE = "người phụ nữ này|người đàn ông này|đối tượng|nghi phạm|bà này|ông này|anh này|bà|ông|anh|chị|hắn|y|thị|anh ta|bà ta|cô ta|kẻ này|tên này|nghi can|đối tượng này"
SUBJECT_AFTER = "và|nhưng|khi|sau khi|trước khi|vì|rằng|là|thì|mà|nếu|nên|trong khi|cho biết|còn|chính|thấy|chứng kiến|đến khi|để|cho hay|hay|lúc|song|việc|sáng|trưa|chiều|tối|đêm|ngày|biết|nói|có|chỉ|khiến|ấy|đó|nghe|nhờ|này|kể|khai"
ARTICLES = "nghệ nhân|nhà điêu khắc|nhà thiết kế|bảo mẫu|hộ lý|chuyên gia|cán bộ|chiến sĩ|đầu bếp|huấn luyện viên|hlv|trọng tài|nghị sĩ|bộ trưởng|thứ trưởng|cục trưởng|vụ trưởng|chi cục trưởng|hiệu trưởng|hiệu phó|đại biểu|trưởng đoàn|đội trưởng|cựu|nguyên|tân|nữ|nam|tốp|đôi|cặp|họa sĩ|nhạc sĩ|ca sĩ|kiến trúc sư|kỹ sư|bác sĩ|luật sư|nghệ sĩ|nhà văn|nhà thơ|đạo diễn|diễn viên|giáo sư|tiến sĩ|thạc sĩ|giám đốc|tổng giám đốc|phó giám đốc|phó tổng giám đốc|chủ tịch|phó chủ tịch|trưởng phòng|phó phòng|bí thư|phó bí thư|trung tá|đại úy|thượng úy|thiếu tá|thượng tá|đại tá|trung úy|thiếu úy|trung sĩ|thượng sĩ|trưởng thôn|trưởng bản|trưởng ấp|thuyền trưởng|tài xế|cầu thủ|tiền đạo|tiền vệ|hậu vệ|thủ môn|trung vệ|tác giả|doanh nhân|nhà báo|phóng viên|thẩm phán|cô giáo|thầy giáo|y tá|điều dưỡng|thiếu niên|cô gái|chàng trai|các|những|một|một số|nhóm|một nhóm|hai|ba|bốn|năm|vài|mấy|nhiều|hàng chục|hàng trăm|anh|chị|ông|bà|em|cô|chú|bác|cháu|tổ|đội|lực lượng|một tổ|một chiếc|chiếc|con|chuyến|số|cả|toàn bộ|cơ khí|ô tô|ôtô|dược phẩm|xây dựng|thép|nhựa|công ty|tập đoàn|ngân hàng|clb|câu lạc bộ|đội bóng|tuyển|thủy sản|bất động sản|dệt may|điện tử|thực phẩm|vận tải|hãng|bảo hiểm|chứng khoán|xi măng|phân bón|dầu khí|nhiệt điện|phía|bên|người|vợ chồng|hai vợ chồng|cháu bé|bé|cụ|thầy|cán bộ|hàng|chục|người là"
# A clause that says which party is meant; a doer without a name; whoever is asked or seen to do it.
RELATIVE = r"(?!)"
SOMEBODY = r"(?<!là )(?<!là những )\b(?:người|kẻ|tên|đối tượng|nhóm người|thanh niên|ai|gã)\s+(?:đã\s+|từng\s+|trực tiếp\s+)?$"
CONTROL = r"\b(?:yêu cầu|đề nghị|buộc|chỉ đạo|nhờ|thuê|giúp|khiến|mời|điều|cử|điều động|hướng dẫn|kêu gọi|thuyết phục|ép|sai|vận động|hỗ trợ|xin|chờ|đợi|bảo|rủ|huy động)$"
# In front of a noun that looks like the verb.
NOUN_BEFORE = r"\b(?:việc|cảnh|vụ|chuyện|hành vi|quá trình|cuộc|sự|đợt|công tác|chuyến|kế hoạch|phương án|lệnh|quyền|ý định|phép|đơn|nghi án)\s+$"
POSSESSIVE = r"(?!)"
BY = r"\bbởi(?: chính)?$"
TOLD_TO = r"\bcho$"
PASSIVE = r"\b(?:bị|được)\s+$"
# "do X thực hiện", "bị X đâm", "được X cứu".
INNER_AGENT = r"\b(?:bị|được|do)(?:\s+chính)?$"
DONE_BY_INFINITIVE = r"$"
SORTS = "trực|nữ|nam|trưởng|phó|dự bị|kỳ cựu|trẻ|già"
BEFORE_TIMES = r"\b(?:hồi|vào|lúc|khoảng|từ|sáng|trưa|chiều|tối|đêm|rạng sáng|ngày)\s*$"
DO = r"\bdo(?: chính)?$"
# Where what an act is done to ends, and words of names that tell no bearer from another.
OBJECT_END = "sau|trước|trong vòng|khoảng|lúc|khi|suốt|trong khi|trước khi|sau khi|hồi|vì|do"
COMMON_NAME_WORDS = frozenset(
    "công|ty|tập|đoàn|sở|phòng|ban|ubnd|huyện|tỉnh|xã|phường|quận|thành|phố|tp|hội|ngân|hàng|bệnh|viện|trường|đại|học|clb|câu|lạc|bộ|chi|cục|tổng|cổ|phần|tnhh|an|cảnh|sát|đội|đồn|trung|tâm|viện|ủy|hiệp|liên|đoàn|đảng|nhà|máy|hãng|và|thương|mại|dịch|vụ|xây|dựng|đầu|tư".split(
        "|"
    )
)
PROGRESSIVE = r"$"
PROGRESSIVE_FORM = r"(?!)"
TO_SOMEBODY = r"\bcho$"
THEN_NAMED = r"\s*,\s*|\s+(?:tên là|tên)\s+"
THEN_GROUP = r"\s*(?:\([^()]*\))?\s*,\s*(?:\d{2} tuổi\s*,\s*)?(?:là\s+)?(?:một\s+)?"
FRONTED = r"^\W*(?:ngược lại\W*)?(?:nhờ|sau khi|trước khi|khi|bằng việc|với việc|nhờ việc|do|vì|để|bằng cách|việc)?\s*$"
NOT_DONE = "không|chưa|chẳng|không hề|chưa hề|không phải|định|muốn|sẽ|có thể|toan|tìm cách|cố|cố gắng|dọa|đòi|hứa|dự kiến|sắp|không ai|không thể"
# Words that hold one of these and are none.
NO_PLANS = "quyết định|xác định|khẳng định|nhất định|ổn định|quy định|nhận định|chỉ định|giám định|gia đình|cố ý|cố tình|sự cố|cố định|củng cố|sắp xếp|không chỉ|không những|không ngần ngại|không kịp|không may|không biết|cơ thể"
NOBODY = "không ai|chẳng ai|không có ai|không có người nào|không người nào|không một ai"
OTHER_CLAUSE = "và|nhưng|nên|rồi|mà|khi|thì|vì|do"
# What is told as hearsay.
RUMOURS = "lan truyền|tin đồn|đồn thổi|đồn đoán|có tin|thông tin cho rằng|tin nói|bịa đặt|tin giả|xuyên tạc|thất thiệt"
HIM = "anh ta|ông ta|bà ta|cô ta|anh|chị|ông|bà|cô|hắn|y|thị"
# An arrest that is told as the work of those who made it.
ITSELF = "chính|tự tay|đích thân"
WITH = r"\b(?:với|và|cùng|cùng với|hỗ trợ|giúp|phối hợp|hay|hoặc|lẫn)$"
AGREEMENTS = (
    "hợp đồng|thỏa thuận|thoả thuận|biên bản ghi nhớ|hiệp định|bản ghi nhớ|hiệp ước|biên bản làm việc"
)
FOR_A_SIDE = "thay mặt|đại diện|phía|bên mua|bên bán|trực tiếp|chính tay"
# Done without an order; done to nobody.
OWN_WILL = "tự ý|tự quyết định|tự nguyện|tự mình quyết định|theo ý mình|chủ động quyết định|không ai chỉ đạo|không ai ép|không ai yêu cầu|tự tiện|tự động ý|tự đứng ra|tự đưa ra quyết định"
NEVER = "không|không hề|chưa hề|chẳng|chưa từng|chưa"
ANYBODY = "ai|bất kỳ ai|bất cứ ai|người nào|một ai"
EACH_OTHER = "lẫn nhau|nhau|hai bên|đôi bên|qua lại"
JOINTLY = "phối hợp|cùng|cùng với|với sự hỗ trợ|hỗ trợ|giúp|giúp sức|và"
HUNTED = "truy xét|truy bắt|vây bắt|mật phục|phá cửa|ập vào|ập tới|ập đến|vây ráp|truy đuổi|lẩn trốn|ẩn náu|trốn tại|bao vây|khám xét|truy lùng|truy tìm|truy vết|theo dõi|đột kích|lần ra|truy nã|bắt gọn|tóm"
