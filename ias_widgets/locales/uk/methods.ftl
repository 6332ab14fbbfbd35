# Слова, спільні для всіх методів когорт: замало, кого стосується.
few = Замало даних: { $unit } – { $found }, потрібно щонайменше { $needed }.
unit-pairs = пари тестів
unit-people = особи
unit-answers = відповіді
unit-groups = групи
unit-items = завдання
unit-rooms = зали
unit-experts = експерти
unit-taps = особи, які могли позначати
unit-statements = твердження на тій самій шкалі
concerns =
    { $missing ->
        [0] n = { $n }, без пропусків.
       *[other] n = { $n }, бракує: { $missing }.
    }
of = { $n } { $ze ->
    [yes] зі
   *[no] із
} { $all }
column-question = Запитання
column-family = Група
column-choice = Відповідь
column-cohort = Когорта
column-people = Особи
column-rooms = Зали
column-share = Частка
column-interval = Довірчий інтервал { $level }
hidden = Приховано, бо осіб замало: { $names }.
