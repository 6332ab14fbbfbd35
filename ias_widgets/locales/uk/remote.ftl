# The phone that leads a room, and what a presenter's clicker did. *Words between asterisks* are set bold.

remote-title = Телефон-пульт
remote-language = Język, language, мова
remote-loading = З’єднуємося із залою…
remote-loading-more = Це триватиме мить.
remote-unreached = Не вдається з’єднатися із залою
remote-unreached-more = Перевірте, чи телефон у тій самій мережі Wi‑Fi, що й зала. Пробуємо далі.
remote-try-now = Спробувати зараз
remote-offline = Немає з’єднання із залою
remote-offline-more = З’єднуємося знову. Зала працює далі, ведіть її із пульта керування.
remote-old = Ця сторінка старіша за залу
remote-old-more = Завантажте її знову. Це триватиме мить.
remote-reload = Завантажити знову
remote-refused = Цей телефон-пульт не підходить до жодної зали
remote-refused-key = Ключ в адресі неправильний. Відскануйте QR-код із пульта керування ще раз.
remote-refused-no-room = Такої зали немає або її видалено. Відскануйте QR-код із пульта керування ще раз.
remote-refused-address = В адресі бракує зали або ключа. Відскануйте QR-код із пульта керування.

## Where the room is

remote-phase-preparing = Залу готують
remote-phase-lobby = Учасники заходять до зали
remote-phase-watch = На великому екрані
remote-phase-naming = Учасники вказують, які ознаки позначили
remote-phase-signs = Усі бачать ознаки
remote-phase-open = Триває голосування
remote-phase-closed = Голосування закрите, результат прихований
remote-phase-talk = Обговорення
remote-phase-revealed = Результат бачать усі
remote-phase-board = Дошка на екрані
remote-phase-sheet = Кожен заповнює сам
remote-phase-break = Перерва
remote-phase-ended = Залу закрито
remote-ended-more = Телефон-пульт більше не потрібен. Підсумок є на пульті керування.
remote-scene = сцена { $n }
remote-decision = рішення { $n } { $ze ->
    [yes] зі
   *[no] із
} { $of }
remote-decision-alone = рішення { $n }
remote-curtain-blank = Великий екран затемнено
remote-curtain-calm = На екрані й планшетах спокійне зображення
remote-answered = { $n ->
    [one] Відповіла
   *[other] Відповіли
} *{ $n } { $ze ->
    [yes] зі
   *[no] із
} { $of }* { $of ->
    [one] присутнього
   *[other] присутніх
}
remote-present = { $n ->
    [one] *{ $n }* особа в залі
    [few] *{ $n }* особи в залі
   *[many] *{ $n }* осіб у залі
}
remote-sheet-done = { $n ->
    [one] Здала
   *[other] Здали
} *{ $n } { $ze ->
    [yes] зі
   *[no] із
} { $of }*
remote-sheet-begun = почали: { $n }
remote-all = Відповіли всі
remote-on-break = на перерві: { $n }
remote-result = Результат
remote-too-few = Замало відповідей, результат показуємо від { $k }.

## What comes next: the one large button

remote-open_room = Відкрити залу
remote-open_room-more = тоді можна буде приєднатися
remote-begin = Починаємо
remote-begin-more = спершу: { $detail }
remote-step = Наступний крок
remote-step-more = { $detail }
remote-open = Відкрити голосування
remote-open-more = запитання з’явиться на планшетах
remote-close = Закрити голосування
remote-close-more = результат залишиться прихованим
remote-close-deep = результат залишиться прихованим, далі обговорення
remote-sheet_close = Закрити й іти далі
remote-sheet_close-more = враховується лише здане; далі: { $detail }
remote-board_vote = Відкрити голосування за записи
remote-board_vote-more = учасники голосують на планшетах
remote-board_done = Закрити дошку
remote-board_done-more = більше не можна нічого додати чи віддати голос
remote-talk = Почати обговорення
remote-talk-more = результат ще прихований, потім друге голосування
remote-talk-divided = голоси розділилися, спершу обговорення
remote-ask_again = Запитати ще раз
remote-ask_again-more = те саме запитання, після обговорення
remote-reveal = Показати результат
remote-reveal-more = його побачать усі
remote-branch = Фільм іде далі
remote-branch-more = шляхом { $detail }
remote-decide = Спершу оберіть шлях
remote-decide-tie = голоси розділилися порівну
remote-decide-too_few = замало відповідей, щоб вирішити
remote-decide-facilitator = вирішуєте ви
remote-go_on = Наступна сцена
remote-go_on-more = фільм іде далі сам
remote-path = Показати шлях крізь фільм
remote-path-more = мапа, а потім запитання для розмови
remote-path_talk = Запитання для розмови
remote-path_talk-more = там, де зала розділилася найбільше
remote-what_if_end = Завершити «а якби»
remote-what_if_end-more = повернення туди, де була зала
remote-signs = Показати ознаки
remote-signs-more = їх побачать усі
remote-end = Це вже кінець плану
remote-end-more = роботу зали завершують на пульті керування

## The film: play, papers, signs

remote-film = Фільм
remote-film_play = Відтворити
remote-film_pause = Призупинити
remote-film_again = Відтворити спочатку
remote-film_back = 10 с назад
remote-film-time = { $at } з { $of }
remote-film-note = Примітка про зміст
remote-film-over = Сцена закінчилася
remote-papers = Документи великим планом
remote-marked = Позначили щось: *{ $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }*
remote-signs_name = Які це ознаки?
remote-signs_again = Показати ознаки ще раз
remote-signs_off = Повернутися до сцени

## Everything else

remote-moves = Інші дії
remote-path_on = Показати мапу
remote-path_off = Прибрати мапу
remote-lot = Кинути жереб
remote-facts = Показати, що з цього вийшло
remote-facts_off = Сховати, що з цього вийшло
remote-back = Назад
remote-back-sure = { $n ->
    [0] Голосування буде скасовано.
    [one] Голосування буде скасовано, пропаде { $n } відповідь.
    [few] Голосування буде скасовано, пропадуть { $n } відповіді.
   *[many] Голосування буде скасовано, пропаде { $n } відповідей.
}
remote-back-yes = Скасувати
remote-blank = Затемнити екран
remote-blank_off = Показати екран
remote-calm = Спокій
remote-calm_off = До заняття
remote-timer-label = Час у хвилинах
remote-minutes = { $n } хв
remote-timer_stop = Зупинити відлік
remote-timer_on = Продовжити відлік
remote-timer_off = Вимкнути відлік

## What became of a move

remote-sending = Надсилаю…
remote-unsure = Невідомо, чи команда надійшла. Перевірте, на якому кроці зараз зала.
remote-did-open_room = Збережено: залу відкрито, можна приєднуватися
remote-did-begin = Збережено: починаємо
remote-did-step = Збережено: наступний крок
remote-did-open = Збережено: голосування відкрите
remote-did-close = Збережено: голосування закрите
remote-did-sheet_close = Збережено: заповнення завершено
remote-did-board_vote = Збережено: голосування за записи
remote-did-board_done = Збережено: дошку закрито
remote-did-talk = Збережено: обговорення
remote-did-ask_again = Збережено: голосуємо ще раз
remote-did-reveal = Збережено: результат показано
remote-did-branch = Збережено: фільм іде далі
remote-did-way = Збережено: шлях обрано
remote-did-lot = Збережено: шлях обрав жереб
remote-did-go_on = Збережено: наступна сцена
remote-did-path = Збережено: показано шлях крізь фільм
remote-did-path_off = Збережено: мапу прибрано
remote-did-path_talk = Збережено: запитання для розмови
remote-did-what_if_end = Збережено: «а якби» завершено
remote-did-path_on = Збережено: показано шлях крізь фільм
remote-did-film_play = Збережено: фільм іде
remote-did-film_pause = Збережено: фільм призупинено
remote-did-film_again = Збережено: сцена спочатку
remote-did-film_back = Збережено: 10 секунд назад
remote-did-paper = Збережено: документ великим планом
remote-did-paper_off = Збережено: документ відкладено
remote-did-signs_name = Збережено: учасники вказують, що позначили
remote-did-signs = Збережено: усі бачать ознаки
remote-did-signs_again = Збережено: усі бачать ознаки
remote-did-signs_off = Збережено: знову сцена
remote-did-facts = Збережено: видно, що з цього вийшло
remote-did-facts_off = Збережено: знову видно результат
remote-did-back = Збережено: крок назад
remote-did-blank = Збережено: екран затемнено
remote-did-blank_off = Збережено: екран знову видно
remote-did-calm = Збережено: спокійне зображення
remote-did-calm_off = Збережено: повертаємося до заняття
remote-did-timer = Збережено: відлік пішов
remote-did-timer_stop = Збережено: відлік зупинено
remote-did-timer_on = Збережено: відлік триває
remote-did-timer_off = Збережено: відлік вимкнено

## Refusals in a leader's words

remote-refusal-other = Не вдалося цього зробити. Перевірте, на якому кроці зараз зала, і спробуйте ще раз.
remote-refusal-not-kept = Сервер не зміг цього зберегти. Спробуйте ще раз.
remote-refusal-not-open = Голосування вже закрите.
remote-refusal-not-closed = Спершу закрийте голосування.
remote-refusal-already-asked = Це запитання вже поставлено. Виберіть «Запитати ще раз».
remote-refusal-branch-taken = Шлях уже обрано. Щоб його змінити, поверніться на крок назад.
remote-refusal-no-tie = Голоси не розділилися порівну, тож жеребу не буде.
remote-refusal-choose = Оберіть шлях.
remote-refusal-room-preparing = Спершу відкрийте залу.
remote-refusal-nothing-next = Це вже кінець плану. Роботу зали завершують на пульті керування.
remote-refusal-not-allowed = З телефона цього зробити не можна. Зробіть це на пульті керування.

## A presenter's clicker on the big screen

clicker-works = Клікер працює
clicker-open = Триває голосування. Скасувати його можна на пульті керування.
clicker-no-film = Зараз немає фільму, який можна відтворити чи призупинити
clicker-film-led = Фільм відтворює та призупиняє особа, яка веде заняття
clicker-offline = Клікер: немає з’єднання із залою
clicker-refused = Клікер не має доступу до цієї зали. Відкрийте екран із пульта керування ще раз.
