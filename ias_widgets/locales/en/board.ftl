# What people write: questions from the room, notes and commitments on the board; tablet and screen. *Words between asterisks* are set bold.

## Writing on a tablet

note-left = { $n ->
    [one] { $n } character left
   *[other] { $n } characters left
}
note-full = No more will fit: that is { $most } characters.
note-send = Send
note-read-first = The facilitator reads everything before anybody else sees it. Do not give names or anything by which a person could be recognised.
note-state-sending = Sending…
note-state-kept = Waiting to be sent
note-state-waiting = Saved. The facilitator reads it before the room sees it
note-state-released = The whole room can see it
note-state-withheld = The facilitator did not put this on the screen
note-state-leaving = Taking it back…
note-state-leaving_kept = Will be taken back when the network returns
note-state-taken_back = Taken back
note-take-back = Take back
note-take-back-of = Take back: { $words }
note-sure = Delete for good?
note-sure-yes = Delete
note-sure-no = Keep
note-not-send = Do not send
note-gone = { $n ->
    [one] { $n } note was taken back, its words are deleted.
   *[other] { $n } notes were taken back, their words are deleted.
}
offline-kept-notes = What you wrote is waiting on this device. We will send it when the network returns. Do not close the page.

## Questions from the room

asks-title = Questions from the room
asks-count = Questions from the room: { $n }
asks-lead = You ask anonymously.
asks-label = Your question
asks-own = What you asked
asks-room = What the room asks
asks-none = Nobody else’s questions are here yet.
asks-up = I ask that too
asks-votes = { $n ->
    [one] at least { $n } vote
   *[other] at least { $n } votes
}
asks-answered = Answered
asks-yours = Your question
asks-back = Back to the room
asks-gone-on = The room has gone on
asks-gone-on-more = Your draft will stay here.

## The board on a tablet

board-notes = The board
board-commitments = Commitments
board-vote = Voting
board-done = The board: result
board-label = Your note
board-own = Your notes
board-promise = What will your institution do?
board-promises = Commitments from this device
board-who = The institution’s name will stand beside it, without yours: *{ $agency }*.
board-whom = With whom? You may choose several institutions
board-by = By when?
board-by-date = Date
board-by-1 = in a month
board-by-3 = in three months
board-by-6 = in half a year
board-with = With: { $names }
board-until = By:{ "\u00A0" }{ $date }
board-shown = { $n ->
    [one] { $n } note is on the screen.
   *[other] { $n } notes are on the screen.
}
board-lead = { $votes ->
    [one] You have one vote. Tap the note that matters most to you.
   *[other] You have { $votes } votes. Tap the notes that matter most to you.
}
board-left = { $n ->
    [one] { $n } vote left
   *[other] { $n } votes left
}
board-left-none = All votes given
board-left-more = Tap a note again to take your vote back.
board-given = Your vote
board-votes = { $n ->
    [one] { $n } vote
   *[other] { $n } votes
}
board-few = Too few people voted. Results are shown from { $k }.
board-others = Others
board-group = Group without a name
board-empty = There is nothing on the board yet.
board-closed = Collecting has ended
board-closed-draft = This was not sent: collecting has ended.

## The big screen

screen-wall-questions = Questions from the room
screen-wall-write = Write on your tablets. The facilitator reads every note before it is shown.
screen-wall-promise = Write on your tablets. The institution’s name will stand beside it.
screen-wall-ask = Ask on your tablets, anonymously.
screen-wall-vote = { $votes ->
    [one] Vote on your tablets: everybody has *{ $votes } vote*
   *[other] Vote on your tablets: everybody has *{ $votes } votes*
}
screen-wall-waiting = { $n ->
    [one] *{ $n }* waiting to be read
   *[other] *{ $n }* waiting to be read
}
screen-wall-empty = What you write will appear here
screen-wall-pages = Pages
screen-wall-page = { $n } of { $of }
screen-wall-before = Previous page
screen-wall-after = Next page
screen-wall-stop = Stop turning pages
screen-wall-go = Turn pages
screen-wall-who = Who
screen-wall-what = What
screen-wall-whom = With whom
screen-wall-by = By when
screen-wall-alone = –
