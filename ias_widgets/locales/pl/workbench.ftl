# Rysunek filmu (drawing-…) i warsztat autora (workbench-…). *Słowa między gwiazdkami* są pogrubione.

drawing-start = Tu zaczyna się film
drawing-seconds = { $n } s
drawing-signs = { $n ->
    [one] { $n } oznaka
    [few] { $n } oznaki
   *[many] { $n } oznak
}
drawing-decoys = { $n ->
    [one] { $n } pozorna oznaka
    [few] { $n } pozorne oznaki
   *[many] { $n } pozornych oznak
}
drawing-deep = Decyzja głęboka
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

## Warsztat

workbench = Warsztat autora
workbench-language = Język
workbench-other = Inny film
workbench-ok = Bez uwag
workbench-findings = { $n ->
    [one] { $n } uwaga
    [few] { $n } uwagi
   *[many] { $n } uwag
}
workbench-broken = Filmu nie da się odczytać
workbench-broken-more = *W tej chwili filmu nie da się odczytać.* Widać go takim, jaki był ostatnio; co poprawić, stoi po lewej, przy numerze wiersza. Nic nie przepadło: można pisać dalej.
workbench-never = *Filmu jeszcze nie da się odczytać.* Co poprawić, stoi po lewej, przy numerze wiersza. Graf pojawi się, gdy tylko będzie to możliwe.
workbench-built-in = *Ten film należy do pakietu.* Nowa wersja nadpisałaby to, co tu napiszesz. Skopiuj go do własnego folderu: „Inny film”.
workbench-saved = Odczytano o { $time }
workbench-facts = Fakty
workbench-scenes = { $n ->
    [one] { $n } scena
    [few] { $n } sceny
   *[many] { $n } scen
} do obejrzenia
workbench-endings = { $n ->
    [one] { $n } zakończenie
    [few] { $n } zakończenia
   *[many] { $n } zakończeń
}
workbench-decisions = { $typical ->
    [one] { $typical } decyzja
    [few] { $typical } decyzje
   *[many] { $typical } decyzji
} na typowej drodze, ogółem { $all }, w tym głębokich { $deep }
workbench-minutes = { $typical } min filmu, { $evening } z rozmową
workbench-noticed = oznaki: { $signs }, pozorne: { $decoys }
workbench-proven = Dowiedziono: każda droga się kończy (stanów: { $states })
workbench-not-proven = Nie dowiedziono: { $reason }
workbench-graph = Graf
workbench-zoom = Wielkość grafu
workbench-smaller = Mniejszy
workbench-larger = Większy
workbench-whole = Cały
workbench-tall = Wysoki graf
workbench-keys = Strzałki prowadzą od sceny do sceny, Enter wybiera, + i − zmieniają wielkość.
workbench-to-mend = Do poprawienia
workbench-none = Nie ma nic do poprawienia.
workbench-line = wiersz { $n }
workbench-whole-film = cały film
workbench-expected = Oczekiwano:
workbench-found = Jest:
workbench-mend = Jak poprawić:
workbench-all-scenes = Sceny
workbench-scene = Scena
workbench-scene-line = { $title } ({ $id })
workbench-scene-line-findings = { $n ->
    [one] { $n } uwaga
    [few] { $n } uwagi
   *[many] { $n } uwag
} · { $title } ({ $id })
workbench-gone = Tej sceny nie ma już w filmie. Wybierz inną.
workbench-back = Wróć do uwagi
workbench-play = Odtwórz tę scenę
workbench-played = Wróć do szczegółów
workbench-with = Z czym się tu przychodzi
workbench-with-start = jak na początku filmu
workbench-unmet = żadna droga tu nie prowadzi
workbench-missing = brak w tym języku: { $id }
workbench-picture = Obraz
workbench-shots = Ujęcia
workbench-narrator = Podpis
workbench-signs = Co można zauważyć
workbench-decoys = Co wygląda na oznakę, a nią nie jest
workbench-strength-strong = silny
workbench-strength-medium = średni
workbench-strength-weak = słaby
workbench-mark-source = przeczytane w źródle
workbench-mark-copy = z kopii wtórnej
workbench-mark-check = do sprawdzenia
workbench-deep = Decyzja głęboka
workbench-quick = Decyzja szybka
workbench-ending = Zakończenie
workbench-goes-on = Dalej
workbench-if = gdy { $condition }
workbench-only-if = tylko gdy { $condition }
workbench-sets = ustawia: { $effects }
workbench-happened = Co się stało
workbench-why = Dlaczego
workbench-rule = Zasada
workbench-talk = Rozmowa
workbench-notes = Dla osoby prowadzącej
workbench-concern-safety = Bezpieczeństwo
workbench-concern-rights = Prawa
workbench-concern-evidence = Dowody
workbench-how-helps = pomaga
workbench-how-mixed = i pomaga, i szkodzi
workbench-how-harms = szkodzi
workbench-choosing-about = Film to folder: film.yaml, teksty, obrazy. Pisz we własnym edytorze; warsztat odświeża się przy każdym zapisie i niczego w Twoich plikach nie zmienia.
workbench-choosing-open = Otwórz film
workbench-choosing-open-do = Otwórz
workbench-choosing-new = Zacznij nowy film
workbench-choosing-new-do = Zacznij
workbench-choosing-copy = Pracuj na kopii gotowego filmu
workbench-choosing-copy-do = Skopiuj i otwórz
workbench-folder = Folder
workbench-film = Film
