# Czy jedne kohorty zyskały więcej niż inne.
cohort-difference-title = Czy jedni zyskali więcej niż drudzy?
cohort-difference-assumption = Osoby z jednej kohorty są do siebie podobne, więc model mieszany liczy kohorty jako grupy, a zmienność dla każdej strony osobno. Kohort nie losowano, więc różnica może wynikać z tego, kto przyszedł.
cohort-difference-assumption-people = Po jednej ze stron jest mniej niż trzy kohorty, więc porównujemy osoby (test Welcha); poziomu samej grupy nie da się wtedy odróżnić od różnicy. Kohort nie losowano, więc różnica może wynikać z tego, kto przyszedł.
cohort-difference-more = W grupie „{ $one }” przyrost jest o { $points } punktu procentowego większy niż w grupie „{ $other }” { $interval }.
cohort-difference-unclear = Różnicy przyrostu między grupami „{ $one }” i „{ $other }” nie da się odróżnić od przypadkowej: { $points } punktu procentowego { $interval }.
cohort-difference-about = Różnica „po” minus „przed” u tych samych osób, w punktach procentowych; na dole: „{ $one }” minus „{ $other }”. Kreski: przedziały { $level }.
cohort-difference-whole = Razem
cohort-difference-difference = Różnica
cohort-difference-axis = Przyrost [{ $level }]
cohort-difference-pool = Mniejsze kohorty razem
cohort-difference-column-side = Strona
cohort-difference-column-cohort = Kohorta
cohort-difference-column-pairs = Pary
cohort-difference-column-gain = Przyrost, punkty procentowe
cohort-difference-column-interval = Przedział ufności { $level }
