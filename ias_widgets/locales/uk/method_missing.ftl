# Кого бракує.
missing-title = Кого бракує?
missing-sentence = Обидва тести маємо від { $both } { $ze ->
    [yes] зі
   *[no] із
} { $present } присутніх ({ $share })
missing-lower = Обидва тести маємо від { $both } { $ze ->
    [yes] зі
   *[no] із
} { $present } присутніх ({ $share }); хто не здав другого, мав у першому результат на { $apart } відсоткового пункту нижчий { $interval }
missing-higher = Обидва тести маємо від { $both } { $ze ->
    [yes] зі
   *[no] із
} { $present } присутніх ({ $share }); хто не здав другого, мав у першому результат на { $apart } відсоткового пункту вищий { $interval }
missing-alike = Обидва тести маємо від { $both } { $ze ->
    [yes] зі
   *[no] із
} { $present } присутніх ({ $share }); у тих, хто не здав другого, результат першого значуще не відрізняється: { $interval } відсоткового пункту
missing-about = Довжина смужки: яка частка присутніх. «Пара»: тести до й після, поєднані кодом або тією самою залою.
missing-withheld-about = Тести, які не можна показати: { $n }.
missing-all = Разом
missing-present = Присутні
missing-before = До
missing-after = Після
missing-pairs = Пара
missing-later = Пізніше
missing-withheld = Приховані тести
missing-assumption = Порівняти можна лише тих, хто здав перший тест; про інших відсутніх нічого не відомо.
