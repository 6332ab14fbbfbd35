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
path-node-open = prowadziła tu droga, której nie wybrano
path-node-beyond = poza tą drogą
path-node-chosen = Wybrano: { $letter }
path-decision = Decyzja { $n } · decyduje: { $agency }
path-decision-short = Decyzja { $n }
path-chosen = Wybrano: *{ $letter }* · { $label }
path-closed-choice = Niedostępne na tej drodze: { $label }
path-leads = prowadzi do: { $scene }
path-not-yet = dokąd prowadzi, może się jeszcze okazać
path-families = Większość w grupach: { $families }
path-parted = Gdzie grupy wybrały różnie
path-did = Co zmienił ten wybór
path-did-all = Co zmienił każdy z wyborów
path-helps = pomaga
path-mixed = i pomaga, i szkodzi
path-harms = szkodzi
path-effects-legend = Numer decyzji i skutek wyboru: + pomaga, ± i pomaga, i szkodzi, − szkodzi
path-talk-none = Nie ma jeszcze głosowań, które można pokazać: porozmawiajcie o tym, co was zaskoczyło.
path-choose = Wybierz scenę, aby zobaczyć, co w niej postanowiono.
path-opened = Scena { $order }
path-off-way = Tej sceny nie było na przebytej drodze.
path-reached-by = Po decyzji { $n }: { $label }
path-so-far = Film jeszcze się nie skończył: nie pokazujemy scen, które mogą nastąpić.
path-list = Droga jako lista
path-none-yet = Żaden film jeszcze się nie zaczął.
path-for-all = Dla wszystkich
path-what-if = A gdyby: { $label }
path-what-if-choice = A gdyby przy decyzji { $n }: { $label }
path-what-if-note = A gdyby? Droga, którą poszła sala, zostaje bez zmian.

## Dlaczego wybrano to pytanie

path-why-decision = Decyzja { $n }. { $reasons }
path-why-nearest = Sala była na ogół zgodna; najbardziej podzieliła ją decyzja { $n } ({ $counts }).
path-why-film = O całym filmie.
