# Sheets in the facilitator's hands: titles of the steps, preparing, while one is filled in. *Words between asterisks* are set bold.

## The steps that the console makes

sheet-title-before = Test na początek
sheet-title-after = Test na koniec
sheet-title-later = Test po kilku miesiącach
sheet-title-feedback = Ankieta na koniec
sheet-later-about = Tylko test, każdy u siebie: odnośnik wysyła się e-mailem. Kto poda ten sam kod co na zajęciach, tego testy da się porównać.

## Preparing a room

preparing-sheets = Testy i ankieta
preparing-sheet-before = Test na początek
preparing-sheet-after = Test na koniec
preparing-sheet-feedback = Ankieta na koniec
preparing-occasion-kind = Rodzaj
preparing-occasion-training = szkolenie
preparing-occasion-workshop = warsztat
preparing-occasion-e-learning = e-learning
preparing-occasion-other = inne
preparing-audience = Dla kogo
preparing-audience-hint = np. funkcjonariusze z Lubelskiego
preparing-programme = Program
preparing-programme-hint = np. szkolenia-2027
preparing-programme-about = Testy jednej osoby da się połączyć tylko w jednym programie: wpisz to samo na wszystkich spotkaniach i w teście po kilku miesiącach.

## While a sheet is filled in

console-phase-sheet = każdy wypełnia sam, we własnym tempie
console-add-sheet-before = Test na początek
console-add-sheet-after = Test na koniec
console-add-sheet-later = Test po kilku miesiącach
console-add-sheet-feedback = Ankieta na koniec
console-add-sheet-more = Pytania są gotowe: testy z banku pytań, w dwóch równoległych wersjach, a ankieta ze stałych pytań.
console-sheet-done = { $n ->
    [one] oddała
    [few] oddały
   *[many] oddało
}; zaczęło: *{ $begun }*
console-sheet-nobody = nikogo jeszcze nie ma w sali
console-sheet-none = nikt jeszcze nie zaczął
console-sheet-left = { $n ->
    [one] *{ $n }* osoba jeszcze nie oddała.
    [few] *{ $n }* osoby jeszcze nie oddały.
   *[many] *{ $n }* osób jeszcze nie oddało.
} { $purpose ->
    [feedback] Gdy pójdziesz dalej, ankieta się zamknie; do wyników liczą się tylko oddane. Krok wstecz otworzy ją ponownie, z zachowanymi odpowiedziami.
   *[other] Gdy pójdziesz dalej, test się zamknie; do wyników liczą się tylko oddane. Krok wstecz otworzy go ponownie, z zachowanymi odpowiedziami.
}
console-sheet-all = Oddali wszyscy obecni. Możesz iść dalej.
console-sheet-private = Odpowiedzi nie zobaczysz ani tu, ani na ekranie. Wyniki znajdziesz później w zapisie, tylko dla grup.
console-sheet-code = Przed pierwszym pytaniem każdy może podać własny kod, który łączy testy jednej osoby. Kto nie chce, wypełnia test bez kodu.
console-sheet-link = Odnośnik do testu
console-sheet-link-more = Wyślij go e-mailem albo pokaż kod QR. Otwiera test od razu, bez konta. Działa, dopóki ta sala jest otwarta, i tylko tam, gdzie ten adres jest dostępny. Test zamkniesz, kończąc spotkanie.
console-sheet-timer = { $purpose ->
    [feedback] Po czasie zamknij ankietę
   *[other] Po czasie zamknij test
}
next-sheet_close = { $purpose ->
    [feedback] Zamknij ankietę
   *[other] Zamknij test
}
next-sheet_close-more = oddało { $n } { $ze ->
    [yes] ze
   *[no] z
} { $of }; potem: { $detail }
