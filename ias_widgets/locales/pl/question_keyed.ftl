# A test item with a right answer. *Words between asterisks* are set bold.

keyed-right = Prawidłowa odpowiedź
keyed-own-right = Twoja odpowiedź jest prawidłowa
keyed-is = Prawidłowa odpowiedź: { $letter }
keyed-own = Twoja odpowiedź
keyed-n-of = Tak odpowiedziało *{ $n }* { $ze ->
    [yes] ze
   *[no] z
} { $of }
keyed-told = { $n ->
    [one] Prawidłowa odpowiedź { $letter }: { $n } osoba na { $of }
    [few] Prawidłowa odpowiedź { $letter }: { $n } osoby na { $of }
   *[many] Prawidłowa odpowiedź { $letter }: { $n } osób na { $of }
}
keyed-rationale = Dlaczego
keyed-source = Źródło: { $source }
