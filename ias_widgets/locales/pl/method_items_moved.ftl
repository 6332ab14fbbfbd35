# Które zadania testu się zmieniły.
items-moved-title = W których zadaniach zaszła zmiana?
items-moved-assumption = Każde zadanie sprawdzamy osobno, z poprawką na wielokrotne porównania.
items-moved-assumed =
    { $which ->
        [same] Te same osoby odpowiadały na każde zadanie dwa razy (dokładny test McNemara).
        [halves] Przed szkoleniem zadanie miała jedna połowa sali, a po nim druga: porównujemy odsetki u różnych osób, uznając obie połowy za podobne, a osoby za niezależne.
       *[some] Na część zadań te same osoby odpowiadały dwa razy (dokładny test McNemara), pozostałe miała przed szkoleniem jedna połowa sali, a po nim druga.
    } { $correction ->
        [bh] Poprawka Benjaminiego i Hochberga: wśród wskazanych zadań przeciętnie najwyżej jedno na dwadzieścia wskazano niesłusznie.
       *[holm] Poprawka Holma: prawdopodobieństwo, że choć jedno zadanie wskazano niesłusznie, wynosi najwyżej 5 %.
    }
items-moved-sentence =
    { $up ->
        [0] Po zajęciach w żadnym z { $all } zadań nie przybyło dobrych odpowiedzi
        [1] Po zajęciach dobrych odpowiedzi przybyło w 1 zadaniu z { $all }
       *[other] Po zajęciach dobrych odpowiedzi przybyło w { $up } zadaniach z { $all }
    }, { $down ->
        [0] w żadnym nie ubyło.
       *[other] ubyło w { $down }.
    }
items-moved-about =
    { $correction ->
        [bh] Odsetek dobrych odpowiedzi: kółko – przed, grot – po. Gruba strzałka z ▲ lub ▼: zmiana (poprawka Benjaminiego i Hochberga). Kropkowana: w granicach przypadku.
       *[holm] Odsetek dobrych odpowiedzi: kółko – przed, grot – po. Gruba strzałka z ▲ lub ▼: zmiana (poprawka Holma). Kropkowana: w granicach przypadku.
    }
items-moved-axis-shares = Przed → po
items-moved-axis-change = Zmiana [{ $level }]
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
items-moved-column-interval = Przedział ufności { $level }
items-moved-column-p = p bez poprawki
items-moved-column-adjusted = p z poprawką
items-moved-column-course = Zmiana
