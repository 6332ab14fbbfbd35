# Sheets that everybody fills in alone: tests before, after and later, feedback; tablet and screen. *Words between asterisks* are set bold.

## On a tablet: a room that everybody comes to by themselves

lobby-online = It has not been started yet. The page goes on by itself once it has. You can also come back later by the same link.

## On a tablet: the linking code

sheet-code-kicker = Before you begin the test
sheet-code-title = A code of your own
sheet-code-lead = { $purpose ->
    [later] If you give the same code as at the training, we can compare this test with those. The code stands in for a name.
   *[other] We want to know what this training changes. With a code we can compare your tests: before it, after it and some months later. The code stands in for a name.
}
sheet-code-mother = First two letters of your mother’s first name
sheet-code-day = Day of the month on which you were born
sheet-code-town = First two letters of the town of your first school
sheet-code-unknown = If you do not know one of them, type XX, or 1 for the day. Type the same next time.
sheet-code-what = What becomes of the code
sheet-code-print = The server turns these answers into a fingerprint, a string of characters, at once and keeps only that. Nobody keeps the answers themselves.
sheet-code-nobody = No list leads from a fingerprint to a person, so nobody can be looked up. Results are told of groups alone.
sheet-code-free = You need not give a code. The test is the same; we just cannot join it with the others.
sheet-code-rather-not = I would rather not
sheet-code-give = Give the code
sheet-code-sending = Saving…

## On a tablet of a whole table

sheet-table-title = { $purpose ->
    [feedback] Everybody fills in the form alone
   *[other] Everybody does the test alone
}
sheet-table-more = Pass this device round: each person comes in on their own. Afterwards the table answers together again.
sheet-table-first = First person

## On a tablet: item after item

sheet-item = Question { $n } of { $of }
sheet-skip = Skip
sheet-look-over = Look it over
sheet-closes-by = { $purpose ->
    [feedback] Then the form closes. Hand it in before.
   *[other] Then the test closes. Hand it in before.
}
sheet-private = You answer anonymously. No results are shown on the screen.
sheet-offline = Your answers wait on this device. You can go on; they are sent once the network is back. Do not close the page.

## On a tablet: handing in

sheet-over = Before you hand it in
sheet-over-title = { $n ->
    [0] Every question is answered
    [one] One question is not answered
   *[other] { $n } questions are not answered
}
sheet-over-left = { $purpose ->
    [feedback] You can go back to them, or leave them out.
   *[other] You can go back to them, or leave them out. In the result they count as not right.
}
sheet-over-whole = { $purpose ->
    [feedback] You can still change something, or hand the form in.
   *[other] You can still change something, or hand the test in.
}
sheet-over-empty = Answer at least one question first.
sheet-over-answered = Answered questions: { $n }
sheet-over-none = Not answered
sheet-hand-in = { $purpose ->
    [feedback] Hand the form in
   *[other] Hand the test in
}
sheet-sure-title = { $purpose ->
    [feedback] Hand the form in?
   *[other] Hand the test in?
}
sheet-sure-more = After that no answer can be changed.
sheet-sure-left = { $n ->
    [one] One question stays without an answer.
   *[other] { $n } questions stay without an answer.
}
sheet-sure-no = Not yet
sheet-sure-yes = Hand it in
sheet-waits-title = { $state ->
    [kept] { $purpose ->
        [feedback] The form waits to be sent
       *[other] The test waits to be sent
    }
   *[sending] Handing in…
}
sheet-waits-more = { $state ->
    [kept] It is handed in once the network is back. Do not close this page.
   *[sending] This takes a moment.
}
sheet-done-title = { $purpose ->
    [later] Thank you
    [feedback] The form is handed in
   *[other] The test is handed in
}
sheet-done-more = Thank you. The others finish at their own pace. What comes next appears here by itself.
sheet-done-later = The test is handed in and your answers are saved. You can close this page.
sheet-done-key = The right answers are not shown yet, as the next test asks about the same things.
sheet-shut-title = { $purpose ->
    [feedback] The form was closed before it was handed in
   *[other] The test was closed before it was handed in
}
sheet-shut-more = { $purpose ->
    [feedback] Answers: { $n } of { $of }. Only forms that were handed in count in the results.
   *[other] Answers: { $n } of { $of }. Only tests that were handed in count in the results.
}
sheet-shut-known = I see

## The big screen

screen-sheet-how = { $purpose ->
    [feedback] Everybody fills in the form alone, on their own device, at their own pace.
   *[other] Everybody does the test alone, on their own device, at their own pace.
}
screen-sheet-private = No results will be shown here: of no person, and not of the whole room.
screen-sheet-have = { $n ->
    [one] has handed in
   *[other] have handed in
}
screen-sheet-fives = counted in fives
screen-sheet-later = Answer at your own pace, wherever you like. A few minutes are enough.
screen-sheet-done = { $n ->
    [one] test handed in
   *[other] tests handed in
}
