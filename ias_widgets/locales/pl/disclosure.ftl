# Czego kohorty nie mówią i dlaczego.

what-pairs = pary testów
what-later = późniejszy test
what-families = grupa instytucji
what-decisions = odpowiedzi na pytania
hidden-few = mniej niż { $least } osób
hidden-rest = pozostałych byłoby mniej niż { $least }
hidden-waiting = od ostatniego wydania przybyło mniej niż { $least } osób
hidden-open = liczby nie dało się bezpiecznie zaokrąglić
