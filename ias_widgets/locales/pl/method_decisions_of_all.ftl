# Decyzje wszystkich razem.
decisions-of-all-title = Co wybrano?
decisions-of-all-sentence = Najzgodniej w pytaniu „{ $question }”: { $share } wybrało „{ $choice }”
decisions-of-all-about = Długość słupka: część wszystkich odpowiedzi. Przedział 95 % dla najzgodniejszego: { $interval } %. Ostatnie głosowanie.
decisions-of-all-assumption = Odpowiedzi jednej osoby na różne pytania i osób z jednej sali liczone są jak niezależne, więc przedział jest raczej za wąski.
decisions-of-all-all = prawie wszyscy
decisions-of-all-none = prawie nikt
