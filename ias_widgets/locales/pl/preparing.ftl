# Before a room is open: settings, what is ready, the way in, rehearsal. *Words between asterisks* are set bold.

preparing = Przed startem
preparing-ready = *{ $n }* { $ze ->
    [yes] ze
   *[no] z
} { $of } gotowe
preparing-open-more = { $n ->
    [0] wszystko gotowe
    [one] została { $n } sprawa; możesz otworzyć mimo to
    [few] zostały { $n } sprawy; możesz otworzyć mimo to
   *[many] zostało { $n } spraw; możesz otworzyć mimo to
}
preparing-again = Spróbuj ponownie
preparing-again-more = serwer sal nie odpowiada
preparing-paper = Plan B: papier
preparing-splits = Wynik grupy pokazujemy od 3 odpowiedzi. Małe grupy połączysz, gdy będzie widać, kto przyszedł.

## Settings

preparing-agenda = Agenda
preparing-film = Film
preparing-title = Tytuł spotkania
preparing-cohort = Kohorta
preparing-cohort-hint = np. Mazowsze 2027
preparing-place = Miejsce
preparing-date = Data
preparing-controller = Administrator danych
preparing-delete-on = Dzień usunięcia danych
preparing-agencies = Instytucje i grupy
preparing-agencies-chosen = { $n ->
    [one] { $n } instytucja
    [few] { $n } instytucje
   *[many] { $n } instytucji
}, { $families ->
    [one] { $families } grupa
    [few] { $families } grupy
   *[many] { $families } grup
}
preparing-own = Własna instytucja
preparing-own-name = Nazwa
preparing-own-family = Grupa
preparing-own-none = bez grupy
preparing-own-add = Dodaj
preparing-elsewhere = Tę salę przygotowano w notatniku Jupyter i tam zmienisz jej ustawienia.

## The way in

preparing-way-in = Wejście
preparing-first-phone = Dla pierwszego telefonu
preparing-soon = Za chwilę będą tu kody i adres.
preparing-qr-wifi = Kod QR do Wi-Fi
preparing-qr-room = Kod QR do sali
preparing-wifi-first = 1. Wi-Fi
preparing-room-second = 2. Sala
preparing-room-only = Sala
preparing-wifi-add = Dodaj kod do Wi-Fi
preparing-wifi-change = Zmień dane Wi-Fi
preparing-wifi-name = Nazwa sieci
preparing-wifi-password = Hasło
preparing-wifi-open = bez hasła
preparing-wifi-save = Pokaż kod
preparing-wifi-away = Usuń kod
preparing-address = Adres dla tabletów
preparing-address-others = Inne adresy tego komputera
preparing-card = Karta sieciowa { $card }: { $kind }
preparing-card-plain = { $kind } { $card }
preparing-kind-network = sieć lokalna
preparing-kind-public = adres publiczny
preparing-kind-vpn = VPN
preparing-kind-container = sieć kontenera
preparing-kind-link-local = adres bez routera
preparing-kind-loopback = tylko ten komputer

## Other rooms

preparing-ended = Zakończone sale ({ $n })
preparing-line-rehearsal = próba
preparing-line-prepared = w przygotowaniu
preparing-lead = Prowadź { $code }
preparing-summary = Podsumowanie
preparing-delete = Usuń
preparing-delete-sure = Usunąć tę salę na dobre, razem z odpowiedziami i zapisem? Tego nie da się cofnąć.
preparing-delete-yes = Tak, usuń na dobre
preparing-delete-no = Nie usuwaj

## What is ready and what is not

preflight-state-no = Do naprawienia
preflight-state-hey = Uwaga
preflight-state-wait = Czekamy
preflight-state-ok = Gotowe
preflight-again = Sprawdź ponownie
preflight-use = Użyj { $address }

preflight-wrong = Sala nie przyjęła tych ustawień
preflight-no-language = Nie wybrano języka
preflight-no-language-more = Zaznacz po lewej co najmniej jeden język tabletów.
preflight-no-agency = Nie wybrano instytucji
preflight-no-agency-more = Zaznacz po lewej, kto może dołączyć.
preflight-delete-past = Dzień usunięcia danych już minął
preflight-delete-past-more = Wpisz po lewej dzień, do którego dane są potrzebne.
preflight-no-controller = Brak administratora danych
preflight-no-controller-more = Tablety pokażą, że jeszcze go nie podano.
preflight-controller-do = Wpisz nazwę

preflight-machine-only = Sala jest otwarta tylko na tym komputerze
preflight-machine-only-more = Telefony jej nie zobaczą. Zatrzymaj program i uruchom: ias serve --lan
preflight-named = Sala ma własny adres
preflight-named-more = Wejdzie każdy, kto otworzy { $door }.
preflight-no-network = Komputer nie jest w żadnej sieci
preflight-no-network-more = Połącz go z siecią Wi-Fi, w której będą telefony, albo kablem z routerem.
preflight-vpn = Włączony VPN zasłania salę
preflight-vpn-more = Telefony nie połączą się z { $address }. Rozłącz VPN i połącz się z Wi-Fi.
preflight-vpn-or = Włączony VPN zasłania salę
preflight-vpn-or-more = Telefony nie połączą się z { $address }. Rozłącz VPN albo wybierz Wi-Fi.
preflight-container = To wewnętrzny adres komputera
preflight-container-more = { $address } należy do kontenera lub maszyny wirtualnej. Połącz się z Wi-Fi.
preflight-container-or = To wewnętrzny adres komputera
preflight-container-or-more = { $address } należy do kontenera lub maszyny wirtualnej. Wybierz adres z Wi-Fi.
preflight-link-local = Router nie nadał komputerowi adresu
preflight-link-local-more = Z { $address } nikt się nie połączy. Połącz Wi-Fi od nowa albo uruchom router ponownie.
preflight-link-local-or = Router nie nadał komputerowi adresu
preflight-link-local-or-more = Z { $address } nikt się nie połączy. Wybierz adres z sieci, która działa.
preflight-public = Salę widać z internetu
preflight-public-more = { $address } to adres publiczny. Bezpieczniejszy jest własny router.
preflight-public-or = Salę widać z internetu
preflight-public-or-more = { $address } to adres publiczny. Bezpieczniejsza jest sieć lokalna.
preflight-several = Komputer jest w { $n } sieciach
preflight-several-more = Telefony dostaną { $address } ({ $card }). Jeśli będą w innej sieci, wybierz ją.
preflight-network = Komputer jest w sieci
preflight-network-more = Telefony wejdą na { $door }.
preflight-network-vpn = Komputer jest w sieci
preflight-network-vpn-more = Telefony wejdą na { $door }. Włączony jest też VPN; jeśli nie wejdą, rozłącz go.

preflight-phone = Pierwszy telefon połączył się z salą
preflight-phone-more = { $when }. { $n ->
    [one] Jedno urządzenie widziało już salę.
    [few] { $n } urządzenia widziały już salę.
   *[many] { $n } urządzeń widziało już salę.
}
preflight-phone-none = Czekam na pierwszy telefon
preflight-phone-both = Zeskanuj oba kody po prawej, najpierw Wi-Fi.
preflight-phone-one = Połącz telefon z tą samą siecią i zeskanuj kod po prawej.
preflight-phone-trap = Żaden telefon nie połączył się jeszcze z salą
preflight-phone-trap-more = Sieć hotelowa może oddzielać urządzenia od siebie. Pomoże własny router, hotspot, dane komórkowe albo papier.
preflight-phone-help = Co zrobić

preflight-looking = Sprawdzam
preflight-looking-more = To potrwa chwilę.
preflight-server-lost = Serwer sal nie odpowiada
preflight-server-lost-more = Sprawdź, czy okno z programem „ias serve” jest otwarte.
preflight-store = Serwer działa i zapisuje
preflight-store-more = Wolne miejsce na dysku: { $free }, zapis trwa { $ms } ms.
preflight-store-broken = Serwer nie może zapisywać
preflight-store-broken-more = { $error } Zwolnij miejsce albo wskaż inny plik: ias serve --store
preflight-store-little = Na dysku jest mało miejsca
preflight-store-little-more = Zostało { $free }. Przed szkoleniem usuń niepotrzebne pliki.
preflight-store-slow = Zapis na dysk jest wolny
preflight-store-slow-more = { $ms } ms. Przenieś plik sali z dysku sieciowego albo pendrive’a na dysk komputera.

preflight-screen = Ekran jest otwarty
preflight-screen-more = { $size }, otwarty { $since }. Sprawdź, czy widać go na rzutniku.
preflight-screen-unmeasured = Ekran jest otwarty
preflight-screen-unmeasured-more = Otwarty { $since }. Sprawdź, czy widać go na rzutniku.
preflight-screen-small = Ekran jest mały
preflight-screen-small-more = { $size }. Z ostatniego rzędu może być nieczytelny; włącz pełny ekran (F11).
preflight-screen-none = Ekran nie jest jeszcze otwarty
preflight-screen-none-more = Otwórz go w nowym oknie i przesuń na rzutnik.
preflight-test-picture = Obraz próbny

preflight-film = Film jest na dysku w { $n ->
    [1] jednym języku
    [2] dwóch językach
    [3] trzech językach
   *[other] { $n } językach
}
preflight-film-more = { $scenes ->
    [one] { $scenes } scena
    [few] { $scenes } sceny
   *[many] { $scenes } scen
}, internet niepotrzebny.
preflight-film-draft = Wersja robocza, jeszcze bez recenzji.
preflight-film-lacks = Film nie ma wszystkich wybranych języków
preflight-film-lacks-more = Brakujące języki: { $languages }. Tablety pokażą film w innym języku.
preflight-language-pl = polski
preflight-language-en = angielski
preflight-language-uk = ukraiński

preflight-power = Zasilanie jest podłączone
preflight-power-more = Bateria { $percent }%.
preflight-battery = Bateria { $percent }%, bez ładowarki
preflight-battery-more = Wystarczy na około { $hours ->
    [one] godzinę
    [few] { $hours } godziny
   *[many] { $hours } godzin
}. Podłącz zasilanie.
preflight-battery-low = Bateria { $percent }%, bez ładowarki
preflight-battery-low-more = Wystarczy na { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
   *[many] { $minutes } minut
}. Od razu podłącz zasilanie.
preflight-battery-unknown = Bateria { $percent }%, bez ładowarki
preflight-battery-unknown-more = Podłącz zasilanie: szkolenie trwa dłużej, niż wytrzyma bateria.

preflight-rehearsal-none = Próby jeszcze nie było
preflight-rehearsal-none-more = 24 symulowane osoby przejdą z tobą całe spotkanie. Danych z próby nie zachowujemy.
preflight-rehearse = Zrób próbę z 24 osobami
preflight-rehearsal = Próba z 24 osobami już była
preflight-rehearsal-more = { $when }, dane próby usunięte.
preflight-rehearse-again = Powtórz próbę

preflight-when-today = Dzisiaj { $time }
preflight-when-yesterday = Wczoraj { $time }
preflight-when-on = { $day }, { $time }
preflight-minutes-ago = { $n ->
    [0] przed chwilą
    [1] przed minutą
    [few] { $n } minuty temu
   *[many] { $n } minut temu
}
preflight-megabytes = { $n } MB
preflight-gigabytes = { $n } GB

## Rehearsal

rehearsal = *Próba: 24 symulowane osoby, danych nie zachowujemy.* Tablety i ekran działają jak na szkoleniu.
rehearsal-begins = Przygotowuję próbę: { $n ->
    [one] { $n } symulowana osoba wchodzi do sali.
    [few] { $n } symulowane osoby wchodzą do sali.
   *[many] { $n } symulowanych osób wchodzi do sali.
}
rehearsal-end = Zakończ próbę
rehearsal-end-more = dane próby zostaną usunięte

## Steps to follow

guide-network = Gdy telefon nie może wejść
guide-network-about = Sprawdzaj po kolei; po każdym kroku spróbuj jednym telefonem.
guide-network-1 = *Ta sama sieć.* Telefon i komputer muszą być w tej samej sieci Wi-Fi. W telefonie wyłącz na chwilę dane komórkowe i VPN.
guide-network-2 = *Właściwy adres.* W przeglądarce telefonu wpisz adres z prawej strony razem z liczbą po dwukropku. Jeśli adres działa, a kod QR nie, w kodzie jest stary adres: zeskanuj go ponownie.
guide-network-3 = *Zapora.* Jeśli system pyta, czy wpuścić program do sieci, wyraź zgodę, także dla sieci prywatnych. Sieć Wi-Fi oznacz jako prywatną.
guide-network-4 = *Izolacja klientów.* W sieciach hotelowych i sieciach dla gości urządzenia często nie widzą się nawzajem. Poproś obsługę o wyłączenie tej izolacji.
guide-network-5 = *Własny router albo hotspot.* Podłącz komputer i telefony do własnego routera; internet nie jest potrzebny. Hotspot w telefonie wystarcza dla kilku–kilkunastu osób.
guide-network-6 = *Dane komórkowe.* Sala na serwerze działa bez wspólnej sieci: przygotuj ją wcześniej według przewodnika „Zanim zaczniesz”.
guide-network-7 = *Papier.* Gdy nic nie pomaga, poprowadź spotkanie na papierze.

guide-paper = Plan B: papier
guide-paper-about = Film i rozmowa są możliwe także bez tabletów. Liczysz ręce, a konsola prowadzi dalej.
guide-paper-1 = Otwórz salę i ekran na rzutniku. Jeśli rzutnik nie działa, czytaj sceny na głos z konsoli.
guide-paper-2 = Rozdaj kartki w kolorach grup i karty z literami A–F.
guide-paper-3 = W konsoli po prawej wpisz, ile jest osób bez tabletu.
guide-paper-4 = Przy głosowaniu poproś wszystkich, żeby podnieśli karty *jednocześnie*. Policz je.
guide-paper-5 = Wybierz „Inne działania”, wpisz liczby w polu „Głosy przez podniesienie ręki” i zapisz. Potem zamknij głosowanie jak zwykle.
guide-paper-6 = Odpowiedzi na pytania o własne doświadczenia zbieraj na kartkach do pudełka, bez nazwisk.
guide-paper-7 = Jeśli część osób ma telefony, niech głosują na nich: konsola doda ręce do głosów.
