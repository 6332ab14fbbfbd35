# Kroki procedury po kolei. *Słowa między gwiazdkami* są pogrubione.

procedure-told = { $place }. { $label }: tutaj umieściło ten krok { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
procedure-swapped = Najczęściej na odwrót: „{ $later }” przed „{ $earlier }”, { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
procedure-right = Właściwa kolejność; ile osób umieściło krok na swoim miejscu
procedure-why = Dlaczego tak
procedure-source = Źródło: { $source }
procedure-summary = Średnio *{ $mean }* z { $of } kroków na swoim miejscu
procedure-hit = na swoim miejscu
