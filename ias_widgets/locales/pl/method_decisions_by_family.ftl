# Decyzje według grup instytucji.
decisions-by-family-title = Co wybrała każda grupa instytucji?
decisions-by-family-sentence = „{ $choice }” wybrało { $of_more } osób z grupy „{ $more }” i { $of_less } z grupy „{ $less }”
decisions-by-family-about = Największa różnica: { $apart } punktu procentowego { $interval }; przedział 95 % uwzględnia, że wybrano ją z { $n } porównań. Długość słupka: część grupy. Ostatnie głosowanie.
decisions-by-family-assumption = Grupy różnią się też tym, w których salach siedziały; różnica grup nie jest różnicą osób.
decisions-by-family-all = prawie wszyscy
decisions-by-family-none = prawie nikt
