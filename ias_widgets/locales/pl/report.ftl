# Raport programu: słowa wokół ustaleń.
report-label = Raport z programu
report-training-label =
    { $kind ->
        [training] Karta szkolenia dla osoby prowadzącej
        [workshop] Karta warsztatu dla osoby prowadzącej
       *[other] Karta zajęć dla osoby prowadzącej
    }
report-mark = dane syntetyczne
report-warning = Dane syntetyczne: nikt w tym nie uczestniczył. Liczby pochodzą z generatora i nic nie mówią o prawdziwych szkoleniach.
report-table = Tabela
report-page = Strona
report-kind =
    { $kind ->
        [training] Szkolenia
        [workshop] Warsztaty
        [e-learning] E-learning
       *[other] Inne zajęcia
    }
report-people =
    { $n ->
        [one] { $told } osoba
        [few] { $told } osoby
       *[many] { $told } osób
    }
report-kind-places =
    { $places ->
        [0] { $cohorts }
        [one] { $cohorts } w { $places } miejscu
       *[other] { $cohorts } w { $places } miejscach
    }
report-kind-cohorts =
    { $kind ->
        [training] { $cohorts ->
            [one] { $cohorts } szkolenie
            [few] { $cohorts } szkolenia
           *[many] { $cohorts } szkoleń
        }
        [workshop] { $cohorts ->
            [one] { $cohorts } warsztat
            [few] { $cohorts } warsztaty
           *[many] { $cohorts } warsztatów
        }
        [e-learning] { $cohorts ->
            [one] { $cohorts } edycja
            [few] { $cohorts } edycje
           *[many] { $cohorts } edycji
        }
       *[other] { $cohorts ->
            [one] { $cohorts } zajęcia
           *[other] { $cohorts } zajęć
        }
    }
report-dates = Czas
report-release = Wydanie
report-release-value = nr { $number } z dnia { $day }
report-in-short = Najważniejsze
report-where = Kto i gdzie
report-flow-about = Długość słupka: jaka część obecnych. „Oba testy”: przed i po, połączone kodem albo tą samą salą.
report-missing-means =
    { $which ->
        [lower] Kto nie oddał drugiego testu, wiedział na początku mniej: wynik mówi więc raczej o tych, którzy zaczynali z wyższego poziomu.
        [higher] Kto nie oddał drugiego testu, wiedział na początku więcej: wynik mówi więc raczej o tych, którzy zaczynali z niższego poziomu.
       *[alike] Na początku obie grupy wypadły podobnie: brak drugiego testu raczej nie zmienia obrazu.
    }
report-stage-present = Obecni
report-stage-before = Test przed
report-stage-after = Test po
report-stage-pairs = Oba testy
report-stage-three = Także później
report-places-off = Poza mapą: { $n } (bez miejsca, jak w e-learningu, lub ukryte).
report-gain = Przyrost wiedzy
report-gain-others = Poza modelem szkoleń:
report-strength = Siła przyrostu: { $told }.
report-later = Co zostało później
report-kept-about = Średni odsetek dobrych odpowiedzi, z przedziałami 95 %.
report-items = W których zadaniach zaszła zmiana, a w których nie
report-items-still =
    { $n ->
        [0] Zmiana zaszła we wszystkich zadaniach.
        [1] Bez istotnej zmiany zostało jedno zadanie: { $names }. Jego temat warto wzmocnić w następnej edycji.
       *[other] Bez istotnej zmiany: { $names }. Te tematy warto wzmocnić w następnej edycji.
    }
report-decisions = Jak decydowały instytucje
report-decisions-about = Ostatnie głosowanie; pytania, w których grupy różnią się najbardziej. Długość słupka: jaka część grupy tak wybrała.
report-talk = Co zmieniła rozmowa
report-talk-about = Te same osoby w pierwszym i ostatnim głosowaniu. p: test Stuarta i Maxwella, poprawka Holma.
report-signs = Jakie oznaki zauważono
report-signs-about = Scena „{ $scene }”. Pas: okno czasowe oznaki, tym grubszy, im oznaka silniejsza; kropkowany: to nie jest oznaka.
report-agreement = Gdzie instytucje się zgadzają
report-agreement-about = Alfa Krippendorffa: 1 – wszyscy odpowiadają tak samo, 0 – tak różnie, jak przy zgadywaniu. Na przekątnej: wewnątrz grupy.
report-answers = Odpowiedzi na stwierdzenia o tej samej skali: { $n }.
report-hidden = Co ukryto i dlaczego
report-hidden-line = { $what } – { $names }: { $reason }.
report-hidden-nothing = Nic nie ukryto.
report-hidden-rule = Pokazujemy tylko grupy od { $least } osób. Mniejszych nie pokazujemy i nie wliczamy do żadnej sumy, więc nie da się ich z tych liczb obliczyć.
report-hidden-later = Wyniki późniejszego testu z małych grup podajemy tylko łącznie ze wszystkimi takimi grupami.
report-reading = Jak to czytać
report-read-points = Punkt procentowy to różnica dwóch odsetków: z 40 % na 55 % to 15 punktów.
report-read-interval = Przedział ufności 95 % w nawiasach [ ] mówi, jak pewna jest liczba: im krótszy, tym pewniejsza. Jeśli obejmuje zero, zmiany nie da się odróżnić od przypadkowej.
report-read-cause = To przyrost, nie dowód przyczyny: nie było grupy, która nie miała szkolenia.
report-read-hidden = „Ukryte” znaczy: mniej niż { $least } osób. Chroni to tych, którzy tam byli.
report-read-rounded = Liczby wyborów są zaokrąglone do wielokrotności trzech; odsetki liczymy z zaokrąglonych.
report-method = Jak to policzono
report-method-design = Testy przed i po mają dwie równoległe wersje; jedna połowa sali zaczyna od wersji A, druga od B, więc nikt nie widzi tego samego zadania dwa razy.
report-method-link = Testy jednej osoby łączy kod, który sama układa; zapisujemy tylko jego odcisk, po którym nikogo nie da się odszukać.
report-method-control = Nie ma grupy kontrolnej. Na wynik mogły wpłynąć sam test, czas i to, kto przyszedł; kto przyszedł z własnej woli, mógł być bardziej chętny do nauki.
report-method-people = Kto był na dwóch zajęciach, liczy się wśród obecnych dwa razy.
report-foot = IAS Workshop
report-own = Przyrost na tle programu
report-own-about = Różnica „po” minus „przed” u tych samych osób. Pas i romb: cały program, przedział 95 %.
report-own-hidden = Wyników tych zajęć nie pokazujemy: par testów (przed i po) jest mniej niż { $least }. Z tak małej grupy dałoby się odczytać, jak odpowiadały pojedyncze osoby. Wyniki nie wchodzą też do żadnej sumy programu.
report-own-whole = Tak wypada cały program. { $sentence }
report-own-lie =
    { $where ->
        [above] Cały przedział leży tu powyżej przyrostu programu. Przy wielu szkoleniach zdarza się to też przypadkiem.
        [below] Cały przedział leży tu poniżej przyrostu programu. Przy wielu szkoleniach zdarza się to też przypadkiem.
       *[within] Przyrost programu mieści się w tym przedziale: różnicy nie da się odróżnić od przypadkowej.
    }
report-stumbled = Gdzie się potykano
report-stumbled-own = Zadania, które po zajęciach najrzadziej rozwiązywano dobrze w tej sali.
report-stumbled-programme = Zadania, które po zajęciach najrzadziej rozwiązywano dobrze w całym programie: w tej sali na jedno zadanie odpowiadało zbyt mało osób, by je pokazać osobno.
report-stumbled-figure = dobrze: { $share }
report-stumbled-of = dobrze: { $n } z { $all }
report-nearly =
    { $which ->
        [all] dobrze: prawie wszyscy
       *[none] dobrze: prawie nikt
    }
report-answer = Prawidłowa odpowiedź
report-why = Dlaczego
report-unchecked = do sprawdzenia
report-key-warning = Ta karta zawiera prawidłowe odpowiedzi. Proszę nie pokazywać jej uczestnikom przed późniejszym testem.
report-fact-place = Miejsce
report-fact-date = Data
report-fact-audience = Dla kogo
report-fact-present = Obecni
report-fact-before = Test przed
report-fact-after = Test po
report-fact-pairs = Pary
report-fact-later = Test późniejszy
report-fact-hidden = mniej niż { $least } lub nikt
report-next = Co dalej
report-next-topic = Wrócić do tematu „{ $topic }”: potykano się tu najczęściej ({ $names }). Krótka rozmowa o jednym takim przypadku daje więcej niż wykład.
report-next-later = Przypomnieć o późniejszym teście i o kodzie: bez niego nie wiadomo, co zostało.
report-next-pairs = Oba testy mamy od { $pairs } z { $present } obecnych. Warto zostawić na test po zajęciach dziesięć minut przed ostatnim punktem, nie po nim.
report-next-hidden = Przy tak małej grupie warto połączyć zajęcia z sąsiednimi albo poprosić o test wszystkich: od { $least } par wyniki będzie można pokazać.
report-next-talk = Omówić ten wynik z osobą, która prowadzi następne zajęcia: co w sali wywołało rozmowę, a co przeszło bez echa.
report-next-good = Zapisać, jak prowadzono te zajęcia: przyrost był tu większy niż w programie, choć mógł na to wpłynąć i przypadek.
report-no-stumbles = Nie ma zadań, które można by pokazać.
