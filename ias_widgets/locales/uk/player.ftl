# A film played alone, in a notebook. *Words between asterisks* are set bold.

player-region = Фільм: { $film }
player-loading = Відкриваю фільм…
player-pause = Перерва
player-begin = Почати
player-not-now = Не зараз
player-note-kicker = Перш ніж дивитися
player-note-how = Ви вирішуєте, як розгортатиметься історія. Після кожного вибору одразу дізнаєтеся, що з нього вийшло, і зможете повернутися й спробувати інакше.
player-note-sound = Звуку немає: усе показано й написано.
player-draft = Це робоча версія: її ще не затвердив жоден практик.

## A scene

player-scene = Сцена
player-next = Далі
player-to-decision = До рішення
player-to-ending = Що було потім
player-go-on = Далі
player-skip-decision = Одразу до рішення
player-skip = До кінця сцени
player-transcript = Уся сцена текстом

## A decision, and what came of it

player-decision = Рішення { $n } · вирішує: { $agency }
player-choose-first = Оберіть одну відповідь
player-chosen-now = Обрано: { $letter }
player-confirm = Підтвердити
player-watch-again = Переглянути ще раз
player-chosen = Ваш вибір: *{ $letter }* · { $label }
player-did = На що це вплинуло
player-helps = допомагає
player-mixed = і допомагає, і шкодить
player-harms = шкодить
player-choose-again = Обрати інакше
player-sources = { $n ->
    [one] Джерело
   *[other] Джерела
}

## The end

player-path = Ваш шлях
player-path-more = Кожен вибір і те, що ще було можливо тієї миті.
player-path-chosen = Ваш вибір: *{ $letter }*, { $label }
player-others = Інші можливості
player-other-way = Повернутися до рішення { $n }
player-signs = Що можна було помітити
player-signs-more = Ознака спонукає придивитися; одна ще нічого не доводить.
player-strong = сильна ознака
player-medium = середня ознака
player-weak = слабка ознака
player-decoys = Що скидалося на ознаку, але нею не було
player-talk = Запитання для розмови
player-talk-all = Для всіх
player-again = Пройти ще раз

## A break, and leaving

player-break-title = Перерва
player-break-more = Фільм чекає на тому самому місці. Повертайтеся, коли захочете.
player-back = Назад до фільму
player-leave = Вийти з фільму
player-left-title = Ви вийшли з фільму
player-left-more = Нікому нічого не треба пояснювати. Фільм чекає там, де ви його залишили; можна й просто закрити цю сторінку.
player-help = Якщо щось із цього стосується вас

## When something does not go

player-refused = Не вдалося
player-refused-malformed = Сторінка попросила про те, чого фільм не знає. Запустіть комірку ще раз.
player-refused-unknown-choice = Цього вибору тут немає. Оберіть один із показаних.
player-refused-nothing-next = Звідси шляху далі немає. Оберіть відповідь або пройдіть фільм ще раз.
player-refused-nothing-back = Це рішення ще не ухвалено.
player-refused-unknown-scene = Фільм веде до сцени, якої в ньому немає. Повідомте про це автора.
player-refused-unknown-language = Цієї мовної версії у фільмі немає.
player-refused-broken = Фільм не може тут іти далі. Повідомте про це автора.
player-slow = Блокнот не відповідає
player-slow-more = Можливо, він зайнятий. Якщо нічого не відбувається, запустіть комірку з фільмом ще раз.
