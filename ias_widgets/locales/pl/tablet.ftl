# The tablet and the phone. *Words between asterisks* are set bold.

page-title = Dołącz do sali
next = Dalej
back = Wstecz
more = Więcej
less = Mniej
options = Więcej możliwości
by-itself = Wszystko pojawi się tu samo

## Joining

language-label = Język, language, мова
join-title = Dołącz do sali
join-lead = Bez konta, bez nazwiska, bez aplikacji.
join-qr = Jest też kod QR: skieruj na niego aparat, a cyfry wpiszą się same.
code-label = Sześć cyfr z dużego ekranu
code-missing = { $n ->
    [one] Jeszcze { $n } cyfra
    [few] Jeszcze { $n } cyfry
   *[many] Jeszcze { $n } cyfr
}
code-complete = Są wszystkie cyfry
other-code = Inny kod
loading = Wchodzę do sali…
loading-more = To potrwa chwilę.
loading-offline = Nie mogę połączyć się z salą
loading-offline-more = Sprawdź, czy to urządzenie jest w tej samej sieci Wi‑Fi co sala. Próbuję dalej.

preparing-title = Sala jest przygotowywana
preparing-more = To urządzenie trafiło we właściwe miejsce. Gdy sala zostanie otwarta, strona sama przejdzie dalej.
preparing-reached = Jest połączenie z salą

room-code = Sala { $code }
agency-title = Z jakiej instytucji jesteś?
agency-next = Z jakiej instytucji jest następna osoba?
agency-lead = Na ekranie widać tylko grupy, nigdy osoby.
seating-title = Kto odpowiada na tym urządzeniu?
seating-alone = Tylko ja
seating-table = Cały stół, jedną wspólną odpowiedzią
seating-turns = Kilka osób, jedna po drugiej
enter = Wchodzę
entering = Wchodzę…

notice-controller = Administrator danych: { $controller }.
notice-until = Zapisujemy instytucję i odpowiedzi, usuniemy je { $date }.
notice-kept = Zapisujemy instytucję i odpowiedzi.
notice-more = Nie zapisujemy nazwiska ani adresu urządzenia. Odpowiedzi nie są łączone z osobą. Testy przed zajęciami i po nich łączy tylko kod, który układasz bez podawania nazwiska; kod możesz pominąć, a zapisujemy wyłącznie jego odcisk. Możesz wyjść w każdej chwili.

recover-button = Mam trzy słowa, wracam
recover-title = Wróć do sali
recover-lead = Wpisz trzy słowa, które widać było po wejściu do sali. Twoje odpowiedzi na ciebie czekają.
recover-word = { $n ->
    [1] Pierwsze słowo
    [2] Drugie słowo
   *[other] Trzecie słowo
}
recover-send = Wracam

## In the room

in-room = Jesteś w sali
look-at-screen = Patrz na duży ekran
lobby-title = Jesteś w sali
lobby-more = Zaraz zaczynamy. Pierwsze pytanie pojawi się tutaj samo.
wait-scene = Trwa scena { $n }. Następne pytanie pojawi się tutaj samo.
wait-what-if = Na ekranie widać, co by było, gdyby wybrano inaczej. W tym czasie o nic nie pytamy.
wait-ending = To jest zakończenie filmu.
wait-next = Następne pytanie pojawi się tutaj samo.
words-title = Twoje trzy słowa
words-more = Zapamiętaj je. Dzięki nim wrócisz tu z innego urządzenia.
story-title = Co wydarzyło się dotąd
where-decision = Decyzja { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }
where-decision-alone = Decyzja { $n }

offline-title = Nie ma połączenia z salą
offline-kept = Twoja odpowiedź czeka na tym urządzeniu. Wyślemy ją, gdy wróci sieć. Nie zamykaj strony.
offline-kept-taps = Twoje zaznaczenia czekają na tym urządzeniu. Wyślemy je, gdy wróci sieć. Nie zamykaj strony.
offline-nothing = Łączę się ponownie. Nie zamykaj strony.
online-again = Połączenie wróciło
online-again-more = Jesteś z powrotem w sali.
try-now = Spróbuj teraz

## A question

question-kicker = Pytanie
rule-most = Decyduje większość
rule-family = Każda grupa ma jeden głos
rule-agency = Decyduje: { $agency }
rule-facilitator = Decyduje osoba prowadząca
vote-number = { $n ->
    [2] Drugie głosowanie
    [3] Trzecie głosowanie
   *[other] Głosowanie nr { $n }
}
whole-table = Odpowiedź całego stołu
vote-anonymous = Głosujesz anonimowo. Podział na instytucje pokażemy tylko dla grup od { $k } odpowiedzi.
answer-anonymous = Odpowiadasz anonimowo. Wynik pokażemy od { $k } odpowiedzi.
vote-tap = Jeszcze bez odpowiedzi
vote-change = Możesz zmienić, póki trwa głosowanie
unknown-kind = Ta strona nie zna takiego pytania. Wczytaj ją ponownie.
closed-hidden = Wynik jest jeszcze ukryty. Zobaczycie go na dużym ekranie.
closed-deep = Wynik zobaczycie po rozmowie i drugim głosowaniu.
badge-sending = Wysyłam…
badge-saved = Zapisano
badge-kept = Czeka na wysłanie
badge-closed = Głosowanie zamknięte
badge-refused = Nie przyjęto

several-any = Zaznacz wszystkie, które pasują.
several-exactly = { $least ->
    [one] Zaznacz jedną odpowiedź.
    [few] Zaznacz dokładnie { $least } odpowiedzi.
   *[many] Zaznacz dokładnie { $least } odpowiedzi.
}
several-at-least = Zaznacz co najmniej { $least }.
several-at-most = { $most ->
    [one] Zaznacz najwyżej jedną.
   *[other] Zaznacz najwyżej { $most }.
}
several-between = Zaznacz od { $least } do { $most }.
several-too-few = { $least ->
    [one] Zaznacz przynajmniej jedną odpowiedź, wtedy ją zapiszemy.
   *[other] Zaznacz przynajmniej { $least } odpowiedzi, wtedy je zapiszemy.
}
scale-point = { $words ->
    [none] { $point } z { $points }
   *[other] { $point } z { $points }: { $words }
}

## A talk

talk-kicker = Rozmowa
talk-hidden = Głosy policzone i ukryte
talk-again = Po rozmowie zagłosujecie jeszcze raz.
own-answer = Twoja odpowiedź, widzisz ją tylko ty

## A result

result-kicker = { $n ->
    [1] Wynik głosowania
    [2] Wynik drugiego głosowania
    [3] Wynik trzeciego głosowania
   *[other] Wynik głosowania nr { $n }
}
was = było { $n }
own-choice = Twój wybór
answered = { $n ->
    [one] Odpowiedziała
   *[other] Odpowiedziało
} *{ $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }* { $of ->
    [one] obecnej osoby
   *[other] obecnych
}
result-too-few = Za mało odpowiedzi. Wynik pokazujemy od { $k }.
way = Film idzie dalej drogą *{ $letter }*.
way-minority = Idziemy drogą mniejszości: *{ $letter }*.
way-facilitator = Osoba prowadząca wybrała drogę *{ $letter }*.
way-tie-facilitator = Remis: *{ $tied }*. Osoba prowadząca wybrała drogę *{ $letter }*.
way-lot = Remis: *{ $tied }*. Los wskazał drogę *{ $letter }*.
way-tie = Remis: *{ $tied }*. Rozstrzygnie osoba prowadząca albo los.
way-too-few = Za mało odpowiedzi. Drogę wybierze osoba prowadząca.
way-open = Drogę wybierze osoba prowadząca.
way-talk = Porozmawiajcie o różnicach.
facts-title = Co z tego wynikło
facts-choice = Wybór { $letter }: { $label }
facts-happened = Co się stało
facts-why = Dlaczego
facts-rule = Co mówią zasady
facts-source = Źródło

## Breaks and the end

break-button = Przerwa
break-where = Przerwa
break-title = Zrób sobie przerwę
break-more = Osoba prowadząca widzi tylko, że ktoś ma przerwę, ale nie wie kto. Twoje odpowiedzi zostają. Film poczeka, a ominięte sceny streścimy.
break-go = Możesz też po prostu wyjść
break-back = Wracam do sali
help-label = Gdzie szukać pomocy
pause-kicker = Przerwa
pause-more = Gdy zaczniemy znowu, pytanie pojawi się tutaj samo.
calm-title = Chwila przerwy
calm-more = Zatrzymujemy się na moment. Nic nie trzeba robić.
ended-where = Zakończone
ended-title = Dziękujemy
ended-more = To już koniec. Możesz odłożyć to urządzenie.
ended-help = Jeśli coś z tego cię dotyczy
ended-foot = Usunie z tego urządzenia ślad po sali
ended-button = Zamknij

hand-button = Podaj tablet następnej osobie
hand-next = Następna osoba
hand-where = Jedno urządzenie, kilka osób
hand-title = Podaj tablet następnej osobie
hand-more = Kto odpowiada teraz?
hand-person = Osoba { $n } · { $agency }
hand-done = Jest odpowiedź
hand-not-yet = Jeszcze bez odpowiedzi
hand-new = Nowa osoba
hand-privacy = Każda osoba widzi tylko swoją odpowiedź. Umówcie się, kto jest którą osobą.

leave-button = Wyjdź z sali
leave-title = Wyjść z sali?
leave-more = Twoje odpowiedzi zostają w sali, bez nazwiska. Jeśli wychodzisz na krótko, wystarczy przerwa.
leave-yes = Wychodzę
leave-no = Zostaję
left-title = Nie ma cię już w sali
left-more = Dziękujemy za udział.
left-again = Wejdź jeszcze raz
left-others = Pozostałe osoby

## Older page

old-title = Ta strona jest starsza niż sala
old-more = Wczytaj ją ponownie. To potrwa chwilę.
old-kept = Twoje odpowiedzi są bezpieczne
old-button = Wczytaj ponownie
