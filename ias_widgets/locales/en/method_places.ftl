# Places on a map.
places-title = Where was the programme?
places-sentence =
    { $places ->
        [one] One place: { $most }, { $people } people
       *[other] { $n } people in { $places } places, most in { $most } ({ $people })
    }
places-about = Area of a sign: people present. The map is simplified.
places-off = Not on the map: { $names }.
places-place = Place
places-kind = Kind
places-cohorts = Cohorts
places-training = Training
places-workshop = Workshop
places-elearning = E-learning
places-other = Other
places-assumption = People present are tablets and hands counted; whoever came to two sessions counts twice.
