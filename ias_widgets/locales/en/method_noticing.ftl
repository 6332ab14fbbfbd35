# Signs noticed in a film.
noticing-title = Who noticed what?
noticing-sentence = The sign “{ $most }” was noticed by { $of_most } people, “{ $least }” by { $of_least }
noticing-one = The sign “{ $most }” was noticed by { $of_most } people
noticing-about = Band: a sign’s time window, thicker for a stronger sign; dotted: no sign. { $share } of all signs that could be noticed were; taps in no window: { $alarms }.
noticing-detection = Telling signs apart: d′ = { $d }; { $alarms } of what is no sign was taken for one.
noticing-scene = Scene
noticing-sign = Sign
noticing-strength = Strength
noticing-window = Window, s
noticing-noticed = Noticed by
noticing-seconds = seconds of the scene
noticing-taps = Taps: filled in a window, empty in none
noticing-strong = strong
noticing-medium = medium
noticing-weak = weak
noticing-decoy = no sign
noticing-assumption = Whoever tapped in the window noticed the sign; one person’s taps are counted as independent, so intervals are rather too narrow.
