# Oznaki zauważone w filmie.
noticing-title = Kto co zauważył?
noticing-sentence = Oznakę „{ $most }” { $people ->
    [one] zauważyła
    [few] zauważyły
   *[many] zauważyło
} { $of_most } osób, a „{ $least }” – { $of_least }
noticing-one = Oznakę „{ $most }” { $people ->
    [one] zauważyła
    [few] zauważyły
   *[many] zauważyło
} { $of_most } osób
noticing-about = Pas: okno czasowe oznaki, tym grubszy, im oznaka silniejsza; kropkowany: to nie jest oznaka. Zauważono { $share } oznak, które można było zauważyć; zaznaczeń poza oknami: { $alarms }.
noticing-detection = Odróżnianie oznak: d′ = { $d }; za oznakę wzięto { $alarms } tego, co nią nie jest.
noticing-scene = Scena
noticing-sign = Oznaka
noticing-strength = Siła
noticing-window = Okno czasowe, s
noticing-noticed = Zauważyło
noticing-seconds = sekundy sceny
noticing-taps = Zaznaczenia: pełne w oknie, puste poza oknami
noticing-strong = silna
noticing-medium = średnia
noticing-weak = słaba
noticing-decoy = to nie jest oznaka
noticing-assumption = Kto dotknął ekranu w oknie czasowym, ten zauważył oznakę; zaznaczenia jednej osoby traktujemy jako niezależne, więc przedziały są raczej za wąskie.
