# Które zadania testu się zmieniły.
items-moved-title = W których zadaniach zaszła zmiana?
items-moved-assumption = Każde zadanie sprawdzamy osobno, z poprawką na to, że pytamy wiele razy.
items-moved-assumed =
    { $which ->
        [same] Te same osoby odpowiadały na każde zadanie dwa razy (dokładny test McNemara).
        [halves] Zadanie miała przed szkoleniem jedna połowa sali, a po nim druga: porównujemy dwa odsetki u różnych osób i traktujemy te osoby jako dobrane jednakowo i niezależne.
       *[some] Na część zadań te same osoby odpowiadały dwa razy (dokładny test McNemara), inne miała przed szkoleniem jedna połowa sali, a po nim druga.
    } { $correction ->
        [bh] Poprawka Benjaminiego i Hochberga: wśród wskazanych zadań przeciętnie najwyżej jedno na dwadzieścia wskazano niesłusznie.
       *[holm] Poprawka Holma: prawdopodobieństwo, że choć jedno zadanie wskazano niesłusznie, wynosi najwyżej 5 %.
    }
items-moved-sentence =
    Po zajęciach częściej dobrze { $up ->
        [0] nie wypada żadne z { $all } zadań
        [one] wypada { $up } zadanie z { $all }
        [few] wypadają { $up } zadania z { $all }
       *[many] wypada { $up } zadań z { $all }
    }, rzadziej – { $down ->
        [0] żadne.
       *[other] { $down }.
    }
items-moved-about =
    { $correction ->
        [bh] Odsetek dobrych odpowiedzi: kółko – przed, grot – po. Gruba strzałka z ▲ lub ▼: zmiana (poprawka Benjaminiego i Hochberga). Kropkowana: w granicach przypadku.
       *[holm] Odsetek dobrych odpowiedzi: kółko – przed, grot – po. Gruba strzałka z ▲ lub ▼: zmiana (poprawka Holma). Kropkowana: w granicach przypadku.
    }
items-moved-axis-shares = Przed → po
items-moved-axis-change = Punkty [95 %]
items-moved-up = częściej dobrze
items-moved-down = rzadziej dobrze
items-moved-none = w granicach przypadku
items-moved-column-item = Kod
items-moved-column-topic = Temat
items-moved-column-prompt = Zadanie
items-moved-column-before = Dobrze przed
items-moved-column-n-before = Osoby przed
items-moved-column-after = Dobrze po
items-moved-column-n-after = Osoby po
items-moved-column-change = Zmiana, punkty procentowe
items-moved-column-interval = Przedział 95 %
items-moved-column-p = Własne p
items-moved-column-adjusted = p z poprawką
items-moved-column-course = Zmiana
