"""Who did what to whom: another doer of one act, doer and done-to swapped, given up or caught; and the look-alikes."""

from __future__ import annotations

import pytest
from conftest import make_scenes as scenes

from verify.judge import Outcome
from verify.parts.agents import acting_in, agent_outcomes
from verify.parts.orders import order_outcomes
from verify.parts.parties import parties_of
from verify.parts.surrenders import coming_outcomes, comings_of
from verify.reports.reasons import reason


def told(lang: str, one: str, other: str) -> list[Outcome]:
    a, b = (acting_in(s) for s in scenes(lang, one, other))
    links = {(u.claim.id, v.claim.id): 0.95 for u in a.scene.units for v in b.scene.units}
    return [
        *agent_outcomes(a, b, links),
        *order_outcomes(a, b, links),
        *coming_outcomes(comings_of(a), comings_of(b)),
    ]


SWAPPED = [
    ("en", "Mr Lowe lent Ms Allen 20,000 pounds in 2012.", "Ms Allen lent Mr Lowe 20,000 pounds in 2012."),
    (
        "en",
        "The driver of the van, Paul Kane, hit the cyclist.",
        "The cyclist hit Paul Kane, the driver of the van.",
    ),
    ("en", "A teacher pulled the pupil from the river.", "The teacher was pulled from the river by a pupil."),
    (
        "en",
        "Brenner Group will own 60 percent after it took over Salto Corp. last year.",
        "Salto Corp. took over Brenner Group last year.",
    ),
    ("en", "The ferry collided with a tanker.", "The tanker rammed the ferry."),
    (
        "en",
        "The letter was written by Senator Dale Hooper to Governor Ann Reyes.",
        "Governor Ann Reyes wrote to Senator Dale Hooper.",
    ),
    (
        "en",
        "Mayor Joan Webb invited Premier Luke Tan to the ceremony at the harbour.",
        "Premier Luke Tan invited Mayor Joan Webb to the ceremony at the harbour.",
    ),
    ("en", "Marta Kovac beat Lena Brandt 6-4, 6-2.", "Lena Brandt beat Marta Kovac 6-4, 6-2."),
    ("en", "Nora Quist succeeded Hugo Lind as director.", "Hugo Lind succeeded Nora Quist as director."),
    ("vi", "Tài xế xe tải đánh tài xế xe buýt.", "Tài xế xe buýt đánh tài xế xe tải."),
    (
        "vi",
        "Xe máy do anh Tạ Văn Hùng điều khiển đâm vào đuôi xe ben.",
        "Xe ben đâm vào đuôi xe máy do anh Tạ Văn Hùng điều khiển.",
    ),
    (
        "vi",
        "Công ty Hải Phong mua lại Công ty Minh Đạt hồi năm 2015.",
        "Công ty Minh Đạt mua lại Công ty Hải Phong hồi năm 2015.",
    ),
    (
        "vi",
        "Ông Đoàn Minh Trí cho bà Lý Thị Thu vay 500 triệu đồng.",
        "Bà Lý Thị Thu cho ông Đoàn Minh Trí vay 500 triệu đồng.",
    ),
    (
        "vi",
        "Anh Lê Quốc Bảo cầm dao đâm anh Trịnh Văn Sơn.",
        "Anh Trịnh Văn Sơn cầm dao đâm anh Lê Quốc Bảo.",
    ),
    (
        "vi",
        "Cựu tiền vệ Hà Minh thay thế Đỗ Tuấn trên ghế huấn luyện.",
        "Đỗ Tuấn thay thế Hà Minh trên ghế huấn luyện.",
    ),
    (
        "vi",
        "Giám đốc Trương Quang Huy chỉ đạo kế toán Phạm Thu Hằng lập chứng từ khống.",
        "Phạm Thu Hằng đã chỉ đạo Trương Quang Huy lập chứng từ khống.",
    ),
    (
        "en",
        "The bakery's owner, Tom Hale, pushed the inspector, Rita Moss.",
        "Rita Moss, the inspector, pushed Tom Hale.",
    ),
    (
        "en",
        "Corvane Foods bought 40 percent of Delmire Group.",
        "Delmire Group bought 40 percent of Corvane Foods.",
    ),
    (
        "en",
        "By buying 40 percent of Delmire Group, Corvane Foods doubled its sales.",
        "Delmire Group bought 40 percent of Corvane Foods.",
    ),
    (
        "en",
        "A minibus crashed into a tanker on the ring road.",
        "A minibus was hit by a tanker on the ring road.",
    ),
    (
        "en",
        "The guard pulled the firefighter from the burning hall.",
        "The guard was pulled from the burning hall by a firefighter.",
    ),
    (
        "en",
        "The coach, Ian Frost, told the chairman, Paul Reed, that the squad was too thin to last the winter.",
        "The chairman, Paul Reed, warned the coach, Ian Frost, that the squad was too thin to last the winter.",
    ),
    ("en", "Fans chased the stewards across the car park.", "The stewards chased fans across the car park."),
    (
        "en",
        "Anna Doyle lent Mark Perry the money for the house.",
        "Mark Perry lent Anna Doyle the money for the house.",
    ),
    ("vi", "Xe khách tông vào xe tải đang dừng bên đường.", "Xe tải tông vào xe khách đang dừng bên đường."),
    ("vi", "Chiếc ghe bị một tàu hàng đâm giữa sông.", "Chiếc ghe đâm vào một tàu hàng giữa sông."),
    ("vi", "Cổ động viên đuổi đánh bảo vệ sân vận động.", "Bảo vệ sân vận động đuổi đánh cổ động viên."),
    (
        "vi",
        "Anh Trần Văn Lực đẩy ngã anh Phan Đình Sơn trên sân.",
        "Anh Phan Đình Sơn đẩy ngã anh Trần Văn Lực trên sân.",
    ),
    (
        "vi",
        "Ông Phạm Đắc Minh cho ông Lý Văn Toàn vay 2 tỷ đồng.",
        "Ông Lý Văn Toàn cho ông Phạm Đắc Minh vay 2 tỷ đồng.",
    ),
    (
        "vi",
        "Nhờ mua 30% cổ phần của Dược Bình Sa, Hải Lộc mở rộng thị phần.",
        "Dược Bình Sa mua 30% cổ phần của Hải Lộc.",
    ),
    ("vi", "Bảo vệ tòa nhà cứu một lính cứu hỏa bị ngất.", "Một lính cứu hỏa cứu bảo vệ tòa nhà bị ngất."),
]
OTHER_AGENT = [
    (
        "en",
        "The suspect, Mr Dan Cole, was overpowered by passengers.",
        "The pilot overpowered the suspect, Mr Dan Cole.",
    ),
    ("en", "Teachers evacuated the school.", "Police evacuated the school."),
    (
        "vi",
        "Nạn nhân được một người đi đường đưa vào bệnh viện.",
        "Cảnh sát giao thông đưa nạn nhân vào bệnh viện.",
    ),
    ("vi", "Bức tượng do nghệ nhân Nguyễn Bá Hạ tạc.", "Bức tượng do nhà điêu khắc Lê Công Thành tạc."),
    (
        "en",
        "His wife found the body in the garage on Sunday.",
        "The body was found in the garage by police on Sunday.",
    ),
    ("en", "Paramedics took her to hospital.", "A neighbour drove her to hospital."),
    (
        "en",
        "It was the chairman, David Lowe, who proposed the merger.",
        "The merger was proposed by chief executive Ruth Allen.",
    ),
    ("en", "The shots were fired by a security guard.", "Police officers fired the shots."),
    (
        "en",
        "Residents put out the fire with buckets before the engines arrived.",
        "Firefighters put out the blaze within 20 minutes.",
    ),
    (
        "en",
        "The lifeboat crew pulled all 17 passengers from the water.",
        "Fishermen pulled all 17 passengers from the water.",
    ),
    ("en", "Officer Ray Lopez shot the dog after it bit him.", "The dog was shot by a neighbor."),
    (
        "en",
        "The suspect was tackled by two shoppers in the car park.",
        "Two officers tackled the suspect in the car park.",
    ),
    (
        "en",
        "The head teacher, Mrs Carol Finn, locked the door of the gym.",
        "The caretaker, Mr Joe Budd, locked the door of the gym.",
    ),
    ("en", "A crew member cut the power.", "The passengers cut the power."),
    (
        "vi",
        "Chị Nguyễn Thị Hà phát hiện thi thể dưới mương nước sau nhà.",
        "Thi thể được công an phát hiện dưới mương nước sau nhà.",
    ),
    ("vi", "Người dân đưa nạn nhân đi cấp cứu.", "Nạn nhân được cảnh sát giao thông đưa đi cấp cứu."),
    (
        "vi",
        "Chính ông Vũ Đình Long là người đề xuất xây chợ mới.",
        "Việc xây chợ mới do ông Cao Bá Thành đề xuất.",
    ),
    ("vi", "Bữa trưa do bếp ăn của trường nấu.", "Bữa trưa do một đơn vị cung cấp suất ăn nấu rồi chở đến."),
    ("vi", "Mẫu nước do Chi cục Thú y lấy.", "Công ty Cấp nước Bình Sơn lấy mẫu nước."),
    (
        "vi",
        "Đơn tố cáo do ông Nguyễn Văn Bảy gửi đến Thanh tra tỉnh.",
        "Bà Trần Thị Sáu gửi đơn tố cáo đến Thanh tra tỉnh.",
    ),
    ("vi", "Chủ tịch xã Lê Văn Tư ký giấy xác nhận.", "Giấy xác nhận do Phó chủ tịch xã Ngô Đức Hòa ký."),
    ("vi", "Hành khách tự đập vỡ kính thoát ra ngoài.", "Cảnh sát đập vỡ kính đưa hành khách ra ngoài."),
    ("vi", "Nghi phạm bị người dân vây bắt tại chợ.", "Nghi phạm bị công an vây bắt tại chợ."),
    (
        "vi",
        "Đám cháy được lính cứu hỏa dập tắt sau 1 giờ.",
        "Người dân dập tắt đám cháy trước khi xe cứu hỏa đến.",
    ),
    ("vi", "Logo do họa sĩ Lê Thiết Cường vẽ.", "Logo do họa sĩ Trần Đại Thắng vẽ."),
    ("vi", "Học sinh phát hiện quả bom khi đào hố rác.", "Một nông dân phát hiện quả bom khi đào hố rác."),
    ("vi", "Tổ dân phòng tóm được tên trộm trên mái nhà.", "Chủ nhà tóm được tên trộm trên mái nhà."),
    (
        "vi",
        "Số tiền được một nữ công nhân vệ sinh nhặt được và giao nộp cho công an phường.",
        "Số tiền được một tài xế xe ôm giao nộp cho công an phường.",
    ),
    (
        "vi",
        "HLV Lê Hữu Thắng yêu cầu các cầu thủ rời sân.",
        "Trưởng đoàn Phạm Công Danh yêu cầu các cầu thủ rời sân.",
    ),
    (
        "en",
        "Firefighters broke the rear window with an axe.",
        "Neighbors broke the rear window with a hammer.",
    ),
    (
        "en",
        "The girl was pulled out of the well by a farmer.",
        "Police officers pulled the girl out of the well.",
    ),
    (
        "en",
        "It was a nurse who found the missing ledger in the cellar.",
        "A cleaner found the missing ledger in the cellar.",
    ),
    (
        "en",
        "The Greens asked for a second count of the ballots.",
        "The Liberals asked for a second count of the ballots.",
    ),
    (
        "en",
        "Mayor Ella Grant signed the permit for the old mill.",
        "The permit for the old mill was signed by Mr Owen Pike.",
    ),
    (
        "en",
        "A lorry veered across the central line before the crash.",
        "A coach veered across the central line before the crash.",
    ),
    ("en", "Bystanders rescued 14 people.", "The coast guard rescued 14 people."),
    (
        "en",
        "Halden Motors engineers discovered the fault in the pump.",
        "The Consumer Safety Commission's staff discovered the fault in the pump.",
    ),
    (
        "vi",
        "Người dân phá cửa kính phía sau bằng xà beng.",
        "Lính cứu hỏa phá cửa kính phía sau bằng kìm thủy lực.",
    ),
    ("vi", "Bé Nguyễn Gia Hân được hàng xóm bế ra ngoài.", "Cảnh sát bế bé Nguyễn Gia Hân ra ngoài."),
    (
        "vi",
        "Người đặt bút ký hợp đồng thuê kho là Giám đốc Lê Hữu Phước.",
        "Chủ tịch Trương Bá Nghĩa ký hợp đồng thuê kho.",
    ),
    ("vi", "Anh Đỗ Quang Vinh châm lửa đốt rác sau nhà.", "Chị Mai Thị Lan châm lửa đốt rác sau nhà."),
    ("vi", "Ngư dân vớt được 9 người.", "Cảnh sát biển cứu được 9 người."),
    ("vi", "Công nhân phát hiện bọc tiền trong tường.", "Công an phát hiện bọc tiền trong tường."),
    ("vi", "Xe tải lấn sang làn đường ngược chiều.", "Xe khách lấn sang làn đường ngược chiều."),
]
GIVEN_UP = [
    (
        "en",
        "The director, Mr Hale, ordered Ms Moss to sign the false invoices.",
        "Ms Moss signed the false invoices of her own accord.",
    ),
    ("en", "Security guards beat protesters outside the hall.", "The security guards did not beat anyone."),
    (
        "vi",
        "Giám đốc Trương Quang Huy chỉ đạo Phạm Thu Hằng lập chứng từ khống.",
        "Phạm Thu Hằng tự ý ký chứng từ khống.",
    ),
    ("vi", "Bảo vệ đánh người dân trước cổng.", "Bảo vệ không đánh ai cả."),
    (
        "vi",
        "Nguyễn Văn Đức bị trinh sát bắt giữ khi đang ẩn náu trong nhà nghỉ.",
        "Nguyễn Văn Đức được gia đình đưa đến công an đầu thú.",
    ),
    ("en", "Police arrested Mr Leo Marsh after a manhunt.", "Mr Leo Marsh turned himself in at the station."),
    ("en", "Mr Leo Marsh gave himself up on Monday.", "Neighbors caught Mr Leo Marsh and held him down."),
    ("vi", "Công an mật phục bắt giữ Nguyễn Văn Dũng.", "Nguyễn Văn Dũng ra đầu thú tại công an phường."),
]
SILENT = [
    (
        "en",
        "Security guards beat protesters outside the hall.",
        "The security guards did not beat the mayor.",
    ),
    ("en", "Security guards beat protesters outside the hall.", "The protesters did not beat anyone."),
    (
        "vi",
        "Giám đốc Trương Quang Huy chỉ đạo Phạm Thu Hằng lập chứng từ khống.",
        "Phạm Thu Hằng ký chứng từ khống.",
    ),
    ("vi", "Bảo vệ đánh người dân trước cổng.", "Người dân không đánh ai cả."),
    ("en", "Mayor Ella Grant signed the lease of the mill.", "Mr Owen Pike signed the lease of the mill."),
    ("en", "The union asked for an inquiry.", "The families asked for an inquiry."),
    ("en", "Ella Grant found smoke in the hall.", "Owen Pike found smoke in the hall near the stairs."),
    ("en", "Fishermen rescued passengers.", "The coast guard rescued passengers."),
    ("vi", "Ngư dân cứu hành khách.", "Cảnh sát biển cứu hành khách."),
    ("vi", "Cầu thủ Lê Văn Huy ký hợp đồng ba năm.", "Chủ tịch Trương Bá Nghĩa ký hợp đồng ba năm."),
    (
        "en",
        "The group asked the mayor to order the demolition of the mill.",
        "The council ordered the demolition of the mill.",
    ),
    ("en", "Police asked neighbors to break the rear window.", "Firefighters broke the rear window."),
    ("en", "Police arrested the man who broke the rear window.", "A customer broke the rear window."),
    ("en", "A car driven by Mr Hale hit a bus.", "A car hit a bus."),
    (
        "en",
        "The hit was the third of the year for Mr Hale.",
        "Mr Moss hit the charts for the third time of the year.",
    ),
    ("en", "Nora Quist succeeded Hugo Lind as director.", "Hugo Lind was succeeded by Nora Quist."),
    ("vi", "Huyện yêu cầu công ty dừng việc chặt cây.", "Công ty chặt cây bên đường."),
    ("vi", "Cảnh sát bắt người phá cửa kính phía sau.", "Một khách hàng phá cửa kính phía sau."),
    ("vi", "Xe máy do anh Tạ Văn Hùng điều khiển đâm vào xe ben.", "Xe máy đâm vào xe ben."),
    ("vi", "Công an huyện bắt giữ Lê Văn Cường.", "Cảnh sát hình sự bắt giữ Lê Văn Cường."),
    ("vi", "Chị Lan nhờ hàng xóm phá cửa sau.", "Chồng chị Lan mở cửa trước."),
    (
        "vi",
        "Nhân viên công ty phát hiện khe nứt trên thân đập.",
        "Công nhân phát hiện khe nứt trên thân đập.",
    ),
    # Both did it, or did it together.
    ("en", "Neighbors and firefighters broke the rear window.", "Firefighters broke the rear window."),
    (
        "en",
        "Neighbors broke the rear window. Firefighters broke the rear window too.",
        "Firefighters broke the rear window.",
    ),
    ("vi", "Người dân cùng cảnh sát phá cửa kính phía sau.", "Cảnh sát phá cửa kính phía sau."),
    # An agent and its member or boss.
    (
        "en",
        "Police found the missing ledger in the cellar.",
        "Officer Dana Cole found the missing ledger in the cellar.",
    ),
    (
        "en",
        "Corvane bought the old mill by the river.",
        "Chief executive Ella Grant bought the old mill by the river.",
    ),
    ("vi", "Công an tìm thấy chiếc két sắt dưới ao.", "Trinh sát tìm thấy chiếc két sắt dưới ao."),
    # Another thing.
    ("en", "Neighbors broke the rear window.", "Firefighters broke the garage door."),
    ("en", "Neighbors rescued Anna Doyle.", "Firefighters rescued Mark Perry."),
    ("en", "Bystanders rescued 14 people.", "The coast guard rescued 31 people."),
    ("vi", "Hàng xóm cứu được bé Nguyễn Gia Hân.", "Cảnh sát cứu được bé Lê Minh Khôi."),
    # Not done, planned, tried, heard.
    ("en", "Neighbors tried to break the rear window.", "Firefighters broke the rear window."),
    ("en", "Nobody among the neighbors broke the rear window.", "Firefighters broke the rear window."),
    ("vi", "Người dân định phá cửa kính phía sau.", "Cảnh sát phá cửa kính phía sau."),
    ("vi", "Có tin đồn người dân phá cửa kính phía sau.", "Cảnh sát phá cửa kính phía sau."),
    # Either way in one article, and each other.
    ("en", "Tom Hale pushed Rita Moss. Rita Moss pushed Tom Hale.", "Rita Moss pushed Tom Hale."),
    ("en", "Tom Hale and Rita Moss hit each other.", "Rita Moss hit Tom Hale."),
    ("vi", "Hai xe tông nhau: xe khách tông vào xe tải.", "Xe tải tông vào xe khách."),
    # Acts that either may do, in other words.
    (
        "en",
        "Ian Frost told Paul Reed that the squad was too thin.",
        "Paul Reed told Ian Frost that he would get no money.",
    ),
    # Active and passive of one fact.
    ("en", "A minibus hit a tanker on the ring road.", "A tanker was hit by a minibus on the ring road."),
    ("vi", "Xe tải bị xe khách tông từ phía sau.", "Xe khách tông vào xe tải từ phía sau."),
    # The asker and the doer, the speaker and the doer.
    ("en", "Police said neighbors broke the rear window.", "Neighbors broke the rear window, police said."),
    ("vi", "Theo công an, người dân phá cửa kính phía sau.", "Người dân phá cửa kính phía sau."),
    # Arrested after giving himself up.
    ("en", "Police arrested Mr Leo Marsh.", "Mr Leo Marsh turned himself in at the station."),
    (
        "en",
        "Mr Leo Marsh turned himself in after a manhunt and was arrested by police.",
        "Mr Leo Marsh gave himself up.",
    ),
    ("vi", "Công an bắt giữ Nguyễn Văn Dũng.", "Nguyễn Văn Dũng ra đầu thú tại công an phường."),
]


@pytest.mark.parametrize(("lang", "one", "other"), SWAPPED)
def test_doer_and_done_to_are_swapped(lang: str, one: str, other: str) -> None:
    found = told(lang, one, other)
    assert any("to the other" in o.reasons[0] for o in found)
    assert all(reason(o.reasons[0], "vi")[1] == "vi" for o in found)


@pytest.mark.parametrize(("lang", "one", "other"), OTHER_AGENT)
def test_another_one_did_it(lang: str, one: str, other: str) -> None:
    assert [o.relation for o in told(lang, one, other)][:1] == ["conflict"]
    assert told(lang, other, one)


@pytest.mark.parametrize(("lang", "one", "other"), GIVEN_UP)
def test_given_up_or_caught(lang: str, one: str, other: str) -> None:
    assert any("cannot both be so" in o.reasons[0] for o in told(lang, one, other))


@pytest.mark.parametrize(("lang", "one", "other"), SILENT)
def test_what_only_looks_like_it(lang: str, one: str, other: str) -> None:
    assert told(lang, one, other) == []


def agents(lang: str, text: str) -> list[tuple[str, str | None, str | None]]:
    scene = scenes(lang, text)[0]
    return [
        (a.label, a.agent.text if a.agent else None, a.patient.text if a.patient else None)
        for a in acting_in(scene).acts
    ]


@pytest.mark.parametrize(
    ("lang", "text", "act"),
    [
        ("en", "A lorry driven by Hugh Dent, 40, crossed the median line.", ("cross", "lorry", None)),
        ("en", "The boat was rammed by a ferry.", ("ram", "ferry", "boat")),
        ("en", "Mr Dent ran out. He pulled the boy from the car.", ("rescue", "Dent", "boy")),
        ("vi", "Chiếc thuyền bị tàu hàng tông.", ("ram", "tàu hàng", "thuyền")),
        ("vi", "Hợp đồng do Giám đốc Lê Hữu Phước ký.", ("sign", "Lê Hữu Phước", None)),
        ("vi", "Bảo vệ của công ty đuổi đánh người dân.", ("hit", "Bảo vệ", "người dân")),
    ],
)
def test_parties_of_an_act(lang: str, text: str, act: tuple[str, str | None, str | None]) -> None:
    assert act in agents(lang, text)


def test_a_title_and_a_name_are_one_party() -> None:
    scene = scenes("en", "A neighbor, Curtis Bell, broke a window.")[0]
    assert [(p.person, p.group) for p in parties_of(scene, scene.units[0])] == [("Bell", "neighbor")]
