# Zauważone oznaki: co zaznaczono podczas sceny i jak to potem nazwano; na tabletach i na dużym ekranie.

## Na tablecie, podczas sceny

sign-tap = Coś tu jest nie tak
sign-tap-lead = Proszę dotknąć, gdy coś wyda się niepokojące. Potem będzie można wskazać, jaka to oznaka.
sign-watch = Proszę patrzeć na duży ekran
sign-noted-saved = Odnotowano w { $at } · zapisano
sign-noted-sending = Odnotowano w { $at } · zapisywanie…
sign-noted-kept = Odnotowano w { $at } · zostanie wysłane, gdy wróci sieć
sign-noted-none = W tej scenie nic jeszcze nie zaznaczono
sign-undo = Cofnij
sign-mine = Zaznaczenia w tej scenie: { $n }
sign-refused-too-many-marks = W jednej scenie można mieć najwyżej czterdzieści zaznaczeń. Aby dodać nowe, proszę cofnąć któreś z nich.
sign-refused-signs-shown = Zaznaczenia z tej sceny już pokazano, nowych nie można dodać.
sign-refused = Nie udało się zapisać tego zaznaczenia.

## Na tablecie, potem

sign-name-title = Jaka to była oznaka?
sign-name-lead = Proszę wskazać, co znaczyło każde zaznaczenie. W razie wątpliwości można zostawić je bez nazwy.
sign-name-none = W tej scenie nic nie zaznaczono. To też jest odpowiedź.
sign-name-of = W { $at }
sign-name-unsure = Nie mam pewności
sign-name-saved = Zapisano
sign-name-sending = Zapisywanie…
sign-name-kept = Czeka na sieć
sign-name-by-itself = Osoba prowadząca pokaże, co można było zauważyć.

## Co można było zauważyć

sign-title = Co można było zauważyć
sign-decoys = Wyglądało na oznakę, a nią nie było
sign-of = Zauważyło { $n } z { $of }
sign-decoy-of = Zaznaczyło { $n } z { $of }
sign-few = Zbyt mało osób, by podać, ile z nich to zauważyło
sign-you = Jest tu Państwa zaznaczenie
sign-you-decoy = Jest tu Państwa zaznaczenie
sign-false-you = { $n ->
    [0] Wszystkie Państwa zaznaczenia leżą w tych miejscach.
    [one] { $n } Państwa zaznaczenie leży gdzie indziej.
    [few] { $n } Państwa zaznaczenia leżą gdzie indziej.
   *[many] { $n } Państwa zaznaczeń leży gdzie indziej.
}
sign-nothing = W tej scenie nie było oznak do zauważenia.
sign-strength-strong = silna
sign-strength-medium = średnia
sign-strength-weak = słaba
sign-proof = Sama oznaka niczego nie dowodzi: każe przyjrzeć się bliżej.

## Grupy katalogu

signs-group-deceptive_recruitment = Co obiecywano
signs-group-coercive_recruitment = Nacisk przed podjęciem pracy
signs-group-vulnerability_recruitment = Trudne położenie, które ktoś wykorzystuje
signs-group-exploitation = Praca i zapłata
signs-group-coercion_destination = Nacisk w miejscu pracy
signs-group-vulnerability_destination = Zależność od jednej osoby albo firmy
signs-group-other = Inne oznaki
