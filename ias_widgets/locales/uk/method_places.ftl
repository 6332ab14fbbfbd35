# Місця на карті.
places-title = Де відбулася програма?
places-sentence =
    { $places ->
        [1] Одне місце: { $most }, осіб: { $people }
       *[other] Осіб: { $n }, місць: { $places }; найбільше: { $most } ({ $people })
    }
places-about = Площа знака: кількість присутніх. Карта спрощена.
places-off = Поза картою: { $names }.
places-place = Місце
places-kind = Вид
places-cohorts = Когорти
places-training = Тренінг
places-workshop = Семінар
places-elearning = Електронне навчання
places-other = Інше
places-assumption = Присутні – це планшети й підняті руки; хто був на двох заняттях, рахується двічі.
