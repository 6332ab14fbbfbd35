# Oznaki zauważone w filmie.
noticing-title = Kto co zauważył?
noticing-sentence = Oznakę „{ $most }” zauważyło { $of_most } osób, a „{ $least }” { $of_least }
noticing-one = Oznakę „{ $most }” zauważyło { $of_most } osób
noticing-about = Pas: okno oznaki, tym grubszy, im oznaka silniejsza; kropkowany: to nie jest oznaka. Zauważono { $share } wszystkich możliwych oznak; zaznaczeń poza oknami: { $alarms }.
noticing-detection = Odróżnianie oznak: d′ = { $d }; za oznakę wzięto { $alarms } tego, co nią nie jest.
noticing-scene = Scena
noticing-sign = Oznaka
noticing-strength = Siła
noticing-window = Okno, s
noticing-noticed = Zauważyło
noticing-seconds = sekundy sceny
noticing-taps = Zaznaczenia: pełne w oknie, puste poza oknami
noticing-strong = silna
noticing-medium = średnia
noticing-weak = słaba
noticing-decoy = to nie jest oznaka
noticing-assumption = Kto dotknął ekranu w oknie, ten zauważył; zaznaczenia tej samej osoby liczone są jak niezależne, więc przedziały są raczej za wąskie.
