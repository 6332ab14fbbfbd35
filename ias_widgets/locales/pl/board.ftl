# What people write: questions from the room, notes and commitments on the board; tablet and screen. *Words between asterisks* are set bold.

## Writing on a tablet

note-left = { $n ->
    [one] Został { $n } znak
    [few] Zostały { $n } znaki
   *[many] Zostało { $n } znaków
}
note-full = Więcej się nie zmieści: to już { $most } znaków.
note-send = Wyślij
note-read-first = Osoba prowadząca czyta wszystko, zanim zobaczy to ktokolwiek inny. Nie podawaj nazwisk ani niczego, po czym można kogoś rozpoznać.
note-state-sending = Wysyłam…
note-state-kept = Czeka na wysłanie
note-state-waiting = Zapisano. Osoba prowadząca przeczyta to przed pokazaniem sali
note-state-released = Widzi to cała sala
note-state-withheld = Osoba prowadząca nie pokazała tego na ekranie
note-state-leaving = Wycofuję…
note-state-leaving_kept = Wycofamy, gdy wróci sieć
note-state-taken_back = Wycofano
note-take-back = Wycofaj
note-take-back-of = Wycofaj: { $words }
note-sure = Usunąć na zawsze?
note-sure-yes = Usuń
note-sure-no = Zostaw
note-not-send = Nie wysyłaj
note-gone = { $n ->
    [one] Wycofano { $n } wpis, jego treść usunięto.
    [few] Wycofano { $n } wpisy, ich treść usunięto.
   *[many] Wycofano { $n } wpisów, ich treść usunięto.
}
offline-kept-notes = To, co napisano, czeka na tym urządzeniu. Wyślemy to, gdy wróci sieć. Nie zamykaj strony.

## Questions from the room

asks-title = Pytania z sali
asks-count = Pytania z sali: { $n }
asks-lead = Pytasz anonimowo.
asks-label = Twoje pytanie
asks-own = O co pytasz
asks-room = O co pyta sala
asks-none = Na razie nie ma tu pytań innych osób.
asks-up = Też o to pytam
asks-votes = { $n ->
    [one] co najmniej { $n } głos
    [few] co najmniej { $n } głosy
   *[many] co najmniej { $n } głosów
}
asks-answered = Odpowiedziano
asks-yours = Twoje pytanie
asks-back = Wracam do sali
asks-gone-on = Sala poszła dalej
asks-gone-on-more = Szkic pytania zostanie tutaj.

## The board on a tablet

board-notes = Tablica
board-commitments = Zobowiązania
board-vote = Głosowanie
board-done = Tablica: wynik
board-label = Twój wpis
board-own = Twoje wpisy
board-promise = Co zrobi twoja instytucja?
board-promises = Zobowiązania z tego urządzenia
board-who = Obok będzie stała nazwa instytucji, bez nazwiska: *{ $agency }*.
board-whom = Z kim? Można wskazać kilka instytucji
board-by = Do kiedy?
board-by-date = Data
board-by-1 = za miesiąc
board-by-3 = za trzy miesiące
board-by-6 = za pół roku
board-with = Z kim: { $names }
board-until = Do:{ "\u00A0" }{ $date }
board-shown = { $n ->
    [one] Na ekranie jest { $n } wpis.
    [few] Na ekranie są { $n } wpisy.
   *[many] Na ekranie jest { $n } wpisów.
}
board-lead = { $votes ->
    [one] Masz jeden głos. Dotknij wpisu, który uważasz za najważniejszy.
    [few] Masz { $votes } głosy. Dotknij wpisów, które uważasz za najważniejsze.
   *[many] Masz { $votes } głosów. Dotknij wpisów, które uważasz za najważniejsze.
}
board-left = { $n ->
    [one] Został { $n } głos
    [few] Zostały { $n } głosy
   *[many] Zostało { $n } głosów
}
board-left-none = Wszystkie głosy oddane
board-left-more = Dotknij wpisu ponownie, żeby cofnąć głos.
board-given = Twój głos
board-votes = { $n ->
    [one] { $n } głos
    [few] { $n } głosy
   *[many] { $n } głosów
}
board-few = Głosowało za mało osób. Wynik pokazujemy od { $k }.
board-others = Pozostałe
board-group = Grupa bez nazwy
board-empty = Na tablicy nic jeszcze nie ma.
board-closed = Zbieranie zakończone
board-closed-draft = Tego już nie wysłano: zbieranie się skończyło.

## The big screen

screen-wall-questions = Pytania z sali
screen-wall-write = Piszcie na tabletach. Przed pokazaniem osoba prowadząca czyta każdy wpis.
screen-wall-promise = Piszcie na tabletach. Obok stanie nazwa instytucji.
screen-wall-ask = Pytajcie na tabletach, anonimowo.
screen-wall-vote = { $votes ->
    [one] Głosujcie na tabletach: każda osoba ma *{ $votes } głos*
    [few] Głosujcie na tabletach: każda osoba ma *{ $votes } głosy*
   *[many] Głosujcie na tabletach: każda osoba ma *{ $votes } głosów*
}
screen-wall-waiting = { $n ->
    [one] *{ $n }* czeka na przeczytanie
    [few] *{ $n }* czekają na przeczytanie
   *[many] *{ $n }* czeka na przeczytanie
}
screen-wall-empty = Tu pojawi się to, co napiszecie
screen-wall-pages = Strony
screen-wall-page = { $n } z { $of }
screen-wall-before = Poprzednia strona
screen-wall-after = Następna strona
screen-wall-stop = Zatrzymaj przewracanie stron
screen-wall-go = Przewracaj strony
screen-wall-who = Kto
screen-wall-what = Co
screen-wall-whom = Z kim
screen-wall-by = Do kiedy
screen-wall-alone = –
