# Arkusz, który praktyk przegląda i podpisuje.

review-title = Arkusz recenzji
review-film = Film
review-status = Status
review-draft = wersja robocza, niepodpisana przez praktyka
review-signed = podpisany
review-languages = Języki
review-hash = Skrót filmu
review-date = Data wydruku
review-number = Do przejrzenia
review-count = { $choices ->
    [one] { $choices } wybór z zasadą
    [few] { $choices } wybory z zasadami
   *[many] { $choices } wyborów z zasadami
}, { $signs ->
    [one] { $signs } oznaka
    [few] { $signs } oznaki
   *[many] { $signs } oznak
}, { $decoys ->
    [one] { $decoys } rzecz, która oznaką nie jest
    [few] { $decoys } rzeczy, które oznakami nie są
   *[many] { $decoys } rzeczy, które oznakami nie są
}
review-how = Jak korzystać z arkusza
review-how-1 = W arkuszu jest wszystko, co film podaje jako prawdę o praktyce lub prawie. Nie trzeba znać filmu, żeby to ocenić, choć to pomaga.
review-how-2 = Proszę zaznaczyć „dobrze” albo „zmienić” i wpisać, co powinno się tam znaleźć. Wystarczy słowo.
review-how-3 = Przy tym, co Państwo ocenili, proszę postawić parafę. To, co leży poza Państwa dziedziną, można pominąć: obejrzy to ktoś inny.
review-how-4 = Wybór nie musi być tym właściwym. Pytanie brzmi, czy mógłby go dokonać ktoś przyzwoity i zapracowany oraz czy to, co dzieje się potem, jest wiarygodne.
review-how-5 = Miejsce na podpis jest na ostatniej stronie. Skrót u góry oznacza dokładnie ten film: jeśli zmieni się w nim choć słowo, zmieni się też skrót.
review-marks = Co oznaczają znaki
review-mark-S = Przeczytane w podanym źródle.
review-mark-S2 = Znalezione tylko w kopii nieurzędowej, wtórnej lub dawnej. Jeśli mają Państwo oryginał, prosimy o porównanie.
review-mark-K = Wiedza ogólna, nieprzeczytana w źródle. Prosimy o szczególnie uważne sprawdzenie.
review-part-choices = Wybory i zasady
review-part-signs = Oznaki
review-part-signs-more = Oznaka każe przyjrzeć się bliżej. Jedna sama niczego nie dowodzi.
review-part-decoys = Co wygląda na oznakę, a nią nie jest
review-part-endings = Zakończenia
review-decides = decyduje: { $agency }
review-sometimes = Otwarte tylko po niektórych wcześniejszych wyborach.
review-decision = Decyzja { $number }
review-happens = Film mówi
review-why = Dlaczego
review-rule = Zasada
review-indicator = Wskaźnik z katalogu
review-own = własny, spoza katalogu
review-strength = Siła
review-strength-strong = silna
review-strength-medium = średnia
review-strength-weak = słaba
review-seconds = sekundy { $from }–{ $to } ujęcia „{ $shot }”
review-no-sign = To nie oznaka, bo
review-safety = Bezpieczeństwo
review-rights = Prawa
review-evidence = Dowody
review-helps = pomaga
review-mixed = i pomaga, i szkodzi
review-harms = szkodzi
review-right = dobrze
review-change = zmienić
review-note = Uwaga
review-initials = Parafa
review-sign-off = Podpis
review-sign-text = Zapoznałam się / zapoznałem się z tym, przy czym stoi moja parafa. Moim zdaniem film
review-verdict-yes = nadaje się do użycia w tej postaci
review-verdict-changes = nadaje się do użycia po wprowadzeniu zaznaczonych zmian
review-verdict-no = nie powinien być używany
review-name = Imię i nazwisko
review-function = Funkcja
review-institution = Instytucja
review-day = Data
review-signature = Podpis
review-after = Następnie w film.yaml należy wpisać „review: signed”, a arkusz przechowywać razem z filmem.
review-page = Strona { $page } z { $pages }
