# Which items of a test moved.
items-moved-title = Which items moved?
items-moved-assumption = Each item is tested by itself, and corrected for multiple comparisons.
items-moved-assumed =
    { $which ->
        [same] The same people answered each item twice (McNemar’s exact test).
        [halves] One half of each room had an item before, the other half after: shares of different people are compared, the halves taken as alike and the people as independent.
       *[some] Some items were answered twice by the same people (McNemar’s exact test), others before by one half of a room and after by the other.
    } { $correction ->
        [bh] Corrected after Benjamini and Hochberg: of the items called moved, on average no more than one in twenty wrongly.
       *[holm] Corrected after Holm: the chance that any item is wrongly called moved is at most 5%.
    }
items-moved-sentence =
    { $up ->
        [0] None of { $all } items is right more often afterwards, { $down ->
            [0] and none less often.
           *[other] { $down } less often.
        }
        [one] { $up } of { $all } items is right more often afterwards, { $down ->
            [0] none less often.
           *[other] { $down } less often.
        }
       *[other] { $up } of { $all } items are right more often afterwards, { $down ->
            [0] none less often.
           *[other] { $down } less often.
        }
    }
items-moved-about =
    { $correction ->
        [bh] Share of right answers: ring before, arrow head after. Thick, with ▲ or ▼: moved, corrected after Benjamini and Hochberg. Dotted: within chance.
       *[holm] Share of right answers: ring before, arrow head after. Thick, with ▲ or ▼: moved, corrected after Holm. Dotted: within chance.
    }
items-moved-axis-shares = Before → after
items-moved-axis-change = Change [{ $level }]
items-moved-up = more often right
items-moved-down = less often right
items-moved-none = within chance
items-moved-column-item = Code
items-moved-column-topic = Topic
items-moved-column-prompt = Item
items-moved-column-before = Right before
items-moved-column-n-before = People before
items-moved-column-after = Right after
items-moved-column-n-after = People after
items-moved-column-change = Change, percentage points
items-moved-column-interval = { $level } confidence interval
items-moved-column-p = Uncorrected p
items-moved-column-adjusted = Corrected p
items-moved-column-course = Moved
