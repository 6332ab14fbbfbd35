# Decyzje wszystkich razem.
decisions-of-all-title = Co wybrano?
decisions-of-all-sentence = Największa zgodność w pytaniu „{ $question }”: { $share } { $nearly ->
    [all] wybrali
   *[no] wybrało
} „{ $choice }”
decisions-of-all-about-nearly = Długość słupka: jaka część wszystkich odpowiedzi. Ostatnie głosowanie.
decisions-of-all-about = Długość słupka: jaka część wszystkich odpowiedzi. Przedział { $level } dla najzgodniejszej: { $interval } %. Ostatnie głosowanie.
decisions-of-all-assumption = Odpowiedzi jednej osoby na różne pytania i odpowiedzi osób z jednej sali traktujemy jako niezależne, więc przedział jest raczej za wąski.
decisions-of-all-all = prawie wszyscy
decisions-of-all-none = prawie nikt
