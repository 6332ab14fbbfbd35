# An order of lines that a person makes: what kinds whose answer is one share. *Words between asterisks* are set bold.

order-how = Drag a line to its place, or move it with its arrows. Then press *This is my order*.
order-how-top = Put the { $top } that matter most above the line: drag them, or use the arrows. Then press *This is my order*.
order-unsent = Not an answer yet
order-changed = Changed, and not handed in
order-mine = This is my order
order-never = This order was not handed in.
order-up = Move up: { $what }
order-down = Move down: { $what }
order-place = { $what }: { $place } of { $of }
order-cut = What is above this line counts
order-own = you: { $place }
