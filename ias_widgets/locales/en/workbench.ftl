# A film's drawn graph (drawing-…), and the author's workbench (workbench-…). *Words between asterisks* are set bold.

drawing-start = The film begins here
drawing-seconds = { $n } s
drawing-signs = { $n ->
    [one] { $n } sign
   *[other] { $n } signs
}
drawing-decoys = { $n ->
    [one] { $n } decoy
   *[other] { $n } decoys
}
drawing-deep = Deep decision
drawing-quick = Quick decision
drawing-ending = Ending
drawing-only-if = only if { $condition }
drawing-shot-if = shot “{ $shot }” if { $condition }
drawing-sets = sets { $effects }
drawing-not = not { $name }
drawing-either = { " or " }
drawing-or = { "; or " }
drawing-way = → { $scene }
drawing-way-if = → { $scene }, if { $condition }
drawing-way-else = → { $scene }, otherwise
drawing-missing = [missing: { $id }]
drawing-scenes = { $n ->
    [one] { $n } scene
   *[other] { $n } scenes
}
drawing-endings = { $n ->
    [one] { $n } ending
   *[other] { $n } endings
}
drawing-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
drawing-always = always
drawing-conditional = only under a condition
drawing-walk = the way that was taken
drawing-too-many = This film has too many ways to draw them as lines. Its scenes stand in their order in the file.
drawing-alt = Graph of the film “{ $title }”

## The workbench

workbench = Author’s workbench
workbench-language = Language
workbench-other = Another film
workbench-ok = No finding
workbench-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
}
workbench-broken = The film cannot be read
workbench-broken-more = *The film cannot be read at the moment.* You see it as it was last; what is to be mended stands on the left, at its line. Nothing is lost: go on writing.
workbench-never = *The film cannot be read yet.* What is to be mended stands on the left, at its line. Its graph appears as soon as it can be read.
workbench-built-in = *This film belongs to the package.* A new version would overwrite what you write here. Copy it into a folder of your own: “Another film”.
workbench-saved = Read again at { $time }
workbench-facts = Facts
workbench-scenes = { $n ->
    [one] { $n } scene
   *[other] { $n } scenes
} to watch
workbench-endings = { $n ->
    [one] { $n } ending
   *[other] { $n } endings
}
workbench-decisions = { $typical ->
    [one] { $typical } decision
   *[other] { $typical } decisions
} on a typical walk, { $all } in all, { $deep } deep
workbench-minutes = { $typical } min of film, { $evening } with the talk
workbench-noticed = { $signs } signs, { $decoys } decoys
workbench-proven = Proven: every walk ends ({ $states } states)
workbench-not-proven = Not proven: { $reason }
workbench-graph = Graph
workbench-zoom = Size of the graph
workbench-smaller = Smaller
workbench-larger = Larger
workbench-whole = Whole
workbench-tall = Tall graph
workbench-keys = Arrow keys walk from scene to scene, Enter chooses, + and − change the size.
workbench-to-mend = To be mended
workbench-none = There is nothing to mend.
workbench-line = line { $n }
workbench-whole-film = the whole film
workbench-expected = Expected:
workbench-found = Found:
workbench-mend = Mend:
workbench-all-scenes = Scenes
workbench-scene = Scene
workbench-scene-line = { $title } ({ $id })
workbench-scene-line-findings = { $n ->
    [one] { $n } finding
   *[other] { $n } findings
} · { $title } ({ $id })
workbench-gone = This scene is no longer in the film. Choose another.
workbench-back = Back to the finding
workbench-play = Play this scene
workbench-played = Back to the details
workbench-with = How one came here
workbench-with-start = as the film begins
workbench-unmet = no walk comes here
workbench-missing = missing in this language: { $id }
workbench-picture = Picture
workbench-shots = Shots
workbench-narrator = Caption
workbench-signs = What can be noticed
workbench-decoys = What looks like a sign and is none
workbench-strength-strong = strong
workbench-strength-medium = medium
workbench-strength-weak = weak
workbench-mark-source = read in the source
workbench-mark-copy = from a secondary copy
workbench-mark-check = to be checked
workbench-deep = Deep decision
workbench-quick = Quick decision
workbench-ending = Ending
workbench-goes-on = Goes on to
workbench-if = if { $condition }
workbench-only-if = only if { $condition }
workbench-sets = sets { $effects }
workbench-happened = What happened
workbench-why = Why
workbench-rule = Rule
workbench-talk = Talk
workbench-notes = For the facilitator
workbench-concern-safety = Safety
workbench-concern-rights = Rights
workbench-concern-evidence = Evidence
workbench-how-helps = helps
workbench-how-mixed = helps and harms
workbench-how-harms = harms
workbench-choosing-about = A film is a folder: film.yaml, texts, pictures. Write in your own editor; the workbench follows each time you save and changes nothing in your files.
workbench-choosing-open = Open a film
workbench-choosing-open-do = Open
workbench-choosing-new = Begin a new film
workbench-choosing-new-do = Begin
workbench-choosing-copy = Work on a copy of a finished film
workbench-choosing-copy-do = Copy and open
workbench-folder = Folder
workbench-film = Film
