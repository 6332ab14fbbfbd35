# Rooms’ ways through a film.
path-shares-title = Which ways did rooms go through the film?
path-shares-sentence = Ways first part at “{ $scene }”; { $most } of { $n } rooms went the most frequent one
path-shares-same = All rooms ({ $n }) went the same way
path-shares-about = Scene by scene, downwards; number and thickness: rooms, dark box: an ending. What was taken back is not here.
path-shares-most = The most frequent way: { $share } of rooms { $interval }.
path-shares-goes-on = no decision
path-shares-scene = Scene
path-shares-to = To
path-shares-way = Way
path-shares-assumption = A room counts, not a person: a majority or the facilitator decides the way, so different ways do not tell of all people.
