# A programme's report: the words around its findings.
report-label = Programme report
report-training-label =
    { $kind ->
        [training] A training’s page for its facilitator
        [workshop] A workshop’s page for its facilitator
       *[other] A session’s page for its facilitator
    }
report-mark = synthetic data
report-warning = Synthetic data: nobody took part in this. The figures come from a generator and say nothing about real trainings.
report-table = Table
report-page = Page
report-kind =
    { $kind ->
        [training] Trainings
        [workshop] Workshops
        [e-learning] E-learning
       *[other] Other sessions
    }
report-people =
    { $n ->
        [one] { $told } person
       *[other] { $told } people
    }
report-kind-places =
    { $places ->
        [0] { $cohorts }
        [one] { $cohorts } in { $places } place
       *[other] { $cohorts } in { $places } places
    }
report-kind-cohorts =
    { $kind ->
        [training] { $cohorts ->
            [one] { $cohorts } training
           *[other] { $cohorts } trainings
        }
        [workshop] { $cohorts ->
            [one] { $cohorts } workshop
           *[other] { $cohorts } workshops
        }
        [e-learning] { $cohorts ->
            [one] { $cohorts } course
           *[other] { $cohorts } courses
        }
       *[other] { $cohorts ->
            [one] { $cohorts } session
           *[other] { $cohorts } sessions
        }
    }
report-dates = When
report-release = Release
report-release-value = No. { $number }, { $day }
report-in-short = In short
report-where = Who and where
report-flow-about = Length of a bar: the part of those present. “Both tests”: before and after, joined by a code or by the room.
report-missing-means =
    { $which ->
        [lower] Those without the second test knew less at first: the result speaks rather of those who started from a higher level.
        [higher] Those without the second test knew more at first: the result speaks rather of those who started from a lower level.
       *[alike] At first both groups did about as well: that some are missing hardly changes the picture.
    }
report-stage-present = Present
report-stage-before = Test before
report-stage-after = Test after
report-stage-pairs = Both tests
report-stage-three = And later
report-places-off = Not on the map: { $n } (without a place, as in e-learning, or hidden).
report-gain = Gain of knowledge
report-gain-others = Outside the model of the trainings:
report-strength = How strong: { $told }.
report-later = What lasted
report-kept-about = Mean share of right answers, with 95% intervals.
report-items = Which items moved and which did not
report-items-still =
    { $n ->
        [0] All items moved.
        [1] One item has no significant change: { $names }. Its topic deserves more room next time.
       *[other] No significant change: { $names }. These topics deserve more room next time.
    }
report-decisions = How agencies decided
report-decisions-about = The last vote; the questions at which groups differ most. Length of a bar: the part of the group.
report-talk = What talking changed
report-talk-about = The same people in the first and the last vote. p: Stuart–Maxwell test, Holm’s correction.
report-signs = Which signs were noticed
report-signs-about = The scene “{ $scene }”. Band: a sign’s time window, thicker for a stronger sign; dotted: no sign.
report-agreement = Where agencies agree
report-agreement-about = Krippendorff’s alpha: 1, they answer alike; 0, as differently as by chance. On the diagonal: within a group.
report-answers = Answers to statements on one scale: { $n }.
report-hidden = What is hidden, and why
report-hidden-line = { $what } – { $names }: { $reason }.
report-hidden-nothing = Nothing is hidden.
report-hidden-rule = Only groups of { $least } people or more are shown. Smaller ones are neither shown nor counted in any total, so nobody can work them out from these figures.
report-hidden-later = Results of the later test from small groups are told only together with all such groups.
report-reading = How to read this
report-read-points = A percentage point is the difference of two shares: from 40% to 55% is 15 points.
report-read-interval = A 95% confidence interval in brackets [ ] says how certain a figure is: the shorter, the more certain. Where it includes zero, the change cannot be told from chance.
report-read-cause = This is a gain, not proof of a cause: there was no group without the training.
report-read-hidden = “Hidden” means fewer than { $least } people. It protects those who were there.
report-read-rounded = Counts of choices are rounded to multiples of three; shares are those of rounded counts.
report-method = How it was computed
report-method-design = The tests before and after have two parallel forms; half of a room begins with form A, the other half with form B, so nobody sees an item twice.
report-method-link = A person’s tests are joined by a code that they make up themselves; only a fingerprint of it is kept, from which nobody can be looked up.
report-method-control = There is no control group. The test itself, time, and who came may all have played a part; those who chose to come may have been keen to learn.
report-method-people = Whoever came to two sessions is counted twice among those present.
report-foot = IAS Workshop
report-own = The gain beside the programme’s
report-own-about = “After” less “before” for the same people. Band and diamond: the whole programme, 95% interval.
report-own-hidden = These results are not shown: there are fewer than { $least } pairs of tests (before and after). From so small a group one could tell how single people answered. Nor do they enter any total of the programme.
report-own-whole = The whole programme, for comparison. { $sentence }
report-own-lie =
    { $where ->
        [above] Here the whole interval lies above the programme’s gain. Among many trainings this also happens by chance.
        [below] Here the whole interval lies below the programme’s gain. Among many trainings this also happens by chance.
       *[within] The programme’s gain lies within this interval: the difference cannot be told from chance.
    }
report-stumbled = Where people stumbled
report-stumbled-own = The items least often right afterwards, in this room.
report-stumbled-programme = The items least often right afterwards, in the whole programme: in this room too few people had each single item to show it alone.
report-stumbled-figure = right: { $share }
report-stumbled-of = right: { $n } of { $all }
report-nearly =
    { $which ->
        [all] right: nearly all
       *[none] right: nearly nobody
    }
report-answer = Right answer
report-why = Why
report-unchecked = to be checked
report-key-warning = This page holds right answers. Please do not show it to participants before the later test.
report-fact-place = Place
report-fact-date = Date
report-fact-audience = For
report-fact-present = Present
report-fact-before = Test before
report-fact-after = Test after
report-fact-pairs = Pairs
report-fact-later = Later test
report-fact-hidden = fewer than { $least }, or none
report-next = What to do next
report-next-topic = Come back to “{ $topic }”: here people stumbled most ({ $names }). A short talk about one such case does more than a lecture.
report-next-later = Remind people of the later test and of their code: without it nobody knows what lasted.
report-next-pairs = { $pairs } of { $present } present handed in both tests. Keep ten minutes for the test after, before the last item of the day rather than after it.
report-next-hidden = With so small a group, join the session with a neighbouring one, or ask everybody to take the test: from { $least } pairs on, results can be shown.
report-next-talk = Go through this result with whoever leads the next session: what set the room talking, and what passed without an echo.
report-next-good = Write down how this session was led: the gain was greater here than in the programme, though chance may have had a part in it.
report-no-stumbles = There are no items that could be shown.
