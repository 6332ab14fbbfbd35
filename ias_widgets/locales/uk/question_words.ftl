# An answer in words of one's own: on the tablet and on the big screen. *Words between asterisks* are set bold.

words-rest = Напишіть кілька слів і надішліть
words-again = Надіслати зміну
words-change = Змінити
words-keep = Залишити без змін
words-own = Ваша відповідь
words-nothing = Вашої відповіді тут немає.
words-unsent = Це вже не надіслано: запитання закрито раніше.
words-hidden = Відповідайте своїми словами, до { $most } символів.
words-hidden-read = Особа, яка веде заняття, прочитає кожну відповідь, перш ніж показати її на екрані.
words-look = Як показати відповіді
words-list = Список
words-cloud = Хмара слів
words-people = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
words-most = Найуживаніші слова: { $n } з { $of }.
words-sizes = Що більше слово, то більше людей його вжили.
words-unread = Немає на екрані: *{ $n }* з { $of }
words-empty = Поки не показано жодної відповіді.
words-shown = Показані відповіді
