# Рисунки й таблиці із записів зал (блокнот cohorts).
cohorts-decisions = Рішення та відповіді
cohorts-decisions-about =
    { $n ->
        [one] { $n } зала. Контур: перше голосування, заливка: останнє. Стрілка: куди пішов фільм.
        [few] { $n } зали разом. Контур: перше голосування, заливка: останнє. Стрілка: куди пішов фільм.
       *[other] { $n } зал разом. Контур: перше голосування, заливка: останнє. Стрілка: куди пішов фільм.
    }
cohorts-round =
    { $number ->
        [1] перше голосування
       *[other] голосування { $number }
    }
cohorts-answered = відповіли { $n } з { $all }
cohorts-by-first = скільки людей поставили це на перше місце
cohorts-by-some = скільки людей дали хоча б один бал
cohorts-by-several = сума може перевищити кількість людей
cohorts-of = { $n } з { $all }
cohorts-splits = Результат за групами установ
cohorts-splits-about = Останнє голосування. Довжина: яка частина групи так відповіла. Лише групи, які можна показати.
cohorts-ways = Шляхи у фільмі
cohorts-ways-about =
    { $n ->
        [one] Шлях { $n } зали, сцена за сценою. Того, що скасовано, тут немає.
       *[other] Шляхи { $n } зал, сцена за сценою. Товщина: кількість зал. Того, що скасовано, тут немає.
    }
cohorts-goes-on = без рішення
cohorts-title = Записи зал
cohorts-folder = Папка із записами
cohorts-look = Відкрити
cohorts-choose = Зали
cohorts-none = У цій папці немає запису. Запис створюється, коли залу закривають; його можна створити й командою ias room record.
cohorts-table = Ті самі числа в таблиці
cohorts-nothing = Тут немає нічого, що можна показати.
cohorts-private = Запис псевдонімізований, а не анонімний. Зберігайте його там, де адміністратор зберігає персональні дані, і видаліть у день, про який повідомлено учасникам.
cohorts-column-film = фільм
cohorts-column-title = сцена
cohorts-column-short = запитання
cohorts-column-round = голосування
cohorts-column-family = група
cohorts-column-label = відповідь
cohorts-column-people = осіб
cohorts-column-answered = відповіли
cohorts-column-present = присутніх
cohorts-column-to = куди
cohorts-column-rooms = зал
cohorts-column-date = дата
cohorts-column-place = місце
cohorts-column-cohort = когорта
