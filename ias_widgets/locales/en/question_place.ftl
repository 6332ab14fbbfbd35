# A place on a picture: told in words, on the tablet and on the big screen. *Words between asterisks* are set bold.

place-told-inside = { $area }: { $n }
place-told-outside = Outside the marked places: { $n }
place-told-across = Across: left { $first }, middle { $middle }, right { $last }
place-told-down = Down: top { $first }, middle { $middle }, bottom { $last }
place-axis-x = Place across the picture: 0 is its left edge, 1 its right
place-axis-y = Place down the picture: 0 is its top edge, 1 its bottom

## On the tablet

place-tap = Tap the place in the picture. You can move the pin.
place-keys = The arrow keys move the pin, with Shift by more.
place-picture = Picture to point at
place-at = Pin: { $x }% from the left, { $y }% from the top
place-nowhere = There is no pin yet
place-squares = Choose without pointing at the picture
place-squares-first = Choose a part of the picture.
place-squares-then = The middle of that part is marked. You can be more exact:
place-squares-again = Choose another part
place-part = { $part ->
    [0] top left
    [1] top
    [2] top right
    [3] left
    [4] middle
    [5] right
    [6] bottom left
    [7] bottom
   *[8] bottom right
}

## Result

place-experts = Where experts point
place-elsewhere = Somewhere else
place-inside = *{ $n }* of { $of }
place-was = before { $n }
place-scale = People in one cell
place-own = Your pin
place-before = Before the talk
place-after = After the talk
place-round = Vote { $n }
