# A film played alone, in a notebook. *Words between asterisks* are set bold.

player-region = Film: { $film }
player-loading = Otwieram film…
player-pause = Przerwa
player-begin = Zaczynam
player-not-now = Nie teraz
player-note-kicker = Zanim zaczniesz
player-note-how = To ty decydujesz, jak potoczy się historia. Po każdym wyborze od razu dowiesz się, co z niego wynikło, i możesz wrócić, żeby spróbować inaczej.
player-note-sound = Film nie ma dźwięku: wszystko jest pokazane i napisane.
player-draft = To wersja robocza: nie zatwierdził jej jeszcze żaden praktyk.

## A scene

player-scene = Scena
player-next = Dalej
player-to-decision = Do decyzji
player-to-ending = Co było potem
player-go-on = Dalej
player-skip-decision = Przejdź od razu do decyzji
player-skip = Przejdź na koniec sceny
player-transcript = Cała scena jako tekst

## A decision, and what came of it

player-decision = Decyzja { $n } · decyduje: { $agency }
player-choose-first = Wybierz jedną odpowiedź
player-chosen-now = Wybrano: { $letter }
player-confirm = Zatwierdź
player-watch-again = Obejrzyj jeszcze raz
player-chosen = Twój wybór: *{ $letter }* · { $label }
player-did = Na co to wpłynęło
player-helps = pomaga
player-mixed = i pomaga, i szkodzi
player-harms = szkodzi
player-choose-again = Wybierz inaczej
player-sources = { $n ->
    [one] Źródło
   *[other] Źródła
}

## The end

player-path = Twoja droga
player-path-more = Każdy wybór i to, co jeszcze było wtedy możliwe.
player-path-chosen = Twój wybór: *{ $letter }*, { $label }
player-others = Inne możliwości
player-other-way = Wróć do decyzji { $n }
player-signs = Co można było zauważyć
player-signs-more = Oznaka każe przyjrzeć się bliżej; jedna sama niczego nie dowodzi.
player-strong = oznaka silna
player-medium = oznaka średnia
player-weak = oznaka słaba
player-decoys = Co wyglądało na oznakę, a nią nie było
player-talk = Pytania do rozmowy
player-talk-all = Dla wszystkich
player-again = Zacznij od nowa

## A break, and leaving

player-break-title = Przerwa
player-break-more = Film czeka w tym samym miejscu. Wróć, kiedy zechcesz.
player-back = Wróć do filmu
player-leave = Wyjdź z filmu
player-left-title = Film przerwany
player-left-more = Nie musisz się nikomu tłumaczyć. Film czeka w tym samym miejscu; możesz też po prostu zamknąć tę stronę.
player-help = Jeśli coś z tego cię dotyczy

## When something does not go

player-refused = To się nie udało
player-refused-malformed = Strona poprosiła o coś, czego film nie zna. Uruchom komórkę jeszcze raz.
player-refused-unknown-choice = Tego wyboru tu nie ma. Wybierz jeden z pokazanych.
player-refused-nothing-next = Stąd nie ma dalszej drogi. Wybierz odpowiedź albo zacznij od nowa.
player-refused-nothing-back = Ta decyzja jeszcze nie zapadła.
player-refused-unknown-scene = Film prowadzi do sceny, której nie ma. Powiedz o tym osobie, która go napisała.
player-refused-unknown-language = Ten film nie ma tej wersji językowej.
player-refused-broken = Film nie może tu pójść dalej. Powiedz o tym osobie, która go napisała.
player-slow = Notatnik nie odpowiada
player-slow-more = Może jest zajęty. Jeśli nic się nie dzieje, uruchom jeszcze raz komórkę z filmem.
