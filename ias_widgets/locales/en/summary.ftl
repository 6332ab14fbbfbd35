# A room on one page, for the participants' institutions.

summary-label = Summary of a workshop
summary-unfinished = not ended yet: as it stands now
summary-day = { DATETIME($day, dateStyle: "long") }

## The head

summary-date = Date
summary-place = Place
summary-cohort = Cohort
summary-people = Took part
summary-film = Film
summary-film-draft = { $title } (draft, not yet signed by a practitioner)
summary-film-signed = { $title } (signed by a practitioner)
summary-controller = Data controller
summary-delete-on = Data to be deleted on
summary-not-named = not named
summary-ending = Ending
summary-safety = Safety
summary-rights = Rights
summary-evidence = Evidence

## Decisions and questions

summary-asked = Decisions and answers
summary-none = The room has not voted on anything yet.
summary-groups = Groups of institutions
summary-answer = Answer
summary-answers = Answered, of those present
summary-all = All
summary-vote-1 = Vote 1
summary-vote-2 = Vote 2
summary-taken = this is the way the film went
summary-median = Middle answer
summary-below = under { $k }
summary-rule = Rule
summary-unchecked = to be checked
summary-hidden = The result was not revealed in the room.
summary-rounds = { $n } votes; the last two are shown.
summary-several = Several answers could be marked.
summary-hands = { $n ->
    [one] { $n } raised hand is counted in.
   *[other] { $n } raised hands are counted in.
}
summary-shift = { $both ->
    [one] Of { $both } who is compared between the votes,
   *[other] Of { $both } who answered twice,
} { $changed ->
    [0] nobody changed their answer.
   *[other] { $changed } changed their answer.
}
summary-way-rule-most = The majority decided: { $letter }.
summary-way-rule-family = Each group had one vote: { $letter }.
summary-way-rule-agency = { $agency } decided: { $letter }.
summary-way-minority = The minority’s way was played: { $letter }.
summary-way-facilitator = The facilitator chose: { $letter }.
summary-way-lot = Decided by lot: { $letter }.
summary-way-tie-facilitator = { $tied } were level; the facilitator chose { $letter }.
summary-way-tie-lot = { $tied } were level; { $letter } was drawn by lot.

## To go on talking

summary-worth = Worth going on talking about
summary-worth-gap = Groups differ most here: answer { $letter } was given by { $many } of “{ $more }” and { $few } of “{ $less }”.
summary-worth-spread = The room was divided most evenly here: { $counts }.
summary-worth-changed = { $changed } of { $both } changed their answer here.
summary-talk = Questions for the talk

## What must be known to read the page

summary-notes-absent = { $n ->
    [one] { $n } further question, less divided, is in the record.
   *[other] { $n } further questions, less divided, are in the record.
}
summary-notes-elsewhere = { $n ->
    [one] { $n } vote on a way that the room went back from is in the record.
   *[other] { $n } votes on a way that the room went back from are in the record.
}
summary-notes-read = The arrow marks the way the film went; the darker a cell, the larger the share of that column.
summary-notes-protected = Results are shown from { $k } answers on. By group, only where nobody can be told from the numbers.
summary-notes-worth = Groups are compared by the shares of the same answer in the last vote.
summary-notes-pseudonymous = The record beside this page is pseudonymous, not anonymous: it remains the controller’s personal data until it is deleted.
