# Що з відповідей зали варто обговорити: запитання для розмови й речення, які пояснюють, чому їх обрано.

## Про що запитати

prompts-ask-divided = Що говорить на користь кожної з цих відповідей?
prompts-ask-parted = Що кожна з груп бачить інакше й звідки це береться?
prompts-ask-shifted = Що переконало тих, хто змінив думку?
prompts-ask-beside = Чому відповіді зали відрізняються від того, що кажуть експерти?
prompts-ask-expected = Хто на кого розраховує в такій справі й чи знає про це друга сторона?

## Чому

prompts-why-divided = Думки в залі розділилися, { $first } до { $second }.
prompts-why-scattered = Жодна відповідь помітно не переважила ({ $counts }).
prompts-why-marked = Позначали дуже різне ({ $counts }; відповідей: { $of }).
prompts-why-wide = Відповіді розійшлися по шкалі від { $least } до { $most }: у нижній половині { $low }, у верхній { $high }.
prompts-why-orders = Послідовності дуже різнилися; на першому місці: { $counts }.
prompts-why-parted = { $one } – здебільшого { $first }; { $other } – здебільшого { $second }.
prompts-why-middles = Серединна відповідь: { $one } – { $first }; { $other } – { $second }.
prompts-why-shifted = Після розмови відповідь змінили { $changed } з { $both } осіб.
prompts-why-key = Експерти вказали: { $right }. Так відповіли { $n } з { $of } осіб.
prompts-why-truth = Справжнє значення: { $right }. У проміжок, де воно лежить, влучили { $n } з { $of } осіб.
prompts-why-panel = Експерти найчастіше вказували: { $right }. Згода зали з експертами: { $percent }%.
prompts-why-swapped = У { $n } з { $of } осіб порядок був зворотний до процедури: «{ $then }» перед «{ $first }».
prompts-why-place = У місце, яке вказали експерти, влучили { $n } з { $of } осіб.
prompts-number = { $n }
