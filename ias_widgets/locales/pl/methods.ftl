# Słowa wspólne wszystkim metodom kohort: za mało, kogo dotyczy.
few = Za mało danych: { $unit } – { $found }, potrzeba co najmniej { $needed }.
unit-pairs = pary testów
unit-people = osoby
unit-answers = odpowiedzi
unit-groups = grupy
unit-items = zadania
unit-rooms = sale
unit-experts = eksperci
unit-taps = osoby, które mogły zaznaczać
unit-statements = stwierdzenia na tej samej skali
concerns =
    { $missing ->
        [0] n = { $n }, bez braków.
       *[other] n = { $n }, brakuje: { $missing }.
    }
of = { $n } { $ze ->
    [yes] ze
   *[no] z
} { $all }
column-question = Pytanie
column-family = Grupa
column-choice = Odpowiedź
column-cohort = Kohorta
column-people = Osoby
column-rooms = Sale
column-share = Udział
column-interval = Przedział ufności { $level }
hidden = Ukryte, bo osób jest za mało: { $names }.
