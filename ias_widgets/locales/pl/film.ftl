# A film's picture, captions and controls, wherever it is played.

film-loading = Wczytuję scenę
film-missing = Nie udało się wczytać tej sceny
film-retry = Spróbuj ponownie
film-note = Uwaga o treści
film-paused = Wstrzymano

## Controls

film-controls = Sterowanie filmem
film-play = Odtwórz
film-pause = Wstrzymaj
film-again = Odtwórz od nowa
film-previous = Poprzednie ujęcie
film-next = Następne ujęcie
film-shot = Ujęcie { $n } z { $of }
film-time = { $at } z { $of }
film-scrubber = Miejsce w scenie
film-fullscreen = Pełny ekran
film-fullscreen-off = Zamknij pełny ekran

## Papers that are shown

film-open-paper = Przeczytaj:
film-close-paper = Odłóż

## How one likes to watch

film-options = Napisy, głos, tempo
film-captions = Napisy
film-descriptions = Opisuj, co widać
film-aloud = Czytaj na głos
film-aloud-none = To urządzenie nie ma głosu w tym języku. Można go dodać w ustawieniach mowy urządzenia.
film-speed = Tempo
film-rate = { NUMBER($rate) } ×
film-letters = Skróty jednoliterowe
film-keys = Spacja odtwarza i wstrzymuje film, strzałki w lewo i w prawo cofają i przewijają o 5 sekund, Page Up i Page Down zmieniają ujęcie.
film-keys-letters = Spacja odtwarza i wstrzymuje film, strzałki w lewo i w prawo cofają i przewijają o 5 sekund, Page Up i Page Down zmieniają ujęcie. C: napisy, D: opis tego, co widać, S: tempo, F: pełny ekran.
