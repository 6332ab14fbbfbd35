# Що ті самі особи знали до і після.
paired-gain-title = Чи зросли знання?
paired-gain-assumption = Порівнюємо тих самих осіб до і після; вважаємо їх незалежними, хоча учасники однієї зали не цілком такі. Контрольної групи немає: це приріст, а не доказ причини.
paired-gain-more =
    { $kind ->
        [training] Після тренінгу на { $points } відсоткового пункту більше правильних відповідей { $interval }.
        [workshop] Після семінару на { $points } відсоткового пункту більше правильних відповідей { $interval }.
        [e-learning] Після електронного курсу на { $points } відсоткового пункту більше правильних відповідей { $interval }.
       *[other] Після занять на { $points } відсоткового пункту більше правильних відповідей { $interval }.
    }
paired-gain-less =
    { $kind ->
        [training] Після тренінгу на { $points } відсоткового пункту менше правильних відповідей { $interval }.
        [workshop] Після семінару на { $points } відсоткового пункту менше правильних відповідей { $interval }.
        [e-learning] Після електронного курсу на { $points } відсоткового пункту менше правильних відповідей { $interval }.
       *[other] Після занять на { $points } відсоткового пункту менше правильних відповідей { $interval }.
    }
paired-gain-unclear = Зміну не відрізнити від випадковості: { $points } відсоткового пункту { $interval }.
paired-gain-same = В усіх частка правильних відповідей змінилася однаково: на { $points } відсоткового пункту.
paired-gain-about = Середня частка правильних відповідей тих самих осіб (n = { $n }), з інтервалами 95 %.
paired-gain-before = До
paired-gain-after = Після
paired-gain-gain = Приріст, відсоткові пункти
paired-gain-g = g Геджеса (g_av)
paired-gain-d = d Коена (d_av)
paired-gain-t = t Стьюдента для пар
paired-gain-wilcoxon = Критерій Вілкоксона для пар
paired-gain-axis = Правильні [95 %]
paired-gain-column-what = Тест
paired-gain-column-value = Значення
paired-gain-column-interval = Інтервал 95 %
