# What people write: questions from the room, notes and commitments on the board; tablet and screen. *Words between asterisks* are set bold.

## Writing on a tablet

note-left = { $n ->
    [one] Залишився { $n } символ
    [few] Залишилося { $n } символи
   *[many] Залишилося { $n } символів
}
note-full = Більше не вміститься: це вже { $most } символів.
note-send = Надіслати
note-read-first = Особа, яка веде заняття, читає все, перш ніж це побачить хтось інший. Не вказуйте прізвищ і нічого, за чим можна когось упізнати.
note-state-sending = Надсилаємо…
note-state-kept = Чекає на надсилання
note-state-waiting = Збережено. Особа, яка веде заняття, прочитає це перед показом залі
note-state-released = Це бачить уся зала
note-state-withheld = Особа, яка веде заняття, не показала цього на екрані
note-state-leaving = Відкликаємо…
note-state-leaving_kept = Відкличемо, щойно відновиться мережа
note-state-taken_back = Відкликано
note-take-back = Відкликати
note-take-back-of = Відкликати: { $words }
note-sure = Видалити назавжди?
note-sure-yes = Видалити
note-sure-no = Залишити
note-not-send = Не надсилати
note-gone = { $n ->
    [one] Відкликано { $n } запис, його зміст видалено.
    [few] Відкликано { $n } записи, їхній зміст видалено.
   *[many] Відкликано { $n } записів, їхній зміст видалено.
}
offline-kept-notes = Написане чекає на цьому пристрої. Надішлемо його, щойно відновиться мережа. Не закривайте сторінку.

## Questions from the room

asks-title = Запитання із зали
asks-count = Запитання із зали: { $n }
asks-lead = Ви запитуєте анонімно.
asks-label = Ваше запитання
asks-own = Про що запитали ви
asks-room = Про що запитує зала
asks-none = Запитань від інших тут поки немає.
asks-up = Мене це теж цікавить
asks-votes = { $n ->
    [one] щонайменше { $n } голос
    [few] щонайменше { $n } голоси
   *[many] щонайменше { $n } голосів
}
asks-answered = Є відповідь
asks-yours = Ваше запитання
asks-back = Повернутися до зали
asks-gone-on = Зала пішла далі
asks-gone-on-more = Чернетка запитання залишиться тут.

## The board on a tablet

board-notes = Дошка
board-commitments = Зобов’язання
board-vote = Голосування
board-done = Дошка: результат
board-label = Ваш запис
board-own = Ваші записи
board-promise = Що зробить ваша установа?
board-promises = Зобов’язання з цього пристрою
board-who = Поруч стоятиме назва установи, без вашого прізвища: *{ $agency }*.
board-whom = З ким? Можна вказати кілька установ
board-by = До якого часу?
board-by-date = Дата
board-by-1 = за місяць
board-by-3 = за три місяці
board-by-6 = за пів року
board-with = З ким: { $names }
board-until = До:{ "\u00A0" }{ $date }
board-shown = { $n ->
    [one] На екрані { $n } запис.
    [few] На екрані { $n } записи.
   *[many] На екрані { $n } записів.
}
board-lead = { $votes ->
    [one] У вас один голос. Торкніться запису, який вважаєте найважливішим.
    [few] У вас { $votes } голоси. Торкніться записів, які вважаєте найважливішими.
   *[many] У вас { $votes } голосів. Торкніться записів, які вважаєте найважливішими.
}
board-left = { $n ->
    [one] Залишився { $n } голос
    [few] Залишилося { $n } голоси
   *[many] Залишилося { $n } голосів
}
board-left-none = Усі голоси віддано
board-left-more = Торкніться запису ще раз, щоб забрати голос.
board-given = Ваш голос
board-votes = { $n ->
    [one] { $n } голос
    [few] { $n } голоси
   *[many] { $n } голосів
}
board-few = Голосувало замало людей. Результат показуємо від { $k }.
board-others = Інші
board-group = Група без назви
board-empty = На дошці ще нічого немає.
board-closed = Збирання завершено
board-closed-draft = Це вже не надіслано: збирання завершилося.

## The big screen

screen-wall-questions = Запитання із зали
screen-wall-write = Пишіть на планшетах. Перед показом особа, яка веде заняття, читає кожен запис.
screen-wall-promise = Пишіть на планшетах. Поруч стоятиме назва установи.
screen-wall-ask = Запитуйте на планшетах, анонімно.
screen-wall-vote = { $votes ->
    [one] Голосуйте на планшетах: у кожного *{ $votes } голос*
    [few] Голосуйте на планшетах: у кожного *{ $votes } голоси*
   *[many] Голосуйте на планшетах: у кожного *{ $votes } голосів*
}
screen-wall-waiting = { $n ->
    [one] *{ $n }* чекає на прочитання
    [few] *{ $n }* чекають на прочитання
   *[many] *{ $n }* чекають на прочитання
}
screen-wall-empty = Тут з’явиться те, що ви напишете
screen-wall-pages = Сторінки
screen-wall-page = { $n } з { $of }
screen-wall-before = Попередня сторінка
screen-wall-after = Наступна сторінка
screen-wall-stop = Не гортати сторінки
screen-wall-go = Гортати сторінки
screen-wall-who = Хто
screen-wall-what = Що
screen-wall-whom = З ким
screen-wall-by = До якого часу
screen-wall-alone = –
