# Zgodność z panelem ekspertów (script concordance).
concordance-title = Jak blisko do ekspertów?
concordance-sentence = Średnio { $credit } możliwych punktów zgodności z ekspertami; najdalej od panelu: „{ $question }” ({ $least })
concordance-one = „{ $question }”: średnio { $credit } możliwych punktów zgodności z ekspertami
concordance-about = 100 %: wszyscy odpowiedzieli jak większość panelu, 0 %: jak nikt z panelu. Pusty znak: średnia samych ekspertów. Odcinek: przedział { $level }; dla średniej { $interval }.
concordance-experts = Eksperci
concordance-panel = Panel najczęściej
concordance-credit = Punkty
concordance-assumption = Nie ma jednej dobrej odpowiedzi: każda jest warta tyle, ilu ekspertów ją dało, w stosunku do najczęstszej; skład panelu przyjmujemy bez oceny.
