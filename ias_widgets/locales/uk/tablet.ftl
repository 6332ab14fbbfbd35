# The tablet and the phone. *Words between asterisks* are set bold.

page-title = Приєднайтеся до зали
next = Далі
back = Назад
more = Докладніше
less = Згорнути
options = Інші можливості
by-itself = Усе з’явиться тут саме

## Joining

language-label = Język, language, мова
join-title = Приєднайтеся до зали
join-lead = Без облікового запису, без прізвища, без застосунку.
join-qr = Є також QR-код: наведіть на нього камеру, і цифри введуться самі.
code-label = Шість цифр із великого екрана
code-missing = { $n ->
    [one] Ще { $n } цифра
    [few] Ще { $n } цифри
   *[many] Ще { $n } цифр
}
code-complete = Усі цифри введено
other-code = Інший код
loading = Входимо до зали…
loading-more = Це триватиме хвилинку.
loading-offline = Не вдається з’єднатися із залою
loading-offline-more = Перевірте, чи цей пристрій у тій самій мережі Wi‑Fi, що й зала. Пробуємо далі.

room-code = Зала { $code }
agency-title = З якої ви установи?
agency-next = З якої установи наступна особа?
agency-lead = На екрані видно лише групи, ніколи окремих людей.
seating-title = Хто відповідає на цьому пристрої?
seating-alone = Лише я
seating-table = Увесь стіл разом, однією відповіддю
seating-turns = Кілька осіб, одна за одною
enter = Увійти
entering = Входимо…

notice-controller = Адміністратор даних: { $controller }.
notice-until = Зберігаємо установу й відповіді, видалимо їх { $date }.
notice-kept = Зберігаємо установу й відповіді.
notice-more = Ми не зберігаємо ні прізвища, ні адреси пристрою. Відповіді не пов’язані з особою. Ви можете вийти будь-якої миті.

recover-button = Повернутися за трьома словами
recover-title = Поверніться за трьома словами
recover-lead = Введіть три слова, які ви бачили після входу до зали. Ваші відповіді чекають на вас.
recover-word = { $n ->
    [1] Перше слово
    [2] Друге слово
   *[other] Третє слово
}
recover-send = Повернутися

## In the room

in-room = Ви в залі
look-at-screen = Дивіться на великий екран
lobby-title = Ви в залі
lobby-more = Зараз почнемо. Перше запитання з’явиться тут саме.
wait-scene = Триває сцена { $n }. Наступне запитання з’явиться тут саме.
wait-ending = Це кінець фільму.
wait-next = Наступне запитання з’явиться тут саме.
words-title = Ваші три слова
words-more = Запам’ятайте їх. З ними ви повернетеся сюди з іншого пристрою.
story-title = Що було досі
where-decision = Рішення { $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }
where-decision-alone = Рішення { $n }

offline-title = Немає з’єднання із залою
offline-kept = Ваша відповідь чекає на цьому пристрої. Надішлемо її, щойно відновиться мережа. Не закривайте сторінки.
offline-nothing = З’єднуємося знову. Не закривайте сторінки.
online-again = З’єднання відновлено
online-again-more = Ви знову в залі.
try-now = Спробувати зараз

## A question

question-kicker = Запитання
rule-most = Вирішує більшість
rule-family = Кожна група має один голос
rule-agency = Вирішує: { $agency }
rule-facilitator = Вирішує той, хто веде заняття
vote-number = { $n ->
    [2] Друге голосування
    [3] Третє голосування
   *[other] Голосування № { $n }
}
whole-table = Відповідь усього столу
vote-anonymous = Ви голосуєте анонімно. Розподіл за установами покажемо лише для груп від { $k } відповідей.
answer-anonymous = Ви відповідаєте анонімно. Результат покажемо від { $k } відповідей.
vote-tap = Торкніться відповіді
vote-change = Можна змінити, доки триває голосування
unknown-kind = Ця сторінка не знає такого запитання. Перезавантажте її.
closed-hidden = Результат ще приховано. Ви побачите його на великому екрані.
closed-deep = Результат побачите після розмови та другого голосування.
badge-sending = Надсилаємо…
badge-saved = Збережено
badge-kept = Чекає на надсилання
badge-closed = Голосування закрито
badge-refused = Не прийнято

several-any = Позначте все, що підходить.
several-exactly = { $least ->
    [one] Позначте одну відповідь.
    [few] Позначте рівно { $least } відповіді.
   *[many] Позначте рівно { $least } відповідей.
}
several-at-least = Позначте щонайменше { $least }.
several-at-most = { $most ->
    [one] Позначте не більше однієї.
   *[other] Позначте не більше { $most }.
}
several-between = Позначте від { $least } до { $most }.
several-too-few = { $least ->
    [one] Позначте принаймні одну відповідь, тоді ми її збережемо.
    [few] Позначте принаймні { $least } відповіді, тоді ми їх збережемо.
   *[many] Позначте принаймні { $least } відповідей, тоді ми їх збережемо.
}
scale-point = { $words ->
    [none] { $point } з { $points }
   *[other] { $point } з { $points }: { $words }
}

## A talk

talk-kicker = Розмова
talk-hidden = Голоси пораховано й приховано
talk-again = Після розмови ви проголосуєте ще раз.
own-answer = Ваша відповідь, її бачите лише ви

## A result

result-kicker = { $n ->
    [1] Результат голосування
    [2] Результат другого голосування
    [3] Результат третього голосування
   *[other] Результат голосування № { $n }
}
was = було { $n }
own-choice = Ваш вибір
answered = { $n ->
    [one] Відповів
   *[other] Відповіли
} *{ $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }* { $of ->
    [one] присутнього
   *[other] присутніх
}
result-too-few = Замало відповідей. Результат показуємо від { $k }.
way = Фільм іде далі шляхом *{ $letter }*.
way-minority = Граємо шлях меншості: *{ $letter }*.
way-facilitator = Той, хто веде заняття, обрав шлях *{ $letter }*.
way-tie-facilitator = *{ $tied }* порівну. Той, хто веде заняття, обрав шлях *{ $letter }*.
way-lot = *{ $tied }* порівну. Жереб випав на шлях *{ $letter }*.
way-tie = *{ $tied }* порівну. Вирішить той, хто веде заняття, або жереб.
way-too-few = Замало відповідей. Шлях обере той, хто веде заняття.
way-open = Шлях обере той, хто веде заняття.
way-talk = Далі поговорите про відмінності.
facts-title = Що з цього вийшло
facts-choice = Вибір { $letter }: { $label }
facts-happened = Що сталося
facts-why = Чому
facts-rule = Що кажуть норми
facts-source = Джерело

## Breaks and the end

break-button = Перерва
break-where = Перерва
break-title = Зробіть собі перерву
break-more = Той, хто веде заняття, бачить лише, що хтось має перерву, але не хто. Ваші відповіді залишаються. Фільм почекає, а пропущені сцени ми перекажемо.
break-go = Можна й просто вийти
break-back = Повернутися до зали
help-label = Де шукати допомоги
pause-kicker = Перерва
pause-more = Коли почнемо знову, запитання з’явиться тут саме.
calm-title = Хвилинка перерви
calm-more = Зупиняємося на мить. Нічого робити не треба.
ended-where = Завершено
ended-title = Дякуємо
ended-more = Це кінець. Пристрій можна відкласти.
ended-help = Якщо щось із цього стосується вас
ended-foot = Прибере залу з цього пристрою
ended-button = Закрити

hand-button = Передати планшет наступній особі
hand-next = Наступна особа
hand-where = Один пристрій, кілька осіб
hand-title = Передайте планшет наступній особі
hand-more = Хто відповідає зараз?
hand-person = Особа { $n } · { $agency }
hand-done = Має відповідь
hand-not-yet = Ще без відповіді
hand-new = Нова особа
hand-privacy = Кожна особа бачить лише свою відповідь. Домовтеся, хто є хто.

leave-button = Вийти із зали
leave-title = Вийти із зали?
leave-more = Ваші відповіді залишаються в залі, без прізвища. На короткий час досить перерви.
leave-yes = Виходжу
leave-no = Залишаюся
left-title = Вас уже немає в залі
left-more = Дякуємо за участь.
left-again = Увійти ще раз
left-others = Інші особи

## Older page

old-title = Ця сторінка старіша за залу
old-more = Перезавантажте її. Це триватиме хвилинку.
old-kept = Ваші відповіді в безпеці
old-button = Перезавантажити
