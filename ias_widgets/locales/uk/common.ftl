# Words that every screen shares. *Words between asterisks* are set bold.

and = { $first } і { $last }
rehearsal = репетиція
to-be-checked = потребує перевірки
result-median = Медіана відповідей: *{ $median }*
scale-low = Повністю не погоджуюся
scale-high = Повністю погоджуюся
timer-left = Залишилося { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
} і { $seconds ->
    [one] { $seconds } секунда
    [few] { $seconds } секунди
   *[many] { $seconds } секунд
}

## Why the room did not do what was asked: first what is, then how to mend it

refusal-no-room = Зали з таким кодом немає. Перевірте шість цифр на великому екрані.
refusal-room-ended = Цю залу вже закрито. Якщо заняття триває, попросіть новий код.
refusal-room-preparing = Цю залу ще готують. Зачекайте, доки її відкриють.
refusal-room-open = Цю залу вже відкрито.
refusal-not-open = Голосування не відкрите. Зачекайте на запитання.
refusal-round-closed = Голосування вже закрите. Цю відповідь не зараховано.
refusal-bad-answer = Ця відповідь не підходить до запитання. Виберіть ще раз.
refusal-unknown-agency = Такої установи немає у списку. Виберіть іншу.
refusal-unknown-participant = Зала не впізнає цього пристрою. Увійдіть ще раз або введіть свої три слова.
refusal-wrong-words = Ці три слова не підходять до цієї зали. Перевірте написання й порядок.
refusal-too-many-tries = Забагато спроб. Попросіть допомоги в особи, яка веде заняття, або увійдіть як нова особа.
refusal-stale-view = У залі щойно щось змінилося. Погляньте ще раз і повторіть.
refusal-token-in-use = Цей пристрій уже в залі. Перезавантажте сторінку.
refusal-words-in-use = Не вдалося дібрати трьох слів. Спробуйте увійти ще раз.
refusal-flooding = Забагато повідомлень одночасно. Зачекайте хвилинку.
refusal-too-large = Повідомлення задовге. Скоротіть його.
refusal-malformed = Зала не зрозуміла цього повідомлення. Перезавантажте сторінку.
refusal-wrong-origin = Ця сторінка не належить до цієї зали. Відкрийте адресу з великого екрана.
refusal-not-allowed = Це може зробити лише особа, яка веде заняття.
refusal-tie = Голоси розділилися порівну. Оберіть шлях або киньте жереб.
refusal-too-few = Замало відповідей, щоб вирішити. Оберіть шлях або запитайте ще раз.
refusal-nothing-next = Це кінець плану. Додайте крок або завершіть роботу зали.
refusal-nothing-back = Це початок, раніше нічого немає.
refusal-unknown-step = Такого кроку немає у плані. Виберіть крок зі списку.
refusal-unknown-choice = Такої відповіді в запитанні немає. Виберіть одну з наведених.
refusal-not-a-decision = Це запитання не вирішує, куди піде фільм.
refusal-no-question = Зараз немає запитання. Перейдіть до кроку із запитанням.
refusal-not-kept = Серверу не вдалося це зберегти. Ми надішлемо це ще раз.
no-room-open = На цьому сервері немає відкритої зали. Відкрийте її в блокноті Jupyter командою Room() або запустіть «ias serve».
