# A test item with a right answer. *Words between asterisks* are set bold.

keyed-right = Right answer
keyed-own-right = Your answer is right
keyed-own-other = The right answer is { $letter }
keyed-n-of = *{ $n }* of { $of }
keyed-answered-right = Answered rightly
keyed-told = { $n ->
    [one] Right answer { $letter }: { $n } person of { $of }
   *[other] Right answer { $letter }: { $n } people of { $of }
}
keyed-rationale = Why
keyed-source = Source: { $source }
