# Co zmieniła rozmowa: pierwsze i ostatnie głosowanie.
shift-title = Co zmieniła rozmowa?
shift-sentence = Po rozmowie „{ $choice }” { $after ->
    [one] wybrała
    [few] wybrały
   *[many] wybrało
} { $after } { $ze ->
    [yes] ze
   *[no] z
} { $n } osób, przed nią – { $before }
shift-none = Rozmowa nie zmieniła rozkładu odpowiedzi
shift-about = Te same osoby w pierwszym i ostatnim głosowaniu. Ciemny pas: zmiana, jasny: ta sama odpowiedź. Zmienionych odpowiedzi: { $moved } { $ze ->
    [yes] ze
   *[no] z
} { $all } ({ $share } { $interval }, we wszystkich pytaniach). p: test Stuarta i Maxwella, poprawka Holma.
shift-first = Przed rozmową
shift-last = Po rozmowie
shift-holm = p (Holm)
shift-assumption = Tylko osoby, które odpowiedziały oba razy i których odpowiedzi wolno pokazać; zmiana mogła wyniknąć z rozmowy, ale i z tego, że o to samo zapytano drugi raz.
