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
ranking-places = Ile osób na którym miejscu
ranking-unplaced = bez miejsca
ranking-by-group = Miejsca według grup
ranking-summary = Pierwsze miejsce daje *{ $most }* { $most ->
    [one] punkt
    [few] punkty
   *[many] punktów
}, każde dalsze o jeden mniej
ranking-nth = { $n }.
