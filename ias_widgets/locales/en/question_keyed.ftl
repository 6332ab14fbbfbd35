# A test item with a right answer. *Words between asterisks* are set bold.

keyed-right = Right answer
keyed-own-right = Your answer is right
keyed-is = Right answer: { $letter }
keyed-own = Your answer
keyed-n-of = *{ $n }* of { $of } answered so
keyed-told = { $n ->
    [one] Right answer { $letter }: { $n } person of { $of }
   *[other] Right answer { $letter }: { $n } people of { $of }
}
keyed-rationale = Why
keyed-source = Source: { $source }
