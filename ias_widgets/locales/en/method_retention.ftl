# What is left of a gain some time later.
retention-title = What is left some time later?
retention-assumption = Only people who took all three tests are compared; those who came back may differ from those who did not.
retention-assumed =
    { $grouped ->
        [true] Only people who took all three tests are compared, cohorts counted as groups; those who came back may differ from those who did not. There is no control group.
       *[false] Only people who took all three tests are compared, and taken as independent of one another; those who came back may differ from those who did not. There is no control group.
    }
retention-sentence =
    { $course ->
        [none] Some time later nothing of the gain is left ({ $kept } { $interval })
        [more] Some time later the gain is even larger: { $kept } { $interval } of what it was
       *[some] Some time later { $kept } { $interval } of the gain is left
    }; right answers: { $before } before, { $after } after, { $later } later.
retention-nothing = There was no gain that could be told from chance, and so none to keep; right answers: { $before } before, { $after } after, { $later } later.
retention-about = Mean share of right answers, with { $level } intervals.
retention-before = Before
retention-after = After
retention-later = Later
retention-lost = Later less after, percentage points
retention-still = Later less before, percentage points
retention-absent = { $when }, those without the later test
retention-all-three = all three tests (n = { $n })
retention-two = no later test (n = { $n })
retention-column-what = Test
retention-column-value = Value
retention-column-interval = { $level } confidence interval
