# A number or an estimate. *Words between asterisks* are set bold.

number-rest = Podaj liczbę i zatwierdź ją
number-limits = Od { $least } do { $most }
number-limits-step = Od { $least } do { $most }, co { $step }
number-fewer = Mniej: { $number }
number-more = Więcej: { $number }
number-slide = Przesuń, aby wybrać liczbę
number-none = jeszcze nie wybrano
number-confirm = Zatwierdź
number-confirm-this = Zatwierdź: { $number }
number-missing = Najpierw podaj liczbę.
number-unread = To nie jest liczba. Wpisz same cyfry, na przykład { $example }.
number-below = Za mało: najmniejsza możliwa liczba to { $least }.
number-above = Za dużo: największa możliwa liczba to { $most }.
number-off = Ta liczba leży pomiędzy możliwymi. Najbliższe to { $lower } i { $upper }.
number-median = Odpowiedź środkowa: *{ $number }*
number-median-short = Środkowa: *{ $number }*
number-median-told = Odpowiedź środkowa: { $number }
number-truth = Wartość prawdziwa
number-own = Twoja odpowiedź
number-uneven = Przedziały rosną wraz z liczbami.
number-source = Źródło: { $source }
