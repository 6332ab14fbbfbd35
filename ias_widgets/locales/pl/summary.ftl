# A room on one page, for the participants' institutions.

summary-label = Podsumowanie warsztatu
summary-unfinished = warsztat jeszcze trwa, stan na tę chwilę
summary-day = { DATETIME($day, dateStyle: "long") }

## The head

summary-date = Data
summary-place = Miejsce
summary-cohort = Kohorta
summary-people = Liczba uczestników
summary-film = Film
summary-film-draft = { $title } (wersja robocza, niepodpisana przez praktyka)
summary-film-signed = { $title } (podpisany przez praktyka)
summary-controller = Administrator danych
summary-delete-on = Dane do usunięcia do dnia
summary-not-named = nie podano
summary-ending = Zakończenie
summary-safety = Bezpieczeństwo
summary-rights = Prawa
summary-evidence = Dowody

## Decisions and questions

summary-asked = Decyzje i odpowiedzi
summary-none = Sala jeszcze nad niczym nie głosowała.
summary-groups = Grupy instytucji
summary-answer = Odpowiedź
summary-answers = Odpowiedzi / obecni
summary-all = Wszyscy
summary-vote-1 = 1. tura
summary-vote-2 = 2. tura
summary-taken = tędy poszedł film
summary-median = Odpowiedź środkowa
summary-below = poniżej { $k }
summary-rule = Zasada
summary-unchecked = do sprawdzenia
summary-hidden = Wyniku nie odsłonięto w sali.
summary-rounds = Liczba tur: { $n }; pokazano dwie ostatnie.
summary-several = Można było zaznaczyć kilka odpowiedzi.
summary-hands = { $n ->
    [one] Wliczono { $n } podniesioną rękę.
    [few] Wliczono { $n } podniesione ręce.
   *[many] Wliczono { $n } podniesionych rąk.
}
summary-shift = { $ze ->
    [yes] Ze
   *[no] Z
} { $both ->
    [one] { $both } osoby, która odpowiedziała dwa razy,
   *[other] { $both } osób, które odpowiedziały dwa razy,
} { $changed ->
    [0] żadna nie zmieniła odpowiedzi.
    [one] { $changed } zmieniła odpowiedź.
    [few] { $changed } zmieniły odpowiedź.
   *[many] { $changed } zmieniło odpowiedź.
}
summary-way-rule-most = Zdecydowała większość: { $letter }.
summary-way-rule-family = Każda grupa miała jeden głos, wynik: { $letter }.
summary-way-rule-agency = Decydowała jedna instytucja ({ $agency }): { $letter }.
summary-way-minority = Pokazano drogę mniejszości: { $letter }.
summary-way-facilitator = Wybrała osoba prowadząca: { $letter }.
summary-way-lot = Rozstrzygnęło losowanie: { $letter }.
summary-way-tie-facilitator = Remis { $tied }; osoba prowadząca wybrała { $letter }.
summary-way-tie-lot = Remis { $tied }; losowanie wskazało { $letter }.

## To go on talking

summary-worth = Do dalszej rozmowy
summary-worth-gap = Tu grupy różnią się najbardziej: odpowiedź { $letter } wybrało { $many } w grupie „{ $more }”, a { $few } w grupie „{ $less }”.
summary-worth-spread = Tu głosy rozłożyły się najrówniej: { $counts }.
summary-worth-changed = Tu najwięcej osób zmieniło odpowiedź: { $changed } { $ze ->
    [yes] ze
   *[no] z
} { $both }.
summary-talk = Pytania do rozmowy

## What must be known to read the page

summary-notes-absent = { $n ->
    [one] Jeszcze { $n } pytanie, w którym sala była bardziej zgodna, jest w zapisie.
    [few] Jeszcze { $n } pytania, w których sala była bardziej zgodna, są w zapisie.
   *[many] Jeszcze { $n } pytań, w których sala była bardziej zgodna, jest w zapisie.
}
summary-notes-elsewhere = { $n ->
    [one] { $n } głosowanie na drodze, z której sala zawróciła, jest w zapisie.
    [few] { $n } głosowania na drodze, z której sala zawróciła, są w zapisie.
   *[many] { $n } głosowań na drodze, z której sala zawróciła, jest w zapisie.
}
summary-notes-read = Strzałka wskazuje drogę, którą poszedł film; im ciemniejsze pole, tym większa część odpowiedzi w kolumnie.
summary-notes-protected = Wyniki pokazujemy od { $k } odpowiedzi, a w podziale na grupy tylko tam, gdzie z liczb nie da się nikogo rozpoznać.
summary-notes-worth = Grupy porównano według udziału tej samej odpowiedzi w ostatnim głosowaniu.
summary-notes-pseudonymous = Zapis dołączony do tej strony jest spseudonimizowany, a nie anonimowy: do czasu usunięcia zawiera dane osobowe, za które odpowiada administrator.
