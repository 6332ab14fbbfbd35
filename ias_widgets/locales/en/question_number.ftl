# A number or an estimate. *Words between asterisks* are set bold.

number-rest = Enter a number and confirm it
number-limits = From { $least } to { $most }
number-limits-step = From { $least } to { $most }, in steps of { $step }
number-fewer = Less: { $number }
number-more = More: { $number }
number-slide = Slide to choose a number
number-none = nothing chosen yet
number-confirm = Confirm
number-confirm-this = Confirm: { $number }
number-missing = Enter a number first.
number-unread = This is not a number. Use digits only, for example { $example }.
number-below = Too small: the smallest number is { $least }.
number-above = Too large: the largest number is { $most }.
number-off = This number lies between the possible ones. The nearest are { $lower } and { $upper }.
number-median = Middle answer: *{ $number }*
number-median-short = Middle: *{ $number }*
number-median-told = Middle answer: { $number }
number-truth = True value
number-own = Your answer
number-uneven = The ranges widen as the numbers grow.
number-source = Source: { $source }
