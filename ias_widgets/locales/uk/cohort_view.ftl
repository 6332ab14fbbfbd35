# Сторінка аналітика: когорти програми.
cohort-view-title = Когорти
cohort-view-synthetic = синтетичні дані
cohort-view-language = Мова
cohort-view-views = Подання
cohort-view-beside = Як читати цей рисунок
cohort-view-waiting = Обчислюю…
cohort-view-folder = Тека
cohort-view-table = Таблиця
cohort-view-download = Завантажити
cohort-view-tab-gain = Приріст
cohort-view-tab-decisions = Рішення
cohort-view-tab-items = Завдання тесту
cohort-view-tab-ways = Шляхи
cohort-view-tab-signs = Ознаки
cohort-view-tab-agreement = Узгодженість
cohort-view-tab-missing = Кого бракує
cohort-view-tab-places = Місця
cohort-view-filter-source = Програма
cohort-view-filter-who = Когорти
cohort-view-filter-place = Місця
cohort-view-filter-family = Групи установ
cohort-view-filter-film = Фільм
cohort-view-filter-tests = Порівняння
cohort-view-filter-question = Запитання
cohort-view-filter-topic = Тема
cohort-view-filter-versus = Зіставити з
cohort-view-tests-after = До і після
cohort-view-tests-later = До і пізніше
cohort-view-source-archive = Архів
cohort-view-source-records = Записи зал
cohort-view-source-synthetic = Синтетичні дані
cohort-view-source-folder = Інша тека…
cohort-view-everybody-n = Усі ({ $n })
cohort-view-everybody = Усі когорти
cohort-view-everywhere = Усі ({ $n })
cohort-view-all-families = Усі
cohort-view-nobody = Без зіставлення
cohort-view-widest = Де групи різняться найбільше
cohort-view-all-questions = Усі ({ $n })
cohort-view-all-topics = Усі
cohort-view-kind =
    { $kind ->
        [training] Тренінги
        [workshop] Семінари
        [e-learning] Електронне навчання
       *[other] Інші
    }
cohort-view-all-kind =
    { $kind ->
        [training] Усі тренінги ({ $n })
        [workshop] Усі семінари ({ $n })
        [e-learning] Усе електронне навчання ({ $n })
       *[other] Усі інші ({ $n })
    }
cohort-view-rest = { $name } без: { $without }
cohort-view-whom = Кого стосується
cohort-view-cohorts = Когорти
cohort-view-present = Присутні
cohort-view-of = { $n } з { $all }
cohort-view-reading = Як це читати
cohort-view-what-hidden = Що приховано
cohort-view-nothing-hidden = Нічого: кожна когорта досить велика.
cohort-view-hidden = { $names }: менше ніж { $least } осіб. Ці дані не входять і до жодної суми, тож із сум їх не обчислити.
cohort-view-and-more = та ще { $n }
cohort-view-families-hidden = Груп установ, у яких менше ніж { $least } осіб, окремо не показуємо; це стосується когорт: { $names }.
cohort-view-file-svg = Рисунок (SVG)
cohort-view-file-png = Рисунок (PNG)
cohort-view-file-csv = Таблиця (CSV)
cohort-view-file-xlsx = Таблиця (Excel)
cohort-view-file-package = Пакет даних (ZIP)
cohort-view-file-report = Звіт про програму (PDF)
cohort-view-about-sheet = Про таблицю
cohort-view-all-films = Усі
cohort-view-side-by-side = Дві групи поруч. Про різницю з інтервалом говорить вкладка «Приріст»; тут можна порівняти лише те, що видно.
cohort-view-pairs =
    { $n ->
        [one] { $n } пара
        [few] { $n } пари
       *[many] { $n } пар
    }
cohort-view-strength = Наскільки сильно
cohort-view-difference = Різниця, відсоткові пункти
cohort-view-interval = Довірчий інтервал 95 %
cohort-view-compared-hidden = Особи з когорт, у яких менше ніж { $least } пар, не входять до жодної зі сторін або входять лише до рядка «Менші когорти разом».
cohort-view-clearest = Де найбільша одностайність
cohort-view-side = Сторона
cohort-view-failed = Це не вдалося обчислити. Подробиці в журналі сервера.
