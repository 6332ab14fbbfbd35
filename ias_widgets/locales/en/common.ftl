# Words that every screen shares. *Words between asterisks* are set bold.

and = { $first } and { $last }
rehearsal = rehearsal
to-be-checked = to be checked
result-median = Middle answer: *{ $median }*
scale-low = Strongly disagree
scale-high = Strongly agree
timer-left = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} left

## Why the room did not do what was asked: first what is, then how to mend it

refusal-no-room = There is no room with this code. Check the six digits on the big screen.
refusal-room-ended = This room has already ended. If the workshop is still going on, ask for the new code.
refusal-room-preparing = This room is still being prepared. Wait until it is opened.
refusal-room-open = This room is open already.
refusal-not-open = Voting is not open. Wait for the question.
refusal-round-closed = Voting has already closed. This answer was not counted.
refusal-bad-answer = This answer does not fit the question. Choose again.
refusal-unknown-agency = This institution is not on the list. Choose another.
refusal-unknown-participant = The room does not recognise this device. Join again, or come back with your three words.
refusal-wrong-words = These three words do not match this room. Check their spelling and order.
refusal-too-many-tries = Too many tries. Ask the facilitator for help, or join as a new person.
refusal-stale-view = Something in the room has just changed. Look again and repeat.
refusal-token-in-use = This device is already in the room. Reload the page.
refusal-words-in-use = No three free words could be found. Try to join again.
refusal-flooding = Too many messages at once. Wait a moment.
refusal-too-large = The message is too long. Shorten it.
refusal-malformed = The room did not understand this message. Reload the page.
refusal-wrong-origin = This page does not belong to this room. Open the address shown on the big screen.
refusal-not-allowed = Only the facilitator can do this.
refusal-tie = It is a tie. Choose the way, or draw lots.
refusal-too-few = Too few answers to decide. Choose the way, or ask again.
refusal-nothing-next = This is the end of the agenda. Add a step, or end the room.
refusal-nothing-back = This is the beginning; there is nothing before it.
refusal-unknown-step = This step is not on the agenda. Choose one from the list.
refusal-unknown-choice = The question has no such answer. Choose one of those given.
refusal-not-a-decision = This question does not decide where the film goes.
refusal-no-question = There is no question now. Go to a step that has one.
refusal-no-film = No film is on now. Go to a scene that is being watched.
refusal-round-open = Voting is open. Close the vote first.
refusal-film-not-ended = The film has not come to an ending yet. Show the map.
refusal-may-come = This scene may still come. Lead the film on first.
refusal-unknown-scene = There is no such scene on this way.
refusal-curtain-down = The big screen is blank or calm. Show the screen first.
refusal-unknown-paper = This scene has no such paper. Choose one of those offered.
refusal-no-signs = Signs are not marked here.
refusal-mark-too-close = This mark is too close to the one before: it was noted already.
refusal-no-mark = There is no such mark to name or to take back.
refusal-too-many-marks = A scene can have at most forty marks. Take one back to make another.
refusal-unknown-sign = This sign is not in the catalogue. Choose one from the list.
refusal-signs-shown = The signs of this scene have been shown already. You can show them again.
refusal-bad-speed = The film cannot be played at this speed. Choose one from the list.
refusal-bad-words = This is empty or too long: write at least a word, and at most 280 characters.
refusal-wall-closed = Nothing can be written or voted for here now.
refusal-too-many-writings = You have written as much here as one person can. Take something back to write more.
refusal-bad-commitment = These details do not fit. Choose institutions from the list and a day of the calendar.
refusal-too-many-votes = You have given all your votes. Take one away to give another.
refusal-note-gone = This note is no longer here: it has been taken back or put aside.
refusal-sheet-closed = This test or form is closed, or already handed in: nothing in it can be changed.
refusal-sheet-empty = Answer at least one question before you hand it in.
refusal-no-item = There is no such question here. Reload the page.
refusal-bad-code = The code is too short. Fill in all three fields.
refusal-no-key = The code cannot be saved on this server now. You can go on without one; please tell the facilitator.
refusal-not-kept = The server could not store this. It will be sent again.
no-room-open = No room is open on this server. Open one from a notebook cell with Room(), or start “ias serve”.

## A talk

prompts-from-answers = From the room’s answers

## A kind of question from outside the package

kind-coming = Loading this question…
kind-round = Vote { $n }
kind-number = A number from { $least } to { $most }
kind-give = Save the answer
