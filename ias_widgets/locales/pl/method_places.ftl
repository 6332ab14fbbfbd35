# Miejsca na mapie.
places-title = Gdzie odbył się program?
places-sentence =
    { $places ->
        [1] Jedno miejsce: { $most }, { $people ->
            [one] { $people } osoba
            [few] { $people } osoby
           *[many] { $people } osób
        }
       *[other] { $n ->
            [one] { $n } osoba
            [few] { $n } osoby
           *[many] { $n } osób
        } w { $places } miejscach, najwięcej: { $most } ({ $people })
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
