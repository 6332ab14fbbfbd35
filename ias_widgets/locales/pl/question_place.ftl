# A place on a picture: told in words, on the tablet and on the big screen. *Words between asterisks* are set bold.

place-told-inside = { $area }: { $n }
place-told-outside = Poza zaznaczonymi miejscami: { $n }
place-told-across = W poziomie: z lewej { $first }, pośrodku { $middle }, z prawej { $last }
place-told-down = W pionie: u góry { $first }, pośrodku { $middle }, u dołu { $last }
place-axis-x = Położenie w poziomie: 0 to lewa krawędź obrazu, 1 – prawa
place-axis-y = Położenie w pionie: 0 to górna krawędź obrazu, 1 – dolna

## On the tablet

place-tap = Dotknij miejsca na obrazie. Znacznik możesz przesunąć.
place-keys = Klawisze strzałek przesuwają znacznik, z klawiszem Shift – o więcej.
place-picture = Obraz do wskazania miejsca
place-at = Znacznik: { $x }% od lewej, { $y }% od góry
place-nowhere = Nie ma jeszcze znacznika
place-squares = Wskaż bez dotykania obrazu
place-squares-first = Wybierz część obrazu.
place-squares-then = Zaznaczono środek tej części. Możesz wskazać dokładniej:
place-squares-again = Wybierz inną część
place-part = { $part ->
    [0] lewy górny róg
    [1] góra
    [2] prawy górny róg
    [3] lewa strona
    [4] środek
    [5] prawa strona
    [6] lewy dolny róg
    [7] dół
   *[8] prawy dolny róg
}

## Result

place-experts = Tu wskazują eksperci
place-elsewhere = Gdzie indziej
place-inside = *{ $n }* na { $of }
place-was = wcześniej { $n }
place-scale = Osoby w jednym polu
place-own = Twój znacznik
place-before = Przed rozmową
place-after = Po rozmowie
place-round = Głosowanie { $n }
