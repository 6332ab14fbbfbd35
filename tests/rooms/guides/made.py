"""A small guide in two languages, and what a test changes in it."""

POLISH = """---
id: small_day
language: pl
title: Mały dzień
about: Rozmowa, pytanie i tablica.
duration: 9:00–11:00
---

# Mały dzień

**Po co.** Żeby było widać, jak to działa.

## Powitanie
> discussion · 15 min · id: welcome
> - materials: plansza

**Kto siedzi przy stole?**

- Bez nazwisk.

**Powiedz.** „Dzień dobry”.

## Najpierw
> question: ranking · 10 min · id: first_calls · k: 5
> - short: Najpierw

**Od czego *zaczynasz*
jutro rano?**

- [apart] Rozmowa osobno, w cztery oczy · *Osobno*
- [papers] Dokumenty
- [place] Miejsce na noc

Nikogo nie poprawiaj.

## Film
> film: chosen · 45 min · id: film

Przyciemnij światło.

## Przerwa
> break · 10 min · id: pause

## Co widzieliśmy
> board: notes · 20 min · id: seen | votes: 2

**Co pomogło?**

- [worked] Pomogło
- [missing] Zabrakło
"""

ENGLISH = """---
id: small_day
language: en
original: pl
title: A small day
about: A talk, a question and a board.
---

**What for.** To show how it works.

## Welcome
> id: welcome

**Who is at the table?**

- No names.

## First
> question: ranking · 10 min · id: first_calls
> - short: First

**Where do you begin tomorrow?**

- [apart] A talk apart, the two of you · *Apart*
- [papers] Documents
- [place] A place for the night

Correct nobody.

## Film
> id: film

## Break
> id: pause

## What we have seen
> board: notes · id: seen

**What helped?**

- [worked] Helped
- [missing] Missing
"""


def changed(*, pl: tuple[str, str] | None = None, en: tuple[str, str] | None = None) -> dict[str, str]:
    """Return the guide's files, with one thing put in place of another."""
    texts = {"small_day.pl.md": POLISH, "small_day.en.md": ENGLISH}
    for name, change in (("small_day.pl.md", pl), ("small_day.en.md", en)):
        if change:
            assert texts[name].count(change[0]) >= 1
            texts[name] = texts[name].replace(*change, 1)
    return texts
