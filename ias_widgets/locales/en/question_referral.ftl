# The referral map: told in words, on the tablet and on the big screen. *Words between asterisks* are set bold.

referral-told = { $target }: { $n ->
    [one] { $n } person names it
   *[other] { $n } people name it
}, { $first } of them first
referral-told-expect = What is expected of “{ $actor }”: { $targets }
referral-expects = “{ $actor }” will first call: { $target }
referral-mismatch-expected = { $share ->
    [half] Half
   *[most] Most
} of “{ $many }” ({ $n } of { $all }) expect “{ $few }” to call { $target } first. In “{ $few }” { $m ->
    [0] nobody names it (0
   *[other] hardly anyone names it ({ $m }
} of { $rest }).
referral-mismatch-done = { $share ->
    [half] Half
   *[most] Most
} of “{ $many }” ({ $n } of { $all }) call { $target } first. In “{ $few }” { $m ->
    [0] nobody expects it (0
   *[other] hardly anyone expects it ({ $m }
} of { $rest }).

## On the tablet

referral-own = My agency: whom do we call?
referral-own-how = Tap in order: first, second, next. { $most } at most.
referral-own-full = The list is full. Tap an entry again to take it off.
referral-own-none = Choose at least one, so that your answer counts.
referral-place = { $target }, place { $n }
referral-next = Next: what do you expect of the others?
referral-others = Whom do you expect the others to call first?
referral-others-how = Choose where you have an opinion. Leave the rest.
referral-unknown = I do not know
referral-back = Back to my list
referral-step = { $n } of 2

## Result

referral-first = named first
referral-named = anywhere on the list
referral-first-n = first *{ $n }*
referral-named-n = { $n } in all
referral-was-n = before { $n }
referral-of = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
referral-rest = Others: { $targets }
referral-line-first = calls it first
referral-line-named = has it on the list
referral-line-mismatch = others expect this, but it is not so
referral-mismatches = Where we miss each other
referral-more = { $n ->
    [one] { $n } more mismatch is in the facilitator’s table.
   *[other] { $n } more mismatches are in the facilitator’s table.
}
referral-moved = { $target } named first: *{ $before }* of { $all } before the talk, *{ $after }* of { $rest } after it.
referral-mine = Your number { $n }

## The picture in the record

referral-picture = Referral map: whom the groups call
referral-picture-all = Everybody
