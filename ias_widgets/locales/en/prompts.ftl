# What is worth talking about in the room's answers: questions for the talk, and the sentences that say why they were chosen.

## What to ask

prompts-ask-divided = What speaks for each of these answers?
prompts-ask-parted = What does each group see differently, and where does that come from?
prompts-ask-shifted = What convinced those who changed their answer?
prompts-ask-beside = Why do the room’s answers differ from what the experts say?
prompts-ask-expected = Who counts on whom in such a case, and does the other side know?

## Why

prompts-why-divided = The room was of two minds, { $first } to { $second }.
prompts-why-scattered = No answer stood out ({ $counts }).
prompts-why-marked = People marked very different things ({ $counts }; answers: { $of }).
prompts-why-wide = Answers were spread over the scale from { $least } to { $most }: { $low } in its lower half, { $high } in its upper half.
prompts-why-orders = The orders differed widely; in first place: { $counts }.
prompts-why-parted = { $one } – mostly { $first }; { $other } – mostly { $second }.
prompts-why-middles = The middle answer: { $one } – { $first }; { $other } – { $second }.
prompts-why-shifted = After the talk { $changed } of { $both } people changed their answer.
prompts-why-key = The experts say: { $right }. { $n } of { $of } people answered that.
prompts-why-truth = The true value: { $right }. { $n } of { $of } people came into the range it lies in.
prompts-why-panel = The panel of experts mostly said: { $right }. The room agrees with the panel by { $percent }%.
prompts-why-swapped = { $n } of { $of } people had two steps the other way round: “{ $then }” before “{ $first }”.
prompts-why-place = { $n } of { $of } people found the place that the experts point to.
prompts-number = { $n }
