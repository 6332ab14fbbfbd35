# The facilitator's console, polls and frames in a notebook. *Words between asterisks* are set bold.

console = Пульт керування
console-draft = фільм: чернетка
console-code = Код *{ $code }*
console-saved = Усе збережено
console-saving = Зберігаю
console-lost = Немає з’єднання
console-lost-more = *Немає з’єднання із залою.* З’єднуюся знову. Збережене не пропаде; ви бачите останній стан.
console-language = Мова пульта
console-calm = Спокій
console-calm-off = Повернутися до заняття
console-blank = Затемнити екран
console-blank-off = Показати екран
console-open-screen = Відкрити екран
console-new-window = у новому вікні

## What comes next: the one large button

next-begin = Починаємо
next-begin-more = спершу: { $detail }
next-step = Наступний крок
next-step-more = { $detail }
next-open = Відкрити голосування
next-open-more = запитання з’явиться на планшетах
next-close = Закрити голосування
next-close-more = результат залишиться прихованим
next-close-talk = результат залишиться прихованим, далі обговорення
next-talk = Почати обговорення
next-talk-more = результат ще прихований, потім друге голосування
next-talk-first-more = голоси розділилися; результат прихований
next-open_room = Відкрити залу
next-open_room-more = тоді можна буде приєднатися
next-ask_again = Запитати ще раз
next-ask_again-more = те саме запитання, після обговорення
next-reveal = Показати результат
next-reveal-more = його побачать усі
next-signs = Показати ознаки
next-signs-more = позначки зали поруч із тим, що бачать експерти
next-branch = Фільм іде далі
next-branch-more = шляхом { $detail }
next-decide = Спершу оберіть шлях
next-decide-tie = голоси розділилися порівну
next-decide-too_few = замало відповідей, щоб вирішити
next-decide-facilitator = вирішуєте ви
next-go_on = Наступна сцена
next-go_on-more = фільм іде далі сам
next-path = Показати шлях крізь фільм
next-path-more = мапа, а потім запитання для розмови
next-path_talk = Запитання для розмови
next-path_talk-more = там, де зала розділилася найбільше
next-what_if_end = Завершити «а якби»
next-what_if_end-more = повернення туди, де була зала
next-end = Завершити роботу зали
next-end-more = це вже кінець плану
next-ended = Відкрити нову залу
next-ended-more = цю залу закрито
console-back = Назад
console-more = Інші дії

## Agenda

console-agenda = План
console-step-done = зроблено
console-step-now = зараз
console-minutes = { $n } хв
console-add-step = Додати крок
console-add-kind = Що додати
console-add-question = Запитання
console-add-discussion = Обговорення
console-add-pause = Перерва
console-add-title = Назва кроку
console-add-prompt = Текст запитання або завдання
console-add-choices = Відповіді, кожна в окремому рядку
console-add-do = Додати після цього кроку
console-add-missing-title = Напишіть назву кроку.
console-add-missing-prompt = Напишіть текст запитання або завдання.
console-add-missing-choices = Подайте від двох до шести відповідей, кожну в окремому рядку.

## Where the room is

console-now = Зараз: { $phase }.
console-phase-lobby = учасники заходять до зали
console-phase-watch = фільм на екрані
console-phase-what_if = на екрані варіант «а якби»
console-phase-naming = учасники вказують, які ознаки позначили
console-phase-signs = усі бачать ознаки
console-phase-ending = фінал фільму
console-phase-step = крок на екрані
console-phase-ready = запитання готове, ще не відкрите
console-phase-open = { $n ->
    [1] перше голосування
    [2] друге голосування
    [3] третє голосування
   *[other] голосування № { $n }
}, результат прихований
console-phase-closed = голосування закрите, результат прихований
console-phase-talk = обговорення
console-phase-talk-again = обговорення, результат прихований, потім друге голосування
console-phase-revealed = результат бачать усі
console-phase-facts = на екрані видно, що з цього вийшло
console-phase-break = перерва
console-phase-ended = залу закрито
console-curtain-blank = Великий екран затемнено.
console-curtain-calm = На екрані й планшетах спокійне зображення.
console-watch-hint = Сцена йде на великому екрані. Коли вона закінчиться, переходьте далі.
console-ready-hint = Коли всі побачать сцену, відкрийте голосування.
console-rule-most = Вирішує більшість
console-rule-family = Кожна група має один голос
console-rule-agency = Вирішує: { $agency }
console-rule-facilitator = Вирішуєте ви
console-scene = Сцена { $n }
console-decision = Рішення { $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }

## The way through the film

console-path = Шлях крізь фільм
console-path-show = Показати мапу
console-path-hide = Прибрати мапу
console-path-page-ending = Показати, чим закінчилося
console-path-page-talk = Показати запитання
console-path-what-if = А якби
console-path-what-if-way = { $n } · { $label }
console-path-play = Показати «а якби»
console-path-playing = А якби: *{ $title }*. Шлях, яким пішла зала, її голоси та її запис залишаються незмінними.

## The film: where it is, papers, signs

console-film = Фільм
console-film-play = Відтворити
console-film-pause = Призупинити
console-film-again = Відтворити спочатку
console-film-back = 10 с назад
console-film-beginning = Спочатку
console-film-of = з { $of }
console-film-note = На екрані примітка про зміст
console-film-resting = Призупинено
console-film-over = Сцена закінчилася
console-film-shot = Кадр { $n } з { $of }
console-film-to-shot = Перейти до кадру
console-film-speed = Швидкість
console-film-rate = { NUMBER($rate) } ×
console-papers = Документи великим планом
console-marked = { $n ->
    [0] Ще ніхто нічого не позначив.
    [one] позначила, що щось не так.
   *[many] позначили, що щось не так.
}
console-signs-ask = Які це ознаки?
console-signs-ask-more = Фільм зупиниться, а учасники вкажуть, що вони позначили.
console-signs-again = Показати ознаки ще раз
console-signs-off = Повернутися до сцени
console-naming-hint = На планшетах тепер можна вказати, якої ознаки стосується кожна позначка. Дайте на це хвилину-дві, потім покажіть ознаки.
console-signs-hint = Спершу запитайте, хто що бачив, а потім – що це могло означати. Одна ознака нічого не доводить.
console-noticed = Що можна було помітити
console-noticed-decoy = не ознака
console-noticed-few = Позначати могло замало осіб: числа показуємо від { $k } осіб.
console-noticed-else = { $n ->
    [0] В інший час ніхто нічого не позначив.
    [one] { $n } позначка в інший час.
    [few] { $n } позначки в інший час.
   *[many] { $n } позначок в інший час.
}

## Counts

console-of = { $ze ->
    [yes] зі
   *[no] з
} { $of }
console-people-here = { $n ->
    [one] особа в залі
    [few] особи в залі
   *[many] осіб у залі
}
console-join-at = Вхід: *{ $address }*, код *{ $code }*
console-answered = { $n ->
    [one] відповіла
   *[other] відповіли
}, { $missing ->
    [0] це вже всі
   *[other] бракує *{ $missing }*
}.
console-answered-closed = { $n ->
    [one] відповіла
   *[other] відповіли
}.
console-live-as-of = { $n ->
    [one] Нижче стан після { $n } голосу
   *[other] Нижче стан після { $n } голосів
}, бачите його лише ви.
console-live-later = Розподіл голосів побачите після { $k ->
    [one] { $k } відповіді
   *[other] { $k } відповідей
}, далі через кожні п’ять.
console-result-hidden = Результат бачите лише ви.
console-result-shown = Результат бачать усі.
console-too-few = Замало відповідей: результат показуємо від { $k }.
console-split-votes = *Голоси розділилися.* Перш ніж показати результат, дайте людям поговорити.
console-round = { $n ->
    [1] перше голосування
    [2] друге голосування
    [3] третє голосування
   *[other] голосування № { $n }
}
console-hands-in = { $n ->
    [one] Серед них { $n } голос підняттям руки.
    [few] Серед них { $n } голоси підняттям руки.
   *[many] Серед них { $n } голосів підняттям руки.
}
console-people-counted = Числа позначають осіб: кожна могла вибрати кілька відповідей.
console-shift = { $changed ->
    [0] *Ніхто* { $ze ->
        [yes] зі
       *[no] з
    } { $both } осіб, які голосували двічі, не змінив думки.
    [one] *{ $changed }* { $ze ->
        [yes] зі
       *[no] з
    } { $both } осіб, які голосували двічі, змінила думку.
   *[other] *{ $changed }* { $ze ->
        [yes] зі
       *[no] з
    } { $both } осіб, які голосували двічі, змінили думку.
}

## Which way the film goes

console-goes = Фільм піде шляхом *{ $letter }*.
console-goes-taken = Фільм пішов шляхом *{ $letter }*.
console-tie = *Порівну: { $letters }.* Оберіть шлях або киньте жереб.
console-wait-too_few = *Замало відповідей, щоб вирішити.* Оберіть шлях або запитайте ще раз.
console-wait-facilitator = *Шлях обираєте ви.*
console-ways = Куди далі
console-ways-else = Інший шлях
console-way = Шлях { $letter }
console-way-minority = Шлях меншості: { $letter }
console-way-lot = Кинути жереб
console-facts = Що з цього вийшло
console-facts-show = Показати всім, що з цього вийшло
console-facts-hide = Сховати, що з цього вийшло
console-facts-happened = Що сталося
console-facts-why = Чому
console-facts-rule = Що кажуть правила
console-facts-source = Джерело: { $source }
console-notes = З посібника
console-talk-questions = Запитання для обговорення

## Other things to do

console-close = Закрити
console-ask-again = Запитати ще раз
console-reveal = Показати результат
console-hide = Сховати результат
console-talk = Почати обговорення
console-talk-minutes = Хвилини обговорення
console-go-to = Перейти до кроку
console-go = Перейти
console-rule = Хто вирішує
console-rule-change = Змінити
console-rule-option-most = більшість
console-rule-option-family = кожна група має один голос
console-rule-option-agency = одна установа
console-rule-option-facilitator = особа, яка веде заняття
console-rule-agency-which = Установа
console-hands = Голоси підняттям руки
console-hands-save = Зберегти голоси
console-end = Завершити роботу зали
console-end-sure = *Завершити роботу зали назавжди?* Код перестане діяти, а планшети попрощаються.
console-end-yes = Так, завершити
console-end-no = Ще ні

## At the side

console-timer = Час
console-timer-start = Старт
console-timer-stop = Стоп
console-timer-more = + 1 хв
console-timer-minutes = Хвилини
console-timer-closes = Коли час мине, закрити голосування
console-timer-up = Час минув
console-people = Хто тут
console-people-legend = (відповіді / присутні)
console-people-legend-here = (присутні)
console-people-none = Ще нікого немає.
console-other-family = Інші
console-groups = Поділ на групи
console-groups-all = { $n ->
    [one] На екрані буде { $n } група.
    [few] На екрані будуть { $n } групи.
   *[many] На екрані буде { $n } груп.
}
console-groups-none = Поділу на групи показати не можна: потрібні щонайменше дві групи по { $k ->
    [one] { $k } особі
    [few] { $k } особи
   *[many] { $k } осіб
}.
console-groups-small = *{ $family }: { $n }*, а потрібно { $k }.
console-groups-without = { $n ->
    [0] Без об’єднання поділу показати не можна.
    [one] Без об’єднання на екрані буде { $n } група з { $of }.
    [few] Без об’єднання на екрані будуть { $n } групи з { $of }.
   *[many] Без об’єднання на екрані буде { $n } груп з { $of }.
}
console-merge = Об’єднати: { $name }
console-merge-undo = Скасувати об’єднання
console-by-group = Результат за групами
console-by-group-hidden = Групи замалі: поділу не показуємо.
console-left-out = { $n ->
    [one] { $n } відповідь із менших груп не показано.
    [few] { $n } відповіді з менших груп не показано.
   *[many] { $n } відповідей із менших груп не показано.
}
console-on-break = { $n ->
    [one] { $n } особа попросила перерву
    [few] { $n } особи попросили перерву
   *[many] { $n } осіб попросили перерву
}
console-hands-present = Особи без планшета

## Opening a room

console-start = Нова зала
console-start-settings = Налаштування
console-start-languages = Мови на планшетах
console-start-controller-hint = назва установи
console-start-open = Відкрити залу
console-start-rooms = Відкриті зали
console-start-rooms-line = { $title }, код { $code }, { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
console-start-refresh = Оновити список
console-start-hub = Не вдалося з’єднатися із сервером зал. Запустіть «ias serve» і перезавантажте сторінку.

## A phone as remote, the way in, the other rooms

remote = Телефон-пульт
remote-qr = QR-код для телефона-пульта
remote-how = Відскануйте цей код телефоном у тій самій мережі. Телефон вестиме цю залу.
remote-can = *Може:* перейти далі, відтворювати фільм і показувати документи, закрити голосування й запитати ще раз, показати результат, увімкнути спокій, затемнити екран.
remote-cannot = *Не може:* змінити план, відкрити іншу залу, прочитати запис.
remote-secret = *Код лише для вас.* Хто його відсканує, той вестиме залу. Не показуйте його на проєкторі.
remote-lost = Телефоном і пультом керування можна користуватися по черзі: вони показують те саме.
console-join = Вхід до зали
console-wifi-at = Wi-Fi: *{ $name }*, пароль *{ $password }*
console-rooms = Інші зали
console-agencies-show = Показати установи
console-agencies-hide = Сховати установи

## How the evening runs

console-planned = за планом
console-ends-late = Кінець близько *{ $time }*, { $n ->
    [one] на { $n } хвилину пізніше плану
    [few] на { $n } хвилини пізніше плану
   *[many] на { $n } хвилин пізніше плану
}
console-ends-early = Кінець близько *{ $time }*, { $n ->
    [one] на { $n } хвилину раніше плану
    [few] на { $n } хвилини раніше плану
   *[many] на { $n } хвилин раніше плану
}
console-ends-on-time = Кінець близько *{ $time }*, за планом

## When a room has ended

closing = Залу закрито
closing-writing = Записую результати й підсумок. Це триватиме мить.
closing-ready = Підсумок і запис готові.
closing-failed = *Запис не вдалося створити.* Відповіді в безпеці у файлі зал. Спробуйте ще раз.
closing-none = Ця зала ще не має запису.
closing-again = Створити запис
closing-summary = Підсумок
closing-record = Запис
closing-excel = Завантажити таблиці (Excel)
closing-pdf = Завантажити підсумок (PDF)
closing-zip = Завантажити все (ZIP)
closing-folder = На цьому комп’ютері: { $folder }
closing-kept = Залу та запис на цьому комп’ютері буде видалено { $date }. Завантажені копії треба видалити окремо.
closing-kept-open = Дати видалення даних не вказано. Видаліть залу, коли вона стане непотрібною.
closing-delete = Видалити залу назавжди
closing-delete-sure = *Видалити цю залу назавжди, разом із відповідями та записом?* Скасувати це неможливо. Завантажені копії залишаться.

## A poll and a frame in a notebook

poll-close = Закрити голосування
poll-reveal = Показати результат
poll-hide = Сховати результат
poll-again = Запитати ще раз
poll-answered = *{ $n }* { $ze ->
    [yes] зі
   *[no] з
} { $of } { $n ->
    [one] відповіла
   *[other] відповіли
}
poll-hidden = Голоси пораховано й приховано.
poll-open-now = Голосування відкрите.
poll-ended = Залу закрито.
poll-elsewhere = У залі зараз інший крок.
results-none = Результатів ще немає. Вони з’являться, коли голосування буде закрито.

## Refusals that only leaders meet

refusal-other = Не вдалося цього зробити. { $mend }
refusal-already-asked = Це запитання вже поставлено. Виберіть «Запитати ще раз».
refusal-not-closed = Спершу закрийте голосування.
refusal-branch-taken = Шлях уже обрано. Щоб його змінити, поверніться на крок назад.
refusal-no-tie = Голоси не розділилися порівну, тож жеребу не буде.
refusal-bad-step = Такого кроку додати не можна. Перевірте його зміст.
refusal-choose = Оберіть шлях.
refusal-round-open = Цього не можна змінити під час голосування або після показу результату.
refusal-bad-families = Ці групи не можна об’єднати.
refusal-offline = Зала не відповідає. Перевірте, чи працює сервер, і спробуйте ще раз.
refusal-bad-address = Комп’ютер більше не має цієї адреси. Перевірте ще раз і виберіть іншу.
refusal-bad-wifi = Wi-Fi з паролем має назву та пароль від 8 до 63 символів. Перевірте їх на маршрутизаторі.
refusal-room-deleted = Цю залу видалено. Підготуйте нову.
refusal-bad-agenda = Цей план використати не вдасться. Перевірте його кроки, установи та фільми.
refusal-bad-film = Цей фільм показати не вдасться. Перевірте його командою «ias film check».
refusal-room-exists = Така зала вже є. Спробуйте ще раз.
refusal-address-fixed = Сервер має одну сталу адресу. Щоб вибирати серед адрес комп’ютера, запустіть його командою «ias serve --lan».
refusal-bad-number = Це число замале або завелике.
