# Script concordance: a hypothesis, a piece of news, and what the news does to it. *Words between asterisks* are set bold.

concordance-hypothesis = You suspect
concordance-news = You now learn
concordance-much-less = Much less likely
concordance-less = Less likely
concordance-same = No change
concordance-more = More likely
concordance-much-more = Much more likely
concordance-much-less-short = Much less
concordance-less-short = Less
concordance-same-short = No change
concordance-more-short = More
concordance-much-more-short = Much more
concordance-answer = Answer
concordance-panel = Expert panel
concordance-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
concordance-experts = { $n ->
    [0] nobody
    [one] { $n } expert
   *[other] { $n } experts
}
concordance-credit = credit { NUMBER($credit, minimumFractionDigits: 2, maximumFractionDigits: 2) }
concordance-own = Your answer: credit *{ NUMBER($credit, minimumFractionDigits: 2, maximumFractionDigits: 2) }* of 1
concordance-mean = Mean credit
concordance-mean-of = *{ NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) }* of 1
concordance-two = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
concordance-told = Mean credit { NUMBER($mean, minimumFractionDigits: 2, maximumFractionDigits: 2) } of 1
concordance-means = There is no single right answer. The one most experts gave earns a full credit of 1; another earns less, the fewer experts gave it.
