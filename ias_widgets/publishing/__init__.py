"""What leaves the house: the review sheet of a film, and the record of a room."""

from ias_widgets.publishing.review_sheet import review_pages, review_sheet, reviewed_hash
from ias_widgets.publishing.room import publish_room

__all__ = ["publish_room", "review_pages", "review_sheet", "reviewed_hash"]
