# Ryciny i tabele z zapisów sal (notatnik cohorts).
cohorts-decisions = Decyzje i odpowiedzi
cohorts-decisions-about =
    { $n ->
        [one] Jedna sala. Obrys: pierwsze głosowanie, wypełnienie: ostatnie. Strzałka: tędy poszedł film.
        [few] { $n } sale razem. Obrys: pierwsze głosowanie, wypełnienie: ostatnie. Strzałka: tędy poszedł film.
       *[other] { $n } sal razem. Obrys: pierwsze głosowanie, wypełnienie: ostatnie. Strzałka: tędy poszedł film.
    }
cohorts-round =
    { $number ->
        [1] pierwsze głosowanie
       *[other] głosowanie { $number }
    }
cohorts-answered = odpowiedziało { $n } z { $all }
cohorts-by-first = ile osób postawiło to na pierwszym miejscu
cohorts-by-some = ile osób dało tu choć jeden punkt
cohorts-by-several = suma może przekroczyć liczbę osób
cohorts-of = { $n } z { $all }
cohorts-splits = Wynik według grup instytucji
cohorts-splits-about = Ostatnie głosowanie. Długość: jaka część grupy tak odpowiedziała. Tylko grupy, które wolno pokazać.
cohorts-ways = Drogi przez film
cohorts-ways-about =
    { $n ->
        [one] Droga jednej sali, scena po scenie. Tego, co wycofano, tu nie ma.
        [few] Drogi { $n } sal, scena po scenie. Grubość: liczba sal. Tego, co wycofano, tu nie ma.
       *[other] Drogi { $n } sal, scena po scenie. Grubość: liczba sal. Tego, co wycofano, tu nie ma.
    }
cohorts-goes-on = bez decyzji
cohorts-title = Zapisy sal
cohorts-folder = Folder z zapisami
cohorts-look = Wczytaj
cohorts-choose = Sale
cohorts-none = W tym folderze nie ma zapisu. Zapis powstaje, gdy sala zostaje zamknięta; można go też utworzyć poleceniem ias room record.
cohorts-table = Te same liczby w tabeli
cohorts-nothing = Nie ma tu nic, co wolno pokazać.
cohorts-private = Zapis jest spseudonimizowany, a nie anonimowy. Przechowuj go tam, gdzie administrator przechowuje dane osobowe, i usuń w dniu podanym uczestnikom.
cohorts-column-film = film
cohorts-column-title = scena
cohorts-column-short = pytanie
cohorts-column-round = głosowanie
cohorts-column-family = grupa
cohorts-column-label = odpowiedź
cohorts-column-people = osób
cohorts-column-answered = odpowiedziało
cohorts-column-present = obecnych
cohorts-column-to = dokąd
cohorts-column-rooms = sal
cohorts-column-date = data
cohorts-column-place = miejsce
cohorts-column-cohort = kohorta
