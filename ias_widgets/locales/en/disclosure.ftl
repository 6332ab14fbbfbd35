# What cohorts do not tell, and why.

what-pairs = pairs of tests
what-later = the later test
what-families = a group of agencies
what-decisions = answers to questions
hidden-few = fewer than { $least } people
hidden-rest = fewer than { $least } others would be left
hidden-waiting = fewer than { $least } have come since the last release
hidden-open = a count could not be rounded safely
