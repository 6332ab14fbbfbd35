# The steps of a procedure in order. *Words between asterisks* are set bold.

procedure-told = { $place }. { $label }: { $n ->
    [one] { $n } person put it here
   *[other] { $n } people put it here
}
procedure-swapped = Most often the wrong way round: “{ $later }” before “{ $earlier }”, by { $n ->
    [one] { $n } person
   *[other] { $n } people
}
procedure-right = The right order, and how many put each step in its place
procedure-why = Why this order
procedure-source = Source: { $source }
procedure-summary = On average *{ $mean }* of { $of } steps in their place
procedure-hit = in its place
