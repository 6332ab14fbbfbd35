# Sheets that everybody fills in alone: tests before, after and later, feedback; tablet and screen. *Words between asterisks* are set bold.

## On a tablet: a room that everybody comes to by themselves

lobby-online = Jeszcze nie zaczęto. Gdy będzie można zacząć, strona przejdzie dalej sama. Możesz też wrócić tu później tym samym odnośnikiem.

## On a tablet: the linking code

sheet-code-kicker = Zanim zaczniesz test
sheet-code-title = Twój własny kod
sheet-code-lead = { $purpose ->
    [later] Jeśli podasz ten sam kod co na zajęciach, porównamy ten test z tamtymi. Kod zastępuje nazwisko.
   *[other] Chcemy wiedzieć, ile dają te zajęcia. Dzięki kodowi porównamy twoje testy: sprzed zajęć, po nich i po kilku miesiącach. Kod zastępuje nazwisko.
}
sheet-code-mother = Dwie pierwsze litery imienia twojej matki
sheet-code-day = Dzień miesiąca, w którym masz urodziny
sheet-code-town = Dwie pierwsze litery miejscowości twojej pierwszej szkoły
sheet-code-unknown = Jeśli czegoś nie wiesz, wpisz XX, a zamiast dnia 1. Następnym razem wpisz to samo.
sheet-code-what = Co się dzieje z kodem
sheet-code-print = Serwer od razu zamienia te odpowiedzi w odcisk, czyli ciąg znaków, i zapisuje tylko odcisk. Samych odpowiedzi nie zapisuje nikt.
sheet-code-nobody = Nie ma spisu, w którym odcisk prowadziłby do osoby, więc nikogo nie da się odszukać. Wyniki podajemy wyłącznie dla grup.
sheet-code-free = Kodu nie musisz podawać. Test będzie taki sam, tylko nie połączymy go z innymi.
sheet-code-rather-not = Wolę nie podawać
sheet-code-give = Podaję kod
sheet-code-sending = Zapisuję…

## On a tablet of a whole table

sheet-table-title = { $purpose ->
    [feedback] Ankietę każda osoba wypełnia sama
   *[other] Test każda osoba wypełnia sama
}
sheet-table-more = Podawajcie sobie to urządzenie: każda osoba wchodzi osobno. Potem stół wróci do wspólnych odpowiedzi.
sheet-table-first = Pierwsza osoba

## On a tablet: item after item

sheet-item = Pytanie { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }
sheet-skip = Pomiń
sheet-look-over = Przejrzyj
sheet-closes-by = { $purpose ->
    [feedback] Potem ankieta się zamknie. Oddaj ją wcześniej.
   *[other] Potem test się zamknie. Oddaj go wcześniej.
}
sheet-private = Odpowiadasz anonimowo. Wyników nie pokazujemy na ekranie.
sheet-offline = Twoje odpowiedzi czekają na tym urządzeniu. Możesz odpowiadać dalej, wyślemy je, gdy wróci sieć. Nie zamykaj strony.

## On a tablet: handing in

sheet-over = Przed oddaniem
sheet-over-title = { $n ->
    [0] Na wszystko jest odpowiedź
    [one] Jedno pytanie bez odpowiedzi
    [few] { $n } pytania bez odpowiedzi
   *[many] { $n } pytań bez odpowiedzi
}
sheet-over-left = { $purpose ->
    [feedback] Możesz do nich wrócić albo je zostawić.
   *[other] Możesz do nich wrócić albo je zostawić. W wyniku liczą się jak odpowiedzi nieprawidłowe.
}
sheet-over-whole = { $purpose ->
    [feedback] Możesz jeszcze coś zmienić albo oddać ankietę.
   *[other] Możesz jeszcze coś zmienić albo oddać test.
}
sheet-over-empty = Odpowiedz najpierw na choć jedno pytanie.
sheet-over-answered = Pytania z odpowiedzią: { $n }
sheet-over-none = Bez odpowiedzi
sheet-hand-in = { $purpose ->
    [feedback] Oddaj ankietę
   *[other] Oddaj test
}
sheet-sure-title = { $purpose ->
    [feedback] Oddać ankietę?
   *[other] Oddać test?
}
sheet-sure-more = Potem odpowiedzi nie można już zmienić.
sheet-sure-left = { $n ->
    [one] Jedno pytanie zostanie bez odpowiedzi.
    [few] { $n } pytania zostaną bez odpowiedzi.
   *[many] { $n } pytań zostanie bez odpowiedzi.
}
sheet-sure-no = Jeszcze nie
sheet-sure-yes = Oddaję
sheet-waits-title = { $state ->
    [kept] { $purpose ->
        [feedback] Ankieta czeka na wysłanie
       *[other] Test czeka na wysłanie
    }
   *[sending] Oddaję…
}
sheet-waits-more = { $state ->
    [kept] Oddamy wszystko, gdy wróci sieć. Nie zamykaj tej strony.
   *[sending] To potrwa chwilę.
}
sheet-done-title = { $purpose ->
    [later] Dziękujemy
    [feedback] Ankieta oddana
   *[other] Test oddany
}
sheet-done-more = Dziękujemy. Inni kończą we własnym tempie. Następna strona pojawi się tutaj sama.
sheet-done-later = Test jest oddany, odpowiedzi są zapisane. Możesz zamknąć tę stronę.
sheet-done-key = Prawidłowych odpowiedzi jeszcze nie pokazujemy, bo o to samo zapytamy w następnym teście.
sheet-shut-title = { $purpose ->
    [feedback] Ankietę zamknięto, zanim została oddana
   *[other] Test zamknięto, zanim został oddany
}
sheet-shut-more = { $purpose ->
    [feedback] Odpowiedzi: { $n } z { $of }. Do wyników liczymy tylko ankiety oddane.
   *[other] Odpowiedzi: { $n } z { $of }. Do wyników liczymy tylko testy oddane.
}
sheet-shut-known = Rozumiem

## The big screen

screen-sheet-how = { $purpose ->
    [feedback] Każda osoba wypełnia ankietę sama, na swoim urządzeniu, we własnym tempie.
   *[other] Każda osoba wypełnia test sama, na swoim urządzeniu, we własnym tempie.
}
screen-sheet-private = Tu nie zobaczycie żadnych wyników: ani osób, ani całej sali.
screen-sheet-have = { $n ->
    [one] już oddała
    [few] już oddały
   *[many] już oddało
}
screen-sheet-fives = liczymy po pięć osób
screen-sheet-later = Odpowiedz we własnym tempie, gdzie ci wygodnie. Wystarczy kilka minut.
screen-sheet-done = { $n ->
    [one] oddany test
    [few] oddane testy
   *[many] oddanych testów
}
