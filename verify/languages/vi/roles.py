"""Vietnamese: verbs of directed acts by class, the groups that act, and the words around a verb that turn it.

Compiled by hand from the vocabulary of accident, crime, court, diplomacy, election and business reports.  Phrases are
in lower case, parted by bars.  The classes are the same in every language; their traits stand in `verify.contrasts.roles`.
"""

# A head stands before what modifies it: "công an huyện Lý Nhân".
HEAD_FIRST = True

ACTIONS: dict[str, str] = {
    "arrest": "bắt|bắt giữ|bắt giam|bắt quả tang|tóm gọn|tóm|bắt gọn|bắt sống|tạm giữ|tạm giam|khống chế|áp giải|bắt khẩn cấp",
    "charge": "khởi tố|truy tố",
    "sue": "kiện|khởi kiện|đâm đơn kiện|nộp đơn kiện",
    "kill": "giết|giết chết|sát hại|giết hại|hạ sát|ám sát|hành quyết|đánh chết|đâm chết|bắn chết|chém chết|tông chết",
    "shoot": "bắn|nổ súng vào|xả súng vào|bắn trúng",
    "stab": "đâm|chém|đâm trúng|chém trúng",
    "beat": "đánh|hành hung|đánh đập|đấm|đạp|đánh hội đồng",
    "ram": "tông|tông vào|tông trúng|húc|đâm vào|đâm sầm vào|tông thẳng vào|va vào|va chạm với",
    "rob": "cướp|cướp của|cướp giật|trấn lột",
    "steal": "trộm|lấy trộm|ăn trộm|đánh cắp|lấy cắp|trộm mất",
    "cheat": "lừa|lừa đảo|lừa gạt",
    "rape": "hiếp dâm|cưỡng hiếp|cưỡng bức",
    "kidnap": "bắt cóc",
    "rescue": "giải cứu|cứu sống|cứu thoát",
    "find": "tìm thấy|tìm được|tìm ra|phát hiện|phát hiện ra|vớt được|trục vớt được",
    "trace": "tìm đến|tìm tới|lần tới|lần đến",
    "raid": "ập đến|ập tới|ập vào|kéo đến|kéo tới|xông vào",
    "enter": "xâm nhập|tiến vào|đi vào|xâm phạm|lọt vào",
    "go": "quay lại|trở lại|đến thăm|tới thăm|lên đường tới|lên đường đến|bay tới|bay đến|bay sang|sang thăm|thăm|công du",
    "send": (
        "gửi|gửi tới|gửi đến|gửi sang|chuyển tới|chuyển đến|chuyển sang|mang đến|mang tới|mang sang|đưa đến|đưa tới|đưa sang"
    ),
    "bribe": "hối lộ|đút lót|đưa hối lộ|đưa hối lộ cho",
    "surrender": "đầu thú với|tự thú với|ra đầu thú với|đầu hàng",
    "pay": "chi trả|thanh toán|nộp phạt",
    "compensate": "bồi thường|đền bù|chi trả tiền bồi thường|trả tiền bồi thường",
    "give": (
        "cung cấp cho|trao cho|bán cho|chuyển giao cho|tặng cho|viện trợ cho|trả cho|giao cho|cho vay|bán vũ khí cho|tặng"
        "|cung cấp vũ khí cho|viện trợ|chuyển tiền cho"
    ),
    "recall": "triệu hồi|rút|gọi về nước|rút về nước",
    "expel": "trục xuất|đuổi",
    "invade": "xâm lược|xâm chiếm|đánh chiếm|thôn tính",
    "attack": "tấn công|tập kích|không kích|pháo kích|ném bom|nã pháo vào",
    "accuse": "cáo buộc|buộc tội|tố cáo|tố|tố giác",
    "criticise": "chỉ trích|lên án|phê phán|công kích",
    "threaten": "đe dọa|đe doạ|dọa|dọa giết|đe dọa giết",
    "warn": "cảnh báo",
    "invite": "mời",
    "spy": "do thám|nghe lén|theo dõi",
    "sanction": "trừng phạt|áp đặt trừng phạt lên|cấm vận",
    "back": "ủng hộ|hậu thuẫn|tán thành",
    "oppose": "phản đối",
    "appoint": "bổ nhiệm|chỉ định|đề cử",
    "dismiss": "sa thải|cách chức|bãi nhiệm|miễn nhiệm|đuổi việc|cho thôi việc|phế truất",
    "resign": "từ chức|từ nhiệm|xin từ chức|xin thôi việc|nộp đơn từ chức",
    "succeed": "kế nhiệm|thay thế|thay|lên thay|kế vị",
    "defeat": "đánh bại|thắng|hạ gục|vượt qua|vượt mặt|vượt|hạ|giành chiến thắng trước",
    "defeated by": "thua|thua trước|để thua|thất bại trước|bại trận trước",
    "win": "đắc cử|thắng cử|trúng cử|giành chiến thắng trong|thắng kiện",
    "lose": "thất cử|thua cử|thất bại trong|thua kiện",
    "top": "đứng đầu|dẫn đầu|đứng thứ nhất|xếp thứ nhất|đứng ở vị trí số một|giữ vị trí số một",
    "rise": "tăng|tăng lên|gia tăng|tăng vọt|tăng mạnh|tăng nhẹ|leo lên|tăng trưởng",
    "fall": "giảm|giảm xuống|sụt giảm|giảm mạnh|giảm nhẹ|tụt|tụt xuống|lao dốc|sụt",
    "buy": "mua|mua lại|thâu tóm|thôn tính",
    "own": "sở hữu|nắm giữ|làm chủ",
    "controlled by": (
        "nằm dưới sự kiểm soát của|dưới sự kiểm soát của|nằm trong tay|nằm trong sự kiểm soát của|thuộc quyền kiểm soát của"
        "|thuộc sở hữu của|thuộc quyền sở hữu của|chịu sự kiểm soát của|do sự quản lý của|thuộc về"
    ),
    "found": "thành lập|sáng lập|lập ra",
    "build": "xây dựng|thi công|thực hiện|chế tạo|sản xuất",
    "supervise": "chỉ giám sát|chỉ hỗ trợ|chỉ tư vấn|chỉ theo dõi|chỉ đóng vai trò giám sát|chỉ phối hợp",
    "approve": "thông qua|phê chuẩn|phê duyệt|chấp thuận|tán thành việc",
    "reject": "bác|bác bỏ|bác đơn|phủ quyết|không thông qua|không phê chuẩn|từ chối phê chuẩn",
    "praise": "ca ngợi|khen ngợi|hoan nghênh",
    "accept": "chấp nhận|đồng ý với|nhận lời",
    "refuse": "từ chối|khước từ|cự tuyệt",
    "convict": "kết án|tuyên có tội|tuyên án|kết tội",
    "acquit": "tha bổng|tuyên vô tội|tuyên trắng án|trắng án cho",
    "suicide": "tự tử|tự sát|tự vẫn|treo cổ tự tử|nhảy lầu tự tử",
    "die": "tử vong|thiệt mạng|qua đời|chết|tử nạn|bỏ mạng",
    "survive": "sống sót|thoát chết|thoát nạn|may mắn thoát chết|còn sống",
    "attend": "tham dự|dự|có mặt tại",
    "skip": "vắng mặt tại|vắng mặt trong|tẩy chay|không tham dự|không dự",
    "flee": "bỏ trốn|bỏ chạy|trốn khỏi|bỏ chạy khỏi|trốn khỏi hiện trường|rời khỏi hiện trường",
    "stay": "ở lại|ở lại hiện trường|có mặt tại hiện trường",
    "carry": "chở|lai|đèo",
    "call": "gọi điện cho|gọi cho|điện đàm với",
    "join": "gia nhập",
    "leave": "rời bỏ|rút khỏi",
    "release": "thả|phóng thích|trả tự do cho|trả tự do|thả tự do cho",
    "delete": "xóa|xoá|gỡ bỏ|gỡ xuống",
}

# What holds a verb of ACTIONS and is none, or is none of the class.
NO_ACTIONS = (
    "bắt đầu|bắt nguồn|bắt buộc|bắt tay|bắt chước|bắt gặp|bắt kịp|bắt mắt|bắt nạt|bắt quen|bắt tin|nắm bắt|đánh giá|đánh dấu"
    "|đánh bắt|đánh thuế|đánh đổi|đánh thức|đánh bạc|đánh nhau|điều kiện|sự kiện|kiện hàng|kiện toàn|linh kiện|phụ kiện|dữ kiện"
    "|vụ kiện|đơn kiện|văn kiện|thay đổi|thay mặt|thay vì|thay cho|thay vào đó|tố tụng|tố chất|yếu tố|nhân tố|chỉ thị|dự án"
    "|dự kiến|dự báo|dự đoán|dự định|dự thảo|dự luật|dự toán|dự trữ|dự phòng|mời gọi|lời mời|giấy mời|rút kinh nghiệm|rút ngắn"
    "|rút tiền|rút gọn|rút ra|rút lui|mua bán|người mua|mua sắm|hạ cánh|hạ tầng|hạ viện|hạ sĩ|hạ giá|hạ thủy|thiên hạ|bộ hạ"
    "|vượt trội|vượt biên|vượt ngục|thua lỗ|chiến thắng|thắng lợi|thắng cảnh|gửi tiền|gửi lời|gửi xe|tiền gửi|đạp xe|xe đạp"
    "|bàn đạp|bắn tốc độ|chết người|cái chết|xác chết|chuyến thăm|đi thăm|hỏi thăm|thăm dò|thăm hỏi|kẻ cướp|tên cướp|băng cướp"
    "|vụ cướp|vụ trộm|kẻ trộm|tên trộm|bảo hiểm|hiểm họa|vụ bắt|lệnh bắt|bác sĩ|bác sỹ|chú bác|bác ái|uyên bác|cuộc tấn công"
    "|vụ tấn công|đợt tấn công|quá trình|tai nạn chết|tai nạn|đâm đầu|chuyển biến|chuyển đổi|dao đâm|lừa dối|chết máy|đuổi theo"
    "|đuổi kịp|theo đuổi|rượt đuổi|chuyên chở|che chở|trở lại đây|gương lai|tương lai|lai lịch|con lai|thành lập lại|tăng cường|giảm nhẹ trừng phạt|giảm giá|gia giảm|tăng tốc|tăng thêm"
)

# Groups that act, by class.
ACTORS: dict[str, str] = {
    "police": (
        "công an|cảnh sát|csgt|csđt|cơ quan điều tra|cơ quan cảnh sát điều tra|cơ quan công an|cơ quan csđt|trinh sát"
        "|tổ công tác|tổ tuần tra|điều tra viên|lực lượng công an|lực lượng cảnh sát|đội cảnh sát|phòng cảnh sát|công an viên"
    ),
    "authority": (
        "cơ quan chức năng|nhà chức trách|các nhà chức trách|giới chức|lực lượng chức năng|chính quyền|chính quyền địa phương"
        "|quan chức|ngành chức năng|chức trách"
    ),
    "prosecutor": "viện kiểm sát|vks|vksnd|công tố viên|kiểm sát viên|viện công tố",
    "court": "tòa án|toà án|tòa|hội đồng xét xử|hđxx|thẩm phán|tand|bồi thẩm đoàn",
    "army": "quân đội|bộ đội|quân nhân|binh sĩ|binh lính|hải quân|không quân|lính|lực lượng vũ trang|lục quân",
    "coastguard": "cảnh sát biển|lực lượng bảo vệ bờ biển|bộ đội biên phòng|biên phòng|lực lượng tuần duyên|tuần duyên",
    "rebels": "phiến quân|quân nổi dậy|lực lượng nổi dậy|quân khủng bố|khủng bố|lực lượng ly khai|phe ly khai|phe đối lập",
    "firefighters": "lính cứu hỏa|lực lượng cứu hỏa|cảnh sát pccc|lực lượng cứu hộ|đội cứu hộ|nhân viên cứu hộ|đội tìm kiếm",
    "government": "chính phủ|nội các",
    "parliament": "quốc hội|nghị viện|hạ viện|thượng viện",
    "residents": "người dân|dân làng|bà con|hàng xóm|nhân dân|người đi đường|dân|quần chúng|người dân địa phương|ngư dân|khán giả",
    "guards": "hiệp sĩ|hiệp sỹ|bảo vệ|dân phòng|tổ bảo vệ|nhân viên bảo vệ|đội bảo vệ",
    "family": "gia đình|người nhà|người thân|thân nhân|họ hàng",
    "suspects": "nghi phạm|hung thủ|đối tượng|nghi can|kẻ gian|tên cướp|bị cáo|bị can|tên trộm|kẻ trộm|băng cướp|thủ phạm",
    "victims": "nạn nhân|bị hại|người bị hại",
    "company": "công ty|doanh nghiệp|hãng|tập đoàn|chủ đầu tư|nhà thầu|chủ tàu|nhà sản xuất",
    "ambassador": "đại sứ|các đại sứ",
    "diplomats": "nhà ngoại giao|các nhà ngoại giao|viên chức ngoại giao|nhân viên ngoại giao",
    "reporters": "phóng viên|nhà báo|báo chí|truyền thông",
    "workers": "công nhân|nhân viên|người lao động",
    "students": "học sinh|sinh viên",
    "doctors": "bác sĩ|bác sỹ|bệnh viện|y bác sĩ",
    "protesters": "người biểu tình|những người biểu tình",
    "driver": "tài xế|người lái xe",
}

# Words of a title or an address before a person's name, by the group that they put the person in; officials, too, are
# called "ông" and "bà".
CIVIL_TITLES = frozenset({"anh", "chị", "em", "cháu"})
OFFICIAL_TITLES = (
    "đại úy|thiếu úy|trung úy|thượng úy|thiếu tá|trung tá|thượng tá|đại tá|thiếu tướng|trung tướng|trưởng công an|cảnh sát"
    "|công an|điều tra viên|kiểm sát viên|thẩm phán|giám đốc công an|hạ sĩ|thượng sĩ|chiến sĩ|đồng chí|tướng|đội trưởng"
)

# Words directly before a verb, by what they do to it.
AUXILIARIES: dict[str, str] = {
    "not": "không|không hề|chưa từng|không phải|không được|không thể|chẳng|chưa bao giờ|không bao giờ|chưa hề|không còn",
    "not yet": "chưa|vẫn chưa|chưa thể|vẫn chưa thể|chưa được|vẫn không|vẫn chưa được",
    "planned": "sẽ|dự kiến|dự kiến sẽ|sắp|sắp sửa|lên kế hoạch|có kế hoạch|dự định|sẽ tiếp tục|cam kết sẽ|hứa sẽ|sẽ phải",
    "possible": "có thể|có khả năng|được cho là|được cho là đã|bị cho là|bị cho là đã|bị nghi|có thể đã|nghi|có thể sẽ|bị tình nghi",
    "attempt": "định|muốn|xin|ngỏ ý|tìm cách|cố|cố gắng|âm mưu|đòi|dọa|toan|đề nghị|yêu cầu|mong|kêu gọi|phải|nên|cần|đe dọa",
    "done": "đã|vừa|vừa mới|từng|đã từng|mới|đã chính thức|đã tiến hành|đã phải|đã kịp",
    "plain": (
        "đang|vẫn|cũng|liền|lại|đều|liên tục|lập tức|ngay lập tức|nhanh chóng|tiếp tục|còn|mới đây|bất ngờ|phối hợp"
        "|tiến hành|trực tiếp|kịp thời|cùng|tự|hiện|kịp|bất ngờ|tổ chức|đồng loạt|nhiều lần"
    ),
    "passive": "bị|được",
    "by": "bởi",
}

# Where the words that belong to a verb end.
BREAKS = (
    "và|hoặc|hay|nhưng|rằng|là|thì|mà|khi|sau khi|trước khi|vì|do|bởi vì|nên|nếu|để|nhằm|rồi|khiến|trong khi|còn|sau đó|do đó"
    "|trong khi đó|đồng thời|cho rằng|cho biết|cho hay|nói|nói rằng|khẳng định|tuyên bố|theo đó|việc|từ đó|tuy nhiên|song"
)
PREPOSITIONS = (
    "tại|ở|vào|về|trong|trên|bằng|với|từ|đến|tới|khỏi|cùng với|ngay|lúc|sau|trước|giữa|ngày|năm|tháng|hôm|cho|theo|dưới|qua|ra"
    "|do|vì|như|chứ"
)
# Between a preposition or a break and the head of a party: of no weight.
DETERMINERS = (
    "các|những|một|mọi|chiếc|con|cái|tên|hai|ba|bốn|năm|nhiều|số|toàn bộ|tất cả|đích thân|chính|phía|bên|ngay cả|lực lượng|người"
    "|đội|nhóm|vụ"
)
# Time and place in front of a subject; what follows is the subject.
LEADS = "đến|tối|sáng|chiều|trưa|đêm|ngày|hôm|hôm qua|hôm nay|hiện|mới đây|trước đó|ngay sau đó|tuy vậy|lúc|khoảng|trong khi"

# What denies a statement of others: the verb, and what may stand between it and the statement.
DENIALS = "bác bỏ|phủ nhận|bác|chối|phản bác|bác tin|cải chính"
DENIED_LEADS = "thông tin|tin|tin đồn|cáo buộc|các cáo buộc|những cáo buộc|việc|rằng|chuyện|cho rằng|thông tin cho rằng|về việc|lời"

# Conditions: what opens one that does not come about, and one that does.
UNLESS = "nếu không|việc không|không thể|thất bại trong việc|nếu chưa|việc chậm|trừ phi|việc từ chối"
IN_CASE = "nếu|việc|khi|một khi"
CONSEQUENCE = "sẽ|có thể|sẽ làm|sẽ khiến|có nguy cơ"
NEGATIONS = "không|chưa|chẳng|không hề|không thể|chưa thể"

# Words that make a statement a claim or a doubt.
DOUBTS = "cáo buộc|bị cáo buộc|nghi|nghi ngờ|bị nghi|tin đồn|được cho là|bị cho là|nghi vấn|đồn|đồn đoán|bác bỏ|phủ nhận|tố|tố cáo|bị tố|liệu"

# Things that are there or not: papers, survivors; what says that one is there, and that none is.
HOLDINGS: dict[str, str] = {
    "licence": "giấy phép|cấp phép",
    "driving licence": "bằng lái|giấy phép lái xe",
    "insurance": "bảo hiểm",
    "contract": "hợp đồng",
    "survivor": "sống sót|người sống sót",
}
LACKS = "không có|không hề có|chưa có|không được cấp|chưa được cấp|chẳng có|không còn|thiếu|không có ai|không còn ai"
HAS = "đều có|đã có|được cấp|có đầy đủ|cấp|có đủ|vẫn còn|đã cấp|có giấy tờ và|có người|có một người|đã ký"

# Words that negate without a negation.
SOFT_NEGATIONS = "khó|thiếu|ít|hiếm|hiếm khi|khỏi|từ chối|ngừng|dừng|tránh|thất bại|bỏ|miễn|mất|vắng|trừ|ngoại trừ|hết|phủ nhận|bác bỏ"
