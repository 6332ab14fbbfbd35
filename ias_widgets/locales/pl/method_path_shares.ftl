# Drogi sal przez film.
path-shares-title = Którędy sale przeszły przez film?
path-shares-sentence = Drogi rozchodzą się w scenie „{ $scene }”; najczęstszą { $most ->
    [one] poszła
    [few] poszły
   *[many] poszło
} { $most } { $ze ->
    [yes] ze
   *[no] z
} { $n } sal
path-shares-same = Wszystkie sale ({ $n }) poszły tą samą drogą
path-shares-about = Scena po scenie, z góry na dół; liczba i grubość: sale, ciemne pole: zakończenie. Tego, co wycofano, tu nie ma.
path-shares-most = Najczęstsza droga: { $share } sal { $interval }.
path-shares-goes-on = bez decyzji
path-shares-scene = Scena
path-shares-to = Dokąd
path-shares-way = Droga
path-shares-assumption = Liczymy sale, a nie osoby: o drodze decyduje większość albo osoba prowadząca, więc różnice dróg nie mówią o wszystkich osobach.
