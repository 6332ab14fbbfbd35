"""What leaves the house: the review sheet of a film. Records, reports and certificates follow."""

from ias_widgets.publishing.review_sheet import review_pages, review_sheet, reviewed_hash

__all__ = ["review_pages", "review_sheet", "reviewed_hash"]
