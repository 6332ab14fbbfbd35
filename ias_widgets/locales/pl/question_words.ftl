# An answer in words of one's own: on the tablet and on the big screen. *Words between asterisks* are set bold.

words-rest = Napisz kilka słów i wyślij
words-again = Wyślij zmienioną
words-change = Zmień
words-keep = Zostaw bez zmian
words-own = Twoja odpowiedź
words-nothing = Nie ma tu twojej odpowiedzi.
words-unsent = Tego już nie wysłano: pytanie zamknięto wcześniej.
words-hidden = Odpowiedz własnymi słowami, do { $most } znaków.
words-hidden-read = Osoba prowadząca przeczyta każdą odpowiedź, zanim pokaże ją na ekranie.
words-look = Jak pokazać odpowiedzi
words-list = Lista
words-cloud = Chmura słów
words-people = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
words-most = Słowa używane najczęściej: { $n } z { $of }.
words-sizes = Im większe słowo, tym więcej osób go użyło.
words-unread = Nie ma na ekranie: *{ $n }* z { $of }
words-empty = Na razie nie pokazano żadnej odpowiedzi.
words-shown = Pokazane odpowiedzi
