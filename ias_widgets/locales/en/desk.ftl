# The facilitator's desk: what participants wrote, read before anybody else sees it; the board; results told in words.

## The desk

desk = What participants wrote
desk-button = { $n ->
    [0] 0 waiting
   *[other] *{ $n }* waiting
}
desk-waiting = Waiting: { $n }
desk-none = Nothing waits. What people write comes here first; nobody else sees it.
desk-keys = Keys: 1 shows, 2 does not show, 3 shows large; up and down go from one to the next.
desk-release = Show
desk-withhold = Do not show
desk-large = Show large
desk-large-off = Show small again
desk-released = Shown.
desk-withheld = Not shown.
desk-gone = No longer waiting: taken back, or decided elsewhere.
desk-kind-question = Question from the room
desk-kind-note = Note for the board
desk-kind-commitment = Commitment
desk-kind-answer = Answer
desk-hint-name = Looks like a *name*: { $words }
desk-hint-phone = Looks like a *phone number*: { $words }
desk-hint-document = Looks like a *document number*: { $words }
desk-hint-email = Looks like an *e-mail address*: { $words }
desk-hint-address = Looks like an *address*: { $words }
desk-who = Who: { $who }
desk-asking = Participants can ask questions
desk-on-screen = List on the big screen
desk-questions-none = No question is shown yet.
desk-read = Already read: { $n }
desk-state-released = shown
desk-state-withheld = not shown
desk-show-again = Show after all

## The board

desk-stage = Stage of the board
desk-stage-collect = Collect
desk-stage-vote = Vote
desk-stage-done = Result
desk-board = Notes on the board
desk-ungrouped = Without a group
desk-group-name = Name of group { $n }
desk-group-unnamed = Group { $n }
desk-group-new = Name of a new group
desk-group-add = Add the group
desk-put = Put here
desk-put-new = Put into a new group
desk-chosen = Chosen: { $n }
desk-board-plain-keys = Space chooses what is shown large or taken off the screen.
desk-board-keys = Space chooses a note; digits put what is chosen into a group, 0 takes it out. Notes can be dragged too.
desk-board-empty = Nothing is on the board yet. What participants write waits for you first.
desk-unchoose = Choose none

## Results in words, and what the reveal tells

console-across = Across the groups
console-key = Shown with the answers
console-key-hidden = shown with the reveal
console-key-truth = True value: *{ $number }* { $unit }
console-key-panel = Answers of the experts: { $answers }

## At a board

next-board_vote = Open the vote on the notes
next-board_vote-more = people vote on their tablets
next-board_done = Close the board
next-board_done-more = nothing more can be written or voted for
console-phase-board = the board is on the screen

## Refusals

refusal-no-writing = This can no longer be done with that note: it may have been taken back. Look again.
refusal-not-a-board = The room is not at this board now. Go to the board first.
refusal-too-many-groups = A board has at most twelve groups. Put some notes together.
refusal-no-vote = There is no vote on this board. Close it instead.
