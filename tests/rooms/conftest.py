"""An evening in a room, before anybody came, and with people of several agencies."""

import pytest

from tests.rooms.made import Evening


@pytest.fixture
def evening() -> Evening:
    return Evening()


@pytest.fixture
def crowd(evening: Evening) -> Evening:
    """Six border guards, five labour inspectors, three social workers, one of the press: the first question is open."""
    evening.join(6, "border")
    evening.join(5, "labour")
    evening.join(3, "social")
    evening.join(1, "press")
    evening.next(2)
    return evening
