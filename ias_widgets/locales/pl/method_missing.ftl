# Kogo brakuje.
missing-title = Kogo brakuje?
missing-sentence = Oba testy mamy od { $both } { $ze ->
    [yes] ze
   *[no] z
} { $present } obecnych ({ $share })
missing-lower = Oba testy mamy od { $both } { $ze ->
    [yes] ze
   *[no] z
} { $present } obecnych ({ $share }); kto nie oddał drugiego, miał w pierwszym wynik o { $apart } punktu procentowego niższy { $interval }
missing-higher = Oba testy mamy od { $both } { $ze ->
    [yes] ze
   *[no] z
} { $present } obecnych ({ $share }); kto nie oddał drugiego, miał w pierwszym wynik o { $apart } punktu procentowego wyższy { $interval }
missing-alike = Oba testy mamy od { $both } { $ze ->
    [yes] ze
   *[no] z
} { $present } obecnych ({ $share }); u tych, którzy nie oddali drugiego, wynik pierwszego nie różni się istotnie: { $interval } punktu procentowego
missing-about = Długość słupka: jaka część obecnych. „Para”: testy przed i po, połączone kodem albo tą samą salą.
missing-withheld-about = Testy, których nie wolno pokazać: { $n }.
missing-all = Razem
missing-present = Obecni
missing-before = Przed
missing-after = Po
missing-pairs = Para
missing-later = Później
missing-withheld = Ukryte testy
missing-assumption = Porównanie obejmuje tylko tych, którzy oddali pierwszy test; o pozostałych nieobecnych nic nie wiadomo.
