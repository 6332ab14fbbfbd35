# What simulated people write in a rehearsal. All of it is made up, the telephones too: so that there is something to read before release.

simulated-note-1 = The interpreter was the employer’s brother. Only the second talk led anywhere.
simulated-note-2 = The passports lay in a safe “for safety”.
simulated-note-3 = One steady contact in the other institution helped most. Call 601 234 567.
simulated-note-4 = Nobody asked where they slept.
simulated-note-5 = The record reached us three weeks later.
simulated-question-1 = Who pays for an interpreter at night?
simulated-question-2 = Does KCIK take a report without the person’s consent?
simulated-question-3 = Whom do you call on a Sunday? All I have is 502 345 678.
simulated-question-4 = What if the person only wants to go home?
simulated-commitment-1 = We name one person who keeps in touch with KCIK.
simulated-commitment-2 = We pass on our list of interpreters.
simulated-commitment-3 = We invite the inspectorate to a joint briefing.
simulated-commitment-4 = We try the procedure on one real case.
