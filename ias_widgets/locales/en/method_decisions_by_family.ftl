# Decisions by family.
decisions-by-family-title = What did each family choose?
decisions-by-family-sentence = “{ $choice }” was chosen by { $of_more } people of “{ $more }” and { $of_less } of “{ $less }”
decisions-by-family-nearly = “{ $choice }”: { $more } – { $of_more }, { $less } – { $of_less }
decisions-by-family-about-nearly = Length of a bar: part of the family. Last vote.
decisions-by-family-about = The widest difference: { $apart } percentage points { $interval }; the { $level } interval allows for its being picked from { $n } comparisons. Length of a bar: part of the family. Last vote.
decisions-by-family-assumption = Families also differ in the rooms they sat in; a difference between groups says nothing of single persons.
decisions-by-family-all = nearly all
decisions-by-family-none = nearly none
