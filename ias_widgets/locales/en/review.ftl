# The paper that a practitioner works through and signs.

review-title = Review sheet
review-film = Film
review-status = Status
review-draft = draft, not yet signed by a practitioner
review-signed = signed
review-languages = Languages
review-hash = Film hash
review-date = Printed
review-number = To look at
review-count = { $choices ->
    [one] { $choices } choice with its rule
   *[other] { $choices } choices with their rules
}, { $signs ->
    [one] { $signs } sign
   *[other] { $signs } signs
}, { $decoys ->
    [one] { $decoys } thing that is no sign
   *[other] { $decoys } things that are no signs
}
review-how = How to use this sheet
review-how-1 = The sheet holds everything in the film that claims to be true of practice or law. You need not have seen the film to judge it, but it helps.
review-how-2 = Tick “right”, or tick “change” and write what should stand there instead. A word is enough.
review-how-3 = Put your initials beside what you have judged. Leave out what lies outside your field: somebody else will look at it.
review-how-4 = A choice is not meant to be the right one. Ask whether a decent, busy professional might make it, and whether what follows is believable.
review-how-5 = Sign on the last page. The hash above names exactly this film: if a word of it changes, the hash changes too.
review-marks = What the marks mean
review-mark-S = Read in the source that is named.
review-mark-S2 = Found only in an unofficial, secondary or old copy. Please compare it with the original, if you have it.
review-mark-K = General knowledge, not read in a source. Please check it with particular care.
review-part-choices = Choices and rules
review-part-signs = Signs
review-part-signs-more = A sign asks for a closer look; one alone proves nothing.
review-part-decoys = What looks like a sign and is none
review-part-endings = Endings
review-decides = decides: { $agency }
review-sometimes = Open only after some of the earlier choices.
review-decision = Decision { $number }
review-happens = The film says
review-why = Why
review-rule = Rule
review-indicator = Indicator of the catalogue
review-own = the film’s own, not in the catalogue
review-strength = Strength
review-strength-strong = strong
review-strength-medium = medium
review-strength-weak = weak
review-seconds = seconds { $from }–{ $to } of the shot “{ $shot }”
review-no-sign = No sign, because
review-safety = Safety
review-rights = Rights
review-evidence = Evidence
review-helps = helps
review-mixed = helps and harms
review-harms = harms
review-right = right
review-change = change
review-note = Note
review-initials = Initials
review-sign-off = Signature
review-sign-text = I have looked at what bears my initials. In my judgement the film
review-verdict-yes = can be used as it is
review-verdict-changes = can be used once what I marked has been changed
review-verdict-no = should not be used
review-name = Name
review-function = Function
review-institution = Institution
review-day = Date
review-signature = Signature
review-after = Then set “review: signed” in film.yaml and keep this sheet with the film.
review-page = Page { $page } of { $pages }
