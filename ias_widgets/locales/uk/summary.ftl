# A room on one page, for the participants' institutions.

summary-label = Підсумок заняття
summary-unfinished = заняття ще триває, стан на цю мить
summary-day = { DATETIME($day, dateStyle: "long") }

## The head

summary-date = Дата
summary-place = Місце
summary-cohort = Когорта
summary-people = Кількість учасників
summary-film = Фільм
summary-film-draft = { $title } (робоча версія, ще не підписана практиком)
summary-film-signed = { $title } (підписано практиком)
summary-controller = Адміністратор даних
summary-delete-on = Дані видалити до
summary-not-named = не вказано
summary-ending = Фінал
summary-safety = Безпека
summary-rights = Права
summary-evidence = Докази

## Decisions and questions

summary-asked = Рішення та відповіді
summary-none = У залі ще ні за що не голосували.
summary-groups = Групи установ
summary-answer = Відповідь
summary-answers = Відповіли / присутні
summary-all = Усі
summary-vote-1 = 1-й тур
summary-vote-2 = 2-й тур
summary-taken = цим шляхом пішов фільм
summary-median = Медіана відповідей
summary-below = менш як { $k }
summary-rule = Правило
summary-unchecked = потребує перевірки
summary-hidden = Результат у залі не відкривали.
summary-rounds = Голосували разів: { $n }; показано два останні тури.
summary-several = Можна було позначити кілька відповідей.
summary-hands = { $n ->
    [one] Враховано { $n } підняту руку.
    [few] Враховано { $n } підняті руки.
   *[many] Враховано { $n } піднятих рук.
}
summary-shift = { $ze ->
    [yes] Зі
   *[no] Із
} { $both ->
    [one] { $both } особи, яка відповіла двічі,
   *[other] { $both } осіб, які відповіли двічі,
} { $changed ->
    [0] жодна не змінила відповіді.
    [one] { $changed } змінила відповідь.
    [few] { $changed } змінили відповідь.
   *[many] { $changed } змінили відповідь.
}
summary-way-rule-most = Вирішила більшість: { $letter }.
summary-way-rule-family = Кожна група мала один голос, результат: { $letter }.
summary-way-rule-agency = Вирішувала одна установа ({ $agency }): { $letter }.
summary-way-minority = Показано шлях меншості: { $letter }.
summary-way-facilitator = Шлях обрала особа, яка веде заняття: { $letter }.
summary-way-lot = Вирішив жереб: { $letter }.
summary-way-tie-facilitator = Порівну: { $tied }; особа, яка веде заняття, обрала { $letter }.
summary-way-tie-lot = Порівну: { $tied }; жереб випав на { $letter }.

## To go on talking

summary-worth = Що варто обговорити далі
summary-worth-gap = Тут групи різняться найбільше: відповідь { $letter } обрали { $many } у групі «{ $more }» і { $few } у групі «{ $less }».
summary-worth-spread = Тут голоси розподілилися найрівніше: { $counts }.
summary-worth-changed = Тут найбільше осіб змінили відповідь: { $changed } { $ze ->
    [yes] зі
   *[no] із
} { $both }.
summary-talk = Запитання для обговорення

## What must be known to read the page

summary-notes-absent = { $n ->
    [one] Ще { $n } запитання, у якому зала була одностайнішою, є в записі.
    [few] Ще { $n } запитання, у яких зала була одностайнішою, є в записі.
   *[many] Ще { $n } запитань, у яких зала була одностайнішою, є в записі.
}
summary-notes-elsewhere = { $n ->
    [one] { $n } голосування на шляху, з якого зала повернулася, є в записі.
    [few] { $n } голосування на шляху, з якого зала повернулася, є в записі.
   *[many] { $n } голосувань на шляху, з якого зала повернулася, є в записі.
}
summary-notes-read = Стрілка вказує шлях, яким пішов фільм; що темніша клітинка, то більша частка відповідей у стовпці.
summary-notes-protected = Результати показуємо від { $k } відповідей, а за групами лише там, де за числами нікого не можна впізнати.
summary-notes-worth = Групи порівняно за часткою однакової відповіді в останньому голосуванні.
summary-notes-pseudonymous = Запис, доданий до цієї сторінки, псевдонімізований, а не анонімний: до видалення він містить персональні дані, за які відповідає адміністратор.
