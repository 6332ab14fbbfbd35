# What the same people knew before and after.
paired-gain-title = Did knowledge grow?
paired-gain-assumption = The same people are compared before and after, and taken as independent of one another, which those of one room are not quite. There is no control group: this is a gain, not proof of a cause.
paired-gain-more =
    { $kind ->
        [training] After the training { $points } percentage points more right answers { $interval }.
        [workshop] After the workshop { $points } percentage points more right answers { $interval }.
        [e-learning] After the e-learning course { $points } percentage points more right answers { $interval }.
       *[other] Afterwards { $points } percentage points more right answers { $interval }.
    }
paired-gain-less =
    { $kind ->
        [training] After the training { $points } percentage points fewer right answers { $interval }.
        [workshop] After the workshop { $points } percentage points fewer right answers { $interval }.
        [e-learning] After the e-learning course { $points } percentage points fewer right answers { $interval }.
       *[other] Afterwards { $points } percentage points fewer right answers { $interval }.
    }
paired-gain-unclear = No change that could be told from chance: { $points } percentage points { $interval }.
paired-gain-same =
    { $sign ->
        [none] Nobody’s share of right answers changed.
        [less] Everybody’s share of right answers fell by the same: { $points } percentage points.
       *[more] Everybody’s share of right answers rose by the same: { $points } percentage points.
    }
paired-gain-about = Mean share of right answers of the same { $n } people, with { $level } intervals.
paired-gain-before = Before
paired-gain-after = After
paired-gain-gain = Gain, percentage points
paired-gain-g = Hedges’ g (g_av)
paired-gain-d = Cohen’s d (d_av)
paired-gain-t = Student’s t, pairs
paired-gain-wilcoxon = Wilcoxon, signed ranks
paired-gain-axis = Right answers [{ $level }]
paired-gain-column-what = Test
paired-gain-column-value = Value
paired-gain-column-interval = { $level } confidence interval
