# Zauważone oznaki: co zaznaczono podczas sceny i jak to potem nazwano; na tabletach i na dużym ekranie.

## Na tablecie, podczas sceny

sign-tap = Coś tu jest nie tak
sign-tap-lead = Dotknij, gdy coś wyda się niepokojące. Potem będzie można wskazać, jaka to oznaka.
sign-watch = Patrz na duży ekran
sign-noted-saved = Odnotowano: { $at } · zapisano
sign-noted-sending = Odnotowano: { $at } · wysyłam…
sign-noted-kept = Odnotowano: { $at } · czeka na sieć
sign-noted-none = Nie masz jeszcze zaznaczeń w tej scenie
sign-undo = Cofnij
sign-mine = Twoje zaznaczenia w tej scenie: { $n }
sign-refused-too-many-marks = W jednej scenie można mieć najwyżej czterdzieści zaznaczeń. Aby dodać nowe, cofnij któreś z nich.
sign-refused-signs-shown = Oznaki z tej sceny już pokazano, nowych zaznaczeń nie można dodać.
sign-refused = Nie udało się zapisać tego zaznaczenia.

## Na tablecie, potem

sign-name-title = Jaka to była oznaka?
sign-name-lead = Wskaż, co znaczyło każde zaznaczenie. W razie wątpliwości możesz zostawić je bez nazwy.
sign-name-none = Nie masz zaznaczeń w tej scenie. To też jest odpowiedź.
sign-name-of = Zaznaczenie: { $at }
sign-name-unsure = Nie mam pewności
sign-name-saved = Zapisano
sign-name-sending = Wysyłam…
sign-name-kept = Czeka na sieć
sign-name-by-itself = Osoba prowadząca pokaże, co można było zauważyć.

## Co można było zauważyć

sign-title = Co można było zauważyć
sign-decoys = Wyglądało na oznakę, a nią nie było
sign-of = Zauważyło { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }
sign-decoy-of = Zaznaczyło { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }
sign-few = Zbyt mało osób, by podać, ile z nich to zauważyło
sign-you = Jest tu twoje zaznaczenie
sign-you-decoy = Jest tu twoje zaznaczenie
sign-false-you = { $n ->
    [0] Wszystkie twoje zaznaczenia są w tych miejscach.
   *[other] Twoje zaznaczenia w innych miejscach: { $n }.
}
sign-nothing = W tej scenie nie było oznak do zauważenia.
sign-strength-strong = silna
sign-strength-medium = średnia
sign-strength-weak = słaba
sign-proof = Oznaka każe przyjrzeć się bliżej; sama niczego nie dowodzi.

## Grupy katalogu

signs-group-deceptive_recruitment = Co obiecywano
signs-group-coercive_recruitment = Nacisk przed podjęciem pracy
signs-group-vulnerability_recruitment = Trudne położenie, które ktoś wykorzystuje
signs-group-exploitation = Praca i zapłata
signs-group-coercion_destination = Nacisk w miejscu pracy
signs-group-vulnerability_destination = Zależność od jednej osoby albo firmy
signs-group-other = Inne oznaki
