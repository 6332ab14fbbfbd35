# Who is missing.
missing-title = Who is missing?
missing-sentence = { $both } of { $present } present have both tests ({ $share })
missing-lower = { $both } of { $present } present have both tests ({ $share }); those without the second scored { $apart } percentage points lower in the first { $interval }
missing-higher = { $both } of { $present } present have both tests ({ $share }); those without the second scored { $apart } percentage points higher in the first { $interval }
missing-alike = { $both } of { $present } present have both tests ({ $share }); those without the second did not differ significantly in the first: { $interval } percentage points
missing-about = Length of a bar: part of those present. “Pair”: tests before and after, joined by the linking code or the same room.
missing-withheld-about = Tests that may not be shown: { $n }.
missing-all = All
missing-present = Present
missing-before = Before
missing-after = After
missing-pairs = Pair
missing-later = Later
missing-withheld = Hidden tests
missing-assumption = Only those who handed in the first test can be compared; of others who are missing nothing is known.
