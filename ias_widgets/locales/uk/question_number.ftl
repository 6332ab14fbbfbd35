# A number or an estimate. *Words between asterisks* are set bold.

number-rest = Введіть число й підтвердьте його
number-limits = Від { $least } до { $most }
number-limits-step = Від { $least } до { $most }, крок { $step }
number-fewer = Менше: { $number }
number-more = Більше: { $number }
number-slide = Пересуньте, щоб вибрати число
number-none = ще не вибрано
number-confirm = Підтвердити
number-confirm-this = Підтвердити: { $number }
number-missing = Спершу введіть число.
number-unread = Це не число. Введіть лише цифри, наприклад { $example }.
number-below = Замало: найменше можливе число – { $least }.
number-above = Забагато: найбільше можливе число – { $most }.
number-off = Це число лежить між можливими. Найближчі – { $lower } і { $upper }.
number-median = Медіана відповідей: *{ $number }*
number-median-short = Медіана: *{ $number }*
number-median-told = Медіана відповідей: { $number }
number-truth = Справжнє значення
number-own = Ваша відповідь
number-uneven = Проміжки ширшають разом із числами.
number-source = Джерело: { $source }
