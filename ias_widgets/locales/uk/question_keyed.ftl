# A test item with a right answer. *Words between asterisks* are set bold.

keyed-right = Правильна відповідь
keyed-own-right = Ваша відповідь правильна
keyed-is = Правильна відповідь: { $letter }
keyed-own = Ваша відповідь
keyed-n-of = Так відповіли *{ $n }* { $ze ->
    [yes] зі
   *[no] із
} { $of }
keyed-told = { $n ->
    [one] Правильна відповідь { $letter }: { $n } особа з { $of }
    [few] Правильна відповідь { $letter }: { $n } особи з { $of }
   *[many] Правильна відповідь { $letter }: { $n } осіб із { $of }
}
keyed-rationale = Чому
keyed-source = Джерело: { $source }
