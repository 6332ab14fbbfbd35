# A film played alone, in a notebook. *Words between asterisks* are set bold.

player-region = Film: { $film }
player-loading = Opening the film…
player-pause = Break
player-begin = Begin
player-not-now = Not now
player-note-kicker = Before you watch
player-note-how = You decide how the story goes on. After each choice you learn at once what came of it, and you can go back and try another way.
player-note-sound = There is no sound: everything is shown and written.
player-draft = This film is a draft: no practitioner has signed it yet.

## A scene

player-scene = Scene
player-next = Next
player-to-decision = To the decision
player-to-ending = What became of it
player-go-on = Go on
player-skip-decision = Skip to the decision
player-skip = Skip to the end of the scene
player-transcript = The whole scene as text

## A decision, and what came of it

player-decision = Decision { $n } · { $agency } decides
player-choose-first = Choose one answer
player-chosen-now = Chosen: { $letter }
player-confirm = Confirm
player-watch-again = Watch again
player-chosen = Your choice: *{ $letter }* · { $label }
player-did = What it did
player-helps = helps
player-mixed = helps and harms
player-harms = harms
player-choose-again = Choose differently
player-sources = { $n ->
    [one] Source
   *[other] Sources
}

## The end

player-path = The way you took
player-path-more = Each choice, and what else was open at that moment.
player-path-chosen = You chose *{ $letter }*: { $label }
player-others = Not taken
player-other-way = Go back to decision { $n }
player-signs = What could be noticed
player-signs-more = A sign asks for a closer look; one alone proves nothing.
player-strong = strong sign
player-medium = medium sign
player-weak = weak sign
player-decoys = What looked like a sign and was not
player-talk = Questions for the talk
player-talk-all = For everyone
player-again = Play again

## A break, and leaving

player-break-title = A break
player-break-more = The film waits where you are. Come back whenever you like.
player-back = Back to the film
player-leave = Leave the film
player-left-title = You have left the film
player-left-more = You need not explain it to anybody. The film stays where you left it; you can also simply close this page.
player-help = If any of this concerns you

## When something does not go

player-refused = That was not possible
player-refused-malformed = The page asked for something the film does not know. Run the cell again.
player-refused-unknown-choice = This choice is not open here. Choose one of those shown.
player-refused-nothing-next = There is nothing further from here. Choose, or play again.
player-refused-nothing-back = This decision has not been made yet.
player-refused-unknown-scene = The film leads to a scene it does not have. Tell its author.
player-refused-unknown-language = The film does not have this language.
player-refused-broken = The film cannot go on here. Tell its author.
player-slow = The notebook does not answer
player-slow-more = It may be busy. If nothing happens, run the cell with the film again.
