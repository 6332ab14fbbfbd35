# Ознаки, помічені у фільмі.
noticing-title = Хто що помітив?
noticing-sentence = Ознаку «{ $most }» помітили { $of_most } осіб, а «{ $least }» – { $of_least }
noticing-one = Ознаку «{ $most }» помітили { $of_most } осіб
noticing-about = Смуга: вікно ознаки, тим товща, що сильніша ознака; пунктирна: це не ознака. Помічено { $share } усіх можливих ознак; позначок поза вікнами: { $alarms }.
noticing-detection = Розрізнення ознак: d′ = { $d }; за ознаку взято { $alarms } того, що нею не є.
noticing-scene = Сцена
noticing-sign = Ознака
noticing-strength = Сила
noticing-window = Вікно, с
noticing-noticed = Помітили
noticing-seconds = секунди сцени
noticing-taps = Позначки: повні у вікні, порожні поза вікнами
noticing-strong = сильна
noticing-medium = середня
noticing-weak = слабка
noticing-decoy = не ознака
noticing-assumption = Хто торкнувся екрана у вікні, той помітив; позначки однієї особи лічено як незалежні, тож інтервали радше завузькі.
