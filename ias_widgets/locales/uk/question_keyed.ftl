# A test item with a right answer. *Words between asterisks* are set bold.

keyed-right = Правильна відповідь
keyed-own-right = Ваша відповідь правильна
keyed-own-other = Правильна відповідь – { $letter }
keyed-n-of = *{ $n }* { $ze ->
    [yes] зі
   *[no] із
} { $of }
keyed-answered-right = Відповіли правильно
keyed-told = { $n ->
    [one] Правильна відповідь { $letter }: { $n } особа з { $of }
    [few] Правильна відповідь { $letter }: { $n } особи з { $of }
   *[many] Правильна відповідь { $letter }: { $n } осіб із { $of }
}
keyed-rationale = Чому
keyed-source = Джерело: { $source }
