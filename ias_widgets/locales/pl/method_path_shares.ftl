# Drogi sal przez film.
path-shares-title = Którędy sale przeszły przez film?
path-shares-sentence = Drogi rozchodzą się w scenie „{ $scene }”; najczęstszą poszło { $most } z { $n } sal
path-shares-same = Wszystkie sale ({ $n }) poszły tą samą drogą
path-shares-about = Scena po scenie, z góry na dół; liczba i grubość: sale, ciemne pole: zakończenie. Tego, co wycofano, tu nie ma.
path-shares-most = Najczęstsza droga: { $share } sal { $interval }.
path-shares-goes-on = bez decyzji
path-shares-scene = Scena
path-shares-to = Dokąd
path-shares-way = Droga
path-shares-assumption = Liczy się sala, a nie osoba: o drodze decyduje większość albo prowadzący, więc różnice dróg nie mówią o wszystkich osobach.
