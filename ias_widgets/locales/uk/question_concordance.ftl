# Script concordance: a hypothesis, a piece of news, and what the news does to it. *Words between asterisks* are set bold.

concordance-hypothesis = Ви припускаєте
concordance-news = Ви дізнаєтеся
concordance-much-less = Значно менш імовірно
concordance-less = Менш імовірно
concordance-same = Без змін
concordance-more = Більш імовірно
concordance-much-more = Значно більш імовірно
concordance-much-less-short = Значно менш
concordance-less-short = Менш
concordance-same-short = Без змін
concordance-more-short = Більш
concordance-much-more-short = Значно більш
concordance-answer = Відповідь
concordance-panel = Експерти
concordance-people = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
concordance-experts = { $n ->
    [0] ніхто
    [one] { $n } експерт
    [few] { $n } експерти
   *[many] { $n } експертів
}
concordance-credit = { NUMBER($credit, minimumFractionDigits: 2, maximumFractionDigits: 2) } бала
concordance-own = Ваша відповідь: *{ NUMBER($credit, minimumFractionDigits: 2, maximumFractionDigits: 2) }* бала з 1
concordance-mean = Середній бал
concordance-mean-of = *{ NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) }* з 1
concordance-two = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
concordance-told = Середній бал: { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } з 1
concordance-means = Тут немає однієї правильної відповіді. За ту, яку експерти обирали найчастіше, дають 1 бал; за інші – тим менше, чим менше експертів їх обрало.
