# Zauważone oznaki: co zaznaczono podczas sceny, jak to potem nazwano i jak wygląda to na osi sceny.

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
sign-named = { $n ->
    [one] { $n } osoba nazwała ją trafnie
    [few] { $n } osoby nazwały ją trafnie
   *[many] { $n } osób nazwało ją trafnie
}
sign-false = { $n ->
    [0] Żadne zaznaczenie nie leży gdzie indziej
    [one] { $n } zaznaczenie tam, gdzie nie było oznaki
    [few] { $n } zaznaczenia tam, gdzie nie było oznaki
   *[many] { $n } zaznaczeń tam, gdzie nie było oznaki
}
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

## Na dużym ekranie

sign-naming-title = Jaka to była oznaka?
sign-naming-lead = Proszę spojrzeć na tablet i wskazać, co znaczyło każde zaznaczenie.
sign-people = { $n ->
    [0] Nikt jeszcze niczego nie zaznaczył
    [one] *{ $n }* osoba coś zaznaczyła
    [few] *{ $n }* osoby coś zaznaczyły
   *[many] *{ $n }* osób coś zaznaczyło
}
sign-timeline = Zaznaczenia sali na osi sceny
sign-marks = { $n ->
    [few] { $n } zaznaczenia
   *[many] { $n } zaznaczeń
}
sign-here = z { $n }
sign-summary = Coś zaznaczyło *{ $marked }* z { $of } · zaznaczeń: *{ $taps }*
sign-by-group = według grup, z osób obecnych
sign-left-out = Grupy zbyt małe, by je pokazać; łącznie osób: { $n }

## Grupy katalogu

signs-group-deceptive_recruitment = Co obiecywano
signs-group-coercive_recruitment = Nacisk przed podjęciem pracy
signs-group-vulnerability_recruitment = Trudne położenie, które ktoś wykorzystuje
signs-group-exploitation = Praca i zapłata
signs-group-coercion_destination = Nacisk w miejscu pracy
signs-group-vulnerability_destination = Zależność od jednej osoby albo firmy
signs-group-other = Inne oznaki
