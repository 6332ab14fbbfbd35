# The facilitator's console, polls and frames in a notebook. *Words between asterisks* are set bold.

console = Konsola osoby prowadzącej
console-draft = film: wersja robocza
console-code = Kod *{ $code }*
console-saved = Wszystko zapisane
console-saving = Zapisuję
console-lost = Brak połączenia
console-lost-more = *Brak połączenia z salą.* Łączę się ponownie. To, co zapisane, jest bezpieczne; widzisz ostatni stan.
console-language = Język konsoli
console-calm = Spokój
console-calm-off = Wróć do zajęć
console-blank = Wygaś ekran
console-blank-off = Pokaż ekran
console-open-screen = Otwórz ekran
console-new-window = w nowym oknie

## What comes next: the one large button

next-begin = Zaczynamy
next-begin-more = najpierw: { $detail }
next-step = Następny krok
next-step-more = { $detail }
next-open = Otwórz głosowanie
next-open-more = pytanie pojawi się na tabletach
next-close = Zamknij głosowanie
next-close-more = wynik zostanie ukryty
next-close-talk = wynik zostanie ukryty, potem rozmowa
next-talk = Zacznij rozmowę
next-talk-more = wynik nadal ukryty, potem drugie głosowanie
next-talk-first-more = głosy są podzielone; wynik nadal ukryty
next-open_room = Otwórz salę
next-open_room-more = wtedy będzie można dołączyć
next-ask_again = Zapytaj jeszcze raz
next-ask_again-more = to samo pytanie, po rozmowie
next-reveal = Odsłoń wynik
next-reveal-more = zobaczą go wszyscy
next-signs = Pokaż oznaki
next-signs-more = zaznaczenia sali obok tego, co widzą eksperci
next-branch = Film idzie dalej
next-branch-more = drogą { $detail }
next-decide = Najpierw wskaż drogę
next-decide-tie = jest remis
next-decide-too_few = za mało odpowiedzi, żeby rozstrzygnąć
next-decide-facilitator = decydujesz ty
next-go_on = Następna scena
next-go_on-more = film idzie dalej sam
next-path = Pokaż drogę przez film
next-path-more = mapa, a potem pytania do rozmowy
next-path_talk = Pytania do rozmowy
next-path_talk-more = tam, gdzie sala najbardziej się podzieliła
next-what_if_end = Zakończ „a gdyby”
next-what_if_end-more = powrót do miejsca, w którym była sala
next-end = Zakończ spotkanie
next-end-more = to już koniec agendy
next-ended = Otwórz nową salę
next-ended-more = ta sala jest zamknięta
console-back = Wstecz
console-more = Inne działania

## Agenda

console-agenda = Agenda
console-step-done = zrobione
console-step-now = teraz
console-minutes = { $n } min
console-add-step = Dodaj krok
console-add-kind = Co dodać
console-add-question = Pytanie
console-add-discussion = Rozmowa
console-add-pause = Przerwa
console-add-title = Tytuł kroku
console-add-prompt = Treść pytania albo zadania
console-add-choices = Odpowiedzi, każda w osobnym wierszu
console-add-do = Dodaj po bieżącym kroku
console-add-missing-title = Wpisz tytuł kroku.
console-add-missing-prompt = Wpisz treść pytania albo zadania.
console-add-missing-choices = Podaj od dwóch do sześciu odpowiedzi, każdą w osobnym wierszu.

## Where the room is

console-now = Teraz: { $phase }.
console-phase-lobby = uczestnicy wchodzą do sali
console-phase-watch = film na ekranie
console-phase-what_if = na ekranie jest wariant „a gdyby”
console-phase-naming = uczestnicy wskazują, jakie oznaki zaznaczyli
console-phase-signs = wszyscy widzą oznaki
console-phase-ending = zakończenie filmu
console-phase-step = krok na ekranie
console-phase-ready = pytanie gotowe, jeszcze nieotwarte
console-phase-open = { $n ->
    [1] pierwsze głosowanie
    [2] drugie głosowanie
    [3] trzecie głosowanie
   *[other] głosowanie nr { $n }
}, wynik ukryty
console-phase-closed = głosowanie zamknięte, wynik ukryty
console-phase-talk = rozmowa
console-phase-talk-again = rozmowa, wynik ukryty, potem drugie głosowanie
console-phase-revealed = wynik widzą wszyscy
console-phase-facts = na ekranie widać, co z tego wynikło
console-phase-break = przerwa
console-phase-ended = sala jest zamknięta
console-curtain-blank = Duży ekran jest wygaszony.
console-curtain-calm = Na ekranie i tabletach widać spokojny obraz.
console-watch-hint = Scena trwa na dużym ekranie. Gdy się skończy, przejdź dalej.
console-ready-hint = Gdy wszyscy zobaczą scenę, otwórz głosowanie.
console-rule-most = Decyduje większość
console-rule-family = Każda grupa ma jeden głos
console-rule-agency = Decyduje: { $agency }
console-rule-facilitator = Decydujesz ty
console-scene = Scena { $n }
console-decision = Decyzja { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }

## The way through the film

console-path = Droga przez film
console-path-show = Pokaż mapę
console-path-hide = Schowaj mapę
console-path-page-ending = Pokaż, co z tego wynikło
console-path-page-talk = Pokaż pytania
console-path-what-if = A gdyby
console-path-what-if-way = { $n } · { $label }
console-path-play = Pokaż „a gdyby”
console-path-playing = A gdyby: *{ $title }*. Droga, którą poszła sala, jej głosy i jej zapis zostają bez zmian.

## The film: where it is, papers, signs

console-film = Film
console-film-play = Odtwórz
console-film-pause = Wstrzymaj
console-film-again = Odtwórz od nowa
console-film-back = 10 s wstecz
console-film-beginning = Od początku
console-film-of = z { $of }
console-film-note = Na ekranie jest uwaga o treści
console-film-resting = Wstrzymano
console-film-over = Scena się skończyła
console-film-shot = Ujęcie { $n } z { $of }
console-film-to-shot = Przejdź do ujęcia
console-film-speed = Tempo
console-film-rate = { NUMBER($rate) } ×
console-papers = Dokumenty w powiększeniu
console-marked = { $n ->
    [0] Nikt jeszcze niczego nie zaznaczył.
    [one] zaznaczyła, że coś jest nie tak.
    [few] zaznaczyły, że coś jest nie tak.
   *[many] zaznaczyło, że coś jest nie tak.
}
console-signs-ask = Jakie to oznaki?
console-signs-ask-more = Film się zatrzyma, a uczestnicy wskażą, co zaznaczyli.
console-signs-again = Pokaż oznaki jeszcze raz
console-signs-off = Wróć do sceny
console-naming-hint = Na tabletach można teraz wskazać, jakiej oznaki dotyczy każde zaznaczenie. Daj na to minutę lub dwie, potem pokaż oznaki.
console-signs-hint = Najpierw zapytaj, kto co widział, a potem – co to mogło znaczyć. Jedna oznaka niczego nie dowodzi.
console-noticed = Co można było zauważyć
console-noticed-decoy = to nie oznaka
console-noticed-few = Zaznaczać mogło zbyt mało osób: liczby pokazujemy od { $k } osób.
console-noticed-else = { $n ->
    [0] W innych chwilach nikt niczego nie zaznaczył.
    [one] { $n } zaznaczenie w innej chwili.
    [few] { $n } zaznaczenia w innych chwilach.
   *[many] { $n } zaznaczeń w innych chwilach.
}

## Counts

console-of = { $ze ->
    [yes] ze
   *[no] z
} { $of }
console-people-here = { $n ->
    [one] osoba w sali
    [few] osoby w sali
   *[many] osób w sali
}
console-join-at = Wejście: *{ $address }*, kod *{ $code }*
console-answered = { $n ->
    [one] odpowiedziała
    [few] odpowiedziały
   *[many] odpowiedziało
}, { $missing ->
    [0] to już wszyscy
   *[other] brakuje *{ $missing }*
}.
console-answered-closed = { $n ->
    [one] odpowiedziała
    [few] odpowiedziały
   *[many] odpowiedziało
}.
console-live-as-of = { $n ->
    [one] Poniżej stan po { $n } głosie
   *[other] Poniżej stan po { $n } głosach
}, widzisz go tylko ty.
console-live-later = Rozkład głosów zobaczysz po { $k ->
    [one] { $k } odpowiedzi
   *[other] { $k } odpowiedziach
}, potem co pięć.
console-result-hidden = Wynik widzisz tylko ty.
console-result-shown = Wynik widzą wszyscy.
console-too-few = Za mało odpowiedzi: wynik pokazujemy od { $k }.
console-split-votes = *Głosy są podzielone.* Zanim odsłonisz wynik, daj ludziom porozmawiać.
console-round = { $n ->
    [1] pierwsze głosowanie
    [2] drugie głosowanie
    [3] trzecie głosowanie
   *[other] głosowanie nr { $n }
}
console-hands-in = { $n ->
    [one] W tym { $n } głos przez podniesienie ręki.
    [few] W tym { $n } głosy przez podniesienie ręki.
   *[many] W tym { $n } głosów przez podniesienie ręki.
}
console-people-counted = Liczby oznaczają osoby: każda mogła zaznaczyć kilka odpowiedzi.
console-shift = { $changed ->
    [0] *Nikt* { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób, które głosowały dwa razy, nie zmienił zdania.
    [one] *{ $changed }* { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób, które głosowały dwa razy, zmieniła zdanie.
    [few] *{ $changed }* { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób, które głosowały dwa razy, zmieniły zdanie.
   *[many] *{ $changed }* { $ze ->
        [yes] ze
       *[no] z
    } { $both } osób, które głosowały dwa razy, zmieniło zdanie.
}

## Which way the film goes

console-goes = Film pójdzie drogą *{ $letter }*.
console-goes-taken = Film poszedł drogą *{ $letter }*.
console-tie = *Remis: { $letters }.* Wskaż drogę albo wylosuj.
console-wait-too_few = *Za mało odpowiedzi, żeby rozstrzygnąć.* Wskaż drogę albo zapytaj jeszcze raz.
console-wait-facilitator = *Drogę wskazujesz ty.*
console-ways = Którędy dalej
console-ways-else = Inna droga
console-way = Droga { $letter }
console-way-minority = Droga mniejszości: { $letter }
console-way-lot = Wylosuj
console-facts = Co z tego wynikło
console-facts-show = Pokaż wszystkim, co z tego wynikło
console-facts-hide = Schowaj, co z tego wynikło
console-facts-happened = Co się stało
console-facts-why = Dlaczego
console-facts-rule = Co mówią zasady
console-facts-source = Źródło: { $source }
console-notes = Z przewodnika
console-talk-questions = Pytania do rozmowy

## Other things to do

console-close = Zamknij
console-ask-again = Zapytaj jeszcze raz
console-reveal = Odsłoń wynik
console-hide = Ukryj wynik
console-talk = Zacznij rozmowę
console-talk-minutes = Minuty rozmowy
console-go-to = Przejdź do kroku
console-go = Przejdź
console-rule = Kto decyduje
console-rule-change = Zmień
console-rule-option-most = większość
console-rule-option-family = każda grupa ma jeden głos
console-rule-option-agency = jedna instytucja
console-rule-option-facilitator = osoba prowadząca
console-rule-agency-which = Instytucja
console-hands = Głosy przez podniesienie ręki
console-hands-save = Zapisz głosy
console-end = Zakończ spotkanie
console-end-sure = *Zakończyć spotkanie na dobre?* Kod przestanie działać, a tablety pokażą pożegnanie.
console-end-yes = Tak, zakończ
console-end-no = Jeszcze nie

## At the side

console-timer = Czas
console-timer-start = Start
console-timer-stop = Stop
console-timer-more = + 1 min
console-timer-minutes = Minuty
console-timer-closes = Po czasie zamknij głosowanie
console-timer-up = Czas minął
console-people = Kto tu jest
console-people-legend = (odpowiedzi / obecni)
console-people-legend-here = (obecni)
console-people-none = Jeszcze nikogo nie ma.
console-other-family = Pozostali
console-groups = Podział na grupy
console-groups-all = { $n ->
    [one] Na ekranie będzie { $n } grupa.
    [few] Na ekranie będą { $n } grupy.
   *[many] Na ekranie będzie { $n } grup.
}
console-groups-none = Podziału na grupy nie da się pokazać: potrzebne są co najmniej dwie grupy po { $k ->
    [one] { $k } osobie
    [few] { $k } osoby
   *[many] { $k } osób
}.
console-groups-small = *{ $family }: { $n }*, a potrzeba { $k }.
console-groups-without = { $n ->
    [0] Bez połączenia nie da się pokazać podziału.
    [one] Bez połączenia na ekranie będzie { $n } grupa z { $of }.
    [few] Bez połączenia na ekranie będą { $n } grupy z { $of }.
   *[many] Bez połączenia na ekranie będzie { $n } grup z { $of }.
}
console-merge = Połącz: { $name }
console-merge-undo = Cofnij połączenie
console-by-group = Wynik według grup
console-by-group-hidden = Za małe grupy: podziału nie pokazujemy.
console-left-out = { $n ->
    [one] { $n } odpowiedź z mniejszych grup nie jest pokazana.
    [few] { $n } odpowiedzi z mniejszych grup nie są pokazane.
   *[many] { $n } odpowiedzi z mniejszych grup nie jest pokazanych.
}
console-on-break = { $n ->
    [one] { $n } osoba poprosiła o przerwę
    [few] { $n } osoby poprosiły o przerwę
   *[many] { $n } osób poprosiło o przerwę
}
console-hands-present = Osoby bez tabletu

## Opening a room

console-start = Nowa sala
console-start-settings = Ustawienia
console-start-languages = Języki na tabletach
console-start-controller-hint = nazwa instytucji
console-start-open = Otwórz salę
console-start-rooms = Otwarte sale
console-start-rooms-line = { $title }, kod { $code }, { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
console-start-refresh = Odśwież listę
console-start-hub = Nie udało się połączyć z serwerem sal. Uruchom „ias serve” i wczytaj stronę ponownie.

## A phone as remote, the way in, the other rooms

remote = Pilot w telefonie
remote-qr = Kod QR pilota
remote-how = Zeskanuj ten kod telefonem, który jest w tej samej sieci. Telefon poprowadzi tę salę.
remote-can = *Potrafi:* przejść do następnego kroku, odtwarzać film i powiększać dokumenty, zamknąć głosowanie i zapytać jeszcze raz, odsłonić wynik, włączyć spokój i wygasić ekran.
remote-cannot = *Nie potrafi:* zmienić agendy, otworzyć innej sali, odczytać zapisu.
remote-secret = *Kod jest tylko dla ciebie.* Kto go zeskanuje, prowadzi salę. Nie pokazuj go na rzutniku.
remote-lost = Pilota i konsoli można używać na zmianę: pokazują to samo.
console-join = Wejście do sali
console-wifi-at = Wi-Fi: *{ $name }*, hasło *{ $password }*
console-rooms = Inne sale
console-agencies-show = Pokaż instytucje
console-agencies-hide = Schowaj instytucje

## How the evening runs

console-planned = planowo
console-ends-late = Koniec około *{ $time }*, { $n ->
    [one] { $n } minutę po planie
    [few] { $n } minuty po planie
   *[many] { $n } minut po planie
}
console-ends-early = Koniec około *{ $time }*, { $n ->
    [one] { $n } minutę przed planem
    [few] { $n } minuty przed planem
   *[many] { $n } minut przed planem
}
console-ends-on-time = Koniec około *{ $time }*, zgodnie z planem

## When a room has ended

closing = Sala jest zamknięta
closing-writing = Zapisuję wyniki i podsumowanie. To potrwa chwilę.
closing-ready = Podsumowanie i zapis są gotowe.
closing-failed = *Nie udało się utworzyć zapisu.* Odpowiedzi są bezpieczne w pliku sal. Spróbuj ponownie.
closing-none = Ta sala nie ma jeszcze zapisu.
closing-again = Utwórz zapis
closing-summary = Podsumowanie
closing-record = Zapis
closing-excel = Pobierz tabele (Excel)
closing-pdf = Pobierz podsumowanie (PDF)
closing-zip = Pobierz wszystko (ZIP)
closing-folder = Na tym komputerze: { $folder }
closing-kept = Sala i zapis na tym komputerze zostaną usunięte { $date }. Pobrane kopie trzeba usunąć osobno.
closing-kept-open = Nie podano dnia usunięcia danych. Usuń salę, gdy nie będzie potrzebna.
closing-delete = Usuń salę na dobre
closing-delete-sure = *Usunąć tę salę na dobre, razem z odpowiedziami i zapisem?* Tego nie da się cofnąć. Pobrane kopie zostaną.

## A poll and a frame in a notebook

poll-close = Zamknij głosowanie
poll-reveal = Odsłoń wynik
poll-hide = Ukryj wynik
poll-again = Zapytaj jeszcze raz
poll-answered = *{ $n }* { $ze ->
    [yes] ze
   *[no] z
} { $of } { $n ->
    [one] odpowiedziała
    [few] odpowiedziały
   *[many] odpowiedziało
}
poll-hidden = Głosy są policzone i ukryte.
poll-open-now = Głosowanie jest otwarte.
poll-ended = Sala jest zamknięta.
poll-elsewhere = W sali trwa teraz inny krok.
results-none = Nie ma jeszcze wyników. Pokażą się po zamknięciu głosowania.

## Refusals that only leaders meet

refusal-other = Nie udało się tego zrobić. { $mend }
refusal-already-asked = To pytanie już zadano. Wybierz „Zapytaj jeszcze raz”.
refusal-not-closed = Najpierw zamknij głosowanie.
refusal-branch-taken = Droga jest już wybrana. Żeby ją zmienić, cofnij się o krok.
refusal-no-tie = Nie ma remisu, więc nie ma czego losować.
refusal-bad-step = Takiego kroku nie da się dodać. Sprawdź jego treść.
refusal-choose = Wskaż drogę.
refusal-round-open = Nie można tego zmienić w trakcie głosowania ani po odsłonięciu wyniku.
refusal-bad-families = Tych grup nie da się połączyć.
refusal-offline = Sala nie odpowiada. Sprawdź, czy serwer działa, i spróbuj ponownie.
refusal-bad-address = Tego adresu komputer już nie ma. Sprawdź ponownie i wybierz inny.
refusal-bad-wifi = Wi-Fi z hasłem ma nazwę i hasło od 8 do 63 znaków. Sprawdź je na routerze.
refusal-room-deleted = Ta sala została usunięta. Przygotuj nową.
refusal-bad-agenda = Tej agendy nie da się użyć. Sprawdź jej kroki, instytucje i filmy.
refusal-bad-film = Tego filmu nie da się uruchomić. Sprawdź go poleceniem „ias film check”.
refusal-room-exists = Taka sala już jest. Spróbuj jeszcze raz.
refusal-address-fixed = Serwer ma jeden stały adres. Żeby wybierać spośród adresów komputera, uruchom go poleceniem „ias serve --lan”.
refusal-bad-number = Ta liczba jest za mała albo za duża.
