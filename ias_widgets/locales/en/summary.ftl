# A room on one page: the facilitator prints it for the participants' institutions.

summary-label = Summary of the meeting
summary-unfinished = the meeting was still going on when this was written
summary-day = { $number } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
summary-date = Date
summary-place = Place
summary-cohort = Cohort
summary-people = Number of participants
summary-film = Film
summary-film-draft = { $title } (draft, not yet signed by a practitioner)
summary-film-signed = { $title }
summary-controller = Data controller
summary-delete-on = Delete the data by
summary-not-named = not given
summary-ending = Ending
summary-signs = Signs noticed
summary-signs-decoys = Looked like a sign and was none: { $decoys }.
summary-signs-false = Marks where there was no sign: { $n }.
summary-safety = Safety
summary-rights = Rights
summary-evidence = Evidence

## Decisions and questions

summary-asked = Decisions and answers
summary-all = All
summary-vote-1 = Vote 1
summary-vote-2 = Vote 2
summary-answers = Answers / present
summary-groups = Last vote by group
summary-taken = the way the film went
summary-below = under { $k }
summary-median = Middle answer
summary-number = { $n }
summary-points = Answers from 1 ({ $low }) to { $points } ({ $high }): { $counts }.
summary-rule = Rule
summary-unchecked = to be checked
summary-hidden = The result was not revealed in the room.
summary-rounds = There were { $n } votes; the last two are shown.
summary-shift = Of { $both } who answered twice, { $changed ->
    [0] nobody changed their answer.
   *[other] { $changed } changed their answer.
}
summary-hands = { $n ->
    [one] Including { $n } by show of hands.
   *[other] Including { $n } by show of hands.
}
summary-counts-several = Several answers could be marked.
summary-counts-ranking = Answers were put in order; the numbers say how many people put each first.
summary-counts-procedure = Steps were put in order; the numbers say how many people put each where it belongs.
summary-counts-place = People pointed at a picture; the numbers say how many found each place that the experts name.
summary-counts-referral = Several could be named; the numbers say how many people named each.
summary-way-rule-most = The film took way { $letter }: the majority decided.
summary-way-rule-family = The film took way { $letter }: each group had one vote.
summary-way-rule-agency = The film took way { $letter }. Decided by: { $agency }.
summary-way-facilitator = The film took way { $letter }: the facilitator chose it.
summary-way-minority = The film took way { $letter }: the minority’s choice was played.
summary-way-lot = The film took way { $letter }: it was drawn by lot.
summary-way-tie-facilitator = A tie: { $tied }. The film took way { $letter }, chosen by the facilitator.
summary-way-tie-lot = A tie: { $tied }. The film took way { $letter }, drawn by lot.
summary-none = Nothing has been voted on yet.

## What is left to talk about

summary-worth = Worth returning to
summary-talk = Questions for the talk

## What must be known to read the page, and what stands elsewhere

summary-note-rest = { $n ->
    [one] { $n } more question, on which the room was less divided, is in the record.
   *[other] { $n } more questions, on which the room was less divided, are in the record.
}
summary-note-elsewhere = { $n ->
    [one] The record also holds { $n } vote on a way that the room went back from.
   *[other] The record also holds { $n } votes on a way that the room went back from.
}
summary-note-sheets = Filled in alone and handed in: { $sheets }. Answers to these are not shown to the room; in the record, groups that are too small are left out.
summary-sheet = { $title } – { $done } of { $present }
summary-note-read = The arrow marks the film’s way; the darker a cell, the larger the share of answers in its column.
summary-note-k = { $several ->
    [yes] Results are shown from { $k } or { $most } answers on, depending on the question,
   *[no] Results are shown from { $k } answers on,
} and by group only where nobody can be recognised from the numbers.
summary-note-pseudonymous = The record of room { $room } is pseudonymous, not anonymous: until it is deleted it holds personal data for which the controller is responsible.
