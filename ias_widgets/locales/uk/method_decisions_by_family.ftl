# Рішення за групами установ.
decisions-by-family-title = Що обрала кожна група установ?
decisions-by-family-sentence = «{ $choice }» { $people ->
    [one] обрала
   *[other] обрали
} { $of_more } осіб із групи «{ $more }» і { $of_less } із групи «{ $less }»
decisions-by-family-nearly = «{ $choice }»: { $more } – { $of_more }, { $less } – { $of_less }
decisions-by-family-about-nearly = Довжина смужки: яка частка групи так обрала. Останнє голосування.
decisions-by-family-about = Найбільша різниця: { $apart } відсоткового пункту { $interval }; інтервал { $level } враховує, що її вибрано з { $n } порівнянь. Довжина смужки: яка частка групи так обрала. Останнє голосування.
decisions-by-family-assumption = Групи різняться й тим, у яких залах сиділи; різниця між групами не говорить про окремих осіб.
decisions-by-family-all = майже всі
decisions-by-family-none = майже ніхто
