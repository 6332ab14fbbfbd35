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
refusal-no-film = Зараз жоден фільм не йде. Перейдіть до сцени, яку дивиться зала.
refusal-round-open = Триває голосування. Спершу закрийте його.
refusal-film-not-ended = Фільм ще не закінчився. Покажіть мапу.
refusal-may-come = Ця сцена ще може з’явитися. Спершу ведіть фільм далі.
refusal-unknown-scene = На цьому шляху такої сцени немає.
refusal-curtain-down = Екран затемнено або на ньому спокійне зображення. Спершу покажіть екран.
refusal-unknown-paper = У цій сцені немає такого документа. Виберіть один із поданих.
refusal-no-signs = Тут ознак не позначають.
refusal-mark-too-close = Ця позначка надто близько до попередньої: її вже збережено.
refusal-no-mark = Немає такої позначки, яку можна назвати чи скасувати.
refusal-too-many-marks = В одній сцені може бути щонайбільше сорок позначок. Скасуйте одну, щоб додати іншу.
refusal-unknown-sign = Цієї ознаки немає в каталозі. Виберіть одну зі списку.
refusal-signs-shown = Ознаки цієї сцени вже показано. Їх можна показати ще раз.
refusal-bad-speed = Фільм не можна відтворювати з такою швидкістю. Виберіть швидкість зі списку.
refusal-not-kept = Серверу не вдалося це зберегти. Ми надішлемо це ще раз.
no-room-open = На цьому сервері немає відкритої зали. Відкрийте її в блокноті Jupyter командою Room() або запустіть «ias serve».

## A talk

prompts-from-answers = З відповідей зали

## A kind of question from outside the package

kind-coming = Завантажую це запитання…
kind-round = Голосування { $n }
kind-number = Число від { $least } до { $most }
kind-give = Зберегти відповідь
