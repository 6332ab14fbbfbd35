# The phone that leads a room, and what a presenter's clicker did. *Words between asterisks* are set bold.

remote-title = Pilot
remote-language = Język, language, мова
remote-loading = Łączę z salą…
remote-loading-more = To potrwa chwilę.
remote-unreached = Nie mogę połączyć się z salą
remote-unreached-more = Sprawdź, czy telefon jest w tej samej sieci Wi‑Fi co sala. Próbuję dalej.
remote-try-now = Spróbuj teraz
remote-offline = Brak połączenia z salą
remote-offline-more = Łączę się ponownie. Sala działa dalej, prowadź ją z konsoli.
remote-old = Ta strona jest starsza niż sala
remote-old-more = Wczytaj ją ponownie. To potrwa chwilę.
remote-reload = Wczytaj ponownie
remote-refused = Ten pilot nie pasuje do żadnej sali
remote-refused-key = Klucz w adresie jest nieprawidłowy. Zeskanuj kod QR pilota z konsoli jeszcze raz.
remote-refused-no-room = Takiej sali nie ma albo została usunięta. Zeskanuj kod QR pilota z konsoli jeszcze raz.
remote-refused-address = W adresie brakuje sali albo klucza. Zeskanuj kod QR pilota z konsoli.

## Where the room is

remote-phase-preparing = Sala w przygotowaniu
remote-phase-lobby = Uczestnicy wchodzą do sali
remote-phase-watch = Na dużym ekranie
remote-phase-naming = Uczestnicy wskazują, jakie oznaki zaznaczyli
remote-phase-signs = Wszyscy widzą oznaki
remote-phase-open = Głosowanie trwa
remote-phase-closed = Głosowanie zamknięte, wynik ukryty
remote-phase-talk = Rozmowa
remote-phase-revealed = Wynik widzą wszyscy
remote-phase-board = Tablica na ekranie
remote-phase-sheet = Każdy wypełnia sam
remote-phase-break = Przerwa
remote-phase-ended = Sala jest zamknięta
remote-ended-more = Pilot nie jest już potrzebny. Podsumowanie znajdziesz w konsoli.
remote-scene = scena { $n }
remote-decision = decyzja { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }
remote-decision-alone = decyzja { $n }
remote-curtain-blank = Duży ekran jest wygaszony
remote-curtain-calm = Na ekranie i tabletach widać spokojny obraz
remote-answered = { $n ->
    [one] Odpowiedziała
   *[other] Odpowiedziało
} *{ $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }* { $of ->
    [one] obecnej osoby
   *[other] obecnych
}
remote-present = { $n ->
    [one] *{ $n }* osoba w sali
    [few] *{ $n }* osoby w sali
   *[many] *{ $n }* osób w sali
}
remote-sheet-done = { $n ->
    [one] Oddała
    [few] Oddały
   *[many] Oddało
} *{ $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }*
remote-sheet-begun = zaczęło: { $n }
remote-all = Odpowiedzieli wszyscy
remote-on-break = na przerwie: { $n }
remote-result = Wynik
remote-too-few = Za mało odpowiedzi, wynik pokazujemy od { $k }.

## What comes next: the one large button

remote-open_room = Otwórz salę
remote-open_room-more = wtedy będzie można dołączyć
remote-begin = Zaczynamy
remote-begin-more = najpierw: { $detail }
remote-step = Następny krok
remote-step-more = { $detail }
remote-open = Otwórz głosowanie
remote-open-more = pytanie pojawi się na tabletach
remote-close = Zamknij głosowanie
remote-close-more = wynik zostanie ukryty
remote-close-deep = wynik zostanie ukryty, potem rozmowa
remote-sheet_close = Zamknij i idź dalej
remote-sheet_close-more = liczą się tylko oddane; potem: { $detail }
remote-board_vote = Otwórz głosowanie na wpisy
remote-board_vote-more = uczestnicy głosują na tabletach
remote-board_done = Zamknij tablicę
remote-board_done-more = nie można już nic dopisać ani oddać głosu
remote-talk = Zacznij rozmowę
remote-talk-more = wynik nadal ukryty, potem drugie głosowanie
remote-talk-divided = głosy są podzielone, najpierw rozmowa
remote-ask_again = Zapytaj jeszcze raz
remote-ask_again-more = to samo pytanie, po rozmowie
remote-reveal = Odsłoń wynik
remote-reveal-more = zobaczą go wszyscy
remote-branch = Film idzie dalej
remote-branch-more = drogą { $detail }
remote-decide = Najpierw wskaż drogę
remote-decide-tie = jest remis
remote-decide-too_few = za mało odpowiedzi, żeby rozstrzygnąć
remote-decide-facilitator = decydujesz ty
remote-go_on = Następna scena
remote-go_on-more = film idzie dalej sam
remote-path = Pokaż drogę przez film
remote-path-more = mapa, a potem pytania do rozmowy
remote-path_talk = Pytania do rozmowy
remote-path_talk-more = tam, gdzie sala najbardziej się podzieliła
remote-what_if_end = Zakończ „a gdyby”
remote-what_if_end-more = powrót do miejsca, w którym była sala
remote-signs = Pokaż oznaki
remote-signs-more = zobaczą je wszyscy
remote-end = To już koniec agendy
remote-end-more = spotkanie zakończysz w konsoli

## The film: play, papers, signs

remote-film = Film
remote-film_play = Odtwórz
remote-film_pause = Wstrzymaj
remote-film_again = Odtwórz od nowa
remote-film_back = 10 s wstecz
remote-film-time = { $at } z { $of }
remote-film-note = Uwaga o treści
remote-film-over = Scena się skończyła
remote-papers = Dokumenty w powiększeniu
remote-marked = Coś zaznaczyło: *{ $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }*
remote-signs_name = Jakie to oznaki?
remote-signs_again = Pokaż oznaki jeszcze raz
remote-signs_off = Wróć do sceny

## Everything else

remote-moves = Inne działania
remote-path_on = Pokaż mapę
remote-path_off = Schowaj mapę
remote-lot = Wylosuj drogę
remote-facts = Pokaż, co z tego wynikło
remote-facts_off = Schowaj, co z tego wynikło
remote-back = Wstecz
remote-back-sure = { $n ->
    [0] Głosowanie zostanie wycofane.
    [one] Głosowanie zostanie wycofane, przepadnie { $n } odpowiedź.
    [few] Głosowanie zostanie wycofane, przepadną { $n } odpowiedzi.
   *[many] Głosowanie zostanie wycofane, przepadnie { $n } odpowiedzi.
}
remote-back-yes = Wycofaj
remote-blank = Wygaś ekran
remote-blank_off = Pokaż ekran
remote-calm = Spokój
remote-calm_off = Wróć do zajęć
remote-timer-label = Czas w minutach
remote-minutes = { $n } min
remote-timer_stop = Zatrzymaj odliczanie
remote-timer_on = Wznów odliczanie
remote-timer_off = Wyłącz odliczanie

## What became of a move

remote-sending = Wysyłam…
remote-unsure = Nie wiadomo, czy polecenie dotarło. Sprawdź, na którym kroku jest sala.
remote-did-open_room = Zapisano: sala otwarta, można dołączać
remote-did-begin = Zapisano: zaczynamy
remote-did-step = Zapisano: następny krok
remote-did-open = Zapisano: głosowanie otwarte
remote-did-close = Zapisano: głosowanie zamknięte
remote-did-sheet_close = Zapisano: koniec wypełniania
remote-did-board_vote = Zapisano: głosowanie na wpisy
remote-did-board_done = Zapisano: tablica zamknięta
remote-did-talk = Zapisano: rozmowa
remote-did-ask_again = Zapisano: głosujemy jeszcze raz
remote-did-reveal = Zapisano: wynik odsłonięty
remote-did-branch = Zapisano: film idzie dalej
remote-did-way = Zapisano: droga wskazana
remote-did-lot = Zapisano: droga wylosowana
remote-did-go_on = Zapisano: następna scena
remote-did-path = Zapisano: widać drogę przez film
remote-did-path_off = Zapisano: mapa schowana
remote-did-path_talk = Zapisano: pytania do rozmowy
remote-did-what_if_end = Zapisano: koniec „a gdyby”
remote-did-path_on = Zapisano: widać drogę przez film
remote-did-film_play = Zapisano: film rusza
remote-did-film_pause = Zapisano: film wstrzymany
remote-did-film_again = Zapisano: scena od początku
remote-did-film_back = Zapisano: 10 sekund wstecz
remote-did-paper = Zapisano: dokument w powiększeniu
remote-did-paper_off = Zapisano: dokument odłożony
remote-did-signs_name = Zapisano: uczestnicy wskazują, co zaznaczyli
remote-did-signs = Zapisano: wszyscy widzą oznaki
remote-did-signs_again = Zapisano: wszyscy widzą oznaki
remote-did-signs_off = Zapisano: z powrotem przy scenie
remote-did-facts = Zapisano: widać, co z tego wynikło
remote-did-facts_off = Zapisano: znów widać wynik
remote-did-back = Zapisano: krok wstecz
remote-did-blank = Zapisano: ekran wygaszony
remote-did-blank_off = Zapisano: ekran znów widać
remote-did-calm = Zapisano: spokojny obraz
remote-did-calm_off = Zapisano: wracamy do zajęć
remote-did-timer = Zapisano: odliczanie trwa
remote-did-timer_stop = Zapisano: odliczanie zatrzymane
remote-did-timer_on = Zapisano: odliczanie wznowione
remote-did-timer_off = Zapisano: odliczanie wyłączone

## Refusals in a leader's words

remote-refusal-other = Nie udało się tego zrobić. Sprawdź, na którym kroku jest sala, i spróbuj jeszcze raz.
remote-refusal-not-kept = Serwer nie zdołał tego zapisać. Spróbuj jeszcze raz.
remote-refusal-not-open = Głosowanie jest już zamknięte.
remote-refusal-not-closed = Najpierw zamknij głosowanie.
remote-refusal-already-asked = To pytanie już zadano. Wybierz „Zapytaj jeszcze raz”.
remote-refusal-branch-taken = Droga jest już wybrana. Żeby ją zmienić, cofnij się o krok.
remote-refusal-no-tie = Nie ma remisu, więc nie ma czego losować.
remote-refusal-choose = Wskaż drogę.
remote-refusal-room-preparing = Najpierw otwórz salę.
remote-refusal-nothing-next = To już koniec agendy. Spotkanie zakończysz w konsoli.
remote-refusal-not-allowed = Tego nie da się zrobić pilotem. Zrób to w konsoli.

## A presenter's clicker on the big screen

clicker-works = Pilot do prezentacji działa
clicker-open = Głosowanie trwa. Wycofać je można w konsoli.
clicker-no-film = Nie ma teraz filmu do odtworzenia ani wstrzymania
clicker-film-led = Film odtwarza i wstrzymuje osoba prowadząca
clicker-offline = Pilot do prezentacji: brak połączenia z salą
clicker-refused = Pilot do prezentacji nie ma dostępu do tej sali. Otwórz ekran z konsoli jeszcze raz.
