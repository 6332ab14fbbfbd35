# Words that every screen shares. *Words between asterisks* are set bold.

and = { $first } i { $last }
rehearsal = próba
to-be-checked = do sprawdzenia
result-median = Odpowiedź środkowa: *{ $median }*
scale-low = Zdecydowanie nie
scale-high = Zdecydowanie tak
timer-left = Zostało { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[many] { $minutes } minut
} i { $seconds ->
    [one] { $seconds } sekunda
    [few] { $seconds } sekundy
   *[many] { $seconds } sekund
}

## Why the room did not do what was asked: first what is, then how to mend it

refusal-no-room = Nie ma sali o tym kodzie. Sprawdź sześć cyfr na dużym ekranie.
refusal-room-ended = Ta sala jest już zamknięta. Jeśli warsztat trwa, poproś o nowy kod.
refusal-room-preparing = Ta sala jest dopiero przygotowywana. Poczekaj, aż zostanie otwarta.
refusal-room-open = Ta sala jest już otwarta.
refusal-not-open = Głosowanie nie jest otwarte. Poczekaj na pytanie.
refusal-round-closed = Głosowanie jest już zamknięte. Ta odpowiedź nie została policzona.
refusal-bad-answer = Ta odpowiedź nie pasuje do pytania. Wybierz jeszcze raz.
refusal-unknown-agency = Tej instytucji nie ma na liście. Wybierz inną.
refusal-unknown-participant = Sala nie rozpoznaje tego urządzenia. Wejdź jeszcze raz albo wpisz swoje trzy słowa.
refusal-wrong-words = Te trzy słowa nie pasują do tej sali. Sprawdź pisownię i kolejność.
refusal-too-many-tries = Za dużo prób. Poproś o pomoc osobę prowadzącą albo wejdź jako nowa osoba.
refusal-stale-view = W sali coś się właśnie zmieniło. Spójrz jeszcze raz i powtórz.
refusal-token-in-use = To urządzenie jest już w sali. Wczytaj stronę ponownie.
refusal-words-in-use = Nie udało się dobrać trzech słów. Spróbuj wejść jeszcze raz.
refusal-flooding = Za dużo wiadomości naraz. Odczekaj chwilę.
refusal-too-large = Wiadomość jest za długa. Skróć ją.
refusal-malformed = Sala nie zrozumiała tej wiadomości. Wczytaj stronę ponownie.
refusal-wrong-origin = Ta strona nie należy do tej sali. Otwórz adres z dużego ekranu.
refusal-not-allowed = To może zrobić tylko osoba prowadząca.
refusal-tie = Jest remis. Wskaż drogę albo wylosuj.
refusal-too-few = Za mało odpowiedzi, żeby rozstrzygnąć. Wskaż drogę albo zapytaj jeszcze raz.
refusal-nothing-next = To już koniec agendy. Dodaj krok albo zakończ spotkanie.
refusal-nothing-back = To jest początek, wcześniej nic nie ma.
refusal-unknown-step = Tego kroku nie ma w agendzie. Wybierz krok z listy.
refusal-unknown-choice = Tej odpowiedzi nie ma w pytaniu. Wybierz jedną z podanych.
refusal-not-a-decision = To pytanie nie rozstrzyga, którędy idzie film.
refusal-no-question = Nie ma teraz pytania. Przejdź do kroku z pytaniem.
refusal-no-film = W tej chwili nie trwa żaden film. Przejdź do sceny, którą sala ogląda.
refusal-round-open = Trwa głosowanie. Najpierw je zamknij.
refusal-film-not-ended = Film jeszcze się nie skończył. Pokaż mapę.
refusal-may-come = Ta scena może się jeszcze pojawić. Najpierw poprowadź film dalej.
refusal-unknown-scene = Na tej drodze nie ma takiej sceny.
refusal-curtain-down = Ekran jest wygaszony albo widać na nim spokojny obraz. Najpierw pokaż ekran.
refusal-unknown-paper = W tej scenie nie ma takiego dokumentu. Wybierz jeden z podanych.
refusal-no-signs = Tutaj oznak się nie zaznacza.
refusal-mark-too-close = To zaznaczenie jest zbyt blisko poprzedniego: już je zapisano.
refusal-no-mark = Nie ma takiego zaznaczenia, które można by nazwać lub cofnąć.
refusal-too-many-marks = W jednej scenie może być najwyżej czterdzieści zaznaczeń. Cofnij jedno, aby dodać następne.
refusal-unknown-sign = Tej oznaki nie ma w katalogu. Wybierz jedną z listy.
refusal-signs-shown = Oznaki z tej sceny już pokazano. Możesz pokazać je jeszcze raz.
refusal-bad-speed = Filmu nie można odtwarzać w takim tempie. Wybierz tempo z listy.
refusal-bad-words = Pole jest puste albo tekst jest za długi. Napisz choć słowo, najwyżej 280 znaków.
refusal-wall-closed = Teraz nie można tu pisać ani głosować.
refusal-too-many-writings = Jedna osoba nie może napisać tu więcej. Wycofaj jeden z wpisów, aby dodać następny.
refusal-bad-commitment = Te dane nie pasują. Wybierz instytucje z listy i istniejącą datę.
refusal-too-many-votes = Wszystkie Twoje głosy są już oddane. Cofnij jeden, aby oddać następny.
refusal-note-gone = Tego wpisu już tu nie ma: został wycofany albo odłożony.
refusal-sheet-closed = Ten test lub ankieta są już zamknięte albo oddane: nic nie można zmienić.
refusal-sheet-empty = Zanim oddasz, odpowiedz choć na jedno pytanie.
refusal-no-item = Tu nie ma takiego pytania. Odśwież stronę.
refusal-bad-code = Kod jest za krótki. Wypełnij wszystkie trzy pola.
refusal-no-key = Na tym serwerze nie można teraz zapisać kodu. Możesz iść dalej bez niego; powiedz o tym osobie prowadzącej.
refusal-not-kept = Serwer nie zdołał tego zapisać. Wyślemy to jeszcze raz.
no-room-open = Na tym serwerze nie ma otwartej sali. Otwórz ją w notatniku Jupyter poleceniem Room() albo uruchom „ias serve”.

## A talk

prompts-from-answers = Z odpowiedzi sali

## A kind of question from outside the package

kind-coming = Wczytuję to pytanie…
kind-round = Głosowanie { $n }
kind-number = Liczba od { $least } do { $most }
kind-give = Zapisz odpowiedź
