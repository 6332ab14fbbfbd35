# Ранжування. *Слова між зірочками* виділено.

ranking-told = { $place }. { $letter } · { $label }: { $points ->
    [one] { $points } бал
    [few] { $points } бали
   *[many] { $points } балів
}; на перше місце { $first ->
    [one] поставила { $first } особа
    [few] поставили { $first } особи
   *[many] поставили { $first } осіб
}
ranking-points = Бали
ranking-places = Скільки людей на якому місці
ranking-unplaced = без місця
ranking-by-group = Місця за групами
ranking-summary = Перше місце дає *{ $most }* { $most ->
    [one] бал
    [few] бали
   *[many] балів
}, кожне наступне на один менше
ranking-nth = { $n }
