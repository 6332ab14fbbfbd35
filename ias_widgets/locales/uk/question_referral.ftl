# The referral map: told in words, on the tablet and on the big screen. *Words between asterisks* are set bold.

referral-told = { $target }: { $n ->
    [one] називає { $n } особа
    [few] називають { $n } особи
   *[many] називають { $n } осіб
}, з них першою – { $first }
referral-told-expect = Чого очікують від групи «{ $actor }»: { $targets }
referral-expects = Група «{ $actor }» насамперед звернеться сюди: { $target }
referral-mismatch-expected = { $share ->
    [half] Половина
   *[most] Більшість
} групи «{ $many }» ({ $n } із { $all }) вважає, що для групи «{ $few }» перша адреса – { $target }. У цій групі { $m ->
    [0] її не називає ніхто (0
   *[other] її мало хто називає ({ $m }
} із { $rest }).
referral-mismatch-done = Для { $share ->
    [half] половини
   *[most] більшості
} групи «{ $many }» ({ $n } із { $all }) перша адреса – { $target }. У групі «{ $few }» { $m ->
    [0] цього не очікує ніхто (0
   *[other] цього мало хто очікує ({ $m }
} із { $rest }).

## On the tablet

referral-own = Моя установа: до кого звертаємося?
referral-own-how = Торкайтеся по черзі: перший, другий, наступний. Щонайбільше { $most }.
referral-own-full = Список заповнено. Торкніться позиції ще раз, щоб прибрати її.
referral-own-none = Оберіть щонайменше одну позицію, щоб відповідь зараховано.
referral-place = { $target }, місце { $n }
referral-next = Далі: чого ви очікуєте від інших?
referral-others = До кого, на вашу думку, насамперед звернуться інші?
referral-others-how = Оберіть там, де маєте думку. Решту залиште.
referral-unknown = Не знаю
referral-back = Назад до мого списку
referral-step = { $n } з 2

## Result

referral-first = на першому місці
referral-named = будь-де у списку
referral-first-n = спершу *{ $n }*
referral-named-n = усього { $n }
referral-was-n = раніше { $n }
referral-of = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
referral-rest = Решта: { $targets }
referral-line-first = насамперед звертається сюди
referral-line-named = має це у списку
referral-line-mismatch = інші цього очікують, але це не так
referral-mismatches = Де ми розминаємося
referral-more = { $n ->
    [one] Ще { $n } розбіжність – у таблиці особи, яка веде заняття.
    [few] Ще { $n } розбіжності – у таблиці особи, яка веде заняття.
   *[many] Ще { $n } розбіжностей – у таблиці особи, яка веде заняття.
}
referral-moved = { $target } на першому місці: *{ $before }* із { $all } до обговорення, *{ $after }* із { $rest } після нього.
referral-mine = У вас на місці № { $n }

## The picture in the record

referral-picture = Карта взаємодії: до кого звертаються групи
referral-picture-all = Усі
