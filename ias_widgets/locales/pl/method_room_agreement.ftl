# Zgodność w sali: entropia znormalizowana, konsensus Tastle’a i Wiermana.
room-agreement-title = Jak zgodne są odpowiedzi w salach?
room-agreement-sentence = Największa zgodność: „{ $most }” ({ $high }), najmniejsza: „{ $least }” ({ $low })
room-agreement-one = Zgodność odpowiedzi na pytanie „{ $question }”: { $agreement }
room-agreement-about = 1: wszyscy odpowiedzieli tak samo. 0: głosy rozłożone równo, a na skali po połowie na obu krańcach. Mały znak: jedna sala, duży: wszystkie. Koło: odpowiedzi bez kolejności, romb: skala. Średnia z pytań: { $mean }.
room-agreement-measure = Miara
room-agreement-entropy = entropia
room-agreement-consensus = konsensus
room-agreement-agreement = Zgodność
room-agreement-assumption = Liczy się ostatnie głosowanie każdej sali; zgodność mówi, jak skupione są odpowiedzi, a nie, czy są trafne.
