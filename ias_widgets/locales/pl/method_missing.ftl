# Kogo brakuje.
missing-title = Kogo brakuje?
missing-sentence = Oba testy mamy od { $both } z { $present } obecnych ({ $share })
missing-lower = Oba testy mamy od { $both } z { $present } obecnych ({ $share }); kto nie oddał drugiego, w pierwszym miał o { $apart } punktu procentowego mniej { $interval }
missing-higher = Oba testy mamy od { $both } z { $present } obecnych ({ $share }); kto nie oddał drugiego, w pierwszym miał o { $apart } punktu procentowego więcej { $interval }
missing-alike = Oba testy mamy od { $both } z { $present } obecnych ({ $share }); kto nie oddał drugiego, w pierwszym nie różnił się w sposób pewny: { $interval } punktu procentowego
missing-about = Długość słupka: część obecnych. „Para”: testy przed i po, połączone kodem albo tą samą salą.
missing-withheld-about = Testów, których nie wolno pokazać: { $n }.
missing-all = Razem
missing-present = Obecni
missing-before = Przed
missing-after = Po
missing-pairs = Para
missing-later = Później
missing-withheld = Ukryte testy
missing-assumption = Porównanie obejmuje tylko tych, którzy oddali pierwszy test; o pozostałych nieobecnych nic nie wiadomo.
