# Whether items of a test do their work.
item-quality-title = Are the items good?
item-quality-assumption = An item is held against the rest of its form, so a form is taken to ask for one thing; with few people all these figures move a lot.
item-quality-sentence =
    { $flagged ->
        [0] None of { $all } items asks for a closer look.
        [one] { $flagged } of { $all } items asks for a closer look.
       *[other] { $flagged } of { $all } items ask for a closer look.
    }
item-quality-about = Further right: easier. Further up: those who do well in the rest do better here. Shaded: the item tells people apart well enough.
item-quality-alpha =
    { $form ->
        [only] Cronbach’s α = { $alpha } { $interval }, { $items } items, n = { $n }.
       *[other] Form { $form }: Cronbach’s α = { $alpha } { $interval }, { $items } items, n = { $n }.
    }
item-quality-flag-fine = nothing stands out
item-quality-flag-easy = too easy
item-quality-flag-hard = too hard
item-quality-flag-weak = tells little
item-quality-flag-negative = those who know less do better
item-quality-flag-rival = a wrong answer draws those who know more
item-quality-flag-unused = a wrong answer nobody takes
item-quality-column-item = Item
item-quality-column-form = Form
item-quality-column-topic = Topic
item-quality-column-people = People
item-quality-column-difficulty = Right answers
item-quality-column-discrimination = Correlation with the rest
item-quality-column-interval = { $level } confidence interval
item-quality-column-flags = Asks for a look
item-quality-column-choice = Answer
item-quality-column-right = Right
item-quality-column-share = Taken by
item-quality-column-low = Lower third
item-quality-column-middle = Middle third
item-quality-column-high = Upper third
