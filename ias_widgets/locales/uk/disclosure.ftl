# Чого когорти не повідомляють і чому.

what-pairs = пари тестів
what-later = пізніший тест
what-families = група установ
what-decisions = відповіді на запитання
hidden-few = менше ніж { $least } осіб
hidden-rest = решти було б менше ніж { $least }
hidden-waiting = від останнього випуску прибуло менше ніж { $least } осіб
hidden-open = число не вдалося безпечно округлити
hidden-no-sum = Не входить до жодної суми, тож із сум цього не обчислити.
nearly-all = майже всі
nearly-none = майже ніхто
counts-rounded = Кількості осіб округлено до кратних трьом.
