# Кого бракує.
missing-title = Кого бракує?
missing-sentence = Обидва тести маємо від { $both } з { $present } присутніх ({ $share })
missing-lower = Обидва тести маємо від { $both } з { $present } присутніх ({ $share }); хто не здав другого, у першому мав на { $apart } відсоткового пункту менше { $interval }
missing-higher = Обидва тести маємо від { $both } з { $present } присутніх ({ $share }); хто не здав другого, у першому мав на { $apart } відсоткового пункту більше { $interval }
missing-alike = Обидва тести маємо від { $both } з { $present } присутніх ({ $share }); хто не здав другого, у першому певно не відрізнявся: { $interval } відсоткового пункту
missing-about = Довжина смужки: частина присутніх. «Пара»: тести до і після, поєднані кодом або тією самою залою.
missing-withheld-about = Тестів, які не можна показати: { $n }.
missing-all = Разом
missing-present = Присутні
missing-before = До
missing-after = Після
missing-pairs = Пара
missing-later = Пізніше
missing-withheld = Приховані тести
missing-assumption = Порівняти можна лише тих, хто здав перший тест; про інших відсутніх нічого не відомо.
