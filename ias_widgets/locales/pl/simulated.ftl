# What simulated people write in a rehearsal. All of it is made up, the telephones too: so that there is something to read before release.

simulated-note-1 = Tłumaczem był brat pracodawcy. Dopiero druga rozmowa coś dała.
simulated-note-2 = Paszporty leżały w sejfie „dla bezpieczeństwa”.
simulated-note-3 = Najbardziej pomógł jeden stały kontakt w drugiej instytucji. Proszę dzwonić: 601 234 567.
simulated-note-4 = Nikt nie zapytał, gdzie oni śpią.
simulated-note-5 = Protokół trafił do nas po trzech tygodniach.
simulated-question-1 = Kto płaci za tłumacza w nocy?
simulated-question-2 = Czy KCIK przyjmuje zgłoszenie bez zgody tej osoby?
simulated-question-3 = Do kogo dzwonić w niedzielę? Ja mam tylko 502 345 678.
simulated-question-4 = Co jeśli ta osoba chce tylko wrócić do domu?
simulated-commitment-1 = Wyznaczymy jedną osobę do kontaktu z KCIK.
simulated-commitment-2 = Przekażemy wykaz tłumaczy, z których korzystamy.
simulated-commitment-3 = Zaprosimy inspekcję na wspólną odprawę.
simulated-commitment-4 = Sprawdzimy procedurę na jednym prawdziwym przypadku.
