# Stół osoby prowadzącej: co napisali uczestnicy, czytane, zanim zobaczy to ktokolwiek inny; tablica; wyniki opowiedziane słowami.

## Stół

desk = Co napisali uczestnicy
desk-button = { $n ->
    [0] Czeka 0
    [one] Czeka *{ $n }*
    [few] Czekają *{ $n }*
   *[many] Czeka *{ $n }*
}
desk-waiting = Do przeczytania: { $n }
desk-none = Nic nie czeka. Co napiszą uczestnicy, najpierw trafia tutaj; nikt inny tego nie widzi.
desk-keys = Klawisze: 1 pokazuje, 2 nie pokazuje, 3 pokazuje duże; strzałki w górę i w dół prowadzą do kolejnych.
desk-release = Pokaż
desk-withhold = Nie pokazuj
desk-large = Pokaż duże
desk-large-off = Pokaż znów małe
desk-released = Pokazano.
desk-withheld = Nie pokazano.
desk-gone = Już nie czeka: wycofano albo rozstrzygnięto gdzie indziej.
desk-kind-question = Pytanie z sali
desk-kind-note = Wpis na tablicę
desk-kind-commitment = Zobowiązanie
desk-kind-answer = Odpowiedź
desk-hint-name = Wygląda na *imię lub nazwisko*: { $words }
desk-hint-phone = Wygląda na *numer telefonu*: { $words }
desk-hint-document = Wygląda na *numer dokumentu*: { $words }
desk-hint-email = Wygląda na *adres e-mail*: { $words }
desk-hint-address = Wygląda na *adres*: { $words }
desk-who = Kto: { $who }
desk-asking = Uczestnicy mogą zadawać pytania
desk-on-screen = Lista na dużym ekranie
desk-questions-none = Nie pokazano jeszcze żadnego pytania.
desk-read = Przeczytane: { $n }
desk-state-released = pokazano
desk-state-withheld = nie pokazano
desk-show-again = Jednak pokaż

## Tablica

desk-stage = Etap tablicy
desk-stage-collect = Zbieranie
desk-stage-vote = Głosowanie
desk-stage-done = Wynik
desk-board = Wpisy na tablicy
desk-ungrouped = Bez grupy
desk-group-name = Nazwa grupy { $n }
desk-group-unnamed = Grupa { $n }
desk-group-new = Nazwa nowej grupy
desk-group-add = Dodaj grupę
desk-put = Przenieś tutaj
desk-put-new = Przenieś do nowej grupy
desk-chosen = Wybrano: { $n }
desk-board-plain-keys = Spacja wybiera wpis, który można powiększyć albo zdjąć z ekranu.
desk-board-keys = Spacja wybiera wpis; cyfra przenosi wybrane do grupy, 0 wyjmuje z grupy. Wpisy można też przeciągać.
desk-board-empty = Na tablicy nic jeszcze nie ma. To, co napiszą uczestnicy, najpierw czeka na twoją decyzję.
desk-unchoose = Nie wybieraj żadnego

## Wyniki słowami i to, co dochodzi przy odsłonięciu

console-across = Między grupami
console-key = Obok odpowiedzi
console-key-hidden = zobaczą po odsłonięciu
console-key-truth = Prawdziwa wartość: *{ $number }* { $unit }
console-key-panel = Odpowiedzi ekspertów: { $answers }

## Przy tablicy

next-board_vote = Otwórz głosowanie na wpisy
next-board_vote-more = uczestnicy głosują na tabletach
next-board_done = Zamknij tablicę
next-board_done-more = nie można już nic dopisać ani oddać głosu
console-phase-board = tablica na ekranie

## Odmowy

refusal-no-writing = Z tym wpisem nie da się już tego zrobić: mógł zostać wycofany. Sprawdź jeszcze raz.
refusal-not-a-board = Sala nie jest teraz przy tej tablicy. Najpierw przejdź do tablicy.
refusal-too-many-groups = Na tablicy może być najwyżej dwanaście grup. Połącz niektóre wpisy.
refusal-no-vote = Na tej tablicy się nie głosuje. Zamknij ją.
