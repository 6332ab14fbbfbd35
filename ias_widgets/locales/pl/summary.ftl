# A room on one page: the facilitator prints it for the participants' institutions.

summary-label = Podsumowanie spotkania
summary-unfinished = spotkanie jeszcze trwa, stan w chwili zapisu
summary-day = { $number } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
summary-date = Data
summary-place = Miejsce
summary-cohort = Kohorta
summary-people = Liczba uczestników
summary-film = Film
summary-film-draft = { $title } (wersja robocza, niepodpisana przez praktyka)
summary-film-signed = { $title }
summary-controller = Administrator danych
summary-delete-on = Usunąć dane do dnia
summary-not-named = nie podano
summary-ending = Zakończenie
summary-signs = Zauważone oznaki
summary-signs-decoys = Wyglądało na oznakę, a nią nie było: { $decoys }.
summary-signs-false = Zaznaczenia tam, gdzie nie było oznaki: { $n }.
summary-safety = Bezpieczeństwo
summary-rights = Prawa
summary-evidence = Dowody

## Decisions and questions

summary-asked = Decyzje i odpowiedzi
summary-all = Razem
summary-vote-1 = 1. tura
summary-vote-2 = 2. tura
summary-answers = Odpowiedzi / obecni
summary-groups = Ostatnia tura według grup
summary-taken = tędy poszedł film
summary-below = poniżej { $k }
summary-median = Odpowiedź środkowa
summary-number = { $n }
summary-points = Odpowiedzi od 1 ({ $low }) do { $points } ({ $high }): { $counts }.
summary-rule = Zasada
summary-unchecked = do sprawdzenia
summary-hidden = Wyniku nie odsłonięto w sali.
summary-rounds = { $n ->
    [few] Odbyły się { $n } głosowania, tu dwa ostatnie.
   *[many] Odbyło się { $n } głosowań, tu dwa ostatnie.
}
summary-shift = { $changed ->
    [0] { $ze ->
        [yes] Ze
       *[no] Z
    } { $both } osób, które głosowały dwa razy, żadna nie zmieniła zdania.
    [one] { $ze ->
        [yes] Ze
       *[no] Z
    } { $both } osób, które głosowały dwa razy, { $changed } zmieniła zdanie.
    [few] { $ze ->
        [yes] Ze
       *[no] Z
    } { $both } osób, które głosowały dwa razy, { $changed } zmieniły zdanie.
   *[many] { $ze ->
        [yes] Ze
       *[no] Z
    } { $both } osób, które głosowały dwa razy, { $changed } zmieniło zdanie.
}
summary-hands = { $n ->
    [one] W tym { $n } głos przez podniesienie ręki.
    [few] W tym { $n } głosy przez podniesienie ręki.
   *[many] W tym { $n } głosów przez podniesienie ręki.
}
summary-counts-several = Można było zaznaczyć kilka odpowiedzi.
summary-counts-ranking = Odpowiedzi układano w kolejności; liczby mówią, ile osób postawiło każdą na pierwszym miejscu.
summary-counts-procedure = Układano kroki; liczby mówią, ile osób postawiło każdy na właściwym miejscu.
summary-counts-place = Wskazywano miejsce na obrazie; liczby mówią, ile osób trafiło w każde z miejsc wskazanych przez ekspertów.
summary-counts-referral = Można było wskazać kilka instytucji; liczby mówią, ile osób wskazało każdą z nich.
summary-way-rule-most = Film poszedł drogą { $letter }: zdecydowała większość.
summary-way-rule-family = Film poszedł drogą { $letter }: każda grupa miała jeden głos.
summary-way-rule-agency = Film poszedł drogą { $letter }. Decydowała instytucja: { $agency }.
summary-way-facilitator = Film poszedł drogą { $letter }: wybrała ją osoba prowadząca.
summary-way-minority = Film poszedł drogą { $letter }: pokazano wybór mniejszości.
summary-way-lot = Film poszedł drogą { $letter }: wskazał ją los.
summary-way-tie-facilitator = Remis: { $tied }. Film poszedł drogą { $letter }, wybraną przez osobę prowadzącą.
summary-way-tie-lot = Remis: { $tied }. Film poszedł drogą { $letter }, wskazaną przez los.
summary-none = Nad niczym jeszcze nie głosowano.

## What is left to talk about

summary-worth = Do tego warto wrócić
summary-talk = Pytania do rozmowy

## What must be known to read the page, and what stands elsewhere

summary-note-rest = { $n ->
    [one] Jeszcze { $n } pytanie, w którym sala była bardziej zgodna, jest w zapisie.
    [few] Jeszcze { $n } pytania, w których sala była bardziej zgodna, są w zapisie.
   *[many] Jeszcze { $n } pytań, w których sala była bardziej zgodna, jest w zapisie.
}
summary-note-elsewhere = { $n ->
    [one] W zapisie jest też { $n } głosowanie na drodze, z której sala zawróciła.
    [few] W zapisie są też { $n } głosowania na drodze, z której sala zawróciła.
   *[many] W zapisie jest też { $n } głosowań na drodze, z której sala zawróciła.
}
summary-note-sheets = Wypełnione samodzielnie i oddane: { $sheets }. Odpowiedzi z nich nie pokazuje się sali, a w zapisie pomija się zbyt małe grupy.
summary-sheet = { $title } – { $done } z { $present }
summary-note-read = Strzałka wskazuje drogę filmu; im ciemniejsze pole, tym większa część odpowiedzi w kolumnie.
summary-note-k = { $several ->
    [yes] Wyniki pokazujemy od { $k } albo { $most } odpowiedzi, zależnie od pytania,
   *[no] Wyniki pokazujemy od { $k } odpowiedzi,
} a w podziale na grupy tylko tam, gdzie z liczb nie da się nikogo rozpoznać.
summary-note-pseudonymous = Zapis sali { $room } jest spseudonimizowany, a nie anonimowy: do czasu usunięcia zawiera dane osobowe, za które odpowiada administrator.
