# A place on a picture: told in words, on the tablet and on the big screen. *Words between asterisks* are set bold.

place-told-inside = { $area }: { $n }
place-told-outside = Поза позначеними місцями: { $n }
place-told-across = По горизонталі: ліворуч { $first }, посередині { $middle }, праворуч { $last }
place-told-down = По вертикалі: угорі { $first }, посередині { $middle }, унизу { $last }
place-axis-x = Місце по горизонталі: 0 – лівий край зображення, 1 – правий
place-axis-y = Місце по вертикалі: 0 – верхній край зображення, 1 – нижній

## On the tablet

place-tap = Торкніться місця на зображенні. Позначку можна пересунути.
place-keys = Клавіші зі стрілками пересувають позначку, з клавішею Shift – далі.
place-picture = Зображення, на якому треба вказати місце
place-at = Позначка: { $x } % від лівого краю, { $y } % від верхнього
place-nowhere = Позначки ще немає
place-squares = Вказати, не торкаючись зображення
place-squares-first = Оберіть частину зображення.
place-squares-then = Позначено середину цієї частини. Можна вказати точніше:
place-squares-again = Обрати іншу частину
place-part = { $part ->
    [0] лівий верхній кут
    [1] верх
    [2] правий верхній кут
    [3] ліворуч
    [4] середина
    [5] праворуч
    [6] лівий нижній кут
    [7] низ
   *[8] правий нижній кут
}

## Result

place-experts = Сюди вказують експерти
place-elsewhere = В інших місцях
place-inside = *{ $n }* із { $of }
place-was = раніше { $n }
place-scale = Осіб в одній клітинці
place-own = Ваша позначка
place-before = До обговорення
place-after = Після обговорення
place-round = Голосування { $n }
