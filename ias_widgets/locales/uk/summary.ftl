# A room on one page: the facilitator prints it for the participants' institutions.

summary-label = Підсумок зустрічі
summary-unfinished = зустріч ще триває, стан на момент запису
summary-day = { $number } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року
summary-date = Дата
summary-place = Місце
summary-cohort = Когорта
summary-people = Кількість учасників
summary-film = Фільм
summary-film-draft = { $title } (чернетка, ще не підписана практиком)
summary-film-signed = { $title }
summary-controller = Адміністратор даних
summary-delete-on = Видалити дані до
summary-not-named = не вказано
summary-ending = Фінал
summary-signs = Помічені ознаки
summary-signs-decoys = Скидалося на ознаку, але нею не було: { $decoys }.
summary-signs-false = Позначки там, де ознаки не було: { $n }.
summary-safety = Безпека
summary-rights = Права
summary-evidence = Докази

## Decisions and questions

summary-asked = Рішення та відповіді
summary-all = Разом
summary-vote-1 = Тур 1
summary-vote-2 = Тур 2
summary-answers = Відповіді / присутні
summary-groups = Останній тур за групами
summary-taken = цим шляхом пішов фільм
summary-below = менш як { $k }
summary-median = Медіана відповідей
summary-number = { $n }
summary-points = Відповіді від 1 ({ $low }) до { $points } ({ $high }): { $counts }.
summary-rule = Правило
summary-unchecked = потребує перевірки
summary-hidden = Результату в залі не показували.
summary-rounds = { $n ->
    [one] Відбулося { $n } голосування, тут два останні.
    [few] Відбулося { $n } голосування, тут два останні.
   *[many] Відбулося { $n } голосувань, тут два останні.
}
summary-shift = { $ze ->
    [yes] Зі
   *[no] Із
} { $both ->
    [one] { $both } особи, яка відповіла двічі,
   *[other] { $both } осіб, які відповіли двічі,
} { $changed ->
    [0] жодна не змінила думки.
    [one] { $changed } змінила думку.
   *[other] { $changed } змінили думку.
}
summary-hands = { $n ->
    [one] Зокрема { $n } голос підняттям руки.
    [few] Зокрема { $n } голоси підняттям руки.
   *[many] Зокрема { $n } голосів підняттям руки.
}
summary-counts-several = Можна було позначити кілька відповідей.
summary-counts-ranking = Відповіді ставили за порядком; числа показують, скільки осіб поставили кожну на перше місце.
summary-counts-procedure = Кроки ставили за порядком; числа показують, скільки осіб поставили кожен на належне місце.
summary-counts-place = Указували місце на зображенні; числа показують, скільки осіб влучили в кожне з місць, які назвали експерти.
summary-counts-referral = Можна було назвати кілька установ; числа показують, скільки осіб назвали кожну.
summary-way-rule-most = Фільм пішов шляхом { $letter }: вирішила більшість.
summary-way-rule-family = Фільм пішов шляхом { $letter }: кожна група мала один голос.
summary-way-rule-agency = Фільм пішов шляхом { $letter }. Вирішувала установа: { $agency }.
summary-way-facilitator = Фільм пішов шляхом { $letter }: його обрала особа, яка веде заняття.
summary-way-minority = Фільм пішов шляхом { $letter }: показано вибір меншості.
summary-way-lot = Фільм пішов шляхом { $letter }: так випав жереб.
summary-way-tie-facilitator = Голоси розділилися порівну: { $tied }. Шлях { $letter } обрала особа, яка веде заняття.
summary-way-tie-lot = Голоси розділилися порівну: { $tied }. Шлях { $letter } визначив жереб.
summary-none = Ще ні за що не голосували.

## What is left to talk about

summary-worth = До чого варто повернутися
summary-talk = Запитання для обговорення

## What must be known to read the page, and what stands elsewhere

summary-note-rest = { $n ->
    [one] Ще { $n } запитання, щодо якого зала була одностайнішою, є в записі.
    [few] Ще { $n } запитання, щодо яких зала була одностайнішою, є в записі.
   *[many] Ще { $n } запитань, щодо яких зала була одностайнішою, є в записі.
}
summary-note-elsewhere = { $n ->
    [one] У записі є також { $n } голосування на шляху, з якого зала повернулася.
    [few] У записі є також { $n } голосування на шляху, з якого зала повернулася.
   *[many] У записі є також { $n } голосувань на шляху, з якого зала повернулася.
}
summary-note-sheets = Заповнили самостійно й здали: { $sheets }. Відповіді з них залі не показують, а в записі замалі групи пропущено.
summary-sheet = { $title } – { $done } з { $present }
summary-note-read = Стрілка показує шлях фільму; що темніша клітинка, то більша частка відповідей у стовпці.
summary-note-k = { $several ->
    [yes] Результати показуємо від { $k } або { $most } відповідей, залежно від запитання,
   *[no] Результати показуємо від { $k } відповідей,
} а за групами лише там, де за числами нікого не можна впізнати.
summary-note-pseudonymous = Запис зали { $room } псевдонімізований, а не анонімний: до видалення він містить персональні дані, за які відповідає адміністратор.
