# The facilitator's console, polls and frames in a notebook. *Words between asterisks* are set bold.

console = Facilitator’s console
console-draft = film: draft
console-code = Code *{ $code }*
console-saved = Everything saved
console-saving = Saving
console-lost = No connection
console-lost-more = *No connection to the room.* Connecting again. What was saved is safe; you see the last state.
console-language = Language of the console
console-calm = Calm
console-calm-off = End calm
console-blank = Blank the screen
console-blank-off = Show the screen
console-open-screen = Open the screen
console-new-window = in a new window

## What comes next: the one large button

next-begin = Begin
next-begin-more = first: { $detail }
next-step = Next step
next-step-more = { $detail }
next-open = Open the vote
next-open-more = the question appears on the tablets
next-close = Close the vote
next-close-more = the result stays hidden
next-close-talk = the result stays hidden, then a talk
next-talk = Begin the talk
next-talk-more = the result stays hidden, then a second vote
next-talk-first-more = the votes are divided; the result stays hidden
next-open_room = Open the room
next-open_room-more = then people can join
next-ask_again = Ask again
next-ask_again-more = the same question, after the talk
next-reveal = Reveal the result
next-reveal-more = everybody will see it
next-signs = Show the signs
next-signs-more = the room’s marks beside what experts see
next-branch = The film goes on
next-branch-more = with { $detail }
next-decide = Choose the way first
next-decide-tie = it is a tie
next-decide-too_few = too few answers to decide
next-decide-facilitator = you decide
next-go_on = Next scene
next-go_on-more = the film goes on by itself
next-path = Show the way through the film
next-path-more = the map, then questions for the talk
next-path_talk = Questions for the talk
next-path_talk-more = chosen from where the room split most
next-what_if_end = End the what-if
next-what_if_end-more = back to where the room was
next-end = End the room
next-end-more = this is the end of the agenda
next-ended = Open a new room
next-ended-more = this room has ended
console-back = Back
console-more = Other actions

## Agenda

console-agenda = Agenda
console-step-done = done
console-step-now = now
console-minutes = { $n } min
console-add-step = Add a step
console-add-kind = What to add
console-add-question = Question
console-add-discussion = Talk
console-add-pause = Break
console-add-title = Title of the step
console-add-prompt = The question or the task
console-add-choices = Answers, each on a line of its own
console-add-do = Add after this step
console-add-missing-title = Write a title for the step.
console-add-missing-prompt = Write the question or the task.
console-add-missing-choices = Give two to six answers, each on a line of its own.

## Where the room is

console-now = Now: { $phase }.
console-phase-lobby = people are joining
console-phase-watch = the film is on the screen
console-phase-what_if = a what-if is on the screen
console-phase-naming = people say which signs they marked
console-phase-signs = everybody sees the signs
console-phase-ending = the film’s ending
console-phase-step = the step is on the screen
console-phase-ready = the question is ready, not yet open
console-phase-open = { $n ->
    [1] first vote
    [2] second vote
    [3] third vote
   *[other] vote { $n }
}, result hidden
console-phase-closed = the vote is closed, result hidden
console-phase-talk = talk
console-phase-talk-again = talk, result hidden, then a second vote
console-phase-revealed = everybody sees the result
console-phase-facts = the screen shows what came of it
console-phase-break = break
console-phase-ended = the room has ended
console-curtain-blank = The big screen is blank.
console-curtain-calm = The screen and the tablets show a calm picture.
console-watch-hint = The scene plays on the big screen. When it is over, go on.
console-ready-hint = When everybody has seen the scene, open the vote.
console-rule-most = The majority decides
console-rule-family = Each group has one vote
console-rule-agency = { $agency } decides
console-rule-facilitator = You decide
console-scene = Scene { $n }
console-decision = Decision { $n } of { $of }

## The way through the film

console-path = Way through the film
console-path-show = Show the map
console-path-hide = Put the map away
console-path-page-ending = Show what became of it
console-path-page-talk = Show the questions
console-path-what-if = What if
console-path-what-if-way = { $n } · { $label }
console-path-play = Play the what-if
console-path-playing = What if: *{ $title }*. The way the room took, its votes and its record stay as they are.

## The film: where it is, papers, signs

console-film = The film
console-film-play = Play
console-film-pause = Pause
console-film-again = Play again
console-film-back = 10 s back
console-film-beginning = From the beginning
console-film-of = of { $of }
console-film-note = The content note is on the screen
console-film-resting = Paused
console-film-over = The scene is over
console-film-shot = Shot { $n } of { $of }
console-film-to-shot = Go to a shot
console-film-speed = Speed
console-film-rate = { NUMBER($rate) } ×
console-papers = Papers, large on the screen
console-marked = { $n ->
    [0] Nobody has marked anything yet.
   *[other] marked that something looked wrong.
}
console-signs-ask = Which signs?
console-signs-ask-more = The film rests, and people say what they marked.
console-signs-again = Show the signs again
console-signs-off = Back to the scene
console-naming-hint = On the tablets people can now say which sign each mark stands for. Give them a minute or two, then show the signs.
console-signs-hint = Ask first who saw what, then what it could mean. One sign alone proves nothing.
console-noticed = What could be noticed
console-noticed-decoy = no sign
console-noticed-few = Too few people could mark: numbers are shown from { $k } people on.
console-noticed-else = { $n ->
    [0] No marks at other moments.
    [one] { $n } mark at another moment.
   *[other] { $n } marks at other moments.
}

## Counts

console-of = of { $of }
console-people-here = { $n ->
    [one] person in the room
   *[other] people in the room
}
console-join-at = Join at *{ $address }*, code *{ $code }*
console-answered = answered, { $missing ->
    [0] nobody is missing
   *[other] *{ $missing }* missing
}.
console-answered-closed = answered.
console-live-as-of = { $n ->
    [one] Below: as of { $n } vote
   *[other] Below: as of { $n } votes
}; only you see it.
console-live-later = You will see the votes after { $k ->
    [one] { $k } answer
   *[other] { $k } answers
}, then at every fifth.
console-result-hidden = Only you see the result.
console-result-shown = Everybody sees the result.
console-too-few = Too few answers: a result is shown from { $k } on.
console-split-votes = *The votes are split.* Let them talk before you reveal the result.
console-round = { $n ->
    [1] first vote
    [2] second vote
    [3] third vote
   *[other] vote { $n }
}
console-hands-in = { $n ->
    [one] { $n } of them by show of hands.
   *[other] { $n } of them by show of hands.
}
console-people-counted = The numbers are people: each could mark several answers.
console-shift = { $changed ->
    [0] *Nobody* of the { $both } who voted twice changed their mind.
   *[other] *{ $changed }* of the { $both } who voted twice changed their mind.
}

## Which way the film goes

console-goes = The film will go on with *{ $letter }*.
console-goes-taken = The film went on with *{ $letter }*.
console-tie = *A tie: { $letters }.* Choose the way, or draw lots.
console-wait-too_few = *Too few answers to decide.* Choose the way, or ask again.
console-wait-facilitator = *You choose the way.*
console-ways = Which way
console-ways-else = Another way
console-way = Way { $letter }
console-way-minority = The minority’s way: { $letter }
console-way-lot = Draw lots
console-facts = What came of it
console-facts-show = Show everybody what came of it
console-facts-hide = Hide what came of it
console-facts-happened = What happened
console-facts-why = Why
console-facts-rule = What the rules say
console-facts-source = Source: { $source }
console-notes = From the guide
console-talk-questions = Questions for the talk

## Other things to do

console-close = Close
console-ask-again = Ask again
console-reveal = Reveal the result
console-hide = Hide the result
console-talk = Begin the talk
console-talk-minutes = Minutes of talk
console-go-to = Go to a step
console-go = Go
console-rule = Who decides
console-rule-change = Change
console-rule-option-most = the majority
console-rule-option-family = each group has one vote
console-rule-option-agency = one agency
console-rule-option-facilitator = the facilitator
console-rule-agency-which = Agency
console-hands = Votes by show of hands
console-hands-save = Save the votes
console-end = End the room
console-end-sure = *End the room for good?* Its code stops working, and the tablets say goodbye.
console-end-yes = Yes, end it
console-end-no = Not yet

## At the side

console-timer = Time
console-timer-start = Start
console-timer-stop = Stop
console-timer-more = + 1 min
console-timer-minutes = Minutes
console-timer-closes = Close the vote when time is up
console-timer-up = Time is up
console-people = Who is here
console-people-legend = (answers / present)
console-people-legend-here = (present)
console-people-none = Nobody is here yet.
console-other-family = Others
console-groups = Results by group
console-groups-all = { $n ->
    [one] { $n } group will be on the screen.
   *[other] { $n } groups will be on the screen.
}
console-groups-none = No groups can be shown: at least two groups of { $k } are needed.
console-groups-small = *{ $family }: { $n }*, but { $k } are needed.
console-groups-without = { $n ->
    [0] Unless you merge groups, none can be shown.
   *[other] Unless you merge groups, { $n } of { $of } will be on the screen.
}
console-merge = Merge: { $name }
console-merge-undo = Undo the merge
console-by-group = Result by group
console-by-group-hidden = The groups are too small to be shown.
console-left-out = { $n ->
    [one] { $n } answer from smaller groups is not shown.
   *[other] { $n } answers from smaller groups are not shown.
}
console-on-break = { $n ->
    [one] { $n } person asked for a break
   *[other] { $n } people asked for a break
}
console-hands-present = People without a tablet

## Opening a room

console-start = New room
console-start-settings = Settings
console-start-languages = Languages on the tablets
console-start-controller-hint = name of the institution
console-start-open = Open the room
console-start-rooms = Rooms now open
console-start-rooms-line = { $title }, code { $code }, { $n ->
    [one] { $n } person
   *[other] { $n } people
}
console-start-refresh = Refresh the list
console-start-hub = The room server could not be reached. Start “ias serve”, and load this page again.

## A phone as remote, the way in, the other rooms

remote = Phone remote
remote-qr = QR code of the remote
remote-how = Scan this code with a phone in the same network. That phone then leads this room.
remote-can = *It can:* go to the next step, play the film and open papers, close a vote, ask again, reveal the result, calm and blank the screen.
remote-cannot = *It cannot:* change the agenda, open another room, read the record.
remote-secret = *This code is for you alone.* Whoever scans it leads the room. Do not show it on the projector.
remote-lost = Use remote and console by turns: they show the same.
console-join = The way into the room
console-wifi-at = Wi-Fi: *{ $name }*, password *{ $password }*
console-rooms = Other rooms
console-agencies-show = Show agencies
console-agencies-hide = Hide agencies

## How the evening runs

console-planned = planned for
console-ends-late = Ends about *{ $time }*, { $n ->
    [one] { $n } minute behind plan
   *[other] { $n } minutes behind plan
}
console-ends-early = Ends about *{ $time }*, { $n ->
    [one] { $n } minute ahead of plan
   *[other] { $n } minutes ahead of plan
}
console-ends-on-time = Ends about *{ $time }*, as planned

## When a room has ended

closing = The room has ended
closing-writing = Results and summary are being written. This takes a moment.
closing-ready = Summary and record are ready.
closing-failed = *The record could not be written.* The answers are safe in the rooms’ file. Try again.
closing-none = There is no record of this room yet.
closing-again = Write the record
closing-summary = Summary
closing-record = Record
closing-excel = Download the tables (Excel)
closing-pdf = Download the summary (PDF)
closing-zip = Download everything (ZIP)
closing-folder = On this computer: { $folder }
closing-kept = The room and its record on this computer will be deleted on { $date }. Downloaded copies must be deleted separately.
closing-kept-open = No day was named to delete the data. Delete the room when it is no longer needed.
closing-delete = Delete this room for good
closing-delete-sure = *Delete this room for good, with its answers and its record?* This cannot be undone. Copies that were downloaded stay.

## A poll and a frame in a notebook

poll-close = Close the vote
poll-reveal = Reveal the result
poll-hide = Hide the result
poll-again = Ask again
poll-answered = *{ $n }* of { $of } answered
poll-hidden = The votes are counted and hidden.
poll-open-now = The vote is open.
poll-ended = The room has ended.
poll-elsewhere = The room is at another step now.
results-none = No results yet. They appear when a vote is closed.

## Refusals that only leaders meet

refusal-other = The room did not do this. { $mend }
refusal-already-asked = This question has been asked already. Choose “Ask again”.
refusal-not-closed = Close the vote first.
refusal-branch-taken = The way is chosen already. To change it, go one step back.
refusal-no-tie = There is no tie, so there is nothing to draw.
refusal-bad-step = This step cannot be added. Check what it says.
refusal-choose = Choose the way.
refusal-round-open = This cannot be changed during a vote, or once its result is revealed.
refusal-bad-families = These groups cannot be merged.
refusal-offline = The room does not answer. Check that the server is running, and try again.
refusal-bad-address = The computer no longer has this address. Check again and choose another.
refusal-bad-wifi = A Wi-Fi with a password has a name, and a password of 8 to 63 characters. Read them from the router.
refusal-room-deleted = This room was deleted. Prepare a new one.
refusal-bad-agenda = This agenda cannot be used. Check its steps, agencies and films.
refusal-bad-film = This film cannot be played. Check it with “ias film check”.
refusal-room-exists = There is such a room already. Try again.
refusal-address-fixed = The server has one fixed address. To choose among the computer’s addresses, start it with “ias serve --lan”.
refusal-bad-number = This number is too small or too large.
