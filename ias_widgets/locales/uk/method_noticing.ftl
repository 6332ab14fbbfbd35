# Ознаки, помічені у фільмі.
noticing-title = Хто що помітив?
noticing-sentence = Ознаку «{ $most }» { $people ->
    [one] помітила
   *[other] помітили
} { $of_most } осіб, а «{ $least }» – { $of_least }
noticing-one = Ознаку «{ $most }» { $people ->
    [one] помітила
   *[other] помітили
} { $of_most } осіб
noticing-about = Смуга: часове вікно ознаки, тим товща, що сильніша ознака; пунктирна: це не ознака. Помічено { $share } ознак, які можна було помітити; позначок поза вікнами: { $alarms }.
noticing-detection = Розрізнення ознак: d′ = { $d }; за ознаку взято { $alarms } того, що нею не є.
noticing-scene = Сцена
noticing-sign = Ознака
noticing-strength = Сила
noticing-window = Часове вікно, с
noticing-noticed = Помітили
noticing-seconds = секунди сцени
noticing-taps = Позначки: повні у вікні, порожні поза вікнами
noticing-strong = сильна
noticing-medium = середня
noticing-weak = слабка
noticing-decoy = це не ознака
noticing-assumption = Хто торкнувся екрана в межах часового вікна, той помітив ознаку; позначки однієї особи вважаємо незалежними, тож інтервали радше завузькі.
