# Points to share out. *Words between asterisks* are set bold.

points-how = Share out { $points } points. Give more to what matters more; something may get none.
points-left = { $left ->
    [one] *{ $left }* point left to share out
   *[other] *{ $left }* points left to share out
}
points-over = { $over ->
    [one] *{ $over }* point too many: take it back somewhere
   *[other] *{ $over }* points too many: take them back somewhere
}
points-all = All *{ $points }* points are shared out
points-unsent = Not an answer yet
points-never = The points were not all shared out, so nothing was handed in.
points-more = { $step } more: { $what }
points-less = { $step } fewer: { $what }
points-given = { $what }, points
points-told = { $letter } · { $label }: { $mean } points on average; { $some } of { $people } gave it any
points-mean = Points on average
points-some = { $n } of { $of } gave any
points-by-group = Points on average, by group
points-summary = Each person shared out *{ $points }* points
points-own = you: { $n }
