# Sheets in the facilitator's hands: titles of the steps, preparing, while one is filled in. *Words between asterisks* are set bold.

## The steps that the console makes

sheet-title-before = Test at the beginning
sheet-title-after = Test at the end
sheet-title-later = Test some months later
sheet-title-feedback = Feedback at the end
sheet-later-about = A test alone, which people take by themselves: the link is sent by e-mail. The tests of those who give the same code as at the training can be compared.

## Preparing a room

preparing-sheets = Tests and feedback
preparing-sheet-before = Test at the beginning
preparing-sheet-after = Test at the end
preparing-sheet-feedback = Feedback at the end
preparing-occasion-kind = Kind
preparing-occasion-training = training
preparing-occasion-workshop = workshop
preparing-occasion-e-learning = e-learning
preparing-occasion-other = other
preparing-audience = For whom
preparing-audience-hint = e.g. officers from Lublin
preparing-programme = Programme
preparing-programme-hint = e.g. trainings-2027
preparing-programme-about = One person’s tests can be joined within one programme only: type the same at every meeting, and for the test some months later.

## While a sheet is filled in

console-phase-sheet = everybody fills it in alone, at their own pace
console-add-sheet-before = Test at the beginning
console-add-sheet-after = Test at the end
console-add-sheet-later = Test some months later
console-add-sheet-feedback = Feedback at the end
console-add-sheet-more = The questions are ready: of tests from the item bank, in two parallel forms; of feedback always the same.
console-sheet-done = { $n ->
    [one] has handed in
   *[other] have handed in
}; begun: *{ $begun }*
console-sheet-nobody = nobody is in the room yet
console-sheet-none = nobody has begun yet
console-sheet-left = { $n ->
    [one] *{ $n }* person has not handed in yet.
   *[other] *{ $n }* people have not handed in yet.
} { $purpose ->
    [feedback] When you go on, the form closes, and one that was not handed in does not count. A step back opens it again, with the answers kept.
   *[other] When you go on, the test closes, and one that was not handed in does not count. A step back opens it again, with the answers kept.
}
console-sheet-all = Everybody here has handed in. You can go on.
console-sheet-private = You see no answers, neither here nor on the screen. Results are in the record afterwards, of groups only.
console-sheet-code = Before the first question everybody may give a code of their own, which joins one person’s tests. Whoever would rather not takes the test without it.
console-sheet-link = Link to the test
console-sheet-link-more = Send it by e-mail, or show the QR code. It opens the test at once, without an account. It works as long as this room is open, and only where this address can be reached. You close the test by ending the meeting.
console-sheet-timer = { $purpose ->
    [feedback] Close the form when time is up
   *[other] Close the test when time is up
}
next-sheet_close = { $purpose ->
    [feedback] Close the form
   *[other] Close the test
}
next-sheet_close-more = { $n } of { $of } handed in; then: { $detail }
