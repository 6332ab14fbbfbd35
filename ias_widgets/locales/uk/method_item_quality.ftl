# Чи виконують завдання тесту свою роботу.
item-quality-title = Чи добрі завдання?
item-quality-assumption = Завдання зіставляємо з рештою його варіанта тесту, припускаючи, що варіант перевіряє щось одне; коли осіб мало, усі ці числа сильно коливаються.
item-quality-sentence =
    { $flagged ->
        [0] Жодне із { $all } завдань не викликає сумнівів.
        [one] Пильнішого погляду потребує { $flagged } завдання із { $all }.
        [few] Пильнішого погляду потребують { $flagged } завдання із { $all }.
       *[many] Пильнішого погляду потребують { $flagged } завдань із { $all }.
    }
item-quality-about = Що правіше, то легше. Що вище, то краще тут справляються ті, кому добре вдається решта. Затінене поле: завдання добре розрізняє.
item-quality-alpha =
    { $form ->
        [only] α Кронбаха = { $alpha } { $interval }, завдань: { $items }, n = { $n }.
       *[other] Варіант { $form }: α Кронбаха = { $alpha } { $interval }, завдань: { $items }, n = { $n }.
    }
item-quality-flag-fine = без зауважень
item-quality-flag-easy = надто легке
item-quality-flag-hard = надто важке
item-quality-flag-weak = слабко розрізняє
item-quality-flag-negative = краще вдається тим, хто знає менше
item-quality-flag-rival = хибна відповідь приваблює тих, хто знає більше
item-quality-flag-unused = хибна відповідь, якої ніхто не обирає
item-quality-column-item = Завдання
item-quality-column-form = Варіант
item-quality-column-topic = Тема
item-quality-column-people = Особи
item-quality-column-difficulty = Правильні відповіді
item-quality-column-discrimination = Кореляція з рештою
item-quality-column-interval = Довірчий інтервал { $level }
item-quality-column-flags = Зауваження
item-quality-column-choice = Відповідь
item-quality-column-right = Правильна
item-quality-column-share = Обрали
item-quality-column-low = Нижня третина
item-quality-column-middle = Середня третина
item-quality-column-high = Верхня третина
