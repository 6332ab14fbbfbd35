# Decisions of all together.
decisions-of-all-title = What was chosen?
decisions-of-all-sentence = Where most agreed, at “{ $question }”, { $share } chose “{ $choice }”
decisions-of-all-about-nearly = Length of a bar: part of all answers. Last vote.
decisions-of-all-about = Length of a bar: part of all answers. The { $level } interval where most agreed: { $interval }%. Last vote.
decisions-of-all-assumption = Answers of one person to several questions, and of people from one room, are counted as independent, so the interval is rather too narrow.
decisions-of-all-all = nearly all
decisions-of-all-none = nearly none
