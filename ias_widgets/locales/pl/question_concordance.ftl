# Script concordance: a hypothesis, a piece of news, and what the news does to it. *Words between asterisks* are set bold.

concordance-hypothesis = Podejrzewasz
concordance-news = Dowiadujesz się
concordance-much-less = Dużo mniej prawdopodobne
concordance-less = Mniej prawdopodobne
concordance-same = Bez zmian
concordance-more = Bardziej prawdopodobne
concordance-much-more = Dużo bardziej prawdopodobne
concordance-much-less-short = Dużo mniej
concordance-less-short = Mniej
concordance-same-short = Bez zmian
concordance-more-short = Bardziej
concordance-much-more-short = Dużo bardziej
concordance-answer = Odpowiedź
concordance-panel = Eksperci
concordance-people = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
concordance-experts = { $n ->
    [0] nikt
    [one] { $n } ekspert
    [few] { $n } ekspertów
   *[many] { $n } ekspertów
}
concordance-credit = { NUMBER($credit, minimumFractionDigits: 2, maximumFractionDigits: 2) } pkt
concordance-own = Twoja odpowiedź: *{ NUMBER($credit, minimumFractionDigits: 2, maximumFractionDigits: 2) }* pkt z 1
concordance-mean = Średnia
concordance-mean-of = *{ NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) }* z 1
concordance-two = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
concordance-told = Średnio { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } punktu na 1 możliwy
concordance-means = Nie ma tu jednej dobrej odpowiedzi. Za tę, którą najczęściej wybierali eksperci, jest 1 punkt; za inne tym mniej, im mniej osób z zespołu je wybrało.
