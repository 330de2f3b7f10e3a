"""Vietnamese function words: they say nothing of what a clause is about.

Source: closed word classes (pronouns, prepositions, conjunctions, particles, demonstratives, aspect markers) as listed
in grammars of Vietnamese; compiled by hand, syllable by syllable.
"""

FUNCTION_WORDS = frozenset(
    """
    và với của cho từ tại ở trong ngoài trên dưới trước sau đến tới vào ra lên xuống về theo bởi do vì nên mà thì là
    rằng nếu như khi lúc cùng cả các những một mỗi mọi này kia đó đây ấy nào gì ai sao đâu bao nhiêu
    đã đang sẽ vừa mới còn vẫn cũng đều chỉ rất quá lắm hơn nhất cứ lại được bị có không chưa chẳng chớ đừng
    ông bà anh chị em cô chú bác họ nó tôi ta chúng mình người ta y hắn
    thế vậy nhưng song tuy dù mặc dầu hoặc hay cũng nhằm để bằng qua giữa về việc sự cuộc điều cái chiếc con
    rồi nữa luôn ngay khoảng gần tuy nhiên ngoài ra bên cạnh đồng thời hiện nay
    """.split()
)
