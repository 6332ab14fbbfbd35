# Чого когорти не повідомляють і чому.

what-pairs = пари тестів
what-later = пізніший тест
what-families = група установ
what-decisions = відповіді на запитання
hidden-few = менше ніж { $least } осіб
hidden-rest = решти було б менше ніж { $least }
hidden-waiting = від останнього випуску прибуло менше ніж { $least } осіб
hidden-open = число не вдалося безпечно округлити
