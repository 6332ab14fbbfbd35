# Before a room is open: settings, what is ready, the way in, rehearsal. *Words between asterisks* are set bold.

preparing = Перед початком
preparing-ready = готово *{ $n }* { $ze ->
    [yes] зі
   *[no] з
} { $of }
preparing-open-more = { $n ->
    [0] усе готово
    [one] лишилася { $n } справа; можна відкрити й так
    [few] лишилося { $n } справи; можна відкрити й так
   *[many] лишилося { $n } справ; можна відкрити й так
}
preparing-again = Спробувати ще раз
preparing-again-more = сервер зал не відповідає
preparing-paper = План Б: папір
preparing-splits = Результат групи показуємо від 3 відповідей. Малі групи можна об’єднати, коли буде видно, хто прийшов.

## Settings

preparing-agenda = План зустрічі
preparing-film = Фільм
preparing-title = Назва зустрічі
preparing-cohort = Когорта
preparing-cohort-hint = напр. Mazowsze 2027
preparing-place = Місце
preparing-date = Дата
preparing-controller = Адміністратор даних
preparing-delete-on = Дата видалення даних
preparing-agencies = Установи та групи
preparing-agencies-chosen = { $n ->
    [one] { $n } установа
    [few] { $n } установи
   *[many] { $n } установ
}, { $families ->
    [one] { $families } група
    [few] { $families } групи
   *[many] { $families } груп
}
preparing-own = Власна установа
preparing-own-name = Назва
preparing-own-family = Група
preparing-own-none = без групи
preparing-own-add = Додати
preparing-elsewhere = Цю залу підготовлено в блокноті Jupyter, там і змінюють її налаштування.

## The way in

preparing-way-in = Вхід
preparing-first-phone = Для першого телефона
preparing-soon = За мить тут з’являться коди й адреса.
preparing-qr-wifi = QR-код для Wi-Fi
preparing-qr-room = QR-код для зали
preparing-wifi-first = 1. Wi-Fi
preparing-room-second = 2. Зала
preparing-room-only = Зала
preparing-wifi-add = Додати код для Wi-Fi
preparing-wifi-change = Змінити дані Wi-Fi
preparing-wifi-name = Назва мережі
preparing-wifi-password = Пароль
preparing-wifi-open = без пароля
preparing-wifi-save = Показати код
preparing-wifi-away = Прибрати код
preparing-address = Адреса для планшетів
preparing-address-others = Інші адреси цього комп’ютера
preparing-card = Мережева карта { $card }: { $kind }
preparing-card-plain = { $kind } { $card }
preparing-kind-network = локальна мережа
preparing-kind-public = публічна адреса
preparing-kind-vpn = VPN
preparing-kind-container = мережа контейнера
preparing-kind-link-local = адреса без маршрутизатора
preparing-kind-loopback = лише цей комп’ютер

## Other rooms

preparing-ended = Завершені зали ({ $n })
preparing-line-rehearsal = репетиція
preparing-line-prepared = готується
preparing-lead = Вести { $code }
preparing-summary = Підсумок
preparing-delete = Видалити
preparing-delete-sure = Видалити цю залу назавжди, разом із відповідями та записом? Скасувати це неможливо.
preparing-delete-yes = Так, видалити назавжди
preparing-delete-no = Не видаляти

## What is ready and what is not

preflight-state-no = Треба виправити
preflight-state-hey = Увага
preflight-state-wait = Чекаємо
preflight-state-ok = Готово
preflight-again = Перевірити ще раз
preflight-use = Вибрати { $address }

preflight-wrong = Зала не прийняла цих налаштувань
preflight-no-language = Не вибрано жодної мови
preflight-no-language-more = Позначте ліворуч принаймні одну мову для планшетів.
preflight-no-agency = Не вибрано жодної установи
preflight-no-agency-more = Позначте ліворуч, хто може приєднатися.
preflight-delete-past = Дата видалення даних уже минула
preflight-delete-past-more = Укажіть ліворуч день, до якого дані потрібні.
preflight-no-controller = Не вказано адміністратора даних
preflight-no-controller-more = Планшети покажуть, що його ще не вказано.
preflight-controller-do = Указати назву

preflight-machine-only = Залу відкрито лише на цьому комп’ютері
preflight-machine-only-more = Телефони її не побачать. Зупиніть програму й запустіть: ias serve --lan
preflight-named = Зала має власну адресу
preflight-named-more = Увійде кожен, хто відкриє { $door }.
preflight-no-network = Комп’ютер не під’єднано до мережі
preflight-no-network-more = Під’єднайте його до Wi-Fi, де будуть телефони, або кабелем до маршрутизатора.
preflight-vpn = Через увімкнений VPN залу не видно
preflight-vpn-more = Телефони не ввійдуть за адресою { $address }. Вимкніть VPN і під’єднайтеся до Wi-Fi.
preflight-vpn-or = Через увімкнений VPN залу не видно
preflight-vpn-or-more = Телефони не ввійдуть за адресою { $address }. Вимкніть VPN або виберіть Wi-Fi.
preflight-container = Це внутрішня адреса комп’ютера
preflight-container-more = { $address } належить контейнеру або віртуальній машині. Під’єднайтеся до Wi-Fi.
preflight-container-or = Це внутрішня адреса комп’ютера
preflight-container-or-more = { $address } належить контейнеру або віртуальній машині. Виберіть адресу з Wi-Fi.
preflight-link-local = Маршрутизатор не дав комп’ютеру адреси
preflight-link-local-more = За адресою { $address } ніхто не ввійде. Під’єднайте Wi-Fi заново або перезапустіть маршрутизатор.
preflight-link-local-or = Маршрутизатор не дав комп’ютеру адреси
preflight-link-local-or-more = За адресою { $address } ніхто не ввійде. Виберіть адресу мережі, яка працює.
preflight-public = Залу видно з інтернету
preflight-public-more = { $address } – публічна адреса. Безпечніше мати власний маршрутизатор.
preflight-public-or = Залу видно з інтернету
preflight-public-or-more = { $address } – публічна адреса. Локальна мережа безпечніша.
preflight-several = Комп’ютер під’єднано до { $n } мереж
preflight-several-more = Телефони отримають { $address } ({ $card }). Якщо вони будуть в іншій мережі, виберіть її.
preflight-network = Комп’ютер у мережі
preflight-network-more = Телефони ввійдуть за адресою { $door }.
preflight-network-vpn = Комп’ютер у мережі
preflight-network-vpn-more = Телефони ввійдуть за адресою { $door }. Увімкнено також VPN; якщо не ввійдуть, вимкніть його.

preflight-phone = Перший телефон з’єднався із залою
preflight-phone-more = { $when }. { $n ->
    [one] Залу бачив { $n } пристрій.
    [few] Залу бачили { $n } пристрої.
   *[many] Залу бачили { $n } пристроїв.
}
preflight-phone-none = Чекаю на перший телефон
preflight-phone-both = Відскануйте обидва коди праворуч, спершу Wi-Fi.
preflight-phone-one = Під’єднайте телефон до тієї самої мережі та відскануйте код праворуч.
preflight-phone-trap = Жоден телефон ще не з’єднався із залою
preflight-phone-trap-more = Готельна мережа може відокремлювати пристрої. Допоможуть власний маршрутизатор, точка доступу, мобільний інтернет або папір.
preflight-phone-help = Що робити

preflight-looking = Перевіряю
preflight-looking-more = Це триватиме мить.
preflight-server-lost = Сервер зал не відповідає
preflight-server-lost-more = Перевірте, чи відкрито вікно програми «ias serve».
preflight-store = Сервер працює та зберігає
preflight-store-more = На диску вільно { $free }, запис триває { $ms } мс.
preflight-store-broken = Сервер не може зберігати
preflight-store-broken-more = { $error } Звільніть місце або вкажіть інший файл: ias serve --store
preflight-store-little = На диску мало місця
preflight-store-little-more = Вільно { $free }. Видаліть зайві файли до початку навчання.
preflight-store-slow = Запис на диск надто повільний
preflight-store-slow-more = { $ms } мс. Перенесіть файл зали з мережевого диска чи флешки на диск комп’ютера.

preflight-screen = Екран відкрито
preflight-screen-more = { $size }, відкрито { $since }. Перевірте, чи видно його на проєкторі.
preflight-screen-unmeasured = Екран відкрито
preflight-screen-unmeasured-more = Відкрито { $since }. Перевірте, чи видно його на проєкторі.
preflight-screen-small = Екран малий
preflight-screen-small-more = { $size }. З останнього ряду може бути нерозбірливо; увімкніть повний екран (F11).
preflight-screen-none = Екран ще не відкрито
preflight-screen-none-more = Відкрийте його в новому вікні та перенесіть на проєктор.
preflight-test-picture = Пробне зображення

preflight-film = Фільм є на диску { $n ->
    [1] однією мовою
    [2] двома мовами
    [3] трьома мовами
   *[other] { $n } мовами
}
preflight-film-more = { $scenes ->
    [one] { $scenes } сцена
    [few] { $scenes } сцени
   *[many] { $scenes } сцен
}, інтернет не потрібен.
preflight-film-draft = Чернетка, ще без рецензії.
preflight-film-lacks = Фільм доступний не всіма вибраними мовами
preflight-film-lacks-more = Мови, яких бракує: { $languages }. Планшети покажуть фільм іншою мовою.
preflight-language-pl = польська
preflight-language-en = англійська
preflight-language-uk = українська

preflight-power = Живлення під’єднано
preflight-power-more = Акумулятор { $percent } %.
preflight-battery = Акумулятор { $percent } %, не заряджається
preflight-battery-more = Вистачить приблизно на { $hours ->
    [one] { $hours } годину
    [few] { $hours } години
   *[many] { $hours } годин
}. Під’єднайте живлення.
preflight-battery-low = Акумулятор { $percent } %, не заряджається
preflight-battery-low-more = Вистачить на { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
   *[many] { $minutes } хвилин
}. Одразу під’єднайте живлення.
preflight-battery-unknown = Акумулятор { $percent } %, не заряджається
preflight-battery-unknown-more = Під’єднайте живлення: навчання триватиме довше, ніж витримає акумулятор.

preflight-rehearsal-none = Репетиції ще не було
preflight-rehearsal-none-more = 24 умовні учасники пройдуть із вами всю зустріч. Даних репетиції не зберігаємо.
preflight-rehearse = Провести репетицію з 24 учасниками
preflight-rehearsal = Репетиція з 24 учасниками вже була
preflight-rehearsal-more = { $when }, дані репетиції видалено.
preflight-rehearse-again = Повторити репетицію

preflight-when-today = Сьогодні о { $time }
preflight-when-yesterday = Учора о { $time }
preflight-when-on = { $day } о { $time }
preflight-minutes-ago = { $n ->
    [0] щойно
    [1] хвилину тому
    [one] { $n } хвилину тому
    [few] { $n } хвилини тому
   *[many] { $n } хвилин тому
}
preflight-megabytes = { $n } МБ
preflight-gigabytes = { $n } ГБ

## Rehearsal

rehearsal = *Репетиція: 24 умовні учасники, даних не зберігаємо.* Планшети й екран працюють, як на навчанні.
rehearsal-begins = Готую репетицію: { $n ->
    [one] { $n } умовний учасник входить до зали.
    [few] { $n } умовні учасники входять до зали.
   *[many] { $n } умовних учасників входять до зали.
}
rehearsal-end = Завершити репетицію
rehearsal-end-more = дані репетиції буде видалено

## Steps to follow

guide-network = Коли телефон не може ввійти
guide-network-about = Перевіряйте по черзі; після кожного кроку спробуйте одним телефоном.
guide-network-1 = *Та сама мережа.* Телефон і комп’ютер мають бути в тій самій мережі Wi-Fi. У телефоні вимкніть на хвилину мобільний інтернет і VPN.
guide-network-2 = *Правильна адреса.* У браузері телефона введіть адресу, яку видно праворуч, разом із числом після двокрапки. Якщо адреса працює, а QR-код ні, у коді стара адреса: відскануйте його ще раз.
guide-network-3 = *Брандмауер.* Якщо система питає, чи пустити програму в мережу, дозвольте, зокрема й для приватних мереж. Позначте Wi-Fi як приватну мережу.
guide-network-4 = *Ізоляція клієнтів.* У готельних і гостьових мережах пристрої часто не бачать один одного. Попросіть персонал вимкнути цю ізоляцію.
guide-network-5 = *Власний маршрутизатор або точка доступу.* Під’єднайте комп’ютер і телефони до власного маршрутизатора; інтернет не потрібен. Точки доступу в телефоні вистачить приблизно на десять осіб.
guide-network-6 = *Мобільний інтернет.* Зала на сервері працює без спільної мережі: підготуйте її заздалегідь за посібником «Перш ніж почати».
guide-network-7 = *Папір.* Якщо ніщо не допомагає, проведіть зустріч на папері.

guide-paper = План Б: папір
guide-paper-about = Фільм і обговорення можливі й без планшетів. Ви рахуєте руки, а пульт веде далі.
guide-paper-1 = Відкрийте залу та екран на проєкторі. Якщо проєктор не працює, читайте сцени вголос із пульта.
guide-paper-2 = Роздайте картки в кольорах груп і картки з літерами A–F.
guide-paper-3 = На пульті праворуч укажіть, скільки осіб без планшета.
guide-paper-4 = Під час голосування попросіть усіх підняти картки *одночасно*. Порахуйте їх.
guide-paper-5 = Виберіть «Інші дії», впишіть числа в поле «Голоси підняттям руки» та збережіть. Потім закрийте голосування, як завжди.
guide-paper-6 = Відповіді на запитання про власний досвід збирайте на аркушиках у скриньку, без прізвищ.
guide-paper-7 = Якщо частина людей має телефони, нехай голосують на них: пульт додасть руки до голосів.
