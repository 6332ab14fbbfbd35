# Схема фільму (drawing-…) і майстерня автора (workbench-…). *Слова між зірочками* виділено жирним.

drawing-start = Тут починається фільм
drawing-seconds = { $n } с
drawing-signs = { $n ->
    [one] { $n } ознака
    [few] { $n } ознаки
   *[many] { $n } ознак
}
drawing-decoys = { $n ->
    [one] { $n } оманлива ознака
    [few] { $n } оманливі ознаки
   *[many] { $n } оманливих ознак
}
drawing-deep = Глибоке рішення
drawing-quick = Швидке рішення
drawing-ending = Фінал
drawing-only-if = лише якщо { $condition }
drawing-shot-if = кадр «{ $shot }», якщо { $condition }
drawing-sets = встановлює: { $effects }
drawing-not = не { $name }
drawing-either = { " або " }
drawing-or = { "; або " }
drawing-way = → { $scene }
drawing-way-if = → { $scene }, якщо { $condition }
drawing-way-else = → { $scene }, в іншому разі
drawing-missing = [бракує: { $id }]
drawing-scenes = { $n ->
    [one] { $n } сцена
    [few] { $n } сцени
   *[many] { $n } сцен
}
drawing-endings = { $n ->
    [one] { $n } фінал
    [few] { $n } фінали
   *[many] { $n } фіналів
}
drawing-findings = { $n ->
    [one] { $n } зауваження
    [few] { $n } зауваження
   *[many] { $n } зауважень
}
drawing-always = завжди
drawing-conditional = лише за умови
drawing-walk = пройдений шлях
drawing-too-many = У цьому фільмі забагато шляхів, щоб малювати їх лініями. Сцени стоять у тому порядку, що й у файлі.
drawing-alt = Схема фільму «{ $title }»

## Майстерня

workbench = Майстерня автора
workbench-language = Мова
workbench-other = Інший фільм
workbench-ok = Без зауважень
workbench-findings = { $n ->
    [one] { $n } зауваження
    [few] { $n } зауваження
   *[many] { $n } зауважень
}
workbench-broken = Фільм не вдається прочитати
workbench-broken-more = *Зараз фільм не вдається прочитати.* Ви бачите його таким, яким він був востаннє; що виправити, написано ліворуч, біля номера рядка. Нічого не втрачено: пишіть далі.
workbench-never = *Фільм поки що не вдається прочитати.* Що виправити, написано ліворуч, біля номера рядка. Схема з’явиться, щойно фільм можна буде прочитати.
workbench-built-in = *Цей фільм належить до пакета.* Нова версія перезаписала б те, що ви тут напишете. Скопіюйте його до власної теки: «Інший фільм».
workbench-saved = Прочитано о { $time }
workbench-facts = Факти
workbench-scenes = { $n ->
    [one] { $n } сцена
    [few] { $n } сцени
   *[many] { $n } сцен
} для перегляду
workbench-endings = { $n ->
    [one] { $n } фінал
    [few] { $n } фінали
   *[many] { $n } фіналів
}
workbench-decisions = { $typical ->
    [one] { $typical } рішення
    [few] { $typical } рішення
   *[many] { $typical } рішень
} на типовому шляху, усього { $all }, з них глибоких { $deep }
workbench-minutes = { $typical } хв фільму, { $evening } з обговоренням
workbench-noticed = ознаки: { $signs }, оманливі: { $decoys }
workbench-proven = Доведено: кожен шлях закінчується (станів: { $states })
workbench-not-proven = Не доведено: { $reason }
workbench-graph = Схема
workbench-zoom = Розмір схеми
workbench-smaller = Менша
workbench-larger = Більша
workbench-whole = Уся
workbench-tall = Висока схема
workbench-keys = Стрілки ведуть від сцени до сцени, Enter вибирає, + і − змінюють розмір.
workbench-to-mend = Що виправити
workbench-none = Виправляти нічого.
workbench-line = рядок { $n }
workbench-whole-film = увесь фільм
workbench-expected = Очікувалося:
workbench-found = Є:
workbench-mend = Як виправити:
workbench-all-scenes = Сцени
workbench-scene = Сцена
workbench-scene-line = { $title } ({ $id })
workbench-scene-line-findings = { $n ->
    [one] { $n } зауваження
    [few] { $n } зауваження
   *[many] { $n } зауважень
} · { $title } ({ $id })
workbench-gone = Цієї сцени у фільмі вже немає. Виберіть іншу.
workbench-back = Назад до зауваження
workbench-play = Відтворити цю сцену
workbench-played = Назад до подробиць
workbench-with = Стан на вході до сцени
workbench-with-start = як на початку фільму
workbench-unmet = сюди не веде жоден шлях
workbench-missing = бракує цією мовою: { $id }
workbench-picture = Малюнок
workbench-shots = Кадри
workbench-narrator = Підпис
workbench-signs = Що можна помітити
workbench-decoys = Що скидається на ознаку, але нею не є
workbench-strength-strong = сильна
workbench-strength-medium = середня
workbench-strength-weak = слабка
workbench-mark-source = прочитано в джерелі
workbench-mark-copy = з вторинної копії
workbench-mark-check = треба перевірити
workbench-deep = Глибоке рішення
workbench-quick = Швидке рішення
workbench-ending = Фінал
workbench-goes-on = Далі
workbench-if = якщо { $condition }
workbench-only-if = лише якщо { $condition }
workbench-sets = встановлює: { $effects }
workbench-happened = Що сталося
workbench-why = Чому
workbench-rule = Правило
workbench-talk = Обговорення
workbench-notes = Для фасилітатора
workbench-concern-safety = Безпека
workbench-concern-rights = Права
workbench-concern-evidence = Докази
workbench-how-helps = допомагає
workbench-how-mixed = і допомагає, і шкодить
workbench-how-harms = шкодить
workbench-choosing-about = Фільм – це тека: film.yaml, тексти, малюнки. Пишіть у власному редакторі; майстерня оновлюється після кожного збереження й нічого у ваших файлах не змінює.
workbench-choosing-open = Відкрити фільм
workbench-choosing-open-do = Відкрити
workbench-choosing-new = Почати новий фільм
workbench-choosing-new-do = Почати
workbench-choosing-copy = Працювати з копією готового фільму
workbench-choosing-copy-do = Скопіювати й відкрити
workbench-folder = Тека
workbench-film = Фільм
