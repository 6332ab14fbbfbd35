# Big screen, film player and join card. *Words between asterisks* are set bold.

screen-title = Room screen

## Joining

screen-join-heading = Join the room
screen-join-go = On your phone or tablet, go to
screen-join-type = and enter the code
screen-join-qr = QR code with the address { $address }
screen-join-line = Join: *{ $address }* · *{ $code }*
screen-join-go-second = 2. Go to
screen-wifi = 1. Join the Wi‑Fi
screen-wifi-qr = QR code of the Wi‑Fi { $name }
screen-wifi-name = Network
screen-wifi-password = Password
screen-wifi-open = no password
screen-people = { $n ->
    [one] person here
   *[other] people here
}
screen-people-full = { $n ->
    [one] *{ $n }* person here
   *[other] *{ $n }* people here
}
screen-other-family = Others
screen-anonymous = Anonymous, no account

## The test picture, before anybody can join

screen-test = Test picture
screen-test-question = A question will be this large
screen-test-choice = An answer to choose from will be this large
screen-test-least = If the last row can read this line, it can read everything: these are the smallest letters on this screen.
screen-test-phone = Try it with one phone: it will say that it has come to the right place.
screen-test-edges = Can you see the frame and all four corners?
screen-test-pixels = { $wide } × { $high } pixels

## Where the room is

screen-decision = decision { $n } of { $of }
screen-decision-alone = decision { $n }
screen-scene = scene { $n }
screen-rule-most = the majority decides
screen-rule-family = each group has one vote
screen-rule-agency = decided by: { $agency }
screen-rule-facilitator = the facilitator decides
screen-vote-again = { $n ->
    [2] second vote
    [3] third vote
   *[other] vote no. { $n }
}
screen-votes = { $n ->
    [1] one vote
    [2] two votes
    [3] three votes
   *[other] { $n } votes
}

## A question, open and closed

screen-of-present = of { $of } present
screen-have-answered = { $n ->
    [one] has answered
   *[other] have answered
}
screen-answered = *{ $n }* of *{ $of }* present { $n ->
    [one] has answered
   *[other] have answered
}
screen-n-of-present = { $n } of { $of } present
screen-of = of { $of }
screen-time-left = Time left
screen-time-up = Time is up
screen-time-stopped = Timer stopped
screen-result-after-talk = You will see the result only after the talk
screen-result-after-vote = You will see the result after the vote
screen-closed = Voting has closed
screen-counted = Votes are counted and hidden

## A talk

screen-talk-with = Talk with someone from another institution
screen-vote-after-talk = Votes are counted and hidden. *After the talk you will vote once more.*
screen-timer-of-minutes = { $n ->
    [one] of { $n } minute
   *[other] of { $n } minutes
}
screen-timer-of = of { $time }
screen-timer-label = { $left } left of { $total }

## A result

screen-before-talk = Before the talk
screen-after-talk = After the talk
screen-round = Vote { $n }
screen-all = Everyone
screen-by-group = By group
screen-by-group-after-talk = After the talk, by group
screen-by-group-round = Vote { $n }, by group
screen-groups-from = Groups of { $k } or more answers
screen-left-out = { $n ->
    [one] { $n } answer from smaller groups
   *[other] { $n } answers from smaller groups
}
screen-choice = Answer
screen-percent = { $n }%
screen-people-counted = Numbers are people; each could mark several answers
screen-hands = { $n ->
    [one] including { $n } by show of hands
   *[other] including { $n } by show of hands
}
screen-too-few = Results are shown from { $k } answers on
screen-too-few-short = fewer than { $k } answers
screen-shift = { $changed ->
    [0] *None of the { $both }* who voted twice changed their mind
   *[other] *{ $changed } of the { $both }* who voted twice changed their mind
}
screen-goes = The film goes on with *{ $letter }*
screen-goes-minority = We play the minority’s way: *{ $letter }*
screen-goes-facilitator = The facilitator chose *{ $letter }*
screen-goes-tie-facilitator = *{ $tied }* were level. The facilitator chose *{ $letter }*
screen-goes-tie-lot = *{ $tied }* were level. The draw gave *{ $letter }*
screen-tie = *{ $tied }* are level: the facilitator or a draw will decide
screen-waits-facilitator = The facilitator will choose the way
screen-waits-too-few = Too few answers: the facilitator will choose the way

## What happened, why, the rule

screen-facts = What came of it
screen-facts-chosen = Choice: *{ $letter }* · { $label }
screen-facts-happened = What happened
screen-facts-why = Why
screen-facts-rule = What the rules say
screen-facts-source = Source: { $source }

## Pause, calm, end, and when something is wrong

screen-pause = Break
screen-back-at = Back at *{ $time }*
screen-calm = A short pause
screen-blank = The screen is dark
screen-thanks = Thank you
screen-ended = The room is closed. You can put the tablets away.
screen-loading = Opening the room
screen-waiting = We are about to begin
screen-lost = No connection. You see the room as it last was; reconnecting.
screen-refused = This screen cannot show the room
screen-refused-key = The key in the address is wrong or no longer valid. Open the screen again from the facilitator’s console.
screen-refused-room = There is no such room, or it has ended. Open the screen again from the facilitator’s console.
screen-refused-address = The address names no room or no key. Open the screen from the facilitator’s console.
screen-refused-other = The server refused the connection. Open the screen again from the facilitator’s console.
screen-old = This page is older than the server
screen-old-more = Load it again and the room returns to the screen.
screen-reload = Load again

## Controls

screen-controls = Screen controls
screen-language = Language of the screen
screen-fullscreen = Full screen
screen-fullscreen-off = Leave full screen

## Film

film-ending = Ending
film-safety = Safety
film-rights = Rights
film-evidence = Evidence

## Signs spotted

sign-naming-title = Which sign was it?
sign-naming-lead = On your own device, say what each of your marks meant.
sign-people = { $n ->
    [0] Nobody has marked anything yet
    [one] *{ $n }* person marked something
   *[other] *{ $n }* people marked something
}
sign-timeline = The room’s marks along the scene
sign-marks = { $n ->
    [one] { $n } mark
   *[other] { $n } marks
}
sign-here = of { $n }
sign-summary = *{ $marked }* of { $of } marked something · *{ $taps }* marks
sign-by-group = by group, of those who were here
sign-left-out = Groups too small to show: { $n } people
sign-named = named rightly: { $n }
sign-false = { $n ->
    [0] no marks at other places
    [one] { $n } mark where there was no sign
   *[other] { $n } marks where there was no sign
}
