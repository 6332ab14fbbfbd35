# Decyzje według grup instytucji.
decisions-by-family-title = Co wybrała każda grupa instytucji?
decisions-by-family-sentence = „{ $choice }” { $people ->
    [one] wybrała
    [few] wybrały
   *[many] wybrało
} { $of_more } osób z grupy „{ $more }” i { $of_less } z grupy „{ $less }”
decisions-by-family-nearly = „{ $choice }”: { $more } – { $of_more }, { $less } – { $of_less }
decisions-by-family-about-nearly = Długość słupka: jaka część grupy tak wybrała. Ostatnie głosowanie.
decisions-by-family-about = Największa różnica: { $apart } punktu procentowego { $interval }; przedział { $level } uwzględnia, że wybrano ją z { $n } porównań. Długość słupka: jaka część grupy tak wybrała. Ostatnie głosowanie.
decisions-by-family-assumption = Grupy różnią się też tym, w których salach siedziały; różnica między grupami nie mówi o poszczególnych osobach.
decisions-by-family-all = prawie wszyscy
decisions-by-family-none = prawie nikt
