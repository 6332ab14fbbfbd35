# Związek grupy i odpowiedzi: V Craméra z poprawką Bergsmy.
association-title = Czy grupy instytucji decydują inaczej?
association-sentence = Grupy najbardziej różni „{ $question }”: V = { $v }
association-about = V Craméra z poprawką Bergsmy. 0: grupa nic nie mówi o odpowiedzi, 1: mówi wszystko. Pełny znak: różnica pewna po poprawce Holma ({ $apart } z { $all }), pusty: nie. Odcinek: przedział 95 %.
association-v = V
association-uncorrected = V bez poprawki
association-holm = p (Holm)
association-assumption = Osoby liczone są jak niezależne, choć siedziały w tych samych salach, więc p są raczej za małe; związek nie mówi, skąd się bierze.
