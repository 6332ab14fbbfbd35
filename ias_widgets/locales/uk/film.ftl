# A film's picture, captions and controls, wherever it is played.

film-loading = Завантажую сцену
film-missing = Не вдалося завантажити цю сцену
film-retry = Спробувати ще раз
film-note = Примітка про зміст
film-paused = Призупинено

## Controls

film-controls = Керування фільмом
film-play = Відтворити
film-pause = Призупинити
film-again = Відтворити спочатку
film-previous = Попередній кадр
film-next = Наступний кадр
film-shot = Кадр { $n } з { $of }
film-time = { $at } з { $of }
film-scrubber = Місце в сцені
film-fullscreen = На весь екран
film-fullscreen-off = Вийти з повного екрана

## Papers that are shown

film-open-paper = Прочитати:
film-close-paper = Відкласти

## How one likes to watch

film-options = Субтитри, голос, швидкість
film-captions = Субтитри
film-descriptions = Описувати, що видно
film-aloud = Читати вголос
film-aloud-none = На цьому пристрої немає голосу для цієї мови. Його можна додати в налаштуваннях мовлення пристрою.
film-speed = Швидкість
film-rate = { NUMBER($rate) } ×
film-letters = Однолітерні клавіші
film-keys = Пробіл відтворює та призупиняє фільм, стрілки ліворуч і праворуч перемотують на 5 секунд назад і вперед, Page Up і Page Down змінюють кадр.
film-keys-letters = Пробіл відтворює та призупиняє фільм, стрілки ліворуч і праворуч перемотують на 5 секунд назад і вперед, Page Up і Page Down змінюють кадр. C: субтитри, D: опис того, що видно, S: швидкість, F: на весь екран.
