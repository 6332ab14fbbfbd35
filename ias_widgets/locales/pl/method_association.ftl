# Związek grupy i odpowiedzi: V Craméra z poprawką Bergsmy.
association-title = Czy grupy instytucji decydują różnie?
association-sentence = Grupy najbardziej różnią się w pytaniu „{ $question }”: V = { $v }
association-about = V Craméra z poprawką Bergsmy. 0: grupa nic nie mówi o odpowiedzi, 1: mówi wszystko. Pełny znak: różnica istotna po poprawce Holma ({ $apart } z { $all }), pusty: nieistotna. Odcinek: przedział { $level }.
association-v = V
association-uncorrected = V bez poprawki
association-holm = p (Holm)
association-assumption = Osoby traktujemy jako niezależne, choć siedziały w tych samych salach, więc wartości p są raczej zaniżone; związek nie mówi, skąd się bierze.
