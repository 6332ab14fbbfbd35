# What simulated people write in a rehearsal. All of it is made up, the telephones too: so that there is something to read before release.

simulated-note-1 = Перекладачем був брат роботодавця. Лише друга розмова щось дала.
simulated-note-2 = Паспорти лежали в сейфі «для безпеки».
simulated-note-3 = Найбільше допоміг один постійний контакт в іншій установі. Телефонуйте: 601 234 567.
simulated-note-4 = Ніхто не запитав, де вони сплять.
simulated-note-5 = Протокол надійшов до нас через три тижні.
simulated-question-1 = Хто платить перекладачеві вночі?
simulated-question-2 = Чи приймає KCIK повідомлення без згоди цієї особи?
simulated-question-3 = Кому телефонувати в неділю? Я маю лише 502 345 678.
simulated-question-4 = Що як людина хоче тільки повернутися додому?
simulated-commitment-1 = Призначимо одну особу для зв’язку з KCIK.
simulated-commitment-2 = Передамо перелік перекладачів, з якими працюємо.
simulated-commitment-3 = Запросимо інспекцію на спільну нараду.
simulated-commitment-4 = Перевіримо процедуру на одному справжньому випадку.
