"""A hub that is killed while a room votes: nothing that was acknowledged is lost, and nothing counts twice.

``make soak`` does the same fifty times.
"""

from tests.soak.kill import soak


def test_what_a_tablet_was_told_is_saved_is_on_the_disk_after_each_kill(tmp_path):
    report = soak(tmp_path, kills=4, participants=25, seed=2)
    assert report.wrong == []
    assert report.kills == 4
    assert report.superseded > 0
    assert report.sent > report.answers
