# Big screen, film player and join card. *Words between asterisks* are set bold.

screen-title = Екран зали

## Joining

screen-join-heading = Приєднайтеся до зали
screen-join-go = Відкрийте на телефоні чи планшеті адресу
screen-join-type = і введіть код
screen-join-qr = QR-код з адресою { $address }
screen-join-line = Приєднатися: *{ $address }* · *{ $code }*
screen-join-go-second = 2. Відкрийте
screen-wifi = 1. Під’єднайтеся до Wi‑Fi
screen-wifi-qr = QR-код мережі Wi‑Fi { $name }
screen-wifi-name = Мережа
screen-wifi-password = Пароль
screen-wifi-open = без пароля
screen-people = { $n ->
    [one] особа в залі
    [few] особи в залі
   *[many] осіб у залі
}
screen-people-full = { $n ->
    [one] *{ $n }* особа в залі
    [few] *{ $n }* особи в залі
   *[many] *{ $n }* осіб у залі
}
screen-other-family = Інші
screen-anonymous = Анонімно, без облікового запису

## The test picture, before anybody can join

screen-test = Пробне зображення
screen-test-question = Такого розміру буде запитання
screen-test-choice = Такого розміру буде варіант відповіді
screen-test-least = Якщо з останнього ряду можна прочитати цей рядок, можна прочитати все: це найменші літери на цьому екрані.
screen-test-phone = Увійдіть на пробу з одного телефона: він покаже, що потрапив куди треба.
screen-test-edges = Чи видно рамку й усі чотири кути?
screen-test-pixels = { $wide } × { $high } пікселів

## Where the room is

screen-decision = рішення { $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }
screen-decision-alone = рішення { $n }
screen-scene = сцена { $n }
screen-rule-most = вирішує більшість
screen-rule-family = кожна група має один голос
screen-rule-agency = вирішує: { $agency }
screen-rule-facilitator = вирішує особа, яка веде заняття
screen-vote-again = { $n ->
    [2] друге голосування
    [3] третє голосування
   *[other] голосування № { $n }
}
screen-votes = { $n ->
    [1] одне голосування
    [2] два голосування
    [3] три голосування
   *[other] голосувань: { $n }
}

## A question, open and closed

screen-of-present = { $ze ->
    [yes] зі
   *[no] із
} { $of } { $of ->
    [one] присутнього
   *[other] присутніх
}
screen-have-answered = { $n ->
    [one] вже відповіла
   *[other] вже відповіли
}
screen-answered = { $n ->
    [one] Відповіла
   *[other] Відповіли
} *{ $n }* { $ze ->
    [yes] зі
   *[no] із
} *{ $of }* { $of ->
    [one] присутнього
   *[other] присутніх
}
screen-n-of-present = { $n } { $ze ->
    [yes] зі
   *[no] із
} { $of } { $of ->
    [one] присутнього
   *[other] присутніх
}
screen-of = { $ze ->
    [yes] зі
   *[no] з
} { $of }
screen-time-left = Залишилося
screen-time-up = Час минув
screen-time-stopped = Час зупинено
screen-result-after-talk = Результат побачите лише після обговорення
screen-result-after-vote = Результат побачите після голосування
screen-closed = Голосування закрито
screen-counted = Голоси пораховано й приховано

## A talk

screen-talk-with = Поговоріть із кимось з іншої установи
screen-vote-after-talk = Голоси пораховано й приховано. *Після обговорення проголосуєте ще раз.*
screen-timer-of-minutes = { $n ->
    [one] із { $n } хвилини
   *[other] із { $n } хвилин
}
screen-timer-of = із { $time }
screen-timer-label = Залишилося { $left } із { $total }

## A result

screen-before-talk = До обговорення
screen-after-talk = Після обговорення
screen-round = Голосування { $n }
screen-all = Усі
screen-by-group = За групами
screen-by-group-after-talk = Після обговорення, за групами
screen-by-group-round = Голосування { $n }, за групами
screen-groups-from = Групи від { $k } відповідей
screen-left-out = { $n ->
    [one] { $n } відповідь із менших груп
    [few] { $n } відповіді з менших груп
   *[many] { $n } відповідей із менших груп
}
screen-choice = Відповідь
screen-percent = { $n } %
screen-people-counted = Числа означають людей; кожен міг позначити кілька відповідей
screen-hands = { $n ->
    [one] зокрема { $n } голос підняттям руки
    [few] зокрема { $n } голоси підняттям руки
   *[many] зокрема { $n } голосів підняттям руки
}
screen-too-few = Результат показуємо від { $k } відповідей
screen-too-few-short = менш ніж { $k } відповідей
screen-shift = { $changed ->
    [0] *Ніхто { $ze ->
        [yes] зі
       *[no] із
    } { $both } осіб*, які голосували двічі, не змінив думки
    [one] *{ $changed } особа { $ze ->
        [yes] зі
       *[no] із
    } { $both }*, які голосували двічі, змінила думку
    [few] *{ $changed } особи { $ze ->
        [yes] зі
       *[no] із
    } { $both }*, які голосували двічі, змінили думку
   *[many] *{ $changed } осіб { $ze ->
        [yes] зі
       *[no] із
    } { $both }*, які голосували двічі, змінили думку
}
screen-goes = Фільм іде далі шляхом *{ $letter }*
screen-goes-minority = Ідемо шляхом меншості: *{ $letter }*
screen-goes-facilitator = Шлях *{ $letter }* обрала особа, яка веде заняття
screen-goes-tie-facilitator = Порівну: *{ $tied }*. Шлях *{ $letter }* обрала особа, яка веде заняття
screen-goes-tie-lot = Порівну: *{ $tied }*. Жереб випав на *{ $letter }*
screen-tie = Порівну: *{ $tied }*. Вирішить особа, яка веде заняття, або жереб
screen-waits-facilitator = Шлях обере особа, яка веде заняття
screen-waits-too-few = Замало відповідей: шлях обере особа, яка веде заняття

## What happened, why, the rule

screen-facts = Що з цього вийшло
screen-facts-chosen = Вибір: *{ $letter }* · { $label }
screen-facts-happened = Що сталося
screen-facts-why = Чому
screen-facts-rule = Що кажуть правила
screen-facts-source = Джерело: { $source }

## Pause, calm, end, and when something is wrong

screen-pause = Перерва
screen-back-at = Повертаємося о *{ $time }*
screen-calm = Хвилинка спокою
screen-blank = Екран затемнено
screen-thanks = Дякуємо
screen-ended = Залу закрито. Планшети можна відкласти.
screen-loading = Відкриваю залу
screen-waiting = Зараз почнемо
screen-lost = Немає з’єднання. На екрані останній стан зали, з’єднуюся знову.
screen-refused = Цей екран не може показати залу
screen-refused-key = Ключ в адресі неправильний або вже не діє. Відкрийте екран ще раз із пульта керування.
screen-refused-room = Такої зали немає або її вже закрито. Відкрийте екран ще раз із пульта керування.
screen-refused-address = В адресі бракує зали або ключа. Відкрийте екран із пульта керування.
screen-refused-other = Сервер відхилив з’єднання. Відкрийте екран ще раз із пульта керування.
screen-old = Ця сторінка старіша за сервер
screen-old-more = Завантажте її знову, і зала повернеться на екран.
screen-reload = Завантажити знову

## Controls

screen-controls = Керування екраном
screen-language = Мова екрана
screen-fullscreen = На весь екран
screen-fullscreen-off = Закрити повний екран

## Film

film-ending = Фінал
film-safety = Безпека
film-rights = Права
film-evidence = Докази

## Помічені ознаки

sign-naming-title = Яка це була ознака?
sign-naming-lead = Укажіть на своєму пристрої, що означала кожна ваша позначка.
sign-people = { $n ->
    [0] Ще ніхто нічого не позначив
    [one] *{ $n }* особа щось позначила
    [few] *{ $n }* особи щось позначили
   *[many] *{ $n }* осіб щось позначили
}
sign-timeline = Позначки зали вздовж сцени
sign-marks = { $n ->
    [one] { $n } позначка
    [few] { $n } позначки
   *[many] { $n } позначок
}
sign-here = { $ze ->
    [yes] зі
   *[no] з
} { $n }
sign-summary = Щось позначили *{ $marked }* { $ze ->
    [yes] зі
   *[no] з
} { $of } · позначок: *{ $taps }*
sign-by-group = за групами, з присутніх
sign-left-out = Групи, замалі для показу; разом осіб: { $n }
sign-named = назвали правильно: { $n }
sign-false = { $n ->
    [0] в інших місцях позначок немає
    [one] { $n } позначка там, де ознаки не було
    [few] { $n } позначки там, де ознаки не було
   *[many] { $n } позначок там, де ознаки не було
}
