# The analyst's page: a programme's cohorts.
cohort-view-title = Cohorts
cohort-view-synthetic = synthetic data
cohort-view-language = Language
cohort-view-views = Views
cohort-view-beside = How to read this figure
cohort-view-waiting = Working it out…
cohort-view-folder = Folder
cohort-view-table = Table
cohort-view-download = Download
cohort-view-tab-gain = Gain
cohort-view-tab-decisions = Decisions
cohort-view-tab-items = Test items
cohort-view-tab-ways = Ways
cohort-view-tab-signs = Signs
cohort-view-tab-agreement = Agreement
cohort-view-tab-missing = Who is missing
cohort-view-tab-places = Places
cohort-view-filter-source = Programme
cohort-view-filter-who = Cohorts
cohort-view-filter-place = Places
cohort-view-filter-family = Families of agencies
cohort-view-filter-film = Film
cohort-view-filter-tests = Tests
cohort-view-filter-question = Question
cohort-view-filter-topic = Topic
cohort-view-filter-versus = Compare with
cohort-view-tests-after = Before and after
cohort-view-tests-later = Before and later
cohort-view-source-archive = Archive
cohort-view-source-records = Records of rooms
cohort-view-source-synthetic = Synthetic data
cohort-view-source-folder = Another folder…
cohort-view-everybody-n = All ({ $n })
cohort-view-everybody = All cohorts
cohort-view-everywhere = All ({ $n })
cohort-view-all-families = All
cohort-view-nobody = Nothing
cohort-view-widest = Where families differ most
cohort-view-all-questions = All ({ $n })
cohort-view-all-topics = All
cohort-view-kind =
    { $kind ->
        [training] Trainings
        [workshop] Workshops
        [e-learning] E-learning
       *[other] Other
    }
cohort-view-all-kind =
    { $kind ->
        [training] All trainings ({ $n })
        [workshop] All workshops ({ $n })
        [e-learning] All e-learning ({ $n })
       *[other] All other ({ $n })
    }
cohort-view-rest = { $name } without { $without }
cohort-view-whom = Whom it concerns
cohort-view-cohorts = Cohorts
cohort-view-present = Present
cohort-view-of = { $n } of { $all }
cohort-view-reading = How to read it
cohort-view-what-hidden = What is hidden
cohort-view-nothing-hidden = Nothing: every cohort is large enough.
cohort-view-hidden = { $names }: fewer than { $least } people. These data enter no sum either, so they cannot be worked out from one.
cohort-view-and-more = and { $n } more
cohort-view-families-hidden = Families of fewer than { $least } people are not shown apart, in these cohorts: { $names }.
cohort-view-file-svg = Figure (SVG)
cohort-view-file-png = Figure (PNG)
cohort-view-file-csv = Table (CSV)
cohort-view-file-xlsx = Table (Excel)
cohort-view-file-package = Data package (ZIP)
cohort-view-file-report = Programme report (PDF)
cohort-view-about-sheet = About the table
cohort-view-all-films = All
cohort-view-side-by-side = Two groups side by side. The tab “Gain” tells a difference with its interval; here one can compare only what one sees.
cohort-view-pairs =
    { $n ->
        [one] { $n } pair
       *[other] { $n } pairs
    }
cohort-view-strength = How strong
cohort-view-difference = Difference, percentage points
cohort-view-interval = 95% confidence interval
cohort-view-compared-hidden = People of cohorts with fewer than { $least } pairs are on neither side, or only in the row “Smaller cohorts together”.
cohort-view-clearest = Where most agree
cohort-view-side = Side
cohort-view-failed = This could not be worked out. Details are in the server’s log.
