# Схема фільму (drawing-…) і майстерня автора (workbench-…). *Слова між зірочками* виділено жирним.

drawing-start = Тут починається фільм
drawing-seconds = { $n } с
drawing-signs = { $n ->
    [one] { $n } ознака
    [few] { $n } ознаки
   *[many] { $n } ознак
}
drawing-decoys = { $n ->
    [one] { $n } хибний слід
    [few] { $n } хибні сліди
   *[many] { $n } хибних слідів
}
drawing-deep = Поглиблене рішення
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
