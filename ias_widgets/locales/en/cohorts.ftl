# Figures and tables of rooms' records (the notebook cohorts).
cohorts-decisions = Decisions and answers
cohorts-decisions-about =
    { $n ->
        [one] One room. Outlined: the first vote; solid: the last one. The arrow: where the film went.
       *[other] { $n } rooms together. Outlined: the first vote; solid: the last one. The arrow: where the film went.
    }
cohorts-round =
    { $number ->
        [1] first vote
       *[other] vote { $number }
    }
cohorts-answered = { $n } of { $all } answered
cohorts-by-first = how many put it first
cohorts-by-some = how many gave it any points
cohorts-by-several = they may add up to more than answered
cohorts-of = { $n } of { $all }
cohorts-splits = Result by group of agencies
cohorts-splits-about = The last vote. Length: the part of the group that gave this answer. Only groups that may be shown.
cohorts-ways = Ways through the film
cohorts-ways-about =
    { $n ->
        [one] The way of one room, scene by scene. What was taken back is left out.
       *[other] The ways of { $n } rooms, scene by scene. Width: number of rooms. What was taken back is left out.
    }
cohorts-goes-on = without a decision
cohorts-title = Records of rooms
cohorts-folder = Folder with records
cohorts-look = Read
cohorts-choose = Rooms
cohorts-none = There is no record in this folder. A record is written when a room ends; ias room record writes one, too.
cohorts-table = The same figures as a table
cohorts-nothing = There is nothing that may be shown.
cohorts-private = A record is pseudonymous, not anonymous. Keep it where the controller keeps personal data, and delete it on the day that participants were told.
cohorts-column-film = film
cohorts-column-title = scene
cohorts-column-short = question
cohorts-column-round = vote
cohorts-column-family = group
cohorts-column-label = answer
cohorts-column-people = people
cohorts-column-answered = answered
cohorts-column-present = present
cohorts-column-to = to
cohorts-column-rooms = rooms
cohorts-column-date = date
cohorts-column-place = place
cohorts-column-cohort = cohort
