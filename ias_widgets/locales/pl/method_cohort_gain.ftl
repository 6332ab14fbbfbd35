# Co zyskały kohorty: wykres i to, co stoi obok niego.
cohort-gain-title = Ile zyskały kohorty?
cohort-gain-assumption = Osoby z jednej kohorty są do siebie podobne, więc model liczy kohortę jako grupę; przedział jest odporny na małą liczbę i nierówność grup. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
cohort-gain-more =
    { $kind ->
        [training] Po szkoleniu o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
        [workshop] Po warsztacie o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
        [e-learning] Po kursie e-learningowym o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
        [later] Po dłuższym czasie nadal o { $points } punktu procentowego więcej dobrych odpowiedzi niż na początku { $interval }.
       *[other] Po zajęciach o { $points } punktu procentowego więcej dobrych odpowiedzi { $interval }.
    }
cohort-gain-less =
    { $kind ->
        [training] Po szkoleniu o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
        [workshop] Po warsztacie o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
        [e-learning] Po kursie e-learningowym o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
        [later] Po dłuższym czasie o { $points } punktu procentowego mniej dobrych odpowiedzi niż na początku { $interval }.
       *[other] Po zajęciach o { $points } punktu procentowego mniej dobrych odpowiedzi { $interval }.
    }
cohort-gain-unclear = Zmiany nie da się odróżnić od przypadkowej: { $points } punktu procentowego { $interval }.
cohort-gain-described =
    { $cohorts ->
        [1] { $kind ->
            [training] Jedno szkolenie, opis bez testu statystycznego
            [workshop] Jeden warsztat, opis bez testu statystycznego
           *[other] Jedna kohorta, opis bez testu statystycznego
        }: { $sign ->
            [less] spadek o { $points } punktu procentowego.
           *[more] przyrost o { $points } punktu procentowego.
        }
       *[other] { $kind ->
            [training] Szkolenia ({ $cohorts }), opis bez testu statystycznego
            [workshop] Warsztaty ({ $cohorts }), opis bez testu statystycznego
           *[other] Kohorty ({ $cohorts }), opis bez testu statystycznego
        }: { $sign ->
            [less] zmiana od { $low } do { $high } punktu procentowego.
           *[more] przyrost od { $low } do { $high } punktu procentowego.
        }
    }
cohort-gain-about =
    { $later ->
        [true] Różnica „później” minus „przed” u tych samych osób. Pas: przedział { $level } dla całości.
       *[false] Różnica „po” minus „przed” u tych samych osób. Pas: przedział { $level } dla całości.
    }
cohort-gain-about-few = Różnica odsetków dobrych odpowiedzi u tych samych osób, w punktach procentowych. Kreski: przedziały { $level }.
cohort-gain-hidden = ukryte: mniej niż { $least } par
cohort-gain-all = Razem, model mieszany
cohort-gain-axis = Przyrost [{ $level }]
cohort-gain-beside = – poza modelem
cohort-gain-kind =
    { $kind ->
        [training] Szkolenie
        [workshop] Warsztat
        [e-learning] Kurs
       *[other] Kohorta
    }
cohort-gain-kind-heading =
    { $kind ->
        [training] Szkolenia
        [workshop] Warsztaty
        [e-learning] E-learning
       *[other] Inne
    }
cohort-gain-column-group = Grupa
cohort-gain-column-cohort = Kohorta
cohort-gain-column-date = Data
cohort-gain-column-pairs = Pary
cohort-gain-column-gain = Przyrost, punkty procentowe
cohort-gain-column-interval = Przedział ufności { $level }
cohort-gain-whom = Kogo dotyczy
cohort-gain-cohorts =
    { $kind ->
        [training] Szkolenia
        [workshop] Warsztaty
        [e-learning] Kursy
       *[other] Kohorty
    }
cohort-gain-present = Obecni
cohort-gain-pairs =
    { $later ->
        [true] Pary przed i później
       *[false] Pary przed i po
    }
cohort-gain-unpaired = Bez pary
cohort-gain-strength = Jak silnie
cohort-gain-g = g Hedgesa
cohort-gain-hake = Przyrost Hake’a
cohort-gain-icc =
    { $kind ->
        [training] ICC, szkolenie
        [workshop] ICC, warsztat
        [e-learning] ICC, kurs
       *[other] ICC, kohorta
    }
cohort-gain-design = Efekt układu
cohort-gain-reading = Jak to czytać
cohort-gain-read-modelled =
    { $kind ->
        [training] Osoby z jednego szkolenia są do siebie podobne, więc model liczy szkolenie jako grupę. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
        [workshop] Osoby z jednego warsztatu są do siebie podobne, więc model liczy warsztat jako grupę. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
       *[other] Osoby z jednej kohorty są do siebie podobne, więc model liczy kohortę jako grupę. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
    }
cohort-gain-read-singular = Model nie znajduje między kohortami różnic większych niż przypadkowe (ich wariancję ocenia na zero), dlatego ICC wynosi 0. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
cohort-gain-read-described = Gdy kohort jest mniej niż { $few }, opisujemy je, ale nie testujemy: nie ma przedziału dla całości. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
cohort-gain-what-hidden = Co ukryto
cohort-gain-gone =
    { $n ->
        [1] { $names }: mniej niż { $least } par. Nie wchodzi też do żadnej sumy, więc nie da się go z nich obliczyć.
       *[other] { $names }: po mniej niż { $least } par. Nie wchodzą też do żadnej sumy, więc nie da się ich z nich obliczyć.
    }
cohort-gain-nothing-hidden = Nic.
cohort-gain-pool = razem, bez podziału
cohort-gain-gone-pooled = { $names }: za mało par, by pokazać osobno. Podajemy je tylko łącznie ze wszystkimi takimi kohortami.
cohort-gain-read-pooled = Kohorty są za małe, by pokazać je osobno, więc osoby policzono razem, jakby były niezależne; przedział jest przez to nieco za wąski. Brak grupy kontrolnej: to przyrost, nie dowód przyczyny.
