# Punkty do rozdzielenia. *Słowa między gwiazdkami* są pogrubione.

points-how = Rozdziel { $points } punktów. Daj więcej temu, co ważniejsze; coś może nie dostać nic.
points-left = { $left ->
    [one] Do rozdzielenia: *{ $left }* punkt
    [few] Do rozdzielenia: *{ $left }* punkty
   *[many] Do rozdzielenia: *{ $left }* punktów
}
points-over = { $over ->
    [one] O *{ $over }* punkt za dużo: odejmij go gdzieś
    [few] O *{ $over }* punkty za dużo: odejmij je gdzieś
   *[many] O *{ $over }* punktów za dużo: odejmij je gdzieś
}
points-all = Wszystkie *{ $points }* punktów rozdzielone
points-unsent = To jeszcze nie odpowiedź
points-never = Nie wszystkie punkty zostały rozdzielone, więc nic nie wysłano.
points-more = Dodaj { $step }: { $what }
points-less = Odejmij { $step }: { $what }
points-given = { $what }, punkty
points-told = { $letter } · { $label }: średnio { $mean } pkt; { $some ->
    [one] coś dała { $some } osoba
    [few] coś dały { $some } osoby
   *[many] coś dało { $some } osób
} z { $people }
points-mean = Punkty, średnio
points-some = coś dało { $n } z { $of }
points-by-group = Punkty średnio, według grup
points-summary = Każdy rozdzielił *{ $points }* punktów
points-own = u Ciebie: { $n }
