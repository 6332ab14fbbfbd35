# Аркуш, який практик опрацьовує і підписує.

review-title = Аркуш рецензії
review-film = Фільм
review-status = Статус
review-draft = робоча версія, ще не підписана практиком
review-signed = підписано
review-languages = Мови
review-hash = Контрольна сума фільму
review-date = Дата друку
review-number = Розглянути
review-count = { $choices ->
    [one] { $choices } вибір із правилом
    [few] { $choices } вибори з правилами
   *[many] { $choices } виборів із правилами
}, { $signs ->
    [one] { $signs } ознаку
    [few] { $signs } ознаки
   *[many] { $signs } ознак
}, { $decoys ->
    [one] { $decoys } річ, яка ознакою не є
    [few] { $decoys } речі, які ознаками не є
   *[many] { $decoys } речей, які ознаками не є
}
review-how = Як користуватися аркушем
review-how-1 = В аркуші зібрано все, що фільм подає як правду про практику чи право. Щоб це оцінити, не обов’язково бачити фільм, хоча це допомагає.
review-how-2 = Позначте «правильно» або «змінити» і напишіть, що має там стояти. Досить одного слова.
review-how-3 = Біля того, що ви оцінили, поставте ініціали. Що лежить поза вашою галуззю, можна пропустити: це перегляне хтось інший.
review-how-4 = Вибір не мусить бути правильним. Питання в тому, чи могла б його зробити порядна й заклопотана людина і чи правдоподібне те, що стається потім.
review-how-5 = Місце для підпису – на останній сторінці. Контрольна сума вгорі означає саме цей фільм: якщо в ньому зміниться хоча б слово, зміниться й вона.
review-marks = Що означають позначки
review-mark-S = Прочитано в названому джерелі.
review-mark-S2 = Знайдено лише в неофіційній, вторинній або давній копії. Якщо маєте оригінал, порівняйте, будь ласка.
review-mark-K = Загальні знання, не прочитані в джерелі. Просимо перевірити особливо уважно.
review-part-choices = Вибори і правила
review-part-signs = Ознаки
review-part-signs-more = Ознака спонукає придивитися; одна ще нічого не доводить.
review-part-decoys = Що скидається на ознаку, але нею не є
review-part-endings = Фінали
review-decides = вирішує: { $agency }
review-sometimes = Відкрито лише після деяких попередніх виборів.
review-decision = Рішення { $number }
review-happens = Фільм каже
review-why = Чому
review-rule = Правило
review-indicator = Індикатор із каталогу
review-own = власний, не з каталогу
review-strength = Сила
review-strength-strong = сильна
review-strength-medium = середня
review-strength-weak = слабка
review-seconds = секунди { $from }–{ $to } кадру «{ $shot }»
review-no-sign = Це не ознака, бо
review-safety = Безпека
review-rights = Права
review-evidence = Докази
review-helps = допомагає
review-mixed = і допомагає, і шкодить
review-harms = шкодить
review-right = правильно
review-change = змінити
review-note = Примітка
review-initials = Ініціали
review-sign-off = Підпис
review-sign-text = Я переглянула / переглянув те, біля чого стоять мої ініціали. На мою думку, фільм
review-verdict-yes = можна використовувати в цьому вигляді
review-verdict-changes = можна використовувати після позначених змін
review-verdict-no = не слід використовувати
review-name = Ім’я та прізвище
review-function = Посада
review-institution = Установа
review-day = Дата
review-signature = Підпис
review-after = Потім у film.yaml слід написати «review: signed» і зберігати аркуш разом із фільмом.
review-page = Сторінка { $page } з { $pages }
