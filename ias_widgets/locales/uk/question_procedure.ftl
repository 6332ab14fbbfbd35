# Кроки процедури по черзі. *Слова між зірочками* виділено.

procedure-told = { $place }. { $label }: { $n ->
    [one] сюди поставила цей крок { $n } особа
    [few] сюди поставили цей крок { $n } особи
   *[many] сюди поставили цей крок { $n } осіб
}
procedure-swapped = Найчастіше навпаки: «{ $later }» перед «{ $earlier }», { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
procedure-right = Правильний порядок; скільки людей поставили крок на своє місце
procedure-why = Чому саме так
procedure-source = Джерело: { $source }
procedure-summary = У середньому *{ $mean }* із { $of } кроків на своєму місці
procedure-hit = на своєму місці
