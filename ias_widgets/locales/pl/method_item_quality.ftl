# Czy zadania testu spełniają swoje zadanie.
item-quality-title = Czy zadania są dobre?
item-quality-assumption = Zadanie zestawiamy z resztą jego wersji testu, zakładając, że wersja sprawdza jedną rzecz; przy małej liczbie osób wszystkie te liczby mocno się wahają.
item-quality-sentence =
    { $flagged ->
        [0] Żadne z { $all } zadań nie budzi wątpliwości.
        [1] Bliżej warto przyjrzeć się 1 zadaniu z { $all }.
       *[other] Bliżej warto przyjrzeć się { $flagged } zadaniom z { $all }.
    }
item-quality-about = Im dalej w prawo, tym łatwiejsze. Im wyżej, tym lepiej wypadają tu osoby, którym dobrze idzie reszta. Pole cieniowane: zadanie dobrze różnicuje.
item-quality-alpha =
    { $form ->
        [only] α Cronbacha = { $alpha } { $interval }, liczba zadań: { $items }, n = { $n }.
       *[other] Wersja { $form }: α Cronbacha = { $alpha } { $interval }, liczba zadań: { $items }, n = { $n }.
    }
item-quality-flag-fine = bez uwag
item-quality-flag-easy = zbyt łatwe
item-quality-flag-hard = zbyt trudne
item-quality-flag-weak = słabo różnicuje
item-quality-flag-negative = lepiej idzie tym, którzy wiedzą mniej
item-quality-flag-rival = błędna odpowiedź przyciąga tych, którzy wiedzą więcej
item-quality-flag-unused = błędna odpowiedź, której nikt nie wybiera
item-quality-column-item = Zadanie
item-quality-column-form = Wersja
item-quality-column-topic = Temat
item-quality-column-people = Osoby
item-quality-column-difficulty = Dobre odpowiedzi
item-quality-column-discrimination = Korelacja z resztą
item-quality-column-interval = Przedział ufności { $level }
item-quality-column-flags = Uwagi
item-quality-column-choice = Odpowiedź
item-quality-column-right = Dobra
item-quality-column-share = Wybrało
item-quality-column-low = Dolna trzecia część
item-quality-column-middle = Środkowa trzecia część
item-quality-column-high = Górna trzecia część
