# A film's picture, captions and controls, wherever it is played.

film-loading = Loading the scene
film-missing = This scene could not be loaded
film-retry = Try again
film-note = Content note
film-paused = Paused

## Controls

film-controls = Film controls
film-play = Play
film-pause = Pause
film-again = Play again
film-previous = Previous shot
film-next = Next shot
film-shot = Shot { $n } of { $of }
film-time = { $at } of { $of }
film-scrubber = Place in the scene
film-fullscreen = Full screen
film-fullscreen-off = Leave full screen

## Papers that are shown

film-open-paper = Read:
film-close-paper = Put it away

## How one likes to watch

film-options = Captions, voice, speed
film-captions = Captions
film-descriptions = Say what can be seen
film-aloud = Read aloud
film-aloud-none = This device has no voice for this language. You can add one in the device’s settings, under speech.
film-speed = Speed
film-rate = { NUMBER($rate) } ×
film-letters = Single letters as keys
film-keys = The space bar plays and pauses, the left and right arrows go 5 seconds back and on, Page Up and Page Down change the shot.
film-keys-letters = The space bar plays and pauses, the left and right arrows go 5 seconds back and on, Page Up and Page Down change the shot. C: captions, D: what can be seen, S: speed, F: full screen.
