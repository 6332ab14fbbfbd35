"""What takes time is done beside the kernel, and what came of it is told, whatever that is."""

import threading

from ias_widgets.errors import IasError
from ias_widgets.widgets.console.errands import Errands


def told(work):
    """Return what the console hears of an errand."""
    heard, done = [], threading.Event()

    def hear(found):
        heard.append(found)
        done.set()

    errands = Errands()
    errands.run(work, hear, hear)
    assert done.wait(20), "nothing was told"
    errands.close()
    return heard[0]


def test_what_an_errand_found_is_told():
    assert told(lambda: 7) == 7


def test_an_error_that_nobody_foresaw_is_told_like_any_other():
    error = told(lambda: {}["missing"])
    assert isinstance(error, IasError)
    assert "missing" in str(error)
