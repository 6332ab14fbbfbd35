# Zgodność między grupami instytucji: alfa Krippendorffa.
agency-agreement-title = Czy instytucje są zgodne?
agency-agreement-sentence = Zgodność wszystkich: α = { $alpha }; najmniejsza między grupami „{ $one }” i „{ $other }” ({ $least })
agency-agreement-about =
    { $n ->
        [one] Alfa Krippendorffa, { $n } stwierdzenie. 1: wszyscy odpowiadają tak samo, 0: tak różnie, jak przy zgadywaniu. Na przekątnej: wewnątrz grupy.
        [few] Alfa Krippendorffa, { $n } stwierdzenia na tej samej skali. 1: wszyscy odpowiadają tak samo, 0: tak różnie, jak przy zgadywaniu. Na przekątnej: wewnątrz grupy.
       *[other] Alfa Krippendorffa, { $n } stwierdzeń na tej samej skali. 1: wszyscy odpowiadają tak samo, 0: tak różnie, jak przy zgadywaniu. Na przekątnej: wewnątrz grupy.
    }
agency-agreement-assumption = Odpowiedzi jednej osoby na różne stwierdzenia traktujemy jako niezależne, a zestaw stwierdzeń jako z góry dany; zgodność nie mówi, kto ma rację.
