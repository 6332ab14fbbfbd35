# Co zmieniła rozmowa: pierwsze i ostatnie głosowanie.
shift-title = Co zmieniła rozmowa?
shift-sentence = Po rozmowie „{ $choice }” wybrało { $after } z { $n } osób, przed nią { $before }
shift-none = Rozmowa nie zmieniła rozkładu odpowiedzi
shift-about = Te same osoby w pierwszym i ostatnim głosowaniu. Ciemny pas: zmiana, jasny: ta sama odpowiedź. Odpowiedź zmieniło { $moved } z { $all } ({ $share } { $interval }, we wszystkich pytaniach). p: Stuart i Maxwell, poprawka Holma.
shift-first = Przed rozmową
shift-last = Po rozmowie
shift-holm = p (Holm)
shift-assumption = Tylko osoby, które odpowiedziały oba razy i które wolno pokazać; zmianę mogła przynieść rozmowa, ale i drugie pytanie o to samo.
