# Big screen, film player and join card. *Words between asterisks* are set bold.

screen-title = Ekran sali

## Joining

screen-join-heading = Dołącz do sali
screen-join-go = Wejdź telefonem albo tabletem na
screen-join-type = i wpisz kod
screen-join-qr = Kod QR z adresem { $address }
screen-join-line = Dołącz: *{ $address }* · *{ $code }*
screen-join-go-second = 2. Wejdź na
screen-wifi = 1. Połącz się z Wi‑Fi
screen-wifi-qr = Kod QR sieci Wi‑Fi { $name }
screen-wifi-name = Sieć
screen-wifi-password = Hasło
screen-wifi-open = bez hasła
screen-people = { $n ->
    [one] osoba w sali
    [few] osoby w sali
   *[many] osób w sali
}
screen-people-full = { $n ->
    [one] *{ $n }* osoba w sali
    [few] *{ $n }* osoby w sali
   *[many] *{ $n }* osób w sali
}
screen-other-family = Pozostali
screen-anonymous = Anonimowo, bez konta

## The test picture, before anybody can join

screen-test = Obraz próbny
screen-test-question = Tak duże będzie pytanie
screen-test-choice = Tak duża będzie odpowiedź do wyboru
screen-test-least = Jeśli z ostatniego rzędu da się przeczytać ten wiersz, da się przeczytać wszystko: to najmniejsze litery na tym ekranie.
screen-test-phone = Wejdź na próbę jednym telefonem: pokaże, że trafił we właściwe miejsce.
screen-test-edges = Czy widać ramkę i wszystkie cztery rogi?
screen-test-pixels = { $wide } × { $high } pikseli

## Where the room is

screen-decision = decyzja { $n } z { $of }
screen-decision-alone = decyzja { $n }
screen-scene = scena { $n }
screen-rule-most = decyduje większość
screen-rule-family = każda grupa ma jeden głos
screen-rule-agency = decyduje: { $agency }
screen-rule-facilitator = decyduje osoba prowadząca
screen-vote-again = { $n ->
    [2] drugie głosowanie
    [3] trzecie głosowanie
   *[other] głosowanie nr { $n }
}
screen-votes = { $n ->
    [1] jedno głosowanie
    [2] dwa głosowania
    [3] trzy głosowania
   *[other] głosowań: { $n }
}

## A question, open and closed

screen-of-present = { $ze ->
    [yes] ze
   *[no] z
} { $of ->
    [one] { $of } obecnej osoby
   *[other] { $of } obecnych
}
screen-have-answered = { $n ->
    [one] już odpowiedziała
   *[other] już odpowiedziało
}
screen-answered = { $n ->
    [one] Odpowiedziała
   *[other] Odpowiedziało
} *{ $n }* { $ze ->
    [yes] ze
   *[no] z
} *{ $of }* { $of ->
    [one] obecnej osoby
   *[other] obecnych
}
screen-n-of-present = { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of } { $of ->
    [one] obecnej osoby
   *[other] obecnych
}
screen-of = { $ze ->
    [yes] ze
   *[no] z
} { $of }
screen-time-left = Zostało
screen-time-up = Czas minął
screen-time-stopped = Czas zatrzymany
screen-result-after-talk = Wynik zobaczycie dopiero po rozmowie
screen-result-after-vote = Wynik zobaczycie po głosowaniu
screen-closed = Głosowanie zamknięte
screen-counted = Głosy są policzone i ukryte

## A talk

screen-talk-with = Porozmawiajcie z kimś z innej instytucji
screen-vote-after-talk = Głosy są policzone i ukryte. *Po rozmowie zagłosujecie jeszcze raz.*
screen-timer-of-minutes = { $n ->
    [one] z { $n } minuty
   *[other] z { $n } minut
}
screen-timer-of = z { $time }
screen-timer-label = Zostało { $left } z { $total }

## A result

screen-before-talk = Przed rozmową
screen-after-talk = Po rozmowie
screen-round = Głosowanie { $n }
screen-all = Wszyscy
screen-by-group = Według grup
screen-by-group-after-talk = Po rozmowie, według grup
screen-by-group-round = Głosowanie { $n }, według grup
screen-groups-from = Grupy od { $k } odpowiedzi
screen-left-out = { $n ->
    [one] { $n } odpowiedź z mniejszych grup
    [few] { $n } odpowiedzi z mniejszych grup
   *[many] { $n } odpowiedzi z mniejszych grup
}
screen-choice = Odpowiedź
screen-percent = { $n }%
screen-people-counted = Liczby oznaczają osoby, każda mogła zaznaczyć kilka odpowiedzi
screen-hands = { $n ->
    [one] w tym { $n } głos przez podniesienie ręki
    [few] w tym { $n } głosy przez podniesienie ręki
   *[many] w tym { $n } głosów przez podniesienie ręki
}
screen-too-few = Wynik pokazujemy od { $k } odpowiedzi
screen-too-few-short = poniżej { $k } odpowiedzi
screen-shift = { $changed ->
    [0] *Żadna { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób*, które głosowały dwa razy, nie zmieniła zdania
    [one] *{ $changed } { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób*, które głosowały dwa razy, zmieniła zdanie
    [few] *{ $changed } { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób*, które głosowały dwa razy, zmieniły zdanie
   *[many] *{ $changed } { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób*, które głosowały dwa razy, zmieniło zdanie
}
screen-goes = Film idzie dalej drogą *{ $letter }*
screen-goes-minority = Idziemy drogą mniejszości: *{ $letter }*
screen-goes-facilitator = Osoba prowadząca wybrała drogę *{ $letter }*
screen-goes-tie-facilitator = Remis: *{ $tied }*. Osoba prowadząca wybrała *{ $letter }*
screen-goes-tie-lot = Remis: *{ $tied }*. Los wskazał *{ $letter }*
screen-tie = Remis: *{ $tied }*. Rozstrzygnie osoba prowadząca albo los
screen-waits-facilitator = Drogę wybierze osoba prowadząca
screen-waits-too-few = Za mało odpowiedzi: drogę wybierze osoba prowadząca

## What happened, why, the rule

screen-facts = Co z tego wynikło
screen-facts-chosen = Wybór: *{ $letter }* · { $label }
screen-facts-happened = Co się stało
screen-facts-why = Dlaczego
screen-facts-rule = Co mówią zasady
screen-facts-source = Źródło: { $source }

## Pause, calm, end, and when something is wrong

screen-pause = Przerwa
screen-back-at = Wracamy o *{ $time }*
screen-calm = Chwila przerwy
screen-blank = Ekran wygaszony
screen-thanks = Dziękujemy
screen-ended = Sala jest zamknięta. Tablety można odłożyć.
screen-loading = Otwieram salę
screen-waiting = Zaraz zaczynamy
screen-lost = Brak połączenia. Widać ostatni stan sali, łączę się ponownie.
screen-refused = Ten ekran nie może pokazać sali
screen-refused-key = Klucz w adresie jest nieprawidłowy albo stracił ważność. Otwórz ekran jeszcze raz z konsoli osoby prowadzącej.
screen-refused-room = Takiej sali nie ma albo została zamknięta. Otwórz ekran jeszcze raz z konsoli osoby prowadzącej.
screen-refused-address = W adresie brakuje sali albo klucza. Otwórz ekran z konsoli osoby prowadzącej.
screen-refused-other = Serwer odmówił połączenia. Otwórz ekran jeszcze raz z konsoli osoby prowadzącej.
screen-old = Ta strona jest starsza niż serwer
screen-old-more = Wczytaj ją ponownie, a sala wróci na ekran.
screen-reload = Wczytaj ponownie

## Controls

screen-controls = Sterowanie ekranem
screen-language = Język ekranu
screen-fullscreen = Pełny ekran
screen-fullscreen-off = Zamknij pełny ekran

## Film

film-ending = Zakończenie
film-safety = Bezpieczeństwo
film-rights = Prawa
film-evidence = Dowody

## Zauważone oznaki

sign-naming-title = Jaka to była oznaka?
sign-naming-lead = Wskaż na swoim urządzeniu, co znaczyło każde zaznaczenie.
sign-people = { $n ->
    [0] Nikt jeszcze niczego nie zaznaczył
    [one] *{ $n }* osoba coś zaznaczyła
    [few] *{ $n }* osoby coś zaznaczyły
   *[many] *{ $n }* osób coś zaznaczyło
}
sign-timeline = Zaznaczenia sali na osi sceny
sign-marks = { $n ->
    [one] { $n } zaznaczenie
    [few] { $n } zaznaczenia
   *[many] { $n } zaznaczeń
}
sign-here = { $ze ->
    [yes] ze
   *[no] z
} { $n }
sign-summary = Coś zaznaczyło *{ $marked }* { $ze ->
    [yes] ze
   *[no] z
} { $of } · zaznaczeń: *{ $taps }*
sign-by-group = według grup, z osób obecnych
sign-left-out = Grupy zbyt małe, by je pokazać; łącznie osób: { $n }
sign-named = trafnie nazwało: { $n }
sign-false = { $n ->
    [0] brak zaznaczeń w innych miejscach
    [one] { $n } zaznaczenie tam, gdzie nie było oznaki
    [few] { $n } zaznaczenia tam, gdzie nie było oznaki
   *[many] { $n } zaznaczeń tam, gdzie nie było oznaki
}
