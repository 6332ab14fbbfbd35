# Помічені ознаки: що позначили під час сцени і як назвали потім; для планшетів і великого екрана.

## На планшеті, під час сцени

sign-tap = Тут щось не так
sign-tap-lead = Торкніться щоразу, коли вас щось насторожить. Яка це ознака, можна вказати потім.
sign-watch = Дивіться на великий екран
sign-noted-saved = Позначено: { $at } · збережено
sign-noted-sending = Позначено: { $at } · зберігається…
sign-noted-kept = Позначено: { $at } · чекає на мережу
sign-noted-none = У цій сцені ще нічого не позначено
sign-undo = Скасувати
sign-mine = Ваші позначки в цій сцені: { $n }
sign-refused-too-many-marks = В одній сцені може бути щонайбільше сорок позначок. Щоб додати нову, скасуйте одну з них.
sign-refused-signs-shown = Ознаки цієї сцени вже показано, нових позначок додати не можна.
sign-refused = Цю позначку не вдалося зберегти.

## На планшеті, потім

sign-name-title = Яка це була ознака?
sign-name-lead = Укажіть, що означала кожна ваша позначка. Якщо не знаєте, залиште її без назви.
sign-name-none = У цій сцені ви нічого не позначили. Це теж відповідь.
sign-name-of = Позначка: { $at }
sign-name-unsure = Не маю певності
sign-name-saved = Збережено
sign-name-sending = Зберігається…
sign-name-kept = Чекає на мережу
sign-name-by-itself = Особа, яка веде заняття, покаже, що можна було помітити.

## Що можна було помітити

sign-title = Що можна було помітити
sign-decoys = Скидалося на ознаку, але нею не було
sign-of = Помітили { $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }
sign-decoy-of = Позначили { $n } { $ze ->
    [yes] зі
   *[no] з
} { $of }
sign-few = Замало людей, щоб сказати, скільки з них це помітило
sign-you = Тут є ваша позначка
sign-you-decoy = Тут є ваша позначка
sign-false-you = { $n ->
    [0] Усі ваші позначки – у цих місцях.
   *[other] Ваші позначки в інших місцях: { $n }.
}
sign-nothing = У цій сцені не було ознак, які можна помітити.
sign-strength-strong = сильна
sign-strength-medium = середня
sign-strength-weak = слабка
sign-proof = Ознака спонукає придивитися; сама по собі вона нічого не доводить.

## Групи каталогу

signs-group-deceptive_recruitment = Що обіцяли
signs-group-coercive_recruitment = Тиск до початку роботи
signs-group-vulnerability_recruitment = Скрутне становище, яким хтось користується
signs-group-exploitation = Робота й оплата
signs-group-coercion_destination = Тиск на місці роботи
signs-group-vulnerability_destination = Залежність від однієї особи або фірми
signs-group-other = Інші ознаки
