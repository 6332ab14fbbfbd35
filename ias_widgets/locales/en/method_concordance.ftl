# Concordance with a panel of experts.
concordance-title = How near to the experts?
concordance-sentence = On average { $credit } of the possible credit for agreeing with experts; farthest from the panel: “{ $question }” ({ $least })
concordance-one = “{ $question }”: on average { $credit } of the possible credit for agreeing with experts
concordance-about = 100%: everybody answered as most of the panel, 0%: as nobody of the panel. Empty sign: the experts’ own mean. Line: { $level } interval; of the mean { $interval }.
concordance-experts = Experts
concordance-panel = Panel’s most frequent
concordance-credit = Credit
concordance-assumption = There is no single right answer: an answer is worth as many experts as gave it, against the most frequent one; the panel is taken as given.
