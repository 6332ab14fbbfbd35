# Miejsca na mapie.
places-title = Gdzie odbył się program?
places-sentence =
    { $places ->
        [one] Jedno miejsce: { $most }, { $people } osób
       *[other] { $n } osób w { $places } miejscach, najwięcej: { $most } ({ $people })
    }
places-about = Pole znaku: liczba obecnych. Mapa jest uproszczona.
places-off = Poza mapą: { $names }.
places-place = Miejsce
places-kind = Rodzaj
places-cohorts = Kohorty
places-training = Szkolenie
places-workshop = Warsztat
places-elearning = E-learning
places-other = Inne
places-assumption = Liczba obecnych to tablety i podniesione ręce; kto był na dwóch zajęciach, liczy się dwa razy.
