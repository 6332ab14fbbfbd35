# The map of the way that a room, or a learner, took through a film. *Words between asterisks* are set bold.

path-title = The way through the film
path-map = Map
path-ending = What became of it
path-talk = Questions for the talk
path-walked = the way taken
path-open = ways not taken
path-closed = not open on this way
path-beyond = further ways
path-legend = Legend
path-node-open = a way not taken led here
path-node-beyond = not on this way
path-node-chosen = Chosen: { $letter }
path-decision = Decision { $n } · { $agency } decides
path-decision-short = Decision { $n }
path-chosen = Chosen: *{ $letter }* · { $label }
path-closed-choice = Not open on this way: { $label }
path-leads = leads to: { $scene }
path-not-yet = where it leads may still be seen
path-families = Most of: { $families }
path-parted = Where groups parted
path-did = What the choice did
path-did-all = What each choice did
path-helps = helps
path-mixed = helps and harms
path-harms = harms
path-effects-legend = The number of each decision, and what its choice did: + helps, ± helps and harms, − harms
path-talk-none = No votes that may be shown yet: talk about what surprised you.
path-choose = Choose a scene to see what was decided there.
path-opened = Scene { $order }
path-off-way = This scene was not on the way.
path-reached-by = From decision { $n }: { $label }
path-so-far = The film has not ended yet: scenes that may still come are not shown.
path-list = The way as a list
path-none-yet = No film has begun yet.
path-for-all = For everyone
path-what-if = What if: { $label }
path-what-if-choice = What if at decision { $n }: { $label }
path-what-if-note = What if? The way the room took stays as it is.

## Why a question was chosen

path-why-decision = Decision { $n }. { $reasons }
path-why-nearest = The room was largely of one mind; decision { $n } divided it most ({ $counts }).
path-why-film = About the whole film.
