# Whether some cohorts gained more than others.
cohort-difference-title = Did some gain more than others?
cohort-difference-assumption = People of one cohort are alike, so a mixed model takes cohorts as groups, each side with its own spread. Cohorts were not assigned by chance, so the difference may come from who came.
cohort-difference-assumption-people = One side has fewer than three cohorts, so people are compared (Welch’s t); a group’s own level cannot then be told from the difference. Cohorts were not assigned by chance, so the difference may come from who came.
cohort-difference-more = “{ $one }” gained { $points } percentage points more than “{ $other }” { $interval }.
cohort-difference-unclear = The difference in gain between “{ $one }” and “{ $other }” cannot be told from chance: { $points } percentage points { $interval }.
cohort-difference-about = “After” minus “before” for the same people, in percentage points; at the bottom “{ $one }” minus “{ $other }”. Lines: { $level } intervals.
cohort-difference-whole = Together
cohort-difference-difference = Difference
cohort-difference-axis = Gain [{ $level }]
cohort-difference-pool = Smaller cohorts together
cohort-difference-column-side = Side
cohort-difference-column-cohort = Cohort
cohort-difference-column-pairs = Pairs
cohort-difference-column-gain = Gain, percentage points
cohort-difference-column-interval = { $level } confidence interval
