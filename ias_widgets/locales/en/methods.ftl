# Words that all methods of cohorts share: too few, whom it concerns.
few = Too few { $unit } to say: { $found } of at least { $needed }.
unit-pairs = pairs of tests
unit-people = people
unit-answers = answers
unit-groups = groups
unit-items = items
unit-rooms = rooms
unit-experts = experts
unit-taps = people who could tap
unit-statements = statements on the same scale
concerns =
    { $missing ->
        [0] n = { $n }, nobody missing.
       *[other] n = { $n }, missing: { $missing }.
    }
of = { $n } of { $all }
column-question = Question
column-family = Family
column-choice = Answer
column-cohort = Cohort
column-people = People
column-rooms = Rooms
column-share = Share
column-interval = { $level } confidence interval
hidden = Hidden, because there are too few people: { $names }.
