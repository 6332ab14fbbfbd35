# Чи одні когорти мають більший приріст, ніж інші.
cohort-difference-title = Чи одні мають більший приріст, ніж інші?
cohort-difference-assumption = Особи з однієї когорти схожі між собою, тому змішана модель рахує когорти як групи, а розкид – для кожної сторони окремо. Когорти не добирали випадково, тож різниця може залежати від того, хто прийшов.
cohort-difference-assumption-people = З одного боку менше ніж три когорти, тому порівнюємо осіб (критерій Велча); рівень самої групи тоді не відрізнити від різниці. Когорти не добирали випадково, тож різниця може залежати від того, хто прийшов.
cohort-difference-more = У групі «{ $one }» приріст на { $points } відсоткового пункту більший, ніж у групі «{ $other }» { $interval }.
cohort-difference-unclear = Різницю приросту між групами «{ $one }» і «{ $other }» не можна відрізнити від випадкової: { $points } відсоткового пункту { $interval }.
cohort-difference-about = Різниця «після» мінус «до» в тих самих осіб, у відсоткових пунктах; внизу: «{ $one }» мінус «{ $other }». Лінії: інтервали { $level }.
cohort-difference-whole = Разом
cohort-difference-difference = Різниця
cohort-difference-axis = Приріст [{ $level }]
cohort-difference-pool = Менші когорти разом
cohort-difference-column-side = Сторона
cohort-difference-column-cohort = Когорта
cohort-difference-column-pairs = Пари
cohort-difference-column-gain = Приріст, відсоткові пункти
cohort-difference-column-interval = Довірчий інтервал { $level }
