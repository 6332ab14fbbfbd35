# Co te same osoby wiedziały przed i po.
paired-gain-title = Czy wiedza wzrosła?
paired-gain-assumption = Porównujemy te same osoby przed i po; traktujemy je jako niezależne, choć osoby z jednej sali nie są w pełni niezależne. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
paired-gain-more =
    { $kind ->
        [training] Po szkoleniu o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
        [workshop] Po warsztacie o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
        [e-learning] Po kursie e-learningowym o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
       *[other] Po zajęciach o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
    }
paired-gain-less =
    { $kind ->
        [training] Po szkoleniu o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
        [workshop] Po warsztacie o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
        [e-learning] Po kursie e-learningowym o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
       *[other] Po zajęciach o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
    }
paired-gain-unclear = Zmiany nie da się odróżnić od przypadkowej: { $points } punktu procentowego { $interval }.
paired-gain-same =
    { $sign ->
        [none] U nikogo odsetek dobrych odpowiedzi się nie zmienił.
        [less] U wszystkich odsetek dobrych odpowiedzi zmalał tak samo: o { $points } punktu procentowego.
       *[more] U wszystkich odsetek dobrych odpowiedzi wzrósł tak samo: o { $points } punktu procentowego.
    }
paired-gain-about = Średni odsetek dobrych odpowiedzi tych samych osób (n = { $n }), z przedziałami { $level }.
paired-gain-before = Przed
paired-gain-after = Po
paired-gain-gain = Przyrost, punkty procentowe
paired-gain-g = g Hedgesa (g_av)
paired-gain-d = d Cohena (d_av)
paired-gain-t = t Studenta dla par
paired-gain-wilcoxon = Test Wilcoxona dla par
paired-gain-axis = Dobre odpowiedzi [{ $level }]
paired-gain-column-what = Test
paired-gain-column-value = Wartość
paired-gain-column-interval = Przedział ufności { $level }
