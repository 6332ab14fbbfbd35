# What cohorts gained: the forest and what stands beside it.
cohort-gain-title = What did cohorts gain?
cohort-gain-assumption = People of one cohort resemble one another, so the model counts the cohort as a group; its interval is robust to few and unlike groups. There is no control group: this is a gain, not proof of a cause.
cohort-gain-more =
    { $kind ->
        [training] After the training { $points } percentage points more right answers { $interval }.
        [workshop] After the workshop { $points } percentage points more right answers { $interval }.
        [e-learning] After the e-learning course { $points } percentage points more right answers { $interval }.
        [later] Some time later still { $points } percentage points more right answers than before { $interval }.
       *[other] Afterwards { $points } percentage points more right answers { $interval }.
    }
cohort-gain-less =
    { $kind ->
        [training] After the training { $points } percentage points fewer right answers { $interval }.
        [workshop] After the workshop { $points } percentage points fewer right answers { $interval }.
        [e-learning] After the e-learning course { $points } percentage points fewer right answers { $interval }.
        [later] Some time later { $points } percentage points fewer right answers than before { $interval }.
       *[other] Afterwards { $points } percentage points fewer right answers { $interval }.
    }
cohort-gain-unclear = No change that could be told from chance: { $points } percentage points { $interval }.
cohort-gain-described =
    { $cohorts ->
        [1] { $kind ->
            [training] One training, described and not tested
            [workshop] One workshop, described and not tested
           *[other] One cohort, described and not tested
        }: { $sign ->
            [less] a loss of { $points } percentage points.
           *[more] a gain of { $points } percentage points.
        }
       *[other] { $kind ->
            [training] { $cohorts } trainings, described and not tested
            [workshop] { $cohorts } workshops, described and not tested
           *[other] { $cohorts } cohorts, described and not tested
        }: { $sign ->
            [less] changes of { $low } to { $high } percentage points.
           *[more] gains of { $low } to { $high } percentage points.
        }
    }
cohort-gain-about =
    { $later ->
        [true] Share of right answers “later” minus “before”, the same people. Band: { $level } interval of the whole.
       *[false] Share of right answers “after” minus “before”, the same people. Band: { $level } interval of the whole.
    }
cohort-gain-about-few = Difference of shares of right answers, the same people, in percentage points. Lines: { $level } intervals.
cohort-gain-hidden = hidden: fewer than { $least } pairs
cohort-gain-all = All, mixed model
cohort-gain-axis = Gain [{ $level }]
cohort-gain-beside = – not in the model
cohort-gain-kind =
    { $kind ->
        [training] Training
        [workshop] Workshop
        [e-learning] Course
       *[other] Cohort
    }
cohort-gain-kind-heading =
    { $kind ->
        [training] Trainings
        [workshop] Workshops
        [e-learning] E-learning
       *[other] Other
    }
cohort-gain-column-group = Group
cohort-gain-column-cohort = Cohort
cohort-gain-column-date = Date
cohort-gain-column-pairs = Pairs
cohort-gain-column-gain = Gain, percentage points
cohort-gain-column-interval = { $level } confidence interval
cohort-gain-whom = Whom it concerns
cohort-gain-cohorts =
    { $kind ->
        [training] Trainings
        [workshop] Workshops
        [e-learning] Courses
       *[other] Cohorts
    }
cohort-gain-present = Present
cohort-gain-pairs =
    { $later ->
        [true] Pairs before and later
       *[false] Pairs before and after
    }
cohort-gain-unpaired = Without a pair
cohort-gain-strength = How strong
cohort-gain-g = Hedges’ g
cohort-gain-hake = Hake’s gain
cohort-gain-icc =
    { $kind ->
        [training] ICC, training
        [workshop] ICC, workshop
        [e-learning] ICC, course
       *[other] ICC, cohort
    }
cohort-gain-design = Design effect
cohort-gain-reading = How to read it
cohort-gain-read-modelled =
    { $kind ->
        [training] People of one training resemble one another, so the model counts the training as a group. There is no control group: this is a gain, not proof of a cause.
        [workshop] People of one workshop resemble one another, so the model counts the workshop as a group. There is no control group: this is a gain, not proof of a cause.
       *[other] People of one cohort resemble one another, so the model counts the cohort as a group. There is no control group: this is a gain, not proof of a cause.
    }
cohort-gain-read-singular = The model finds no differences between cohorts beyond chance (their variance is estimated at zero), so the ICC is 0. There is no control group: this is a gain, not proof of a cause.
cohort-gain-read-described = Fewer than { $few } cohorts are described, not tested: there is no interval for the whole. There is no control group: this is a gain, not proof of a cause.
cohort-gain-what-hidden = What is hidden
cohort-gain-gone =
    { $n ->
        [1] { $names }: fewer than { $least } pairs. It enters no sum, so it cannot be worked out from them.
       *[other] { $names }: fewer than { $least } pairs each. They enter no sum, so they cannot be worked out from them.
    }
cohort-gain-nothing-hidden = Nothing.
cohort-gain-pool = together, undivided
cohort-gain-gone-pooled = { $names }: too few pairs to be told alone. They are told only together with all others like them.
cohort-gain-read-pooled = The cohorts are too small to be told one by one, so their people are taken together, as if independent; that makes the interval a little too narrow. There is no control group: this is a gain, not proof of a cause.
