# The tablet and the phone. *Words between asterisks* are set bold.

page-title = Join the room
next = Next
back = Back
more = More
less = Less
options = More options
by-itself = Everything appears here by itself

## Joining

language-label = Język, language, мова
join-title = Join the room
join-lead = No account, no name, no app.
join-qr = There is a QR code, too: point your camera at it and the digits fill in by themselves.
code-label = Six digits from the big screen
code-missing = { $n ->
    [one] { $n } more digit
   *[other] { $n } more digits
}
code-complete = All the digits are there
other-code = Another code
loading = Entering the room…
loading-more = This takes a moment.
loading-offline = The room cannot be reached
loading-offline-more = Check that this device is on the same Wi‑Fi as the room. Still trying.

preparing-title = The room is being prepared
preparing-more = This device has come to the right place. When the room opens, this page goes on by itself.
preparing-reached = Connected to the room

room-code = Room { $code }
agency-title = Which institution are you from?
agency-next = Which institution is the next person from?
agency-lead = The screen shows only groups, never people.
seating-title = Who answers on this device?
seating-alone = Only me
seating-table = The whole table, with one answer
seating-turns = Several people, one after another
enter = Enter
entering = Entering…

notice-controller = Data controller: { $controller }.
notice-until = We keep the institution and the answers, and delete them on { $date }.
notice-kept = We keep the institution and the answers.
notice-more = We keep neither your name nor your device’s address. Answers are not linked to a person. Tests before and after are joined only by a code that you make up without your name; you may leave it out, and we keep nothing but its fingerprint. You can leave at any time.

recover-button = Come back with three words
recover-title = Come back with three words
recover-lead = Type the three words you were shown after joining. Your answers are waiting for you.
recover-word = { $n ->
    [1] First word
    [2] Second word
   *[other] Third word
}
recover-send = Come back

## In the room

in-room = You are in the room
look-at-screen = Look at the big screen
lobby-title = You are in the room
lobby-more = We begin in a moment. The first question appears here by itself.
wait-scene = Scene { $n } is playing. The next question appears here by itself.
wait-what-if = The screen shows what another choice would have led to. Nothing is asked meanwhile.
wait-ending = This is the film’s ending.
wait-next = The next question appears here by itself.
words-title = Your three words
words-more = Remember them. They bring you back here from another device.
story-title = The story so far
where-decision = Decision { $n } of { $of }
where-decision-alone = Decision { $n }

offline-title = No connection to the room
offline-kept = Your answer is waiting on this device. It is sent when the network returns. Keep this page open.
offline-kept-taps = Your marks are waiting on this device. They are sent when the network returns. Keep this page open.
offline-nothing = Connecting again. Keep this page open.
online-again = The connection is back
online-again-more = You are in the room again.
try-now = Try now

## A question

question-kicker = Question
rule-most = The majority decides
rule-family = Each group has one vote
rule-agency = { $agency } decides
rule-facilitator = The facilitator decides
vote-number = { $n ->
    [2] Second vote
    [3] Third vote
   *[other] Vote { $n }
}
whole-table = One answer for the table
vote-anonymous = Your vote is anonymous. The split by institution is shown only for groups of { $k } answers or more.
answer-anonymous = Your answer is anonymous. The result is shown from { $k } answers on.
vote-tap = No answer yet
vote-change = You can change it while voting is open
unknown-kind = This page does not know this kind of question. Reload it.
closed-hidden = The result is still hidden. You will see it on the big screen.
closed-deep = You will see the result after the talk and the second vote.
badge-sending = Sending…
badge-saved = Saved
badge-kept = Waiting to be sent
badge-closed = Voting closed
badge-refused = Not accepted

several-any = Mark all that apply.
several-exactly = { $least ->
    [one] Mark one answer.
   *[other] Mark exactly { $least } answers.
}
several-at-least = Mark at least { $least }.
several-at-most = Mark at most { $most }.
several-between = Mark { $least } to { $most }.
several-too-few = { $least ->
    [one] Mark at least one answer; then it is saved.
   *[other] Mark at least { $least } answers; then they are saved.
}
scale-point = { $words ->
    [none] { $point } of { $points }
   *[other] { $point } of { $points }: { $words }
}

## A talk

talk-kicker = Talk
talk-hidden = Votes counted and hidden
talk-again = After the talk you vote once more.
own-answer = Your answer; only you see it

## A result

result-kicker = { $n ->
    [1] Result of the vote
    [2] Result of the second vote
    [3] Result of the third vote
   *[other] Result of vote { $n }
}
was = was { $n }
own-choice = Your choice
answered = *{ $n } of { $of }* present answered
result-too-few = Too few answers. The result is shown from { $k } on.
way = The film goes on with *{ $letter }*.
way-minority = We play the minority’s way: *{ $letter }*.
way-facilitator = The facilitator chose *{ $letter }*.
way-tie-facilitator = *{ $tied }* were level. The facilitator chose *{ $letter }*.
way-lot = *{ $tied }* were level. The draw gave *{ $letter }*.
way-tie = *{ $tied }* are level. The facilitator or a draw decides.
way-too-few = Too few answers. The facilitator chooses the way.
way-open = The facilitator chooses the way.
way-talk = Talk about the differences.
facts-title = What came of it
facts-choice = Choice { $letter }: { $label }
facts-happened = What happened
facts-why = Why
facts-rule = What the rules say
facts-source = Source

## Breaks and the end

break-button = Break
break-where = Break
break-title = Take a break
break-more = The facilitator sees only that someone is on a break, not who. Your answers stay. The film will wait, and we will sum up the scenes you miss.
break-go = You can also simply step out
break-back = Back to the room
help-label = Where to find help
pause-kicker = Break
pause-more = When we start again, the question appears here by itself.
calm-title = A short pause
calm-more = We stop for a moment. There is nothing to do.
ended-where = Ended
ended-title = Thank you
ended-more = This is the end. You can put the device down.
ended-help = If any of this concerns you
ended-foot = Removes the room from this device
ended-button = Close

hand-button = Hand the tablet to the next person
hand-next = Next person
hand-where = One device, several people
hand-title = Hand the tablet to the next person
hand-more = Who is answering now?
hand-person = Person { $n } · { $agency }
hand-done = Has answered
hand-not-yet = No answer yet
hand-new = New person
hand-privacy = Each person sees only their own answer. Agree who is who.

leave-button = Leave the room
leave-title = Leave the room?
leave-more = Your answers stay in the room, without a name. For a short while, a break is enough.
leave-yes = Leave
leave-no = Stay
left-title = You have left the room
left-more = Thank you for taking part.
left-again = Join again
left-others = The other people

## Older page

old-title = This page is older than the room
old-more = Reload it. This takes a moment.
old-kept = Your answers are safe
old-button = Reload
