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
concerns =
    { $missing ->
        [0] n = { $n }, без пропусків.
       *[other] n = { $n }, бракує: { $missing }.
    }
