"""Vietnamese words and phrases for the things and actions of news, by concept.

A concept is named by an English word, so that synonyms meet within a language and translations across languages; what
kind of thing it is stands in `verify.languages.kinds`.  Compiled by hand from the vocabulary of accidents, crime,
courts, politics, diplomacy, business, sport, science and technology; converse actions (buy / sell) are concepts of
their own.  Where two concepts list one phrase the later one has it.
"""

CONCEPTS: dict[str, str] = {
    "die": (
        "chết, thiệt mạng, tử vong, tử nạn, qua đời, mất mạng, bỏ mạng, tử thương, không thể sống sót, hy "
        "sinh, từ trần, không qua khỏi, số người chết, số người thiệt mạng, ca tử vong, người chết, tử vong "
        "tại chỗ, chết tại chỗ, chết tại hiện trường, tắt thở, trút hơi thở cuối cùng, lìa đời, tạ thế, vong "
        "mạng, đột tử, đã tử vong, tử vong trên đường, vĩnh viễn ra đi"
    ),
    "survive": (
        "sống sót, thoát chết, thoát nạn, còn sống, người sống sót, sống sót thần kỳ, may mắn sống sót, thoát "
        "chết trong gang tấc, may mắn thoát nạn, thoát chết thần kỳ, giữ được mạng sống, qua cơn nguy kịch, "
        "giữ được tính mạng"
    ),
    "kill": (
        "giết, sát hại, giết hại, hạ sát, cướp đi sinh mạng, án mạng, giết người, đoạt mạng, giết chết, bắn "
        "chết, đánh chết, sát hại dã man, ra tay sát hại, cướp đi mạng sống, cướp đi tính mạng, cướp đi sinh "
        "mệnh, tước đoạt mạng sống, tước đoạt sinh mạng, thảm sát, tiêu diệt, hạ độc thủ, ám sát, thủ tiêu, "
        "giết người cướp của, chém chết, tàn sát, đầu độc chết"
    ),
    "injure": (
        "bị thương, chấn thương, trọng thương, thương tích, bỏng, bị thương nặng, bị thương nhẹ, gãy chân, "
        "gãy tay, người bị thương, bị bỏng, bỏng nặng, bị thương nguy kịch, đa chấn thương, chấn thương sọ "
        "não, thương nặng, thương nhẹ, gãy xương, trầy xước, xây xát, bị đứt lìa, thương tật, vết thương, gãy "
        "tay chân, bị thương ở"
    ),
    "unhurt": (
        "không hề hấn, bình an vô sự, không bị thương, an toàn, vô sự, không ai bị thương, không có ai bị "
        "thương, không bị thương tích, không xây xát, không bị xây xát, thoát nạn an toàn, an toàn tính mạng, "
        "không có thương vong, không gây thương vong, không thiệt hại về người, không có thiệt hại về người, "
        "lành lặn, không sứt mẻ, không nguy hiểm đến tính mạng"
    ),
    "miss": (
        "mất tích, chưa tìm thấy, bị mất tích, đang mất tích, vẫn mất tích, mất tung tích, không rõ tung "
        "tích, chưa rõ tung tích, biệt tích, biệt tăm, vẫn chưa được tìm thấy, không tìm thấy tung tích, "
        "người mất tích"
    ),
    "body": "thi thể, tử thi, xác chết, xác nạn nhân, thi hài, xác người, hài cốt, bộ xương người, di hài",
    "victim": "nạn nhân, người bị hại, bị hại, người bị nạn, người xấu số, thương vong",
    "shoot": (
        "bắn, nổ súng, xả súng, phát súng, tiếng súng, bắn trúng, bắn nhiều phát, bắn liên tiếp, bắn vào, vụ "
        "nổ súng, vụ xả súng, bóp cò, đấu súng, nã đạn, loạt đạn, bị bắn, trúng đạn, nổ súng bắn, rút súng "
        "bắn, bắn bừa bãi, bắn chỉ thiên, bắn trọng thương, bắn bị thương"
    ),
    "stab": (
        "đâm chết, đâm một nhát, đâm nhiều nhát, nhát dao, đâm trọng thương, dùng dao đâm, vung dao, cầm dao "
        "đâm, đâm liên tiếp, đâm nhiều lần, vết đâm, chém, truy sát, bị chém, chém trọng thương, tấn công "
        "bằng dao, đâm gục, rút dao đâm, bị đâm nhiều nhát, đâm thủng"
    ),
    "hit": (
        "đánh, đánh đập, hành hung, tát, bị đánh, đánh hội đồng, đánh tới tấp, đánh người, đánh trọng thương, "
        "đấm đá, đấm vào, đánh ghen, đánh thương tích, cố ý gây thương tích, tát vào mặt, tát vào, đấm, tác "
        "động vật lý, vụ hành hung"
    ),
    "strangle": (
        "siết cổ, bóp cổ, bị bóp cổ, thắt cổ nạn nhân, dùng dây siết, siết chặt cổ, siết cổ đến chết, bóp cổ "
        "đến chết, siết cổ nạn nhân"
    ),
    "flee": (
        "bỏ chạy, tẩu thoát, bỏ trốn, trốn thoát, chạy trốn, tháo chạy, trốn khỏi, lẩn trốn, trốn chạy, bỏ "
        "trốn khỏi, trốn trại, vượt ngục, đào tẩu, cao chạy xa bay, thoát thân, chạy thoát, rời khỏi hiện "
        "trường, bỏ trốn khỏi hiện trường, rời hiện trường, nhanh chân tẩu thoát, lẩn trốn khỏi, trốn ra nước "
        "ngoài, đang lẩn trốn, bỏ của chạy lấy người"
    ),
    "chase": (
        "truy đuổi, rượt đuổi, đuổi theo, rượt, bám theo, truy bắt, truy kích, vây bắt, vây ráp, tổ chức truy "
        "đuổi, cuộc rượt đuổi, đuổi bắt, rượt theo, tăng ga đuổi, màn rượt đuổi"
    ),
    "ambush": (
        "mai phục, mật phục, phục kích, đón lõng, phục sẵn, bị phục kích, giăng bẫy, gài bẫy, rơi vào ổ phục "
        "kích"
    ),
    "surrender": (
        "đầu thú, tự thú, ra trình diện, trình diện, ra đầu thú, ra tự thú, đến đầu thú, đến tự thú, đầu "
        "hàng, buông súng, hạ vũ khí, nộp mình, quy hàng, xin hàng, giao nộp mình"
    ),
    "find": (
        "tìm thấy, tìm được, phát hiện, vớt được, tìm ra, xác định được vị trí, trục vớt, vớt lên, được tìm "
        "thấy, bắt gặp, được phát hiện, tình cờ phát hiện, vô tình phát hiện, phát lộ, dò tìm được, khai "
        "quật, lần ra, lần ra dấu vết, vớt, trục vớt được, định vị được, tìm ra tung tích, tìm lại được, thấy "
        "xác"
    ),
    "search": (
        "tìm kiếm, truy tìm, lùng sục, lần theo, truy nã, săn lùng, cuộc tìm kiếm, truy lùng tung tích, lùng "
        "bắt, truy tìm tung tích, tìm kiếm cứu nạn, tìm tung tích, tỏa đi tìm, tổ chức tìm kiếm, công tác tìm "
        "kiếm, dò tìm, lặn tìm, quần thảo, cuộc săn lùng, tìm dấu vết, mò tìm, nỗ lực tìm kiếm, truy lùng"
    ),
    "rescue": (
        "cứu hộ, cứu nạn, giải cứu, cứu sống, cứu được, cứu vớt, ứng cứu, cứu người, đưa lên bờ, được cứu, "
        "cứu thoát, được giải cứu, cứu hộ cứu nạn, lực lượng cứu hộ, đội cứu hộ, cứu nguy, đưa ra ngoài an "
        "toàn, đưa vào bờ an toàn, kịp thời cứu, cứu hộ thành công, cứu hộ an toàn, kéo lên bờ, cứu mạng"
    ),
    "police": (
        "công an, cảnh sát, lực lượng công an, cơ quan công an, cán bộ công an, chiến sĩ công an, cảnh sát "
        "quốc gia"
    ),
    "detective": (
        "trinh sát, điều tra viên, cơ quan điều tra, csđt, cảnh sát điều tra, cảnh sát hình sự, cảnh sát mật "
        "phục, cảnh sát kinh tế, thám tử, đội hình sự, cán bộ điều tra, thanh tra cảnh sát, phía điều tra, "
        "nhà điều tra, ban chuyên án, tổ điều tra, công an điều tra"
    ),
    "traffic_police": "csgt, cảnh sát giao thông, tổ tuần tra, công an giao thông, tuần tra giao thông",
    "riot_police": (
        "cảnh sát cơ động, cảnh sát đặc nhiệm, csđn, cảnh sát chống bạo động, cảnh sát chống khủng bố, đặc "
        "nhiệm, trung đoàn cảnh sát cơ động, lực lượng chống bạo động"
    ),
    "sheriff": (
        "cảnh sát trưởng quận, phó cảnh sát trưởng, văn phòng cảnh sát trưởng, cảnh sát hạt, cảnh sát quận"
    ),
    "marshal": "cảnh sát tư pháp, cảnh sát liên bang, chấp pháp viên",
    "federal_agent": (
        "đặc vụ, fbi, cục điều tra liên bang, nhân viên liên bang, mật vụ liên bang, điều tra viên liên bang"
    ),
    "border_guard": (
        "biên phòng, bộ đội biên phòng, cảnh sát biển, đồn biên phòng, chiến sĩ biên phòng, lính biên phòng, "
        "bđbp, đồn bp, tuần duyên, hải cảnh, lính biên giới, lực lượng cảnh sát biển"
    ),
    "customs": "hải quan, cán bộ hải quan",
    "militia": "dân quân, dân phòng, bảo vệ dân phố, dân quân tự vệ, bảo vệ tổ dân phố, du kích",
    "guard": (
        "bảo vệ, nhân viên bảo vệ, nhân viên an ninh, vệ sĩ, bảo vệ ngân hàng, cận vệ, lính gác, gác cổng"
    ),
    "vigilante": (
        "hiệp sĩ, hiệp sĩ đường phố, câu lạc bộ phòng chống tội phạm, đội săn bắt cướp, câu lạc bộ săn bắt "
        "cướp, người hùng đường phố"
    ),
    "resident": (
        "người dân, dân làng, hàng xóm, bà con, dân địa phương, cư dân, người đi đường, dân phố, quần chúng, "
        "người dân địa phương, dân cư, dân chúng, dân bản, thôn dân, láng giềng, công dân, dân trong làng, "
        "dân xóm, thị dân, dân thường, thường dân"
    ),
    "bystander": (
        "người qua đường, khách qua đường, người đi bộ, người hiếu kỳ, người đứng xem, người dân hiếu kỳ, "
        "người tình cờ, khách vãng lai, bộ hành"
    ),
    "fisherman": (
        "ngư dân, tàu cá, thuyền đánh cá, người đánh cá, lao động biển, tàu đánh cá, ngư phủ, dân chài, ghe "
        "đánh cá, dân vạn chài, người đi câu, làng chài"
    ),
    "firefighter": (
        "lính cứu hỏa, cảnh sát pccc, cảnh sát phòng cháy, lực lượng chữa cháy, cứu hỏa, pccc, cảnh sát cứu "
        "hỏa, cảnh sát chữa cháy, lính chữa cháy, cảnh sát phòng cháy chữa cháy, xe cứu hỏa, xe chữa cháy, "
        "đội chữa cháy"
    ),
    "soldier": (
        "bộ đội, quân nhân, chiến sĩ, binh sĩ, người lính, lính, tân binh, lính thủy đánh bộ, thủy quân lục "
        "chiến, hạ sĩ, trung sĩ, cựu binh, sĩ quan quân đội, quân sĩ, binh nhì, binh nhất, lính đánh thuê, "
        "lính bắn tỉa, cựu chiến binh, chiến binh, lính đặc nhiệm"
    ),
    "doctor": (
        "bác sĩ, y bác sĩ, nhân viên y tế, thầy thuốc, đội ngũ y tế, lương y, bác sỹ, cán bộ y tế, y sĩ, nha "
        "sĩ, kíp mổ, giới y khoa, phẫu thuật viên"
    ),
    "nurse": "y tá, điều dưỡng, hộ sinh, hộ lý, bà đỡ",
    "driver": (
        "tài xế, lái xe, người điều khiển, cầm lái, người lái, bác tài, điều khiển xe, cầm vô lăng, tay lái, "
        "sau vô lăng, tài công, người lái xe, người điều khiển phương tiện, điều khiển ô tô"
    ),
    "captain": "thuyền trưởng, cơ trưởng, tài công tàu, chỉ huy tàu, máy trưởng",
    "mate": "thuyền phó, cơ phó, phó thuyền trưởng, lái phụ",
    "pilot": "phi công, người lái máy bay, tổ bay, học viên bay",
    "authority": (
        "nhà chức trách, giới chức, cơ quan chức năng, chính quyền, chức trách, cơ quan có thẩm quyền, quan "
        "chức, cơ quan hữu quan, ngành chức năng, lực lượng chức năng, lực lượng hữu quan, cơ quan quản lý "
        "nhà nước, đơn vị chức năng, cơ quan công quyền, viên chức nhà nước, cán bộ nhà nước, giới hữu trách, "
        "cấp có thẩm quyền, lãnh đạo địa phương"
    ),
    "arrest": (
        "bắt, bắt được, bắt giữ, bắt giam, tạm giữ, tạm giam, bắt quả tang, tóm gọn, bị bắt, tóm được, khống "
        "chế, tóm, bắt gọn, bắt khẩn cấp, bị bắt giữ, bị bắt giam, bị tạm giam, bị tạm giữ, tạm giữ hình sự, "
        "lệnh bắt, lệnh tạm giam, bắt tạm giam, bắt bị can, áp giải, dẫn giải, còng tay, sa lưới, bị tóm gọn, "
        "tóm cổ, bắt nóng, bắt sống, câu lưu, giam giữ, di lý, thi hành lệnh bắt, lấy lệnh bắt, khống chế "
        "nghi phạm, khống chế đối tượng, khống chế bắt giữ, tra tay vào còng, bị bắt quả tang, bắt người bị "
        "giữ, hốt gọn"
    ),
    "release": (
        "phóng thích, trả tự do, trao trả, thả tự do, thả, được thả, tha bổng, tại ngoại, được trả tự do, "
        "được phóng thích, được tại ngoại, thả người, thả con tin, thả tù nhân, trả tự do cho, cho tại ngoại, "
        "mãn hạn tù, ra tù, được ra tù, tha tù, tha tù trước thời hạn, trao đổi tù nhân, trao đổi tù binh, "
        "hủy lệnh tạm giam"
    ),
    "prison": (
        "nhà tù, trại giam, ngồi tù, nhà giam, trại tù, trại tạm giam, nhà tạm giữ, phòng giam, buồng giam, "
        "xà lim, sau song sắt, cơ sở giam giữ, ngục tù, trại cải tạo, nhà lao"
    ),
    "sentence": (
        "án tù, phạt tù, tuyên phạt, năm tù, mức án, tháng tù, kết án, lĩnh án, nhận án, bản án tù, tuyên án "
        "tù, lãnh án, lãnh án tù, bị phạt tù, chịu án tù, thụ án, án chung thân, tù chung thân, chung thân, "
        "án treo, cải tạo không giam giữ, hình phạt tù, thi hành án tù, mức hình phạt, bị tuyên án tù, ngồi "
        "tù vì, ngồi tù trong, khung hình phạt, bị kết án tù, mức án tù, tổng hợp hình phạt, bóc lịch"
    ),
    "prisoner": (
        "tù nhân, phạm nhân, tù binh, tù chính trị, người bị giam giữ, người bị tạm giam, người tù, can phạm, "
        "tù nhân chiến tranh, tử tội"
    ),
    "investigate": (
        "điều tra, truy xét, làm rõ vụ, xác minh, cuộc điều tra, mở cuộc điều tra, mở rộng điều tra, tiến "
        "hành điều tra, đang điều tra, làm rõ nguyên nhân, điều tra làm rõ, vào cuộc điều tra, chuyên án, lập "
        "chuyên án, khám nghiệm hiện trường, đấu tranh chuyên án, xác lập chuyên án, thụ lý điều tra, điều "
        "tra mở rộng, làm sáng tỏ, xác minh làm rõ, củng cố hồ sơ"
    ),
    "question_act": (
        "thẩm vấn, lấy lời khai, hỏi cung, làm việc với cơ quan, lời khai, ghi lời khai, khai thác nhanh, đấu "
        "tranh khai thác, xét hỏi, tra hỏi, mời làm việc, triệu tập làm việc, mời lên làm việc, bị thẩm vấn, "
        "tiến hành thẩm vấn, mời về trụ sở, đối chất, triệu tập lấy lời khai, triệu tập đến trụ sở"
    ),
    "suspect": (
        "nghi phạm, đối tượng, nghi can, kẻ gian, hung thủ, thủ phạm, tên cướp, tên trộm, kẻ cầm đầu, kẻ tấn "
        "công, kẻ sát nhân, tên sát nhân, tay súng, kẻ giết người, kẻ gây án, kẻ thủ ác, tên tội phạm, đồng "
        "phạm, kẻ chủ mưu, tình nghi, yêu râu xanh"
    ),
    "defendant": "bị cáo, bị can, người bị buộc tội",
    "steal": (
        "trộm, lấy trộm, ăn trộm, đánh cắp, trộm cắp, lấy cắp, lấy đi, cuỗm, mất trộm, bị trộm, kẻ trộm, vụ "
        "trộm, trộm đạo, chôm, nẫng, trộm xe, móc túi, bị mất cắp, khoắng, khoắng sạch, hôi của, cuỗm sạch, "
        "trộm cắp tài sản, bị đánh cắp, rạch túi, đạo chích"
    ),
    "rob": (
        "cướp, cướp giật, vụ cướp, cướp đi, cướp tài sản, cướp ngân hàng, cướp tiệm vàng, bị cướp, cướp có vũ "
        "khí, băng cướp, nhóm cướp, gây ra vụ cướp, giật túi xách, giật điện thoại, giật dây chuyền, kẻ cướp, "
        "trấn lột, giật đồ, cướp bóc, cướp biển"
    ),
    "burgle": (
        "đột nhập, cạy cửa, phá khóa, lẻn vào, lẻn vào nhà, trèo tường, cắt khóa, đột nhập vào, cạy tủ, đục "
        "két, phá két, đột nhập nhà, cậy cửa, trèo cửa, cạy cốp"
    ),
    "kidnap": (
        "bắt cóc, con tin, bị bắt cóc, vụ bắt cóc, bắt làm con tin, giữ làm con tin, kẻ bắt cóc, bắt giữ con "
        "tin, đòi tiền chuộc, tiền chuộc, bắt cóc tống tiền, giải cứu con tin, khống chế con tin, bắt cóc trẻ "
        "em"
    ),
    "rape": (
        "hiếp dâm, cưỡng hiếp, xâm hại, dâm ô, giao cấu, xâm hại tình dục, tấn công tình dục, hiếp dâm trẻ "
        "em, quấy rối tình dục, lạm dụng tình dục, bị xâm hại, bị hiếp dâm, sàm sỡ, giở trò đồi bại, bạo lực "
        "tình dục, cưỡng dâm, dâm ô trẻ em, ấu dâm, hành vi đồi bại, giao cấu với trẻ em"
    ),
    "smuggle": (
        "buôn lậu, vận chuyển trái phép, mua bán trái phép, buôn bán trái phép, nhập lậu, hàng lậu, vận "
        "chuyển hàng cấm, tuồn hàng, tàng trữ trái phép, vận chuyển thuê, buôn bán ma túy, mua bán ma túy, "
        "vận chuyển ma túy, đường dây ma túy, mua bán người, buôn người, buôn bán người, đường dây buôn lậu, "
        "đưa người vượt biên, xuất lậu, trùm ma túy, hàng nhập lậu, buôn lậu xăng"
    ),
    "drug": (
        "ma túy, chất gây nghiện, chất cấm, chất kích thích, hàng cấm, nước vui, ketamine, cái chết trắng"
    ),
    "heroin": "heroin, bánh heroin, bạch phiến, hàng trắng",
    "cocaine": "cocaine, cocain, cô ca in",
    "meth": (
        "ma túy đá, hàng đá, methamphetamine, ma túy tổng hợp, methamphetamin, amphetamine, meth đá, ma túy "
        "dạng đá, hồng phiến"
    ),
    "ecstasy": "thuốc lắc, mdma, kẹo lắc",
    "cannabis": "cần sa, cỏ mỹ, bồ đà",
    "unroof": (
        "tốc mái, bay mái, hất tung mái, giật tung mái, mái tôn bị bay, cuốn phăng mái, bay mất mái, tốc "
        "ngói, xô mái, lật mái, hư mái"
    ),
    "cheat": (
        "lừa đảo, chiếm đoạt, lạm dụng tín nhiệm, tham ô, biển thủ, lừa, gian lận, lừa tiền, bị lừa, kẻ lừa "
        "đảo, chiêu lừa, chiêu trò lừa đảo, lừa gạt, lừa đảo chiếm đoạt, chiếm đoạt tài sản, trục lợi, lừa "
        "bán, gian dối, thủ đoạn gian dối, lừa đảo qua mạng, sập bẫy lừa, ôm tiền, làm giả giấy tờ chiếm "
        "đoạt, thụt két, bòn rút, rút ruột, lập khống, khai khống, giả danh, mạo danh, đa cấp lừa đảo, tư "
        "lợi, thao túng"
    ),
    "counterfeit": (
        "giả mạo, hàng giả, làm giả, tiền giả, hàng nhái, giấy tờ giả, bằng giả, hàng giả mạo, tiền polymer "
        "giả, thuốc giả, rượu giả, giả nhãn hiệu, nhái nhãn hiệu, làm giả giấy tờ, con dấu giả, biển số giả, "
        "hộ chiếu giả, hàng fake, vé giả, sổ đỏ giả"
    ),
    "accuse": (
        "cáo buộc, buộc tội, tố cáo, tố, bị cáo buộc, lời cáo buộc, bị tố, bị tố cáo, đơn tố cáo, tố ngược, "
        "vu cáo, quy kết, đổ lỗi cho, đổ lỗi, tố nhau, cáo giác, lời buộc tội, bị buộc tội, tố cáo hành vi, "
        "bị tình nghi"
    ),
    "charge": (
        "khởi tố, truy tố, cáo trạng, đề nghị truy tố, khởi tố vụ án, khởi tố bị can, quyết định khởi tố, bị "
        "khởi tố, bị truy tố, ra quyết định khởi tố, bị truy cứu, truy cứu trách nhiệm hình sự, quy tội, bản "
        "cáo trạng, kết luận điều tra, tội danh, trách nhiệm hình sự, chuyển hồ sơ truy tố, hoàn tất cáo "
        "trạng"
    ),
    "trial": (
        "xét xử, phiên tòa, ra tòa, hầu tòa, đưa ra xét xử, phiên xử, phiên tòa sơ thẩm, xử sơ thẩm, xét xử "
        "sơ thẩm, mở phiên tòa, bị đưa ra xét xử, đứng trước vành móng ngựa, vành móng ngựa, phiên xét xử, "
        "nghị án, tranh tụng, xét xử lưu động, ra trước tòa, vụ xử, tại phiên tòa"
    ),
    "verdict": (
        "phán quyết, tuyên án, bản án, ra phán quyết, tuyên phán quyết, lời tuyên án, hội đồng tuyên, tòa "
        "tuyên, tòa phán quyết, bị kết tội, kết tội, có tội, bản án sơ thẩm, tuyên có tội, y án, giữ nguyên "
        "bản án, tuyên y án, bị tuyên có tội, sơ thẩm tuyên"
    ),
    "acquit": (
        "trắng án, tuyên vô tội, được minh oan, vô tội, được tuyên vô tội, tuyên trắng án, được trắng án, "
        "minh oan, án oan, giải oan, đình chỉ vụ án, đình chỉ điều tra, được xóa án, miễn trách nhiệm hình "
        "sự, hủy bỏ cáo buộc"
    ),
    "appeal": (
        "kháng cáo, phúc thẩm, kháng nghị, chống án, đơn kháng cáo, làm đơn kháng cáo, xử phúc thẩm, phiên "
        "phúc thẩm, phiên tòa phúc thẩm, giám đốc thẩm, tái thẩm, kháng án, xin giảm nhẹ hình phạt, xin xem "
        "xét lại bản án, bác kháng cáo, quyền kháng cáo"
    ),
    "confess": (
        "khai nhận, thú nhận, thừa nhận, khai rằng, nhận tội, cúi đầu nhận tội, thành khẩn, khai nhận hành "
        "vi, thừa nhận hành vi, thừa nhận tội, thừa nhận tội lỗi, thừa nhận sai phạm, thú tội, khai ra, khai "
        "với, đã khai nhận, bước đầu khai nhận, thành khẩn khai báo, thừa nhận toàn bộ, nhận tội trước tòa, "
        "thú thật"
    ),
    "deny": (
        "bác bỏ, phủ nhận, chối, kêu oan, một mực kêu oan, không nhận tội, chối tội, phủ nhận cáo buộc, bác "
        "cáo buộc, bác bỏ cáo buộc, bác tin, bác thông tin, chối bỏ, chối bay chối biến, chối quanh, một mực "
        "phủ nhận, không thừa nhận, bác tin đồn, cho rằng mình vô tội, khẳng định vô tội, khẳng định mình vô "
        "tội, quanh co chối tội, không nhận hành vi"
    ),
    "court": "tòa án, tand, tòa, phòng xử án",
    "high_court": (
        "tand cấp cao, tòa cấp cao, tòa phúc thẩm, tòa án cấp cao, tòa án phúc thẩm, cấp phúc thẩm, tòa "
        "thượng thẩm, tòa án nhân dân cấp cao, hđxx phúc thẩm"
    ),
    "supreme_court": (
        "tòa án tối cao, tand tối cao, tòa tối cao, tòa án nhân dân tối cao, tối cao pháp viện, pháp viện tối "
        "cao, tòa hiến pháp, tòa án hiến pháp"
    ),
    "judge": "thẩm phán, chủ tọa, chủ tọa phiên tòa, quan tòa, chánh án",
    "jury": "bồi thẩm đoàn, hội đồng xét xử, bồi thẩm, hđxx, hội thẩm",
    "prosecutor": (
        "công tố viên, kiểm sát viên, viện kiểm sát, vks, vksnd, viện ksnd, kiểm sát, công tố, tổng chưởng lý"
    ),
    "lawyer": "luật sư, người bào chữa, luật gia, luật sư bảo vệ, trợ lý pháp lý, công ty luật, trạng sư",
    "witness": "nhân chứng, người chứng kiến, người làm chứng, người có mặt tại hiện trường, người mục kích",
    "lawsuit": "vụ kiện, đơn kiện, kiện, tranh chấp pháp lý, đơn khởi kiện, bị đơn, hành động pháp lý",
    "sue": (
        "kiện ra tòa, khởi kiện, đâm đơn kiện, kiện đòi, đâm đơn, nộp đơn kiện, đệ đơn kiện, bị kiện, phát "
        "đơn kiện, khởi kiện ra tòa, kiện lên tòa, gửi đơn khởi kiện, kiện tụng, kiện dân sự, nguyên đơn, "
        "theo kiện, thưa kiện, kiện ngược"
    ),
    "settle": (
        "dàn xếp, hòa giải, thỏa thuận bồi thường, thỏa thuận ngoài tòa, dàn xếp ngoài tòa, hòa giải thành, "
        "tự hòa giải, đạt thỏa thuận dàn xếp, thương lượng bồi thường, dàn xếp vụ kiện, giải quyết tranh "
        "chấp, bãi nại, thỏa thuận dàn xếp, tự thỏa thuận"
    ),
    "fine": (
        "phạt tiền, xử phạt, mức phạt, tiền phạt, nộp phạt, phạt hành chính, xử phạt hành chính, xử phạt vi "
        "phạm hành chính, vi phạm hành chính, bị phạt tiền, nộp phạt hành chính, phạt nguội, án phạt tiền, "
        "khung phạt, bị phạt số tiền, đóng phạt, ra quyết định xử phạt, quyết định xử phạt, phạt hợp đồng, "
        "phạt cọc, truy thu, khoản phạt, số tiền phạt"
    ),
    "bail": (
        "tiền bảo lãnh, bảo lãnh, bảo lãnh tại ngoại, tiền bảo lãnh tại ngoại, được bảo lãnh, nộp tiền bảo "
        "lãnh, đóng tiền bảo lãnh, tiền thế chân, bảo lĩnh, đặt tiền bảo lãnh, tại ngoại hầu tra"
    ),
    "evidence": (
        "tang vật, vật chứng, bằng chứng, chứng cứ, chứng cớ, tang chứng, dấu vết, dữ liệu điện tử, dấu vân "
        "tay, mẫu adn"
    ),
    "gun": (
        "súng, khẩu súng, súng ngắn, súng trường, súng săn, súng trường tấn công, súng bắn tỉa, khẩu tiểu "
        "liên, đạn chì"
    ),
    "knife": (
        "dao, con dao, mã tấu, dao găm, dao nhọn, dao phay, dao bầu, dao rựa, cây dao, lưỡi dao, cầm dao, "
        "dùng dao, rút dao, bằng dao, phóng lợn, dao quắm, lưỡi lê, kiếm nhật, thanh kiếm"
    ),
    "bomb": "bom, lựu đạn, mìn, thuốc nổ, đầu đạn nổ, kíp nổ, thiết bị nổ, chất nổ, vật liệu nổ",
    "weapon": (
        "vũ khí, súng đạn, hung khí, đạn dược, khí tài, băng đạn, viên đạn, vỏ đạn, pháo binh, xe tăng, đạn "
        "pháo, tuýp sắt, gậy sắt, gậy bóng chày, búa đinh"
    ),
    "motive": (
        "động cơ, mâu thuẫn, xích mích, động cơ gây án, động cơ phạm tội, nguyên nhân gây án, mâu thuẫn cá "
        "nhân, mâu thuẫn tình cảm, mâu thuẫn gia đình, ghen tuông, do ghen tuông, tư thù, thù tức, cãi nhau, "
        "cãi vã, to tiếng, bất hòa, lời qua tiếng lại, xảy ra mâu thuẫn, hiềm khích, thù hằn, trả thù, xô xát "
        "do"
    ),
    "cause": (
        "nguyên nhân, lý do, do đâu, nguyên nhân ban đầu, nguyên nhân vụ việc, nguyên nhân do, nguyên do, "
        "nguyên nhân dẫn đến, nguyên nhân được cho là, bắt nguồn từ, xuất phát từ, căn nguyên, gây ra bởi, do "
        "sự cố, do chập điện, chập điện, nguyên nhân vụ cháy, nguyên nhân tai nạn, vì lý do"
    ),
    "loot_value": (
        "tổng trị giá, trị giá tài sản, tổng giá trị tài sản, giá trị tài sản, trị giá hàng hóa, tài sản trị "
        "giá, hàng hóa trị giá, tổng trị giá tang vật, trị giá lô hàng, tài sản bị mất, tài sản chiếm đoạt, "
        "số tiền chiếm đoạt, chiếm đoạt số tiền, chiếm đoạt tổng cộng, tổng tài sản bị mất, trị giá tang vật"
    ),
    "motorbike": "xe máy, mô tô, xe gắn máy, xe tay ga, xe phân khối lớn, xe côn tay, xe hai bánh, xe ga",
    "car": (
        "ô tô, xe hơi, xe du lịch, xe con, chiếc xe hơi, xe 4 chỗ, xe 7 chỗ, ôtô, xế hộp, xe sedan, siêu xe, "
        "xe sang, xe bốn chỗ, xe bảy chỗ, xe hatchback, xe điện, xe thể thao, xe năm chỗ, xe đa dụng, xe gầm "
        "cao"
    ),
    "truck": (
        "xe tải, xe container, xe đầu kéo, xe ben, xe bán tải, xe bồn, rơ moóc, xe bơm bê tông, xe trộn bê "
        "tông, ô tô tải, xe chở rác, xe công nông"
    ),
    "bus": (
        "xe khách, xe buýt, xe giường nằm, xe đò, xe đưa rước, xe đưa đón học sinh, xe chở công nhân, ô tô "
        "khách, xe trung chuyển, xe limousine, xe bus, xe chở khách, buýt nhanh"
    ),
    "vehicle": "xe, phương tiện, máy xúc, máy ủi, máy kéo",
    "train": (
        "tàu hỏa, đoàn tàu, tàu lửa, tàu cao tốc, tàu điện, toa tàu, tàu metro, tàu khách, tàu hàng, đầu máy, "
        "tàu chở khách, tàu đệm từ, đường sắt, tuyến metro, tàu siêu tốc"
    ),
    "bicycle": "xe đạp, cua rơ",
    "taxi": "taxi, xe ôm, tắc xi",
    "plane": (
        "máy bay, phi cơ, chuyến bay, tàu bay, chiến đấu cơ, tiêm kích, oanh tạc cơ, chuyên cơ, vận tải cơ, "
        "cường kích, phản lực cơ"
    ),
    "helicopter": "trực thăng, máy bay trực thăng, máy bay lên thẳng",
    "ship": (
        "tàu, con tàu, tàu thuyền, thuyền, phà, ca nô, xuồng, tàu sân bay, chiến hạm, khu trục hạm, sà lan, "
        "tàu cao tốc cánh ngầm, tàu hộ vệ, ghe, bè mảng, xuồng cao tốc"
    ),
    "passenger": "hành khách, khách đi tàu, khách đi xe, khách đi máy bay, khách bay, khách đi phà",
    "crew": (
        "phi hành đoàn, thủy thủ đoàn, tổ lái, thuyền viên, thành viên tổ bay, thuỷ thủ, tiếp viên, kíp lái"
    ),
    "tourist": (
        "du khách, khách du lịch, khách quốc tế, khách nước ngoài, khách tham quan, khách tây, khách nội địa, "
        "đoàn khách, dân phượt, phượt thủ"
    ),
    "aboard": (
        "trên máy bay, trên tàu, trên xe, chở theo, chở, có mặt trên máy bay, có mặt trên tàu, người trên xe, "
        "người trên tàu, người trên máy bay, hành khách trên, chở hành khách, đang chở, chở người, trên "
        "boong, trên chuyến bay, trên thuyền, trên phà, đi trên xe, ngồi trên xe, trên chuyến tàu, người trên "
        "thuyền"
    ),
    "capacity": (
        "sức chứa, chỗ ngồi, công suất, sức chứa tối đa, chứa được, có thể chứa, chứa tối đa, dung tích, công "
        "suất thiết kế, công suất tối đa, tổng công suất, công suất lắp máy, sức ngồi, tải trọng, trọng tải, "
        "sức tải, quy mô giường bệnh, số giường, giường bệnh, có chỗ cho, kín chỗ, năng lực tiếp nhận, công "
        "suất phòng, mw, khả năng tiếp nhận"
    ),
    "crash": (
        "tai nạn, gặp nạn, rơi máy bay, máy bay rơi, lao xuống, đâm xuống, va chạm, đâm vào, tông vào, tông "
        "trúng, lật xe, trật bánh, đâm phải, vụ tai nạn, tai nạn giao thông, tai nạn xe, tai nạn máy bay, tai "
        "nạn liên hoàn, tai nạn thảm khốc, gây tai nạn, xảy ra tai nạn, va chạm mạnh, va chạm giao thông, va "
        "quệt, va đập, tông, tông nhau, tông liên hoàn, đâm trực diện, húc vào, húc đuôi, tông chết, cán "
        "chết, cán qua, bị cán, bị tông, tông thẳng, đâm sầm, mất lái, lao xuống vực, lao xuống sông, lao vào "
        "nhà, lao lên vỉa hè, xe bị lật, lật nhào, lật ngang, đối đầu trực diện, trật đường ray, tụt dốc mất "
        "phanh, rơi xuống vực, lao khỏi đường"
    ),
    "sink": (
        "chìm, bị chìm, đắm, lật úp, bị lật, chìm nghỉm, chìm tàu, tàu chìm, chìm thuyền, thuyền chìm, chìm "
        "phà, phà chìm, đắm tàu, đắm thuyền, đắm phà, vụ chìm, chìm xuống, chìm dần, vụ đắm, lật tàu, lật "
        "thuyền, thuyền lật, tàu bị lật, thuyền bị lật, ca nô lật, lật ca nô, lật xuồng, chìm xuồng, chìm đò, "
        "lật đò, tàu lật, bị sóng đánh chìm, đánh chìm, phá nước"
    ),
    "fire": (
        "hỏa hoạn, vụ cháy, đám cháy, bốc cháy, bùng cháy, phát hỏa, cháy, ngọn lửa, biển lửa, bà hỏa, lửa "
        "bùng phát, bén lửa, bắt lửa, giặc lửa, chìm trong lửa"
    ),
    "extinguish": (
        "dập tắt, khống chế ngọn lửa, dập lửa, dập tắt đám cháy, dập tắt hỏa hoạn, dập tắt ngọn lửa, khống "
        "chế đám cháy, chữa cháy, công tác chữa cháy, đám cháy được khống chế, ngọn lửa được khống chế, lửa "
        "được dập tắt, dập đám cháy, đám cháy được dập tắt"
    ),
    "explode": (
        "nổ, phát nổ, vụ nổ, tiếng nổ, tiếng nổ lớn, nổ tung, nổ lớn, nổ bom, nổ mìn, nổ bình gas, nổ khí "
        "gas, nổ lò hơi, nổ kho, kích nổ, cho nổ, cho nổ tung, bị nổ, chấn động bởi vụ nổ, nổ ga, nổ khí, nổ "
        "hầm"
    ),
    "collapse": (
        "sập, đổ sập, sụp đổ, bị sập, đổ sập xuống, sập xuống, sụp xuống, sụt lún, sập nhà, sập cầu, sập hầm, "
        "sập mỏ, sập giàn giáo, sập tường, nhà sập, cầu sập, đổ tường, vụ sập, nghiêng đổ, lún sụt, sập đổ, "
        "hố tử thần, đổ nghiêng, bị sụt"
    ),
    "fall_down": (
        "rơi xuống, ngã xuống, rơi từ, ngã từ, rơi lầu, ngã lầu, ngã khỏi, bị ngã, trượt chân, trượt ngã, rớt "
        "xuống, té xuống, té lầu, té ngã, rơi từ trên cao, rơi từ tầng, ngã từ tầng, rớt từ, té từ, trượt "
        "chân rơi xuống, hụt chân, ngã lăn, ngã sấp"
    ),
    "drown": (
        "chết đuối, đuối nước, chết đuối thương tâm, bị đuối nước, đuối nước thương tâm, ngạt nước, tử vong "
        "do đuối nước, bị chết đuối, tử vong dưới nước, chết do đuối nước"
    ),
    "storm": (
        "bão, cơn bão, mưa bão, áp thấp nhiệt đới, siêu bão, dông, cuồng phong, bão tố, lốc xoáy, giông lốc, "
        "vòi rồng, mưa đá, mưa lớn, áp thấp, mưa to gió lớn, mưa giông"
    ),
    "flood": "lũ, lũ lụt, ngập lụt, lũ quét, ngập, trận lũ, triều cường, nước dâng cao, lũ chồng lũ",
    "landslide": (
        "sạt lở, lở đất, sạt lở đất, lở núi, đất đá vùi lấp, trượt đất, lũ bùn, sạt trượt, sụt lở, đất đá sạt "
        "lở"
    ),
    "earthquake": (
        "động đất, dư chấn, trận động đất, rung lắc, rung chấn, tâm chấn, địa chấn, chấn tiêu, chấn động địa "
        "chất"
    ),
    "drought": "hạn hán, khô hạn, khô cằn, thiếu nước, hạn mặn, đợt hạn, nắng hạn, xâm nhập mặn, khô kiệt",
    "weather": (
        "thời tiết, dự báo thời tiết, nắng nóng, rét đậm, không khí lạnh, mưa rào, rét hại, sương mù, đợt "
        "rét, sóng nhiệt, gió mùa đông bắc"
    ),
    "warning": "cảnh báo, báo động, khuyến cáo, lời cảnh tỉnh",
    "landfall": (
        "đổ bộ, vào bờ, đổ bộ vào đất liền, đổ bộ đất liền, bão đổ bộ, vào đất liền, tiến vào đất liền, đi "
        "vào đất liền, áp sát đất liền, quét qua, quần thảo đất liền, tâm bão đi vào, bão quét, ập vào bờ"
    ),
    "evacuate": (
        "sơ tán, di dời, di tản, sơ tán dân, sơ tán người dân, phải sơ tán, lệnh sơ tán, được sơ tán, sơ tán "
        "khẩn cấp, di dời dân, di dời khẩn cấp, đưa dân đi tránh, đi lánh nạn, lánh nạn, sơ tán khỏi, chạy "
        "lũ, chạy bão, rời bỏ nhà cửa, di chuyển đến nơi an toàn, đến nơi an toàn, lánh bão, tránh trú, chạy "
        "loạn, điểm sơ tán, tản cư"
    ),
    "homeless": (
        "mất nhà cửa, vô gia cư, mất nhà, không nhà cửa, mất chỗ ở, không còn nhà ở, mất nơi ở, màn trời "
        "chiếu đất, không nơi nương tựa, người vô gia cư, lâm cảnh không nhà, không còn chỗ ở, mất nhà ở, "
        "không có nhà ở"
    ),
    "power_cut": (
        "mất điện, cúp điện, bị mất điện, mất điện diện rộng, mất điện trên diện rộng, ngắt điện, cắt điện, "
        "cắt điện luân phiên, bị cắt điện, sự cố mất điện, không có điện, mất điện hoàn toàn, thiếu điện, "
        "ngừng cấp điện, ngừng cung cấp điện, sự cố lưới điện, cúp điện luân phiên"
    ),
    "damage": (
        "thiệt hại, hư hại, hư hỏng, phá hủy, bị hỏng, thiêu rụi, gây thiệt hại, thiệt hại nặng, bị thiệt "
        "hại, bị phá hủy, bị hư hỏng, bị hư hại, hư hỏng nặng, hư hỏng hoàn toàn, tàn phá, bị tàn phá, san "
        "phẳng, đổ nát, cháy rụi, bị thiêu rụi, thiêu hủy, biến dạng, bẹp dúm, móp méo, nát bét, vỡ nát, tan "
        "hoang, bị thiêu hủy, hủy hoại, tan tành, bị sập một phần, thiệt hại về tài sản, đập phá, hư hao"
    ),
    "loss": (
        "tổng thiệt hại, mức thiệt hại, thua lỗ, lỗ, lỗ ròng, lỗ lũy kế, báo lỗ, bị lỗ, chịu lỗ, lỗ sau thuế, "
        "lỗ trước thuế, khoản lỗ, mức lỗ, lỗ nặng, làm ăn thua lỗ, gây thất thoát, thất thoát, ước tính thiệt "
        "hại, thiệt hại ước tính, thiệt hại kinh tế, thiệt hại khoảng, thiệt hại tài sản, thất thu, tổn thất, "
        "cắt lỗ"
    ),
    "black_box": (
        "hộp đen, thiết bị ghi dữ liệu, thiết bị ghi âm buồng lái, máy ghi dữ liệu, dữ liệu chuyến bay"
    ),
    "wind_speed": (
        "sức gió, gió giật, gió mạnh cấp, gió giật cấp, gió giật mạnh, sức gió mạnh nhất, gió mạnh, tốc độ "
        "gió, vận tốc gió, giật cấp, giật trên cấp, gió cấp, gió bão, vùng gần tâm bão, gió xoáy, giật tới "
        "cấp"
    ),
    "magnitude": (
        "độ richter, cường độ, cường độ động đất, độ lớn, có độ lớn, thang richter, thang độ richter, độ mạnh "
        "động đất, có cường độ, trận động đất có cường độ, cấp độ động đất, động đất mạnh"
    ),
    "depth": (
        "độ sâu, sâu, độ sâu chấn tiêu, sâu khoảng, sâu tới, ở độ sâu, sâu gần, có độ sâu, mét nước, sâu hơn "
        "chục mét, sâu trung bình, dưới độ sâu, hố sâu"
    ),
    "height": (
        "chiều cao, cao, cao khoảng, cao tới, cao gần, độ cao, cao trung bình, chiều cao tối đa, có chiều "
        "cao, ở độ cao, cao so với mặt nước biển, mặt nước biển, cao nhất thế giới, tầm cao, cao mét, cao "
        "bằng tòa nhà"
    ),
    "length": (
        "chiều dài, dài, dài khoảng, dài gần, dài tới, dài tổng cộng, tổng chiều dài, có chiều dài, chiều dài "
        "toàn tuyến, dài nhất thế giới, độ dài, dài trung bình, chiều dài tổng thể, toàn tuyến dài, kéo dài "
        "hàng km"
    ),
    "width": (
        "chiều rộng, rộng, rộng khoảng, rộng tới, rộng gần, bề rộng, bề ngang, chiều ngang, có chiều rộng, "
        "rộng trung bình, chiều rộng mặt đường, mặt cắt ngang"
    ),
    "area": (
        "diện tích, quy mô, tổng diện tích, diện tích sàn, diện tích đất, diện tích khoảng, có diện tích, "
        "trên diện tích, rộng hàng nghìn mét vuông, mét vuông, ha đất, héc ta, hecta, diện tích rừng, diện "
        "tích trồng, diện tích gieo trồng, trên khu đất, khu đất rộng, diện tích sử dụng, km vuông"
    ),
    "distance": (
        "cách, khoảng cách, cách đó, cách trung tâm, cách bờ, cách bờ biển, cách hiện trường, cách nhà, cách "
        "thành phố, nằm cách, cách thủ đô, ở khoảng cách, cự ly, cự li, cách biên giới, cách đất liền, cách "
        "sân bay, cách tâm chấn, cách đảo, trong bán kính, bán kính, cách vị trí, cách đó khoảng, cách đó "
        "không xa"
    ),
    "speed": (
        "tốc độ, vận tốc, tốc độ tối đa, vận tốc tối đa, tốc độ cao, với tốc độ, với vận tốc, tốc độ trung "
        "bình, vượt quá tốc độ, chạy quá tốc độ, vượt tốc độ, tốc độ cho phép, tốc độ giới hạn, vận tốc trung "
        "bình, vận hành tốc độ, giới hạn tốc độ, tốc độ tối thiểu, phóng nhanh"
    ),
    "weight": (
        "nặng, cân nặng, trọng lượng, nặng khoảng, nặng gần, nặng tới, nặng trung bình, khối lượng, tổng khối "
        "lượng, tổng trọng lượng, có trọng lượng, có cân nặng, trọng lượng khoảng, cân được, nặng cả tấn, "
        "tổng cân nặng, nặng tổng cộng, hàng tấn, trọng lượng tịnh"
    ),
    "temperature": (
        "nhiệt độ, nhiệt độ cao nhất, nhiệt độ thấp nhất, nền nhiệt, nhiệt độ trung bình, mức nhiệt, nhiệt độ "
        "phổ biến, nhiệt độ ngoài trời, độ c, nhiệt độ giảm, độ âm, âm độ, nhiệt độ cao kỷ lục, nhiệt kế, "
        "nhiệt độ ban đêm, nhiệt độ nước, nhiệt độ ban ngày, nhiệt độ không khí"
    ),
    "hospital": (
        "bệnh viện, cơ sở y tế, trạm y tế, trung tâm y tế, phòng khám, bv, viện tim, bệnh xá, khoa cấp cứu, "
        "phòng cấp cứu, phòng mổ, trạm xá, phòng hồi sức, trung tâm cấp cứu, khoa hồi sức tích cực, viện "
        "bỏng, nhà bảo sanh, nhà hộ sinh"
    ),
    "treat": (
        "cấp cứu, điều trị, cứu chữa, nhập viện, được cấp cứu, đưa đi cấp cứu, đi cấp cứu, cấp cứu tại, "
        "chuyển viện, được điều trị, đang điều trị, điều trị tại, chữa trị, chăm sóc y tế, đưa đến bệnh viện, "
        "đưa tới bệnh viện, đưa vào bệnh viện, chuyển đến bệnh viện, chuyển lên tuyến trên, hồi sức, hồi sức "
        "tích cực, sơ cứu, sơ cấp cứu, hô hấp nhân tạo, thở máy, phải nhập viện, được đưa vào viện, vào viện, "
        "chữa bệnh, khám chữa bệnh, thăm khám, cứu chữa kịp thời, nằm viện, truyền máu, phác đồ"
    ),
    "discharge": (
        "xuất viện, ra viện, được xuất viện, cho xuất viện, đã xuất viện, được ra viện, rời bệnh viện, rời "
        "viện, về nhà theo dõi, cho ra viện, công bố khỏi bệnh"
    ),
    "disease": (
        "dịch bệnh, bệnh, dịch, virus, ổ dịch, đại dịch, bệnh truyền nhiễm, vi rút, bùng phát dịch, sốt xuất "
        "huyết, cúm gia cầm, ung thư, dịch tả, đợt dịch, dịch cúm, vùng dịch, tâm dịch, vi khuẩn, biến chủng"
    ),
    "infect": (
        "nhiễm bệnh, ca nhiễm, ca mắc, mắc bệnh, nhiễm, lây nhiễm, bị nhiễm, bị lây nhiễm, nhiễm virus, nhiễm "
        "vi khuẩn, ca bệnh, ca dương tính, xét nghiệm dương tính, ca nhiễm mới, ca mắc mới, số ca mắc, số ca "
        "nhiễm, lây lan, lây bệnh, lây truyền, nhiễm khuẩn, nhiễm trùng, người mắc, người nhiễm, người nhiễm "
        "bệnh, bị lây, lây từ người sang người, ca lây nhiễm, nhiễm cúm, nhiễm trùng máu, lây chéo, ca bệnh "
        "mới, phơi nhiễm, truyền nhiễm"
    ),
    "vaccine": (
        "vắc xin, tiêm chủng, tiêm, vắcxin, vaccine, vaccin, tiêm phòng, tiêm ngừa, mũi tiêm, chủng ngừa, "
        "chích ngừa"
    ),
    "poison": (
        "ngộ độc, đầu độc, bị ngộ độc, ngộ độc thực phẩm, vụ ngộ độc, nhiễm độc, trúng độc, hạ độc, bỏ thuốc "
        "độc, thuốc độc, ngộ độc rượu, ngộ độc khí, ngộ độc methanol, ngộ độc tập thể, trúng thực, bị đầu "
        "độc, khí độc, nhiễm độc chì, chất độc thần kinh, xyanua"
    ),
    "pregnant": (
        "mang thai, có thai, mang bầu, thai phụ, bà bầu, thai kỳ, có bầu, bụng bầu, đang mang thai, mẹ bầu, "
        "mang song thai, cấn bầu, tháng thai kỳ, tuần thai"
    ),
    "birth_act": (
        "sinh con, chào đời, sinh ra, sinh, hạ sinh, sinh nở, sinh hạ, vượt cạn, chuyển dạ, mẹ tròn con "
        "vuông, sinh đôi, sinh ba, đẻ con, trở dạ, sinh mổ, sinh thường, đỡ đẻ, sinh bé, cất tiếng khóc chào "
        "đời, sinh non, sản phụ, ca sinh, sinh con gái, sinh con trai, lâm bồn, sinh quý tử, lên chức bố, lên "
        "chức mẹ"
    ),
    "burial": (
        "an táng, chôn cất, đám tang, tang lễ, hỏa táng, an nghỉ, mai táng, nơi an nghỉ, lễ tang, quốc tang, "
        "lễ viếng, lễ truy điệu, truy điệu, tang sự, đưa tang, hạ huyệt, lễ an táng, thổ táng, đưa tiễn, "
        "viếng, tổ chức tang lễ, lo hậu sự, hậu sự, hỏa thiêu, lễ hỏa táng, cáo phó, để tang, tiễn đưa, lễ di "
        "quan, linh cữu"
    ),
    "meet": (
        "gặp, cuộc gặp, gặp gỡ, hội kiến, hội đàm, tiếp xúc, cuộc họp, thượng đỉnh, gặp mặt, cuộc gặp gỡ, hội "
        "ngộ, gặp nhau, gặp song phương, gặp riêng, cuộc gặp thượng đỉnh, hội nghị thượng đỉnh, buổi gặp, "
        "phiên họp, họp kín, cuộc họp kín, họp khẩn, họp khẩn cấp, cuộc hội đàm, hội đàm với, tiếp kiến, hội "
        "nghị, diện kiến, yết kiến, tiếp đón, hội họp, cuộc tiếp xúc, đón tiếp, có cuộc gặp, phiên họp bất "
        "thường"
    ),
    "visit": (
        "thăm, chuyến thăm, tới thăm, công du, đến thăm, chuyến thăm chính thức, thăm chính thức, thăm cấp "
        "nhà nước, chuyến công du, thăm và làm việc, chuyến thăm cấp nhà nước, thăm viếng, viếng thăm, ghé "
        "thăm, đi thăm, sang thăm, thăm hữu nghị, công cán, lên thăm, thăm hỏi, chuyến viếng thăm, chuyến đi "
        "thăm, tham quan, công du nước ngoài, chuyến công tác, đến thăm và làm việc, thăm lại"
    ),
    "arrive": (
        "đến nơi, tới nơi, đặt chân, hạ cánh, có mặt tại, hạ cánh xuống, hạ cánh an toàn, đáp xuống, đặt chân "
        "đến, đặt chân tới, cập bến, cập cảng, cập bờ, tới hiện trường, có mặt tại hiện trường, đến hiện "
        "trường, về đến, về tới, nhập cảnh, tiếp đất, tới nơi an toàn"
    ),
    "leave": (
        "rời đi, khởi hành, xuất phát, cất cánh, rời khỏi, lên đường, đã rời, rời bến, rời cảng, rời ga, rời "
        "sân bay, rời khỏi nhà, rời nhà, cất cánh từ, khởi hành từ, xuất cảnh, xuất bến, lên máy bay, ra "
        "khơi, đi khỏi, dời đi, bay đi, rời thủ đô, rời thành phố, nhổ neo, rời đất nước, bỏ nhà đi"
    ),
    "call": (
        "điện đàm, điện thoại, gọi điện, cuộc gọi, cuộc điện thoại, cuộc điện đàm, cuộc gọi điện thoại, qua "
        "điện thoại, trao đổi qua điện thoại, nói chuyện qua điện thoại, gọi điện cho, gọi điện báo, nhận "
        "điện thoại, cuộc gọi video, gọi cho, điện đàm với, bắt máy, gác máy, liên lạc qua điện thoại, gọi "
        "tới, nhấc máy, gọi điện thoại"
    ),
    "talk": (
        "đàm phán, đối thoại, thương lượng, thảo luận, cuộc đàm phán, cuộc đối thoại, thương thuyết, bàn "
        "thảo, đàm luận, thảo luận về, bàn về, trao đổi về, trao đổi ý kiến, bàn bạc, tham vấn, cuộc thương "
        "lượng, tiến trình hòa đàm, hòa đàm, hiệp thương, họp bàn, trao đổi quan điểm, cuộc trò chuyện, trò "
        "chuyện, nối lại đàm phán, bàn đàm phán"
    ),
    "break_off": (
        "chấm dứt đàm phán, bỏ đàm phán, đổ vỡ, đàm phán đổ vỡ, đàm phán thất bại, rời bàn đàm phán, bỏ ngang "
        "đàm phán, rút khỏi đàm phán, ngừng đàm phán, cắt đứt quan hệ, đoạn tuyệt, đình chỉ đàm phán, cắt đứt "
        "ngoại giao, đàm phán sụp đổ, đàm phán đổ bể, cắt đứt quan hệ ngoại giao, chấm dứt quan hệ, không đạt "
        "được thỏa thuận, không đạt thỏa thuận, không đạt được đồng thuận"
    ),
    "sign": (
        "ký kết, ký, đặt bút ký, đã ký, lễ ký, ký tên, ký kết với, được ký kết, đặt bút, ký nháy, ký tắt, ký "
        "duyệt, ký ban hành, ký xác nhận, hạ bút ký, lễ ký kết, ký chính thức, vừa ký, chính thức ký, đồng "
        "ký, ký phê duyệt"
    ),
    "agreement": (
        "thỏa thuận, hiệp định, hiệp ước, hợp đồng, biên bản ghi nhớ, hòa ước, công ước, nghị định thư, giao "
        "kèo, thỏa ước, bản ghi nhớ"
    ),
    "sanction": "trừng phạt, lệnh trừng phạt, cấm vận, chế tài, danh sách đen",
    "ease": (
        "nới lỏng, giảm nhẹ, dỡ bỏ, đình chỉ, gỡ bỏ, bãi bỏ, nới lỏng lệnh, nới lỏng hạn chế, nới lỏng giãn "
        "cách, nới lỏng quy định, được dỡ bỏ, dỡ bỏ lệnh, dỡ bỏ hạn chế, dỡ bỏ phong tỏa, gỡ bỏ lệnh, gỡ bỏ "
        "hạn chế, hủy bỏ lệnh, bãi bỏ lệnh, bỏ lệnh, xóa bỏ lệnh cấm, bãi bỏ quy định, nới trần, nới quy định"
    ),
    "impose": (
        "áp đặt, áp lên, ban hành lệnh, áp đặt lệnh, áp đặt trừng phạt, bị áp đặt, áp thuế, đánh thuế, áp "
        "thuế quan, áp dụng lệnh, ban bố, ban bố lệnh, áp mức thuế, siết chặt, thắt chặt, áp lệnh, ra lệnh "
        "cấm, áp dụng mức, áp giá trần, ban bố tình trạng"
    ),
    "ban": (
        "cấm, bị cấm, nghiêm cấm, lệnh cấm, cấm tiệt, cấm cửa, cấm nhập cảnh, cấm bay, cấm bán, cấm lưu "
        "thông, cấm sử dụng, cấm lưu hành, cấm đi lại, không được phép, không cho phép, bị nghiêm cấm, cấm "
        "hoàn toàn, cấm xuất cảnh, cấm vĩnh viễn, đặt ngoài vòng pháp luật, cấm thi đấu, treo giò, cấm túc, "
        "giới nghiêm, lệnh giới nghiêm"
    ),
    "allow": (
        "cho phép, được phép, chấp thuận cho, được cho phép, cho phép được, đồng ý cho, bật đèn xanh, chấp "
        "nhận cho, mở đường cho, được chấp thuận, đồng ý cho phép, hợp pháp hóa, cho thông hành, cho nhập "
        "cảnh, cho lưu hành, cấp quyền, ủy quyền"
    ),
    "ambassador": "đại sứ, đặc sứ, phái viên, tổng lãnh sự, đại biện lâm thời",
    "embassy": (
        "đại sứ quán, sứ quán, lãnh sự quán, tòa đại sứ, tổng lãnh sự quán, cơ quan đại diện ngoại giao, phái "
        "bộ ngoại giao, cơ quan ngoại giao, lãnh sự, phái đoàn ngoại giao"
    ),
    "diplomat": (
        "nhà ngoại giao, viên chức ngoại giao, cán bộ ngoại giao, giới ngoại giao, quan chức ngoại giao, nhân "
        "viên ngoại giao, tùy viên, nhân viên sứ quán"
    ),
    "withdraw": (
        "rút, triệu hồi, rút về, rút lui, rút khỏi, gọi về nước, rút quân, rút quân khỏi, rút lực lượng, rút "
        "hết quân, rút ra khỏi, rút khỏi cuộc đua, rút khỏi hiệp định, rút khỏi thỏa thuận, triệu hồi đại sứ, "
        "triệu hồi nhà ngoại giao, triệu hồi về nước, thoái lui, thoái vốn, rút vốn, rút đơn, lui quân, bỏ "
        "cuộc, rời khỏi liên minh, rút lại, xin rút, rút tên"
    ),
    "expel": (
        "trục xuất, đuổi, bị trục xuất, lệnh trục xuất, trục xuất khỏi, trục xuất nhà ngoại giao, trục xuất "
        "về nước, đuổi khỏi, bị đuổi khỏi, đuổi học, bị đuổi học, buộc rời khỏi, khai trừ, khai trừ khỏi "
        "đảng, bị khai trừ, buộc phải rời, tống cổ, buộc thôi học, tống khứ, trục xuất người nhập cư, yêu cầu "
        "rời khỏi"
    ),
    "deploy": (
        "triển khai, bố trí, điều động, triển khai quân, triển khai lực lượng, triển khai binh sĩ, triển khai "
        "quân đội, triển khai tên lửa, triển khai tàu, triển khai tàu chiến, triển khai hệ thống, đồn trú, "
        "điều quân, điều tàu, điều binh, huy động lực lượng, được điều động, tăng cường quân, dàn quân, điều "
        "máy bay, tăng viện, cử lực lượng, điều lực lượng"
    ),
    "nuclear": "hạt nhân, nguyên tử, lò phản ứng, phóng xạ, uranium, bom h, nhiệt hạch, plutonium",
    "missile": "tên lửa, rocket, hỏa tiễn",
    "army": (
        "quân đội, quân sự, lực lượng vũ trang, quân lực, hải quân, không quân, lục quân, binh đoàn, quân "
        "khu, sư đoàn, trung đoàn, lữ đoàn, quân chủng, tiểu đoàn, đại đội, quân chính phủ"
    ),
    "rebel": (
        "phiến quân, quân nổi dậy, phe nổi dậy, lực lượng nổi dậy, lực lượng ly khai, phe ly khai, quân ly "
        "khai, nhóm vũ trang, tay súng nổi dậy, quân du kích, phiến loạn, phần tử nổi dậy"
    ),
    "exercise": (
        "tập trận, diễn tập, cuộc tập trận, cuộc diễn tập, tập trận chung, tập trận bắn đạn thật, diễn tập "
        "quân sự, diễn tập bắn đạn thật, tập trận quân sự, tập trận hải quân, diễn tập chung, diễn tập cứu "
        "nạn, thao diễn, tập trận thường niên, diễn tập phòng chống, bắn đạn thật"
    ),
    "war": (
        "chiến tranh, chiến sự, xung đột, giao tranh, nội chiến, chiến trường, đụng độ, bom đạn, chiến tuyến, "
        "trận chiến, giao chiến, chiến cuộc, đọ súng"
    ),
    "ceasefire": (
        "ngừng bắn, đình chiến, thỏa thuận ngừng bắn, hưu chiến, ngưng bắn, thỏa thuận đình chiến, ngừng giao "
        "tranh, tạm dừng giao tranh"
    ),
    "attack": (
        "tấn công, tập kích, công kích, đột kích, đánh bom, cuộc tấn công, vụ tấn công, bị tấn công, tấn công "
        "khủng bố, khủng bố, vụ khủng bố, không kích, cuộc không kích, oanh kích, oanh tạc, pháo kích, nã "
        "pháo, ném bom, dội bom, phóng tên lửa, phóng rocket, đánh bom liều chết, vụ đánh bom, tấn công liều "
        "chết, tổng tấn công, mở cuộc tấn công, đánh phá, đòn tấn công, bắn phá, giội bom, cuộc tập kích, tấn "
        "công bằng tên lửa, tấn công vũ trang, phát động tấn công, đánh úp, tiến công, đánh trả"
    ),
    "invade": (
        "xâm lược, xâm chiếm, cuộc xâm lược, xâm lăng, xâm phạm lãnh thổ, đưa quân vào, tràn qua biên giới, "
        "tiến quân vào, quân xâm lược, xâm nhập lãnh thổ, bị xâm lược, xâm lấn, cuộc xâm lăng, xua quân, đem "
        "quân, chiến dịch quân sự đặc biệt"
    ),
    "protest": (
        "biểu tình, xuống đường, tuần hành, cuộc biểu tình, người biểu tình, đoàn biểu tình, biểu tình phản "
        "đối, biểu tình ngồi, biểu tình bạo lực, cuộc tuần hành, xuống đường biểu tình, đổ xuống đường, phong "
        "trào biểu tình, biểu tình rầm rộ, tụ tập phản đối, tuần hành phản đối, giương biểu ngữ, hô khẩu "
        "hiệu, tụ tập đông người, khiếu kiện đông người, biểu tình ôn hòa, tuyệt thực, căng băng rôn"
    ),
    "strike_act": (
        "đình công, bãi công, ngừng việc, cuộc đình công, đình công tập thể, tổng đình công, ngừng việc tập "
        "thể, công nhân đình công, bãi khóa, cuộc bãi công, nghỉ việc tập thể, bãi thị, đình công đòi tăng "
        "lương, lãn công, đình công tự phát, nghỉ việc phản đối"
    ),
    "president": "tổng thống, chủ tịch nước, nguyên thủ, phủ chủ tịch",
    "vicepresident": "phó tổng thống, phó chủ tịch nước, phó nguyên thủ",
    "minister": (
        "bộ trưởng, ngoại trưởng, tổng trưởng, bộ trưởng công an, thành viên nội các, quốc vụ khanh, tư lệnh "
        "ngành"
    ),
    "deputy_minister": "thứ trưởng, phó bộ trưởng",
    "primeminister": "thủ tướng, người đứng đầu chính phủ",
    "governor": "thống đốc, tỉnh trưởng, thủ hiến",
    "mayor": "thị trưởng, chủ tịch thành phố, đô trưởng, tòa thị chính, chủ tịch ubnd thành phố",
    "senator": "thượng nghị sĩ, thượng nghị sỹ, thành viên thượng viện",
    "legislator": (
        "nghị sĩ, đại biểu quốc hội, hạ nghị sĩ, đại biểu hđnd, nhà lập pháp, đbqh, nghị sỹ, dân biểu, nghị "
        "viên, đại biểu hội đồng nhân dân, thành viên quốc hội, ủy viên quốc hội, chủ tịch quốc hội, chủ tịch "
        "hạ viện"
    ),
    "spokesman": (
        "người phát ngôn, phát ngôn viên, người đại diện phát ngôn, đại diện truyền thông, phát ngôn nhân, "
        "thư ký báo chí, đại diện hãng, đại diện công ty"
    ),
    "adviser": "cố vấn, trợ lý, phụ tá, quân sư",
    "chairman": "chủ tịch",
    "chief_executive": "giám đốc điều hành, tổng giám đốc, ceo, tổng gđ, người đứng đầu công ty, tgđ",
    "director": "giám đốc, cục trưởng, vụ trưởng, gđ sở, viện trưởng",
    "deputy_director": (
        "phó giám đốc, phó trưởng, phó cục trưởng, phó vụ trưởng, phó phòng, phó ban, phó chánh văn phòng, "
        "phó viện trưởng, phó chủ nhiệm"
    ),
    "founder": (
        "người sáng lập, nhà sáng lập, đồng sáng lập, người thành lập, ông tổ, người khai sinh, nữ sáng lập, "
        "người đặt nền móng"
    ),
    "former": (
        "cựu, nguyên, cố, nguyên chủ tịch, nguyên phó, nguyên giám đốc, nguyên tổng giám đốc, nguyên bộ "
        "trưởng, nguyên thứ trưởng, nguyên bí thư, nguyên trưởng, nguyên cục trưởng, nguyên viện trưởng, "
        "nguyên hiệu trưởng, nguyên cán bộ, nguyên kế toán, tiền nhiệm, người tiền nhiệm, trước đây từng là, "
        "từng giữ chức"
    ),
    "acting": (
        "quyền, tạm quyền, quyền chủ tịch, quyền giám đốc, quyền bộ trưởng, quyền tổng thống, quyền thủ "
        "tướng, quyền tổng giám đốc, quyền trưởng, quyền hiệu trưởng, quyền cục trưởng, phụ trách tạm thời, "
        "tạm thời điều hành, chính phủ lâm thời, lâm thời, tạm thời phụ trách, tổng thống lâm thời"
    ),
    "government": (
        "chính phủ, nội các, bộ máy chính quyền, nhà nước, chính quyền trung ương, chính quyền liên bang"
    ),
    "congress": "quốc hội, nghị viện, thượng viện, hạ viện, lưỡng viện, cơ quan lập pháp, nghị trường",
    "party": "đảng, đảng cộng hòa, đảng cầm quyền, liên minh cầm quyền",
    "election": (
        "bầu cử, cuộc bầu cử, tổng tuyển cử, đi bỏ phiếu, cuộc bỏ phiếu, trưng cầu dân ý, trưng cầu ý dân, "
        "điểm bỏ phiếu, hòm phiếu"
    ),
    "vote": (
        "bỏ phiếu, lá phiếu, phiếu bầu, phiếu, số phiếu bầu, số phiếu, phiếu thuận, phiếu chống, phiếu trắng, "
        "phiếu ủng hộ, phiếu phản đối, phiếu phổ thông, phiếu đại cử tri, tỷ lệ phiếu bầu, tỷ lệ phiếu, tổng "
        "số phiếu, phiếu hợp lệ, lá phiếu hợp lệ, số phiếu ủng hộ, phiếu tín nhiệm, bỏ phiếu kín, bỏ phiếu "
        "tán thành, số phiếu thuận, giành được phiếu, biểu quyết, kiểm phiếu, phiếu đã kiểm, đi bầu, bỏ lá "
        "phiếu"
    ),
    "voter": "cử tri, người đi bầu, người bỏ phiếu, người dân đi bầu",
    "turnout": (
        "tỷ lệ cử tri đi bầu, tỷ lệ đi bầu, tỷ lệ cử tri, tỷ lệ đi bỏ phiếu, cử tri đi bầu, cử tri đi bỏ "
        "phiếu, tỷ lệ bỏ phiếu, tỷ lệ tham gia bỏ phiếu, số cử tri đi bầu, số người đi bầu, tỷ lệ cử tri tham "
        "gia, lượng cử tri đi bầu, số cử tri đi bỏ phiếu"
    ),
    "margin": (
        "cách biệt, khoảng cách dẫn, hơn đối thủ, khoảng cách an toàn, bỏ xa, hơn kém, cách biệt sít sao, sít "
        "sao, khoảng cách sít sao, chênh lệch phiếu, cách biệt lớn, hơn người xếp sau, hơn đội xếp sau, kém "
        "đội đầu bảng, hơn đội nhì bảng, hơn đội nhì, dẫn trước đối thủ, cách biệt điểm, dẫn điểm, hơn điểm, "
        "số phiếu chênh lệch, áp đảo, với tỷ số cách biệt, với cách biệt, nới rộng khoảng cách, rút ngắn "
        "khoảng cách"
    ),
    "win": (
        "giành chiến thắng, thắng, đắc cử, chiến thắng, đánh bại, trúng cử, thắng cử, giành ngôi vô địch, "
        "đăng quang, nâng cúp, lên ngôi, giành trọn điểm, về đích đầu tiên"
    ),
    "lose": (
        "thua, thất bại, thất cử, bại trận, bại trước, chịu thất bại, nhận thất bại, thảm bại, gục ngã trước, "
        "không thể tái đắc cử, trượt chức vô địch, thất thủ trước, bị đánh bại"
    ),
    "concede": (
        "thừa nhận thất bại, nhận thua, chấp nhận thất bại, tuyên bố chịu thua, công nhận kết quả bầu cử, "
        "chúc mừng đối thủ chiến thắng, thừa nhận đã thua"
    ),
    "candidate": "ứng cử viên, ứng viên, người ra tranh cử, ứng viên sáng giá, ứng cử viên sáng giá",
    "opposition": "phe đối lập, đối lập, đảng đối lập, phe phản đối chính phủ, bất đồng chính kiến",
    "appoint": (
        "bổ nhiệm, chỉ định, đề cử, cử giữ chức, phân công giữ chức, giao phụ trách, bầu giữ chức, được bầu "
        "làm, được thăng chức, giao quyền điều hành, chỉ định làm"
    ),
    "resign": (
        "từ chức, từ nhiệm, rời chức, rút khỏi chức vụ, thôi chức, thôi giữ chức, xin nghỉ việc, rời ghế, rời "
        "nhiệm sở, từ bỏ chức vụ, rời khỏi cương vị, xin thôi việc, rút lui khỏi chính trường, thoái vị"
    ),
    "fire_act": (
        "cách chức, sa thải, đuổi việc, miễn nhiệm, bãi nhiệm, cho thôi việc, buộc thôi việc, cho nghỉ việc, "
        "tước bỏ chức vụ, tước quân tịch, buộc rời ghế, bãi chức, mất chức, miễn chức, tước danh hiệu công "
        "an, tước chức"
    ),
    "swear_in": (
        "tuyên thệ, nhậm chức, lễ nhậm chức, lên nắm quyền, lên cầm quyền, chính thức nhận nhiệm vụ, đăng cơ, "
        "lên ngôi vua"
    ),
    "retire": (
        "nghỉ hưu, về hưu, nghỉ chế độ, giải nghệ, treo giày, từ giã sự nghiệp, chia tay sự nghiệp, treo "
        "găng, từ giã đội tuyển, đến tuổi hưu"
    ),
    "serve": (
        "phục vụ, tại ngũ, nhập ngũ, đi bộ đội, phục vụ trong quân đội, phục vụ quân đội, nghĩa vụ quân sự, "
        "tòng quân, đi lính, tham gia chiến đấu tại, khoác áo lính, đi nghĩa vụ"
    ),
    "law": "luật, dự luật, đạo luật, nghị định, pháp lệnh, hiến pháp, sắc lệnh, văn bản quy phạm",
    "approve": (
        "thông qua, phê duyệt, chấp thuận, phê chuẩn, tán thành, đồng ý, chấp nhận, ủng hộ, biểu quyết thông "
        "qua, bỏ phiếu thông qua, được thông qua, đã thông qua, vừa thông qua, chính thức thông qua, nhất trí "
        "thông qua, thông qua nghị quyết, thông qua đạo luật, thông qua dự luật, thông qua luật, chuẩn y, "
        "chuẩn thuận, đồng ý chủ trương, duyệt chi, chấp nhận đề nghị, chấp nhận lời đề nghị"
    ),
    "refuse": (
        "từ chối, khước từ, bác, không đồng ý, không chấp nhận, phản đối, phủ quyết, cự tuyệt, chối từ, kiên "
        "quyết không, nhất quyết không, bác đề nghị, bác yêu cầu, bác đơn, bác đề xuất, không chấp thuận, "
        "không thông qua, không phê duyệt"
    ),
    "promise": "cam kết, hứa, cam đoan, đảm bảo sẽ, bảo đảm sẽ",
    "demand": (
        "yêu cầu, kêu gọi, đòi, đề nghị, kiến nghị, thúc giục, hối thúc, tối hậu thư, yêu sách, thúc ép"
    ),
    "threaten": "đe dọa, dọa, uy hiếp, cảnh cáo sẽ, khủng bố tinh thần, dằn mặt",
    "apologise": "xin lỗi, cáo lỗi, tạ lỗi, nhận lỗi, mong được tha thứ, bày tỏ hối tiếc, bày tỏ sự hối tiếc",
    "cancel": "hủy, hủy bỏ, hoãn vô thời hạn, dừng tổ chức, từ bỏ kế hoạch, đình hoãn",
    "postpone": (
        "hoãn, lùi, trì hoãn, dời, lùi lịch, lùi thời gian, lùi ngày, dời lịch, dời ngày, dời lại, chậm trễ, "
        "chậm tiến độ, gác lại, dời sang, lùi sang, trễ hẹn, khất lần, trễ chuyến, chậm chuyến, chậm lại so "
        "với kế hoạch"
    ),
    "hold": (
        "tổ chức, diễn ra, được tổ chức, đã tổ chức, sẽ tổ chức, vừa tổ chức, tổ chức buổi, tổ chức vào ngày, "
        "tổ chức hội nghị, tổ chức họp báo, tổ chức hội thảo, đang tổ chức, đăng cai, đứng ra tổ chức, phối "
        "hợp tổ chức, tổ chức lễ kỷ niệm, tổ chức lễ trao"
    ),
    "hand_over": (
        "bàn giao, dẫn độ, chuyển giao, giao nộp, giao lại, giao cho cơ quan, trao lại, giao trả, nộp lại, "
        "trao tận tay, trả lại cho"
    ),
    "refugee": (
        "người tị nạn, người di cư, dân tị nạn, người nhập cư, nhập cư trái phép, người tỵ nạn, người vượt "
        "biên, trại tị nạn, thuyền nhân, di dân, dân nhập cư, người xin tị nạn"
    ),
    "asylum": "tị nạn, tỵ nạn, quyền tị nạn",
    "border": "biên giới, cửa khẩu, đường biên, vùng biên, giáp biên, biên ải",
    "country": (
        "quốc gia, nước, đất nước, các nước, nước này, nước láng giềng, nước ta, nước chủ nhà, nước thành "
        "viên, nước nhà, cả nước, quốc đảo, tổ quốc"
    ),
    "foreigner": (
        "người nước ngoài, người ngoại quốc, công dân nước ngoài, kiều dân, ngoại kiều, ông tây, người tây, "
        "lao động nước ngoài"
    ),
    "leak": (
        "rò rỉ, tiết lộ, lộ thông tin, lộ đề, lộ dữ liệu, để lộ, lọt ra ngoài, tuồn ra ngoài, lộ clip, lộ "
        "ảnh, làm lộ, lộ bí mật"
    ),
    "delete": (
        "xóa, gỡ xuống, gỡ bỏ thông tin, xóa bỏ, gỡ, gỡ bài, xóa bài, xóa video, xóa dữ liệu, xóa tài khoản, "
        "xóa tin nhắn, bị xóa, đã xóa, gỡ bỏ video, gỡ bỏ bài, gỡ khỏi, gỡ clip, xóa khỏi"
    ),
    "hack": (
        "tin tặc, xâm nhập, tấn công mạng, hacker, bị hack, đánh cắp dữ liệu, xâm nhập hệ thống, xâm nhập máy "
        "chủ, xâm nhập tài khoản, xâm nhập mạng, mã độc, tấn công từ chối dịch vụ, đột nhập hệ thống, chiếm "
        "quyền điều khiển, chiếm đoạt tài khoản, phần mềm độc hại"
    ),
    "spy": (
        "do thám, nghe lén, gián điệp, theo dõi lén, điệp viên, hoạt động tình báo, nghe trộm, theo dõi bí "
        "mật, gắn thiết bị theo dõi, thu thập tin tức tình báo, nội gián"
    ),
    "intelligence": "tình báo, phản gián, mật vụ, điệp vụ",
    "corrupt": (
        "tham nhũng, hối lộ, nhận hối lộ, đưa hối lộ, đút lót, lại quả, chạy án, lợi ích nhóm, quan tham, lót "
        "tay"
    ),
    "license": "giấy phép, cấp phép, bằng lái, giấy phép lái xe, chứng chỉ hành nghề, gplx, bằng lái xe",
    "plan": (
        "kế hoạch, dự định, lên kế hoạch, có kế hoạch, phương án, đề án, có ý định, dự tính sẽ, trù tính, lộ "
        "trình, hoạch định, kế hoạch hành động, quy hoạch, bản kế hoạch"
    ),
    "announce": (
        "công bố, thông báo, loan báo, ra thông cáo, thông cáo báo chí, phát thông cáo, ra tuyên bố, loan tin"
    ),
    "publish": (
        "đăng tải, xuất bản, phát hành, đăng bài, đăng báo, đăng trên, công bố trên tạp chí, ra sách, in ấn, "
        "ấn bản, ấn phẩm, phát hành sách, đăng lên mạng, đăng lên trang"
    ),
    "report": "báo cáo, bản báo cáo, biên bản",
    "begin": (
        "bắt đầu, khởi động, mở đầu, khởi đầu, khởi tranh, khởi sự, khai màn, mở màn, bắt tay vào, khởi động "
        "dự án, khởi động chiến dịch, chính thức khởi động, khai cuộc, phát động, khai giảng"
    ),
    "end": "kết thúc, chấm dứt, hạ màn, khép lại, ngã ngũ, khép màn, đặt dấu chấm hết, hồi kết",
    "complete": "hoàn tất, hoàn thành, làm xong, xây xong, đã xong, hoàn công, hợp long, nghiệm thu",
    "build": (
        "xây dựng, xây, thi công, khởi công, động thổ, đặt viên đá đầu tiên, cất nhà, tái thiết, đúc bê tông"
    ),
    "open": (
        "mở cửa, khai trương, mở lại, khánh thành, khai mạc, đi vào khai thác, hoạt động trở lại, thông xe, "
        "mở chi nhánh, thông tuyến, đưa vào sử dụng, đưa vào khai thác, đi vào hoạt động"
    ),
    "close": (
        "đóng cửa, bế mạc, ngừng kinh doanh, dẹp tiệm, dừng kinh doanh, sập tiệm, ngừng hoạt động, ngưng hoạt "
        "động"
    ),
    "found": "thành lập, sáng lập, ra đời, lập ra, được lập, dựng nghiệp, gây dựng, tự lập công ty",
    "move": (
        "chuyển đến, dời đến, dọn đến, dọn tới, dọn về, chuyển nhà, chuyển vào sống, chuyển sang sống, dời "
        "nhà, dọn nhà, dời trụ sở, chuyển trụ sở, chuyển chỗ ở, chuyển đi nơi khác, di cư đến, định cư"
    ),
    "marry": (
        "kết hôn, cưới, lấy chồng, lấy vợ, đám cưới, thành hôn, hôn lễ, lấy nhau, lên xe hoa, kết duyên, về "
        "chung một nhà, nên duyên, tái hôn, tân lang tân nương"
    ),
    "divorce": (
        "ly hôn, ly dị, ly thân, chia tay chồng, chia tay vợ, bỏ vợ, bỏ chồng, hôn nhân đổ vỡ, hôn nhân tan "
        "vỡ, chấm dứt hôn nhân"
    ),
    "age": (
        "tuổi, độ tuổi, tuổi đời, năm tuổi, ở tuổi, tròn tuổi, hưởng thọ, hưởng dương, tháng tuổi, tuổi tác, "
        "sinh năm, lên tuổi, đã ngoài tuổi, tuổi trung bình, trong độ tuổi, ngoài tuổi"
    ),
    "worker": (
        "công nhân, người lao động, nhân viên, viên chức, thợ hồ, thợ xây, nhân công, người làm công, người "
        "làm thuê, thợ máy, lao động phổ thông, thợ mỏ, người giúp việc, công chức"
    ),
    "manager": (
        "quản lý, lãnh đạo, người quản lý, nhà quản lý, trưởng phòng, quản đốc, ban giám đốc, ban lãnh đạo, "
        "ban quản lý, cán bộ quản lý, đốc công, ban điều hành, quản lý cửa hàng, trưởng bộ phận, giám sát "
        "viên, quản lý cấp cao, quản lý khách sạn, trưởng nhóm, sếp"
    ),
    "owner": (
        "chủ tiệm, chủ nhà, chủ quán, chủ cửa hàng, chủ sở hữu, chủ nhân, chủ tàu, chủ khách sạn, chủ doanh "
        "nghiệp, bà chủ, ông chủ, chủ tài khoản, chủ cơ sở, chủ đất, chủ trọ, chủ vườn, chủ xưởng, chủ hộ, "
        "chủ phương tiện, chủ trang trại, chủ siêu thị"
    ),
    "teacher": (
        "giáo viên, thầy giáo, cô giáo, hiệu trưởng, giáo sư, nhà giáo, giảng viên, thầy cô, tổ trưởng bộ "
        "môn, bảo mẫu"
    ),
    "student": "học sinh, sinh viên, học trò, nữ sinh, nam sinh, học viên, nghiên cứu sinh",
    "school": (
        "trường học, nhà trường, đại học, trường, trường tiểu học, trường thpt, trường thcs, trường mầm non, "
        "mẫu giáo, cao đẳng, học viện, nhà trẻ, trường trung học, ngôi trường, trường phổ thông, trường dạy "
        "nghề, trung học phổ thông, khuôn viên trường, điểm trường, lớp học, cơ sở giáo dục, đến trường, "
        "trường chuyên, trường tư thục, trường công lập, trường dân lập"
    ),
    "woman": "phụ nữ, cô gái, nữ giới, bà cụ, thiếu nữ, phái đẹp, thiếu phụ, phái nữ, đàn bà",
    "man": "đàn ông, nam giới, thanh niên, chàng trai, cánh mày râu, phái mạnh, ông lão, quý ông, anh chàng",
    "child": (
        "trẻ em, em bé, cháu bé, trẻ nhỏ, trẻ con, bé gái, bé trai, đứa trẻ, con nhỏ, thiếu nhi, các cháu, "
        "con trẻ, cháu nhỏ, em nhỏ, đứa bé, cháu gái, cháu trai, cậu bé, cô bé, trẻ mầm non, nhi đồng, các bé"
    ),
    "wife": "vợ, bà xã, phu nhân, vợ chưa cưới, nàng dâu, cô dâu",
    "husband": "chồng, ông xã, đức lang quân, phu quân, chú rể, chồng chưa cưới",
    "son": "con trai, quý tử, con trai riêng",
    "daughter": "con gái, ái nữ, con gái riêng",
    "father": "bố, cha, ông bố, bố đẻ, bố ruột, bố vợ, bố chồng, bố dượng, người bố, bố tôi",
    "mother": "mẹ, mẹ chồng, mẹ vợ, thân mẫu",
    "brother": "anh trai, em trai, anh ruột, anh em ruột, anh cả, người anh, em út, anh rể, em rể",
    "sister": "chị gái, em gái, chị ruột, chị em ruột, người chị, chị cả, chị dâu, em dâu",
    "family": (
        "gia đình, thân nhân, người nhà, gia quyến, người thân, họ hàng, thân quyến, tang quyến, gia tộc, "
        "dòng họ, ruột thịt, người trong nhà, gia cảnh"
    ),
    "friend": (
        "bạn bè, người bạn, bạn thân, bạn học, bạn đồng hành, chiến hữu, bạn hữu, bạn cũ, bè bạn, hội bạn"
    ),
    "farmer": (
        "nông dân, nhà nông, người trồng, chủ vườn cây, người chăn nuôi, hộ trồng, nhà vườn, hộ chăn nuôi, "
        "người làm vườn, nông hộ, tá điền"
    ),
    "journalist": (
        "nhà báo, phóng viên, ký giả, biên tập viên, thông tín viên, giới báo chí, người làm báo, phóng viên "
        "thường trú, nhiếp ảnh gia báo chí, btv"
    ),
    "actor": (
        "diễn viên, tài tử, minh tinh, ngôi sao điện ảnh, nữ chính, nam chính, ngôi sao màn bạc, nghệ sĩ hài, "
        "sao phim, sao nữ"
    ),
    "singer": (
        "ca sĩ, ca sỹ, nhóm nhạc, ban nhạc, rapper, ca nương, giọng ca, diva, nam nghệ sĩ, nữ nghệ sĩ, danh "
        "ca"
    ),
    "scientist": (
        "nhà khoa học, nhà nghiên cứu, nhóm nghiên cứu, nhà vật lý, giới khoa học, nhà sinh vật học, nhà "
        "thiên văn, nhà khảo cổ, nhà hóa học, nhà sinh học, giới nghiên cứu, nhà sử học, nhà bác học, tác giả "
        "nghiên cứu"
    ),
    "expert": (
        "chuyên gia, nhà phân tích, giới phân tích, chuyên viên, nhà kinh tế, giới quan sát, nhà quan sát, "
        "nhà bình luận, giới chuyên môn, giới bình luận, giới thạo tin"
    ),
    "house": (
        "nhà, ngôi nhà, căn nhà, nơi ở, căn hộ, nhà riêng, nhà dân, nhà ở, biệt thự, chung cư, nhà trọ, phòng "
        "trọ, nhà cấp bốn, nhà phố, tư gia, nhà tập thể, trong nhà, về nhà, dinh thự, nhà cửa, nhà liền kề, "
        "căn hộ cao cấp, nhà ống, tổ ấm, chỗ ở"
    ),
    "live": (
        "ngụ, trú, trú tại, sống tại, sinh sống, cư trú, thường trú, tạm trú, sống ở, ở trọ, thuê trọ, sống "
        "cùng, có hộ khẩu, sống chung với"
    ),
    "company": (
        "công ty, doanh nghiệp, hãng, tập đoàn, nhà sản xuất, công ty mẹ, gã khổng lồ, ông lớn, startup, đại "
        "gia công nghệ, đơn vị sản xuất, nhà bán lẻ"
    ),
    "state_firm": (
        "doanh nghiệp nhà nước, dnnn, công ty nhà nước, tập đoàn nhà nước, doanh nghiệp quốc doanh, quốc "
        "doanh, tổng công ty nhà nước, doanh nghiệp có vốn nhà nước"
    ),
    "private_firm": (
        "doanh nghiệp tư nhân, khu vực tư nhân, kinh tế tư nhân, công ty tư nhân, tập đoàn tư nhân, khối tư "
        "nhân, tư nhân trong nước, doanh nghiệp ngoài quốc doanh, hộ kinh doanh cá thể, ngoài quốc doanh"
    ),
    "foreign_firm": (
        "doanh nghiệp fdi, doanh nghiệp nước ngoài, vốn nước ngoài, công ty nước ngoài, khối fdi, nhà đầu tư "
        "fdi, tập đoàn đa quốc gia, công ty đa quốc gia, doanh nghiệp ngoại, tập đoàn nước ngoài, công ty "
        "liên doanh, khu vực fdi, hãng nước ngoài"
    ),
    "bank": "ngân hàng, nhà băng, nhtm, ngân hàng đầu tư, tổ chức tín dụng, tctd, ngân hàng bán lẻ",
    "insurer": (
        "công ty bảo hiểm, bảo hiểm, hãng bảo hiểm, doanh nghiệp bảo hiểm, tập đoàn bảo hiểm, công ty tái bảo "
        "hiểm, nhà bảo hiểm, đại lý bảo hiểm, bên bảo hiểm"
    ),
    "investor": (
        "nhà đầu tư, giới đầu tư, quỹ đầu tư, khối ngoại, nđt, quỹ ngoại, quỹ phòng hộ, nhà đầu cơ, giới đầu "
        "cơ"
    ),
    "shareholder": "cổ đông",
    "customer": (
        "khách hàng, khách, người mua, người tiêu dùng, thực khách, người sử dụng dịch vụ, khách vip, người "
        "gửi tiền, khách mua hàng, bạn hàng"
    ),
    "supplier": (
        "nhà cung cấp, nhà phân phối, nhà thầu cung ứng, nhà cung ứng, đơn vị cung cấp, đối tác cung ứng, "
        "công ty cung ứng, bên cung cấp, nhà bán buôn"
    ),
    "rival": "đối thủ, kình địch, địch thủ, đối phương",
    "tax": (
        "thuế, thuế suất, mức thuế, thuế quan, tiền thuế, thuế nhập khẩu, thuế thu nhập cá nhân, thuế thu "
        "nhập doanh nghiệp, thuế giá trị gia tăng, thuế vat, thuế tiêu thụ đặc biệt, trốn thuế, nợ thuế, nộp "
        "thuế, miễn thuế, giảm thuế, thuế chống bán phá giá, thuế môi trường, thuế bảo vệ môi trường, thuế "
        "đối ứng, thuế đất, truy thu thuế, hoàn thuế, biểu thuế, chịu thuế, thuế thu nhập"
    ),
    "budget": (
        "ngân sách, ngân sách nhà nước, ngân sách trung ương, ngân sách địa phương, ngân sách quốc phòng, thu "
        "ngân sách, chi ngân sách, dự toán ngân sách, dự toán thu chi, vốn ngân sách, ngân sách hàng năm, "
        "ngân sách tỉnh, kinh phí nhà nước, ngân khố, ngân sách dự kiến, dự toán chi, quỹ ngân sách, nguồn "
        "thu ngân sách"
    ),
    "debt": (
        "nợ, khoản nợ, dư nợ, nợ nần, nợ công, nợ xấu, nợ nước ngoài, nợ quá hạn, tổng nợ, số nợ, mắc nợ, "
        "thiếu nợ, món nợ, khoản nợ xấu, nợ đọng, nợ phải trả, nợ gốc, vay nợ, nợ lương, nợ thuế bảo hiểm, "
        "công nợ, trái phiếu, nợ ngân hàng, con nợ, nợ vay"
    ),
    "loan": (
        "khoản vay, vay, cho vay, cho vay lãi, vay vốn, vốn vay, gói vay, vay ngân hàng, vay tiền, gói tín "
        "dụng, tín dụng, hạn mức tín dụng, khoản tín dụng, vay thế chấp, vay mượn, giải ngân, vay ưu đãi, vay "
        "tiêu dùng, đi vay, vay mua nhà, cấp tín dụng, vốn oda"
    ),
    "interest_rate": (
        "lãi suất, mức lãi suất, lãi suất cơ bản, lãi suất huy động, lãi suất cho vay, lãi suất tiết kiệm, "
        "lãi suất tiền gửi, lãi suất điều hành, lãi suất liên ngân hàng, tăng lãi suất, giảm lãi suất, hạ lãi "
        "suất, lãi suất tái cấp vốn, lãi suất chủ chốt, lãi suất vay, trần lãi suất, lãi suất thấp, lãi vay, "
        "nâng lãi suất"
    ),
    "inflation": (
        "lạm phát, cpi, tỷ lệ lạm phát, chỉ số giá tiêu dùng, lạm phát cơ bản, mức lạm phát, chỉ số giá, mặt "
        "bằng giá, giá tiêu dùng, kiềm chế lạm phát, siêu lạm phát, cpi bình quân, giá cả leo thang, áp lực "
        "lạm phát, tốc độ tăng giá, vật giá, giảm phát"
    ),
    "gdp": (
        "gdp, tăng trưởng kinh tế, tổng sản phẩm quốc nội, tốc độ tăng trưởng kinh tế, tăng trưởng gdp, nền "
        "kinh tế tăng trưởng, tổng sản phẩm trong nước, tốc độ tăng gdp, grdp, quy mô nền kinh tế, tăng "
        "trưởng của nền kinh tế, mức tăng trưởng kinh tế, kinh tế tăng trưởng, tăng trưởng của kinh tế, sản "
        "lượng kinh tế"
    ),
    "unemployment": (
        "thất nghiệp, tỷ lệ thất nghiệp, mất việc làm, người thất nghiệp, thiếu việc làm, tình trạng thất "
        "nghiệp, trợ cấp thất nghiệp, bảo hiểm thất nghiệp, không có việc làm, mất việc, số người thất "
        "nghiệp, nạn thất nghiệp"
    ),
    "export": (
        "xuất khẩu, kim ngạch xuất khẩu, giá trị xuất khẩu, hàng xuất khẩu, xuất khẩu đạt, kim ngạch, xuất "
        "sang, xuất khẩu sang, đơn hàng xuất khẩu, thị trường xuất khẩu, tổng kim ngạch xuất khẩu, xuất ngoại "
        "hàng, nhà xuất khẩu, doanh nghiệp xuất khẩu, xuất bán sang, lượng xuất khẩu"
    ),
    "import": (
        "nhập khẩu, kim ngạch nhập khẩu, giá trị nhập khẩu, hàng nhập khẩu, nhập hàng từ, nhập khẩu từ, hàng "
        "nhập, nhập về, xe nhập, nhà nhập khẩu, nhập ngoại, lượng nhập khẩu, doanh nghiệp nhập khẩu, nhập "
        "nguyên chiếc, nhập khẩu nguyên chiếc"
    ),
    "pay": (
        "trả tiền, chi trả, nộp, thanh toán, đóng góp, trả góp, nộp tiền, đóng tiền, trả phí, nộp phí, nộp "
        "ngân sách, chi tiền, bỏ tiền, hoàn trả, hoàn tiền, trả nợ, chuyển khoản, trả lại tiền, tất toán, tạm "
        "ứng, bỏ ra số tiền"
    ),
    "compensate": (
        "bồi thường, đền bù, tiền bồi thường, bồi thường thiệt hại, mức bồi thường, số tiền bồi thường, đòi "
        "bồi thường, yêu cầu bồi thường, buộc bồi thường, được bồi thường, bồi thường dân sự, chi trả bồi "
        "thường, khoản bồi thường, tiền đền bù, tổn thất tinh thần, bồi hoàn, chi trả bảo hiểm, phương án bồi "
        "thường, giá đền bù, bù đắp tổn thất, bồi thường tổn thất tinh thần"
    ),
    "salary": (
        "lương, tiền lương, thu nhập, mức lương, lương cơ bản, lương tháng, lương tối thiểu, tăng lương, trả "
        "lương, lương thưởng, lương trung bình, lương khởi điểm, quỹ lương, lương cơ sở, thu nhập bình quân, "
        "mức thu nhập, lương năm, hưởng lương, bảng lương, tiền công, lương bình quân, lương cứng, giảm "
        "lương, lĩnh lương, lương giáo viên, lương công nhân, cắt lương, thù lao, nhuận bút, lương lao động, "
        "nhận lương, lương công chức"
    ),
    "bonus": (
        "tiền thưởng, thưởng, thưởng tết, mức thưởng, thưởng nóng, quỹ thưởng, tiền thưởng tết, được thưởng, "
        "thưởng cuối năm, khoản thưởng, thưởng thêm, thưởng doanh số, thưởng hiệu suất"
    ),
    "prize": (
        "giải thưởng, tiền thưởng giải, giải nhất, giải nhì, giải ba, giải đặc biệt, giải khuyến khích, đoạt "
        "giải, giành giải, trao giải, lễ trao giải, tiền thưởng vô địch, được trao giải, giải thưởng lớn, cơ "
        "cấu giải thưởng, tổng giải thưởng, giải độc đắc, trúng số, trúng giải, nhận giải, giải jackpot, tổng "
        "tiền thưởng"
    ),
    "donate": (
        "quyên góp, ủng hộ tiền, tài trợ, quyên tặng, hiến tặng, trao tặng, góp tiền, ủng hộ đồng bào, ủng hộ "
        "quỹ, quyên tiền, đóng góp từ thiện, làm từ thiện, tặng quà, mạnh thường quân, nhà hảo tâm, hiến máu, "
        "gây quỹ, cho từ thiện"
    ),
    "buy": "mua, mua lại, thâu tóm, tậu, giành quyền sở hữu, tiếp quản công ty, sở hữu lại",
    "sell": "bán, bán ra, nhượng lại, sang nhượng",
    "merge": "sáp nhập, hợp nhất, sát nhập, gộp thành, gộp lại, gộp chung",
    "bid": (
        "đề nghị mua, chào mua, giá chào, lời đề nghị mua, đề nghị mua lại, đề nghị thâu tóm, chào mua công "
        "khai, giá chào mua, lời chào mua, giá đề nghị, hỏi mua, giá thầu, bỏ thầu, dự thầu, đấu thầu, giá dự "
        "thầu, mời thầu, trúng thầu, giá trúng thầu, trúng đấu giá, giá trúng đấu giá, giá khởi điểm đấu giá"
    ),
    "premium": (
        "mức chênh, cao hơn giá đóng cửa, cao hơn giá thị trường, cao hơn thị giá, chênh lệch giá, phần thặng "
        "dư, giá cao hơn thị trường, mức giá chênh, thặng dư so với, cao hơn giá khởi điểm, trả cao hơn giá "
        "thị trường"
    ),
    "stake": (
        "cổ phần, tỷ lệ sở hữu, cổ phần chi phối, nắm giữ cổ phần, tỷ lệ cổ phần, vốn góp, phần vốn góp, tỷ "
        "lệ nắm giữ, nắm giữ vốn, sở hữu vốn, phần vốn, vốn điều lệ, cổ phần sở hữu, vốn cổ phần, sở hữu cổ "
        "phần, tỷ lệ vốn, lượng cổ phần, cổ phần thiểu số, cổ phần kiểm soát"
    ),
    "share": "cổ phiếu, chứng khoán, chứng chỉ quỹ, giấy tờ có giá",
    "share_price": (
        "giá cổ phiếu, thị giá, thị giá cổ phiếu, giá đóng cửa, giá chào sàn, đồng một cổ phiếu, mỗi cổ "
        "phiếu, đồng mỗi cổ phiếu, giá tham chiếu, cổ phiếu đóng cửa, đóng cửa ở mức, mở cửa ở mức, giá chào "
        "bán, usd một cổ phiếu, giá cổ phần, chốt phiên ở mức"
    ),
    "market_share": (
        "thị phần, chiếm thị phần, thị phần bán lẻ, nắm thị phần, miếng bánh thị phần, giành thị phần, mất "
        "thị phần, tỷ trọng thị trường, dẫn đầu thị phần, thị phần nội địa, phần trăm thị trường, thị phần "
        "toàn cầu, thị phần vận tải"
    ),
    "profit": (
        "lợi nhuận, lãi, lợi nhuận sau thuế, lãi ròng, thu lãi, báo lãi, lợi nhuận trước thuế, lợi nhuận "
        "ròng, lãi sau thuế, lãi trước thuế, lãi gộp, có lãi, lãi đậm, thu lợi, thu lời, thu lợi bất chính, "
        "lời lãi, lãi lớn, kiếm lời, lợi nhuận gộp, lợi nhuận hoạt động, lãi hơn, lãi gần, lãi khoảng, lợi "
        "nhuận hợp nhất, lãi hợp nhất, lãi kỷ lục, sinh lời, làm ăn có lãi"
    ),
    "revenue": (
        "doanh thu, doanh thu thuần, tổng doanh thu, doanh thu bán hàng, doanh thu đạt, nguồn thu, doanh thu "
        "từ, doanh số, doanh số bán hàng, đạt doanh số, doanh thu hợp nhất, tiền bán hàng, doanh thu du lịch, "
        "doanh thu quảng cáo, doanh thu bán lẻ, doanh thu quý, doanh thu năm"
    ),
    "price": (
        "giá, giá bán, mức giá, có giá, giá cả, giá niêm yết, giá khởi điểm, có giá từ, có giá khởi điểm, giá "
        "khoảng, với giá, bán với giá, mua với giá, ở mức giá, giá bán lẻ, giá trung bình, giá thành, giá "
        "bình quân, đơn giá, giá thị trường, giá xăng, giá dầu, giá vàng, giá gạo, giá nhà, giá đất, giá "
        "điện, giá mua, niêm yết ở mức, niêm yết giá, bảng giá, giá từ, giá rẻ, giá cao, giá thấp, giá gốc, "
        "giá sỉ, giá lúa, giá cà phê, giá heo hơi, giá hàng hóa, giá lăn bánh, giá dao động, giá hiện tại, "
        "bán giá, giá tham khảo, khung giá, hét giá, giá nguyên liệu, giá thực phẩm, giá bất động sản, giá "
        "xuất khẩu, giá bán ra, giá mua vào"
    ),
    "money": "tiền, số tiền, tiền mặt, tờ bạc",
    "invest": (
        "đầu tư, vốn đầu tư, rót vốn, tổng vốn, tổng vốn đầu tư, tổng mức đầu tư, vốn đăng ký, vốn đầu tư "
        "đăng ký, vốn fdi, đầu tư trực tiếp nước ngoài, thu hút đầu tư, đổ vốn, góp vốn, số vốn, vốn thực "
        "hiện, nguồn vốn, mức đầu tư, suất đầu tư, được đầu tư, gọi vốn, huy động vốn, vòng gọi vốn, rót "
        "tiền, đổ tiền, bỏ vốn, vốn ban đầu, vốn đối ứng, vốn giải ngân, tăng vốn, giải ngân vốn"
    ),
    "saving": (
        "tiết kiệm, cắt giảm chi phí, tiết kiệm chi phí, tiết kiệm được, cắt giảm chi tiêu, giảm chi phí, "
        "tinh giản chi phí, thắt lưng buộc bụng, tiết giảm chi phí, tiết giảm, khoản tiết kiệm, tiết kiệm cho "
        "ngân sách, giảm chi tiêu, tiết kiệm hàng triệu, cắt chi phí"
    ),
    "job_cut": (
        "cắt giảm nhân sự, cắt giảm việc làm, sa thải hàng loạt, cắt giảm lao động, giảm biên chế, tinh giản "
        "biên chế, sa thải nhân viên, mất việc hàng loạt, cắt giảm nhân viên, giảm nhân sự, cắt giảm việc, "
        "thôi việc, sa thải công nhân, giảm lao động, đợt sa thải, cho công nhân nghỉ việc, tinh giảm biên "
        "chế, giảm việc làm, tinh gọn bộ máy"
    ),
    "job": (
        "việc làm, lao động, nhân sự, công ăn việc làm, việc làm mới, tạo việc làm, giải quyết việc làm, cơ "
        "hội việc làm, lực lượng lao động, số lao động, lượng lao động, nghìn lao động, nguồn nhân lực, nhân "
        "lực, thị trường lao động, số nhân viên, đội ngũ nhân viên, vị trí việc làm, biên chế, có việc làm"
    ),
    "factory": (
        "nhà máy, xưởng, phân xưởng, khu công nghiệp, kcn, cơ sở sản xuất, dây chuyền sản xuất, xí nghiệp, "
        "khu chế xuất, công ty may, lò gạch"
    ),
    "store": (
        "cửa hàng, tiệm, siêu thị, cửa hiệu, trung tâm thương mại, ki ốt, tạp hóa, quầy hàng, tiệm vàng, gian "
        "hàng, showroom, hiệu sách, hiệu thuốc, nhà thuốc"
    ),
    "bankrupt": (
        "phá sản, vỡ nợ, nộp đơn phá sản, xin phá sản, tuyên bố phá sản, bảo hộ phá sản, bên bờ vực phá sản, "
        "mất khả năng thanh toán, mất khả năng chi trả, phá sản doanh nghiệp, thủ tục phá sản"
    ),
    "ipo": (
        "lên sàn, niêm yết, chào bán lần đầu, chào sàn, niêm yết cổ phiếu, niêm yết trên, ipo, chào bán cổ "
        "phần lần đầu, chào bán ra công chúng, giao dịch phiên đầu tiên"
    ),
    "contract_value": (
        "trị giá hợp đồng, giá trị hợp đồng, hợp đồng trị giá, hợp đồng có giá trị, tổng giá trị hợp đồng, "
        "thỏa thuận trị giá, thương vụ trị giá, giá trị thương vụ, hợp đồng có trị giá, thương vụ có giá trị, "
        "giá trị giao dịch, giao dịch trị giá, giá trị gói thầu, hợp đồng tỷ đô, gói thầu trị giá, bản hợp "
        "đồng trị giá, thương vụ tỷ đô, giá hợp đồng"
    ),
    "rise": (
        "tăng, tăng lên, gia tăng, leo lên, tăng trưởng, nhích lên, đi lên, vọt lên, nhảy vọt, đi lên mạnh, "
        "dâng cao, cao hơn cùng kỳ, lập đỉnh, khởi sắc, nâng lên mức, gấp đôi, gấp ba, đắt lên, lên giá, đội "
        "giá"
    ),
    "fall": (
        "giảm, giảm xuống, sụt giảm, tụt, tụt xuống, sụt, đi xuống, mất giá, lao dốc, rớt giá, xuống mức, "
        "chạm đáy, thấp hơn cùng kỳ, trượt giá, teo tóp, tuột dốc, xuống giá, co hẹp, đỏ sàn"
    ),
    "launch": (
        "ra mắt, trình làng, giới thiệu, tung ra thị trường, trình diện công chúng, đưa ra thị trường, giới "
        "thiệu sản phẩm, giới thiệu mẫu, công chiếu, ra rạp, khởi chiếu, đặt hàng trước"
    ),
    "recall_product": (
        "triệu hồi xe, thu hồi sản phẩm, thu hồi lô, thu hồi hàng, thu hồi toàn bộ sản phẩm, đợt triệu hồi, "
        "chiến dịch triệu hồi, thông báo thu hồi, thu hồi thuốc, triệu hồi để sửa chữa, thu hồi khỏi thị "
        "trường"
    ),
    "phone_device": "điện thoại thông minh, smartphone, điện thoại di động, dế yêu",
    "screen": (
        "màn hình, màn hình cảm ứng, màn hình oled, màn hình amoled, màn hình lcd, màn hình hiển thị, tấm "
        "nền, độ phân giải, kích thước màn hình, tần số quét, màn hình gập, màn hình phụ, màn hình tràn viền, "
        "full hd"
    ),
    "camera": (
        "camera, máy ảnh, chấm, camera sau, camera trước, camera chính, camera kép, camera selfie, máy ảnh "
        "kép, ống kính, megapixel, độ phân giải camera, cảm biến ảnh, camera góc siêu rộng, camera tele, máy "
        "ảnh số, camera điện thoại"
    ),
    "battery": (
        "pin, dung lượng pin, viên pin, thời lượng pin, bộ pin, pin lithium, pin sạc, sạc nhanh, dung lượng "
        "viên pin, cục pin, pin dự phòng, thỏi pin, pin liền, ắc quy, gói pin"
    ),
    "memory": (
        "bộ nhớ, ram, bộ nhớ trong, bộ nhớ ram, dung lượng bộ nhớ, bộ nhớ lưu trữ, dung lượng lưu trữ, thẻ "
        "nhớ, ổ cứng, gb, dung lượng ram, bộ nhớ đệm, rom"
    ),
    "processor": (
        "vi xử lý, bộ xử lý, chip, chip xử lý, con chip, vi mạch, chipset, chất bán dẫn, bán dẫn, cpu, lõi "
        "tứ, lõi kép, tám lõi, bộ vi xử lý, chip đồ họa, gpu, chip nhớ, chip bán dẫn"
    ),
    "range_measure": (
        "tầm hoạt động, quãng đường, tầm bắn, tầm xa, phạm vi hoạt động, quãng đường di chuyển, quãng đường "
        "đi được, tầm bay, tầm bắn tối đa, tầm hoạt động tối đa, đi được quãng đường, mỗi lần sạc, một lần "
        "sạc, sau mỗi lần sạc đầy, tầm phóng, phạm vi di chuyển, cự ly bắn"
    ),
    "engine": (
        "động cơ xe, máy, khối động cơ, máy xăng, máy dầu, động cơ diesel, động cơ xăng, mô tơ, động cơ phản "
        "lực, máy nổ, động cơ điện, động cơ máy bay, động cơ tăng áp"
    ),
    "horsepower": (
        "mã lực, công suất cực đại, công suất mã lực, sức mạnh mã lực, hp, mô men xoắn, mô men xoắn cực đại"
    ),
    "colour": (
        "màu, màu sắc, màu đỏ, màu đen, màu trắng, màu xanh, màu vàng, màu bạc, màu xám, màu hồng, màu tím, "
        "màu nâu, màu cam, màu sơn, màu xanh dương, màu xanh lá, tông màu, phiên bản màu, tùy chọn màu, màu "
        "kem"
    ),
    "version": (
        "phiên bản, mẫu, phiên bản mới, mẫu xe, mẫu máy, phiên bản giới hạn, phiên bản đặc biệt, bản nâng "
        "cấp, phiên bản nâng cấp, thế hệ mới, bản cập nhật, bản tiêu chuẩn, bản cao cấp, mẫu điện thoại, đời "
        "máy, mẫu sedan, mẫu suv, phiên bản cao cấp, phiên bản tiêu chuẩn, mẫu smartphone, bản thử nghiệm"
    ),
    "user": (
        "người dùng, thuê bao, người sử dụng, số người dùng, người dùng hàng tháng, người dùng internet, thuê "
        "bao di động, tài khoản người dùng, lượng người dùng, số thuê bao, thành viên đăng ký, lượt tải, lượt "
        "tải về, người dùng hoạt động, người theo dõi, lượt theo dõi, cộng đồng người dùng"
    ),
    "website": (
        "trang web, website, trang mạng, trang điện tử, trang chủ, tên miền, trang thông tin điện tử, diễn "
        "đàn mạng, trang thương mại điện tử, cổng thông tin, trang tin"
    ),
    "social_media": (
        "facebook, twitter, mạng xã hội, fanpage, cộng đồng mạng, dân mạng, cư dân mạng, trang cá nhân, "
        "facebooker"
    ),
    "rank": (
        "xếp hạng, bảng xếp hạng, thứ hạng, bxh, xếp thứ, đứng thứ, vị trí thứ, vị trí trên bảng xếp hạng, "
        "xếp vị trí, vị trí xếp hạng, đứng vị trí, xếp cuối, đứng cuối bảng, bét bảng, cuối bảng, hạt giống "
        "số, hạng nhất thế giới, đứng hạng, đứng thứ hai, xếp thứ hai, vị trí thứ hai, top đầu, nửa cuối "
        "bảng, tăng bậc, tụt bậc, bảng tổng sắp, nhì bảng, top ten, á quân"
    ),
    "lead": (
        "dẫn đầu, đứng đầu, xếp thứ nhất, vị trí thứ nhất, vị trí số một, đứng thứ nhất, dẫn trước, vươn lên "
        "dẫn, ngôi đầu, đầu bảng, đứng nhất, xếp đầu, số một thế giới, xếp hạng nhất, về nhất"
    ),
    "match": (
        "trận đấu, trận, cuộc đối đầu, trận giao hữu, trận cầu, lượt trận, cuộc so tài, màn so tài, cuộc đọ "
        "sức, màn đối đầu, trận mở màn, trận ra quân, trận tái đấu, trận gặp, trận lượt đi, trận lượt về, "
        "trận derby, cuộc thư hùng, vòng đấu, trận tranh hạng ba, trận tiếp theo"
    ),
    "score_goal": (
        "ghi bàn, bàn thắng, lập công, gỡ hòa, mở tỷ số, làm bàn, sút tung lưới, nâng tỷ số, ấn định tỷ số, "
        "nhân đôi cách biệt, san bằng tỷ số, san bằng cách biệt, cú đúp, lập hat trick, phản lưới nhà, đá "
        "phản lưới, bàn gỡ, bàn ấn định, chọc thủng lưới, rút ngắn tỷ số, xé lưới, dứt điểm thành công, bàn "
        "danh dự"
    ),
    "penalty_kick": "phạt đền, luân lưu, chấm 11m, chấm phạt đền, penalty, loạt đấu súng",
    "red_card": (
        "thẻ đỏ, đuổi khỏi sân, truất quyền thi đấu, bị truất quyền, thẻ vàng thứ hai, chơi thiếu người, thi "
        "đấu thiếu người, chỉ còn mười người"
    ),
    "draw": (
        "hòa, trận hòa, cầm hòa, hòa nhau, kết quả hòa, tỷ số hòa, chia điểm, bất phân thắng bại, hòa không "
        "bàn thắng, giành một điểm, hòa đáng tiếc, chấp nhận hòa, chia đều điểm, thủ hòa"
    ),
    "coach": (
        "huấn luyện viên, hlv, nhà cầm quân, thuyền trưởng đội bóng, chiến lược gia, bhl, ban huấn luyện, trợ "
        "lý huấn luyện viên, hlv tạm quyền, thuyền trưởng người"
    ),
    "player": (
        "cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn, tuyển thủ, trung vệ, chân sút, danh thủ, tay vợt, thủ "
        "thành, ngoại binh, nội binh, siêu sao bóng đá"
    ),
    "referee": "trọng tài, vua áo đen, trợ lý trọng tài, var",
    "team": (
        "đội bóng, câu lạc bộ, clb, đội tuyển, đội chủ nhà, đội khách, đội nhà, tuyển quốc gia, đội quân của, "
        "đội tuyển quốc gia, tập thể cầu thủ"
    ),
    "transfer": (
        "phí chuyển nhượng, chuyển nhượng, chuyển tới, phí chuyển nhượng kỷ lục, kỳ chuyển nhượng, thị trường "
        "chuyển nhượng, giá chuyển nhượng, chuyển nhượng cầu thủ, vụ chuyển nhượng, bản hợp đồng mới, hợp "
        "đồng cho mượn, theo dạng cho mượn, phí phá vỡ hợp đồng, điều khoản giải phóng, phí giải phóng hợp "
        "đồng, gia nhập đội, gia nhập clb, chiêu mộ, đầu quân, khoác áo, phí lót tay, chuyển sang khoác áo, "
        "theo diện cho mượn, dạng chuyển nhượng tự do"
    ),
    "stadium": (
        "sân vận động, sân, svđ, khán đài, sân cỏ, sân đấu, nhà thi đấu, sân bóng, mặt sân, chảo lửa, sân "
        "tập, sân khách, sân nhà, vận động trường"
    ),
    "attendance": (
        "khán giả, lượng khán giả, người xem, người hâm mộ có mặt, khán giả đến sân, lượng khán giả đến sân, "
        "khán giả trên sân, khán giả có mặt, khán đài kín, người tham dự, lượt khách tham quan, người đến dự, "
        "lượng người tham dự, số người tham dự, lượng khán giả trung bình, kín sân, kín khán đài, sân không "
        "khán giả, chật kín khán đài, đông đảo khán giả, người đổ về, khách tham dự"
    ),
    "season": "mùa giải, mùa bóng, tiền mùa giải",
    "champion": "vô địch, nhà vô địch, chức vô địch, quán quân, giành cúp",
    "final": "chung kết, bán kết, tứ kết, trận chung kết, trận tranh ngôi vô địch",
    "medal": (
        "huy chương, hcv, hcb, hcđ, huy chương vàng, huy chương bạc, huy chương đồng, tấm huy chương, hc "
        "vàng, hc bạc, hc đồng, giành huy chương, bộ huy chương, tấm hcv, đoạt huy chương, tấm hcb, tấm hcđ, "
        "số huy chương, vàng olympic, tấm hc"
    ),
    "record": (
        "kỷ lục, lập kỷ lục, phá kỷ lục, kỷ lục mới, mức kỷ lục, cao kỷ lục, thấp kỷ lục, kỷ lục thế giới, kỷ "
        "lục quốc gia, kỷ lục guinness, cao nhất mọi thời đại, lớn chưa từng có, cao nhất lịch sử, cao nhất "
        "từ trước đến nay, cao nhất từ trước tới nay, lớn nhất từ trước đến nay, lớn nhất từ trước tới nay, "
        "xô đổ kỷ lục, kỉ lục, đỉnh lịch sử, vô tiền khoáng hậu, thấp nhất lịch sử"
    ),
    "race": (
        "cuộc đua, chạy, chặng đua, đường đua, giải chạy, đua xe, cuộc chạy đua, marathon, chạy bộ, cự ly "
        "chạy, giải đua, cuộc thi chạy, chạy việt dã, tay đua, vòng đua, đua thuyền"
    ),
    "film": "phim, bộ phim, bom tấn, điện ảnh, màn ảnh rộng",
    "album": "album, ca khúc, bài hát, đĩa nhạc, ep mới, đĩa than, bản thu âm, cd nhạc",
    "book": (
        "cuốn sách, tiểu thuyết, hồi ký, quyển sách, tập sách, đầu sách, sách mới, truyện ngắn, tự truyện, "
        "tập thơ, truyện tranh, tác phẩm văn học, bộ sách, tập truyện"
    ),
    "festival": (
        "liên hoan, lễ hội, đại nhạc hội, khai hội, hội xuân, festival, tuần lễ văn hóa, trẩy hội, hội làng"
    ),
    "concert": (
        "buổi diễn, đêm nhạc, liveshow, hòa nhạc, đêm diễn, chương trình ca nhạc, buổi biểu diễn, đại nhạc "
        "hội quốc tế, concert, tour diễn, lưu diễn, show diễn, chương trình nghệ thuật, biểu diễn trực tiếp"
    ),
    "audience": (
        "lượt xem, doanh thu phòng vé, khán giả truyền hình, lượng người xem, người xem truyền hình, thính "
        "giả, doanh thu vé, doanh thu công chiếu, ăn khách, tỷ suất người xem, rating, phòng vé, lượt nghe, "
        "lượng độc giả, số lượng phát hành, độc giả, view, triệu view, lượt truy cập, lượt thích, tỷ suất bạn "
        "xem đài, lượt chia sẻ"
    ),
    "study": "nghiên cứu, khảo sát, thử nghiệm lâm sàng, thăm dò dư luận, công trình khoa học",
    "participant": (
        "người tham gia, tình nguyện viên, người được hỏi, người tham dự nghiên cứu, người tham gia khảo sát, "
        "người tham gia nghiên cứu, số người tham gia, người được khảo sát, tình nguyện viên tham gia, đại "
        "biểu tham dự, vận động viên tham dự, đội tham dự, vận động viên tham gia, đội tham gia, đơn vị tham "
        "gia, người dự thi, người trả lời, lượt người tham gia, người thi, đại biểu"
    ),
    "rate": "tỷ lệ, tỷ trọng, tỷ suất, chiếm tỷ lệ, điểm phần trăm, tỷ lệ phần trăm, hệ số, tỷ phần",
    "exam": (
        "kỳ thi, bài thi, thi đại học, thi tốt nghiệp, đề thi, thí sinh, môn thi, thi tuyển sinh, bài kiểm "
        "tra, thi thử, phòng thi, tuyển sinh đại học, kỳ thi tuyển sinh, thi tuyển, sát hạch"
    ),
    "mark": (
        "điểm, điểm số, điểm thi, điểm trung bình, tổng điểm, điểm chuẩn, điểm sàn, điểm trúng tuyển, điểm "
        "xét tuyển, điểm cao nhất, điểm tuyệt đối, thang điểm, điểm ưu tiên, điểm tốt nghiệp, chấm điểm, điểm "
        "môn, đạt điểm, phổ điểm, thủ khoa, điểm liệt, điểm bài thi, mức điểm, điểm toán, điểm văn, điểm học "
        "bạ, điểm đầu vào, điểm phúc khảo"
    ),
    "tuition": (
        "học phí, mức học phí, thu học phí, tiền học, tiền học phí, đóng học phí, học phí đại học, nộp học "
        "phí, tăng học phí, miễn học phí, phí nhập học, khoản thu đầu năm, tiền trường, phí đào tạo, giảm học "
        "phí, tiền đóng học"
    ),
    "population": (
        "dân số, số dân, người dân sinh sống, tổng dân số, mật độ dân số, quy mô dân số, đông dân, dân số "
        "khoảng, dân số thế giới, với dân số, triệu dân, đông dân nhất, nghìn dân, vạn dân, dân số ước tính, "
        "người sinh sống, nhân khẩu"
    ),
    "household": (
        "hộ dân, hộ gia đình, hộ, hộ nghèo, số hộ, hộ cận nghèo, hộ bị ảnh hưởng, hộ bị ngập, hộ dân bị, hộ "
        "gia đình bị, gia đình bị ảnh hưởng, hộ gia đình nghèo, nghìn hộ, trăm hộ, hộ nông dân, hộ đồng bào, "
        "hộ phải di dời, hộ sản xuất, mỗi hộ, các hộ"
    ),
    "land": "đất, lô đất, thửa đất, quyền sử dụng đất, thửa ruộng",
    "clear_land": (
        "giải phóng mặt bằng, thu hồi đất, cưỡng chế, thu hồi mặt bằng, thu hồi ruộng, giải tỏa, giải phóng "
        "đất, trưng thu đất, trưng dụng đất"
    ),
    "road": (
        "đường, quốc lộ, cao tốc, tuyến đường, con đường, tỉnh lộ, đại lộ, đường phố, lòng đường, đường bộ, "
        "mặt đường, đoạn đường, vỉa hè, làn đường, xa lộ, cung đường, lề đường, đường làng, đường sá, ven "
        "đường, hương lộ, dải phân cách, đường mòn, đường đèo, con phố, tuyến phố, đường liên xã"
    ),
    "bridge": (
        "cầu, cây cầu, cầu vượt, cầu treo, cầu phao, chân cầu, gầm cầu, trên cầu, mố cầu, trụ cầu, nhịp cầu, "
        "dầm cầu, cầu bắc qua, cầu dây văng, cầu đường bộ, thành cầu, lan can cầu, cầu khỉ, mặt cầu, cầu cạn, "
        "sàn cầu, cầu bê tông, cầu sắt, cầu gỗ"
    ),
    "airport": "sân bay, phi trường, cảng hàng không, đường băng, nhà ga hành khách, nhà ga quốc tế, bãi đáp",
    "port": "cảng, bến cảng, bến tàu, bến phà, cầu tàu, bến thuyền, bến đò, âu thuyền, xưởng đóng tàu",
    "station": "nhà ga, bến xe, ga tàu, ga đường sắt, trạm xe buýt, ga hành khách, ga metro, sân ga",
    "river": "sông, con kênh, kênh rạch, thượng nguồn, hạ lưu, con suối",
    "lake": (
        "hồ, hồ nước, hồ chứa, lòng hồ, hồ thủy điện, mặt hồ, ao hồ, bờ hồ, hồ thủy lợi, hồ đập, hồ điều hòa, "
        "đầm phá"
    ),
    "hotel": "khách sạn, nhà nghỉ, khu nghỉ dưỡng, homestay, nhà khách, phòng nghỉ",
    "restaurant": (
        "nhà hàng, quán ăn, quán nhậu, quán bar, quán cà phê, quán cơm, quán phở, quán karaoke, vũ trường, "
        "tiệm ăn, quán nước, quán bia, quán cafe, quán trà, hàng quán, phòng karaoke, hộp đêm, tiệm cơm, tiệm "
        "cà phê, quán xá, quán café, cơ sở karaoke, tiệm phở"
    ),
    "market_place": "chợ, tiểu thương, sạp hàng, chợ dân sinh",
    "church": (
        "nhà thờ, chùa, đền, giáo đường, nhà nguyện, thánh đường, tu viện, đình làng, miếu, cơ sở thờ tự, "
        "giáo xứ, thiền viện, tịnh xá, giáo phận, thánh thất"
    ),
    "gold": "vàng, kim loại quý, chỉ vàng",
    "jewel": (
        "trang sức, nữ trang, dây chuyền, nhẫn, vòng cổ, lắc tay, bông tai, vòng tay, nhẫn cưới, chiếc nhẫn, "
        "đá quý, châu báu, kim hoàn, ngọc trai, vòng ngọc, hoa tai, nhẫn đính hôn, tư trang"
    ),
    "diamond": "kim cương, hột xoàn, hạt xoàn",
    "oil": "dầu mỏ, dầu, vàng đen",
    "petrol": "xăng, nhiên liệu, dầu diesel, dầu diezen, xăng sinh học",
    "gas": (
        "khí đốt, khí tự nhiên, khí thiên nhiên, khí hóa lỏng, lng, khí gas, bình gas, gas hóa lỏng, mỏ khí, "
        "khí đá phiến"
    ),
    "electricity": (
        "điện, nhà máy điện, điện năng, lưới điện, nguồn điện, điện lực, ngành điện, thủy điện, nhiệt điện, "
        "điện gió, điện mặt trời, hệ thống điện, điện sinh hoạt, sản lượng điện, đường dây điện, trạm biến "
        "áp, cung cấp điện"
    ),
    "food": (
        "thực phẩm, thức ăn, bữa ăn, đồ ăn, lương thực, món ăn, suất ăn, bữa cơm, bữa tối, cơm trưa, an toàn "
        "thực phẩm, thức ăn đường phố, suất cơm, nhu yếu phẩm, bữa trưa, ẩm thực, bữa sáng, thịt lợn, thịt "
        "heo"
    ),
    "rice": "gạo, lúa, thóc",
    "animal": (
        "động vật, thú, thú rừng, vật nuôi, gia súc, gia cầm, thú cưng, loài vật, thú dữ, muông thú, cá thể, "
        "đàn bò, đàn lợn, con thú, con vật, trâu bò, bò sữa, thú nuôi, sở thú"
    ),
    "elephant_ivory": (
        "ngà voi, ngà, sừng tê giác, khúc ngà, sản phẩm từ ngà, cặp ngà, sừng động vật, chế phẩm ngà"
    ),
    "pangolin": "tê tê, cá thể tê tê, con trút",
    "cigarette": "thuốc lá, điếu thuốc, hút thuốc, thuốc lào, xì gà, vape, khói thuốc, nicotine",
    "alcohol": "rượu, bia, nồng độ cồn, đồ uống có cồn, say xỉn, men say, whisky, nhậu, cồn công nghiệp",
    "phone_call_tip": (
        "tin báo, trình báo, tố giác, báo tin, hô hoán, tri hô, báo công an, cấp báo, báo cảnh sát, gọi báo"
    ),
    "camera_cctv": (
        "camera an ninh, camera giám sát, trích xuất camera, camera hành trình, đoạn camera, camera ghi lại, "
        "hình ảnh camera, hình ảnh từ camera, dữ liệu camera, camera quan sát, camera ghi hình, camera giao "
        "thông, clip camera"
    ),
    "autopsy": "khám nghiệm, giám định, pháp y, giải phẫu tử thi, mổ tử thi, giám định nguyên nhân tử vong",
    "reward": (
        "tiền thưởng cho người, thưởng cho người, thưởng cho ai, treo thưởng cho, tiền thưởng cho ai, treo "
        "giải thưởng, tiền hậu tạ, hậu tạ, tiền treo thưởng, thưởng cho tin báo, phần thưởng cho người, "
        "thưởng cho bất kỳ ai, số tiền thưởng cho người"
    ),
    "trip_duration": (
        "kéo dài, trong vòng, kéo dài khoảng, kéo dài hơn, kéo dài gần, kéo dài suốt, suốt nhiều giờ, thời "
        "lượng, thời gian di chuyển, hành trình kéo dài, suốt hàng giờ, sau nhiều giờ, nhiều giờ liền, suốt "
        "nhiều ngày, nhiều ngày liền, thời gian bay, liên tục trong, kéo dài trong, kéo dài nhiều, trong "
        "nhiều giờ, giờ đồng hồ, kéo dài tới, thời gian kéo dài"
    ),
    "experience": (
        "kinh nghiệm, năm kinh nghiệm, kinh nghiệm làm việc, giàu kinh nghiệm, dày dạn kinh nghiệm, có kinh "
        "nghiệm, nhiều năm kinh nghiệm, thâm niên, năm công tác, năm trong nghề, kinh nghiệm lái xe, kinh "
        "nghiệm bay, kinh nghiệm thi đấu, tuổi nghề, giờ bay, lão luyện, dạn dày kinh nghiệm, thiếu kinh "
        "nghiệm, tích lũy kinh nghiệm, năm thâm niên"
    ),
    "term": (
        "nhiệm kỳ, nhiệm kỳ đầu, nhiệm kỳ thứ hai, nhiệm kỳ mới, nhiệm kì, hết nhiệm kỳ, tái cử, nhiệm kỳ "
        "tổng thống, nhiệm kỳ chủ tịch, thời gian tại vị, tại vị, mãn nhiệm, nhiệm kỳ thứ ba, thời gian cầm "
        "quyền, giới hạn nhiệm kỳ, thời gian tại chức"
    ),
    "deadline": (
        "hạn chót, thời hạn, thời hạn chót, hạn cuối, hạn nộp, thời gian đáo hạn, đáo hạn, hết hạn, quá hạn, "
        "hạn nộp hồ sơ, trước ngày, chậm nhất là, chậm nhất vào, muộn nhất, hết hiệu lực, thời hạn cuối cùng, "
        "thời điểm chót, hạn định, đúng hạn, trễ hạn, hạn trả, thời hạn nộp, sát hạn, hạn hoàn thành, trước "
        "hạn, hạn thanh toán, thời hiệu"
    ),
    "meeting_count": (
        "vòng đàm phán, vòng đối thoại, phiên đàm phán, vòng thương lượng, vòng đàm phán thứ, vòng đàm phán "
        "mới, lượt đàm phán, phiên họp thứ, cuộc họp lần thứ, hội nghị lần thứ, kỳ họp thứ, vòng hòa đàm, lần "
        "gặp thứ, cuộc gặp lần thứ, phiên đối thoại, vòng thảo luận, vòng đàm phán hạt nhân, vòng đàm phán "
        "cuối, lần gặp gỡ thứ"
    ),
    "article_post": (
        "bài báo, bài viết, dòng tweet, tin nhắn, bài đăng, dòng trạng thái, bài phỏng vấn, status, bình luận "
        "trên mạng, dòng chia sẻ, bài xã luận, tweet"
    ),
    "letter": (
        "bức thư, thư, thư điện tử, lá thư, thư ngỏ, thư tay, tâm thư, email, e mail, thư tuyệt mệnh, thư "
        "ngắn, công văn, văn thư, thư mời"
    ),
    "photo": (
        "bức ảnh, hình ảnh, tấm ảnh, ảnh chụp, bức hình, hình chụp, tấm hình, ảnh khỏa thân, ảnh vệ tinh, "
        "chân dung, ảnh selfie, tự sướng, ảnh nude, chùm ảnh, ảnh cưới, loạt ảnh, chụp hình, chụp ảnh, nhiếp "
        "ảnh"
    ),
    "video": (
        "đoạn video, clip, đoạn phim, đoạn băng, băng hình, đoạn ghi hình, thước phim, video quay, video lan "
        "truyền, video trực tiếp, quay phim, video ghi lại"
    ),
    "million": "triệu, hàng triệu, triệu đồng, triệu người, triệu đô, triệu usd",
    "billion": "tỷ, hàng tỷ, tỷ đồng, tỷ usd, tỷ đô",
    "wash_away": (
        "cuốn trôi, bị cuốn trôi, trôi mất, nước cuốn, bị lũ cuốn, nước lũ cuốn, sóng cuốn, cuốn phăng, cuốn "
        "mất, cuốn đi, trôi theo dòng nước, bị trôi, cuốn ra biển, trôi sông, cuốn xuống sông"
    ),
    "resettle": (
        "tái định cư, bố trí chỗ ở, chỗ ở mới, nơi ở mới, cấp đất ở, ổn định chỗ ở, bố trí nơi ở, bố trí nhà "
        "ở, nhà tạm cư, bố trí tạm cư"
    ),
    "identify": (
        "nhận dạng, xác định danh tính, xác định được danh tính, xác định được, xác định, danh tính, được xác "
        "định là, nhận diện, lai lịch"
    ),
    "suspend": (
        "tạm đình chỉ, đình chỉ công tác, bị đình chỉ, đình chỉ chức vụ, tạm dừng công tác, cho tạm nghỉ, tạm "
        "thời nghỉ việc, buộc tạm nghỉ, đình chỉ nhiệm vụ, tạm ngừng chức vụ, đình chỉ giảng dạy, đình chỉ "
        "học"
    ),
    "register": "đăng ký, ghi danh, đăng kí, nhập học",
    "seize": (
        "thu giữ, tịch thu, tạm giữ phương tiện, tịch biên, kê biên, phong tỏa tài sản, tạm giữ xe, sung "
        "công, thu được tang vật, tạm giữ tang vật, sung quỹ, phong tỏa tài khoản"
    ),
    "carry": (
        "vận chuyển, chở hàng, mang theo, vận tải, chuyên chở, chở khách, mang trên người, mang trong người, "
        "chở đầy, chở thuê, chuyển phát, chở gỗ"
    ),
    "inspect": "kiểm tra, thanh tra, rà soát, kiểm toán, kiểm định, soi chiếu, kiểm kê",
    "block": (
        "chặn, phong tỏa, chia cắt, cô lập, rào chắn, cấm đường, chắn ngang, dựng rào, dựng barie, chắn "
        "đường, lập hàng rào, lập chốt"
    ),
    "receive": (
        "nhận được, tiếp nhận, thu về, đón nhận, được chuyển đến, được gửi đến, nhận thưởng, được tặng, được "
        "gửi tặng"
    ),
    "send": (
        "gửi, cử, điều đến, phái đến, cử đoàn, được cử đi, cử đại diện, điều phái, phái đoàn tới, phái tới, "
        "phái cử, chuyển phát đến, cử đến, cử người, chuyển tiếp, phái đặc phái viên, chuyển đến cho"
    ),
    "produce": (
        "sản xuất, chế tạo, xuất xưởng, sản lượng, lắp ráp, gia công, xuất lò, cho ra lò, làm ra, đóng mới"
    ),
    "plant_crop": (
        "thu hoạch, gieo trồng, xuống giống, cấy lúa, trồng lúa, gieo cấy, gieo sạ, canh tác, trồng trọt, cấy "
        "trồng, trồng rau, trồng cây, ươm mầm, xuống đồng, làm ruộng, cày cấy, trồng mới, diện tích gieo"
    ),
    "total": (
        "tổng cộng, tổng số, tất cả, toàn bộ, tổng cộng có, tổng cộng là, tính chung, cả thảy, tổng lượng, "
        "nâng tổng số, tính tổng cộng, lũy kế, tổng số tiền, tổng giá trị, tổng kinh phí"
    ),
    "additional": (
        "thêm, nữa, khác, có thêm, bổ sung, thêm một, thêm hai, thêm nhiều, ghi nhận thêm, tăng cường thêm, "
        "người khác, một người khác, nhiều người khác, phát sinh thêm, ngoài ra còn"
    ),
    "only": (
        "chỉ, chỉ có, riêng, vỏn vẹn, chỉ vỏn vẹn, chỉ còn, chỉ mới, chỉ khoảng, chỉ riêng, duy nhất, chỉ vẻn "
        "vẹn, không gì ngoài, vẻn vẹn"
    ),
    "each": (
        "mỗi, từng, một người, mỗi người, mỗi năm, mỗi tháng, mỗi ngày, hằng năm, hàng năm, hằng tháng, hàng "
        "tháng, mỗi chiếc, trên mỗi, mỗi đơn vị, từng người một"
    ),
    "average": (
        "bình quân, trung bình, tính trung bình, bình quân đầu người, trung bình mỗi, bình quân mỗi, mức "
        "trung bình, mức bình quân, trung bình cộng, trung vị, tính bình quân"
    ),
    "first_time": (
        "đầu tiên, lần đầu, lần đầu tiên, chưa từng có, chưa từng có tiền lệ, chưa có tiền lệ, người đầu "
        "tiên, phụ nữ đầu tiên, chiếc đầu tiên, ca đầu tiên, lần đầu trong lịch sử, chưa có trong lịch sử, "
        "trước nay chưa có"
    ),
    "target": (
        "chỉ tiêu, mục tiêu, đặt mục tiêu, mục tiêu tăng trưởng, mục tiêu đạt, mục tiêu đề ra, chỉ tiêu tăng "
        "trưởng, chỉ tiêu tuyển sinh, phấn đấu đạt, đạt mục tiêu, hoàn thành kế hoạch năm, chỉ tiêu kế hoạch, "
        "hạn ngạch, mục tiêu lợi nhuận, mục tiêu doanh thu, mục tiêu lạm phát, mục tiêu năm, phấn đấu đến, kế "
        "hoạch năm, giá mục tiêu, vượt chỉ tiêu, mục tiêu giảm phát thải, kế hoạch doanh thu, kế hoạch lợi "
        "nhuận, mức mục tiêu, chỉ tiêu được giao, phấn đấu tăng"
    ),
    "expect": (
        "dự kiến, ước tính, ước đạt, dự báo, dự tính, ước chừng, ước khoảng, kỳ vọng, dự đoán, dự báo sẽ, dự "
        "báo đạt, ước lượng, tiên liệu, dự phóng"
    ),
    "suicide": (
        "tự tử, tự sát, tự vẫn, tự kết liễu, quyên sinh, treo cổ tự tử, nhảy lầu tự tử, nhảy cầu tự tử, tự "
        "thiêu, có ý định tự tử, tìm đến cái chết, tự kết liễu đời mình"
    ),
    "wanted": (
        "bị truy nã, lệnh truy nã, truy nã đặc biệt, truy nã quốc tế, đối tượng truy nã, phát lệnh truy nã, "
        "quyết định truy nã, truy nã toàn quốc, trốn truy nã, truy nã đỏ"
    ),
    "raid_search": (
        "khám xét, khám xét nơi ở, khám xét khẩn cấp, lệnh khám xét, ập vào, lục soát, bất ngờ ập vào, khám "
        "nhà, đột kích vào, bao vây đột kích, triệt xóa, kiểm tra hành chính, phá ổ, triệt phá"
    ),
    "trapped": (
        "mắc kẹt, bị mắc kẹt, kẹt lại, bị kẹt, bị vùi lấp, vùi lấp, chôn vùi, bị chôn vùi, bị vùi, kẹt trong, "
        "kẹt dưới, bị kẹt lại, kẹt cứng"
    ),
    "money_laundering": (
        "rửa tiền, đường dây rửa tiền, tội rửa tiền, hợp thức hóa tiền, rửa nguồn tiền, chuyển tiền trái "
        "phép, tẩy rửa tiền"
    ),
    "death_penalty": (
        "tử hình, án tử hình, mức án tử hình, thi hành án tử hình, bị tử hình, án tử, tử tù, tiêm thuốc độc, "
        "tuyên tử hình, xử bắn, hành quyết, lĩnh án tử, kết án tử hình"
    ),
    "pardon": (
        "đặc xá, ân xá, đại xá, được ân xá, được đặc xá, giảm án, được giảm án, xin ân xá, lệnh ân xá, khoan "
        "hồng, hưởng khoan hồng, giảm hình phạt, ân giảm"
    ),
    "criticise": (
        "chỉ trích, bị chỉ trích, phê phán, phê bình, lời chỉ trích, hứng chỉ trích, chê trách, bị phê phán, "
        "làn sóng chỉ trích, bị ném đá, khiển trách, bức xúc trước, gây bức xúc, vấp phải chỉ trích, lên án, "
        "lên án mạnh mẽ, cực lực lên án, chỉ trích gay gắt, phản đối mạnh mẽ, kịch liệt phản đối, trao công "
        "hàm phản đối, bị lên án, cực lực phản đối, kịch liệt lên án, phẫn nộ trước, chê bai, đả kích"
    ),
    "praise_act": (
        "ca ngợi, khen ngợi, tán dương, biểu dương, đánh giá cao, hoan nghênh, khen, ngợi khen, tuyên dương, "
        "lời khen, hết lời ca ngợi, khen thưởng, tôn vinh, vinh danh"
    ),
    "overthrow": (
        "đảo chính, lật đổ, cuộc đảo chính, đảo chính quân sự, bị lật đổ, phế truất, bị phế truất, âm mưu lật "
        "đổ, binh biến, cướp chính quyền, đảo chính bất thành, truất phế"
    ),
    "implement": (
        "triển khai thực hiện, thực thi, thi hành, thực hiện chính sách, đưa vào áp dụng, có hiệu lực, bắt "
        "đầu có hiệu lực, áp dụng thí điểm, thí điểm, đi vào hiệu lực, đưa vào thực hiện, áp dụng từ"
    ),
    "pollute": (
        "ô nhiễm, gây ô nhiễm, ô nhiễm môi trường, ô nhiễm không khí, xả thải, xả thải trái phép, nước thải, "
        "khí thải, tràn dầu, sự cố tràn dầu, bụi mịn, ô nhiễm nguồn nước, đổ trộm chất thải"
    ),
    "malfunction": (
        "trục trặc, gặp trục trặc, trục trặc kỹ thuật, gặp sự cố, sự cố kỹ thuật, lỗi kỹ thuật, hỏng hóc, "
        "chết máy, hỏng máy, lỗi hệ thống, bị lỗi, sập mạng, gián đoạn dịch vụ, mất phanh, hỏng phanh, lỗi "
        "động cơ, trục trặc động cơ"
    ),
    "extort": (
        "tống tiền, cưỡng đoạt, cưỡng đoạt tài sản, vòi tiền, đòi tiền bảo kê, bảo kê, thu tiền bảo kê, đe "
        "dọa tống tiền, siết nợ, đòi nợ thuê, khủng bố đòi nợ, vòi vĩnh, cho vay nặng lãi, tín dụng đen"
    ),
    "brawl": (
        "ẩu đả, xô xát, hỗn chiến, vụ ẩu đả, đánh nhau, cuộc ẩu đả, xảy ra xô xát, vụ hỗn chiến, gây rối trật "
        "tự, gây rối, gây rối trật tự công cộng, thanh toán lẫn nhau, giải quyết mâu thuẫn, xung đột băng "
        "nhóm, huyết chiến, cuộc đụng độ, vụ đụng độ"
    ),
    "arson": (
        "phóng hỏa, đốt nhà, đốt xe, tưới xăng đốt, tạt xăng, tạt xăng đốt, vụ phóng hỏa, châm lửa đốt, phóng "
        "hỏa đốt nhà, kẻ phóng hỏa, cố ý đốt, tưới xăng, châm lửa, mua xăng đốt, bom xăng"
    ),
    "abuse": (
        "bạo hành, bị bạo hành, bạo hành trẻ em, bạo lực gia đình, ngược đãi, tra tấn, hành hạ, nhục hình, "
        "dùng nhục hình, bức cung, bị tra tấn, tra tấn dã man, đày đọa, bạo lực học đường, bắt nạt, đối xử "
        "tàn tệ"
    ),
    "recover_health": (
        "bình phục, hồi phục sức khỏe, sức khỏe ổn định, khỏi bệnh, phục hồi sức khỏe, phục hồi chức năng, "
        "bình phục chấn thương, tỉnh lại, đã tỉnh, qua cơn nguy hiểm, sức khỏe tiến triển, hồi tỉnh, khỏe "
        "lại, hồi phục hoàn toàn, hồi phục tốt"
    ),
    "riot": (
        "bạo loạn, bạo động, cuộc bạo loạn, gây bạo loạn, nổi loạn, cướp phá, đốt phá, đập phá cửa hàng, cuộc "
        "nổi loạn, kẻ bạo loạn, kích động bạo loạn, dùng hơi cay, hơi cay"
    ),
    "capture_territory": (
        "đánh chiếm, chiếm được, chiếm đóng, giành quyền kiểm soát, giành kiểm soát, tái chiếm, bị chiếm "
        "đóng, giành lại quyền kiểm soát, sáp nhập lãnh thổ, rơi vào tay, lực lượng chiếm đóng, cưỡng chiếm"
    ),
    "fulfil": (
        "đáp ứng, đáp ứng nhu cầu, đáp ứng yêu cầu, đáp ứng tiêu chuẩn, đáp ứng điều kiện, đủ điều kiện, đủ "
        "tiêu chuẩn, đạt chuẩn, đạt yêu cầu, đạt tiêu chuẩn, thỏa mãn điều kiện, không đáp ứng, chưa đáp ứng"
    ),
    "oblige": (
        "bắt buộc, buộc phải, bắt buộc phải, bị buộc phải, có nghĩa vụ, ép buộc, bị ép, cưỡng ép, bị ép buộc, "
        "yêu cầu bắt buộc, không bắt buộc, bắt phải, bị bắt buộc, gây sức ép, gây áp lực, ép phải"
    ),
    "surgery": (
        "phẫu thuật, ca phẫu thuật, ca mổ, mổ cấp cứu, được phẫu thuật, phẫu thuật thẩm mỹ, ghép tạng, ghép "
        "tim, ghép gan, ghép thận, ca ghép, hiến tạng, lên bàn mổ, phẫu thuật thành công, cấy ghép, phẫu "
        "thuật khẩn cấp"
    ),
    "cooperate": (
        "hợp tác, hợp tác với, quan hệ hợp tác, thúc đẩy hợp tác, tăng cường hợp tác, hợp tác song phương, "
        "phối hợp với, phối hợp, bắt tay hợp tác, bắt tay với, đối tác chiến lược, quan hệ đối tác, liên kết "
        "với, liên doanh, hợp tác toàn diện, chung tay, phối hợp chặt chẽ, hợp tác chiến lược"
    ),
    "shoot_down": (
        "bắn rơi, bắn hạ máy bay, bị bắn rơi, bắn rơi máy bay, bắn hạ tên lửa, bắn cháy, vụ bắn rơi, đánh "
        "chặn thành công, bắn chặn, đánh chặn tên lửa, bị đánh chặn, đánh chặn máy bay"
    ),
    "testify": (
        "làm chứng, ra làm chứng, lời chứng, khai trước tòa, khai tại tòa, trả lời trước tòa, cung cấp lời "
        "khai, điều trần trước, trình bày trước tòa, tường trình, bản tường trình, khai man"
    ),
    "gamble": (
        "đánh bạc, đánh bài, cờ bạc, cá độ, cá độ bóng đá, sòng bạc, tổ chức đánh bạc, tụ điểm đánh bạc, đá "
        "gà ăn tiền, đường dây cá độ, đánh bạc qua mạng, con bạc, sát phạt, ghi đề, lô đề, số đề, nhà cái, gá "
        "bạc, bài bạc, xóc đĩa, cá cược, sới bạc"
    ),
    "traffic_jam": (
        "ùn tắc, kẹt xe, tắc đường, ùn ứ, ùn tắc giao thông, ách tắc, giao thông tê liệt, kẹt xe kéo dài, ùn "
        "tắc kéo dài, ùn tắc nghiêm trọng, giao thông ùn ứ, xe cộ nối đuôi"
    ),
    "suffocate": (
        "ngạt khói, ngạt khí, chết ngạt, tử vong do ngạt khói, ngạt thở, bị ngạt, tử vong do ngạt, hít phải "
        "khói, ngạt khí độc, thiếu oxy, làm ngạt, hít khói độc, tử vong do ngạt khí"
    ),
    "lose_contact": (
        "mất liên lạc, bị mất liên lạc, mất tín hiệu, không liên lạc được, không thể liên lạc, biến mất khỏi "
        "màn hình radar, biến mất khỏi radar, mất dấu, liên lạc lần cuối, mất tăm, bặt vô âm tín, bặt tin"
    ),
    "support": "hậu thuẫn, đứng về phía, đồng tình với",
    "oppose": "chống đối, bỏ phiếu chống, không ủng hộ",
    "agree": (
        "nhất trí, đi đến thống nhất, thống nhất về, đồng thuận, tìm được tiếng nói chung, đã thống nhất"
    ),
    "nominate": "tiến cử, giới thiệu ứng cử, được giới thiệu để bầu",
    "succeed_in_post": (
        "kế nhiệm, kế vị, thay thế vị trí, thay ông giữ chức, tiếp quản vị trí, thay bà giữ chức, tiếp quản "
        "chiếc ghế"
    ),
    "hold_office": (
        "giữ chức, đảm nhiệm chức, đảm nhiệm vị trí, đảm nhiệm cương vị, giữ cương vị, đương chức, tại nhiệm, "
        "đương nhiệm"
    ),
    "extradite": "dẫn giải về nước",
    "reveal": "hé lộ, hé mở, phanh phui, phơi bày, bật mí, vạch trần, đưa ra ánh sáng, khui ra",
    "declare": "tuyên bố, ban bố tình trạng khẩn cấp, khẳng định, quả quyết",
    "strengthen": "tăng cường, đẩy mạnh, củng cố, nâng cao, thúc đẩy, gia cố, mở rộng hợp tác",
    "rebound": (
        "tăng trở lại, đảo chiều tăng, khởi sắc trở lại, vực dậy, lấy lại đà tăng, phục hồi kinh tế, thoát "
        "đáy, quay đầu tăng, phục hồi mạnh, đà phục hồi"
    ),
    "decline_comment": (
        "từ chối bình luận, không đưa ra bình luận, không bình luận, chưa đưa ra bình luận, từ chối trả lời "
        "phỏng vấn, chưa phản hồi, không phản hồi, chưa lên tiếng, từ chối phát ngôn"
    ),
    "rocket_launch": (
        "phóng vệ tinh, phóng tàu vũ trụ, phóng thử, vụ phóng, phóng lên quỹ đạo, bắn thử tên lửa, phóng đạn "
        "đạo, bệ phóng, phóng thành công"
    ),
    "demolish": "tháo dỡ, phá dỡ, đập bỏ, phá bỏ, giật sập, san ủi, ủi sập",
    "examine_scene": (
        "bảo vệ hiện trường, dựng lại hiện trường, thực nghiệm hiện trường, thu thập dấu vết, lấy dấu vân "
        "tay, kỹ thuật hình sự"
    ),
    "determine": "kết luận",
    "carry_out": "thực hiện, tiến hành",
    "harvest": "gặt lúa, vụ gặt, gặt hái, thu hái, mùa gặt",
    "fail": "không thành công, bất thành, đổ bể, không đạt được kết quả",
    "qualify": (
        "giành quyền vào, giành vé vào, lọt vào vòng, vào vòng trong, vượt qua vòng loại, giành vé dự, đoạt "
        "vé, vào bán kết, vào chung kết, giành suất dự, góp mặt ở vòng"
    ),
    "eliminate": "bị loại, dừng bước, dừng cuộc chơi, sớm chia tay giải, chia tay giải đấu",
    "aid": "cứu trợ, viện trợ, hỗ trợ, giúp đỡ, trợ giúp, tiếp tế, phát quà",
    "run_for_office": "tranh cử, ứng cử, chạy đua vào, cuộc đua vào nhà trắng",
    "impeach": "luận tội, bất tín nhiệm, đàn hặc, bỏ phiếu tín nhiệm, lấy phiếu tín nhiệm",
    "hire": (
        "tuyển dụng, thuê nhân công, tuyển thêm, tuyển mới, thuê thêm, tuyển nhân viên, tuyển lao động, được "
        "nhận vào làm, nhận vào làm việc, tuyển người"
    ),
    "condolence": "chia buồn, tưởng niệm, thắp hương, tưởng nhớ, thương tiếc, dâng hương, mặc niệm",
    "sponsor": "cấp kinh phí, cấp vốn, bảo trợ",
    "extend_contract": "gia hạn, kéo dài hợp đồng, ký mới hợp đồng, ký tiếp hợp đồng, kéo dài thời hạn",
    "suspend_player": "đình chỉ thi đấu",
    "baby": (
        "trẻ sơ sinh, bé sơ sinh, cháu bé sơ sinh, trẻ mới sinh, hài nhi, bé sinh non, con mới sinh, thai "
        "nhi, trẻ bị bỏ rơi"
    ),
    "teenager": "thiếu niên, vị thành niên, tuổi teen, thanh niên mới lớn",
    "elderly": (
        "người cao tuổi, người già, cụ ông, cụ bà, người lớn tuổi, bậc cao niên, người cao niên, cụ già"
    ),
    "patient": "bệnh nhân, người bệnh, bệnh nhi, người mắc bệnh",
    "athlete": "vận động viên, vđv, võ sĩ, đô vật, kình ngư, tay bơi, võ sỹ, đô cử",
    "fan": "cổ động viên, cđv, người hâm mộ, nhm, fan hâm mộ, hooligan, giới mộ điệu, khán giả hâm mộ",
    "terrorist": (
        "phần tử khủng bố, kẻ khủng bố, nhóm khủng bố, tổ chức khủng bố, phần tử cực đoan, kẻ đánh bom, thánh "
        "chiến, kẻ đánh bom liều chết, hồi giáo cực đoan"
    ),
    "gang": (
        "băng nhóm, băng đảng, nhóm đối tượng, giang hồ, xã hội đen, băng trộm, côn đồ, tổ chức tội phạm, "
        "mafia, ổ nhóm"
    ),
    "monarch": (
        "nhà vua, quốc vương, nữ hoàng, hoàng gia, thái tử, hoàng tử, công chúa, nhật hoàng, hoàng thân, "
        "hoàng hậu, thiên hoàng, công nương, tân vương, vương phi"
    ),
    "parent": "bố mẹ, cha mẹ, phụ huynh, đấng sinh thành, ba mẹ, ông bà nội, ông bà ngoại",
    "leader": "thủ lĩnh, lãnh tụ, lãnh đạo cấp cao",
    "party_chief": (
        "tổng bí thư, bí thư thành ủy, bí thư tỉnh ủy, bí thư huyện ủy, bí thư đảng ủy, bộ chính trị, phó bí "
        "thư, thường trực ban bí thư"
    ),
    "airline": "hãng hàng không, hãng bay, đại diện hãng hàng không",
    "ministry": (
        "bộ công an, bộ quốc phòng, bộ y tế, bộ ngoại giao, bộ tài chính, bộ công thương, bộ giao thông vận "
        "tải, bộ nội vụ, bộ xây dựng, bộ nông nghiệp, bộ tư pháp, bộ lao động, bộ ngành, bộ giáo dục, bộ kế "
        "hoạch và đầu tư, bộ khoa học và công nghệ, tổng cục"
    ),
    "central_bank": "ngân hàng nhà nước, ngân hàng trung ương, nhnn, nhtw",
    "media": (
        "truyền thông, báo chí, hãng tin, hãng thông tấn, báo đài, đài truyền hình, tờ báo, nhật báo, tòa "
        "soạn, kênh truyền hình, tạp chí, phương tiện truyền thông, thông tấn xã, đài phát thanh"
    ),
    "peoples_committee": "ủy ban nhân dân, ubnd, chủ tịch tỉnh, chính quyền tỉnh",
    "charity": (
        "tổ chức từ thiện, tổ chức phi chính phủ, từ thiện, chữ thập đỏ, tổ chức nhân đạo, tổ chức nhân quyền"
    ),
    "federation": "liên đoàn, ban tổ chức giải, btc giải, ủy ban olympic, hiệp hội bóng đá",
    "stock_market": (
        "thị trường chứng khoán, sàn chứng khoán, sở giao dịch chứng khoán, ttck, chỉ số chứng khoán, phiên "
        "giao dịch, sàn giao dịch, giới chứng khoán"
    ),
    "weather_service": (
        "cơ quan khí tượng, cơ quan dự báo, khí tượng thủy văn, trung tâm dự báo, dự báo viên, chuyên gia khí "
        "tượng, đài khí tượng, trung tâm cảnh báo sóng thần"
    ),
    "drone": (
        "máy bay không người lái, uav, drone, flycam, thiết bị bay không người lái, phương tiện bay không "
        "người lái, khí cụ bay không người lái"
    ),
    "artificial_intelligence": (
        "trí tuệ nhân tạo, trí thông minh nhân tạo, học máy, chatbot, mô hình ngôn ngữ lớn, công nghệ ai"
    ),
    "semi_final": "trận bán kết",
    "quarter_final": "trận tứ kết",
    "song": "bản nhạc, bản hit, nhạc phẩm, đĩa đơn, bản ballad, bài nhạc",
    "building": "tòa nhà, cao ốc, tòa tháp, nhà cao tầng, tòa chung cư, công trình xây dựng, tháp đôi",
    "sea": (
        "vùng biển, ngoài khơi, trên biển, mặt biển, bờ biển, đáy biển, biển khơi, bãi biển, lãnh hải, hải "
        "phận, giữa biển, ven biển, dưới biển, ngư trường, vùng duyên hải"
    ),
    "dam": (
        "đập thủy điện, con đập, đê điều, vỡ đê, vỡ đập, đê biển, thân đập, tuyến đê, đê bao, đập thủy lợi, "
        "con đê"
    ),
    "medicine": (
        "dược phẩm, thuốc chữa bệnh, thuốc tây, thuốc men, thuốc điều trị, thuốc giảm đau, thuốc ngủ, kháng "
        "sinh, toa thuốc, đơn thuốc, ngành dược, thuốc đặc trị"
    ),
    "on_sale": "lên kệ, bán ra thị trường, mở bán, bán ra từ",
    "fare": (
        "giá vé, tiền vé, vé vào cửa, mức giá vé, giá vé máy bay, vé có giá, giá cước, cước taxi, phí vào "
        "cửa, giá vé tàu, giá vé xe, cước vận tải, vé tham quan"
    ),
    "fee": (
        "lệ phí, mức phí, phí dịch vụ, thu phí, phí đường bộ, phí sử dụng, phí bảo trì đường bộ, phí giao "
        "dịch, viện phí, khoản phí, biểu phí, phí bảo hiểm, phụ phí, phụ thu, cước phí, phí thường niên, phí "
        "trước bạ, cước điện thoại, phí cầu đường, phí gửi xe, phí quản lý"
    ),
    "rent": (
        "giá thuê, tiền thuê, tiền thuê nhà, giá thuê nhà, tiền thuê đất, thuê với giá, cho thuê với giá, giá "
        "cho thuê, tiền nhà, tiền trọ, tiền thuê mặt bằng, thuê nhà, tiền thuê phòng"
    ),
    "expense": (
        "chi phí, kinh phí, mức chi, khoản chi, chi tiêu, tốn kém, tiêu tốn, ngốn, tổng chi phí, chi phí xây "
        "dựng, chi phí điều trị, phí tổn, tổng kinh phí đầu tư, chi phí sản xuất, tiền chi, chi ra, chi phí "
        "đầu tư, chi phí sinh hoạt"
    ),
    "valuation": (
        "vốn hóa, vốn hóa thị trường, giá trị vốn hóa, được định giá, định giá công ty, định giá ở mức, mức "
        "định giá, giá trị doanh nghiệp, giá trị thị trường, tổng tài sản, tài sản ròng, khối tài sản, giá "
        "trị tài sản ròng, giá trị thương hiệu"
    ),
    "dividend": (
        "cổ tức, chia cổ tức, trả cổ tức, tỷ lệ cổ tức, cổ tức tiền mặt, mức cổ tức, chi trả cổ tức, tạm ứng "
        "cổ tức, cổ tức bằng tiền"
    ),
    "profit_margin": (
        "biên lợi nhuận, tỷ suất lợi nhuận, biên lợi nhuận gộp, biên lãi gộp, biên lợi nhuận ròng, biên lãi "
        "ròng, biên ebitda, tỷ suất sinh lời"
    ),
    "trade_balance": (
        "nhập siêu, xuất siêu, thâm hụt thương mại, thặng dư thương mại, cán cân thương mại, cán cân thanh "
        "toán, cán cân vãng lai, thâm hụt vãng lai, thặng dư vãng lai"
    ),
    "budget_deficit": (
        "bội chi, thâm hụt ngân sách, bội chi ngân sách, mức thâm hụt, thâm hụt tài khóa, thâm hụt công, hụt "
        "thu ngân sách, thiếu hụt ngân sách"
    ),
    "exchange_rate": (
        "tỷ giá, tỷ giá hối đoái, tỷ giá trung tâm, tỷ giá usd, giá usd, giá đôla, giá đô la, giá ngoại tệ, "
        "tỷ giá ngoại tệ, biên độ tỷ giá, tỷ giá mua vào"
    ),
    "stock_index": (
        "chỉ số chính, chỉ số vn, vn index, chỉ số công nghiệp, chỉ số tổng hợp, hnx index, upcom index, chỉ "
        "số chung"
    ),
    "deposit": (
        "tiền gửi, gửi tiết kiệm, sổ tiết kiệm, tiền tiết kiệm, tiền gửi tiết kiệm, đặt cọc, tiền cọc, tiền "
        "đặt cọc, tiền ký quỹ, khoản tiền gửi, kỳ hạn gửi"
    ),
    "subsidy": (
        "trợ cấp, tiền trợ cấp, mức trợ cấp, tiền hỗ trợ, mức hỗ trợ, gói hỗ trợ, trợ giá, phụ cấp, bù lỗ, hỗ "
        "trợ tài chính, khoản hỗ trợ, gói kích thích, gói cứu trợ, gói kích cầu, gói giải cứu"
    ),
    "pension": (
        "lương hưu, tiền hưu, chế độ hưu trí, trợ cấp hưu trí, quỹ hưu trí, mức lương hưu, tuổi nghỉ hưu, bảo "
        "hiểm xã hội, tuổi hưu, hưu bổng"
    ),
    "delay_time": (
        "bị trễ, trễ giờ, chậm giờ, bị chậm, trễ tiến độ, chậm giờ bay, chậm so với kế hoạch, trễ giờ bay, "
        "đến muộn"
    ),
    "rainfall": (
        "lượng mưa, tổng lượng mưa, lượng mưa đo được, lượng mưa phổ biến, mưa to đến rất to, vũ lượng, lượng "
        "mưa trung bình, lượng mưa lớn, mưa rất to, mưa to, lượng tuyết, tuyết rơi dày, tuyết dày, lượng mưa "
        "tích lũy"
    ),
    "water_level": (
        "mực nước, đỉnh lũ, mức báo động, trên mức báo động, dưới mức báo động, mực nước lũ, mực nước hồ, mực "
        "nước sông, nước dâng, độ sâu ngập, mực nước dâng, mực nước biển dâng, ngập sâu, lưu lượng xả, lưu "
        "lượng nước, nước lên nhanh, đỉnh triều"
    ),
    "blood_alcohol": (
        "mức nồng độ cồn, miligam cồn, vi phạm nồng độ cồn, đo nồng độ cồn, kiểm tra nồng độ cồn, mg cồn, "
        "thổi nồng độ cồn, mức cồn, cồn trong máu"
    ),
    "approval_rating": (
        "tỷ lệ ủng hộ, tỷ lệ tín nhiệm, mức độ tín nhiệm, cuộc thăm dò, kết quả thăm dò, khảo sát cử tri, "
        "thăm dò cử tri, mức tín nhiệm, thăm dò ý kiến, kết quả thăm dò dư luận"
    ),
    "parliament_seat": (
        "ghế trong quốc hội, ghế quốc hội, ghế tại quốc hội, ghế nghị sĩ, ghế tại hạ viện, ghế thượng viện, "
        "ghế hạ viện, số ghế, đa số ghế, ghế tại nghị viện, giành được ghế, ghế trong hạ viện, ghế trong "
        "thượng viện, ghế nghị viện"
    ),
    "score": (
        "tỷ số, với tỷ số, tỷ số chung cuộc, chung cuộc, kết quả chung cuộc, tỷ số trận đấu, kết quả trận "
        "đấu, tổng tỷ số, thắng chung cuộc, tỷ số sau hai lượt"
    ),
    "finishing_time": (
        "thành tích chạy, thời gian hoàn thành, về đích với thời gian, thành tích tốt nhất, cán đích, thời "
        "gian về đích, với thành tích, vòng chạy nhanh nhất"
    ),
    "streak": (
        "chuỗi trận, chuỗi trận bất bại, chuỗi trận thắng, trận thắng liên tiếp, mạch thắng, chuỗi bất bại, "
        "mạch bất bại, trận bất bại, trận thua liên tiếp, trận liên tiếp, chiến thắng liên tiếp, chuỗi trận "
        "toàn thắng, thắng liên tiếp, chuỗi thua"
    ),
    "visitor_count": (
        "lượt khách, lượng khách, lượt khách quốc tế, số lượt khách, khách quốc tế đến, lượng khách du lịch, "
        "lượng khách quốc tế, lượt khách nội địa, lượt du khách, lượt hành khách"
    ),
    "illegal": (
        "trái phép, bất hợp pháp, phi pháp, trái pháp luật, trái luật, vi phạm pháp luật, không phép, không "
        "có giấy phép, phạm pháp, trái quy định, vi phạm quy định"
    ),
    "year_on_year": (
        "so với cùng kỳ, so với cùng kỳ năm trước, so với năm trước, so với năm ngoái, cùng kỳ năm ngoái, "
        "cùng kỳ năm trước, so với một năm trước, so cùng kỳ, so với tháng trước, so với quý trước, so với "
        "tháng cùng kỳ, svck"
    ),
    "at_least": "ít nhất, tối thiểu, không dưới, chí ít, ít ra, không ít hơn",
    "trillion": "nghìn tỷ, nghìn tỷ đồng, hàng nghìn tỷ",
    "most_of": "đa số, phần lớn, hầu hết, đại đa số, đa phần, phần đông, quá nửa, hơn một nửa, quá bán",
    "up_to": (
        "lên tới, lên đến, tối đa, có thể lên tới, nhiều nhất là, không quá, không vượt quá, tới mức tối đa"
    ),
}
