# Мапа шляху, яким зала або глядач пройшли фільм. *Слова між зірочками* виділено напівжирним.

path-title = Шлях крізь фільм
path-map = Мапа
path-ending = Чим усе закінчилося
path-talk = Запитання для розмови
path-walked = пройдений шлях
path-open = необрані шляхи
path-closed = недоступні на цьому шляху
path-beyond = подальші шляхи
path-legend = Умовні позначення
path-node-open = сюди вів необраний шлях
path-node-beyond = поза цим шляхом
path-node-chosen = Обрано: { $letter }
path-decision = Рішення { $n } · вирішує: { $agency }
path-decision-short = Рішення { $n }
path-chosen = Обрано: *{ $letter }* · { $label }
path-closed-choice = Недоступно на цьому шляху: { $label }
path-leads = веде до: { $scene }
path-not-yet = куди веде, ще може з’ясуватися
path-families = Більшість у групах: { $families }
path-parted = Де групи обрали різне
path-did = Що змінив цей вибір
path-did-all = Що змінив кожен вибір
path-helps = допомагає
path-mixed = і допомагає, і шкодить
path-harms = шкодить
path-effects-legend = Номер рішення і наслідок вибору: + допомагає, ± і допомагає, і шкодить, − шкодить
path-talk-none = Ще немає голосувань, які можна показати: поговоріть про те, що вас здивувало.
path-choose = Оберіть сцену, щоб побачити, що в ній вирішили.
path-opened = Сцена { $order }
path-off-way = Цієї сцени на пройденому шляху не було.
path-reached-by = Після рішення { $n }: { $label }
path-so-far = Фільм ще не закінчився: сцени, які ще можуть настати, не показано.
path-list = Шлях списком
path-none-yet = Жоден фільм ще не почався.
path-for-all = Для всіх
path-what-if = А якби: { $label }
path-what-if-choice = А якби в рішенні { $n }: { $label }
path-what-if-note = А якби? Шлях, яким пішла зала, залишається незмінним.

## Чому обрано це запитання

path-why-decision = Рішення { $n }. { $reasons }
path-why-nearest = Зала була загалом одностайна; найбільше її розділило рішення { $n } ({ $counts }).
path-why-film = Про весь фільм.
