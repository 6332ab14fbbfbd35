# What talking changed: the first and the last vote.
shift-title = What did talking change?
shift-sentence = After talking, { $after } of { $n } people chose “{ $choice }”, before it { $before }
shift-none = Talking left the shares of answers as they were
shift-about = The same people in the first and in the last vote. Dark ribbon: a change, pale: the same answer. Changed answers: { $moved } of { $all } ({ $share } { $interval }, over all questions). p: Stuart–Maxwell test, Holm’s correction.
shift-first = Before talking
shift-last = After talking
shift-holm = p (Holm)
shift-assumption = Only people who answered both times and whose answers may be told; the talk may have brought the change, but so may being asked twice.
