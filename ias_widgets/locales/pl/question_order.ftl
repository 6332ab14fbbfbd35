# Kolejność, którą ktoś układa: wspólne dla rodzajów pytań o kolejność. *Słowa między gwiazdkami* są pogrubione.

order-how = Przeciągnij wiersz na jego miejsce albo przesuń go strzałkami. Na koniec wybierz *To moja kolejność*.
order-how-top = Umieść nad linią { $top ->
    [one] { $top } rzecz najważniejszą
    [few] { $top } rzeczy najważniejsze
   *[many] { $top } rzeczy najważniejszych
}: przeciągnij albo użyj strzałek. Na koniec wybierz *To moja kolejność*.
order-unsent = To jeszcze nie odpowiedź
order-changed = Zmieniono, jeszcze nie wysłano
order-mine = To moja kolejność
order-never = Ta kolejność nie została wysłana.
order-up = W górę: { $what }
order-down = W dół: { $what }
order-place = { $what }: miejsce { $place } z { $of }
order-cut = Liczy się to, co nad tą linią
order-own = u Ciebie: { $place }
