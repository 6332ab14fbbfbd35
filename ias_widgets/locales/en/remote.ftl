# The phone that leads a room, and what a presenter's clicker did. *Words between asterisks* are set bold.

remote-title = Remote
remote-language = Język, language, мова
remote-loading = Connecting to the room…
remote-loading-more = This takes a moment.
remote-unreached = The room cannot be reached
remote-unreached-more = Check that the phone is on the same Wi‑Fi as the room. Trying on.
remote-try-now = Try now
remote-offline = No connection to the room
remote-offline-more = Connecting again. The room goes on; lead it from the console.
remote-old = This page is older than the room
remote-old-more = Load it again. This takes a moment.
remote-reload = Load again
remote-refused = This remote fits no room
remote-refused-key = The key in the address is wrong. Scan the remote’s QR code from the console again.
remote-refused-no-room = There is no such room, or it was deleted. Scan the remote’s QR code from the console again.
remote-refused-address = The address lacks the room or the key. Scan the remote’s QR code from the console.

## Where the room is

remote-phase-preparing = Room being prepared
remote-phase-lobby = People are joining
remote-phase-watch = On the big screen
remote-phase-naming = People say which signs they marked
remote-phase-signs = Everybody sees the signs
remote-phase-open = Voting
remote-phase-closed = Vote closed, result hidden
remote-phase-talk = Talk
remote-phase-revealed = Everybody sees the result
remote-phase-board = The board is on the screen
remote-phase-sheet = Everybody fills it in alone
remote-phase-break = Break
remote-phase-ended = The room has ended
remote-ended-more = The remote is no longer needed. The summary is in the console.
remote-scene = scene { $n }
remote-decision = decision { $n } of { $of }
remote-decision-alone = decision { $n }
remote-curtain-blank = The big screen is blank
remote-curtain-calm = The screen and the tablets show a calm picture
remote-answered = *{ $n } of { $of }* present answered
remote-present = { $n ->
    [one] *{ $n }* person in the room
   *[other] *{ $n }* people in the room
}
remote-sheet-done = *{ $n } of { $of }* handed in
remote-sheet-begun = begun: { $n }
remote-all = Everybody has answered
remote-on-break = on a break: { $n }
remote-result = Result
remote-too-few = Too few answers: results are shown from { $k } on.

## What comes next: the one large button

remote-open_room = Open the room
remote-open_room-more = then people can join
remote-begin = Begin
remote-begin-more = first: { $detail }
remote-step = Next step
remote-step-more = { $detail }
remote-open = Open the vote
remote-open-more = the question appears on the tablets
remote-close = Close the vote
remote-close-more = the result stays hidden
remote-close-deep = the result stays hidden, then a talk
remote-sheet_close = Close it and go on
remote-sheet_close-more = only what was handed in counts; then: { $detail }
remote-board_vote = Open the vote on notes
remote-board_vote-more = participants vote on their tablets
remote-board_done = Close the board
remote-board_done-more = nothing more can be written or voted for
remote-talk = Begin the talk
remote-talk-more = the result stays hidden, then a second vote
remote-talk-divided = the votes are divided, talk first
remote-ask_again = Ask again
remote-ask_again-more = the same question, after the talk
remote-reveal = Reveal the result
remote-reveal-more = everybody will see it
remote-branch = The film goes on
remote-branch-more = with { $detail }
remote-decide = Choose the way first
remote-decide-tie = it is a tie
remote-decide-too_few = too few answers to decide
remote-decide-facilitator = you decide
remote-go_on = Next scene
remote-go_on-more = the film goes on by itself
remote-path = Show the way through the film
remote-path-more = the map, then questions for the talk
remote-path_talk = Questions for the talk
remote-path_talk-more = chosen from where the room split most
remote-what_if_end = End the what-if
remote-what_if_end-more = back to where the room was
remote-signs = Show the signs
remote-signs-more = everybody will see them
remote-end = The agenda is at its end
remote-end-more = end the room from the console

## The film: play, papers, signs

remote-film = The film
remote-film_play = Play
remote-film_pause = Pause
remote-film_again = Play again
remote-film_back = 10 s back
remote-film-time = { $at } of { $of }
remote-film-note = Content note
remote-film-over = The scene is over
remote-papers = Papers, large on the screen
remote-marked = *{ $n } of { $of }* marked something
remote-signs_name = Which signs?
remote-signs_again = Show the signs again
remote-signs_off = Back to the scene

## Everything else

remote-moves = Other actions
remote-path_on = Show the map
remote-path_off = Put the map away
remote-lot = Draw lots
remote-facts = Show what came of it
remote-facts_off = Hide what came of it
remote-back = Back
remote-back-sure = { $n ->
    [0] The vote will be taken back.
    [one] The vote will be taken back, with { $n } answer.
   *[other] The vote will be taken back, with { $n } answers.
}
remote-back-yes = Take back
remote-blank = Blank the screen
remote-blank_off = Show the screen
remote-calm = Calm
remote-calm_off = End calm
remote-timer-label = Time in minutes
remote-minutes = { $n } min
remote-timer_stop = Stop the timer
remote-timer_on = Resume the timer
remote-timer_off = Remove the timer

## What became of a move

remote-sending = Sending…
remote-unsure = It is not known whether this arrived. Check which step the room is at.
remote-did-open_room = Saved: the room is open, people can join
remote-did-begin = Saved: we begin
remote-did-step = Saved: next step
remote-did-open = Saved: the vote is open
remote-did-close = Saved: the vote is closed
remote-did-sheet_close = Saved: no more answers are taken
remote-did-board_vote = Saved: vote on notes
remote-did-board_done = Saved: board closed
remote-did-talk = Saved: a talk
remote-did-ask_again = Saved: voting again
remote-did-reveal = Saved: the result is revealed
remote-did-branch = Saved: the film goes on
remote-did-way = Saved: the way is chosen
remote-did-lot = Saved: the way was drawn
remote-did-go_on = Saved: next scene
remote-did-path = Saved: the way through the film is shown
remote-did-path_off = Saved: the map is put away
remote-did-path_talk = Saved: questions for the talk
remote-did-what_if_end = Saved: the what-if has ended
remote-did-path_on = Saved: the way through the film is shown
remote-did-film_play = Saved: the film plays
remote-did-film_pause = Saved: the film rests
remote-did-film_again = Saved: the scene from the beginning
remote-did-film_back = Saved: 10 seconds back
remote-did-paper = Saved: the paper is large on the screen
remote-did-paper_off = Saved: the paper is put away
remote-did-signs_name = Saved: people say which signs they marked
remote-did-signs = Saved: everybody sees the signs
remote-did-signs_again = Saved: everybody sees the signs
remote-did-signs_off = Saved: back at the scene
remote-did-facts = Saved: what came of it is shown
remote-did-facts_off = Saved: back to the result
remote-did-back = Saved: one step back
remote-did-blank = Saved: the screen is blank
remote-did-blank_off = Saved: the screen is back
remote-did-calm = Saved: a calm picture
remote-did-calm_off = Saved: calm has ended
remote-did-timer = Saved: the timer runs
remote-did-timer_stop = Saved: the timer is stopped
remote-did-timer_on = Saved: the timer goes on
remote-did-timer_off = Saved: the timer is removed

## Refusals in a leader's words

remote-refusal-other = The room did not do this. Check which step it is at, and try again.
remote-refusal-not-kept = The server could not save this. Try again.
remote-refusal-not-open = The vote is closed already.
remote-refusal-not-closed = Close the vote first.
remote-refusal-already-asked = This question has been asked already. Choose “Ask again”.
remote-refusal-branch-taken = The way is chosen already. To change it, go one step back.
remote-refusal-no-tie = There is no tie, so there is nothing to draw.
remote-refusal-choose = Choose the way.
remote-refusal-room-preparing = Open the room first.
remote-refusal-nothing-next = The agenda is at its end. End the room from the console.
remote-refusal-not-allowed = A remote cannot do this. Do it in the console.

## A presenter's clicker on the big screen

clicker-works = The clicker works
clicker-open = A vote is open. It can be taken back in the console.
clicker-no-film = There is no film to play or pause now
clicker-film-led = Whoever leads the room plays and pauses the film
clicker-offline = Clicker: no connection to the room
clicker-refused = The clicker has no access to this room. Open the screen from the console again.
