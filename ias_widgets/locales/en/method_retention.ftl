# What is left of a gain some time later.
retention-title = What is left some time later?
retention-assumption = Only people who took all three tests are compared; those who came back may be others than those who did not.
retention-assumed =
    { $grouped ->
        [true] Only people who took all three tests are compared, cohorts counted as groups; those who came back may be others than those who did not. There is no control group.
       *[false] Only people who took all three tests are compared, and taken as independent of one another; those who came back may be others than those who did not. There is no control group.
    }
retention-sentence = Some time later { $kept } { $interval } of the gain is left: { $before } right before, { $after } after, { $later } later.
retention-nothing = There was no gain that could be told from chance, and so none to keep: { $before } right before, { $after } after, { $later } later.
retention-about = Mean share of right answers, with 95% intervals.
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
retention-column-interval = 95% interval
