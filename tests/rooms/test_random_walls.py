"""Whatever people write, take back and vote for in whatever order: nobody reads what was not released, no vote tells whose it was."""

from hypothesis import HealthCheck, settings

from tests.rooms.any_wall import AnyWall

TestAnyWall = AnyWall.TestCase
TestAnyWall.settings = settings(
    max_examples=20, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
