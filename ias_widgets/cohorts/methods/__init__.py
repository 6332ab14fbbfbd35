"""Methods of analysis: each a module, a test and a catalogue of the same stem; each answers with a `Finding`."""

from ias_widgets.cohorts.methods.finding import Finding, TooFew

__all__ = ["Finding", "TooFew"]
