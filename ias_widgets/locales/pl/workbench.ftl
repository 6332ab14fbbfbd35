# Rysunek filmu (drawing-…) i warsztat autora (workbench-…). *Słowa między gwiazdkami* są pogrubione.

drawing-start = Tu zaczyna się film
drawing-seconds = { $n } s
drawing-signs = { $n ->
    [one] { $n } oznaka
    [few] { $n } oznaki
   *[many] { $n } oznak
}
drawing-decoys = { $n ->
    [one] { $n } zmyłka
    [few] { $n } zmyłki
   *[many] { $n } zmyłek
}
drawing-deep = Decyzja pogłębiona
drawing-quick = Decyzja szybka
drawing-ending = Zakończenie
drawing-only-if = tylko gdy { $condition }
drawing-shot-if = ujęcie „{ $shot }”, gdy { $condition }
drawing-sets = ustawia: { $effects }
drawing-not = nie { $name }
drawing-either = { " albo " }
drawing-or = { "; albo " }
drawing-way = → { $scene }
drawing-way-if = → { $scene }, gdy { $condition }
drawing-way-else = → { $scene }, w innym razie
drawing-missing = [brak: { $id }]
drawing-scenes = { $n ->
    [one] { $n } scena
    [few] { $n } sceny
   *[many] { $n } scen
}
drawing-endings = { $n ->
    [one] { $n } zakończenie
    [few] { $n } zakończenia
   *[many] { $n } zakończeń
}
drawing-findings = { $n ->
    [one] { $n } uwaga
    [few] { $n } uwagi
   *[many] { $n } uwag
}
drawing-always = zawsze
drawing-conditional = tylko pod warunkiem
drawing-walk = przebyta droga
drawing-too-many = W tym filmie jest za dużo dróg, by rysować je liniami. Sceny stoją w kolejności z pliku.
drawing-alt = Graf filmu „{ $title }”
