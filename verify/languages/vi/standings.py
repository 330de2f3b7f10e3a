"""More Vietnamese phrases that tell where somebody or something stands: accidents, courts, business, diplomacy, sport.

In the form of `positions`, of which these are a part.  Compiled by hand, before any story was looked at for them.
"""

MORE_CUES: dict[tuple[str, str], str] = {
    ("aftermath", "killed there"): (
        "tử vong tại chỗ|chết tại chỗ|thiệt mạng tại chỗ|tử nạn tại chỗ|đã tử vong ngay|chết ngay tại chỗ|tử vong ngay tại hiện trường"
        "|tử vong trong vụ tai nạn|thiệt mạng trong vụ tai nạn|chết trong cabin|tử vong trong cabin|chết kẹt trong cabin"
    ),
    ("aftermath", "got away"): (
        "bỏ trốn|đã bỏ trốn|trốn khỏi hiện trường|bỏ trốn khỏi hiện trường|rời khỏi hiện trường|bỏ chạy khỏi hiện trường|đã bỏ chạy"
        "|đến công an trình diện|ra trình diện|ra đầu thú|đã xuất viện|chỉ bị thương nhẹ|chỉ bị xây xát|nhảy ra khỏi xe|kịp nhảy ra"
        "|thoát nạn|thoát chết|được cho về nhà|bị xây xát nhẹ"
    ),
    ("presence", "present"): (
        "có mặt tại buổi|có mặt tại cuộc|có mặt tại lễ|có mặt tại phiên|có mặt tại tòa|đích thân có mặt|trực tiếp có mặt|đã có mặt|đến dự|tới dự|tham dự"
        "|đã tham dự|đã dự|trực tiếp dự|đích thân dự|chủ trì|trực tiếp chủ trì|trực tiếp ký|đích thân ký|đặt bút ký|là người đặt bút ký"
        "|trực tiếp trao|đích thân trao|đích thân đến|trực tiếp đến|ra tận sân bay đón|ngồi trên khán đài|phát biểu tại buổi"
    ),
    ("presence", "absent"): (
        "vắng mặt|đã vắng mặt|không có mặt|không tham dự|không đến dự|không dự|không tới dự|đang đi công tác|đang công tác|đang ở nước ngoài"
        "|đi công tác nước ngoài|đang thăm|đang nghỉ phép|cử người đi thay|cử đại diện|cáo ốm|xin vắng mặt|không xuất hiện|có đơn xin xét xử vắng mặt"
        "|đang điều trị tại bệnh viện nên không"
    ),
    ("record", "known"): (
        "có tiền án|có tiền sự|từng có tiền án|có một tiền án|có hai tiền án|có nhiều tiền án|từng ngồi tù|từng đi tù|từng bị kết án|từng vào tù"
        "|mới ra tù|vừa mãn hạn tù|vừa ra tù|có tiền án tiền sự|đã có tiền án|đối tượng cộm cán|từng bị xử lý hình sự"
    ),
    ("record", "clean"): (
        "chưa có tiền án|không có tiền án|chưa từng có tiền án|chưa có tiền sự|chưa tiền án|nhân thân tốt|lý lịch tốt|lý lịch trong sạch"
        "|phạm tội lần đầu|chưa từng vi phạm pháp luật|chưa từng bị kết án|không tiền án tiền sự|chưa có tiền án tiền sự"
    ),
    ("practice", "licensed"): (
        "có chứng chỉ hành nghề|đã có chứng chỉ hành nghề|được cấp chứng chỉ hành nghề|đã được cấp chứng chỉ hành nghề|có giấy phép hành nghề"
        "|được cấp giấy phép hành nghề|có bằng cấp đầy đủ|có đủ bằng cấp|có bằng bác sĩ|có chứng chỉ chuyên môn|đủ điều kiện hành nghề"
        "|có thẻ hành nghề|có chứng chỉ đào tạo"
    ),
    ("practice", "unlicensed"): (
        "không có chứng chỉ hành nghề|chưa có chứng chỉ hành nghề|chưa được cấp chứng chỉ hành nghề|không được cấp chứng chỉ hành nghề"
        "|không có giấy phép hành nghề|chưa có giấy phép hành nghề|chưa được cấp giấy phép hành nghề|hành nghề không phép|hành nghề chui"
        "|không có bằng cấp|không có chuyên môn|không bằng cấp|chưa qua đào tạo|bị rút giấy phép hành nghề|không có thẻ hành nghề"
    ),
    ("driving", "licensed"): (
        "có bằng lái|có giấy phép lái xe|có đủ giấy tờ|có đầy đủ giấy tờ|đã có bằng lái|có bằng lái hợp lệ|có giấy phép lái xe hợp lệ|có bằng thuyền trưởng"
        "|có bằng lái tàu|xuất trình đầy đủ giấy tờ|xuất trình được giấy phép lái xe|được cấp giấy phép lái xe"
    ),
    ("driving", "unlicensed"): (
        "không có bằng lái|chưa có bằng lái|không có giấy phép lái xe|chưa có giấy phép lái xe|không bằng lái|không giấy phép lái xe|chưa đủ tuổi lái xe"
        "|không xuất trình được giấy phép lái xe|không xuất trình được bằng lái|bị tước bằng lái|bị tước giấy phép lái xe|không có bằng thuyền trưởng"
        "|không có bằng lái tàu|chưa được cấp giấy phép lái xe|bằng lái giả|bằng lái đã hết hạn"
    ),
    ("swimming", "could swim"): "biết bơi|bơi giỏi|bơi rất giỏi|bơi khá|thạo sông nước|bơi lội giỏi",
    ("swimming", "could not swim"): "không biết bơi|chưa biết bơi|không hề biết bơi|không bơi được",
    ("marriage", "married"): (
        "đã kết hôn|đã lập gia đình|đã có vợ|đã có chồng|đã có gia đình|có vợ và|có chồng và|có vợ con|đã cưới|vừa cưới vợ|vừa lấy chồng"
    ),
    ("marriage", "single"): (
        "chưa kết hôn|chưa lập gia đình|chưa có vợ|chưa có chồng|chưa có gia đình|còn độc thân|sống độc thân|vẫn độc thân|đã ly hôn|đã ly dị"
        "|chưa vợ|chưa chồng|chưa vợ con|không lập gia đình"
    ),
    ("drugs", "positive"): (
        "dương tính với ma túy|dương tính với chất ma túy|dương tính ma túy|dương tính với heroin|dương tính với chất cấm|dương tính với doping"
        "|có sử dụng ma túy|phê ma túy|ngáo đá|sử dụng chất cấm|nghiện ma túy|có sử dụng chất kích thích"
    ),
    ("drugs", "negative"): (
        "âm tính với ma túy|âm tính với chất ma túy|âm tính ma túy|âm tính với chất cấm|âm tính với doping|không sử dụng ma túy|không dùng ma túy"
        "|không nghiện|không nghiện ma túy|không sử dụng chất cấm|không dùng chất cấm|không có chất ma túy"
    ),
    ("appeal", "appeals"): (
        "sẽ kháng cáo|đã kháng cáo|nộp đơn kháng cáo|làm đơn kháng cáo|quyết định kháng cáo|kháng cáo toàn bộ|kháng cáo kêu oan|kháng cáo xin giảm"
        "|gửi đơn kháng cáo|tuyên bố kháng cáo|sẽ làm đơn kháng cáo"
    ),
    ("appeal", "accepts"): (
        "không kháng cáo|sẽ không kháng cáo|quyết định không kháng cáo|chấp nhận bản án|chấp nhận án phạt|chấp nhận phán quyết|tâm phục khẩu phục"
        "|không làm đơn kháng cáo|rút kháng cáo|đã rút đơn kháng cáo"
    ),
    ("concession", "conceded"): (
        "thừa nhận thất bại|đã thừa nhận thất bại|chấp nhận thất bại|đã chấp nhận thất bại|nhận thua|đã nhận thua|thừa nhận thua cuộc"
        "|công nhận thất bại|gọi điện chúc mừng|đã gọi điện chúc mừng|công nhận kết quả bầu cử"
    ),
    ("concession", "not conceded"): (
        "không thừa nhận thất bại|chưa thừa nhận thất bại|không chấp nhận thất bại|chưa chấp nhận thất bại|không nhận thua|chưa nhận thua"
        "|từ chối nhận thua|từ chối thừa nhận thất bại|từ chối thừa nhận thua cuộc|từ chối chấp nhận kết quả|không công nhận kết quả"
        "|không chấp nhận kết quả|bác bỏ kết quả bầu cử|không công nhận kết quả bầu cử"
    ),
    ("candidacy", "runs"): (
        "sẽ tranh cử|ra tranh cử|sẽ ra tranh cử|tái tranh cử|sẽ tái tranh cử|tuyên bố tranh cử|sẽ ứng cử|ra ứng cử|tự ứng cử|sẽ tiếp tục tranh cử"
    ),
    ("candidacy", "does not run"): (
        "không tranh cử|sẽ không tranh cử|không tái tranh cử|sẽ không tái tranh cử|không ra tranh cử|không ứng cử|sẽ không ứng cử|rút khỏi cuộc đua"
        "|rút lui khỏi cuộc đua|từ bỏ cuộc đua"
    ),
    (
        "vaccine",
        "vaccinated",
    ): "đã tiêm đủ|đã được tiêm chủng|đã tiêm vắc xin|được tiêm đầy đủ|đã được tiêm vắc xin|tiêm chủng đầy đủ|đã tiêm phòng",
    (
        "vaccine",
        "unvaccinated",
    ): "chưa tiêm|chưa được tiêm chủng|chưa tiêm vắc xin|chưa được tiêm phòng|chưa tiêm phòng|không tiêm vắc xin|chưa từng tiêm",
    ("liberty", "freed"): (
        "được tại ngoại|cho tại ngoại|được bảo lãnh tại ngoại|được trả tự do|được thả|được cho về|cấm đi khỏi nơi cư trú|được bảo lĩnh"
    ),
    ("liberty", "held"): (
        "bị tạm giam|bị bắt tạm giam|bị tạm giữ hình sự|bắt tạm giam|tiếp tục bị tạm giam|vẫn bị tạm giam|vẫn bị giam|đang bị tạm giam|đang bị tạm giữ|bị giam giữ"
    ),
    (
        "sentence",
        "suspended sentence",
    ): "cho hưởng án treo|được hưởng án treo|án treo|hưởng án treo|tù treo|cải tạo không giam giữ",
    (
        "sentence",
        "to be served",
    ): "tù giam|án tù giam|không được hưởng án treo|không cho hưởng án treo|bác đơn xin hưởng án treo",
    (
        "verdict",
        "convicted",
    ): "bị kết án|bị kết tội|bị tuyên có tội|bị tuyên phạt|lĩnh án|bị phạt … tù|bị tuyên … tù|lãnh án",
    (
        "verdict",
        "acquitted",
    ): "được tuyên vô tội|được tuyên trắng án|trắng án|được tuyên không phạm tội|được minh oan|được tha bổng|thoát án|thoát tội",
}

MORE_STATES: dict[str, tuple[str, dict[str, str]]] = {
    "distress": (
        (
            "tín hiệu cấp cứu|tín hiệu cầu cứu|tín hiệu kêu cứu|tín hiệu sos|tín hiệu khẩn cấp|tín hiệu báo nguy|tín hiệu báo nạn|tín hiệu cứu nạn|điện cầu cứu"
            "|lời cầu cứu|cuộc gọi cầu cứu|tin cầu cứu|sos|mayday"
        ),
        {
            "sent": "phát|phát đi|phát ra|phát tín hiệu|gửi|gửi đi|gửi tín hiệu|đánh|truyền|truyền đi|bắn|nhận được|bắt được|thu được|ghi nhận",
            "not sent": "không một|hoàn toàn im lặng|chẳng hề",
        },
    ),
    "siren": (
        (
            "chuông báo động|chuông báo cháy|chuông báo trộm|còi báo động|còi báo cháy|còi báo trộm|hệ thống báo động|hệ thống báo cháy|hệ thống báo trộm"
            "|thiết bị báo động|chuông cửa|còi hú|còi tàu"
        ),
        {
            "rang": "reo|reo vang|reo lên|kêu|kêu lên|hú|hú vang|hú lên|vang|vang lên|rú|rú lên|đổ chuông|kích hoạt|được kích hoạt|hoạt động bình thường|phát tín hiệu|báo động inh ỏi",
            "did not ring": "im lặng|im bặt|câm lặng|tê liệt|bị tắt|bị ngắt|bị vô hiệu hóa|bị hỏng|hỏng từ|bị cắt dây|trục trặc",
        },
    ),
    "insurance": (
        "bảo hiểm",
        {
            "insured": "mua bảo hiểm|được bảo hiểm|có bảo hiểm|đã đóng bảo hiểm|được hãng bảo hiểm|bảo hiểm toàn bộ|bảo hiểm chi trả|bảo hiểm đền bù",
            "uninsured": (
                "không bảo hiểm|chưa từng … bảo hiểm|chưa bao giờ … bảo hiểm|không mua bảo hiểm|không có bảo hiểm|chưa có bảo hiểm|chưa mua bảo hiểm"
                "|bảo hiểm đã hết hạn|từ chối bảo hiểm|ngoài phạm vi bảo hiểm"
            ),
        },
    ),
    "inspection": (
        "đăng kiểm|kiểm định|hạn kiểm định|giấy đăng kiểm|tem kiểm định|giấy chứng nhận kiểm định|hạn lưu hành|niên hạn|hạn sử dụng",
        {
            "valid": "còn hạn|còn thời hạn|còn hiệu lực|vẫn còn hạn|còn giá trị|trong hạn|chưa hết hạn|chưa quá hạn|mới được|vừa được|đạt chuẩn|đúng hạn",
            "expired": "quá hạn|hết hạn|đã hết hạn|đã quá hạn|hết hiệu lực|hết thời hạn|trễ hạn|không còn hạn|bỏ đăng kiểm|trốn đăng kiểm|không còn hiệu lực|quá niên hạn|hết niên hạn",
        },
    ),
    "summons": (
        "đại sứ|đại biện|nhà ngoại giao|tùy viên",
        {
            "summoned": "bị triệu tập|triệu tập|triệu … tới|triệu … đến|bị triệu đến|bị gọi lên|gọi … tới|mời … tới|được mời lên|được mời tới|trao công hàm phản đối",
            "not summoned": "chưa từng bị triệu|chưa nhận được giấy triệu tập",
        },
    ),
    "operation": (
        "nhà máy|xưởng|xưởng sản xuất|cơ sở sản xuất|cơ sở|sản xuất|trang trại|mỏ|lò mổ|dây chuyền|bãi rác|trạm trộn|lò gạch",
        {
            "at work": (
                "sản xuất bình thường|hoạt động bình thường|vẫn hoạt động|vẫn sản xuất|vẫn đang hoạt động|vẫn đang sản xuất|tiếp tục hoạt động|tiếp tục sản xuất"
                "|vẫn chạy|vẫn vận hành|chưa ngừng hoạt động|vẫn mở cửa|vẫn xả khói|vẫn nổ máy"
            ),
            "suspended": (
                "đình chỉ hoạt động|tạm đình chỉ|bị đình chỉ|tạm dừng hoạt động|ngừng hoạt động|dừng hoạt động|tạm ngừng hoạt động|ngừng sản xuất|dừng sản xuất"
                "|tạm ngừng sản xuất|tạm dừng sản xuất|bị niêm phong|niêm phong|đóng cửa|cho công nhân nghỉ|ngưng hoạt động"
            ),
        },
    ),
    "ballot": (
        "biểu quyết|bỏ phiếu|thông qua|số phiếu|đại biểu|nghị quyết|thành viên",
        {
            "of one mind": "nhất trí 100%|100% tán thành|100% đại biểu|100% số phiếu|tuyệt đối|không có phiếu chống|không ai phản đối|đồng thuận tuyệt đối|tất cả … tán thành|tất cả … đồng ý|nhất trí tuyệt đối|không một phiếu chống",
            "divided": "phiếu chống|phiếu trắng|bỏ phiếu chống|bỏ phiếu trắng|không tán thành|không đồng ý|phản đối|sít sao|bất đồng|chênh lệch một phiếu",
        },
    ),
    "brakes": (
        "phanh|thắng|hệ thống phanh|phanh tay|phanh chân|hệ thống lái",
        {
            "worked": "còn tốt|hoạt động tốt|hoạt động bình thường|bình thường|không hỏng|không bị hỏng|đạt yêu cầu|không có trục trặc",
            "failed": "mất phanh|mất thắng|hỏng phanh|đứt phanh|hỏng thắng|không ăn|bị hỏng|bị đứt|đứt thắng|cháy phanh|trục trặc|mất tác dụng",
        },
    ),
    "exits": (
        "cửa thoát hiểm|lối thoát hiểm|cửa thoát nạn|lối thoát nạn|cửa sau|cửa hông",
        {
            "locked": "khóa|bị khóa|khóa trái|bị khóa trái|bị bịt|bịt kín|bị chặn|bị hàn kín|đóng chặt|bị chèn",
            "open": "không khóa|mở|để mở|mở toang|thông thoáng|không bị khóa|mở được",
        },
    ),
    "doors": (
        "cửa nhà|cửa chính|cửa phòng|cửa cuốn|cửa két|két sắt|cổng|cửa xe|cửa hàng rào|cửa kho",
        {
            "locked": "khóa trái|bị khóa|được khóa|khóa cẩn thận|đã khóa|khóa chặt|chốt trong|chốt từ bên trong",
            "open": "không khóa|để ngỏ|để mở|mở toang|khép hờ|chỉ khép hờ|không đóng|quên khóa|bị phá|bị cạy",
        },
    ),
    "camera": (
        "camera|camera an ninh|camera giám sát|camera hành trình|hộp đen",
        {
            "recorded": "ghi lại|ghi được|đã ghi|ghi hình|quay được|quay lại|thu được|hoạt động bình thường|lưu lại",
            "did not record": "bị hỏng|hỏng từ|không ghi được|không ghi lại|không hoạt động|bị tắt|bị che|bị phá|mất tín hiệu|không có dữ liệu",
        },
    ),
    "ransom": (
        "tiền chuộc|khoản tiền chuộc",
        {
            "paid": "đã trả|trả|đã giao|giao|nộp|chi|chuyển|đưa|thanh toán",
            "not paid": "từ chối|không một đồng|bác bỏ",
        },
    ),
    "note": (
        "thư tuyệt mệnh|lá thư tuyệt mệnh|thư để lại|di thư|bức thư tuyệt mệnh",
        {
            "left": "để lại|viết|tìm thấy|phát hiện|có",
            "none left": "không có|chẳng có|không tìm thấy|không để lại",
        },
    ),
    "hearing": (
        "phiên tòa|phiên xử|phiên xét xử|phiên phúc thẩm|phiên sơ thẩm|vụ án|buổi điều trần",
        {
            "open to all": "xét xử công khai|xử công khai|mở công khai|công khai|xét xử lưu động",
            "behind closed doors": "xử kín|xét xử kín|diễn ra kín|kín|không công khai|không cho báo chí|không cho phóng viên",
        },
    ),
    "talks": (
        "đàm phán|hội đàm|thương lượng|cuộc đàm phán|vòng đàm phán|đối thoại|thương thảo",
        {
            "ended well": "đạt thỏa thuận|đạt được thỏa thuận|thành công|thành công tốt đẹp|đi đến thống nhất|đạt được đồng thuận|có kết quả",
            "broke down": "đổ vỡ|thất bại|bế tắc|không đạt được thỏa thuận|không đạt kết quả|không có kết quả|sụp đổ|rơi vào bế tắc|không đi đến đâu|tan vỡ",
        },
    ),
    "truce": (
        "ngừng bắn|lệnh ngừng bắn|thỏa thuận ngừng bắn|đình chiến",
        {
            "holds": "được tuân thủ|được giữ vững|được tôn trọng|vẫn có hiệu lực|được duy trì|vẫn được giữ",
            "broken": "bị vi phạm|bị phá vỡ|đổ vỡ|sụp đổ|vi phạm|phá vỡ",
        },
    ),
    "goal": (
        "bàn thắng|bàn gỡ|bàn mở tỷ số|pha lập công",
        {
            "allowed": "được công nhận|hợp lệ|công nhận bàn thắng",
            "ruled out": "bị từ chối|không được công nhận|từ chối|không công nhận|bị hủy|việt vị",
        },
    ),
    "penalty": (
        "phạt đền|quả phạt đền|quả 11m|cú sút 11m|chấm 11m|luân lưu|penalty|chấm phạt đền",
        {
            "scored": "thành công|ghi bàn|sút tung lưới|đưa bóng vào lưới|thực hiện thành công|không mắc sai lầm|ấn định|đánh bại thủ môn",
            "missed": "đá hỏng|sút hỏng|hỏng ăn|thực hiện không thành công|không thành công|đưa bóng ra ngoài|đẩy được|bị cản phá|dội xà|dội cột|vọt xà",
        },
    ),
    "match": (
        "trận đấu|trận cầu|ván đấu|cuộc đua|hiệp hai",
        {
            "finished": "diễn ra trọn vẹn|kết thúc trọn vẹn|tiếp tục cho đến hết|đá đến hết|đá hết|vẫn diễn ra|được tiếp tục",
            "abandoned": "bị hủy|hủy bỏ|bị dừng hẳn|phải dừng hẳn|bị hoãn|bỏ dở|không thể tiếp tục|bị đình chỉ",
        },
    ),
    "show": (
        "buổi diễn|lễ hội|đêm nhạc|chương trình|buổi biểu diễn|liveshow|lễ khai mạc|buổi lễ|buổi họp báo|cuộc họp|cuộc mít tinh|cuộc gặp|hội nghị|đám cưới",
        {
            "went ahead": "vẫn diễn ra|diễn ra đúng kế hoạch|đã diễn ra|diễn ra như dự kiến|vẫn được tổ chức|diễn ra suôn sẻ|diễn ra bình thường",
            "cancelled": "bị hủy|đã bị hủy|phải hủy|hủy bỏ|bị hoãn|phải hoãn|đã hoãn|không diễn ra|bị dừng|không được tổ chức",
        },
    ),
    "vessel": (
        "con tàu|tàu|chiếc tàu|thuyền|sà lan|tàu cá|tàu hàng|phà|chiếc phà|du thuyền|xuồng",
        {
            "afloat": "vẫn nổi|còn nổi|không chìm|không bị chìm|được lai dắt|được kéo về|vẫn lênh đênh|chưa chìm",
            "sank": "chìm hẳn|đã chìm|chìm xuống|bị chìm|chìm dần|chìm nghỉm|chìm xuống đáy|chìm hoàn toàn",
        },
    ),
    "dam": (
        "con đập|thân đập|tuyến đê|đê bao|bờ bao|hồ chứa|đập tràn|đập thủy điện|đập tạm|đập chính|mặt đê",
        {
            "intact": "an toàn|vẫn an toàn|nguyên vẹn|không vỡ|không bị vỡ|chưa vỡ|còn nguyên|vẫn đứng vững|đảm bảo an toàn",
            "burst": "vỡ|bị vỡ|đã vỡ|vỡ toác|bị cuốn trôi|bị phá hủy|sạt vỡ|bục vỡ",
        },
    ),
    "watch": (
        "bảo vệ|nhân viên gác|người gác|ca trực|chốt gác|trạm gác|người trực|nhân viên trực|lính gác|chòi canh",
        {
            "on duty": "đang trực|có mặt trong ca|túc trực|vẫn trực|trực đầy đủ|canh gác nghiêm ngặt|trực 24/24|có người trực|có người gác",
            "left alone": "vắng mặt|bỏ vị trí|bỏ gác|không có người trực|không có người gác|không ai trực|không ai canh|ngủ quên|bỏ trống|không có bảo vệ",
        },
    ),
    "visibility": (
        "tầm nhìn|thời tiết|trời",
        {
            "clear": "tầm nhìn tốt|trời quang|trời trong|quang đãng|khô ráo|trời nắng|trời đẹp|thời tiết tốt|thời tiết đẹp|thông thoáng",
            "bad": "tầm nhìn kém|tầm nhìn hạn chế|bị hạn chế|sương mù|mưa lớn|mưa to|mù mịt|trời mưa|thời tiết xấu|mưa như trút",
        },
    ),
    "extinguishing": (
        "bình chữa cháy|hệ thống chữa cháy|hệ thống phun nước|vòi phun|trụ nước|trụ cứu hỏa|bình cứu hỏa|hệ thống sprinkler",
        {
            "worked": "hoạt động tốt|hoạt động bình thường|phun nước|được sử dụng|còn hạn|đầy đủ|kịp thời dập",
            "failed": "không hoạt động|hỏng|bị hỏng|không có nước|trống rỗng|hết hạn|tê liệt|không phun|không sử dụng được",
        },
    ),
    "acquaintance": (
        "nạn nhân|hai người|hai bên|hung thủ|nghi phạm|đôi bên|hai gia đình",
        {
            "knew each other": "quen biết nhau|quen biết từ trước|có quen biết|quen nhau|là bạn|là bạn bè|chơi thân|từng có mâu thuẫn|có quan hệ tình cảm|là người quen",
            "strangers": "không quen biết|không hề quen biết|không quen|không hề quen|chưa từng gặp|không biết nhau|xa lạ|chưa từng quen|không có mâu thuẫn",
        },
    ),
    "examination": (
        "kiểm tra y tế|kỳ thi|bài thi|sát hạch|kỳ sát hạch|bài kiểm tra|kiểm định chất lượng|bài sát hạch|kỳ thi tuyển",
        {
            "passed": "vượt qua|đã vượt qua|đỗ|thi đỗ|đạt|đạt yêu cầu|đạt chuẩn|trúng tuyển",
            "not passed": "trượt|thi trượt|bị trượt|không đạt|không vượt qua|rớt|thi rớt|không qua|bị loại",
        },
    ),
}
