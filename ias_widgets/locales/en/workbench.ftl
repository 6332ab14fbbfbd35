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
