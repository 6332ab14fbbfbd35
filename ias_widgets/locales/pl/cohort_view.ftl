# Strona analityka: kohorty programu.
cohort-view-title = Kohorty
cohort-view-synthetic = dane syntetyczne
cohort-view-language = Język
cohort-view-views = Widoki
cohort-view-beside = Jak czytać tę rycinę
cohort-view-waiting = Liczę…
cohort-view-folder = Folder
cohort-view-table = Tabela
cohort-view-download = Pobierz
cohort-view-tab-gain = Przyrost
cohort-view-tab-decisions = Decyzje
cohort-view-tab-items = Zadania testu
cohort-view-tab-ways = Drogi
cohort-view-tab-signs = Oznaki
cohort-view-tab-agreement = Zgodność
cohort-view-tab-missing = Kogo brakuje
cohort-view-tab-places = Miejsca
cohort-view-filter-source = Program
cohort-view-filter-who = Kohorty
cohort-view-filter-place = Miejsca
cohort-view-filter-family = Grupy instytucji
cohort-view-filter-film = Film
cohort-view-filter-tests = Porównanie
cohort-view-filter-question = Pytanie
cohort-view-filter-topic = Temat
cohort-view-filter-versus = Zestaw z
cohort-view-tests-after = Przed i po
cohort-view-tests-later = Przed i później
cohort-view-source-archive = Archiwum
cohort-view-source-records = Zapisy sal
cohort-view-source-synthetic = Dane syntetyczne
cohort-view-source-folder = Inny folder…
cohort-view-everybody-n = Wszystkie ({ $n })
cohort-view-everybody = Wszystkie kohorty
cohort-view-everywhere = Wszystkie ({ $n })
cohort-view-all-families = Wszystkie
cohort-view-nobody = Bez zestawienia
cohort-view-widest = Gdzie grupy różnią się najbardziej
cohort-view-all-questions = Wszystkie ({ $n })
cohort-view-all-topics = Wszystkie
cohort-view-kind =
    { $kind ->
        [training] Szkolenia
        [workshop] Warsztaty
        [e-learning] E-learning
       *[other] Inne
    }
cohort-view-all-kind =
    { $kind ->
        [training] Wszystkie szkolenia ({ $n })
        [workshop] Wszystkie warsztaty ({ $n })
        [e-learning] Cały e-learning ({ $n })
       *[other] Wszystkie inne ({ $n })
    }
cohort-view-rest = { $name } bez: { $without }
cohort-view-whom = Kogo dotyczy
cohort-view-cohorts = Kohorty
cohort-view-present = Obecni
cohort-view-of = { $n } z { $all }
cohort-view-reading = Jak to czytać
cohort-view-what-hidden = Co ukryto
cohort-view-nothing-hidden = Nic: każda kohorta jest dość liczna.
cohort-view-hidden = { $names }: mniej niż { $least } osób. Te dane nie wchodzą też do żadnej sumy, więc z sum nie da się ich obliczyć.
cohort-view-and-more = i jeszcze { $n }
cohort-view-families-hidden = Grup instytucji liczących mniej niż { $least } osób nie pokazujemy osobno; dotyczy to kohort: { $names }.
cohort-view-file-svg = Rycina (SVG)
cohort-view-file-png = Rycina (PNG)
cohort-view-file-csv = Tabela (CSV)
cohort-view-file-xlsx = Tabela (Excel)
cohort-view-file-package = Pakiet danych (ZIP)
cohort-view-file-report = Raport z programu (PDF)
cohort-view-about-sheet = O tabeli
cohort-view-all-films = Wszystkie
cohort-view-side-by-side = Dwie grupy obok siebie. O różnicy z przedziałem mówi zakładka „Przyrost”; tutaj porównać można tylko to, co widać.
cohort-view-pairs =
    { $n ->
        [one] { $n } para
        [few] { $n } pary
       *[many] { $n } par
    }
cohort-view-strength = Jak silnie
cohort-view-difference = Różnica, punkty procentowe
cohort-view-interval = Przedział ufności 95 %
cohort-view-compared-hidden = Osoby z kohort liczących mniej niż { $least } par nie wchodzą do żadnej ze stron albo wchodzą tylko do wiersza „Mniejsze kohorty razem”.
cohort-view-clearest = Gdzie zgodność jest największa
cohort-view-side = Strona
cohort-view-failed = Tego nie udało się policzyć. Szczegóły są w dzienniku serwera.
