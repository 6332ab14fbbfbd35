# Ranking. *Words between asterisks* are set bold.

ranking-told = { $place }. { $letter } · { $label }: { $points ->
    [one] { $points } point
   *[other] { $points } points
}; put first by { $first ->
    [one] { $first } person
   *[other] { $first } people
}
ranking-points = Points
ranking-places = How many put it in which place
ranking-unplaced = not placed
ranking-by-group = Places by group
ranking-summary = First place gives *{ $most }* { $most ->
    [one] point
   *[other] points
}, each further place one fewer
ranking-nth = { $n }
