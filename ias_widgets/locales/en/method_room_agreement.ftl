# Agreement within a room: normalised entropy, the consensus of Tastle and Wierman.
room-agreement-title = How much do rooms agree?
room-agreement-sentence = Rooms agree most on “{ $most }” ({ $high }), least on “{ $least }” ({ $low })
room-agreement-one = Agreement on “{ $question }”: { $agreement }
room-agreement-about = 1: everybody gave the same answer. 0: answers spread evenly, on a scale half at each end. Small sign: one room, large: all of them. Circle: answers without an order, diamond: a scale. Mean over questions: { $mean }.
room-agreement-measure = Measure
room-agreement-entropy = entropy
room-agreement-consensus = consensus
room-agreement-agreement = Agreement
room-agreement-assumption = Each room’s last vote counts; agreement says how close together answers lie, not whether they are right.
