# Mapa drogi, którą sala albo widz przeszli przez film. *Słowa między gwiazdkami* są pogrubione.

path-title = Droga przez film
path-map = Mapa
path-ending = Co z tego wynikło
path-talk = Pytania do rozmowy
path-walked = przebyta droga
path-open = drogi niewybrane
path-closed = niedostępne na tej drodze
path-beyond = dalsze drogi
path-legend = Legenda
path-node-walked = { $order }. { $title }
path-node-open = { $title }: prowadziła tu droga, której nie wybrano
path-node-beyond = { $title }: poza tą drogą
path-node-ending = { $title }: zakończenie
path-decision = Decyzja { $n } · decyduje: { $agency }
path-chosen = Wybrano: *{ $letter }* · { $label }
path-others = Nie wybrano
path-closed-choice = Niedostępne na tej drodze: { $label }
path-leads = prowadzi do: { $scene }
path-not-yet = dokąd prowadzi, może się jeszcze okazać
path-families = Większość grup: { $families }
path-parted = Gdzie grupy się rozeszły
path-happened = Co się stało
path-why = Dlaczego
path-did = Co zmienił ten wybór
path-did-all = Co zmienił każdy z wyborów
path-choose = Wybierz scenę, aby zobaczyć, co w niej postanowiono.
path-opened = Scena { $order }
path-off-way = Tej sceny nie było po drodze.
path-reached-by = Od decyzji { $n }: { $label }
path-so-far = Film jeszcze się nie skończył: nie pokazujemy scen, które mogą nastąpić.
path-list = Droga jako lista
path-none-yet = Żaden film jeszcze się nie zaczął.
path-none = Nie ma tu żadnej drogi przez film.
path-for-all = Dla wszystkich
path-what-if = A gdyby: { $label }
path-what-if-play = Pokaż, co by było
path-what-if-note = A gdyby? Droga, którą poszła sala, zostaje bez zmian.
path-close = Wróć do mapy

## Dlaczego wybrano to pytanie

path-why-divided = Decyzja { $n }: zdania na sali były podzielone, { $first } do { $second }.
path-why-scattered = Decyzja { $n }: żadna odpowiedź wyraźnie nie przeważyła ({ $counts }).
path-why-parted = Decyzja { $n }: { $one } – najczęściej { $first }; { $other } – najczęściej { $second }.
path-why-shifted = Decyzja { $n }: po rozmowie odpowiedź zmieniło { $changed } na { $both } osób.
path-why-nearest = Sala była na ogół zgodna; najbardziej podzieliła ją decyzja { $n } ({ $counts }).
path-why-film = O całym filmie.
