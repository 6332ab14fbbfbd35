# Spot the signs: what is tapped while a scene plays, and named afterwards; for tablets and the big screen.

## On the tablet, while a scene plays

sign-tap = Something is wrong
sign-tap-lead = Tap whenever something looks wrong. You can say afterwards which sign it was.
sign-watch = Watch the big screen
sign-noted-saved = Noted at { $at } · saved
sign-noted-sending = Noted at { $at } · being saved…
sign-noted-kept = Noted at { $at } · waiting for the network
sign-noted-none = Nothing noted in this scene yet
sign-undo = Take back
sign-mine = Your marks in this scene: { $n }
sign-refused-too-many-marks = A scene can have at most forty marks. Take one back to make another.
sign-refused-signs-shown = The signs of this scene have been shown: no more marks are taken.
sign-refused = This mark could not be saved.

## On the tablet, afterwards

sign-name-title = Which sign was it?
sign-name-lead = Say what you meant by each of your marks. If you do not know, leave it open.
sign-name-none = You marked nothing in this scene. That is an answer, too.
sign-name-of = At { $at }
sign-name-unsure = I am not sure
sign-name-saved = Saved
sign-name-sending = Being saved…
sign-name-kept = Waiting for the network
sign-name-by-itself = The facilitator shows what could be noticed.

## What could be noticed

sign-title = What could be noticed
sign-decoys = Looked like a sign and was none
sign-of = { $n } of { $of } noticed it
sign-decoy-of = { $n } of { $of } marked it
sign-few = Too few people to say how many noticed it
sign-you = You noticed it
sign-you-decoy = You marked it, too
sign-false-you = { $n ->
    [0] All of your marks lie at one of these places.
    [one] { $n } of your marks lies at none of these places.
   *[other] { $n } of your marks lie at none of these places.
}
sign-nothing = In this scene there was no sign to notice.
sign-strength-strong = strong
sign-strength-medium = medium
sign-strength-weak = weak
sign-proof = A sign proves nothing by itself: it asks for a closer look.

## Groups of the catalogue

signs-group-deceptive_recruitment = What was promised
signs-group-coercive_recruitment = Pressure before the work began
signs-group-vulnerability_recruitment = A hard situation that somebody uses
signs-group-exploitation = Work and pay
signs-group-coercion_destination = Pressure at work
signs-group-vulnerability_destination = Dependence on one person or firm
signs-group-other = Other signs
