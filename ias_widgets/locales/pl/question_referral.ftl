# The referral map: told in words, on the tablet and on the big screen. *Words between asterisks* are set bold.

referral-told = { $target }: { $n ->
    [one] wskazuje { $n } osoba
    [few] wskazują { $n } osoby
   *[many] wskazuje { $n } osób
}, w tym na pierwszym miejscu { $first }
referral-told-expect = Czego oczekuje się od grupy „{ $actor }”: { $targets }
referral-expects = Grupa „{ $actor }” zwróci się najpierw tu: { $target }
referral-mismatch-expected = { $share ->
    [half] Połowa
   *[most] Większość
} grupy „{ $many }” ({ $n } na { $all }) sądzi, że dla grupy „{ $few }” pierwszym adresem jest { $target }. W tej grupie { $m ->
    [0] nie wskazuje go nikt (0
   *[other] wskazuje go mało kto ({ $m }
} na { $rest }).
referral-mismatch-done = Dla { $share ->
    [half] połowy
   *[most] większości
} grupy „{ $many }” ({ $n } na { $all }) pierwszym adresem jest { $target }. W grupie „{ $few }” { $m ->
    [0] nikt się tego nie spodziewa (0
   *[other] mało kto się tego spodziewa ({ $m }
} na { $rest }).

## On the tablet

referral-own = Moja instytucja: do kogo się zwracamy?
referral-own-how = Dotykaj w kolejności: pierwszy, drugi, kolejny. Najwyżej { $most }.
referral-own-full = Lista jest pełna. Dotknij pozycji jeszcze raz, aby ją zdjąć.
referral-own-none = Wskaż co najmniej jedną pozycję, żeby Twoja odpowiedź się liczyła.
referral-place = { $target }, miejsce { $n }
referral-next = Dalej: czego oczekujesz od innych?
referral-others = Do kogo Twoim zdaniem najpierw zwrócą się inni?
referral-others-how = Wybierz tam, gdzie masz zdanie. Resztę zostaw.
referral-unknown = Nie wiem
referral-back = Wróć do mojej listy
referral-step = { $n } z 2

## Result

referral-first = na pierwszym miejscu
referral-named = gdziekolwiek na liście
referral-first-n = najpierw *{ $n }*
referral-named-n = łącznie { $n }
referral-was-n = przedtem { $n }
referral-of = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
referral-rest = Pozostałe: { $targets }
referral-line-first = najpierw tu dzwoni
referral-line-named = ma to na liście
referral-line-mismatch = tego oczekują inni, a tak nie jest
referral-mismatches = Gdzie się mijamy
referral-more = { $n ->
    [one] Jeszcze { $n } rozbieżność jest w tabeli u osoby prowadzącej.
    [few] Jeszcze { $n } rozbieżności są w tabeli u osoby prowadzącej.
   *[many] Jeszcze { $n } rozbieżności jest w tabeli u osoby prowadzącej.
}
referral-moved = { $target } na pierwszym miejscu: *{ $before }* na { $all } przed rozmową, *{ $after }* na { $rest } po niej.
referral-mine = Twoje { $n }. miejsce

## The picture in the record

referral-picture = Mapa współpracy: do kogo zwracają się grupy
referral-picture-all = Wszyscy
