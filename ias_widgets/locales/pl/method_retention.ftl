# Co zostaje z przyrostu po dłuższym czasie.
retention-title = Co zostaje po dłuższym czasie?
retention-assumption = Porównujemy tylko osoby, które rozwiązały wszystkie trzy testy; te, które wróciły, mogą się różnić od tych, które nie wróciły.
retention-assumed =
    { $grouped ->
        [true] Porównujemy tylko osoby, które rozwiązały wszystkie trzy testy; kohorty liczymy jako grupy. Osoby, które wróciły, mogą się różnić od tych, które nie wróciły. Brak grupy kontrolnej.
       *[false] Porównujemy tylko osoby, które rozwiązały wszystkie trzy testy, i traktujemy je jako niezależne. Osoby, które wróciły, mogą się różnić od tych, które nie wróciły. Brak grupy kontrolnej.
    }
retention-sentence =
    { $course ->
        [none] Po dłuższym czasie z przyrostu nie zostaje nic ({ $kept } { $interval })
        [more] Po dłuższym czasie przyrost jest jeszcze większy: { $kept } { $interval } pierwotnego
       *[some] Po dłuższym czasie zostaje { $kept } { $interval } przyrostu
    }; dobrych odpowiedzi było { $before } przed, { $after } po i { $later } później.
retention-nothing = Nie było przyrostu, który dałoby się odróżnić od przypadkowego, więc nie ma czego zachować: dobrych odpowiedzi było { $before } przed, { $after } po i { $later } później.
retention-about = Średni odsetek dobrych odpowiedzi, z przedziałami { $level }.
retention-before = Przed
retention-after = Po
retention-later = Później
retention-lost = Później minus po, punkty procentowe
retention-still = Później minus przed, punkty procentowe
retention-absent = { $when }, osoby bez późniejszego testu
retention-all-three = wszystkie trzy testy (n = { $n })
retention-two = bez późniejszego testu (n = { $n })
retention-column-what = Test
retention-column-value = Wartość
retention-column-interval = Przedział ufności { $level }
