# Co z odpowiedzi sali warto omówić: pytania do rozmowy i zdania, które mówią, dlaczego je wybrano.

## O co zapytać

prompts-ask-divided = Co przemawia za każdą z tych odpowiedzi?
prompts-ask-parted = Co każda z grup widzi inaczej i z czego to wynika?
prompts-ask-shifted = Co przekonało osoby, które zmieniły zdanie?
prompts-ask-beside = Skąd bierze się różnica między odpowiedziami sali a wskazaniem ekspertów?
prompts-ask-expected = Kto w takiej sprawie na kogo liczy i czy druga strona o tym wie?

## Dlaczego

prompts-why-divided = Zdania na sali były podzielone, { $first } do { $second }.
prompts-why-scattered = Żadna odpowiedź wyraźnie nie przeważyła ({ $counts }).
prompts-why-marked = Zaznaczano bardzo różnie ({ $counts }; odpowiedzi: { $of }).
prompts-why-wide = Odpowiedzi rozeszły się po skali od { $least } do { $most }: w dolnej połowie { $low }, w górnej { $high }.
prompts-why-orders = Kolejności bardzo się różniły; na pierwszym miejscu: { $counts }.
prompts-why-parted = { $one } – najczęściej { $first }; { $other } – najczęściej { $second }.
prompts-why-middles = Środkowa odpowiedź: { $one } – { $first }; { $other } – { $second }.
prompts-why-shifted = Po rozmowie odpowiedź zmieniło { $changed } na { $both } osób.
prompts-why-key = Eksperci wskazali: { $right }. Tak odpowiedziało { $n } na { $of } osób.
prompts-why-truth = Prawdziwa wartość: { $right }. W przedział, w którym leży, trafiło { $n } na { $of } osób.
prompts-why-panel = Panel ekspertów najczęściej wskazywał: { $right }. Zgodność sali z panelem: { $percent }%.
prompts-why-swapped = U { $n } na { $of } osób kolejność była odwrotna niż w procedurze: „{ $then }” przed „{ $first }”.
prompts-why-place = W miejsce, które wskazali eksperci, trafiło { $n } na { $of } osób.
prompts-number = { $n }
