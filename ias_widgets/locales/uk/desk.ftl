# Стіл особи, яка веде заняття: що написали учасники, прочитане, перш ніж це побачить хтось інший; дошка; результати словами.

## Стіл

desk = Що написали учасники
desk-button = { $n ->
    [0] Чекає 0
    [one] Чекає *{ $n }*
    [few] Чекають *{ $n }*
   *[many] Чекає *{ $n }*
}
desk-waiting = Треба прочитати: { $n }
desk-none = Нічого не чекає. Те, що напишуть учасники, спершу потрапляє сюди; більше ніхто цього не бачить.
desk-keys = Клавіші: 1 показує, 2 не показує, 3 показує великим; стрілки вгору й униз ведуть до наступних.
desk-release = Показати
desk-withhold = Не показувати
desk-large = Показати великим
desk-large-off = Знову показати малим
desk-released = Показано.
desk-withheld = Не показано.
desk-gone = Уже не чекає: забрано назад або вирішено деінде.
desk-kind-question = Запитання із зали
desk-kind-note = Запис на дошку
desk-kind-commitment = Зобов’язання
desk-kind-answer = Відповідь
desk-hint-name = Схоже на *ім’я або прізвище*: { $words }
desk-hint-phone = Схоже на *номер телефону*: { $words }
desk-hint-document = Схоже на *номер документа*: { $words }
desk-hint-email = Схоже на *електронну адресу*: { $words }
desk-hint-address = Схоже на *адресу*: { $words }
desk-who = Хто: { $who }
desk-asking = Учасники можуть ставити запитання
desk-on-screen = Список на великому екрані
desk-questions-none = Ще не показано жодного запитання.
desk-read = Прочитано: { $n }
desk-state-released = показано
desk-state-withheld = не показано
desk-show-again = Усе-таки показати

## Дошка

desk-stage = Етап дошки
desk-stage-collect = Збирання
desk-stage-vote = Голосування
desk-stage-done = Результат
desk-board = Записи на дошці
desk-ungrouped = Без групи
desk-group-name = Назва групи { $n }
desk-group-unnamed = Група { $n }
desk-group-new = Назва нової групи
desk-group-add = Додати групу
desk-put = Перенести сюди
desk-put-new = Перенести до нової групи
desk-chosen = Вибрано: { $n }
desk-board-plain-keys = Пробіл вибирає запис, який можна збільшити або зняти з екрана.
desk-board-keys = Пробіл вибирає запис; цифра переносить вибране до групи, 0 виймає з групи. Записи можна й перетягувати.
desk-board-empty = На дошці ще нічого немає. Те, що напишуть учасники, спершу чекає на ваше рішення.
desk-unchoose = Не вибирати жодного

## Результати словами і те, що додається під час показу

console-across = Між групами
console-key = Поруч із відповідями
console-key-hidden = побачать після показу
console-key-truth = Правильне значення: *{ $number }* { $unit }
console-key-panel = Відповіді експертів: { $answers }

## Біля дошки

next-board_vote = Відкрити голосування за записи
next-board_vote-more = учасники голосують на планшетах
next-board_done = Закрити дошку
next-board_done-more = більше не можна ні писати, ні голосувати
console-phase-board = дошка на екрані

## Відмови

refusal-no-writing = Із цим записом цього вже не зробити: можливо, його забрали назад. Перевірте ще раз.
refusal-not-a-board = Зала зараз не біля цієї дошки. Спершу перейдіть до дошки.
refusal-too-many-groups = На дошці може бути щонайбільше дванадцять груп. Об’єднайте деякі записи.
refusal-no-vote = На цій дошці не голосують. Закрийте її.
