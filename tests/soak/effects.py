"""Many programmes with stated effects, and how often methods find them: see `tests.cohorts.stated`."""

from tests.cohorts.stated import ALARMS, CAREFUL, FOUND, asked


def found_again(programmes, first_seed, say):
    """Ask all questions of so many programmes; say each rate, and return whether all lie where they should."""
    seeds = range(first_seed * 10_000, first_seed * 10_000 + programmes)
    right = True
    for question in (*FOUND, *ALARMS, *CAREFUL):
        found = asked(question, seeds)
        low, high = found.likely
        fits = found.held <= high if question in CAREFUL else low <= found.held <= high
        right = right and fits
        bounds = f"at most {high}" if question in CAREFUL else f"{low} to {high}"
        say(f"{question.__name__}: {found.held} of {found.of}, expected {bounds}{'' if fits else '  WRONG'}")
    return right
