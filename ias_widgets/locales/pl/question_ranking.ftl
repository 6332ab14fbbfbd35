# Ranking. *Słowa między gwiazdkami* są pogrubione.

ranking-told = { $place }. { $letter } · { $label }: { $points ->
    [one] { $points } punkt
    [few] { $points } punkty
   *[many] { $points } punktów
}; na pierwszym miejscu u { $first ->
    [one] { $first } osoby
   *[many] { $first } osób
}
ranking-points = Punkty
ranking-places = Kto dał które miejsce
ranking-place = miejsce { $n }
ranking-unplaced = bez miejsca
ranking-by-group = Które miejsce daje każda grupa
ranking-summary = Pierwsze miejsce daje *{ $most }* { $most ->
    [one] punkt
    [few] punkty
   *[many] punktów
}, każde dalsze o jeden mniej
ranking-first = na pierwszym miejscu u { $n }
