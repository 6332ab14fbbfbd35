"""A room's one page in a browser: one sheet of paper when it is printed, and nothing in it keeps people out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from ias_widgets.phrases import SPOKEN
from ias_widgets.publishing.summary import summary_html, summary_of
from tests.e2e.conftest import axe
from tests.publishing.summary.test_page_and_paper import asked_much

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


def test_the_fullest_page_prints_on_one_sheet_and_can_be_read_by_all(browser: Browser) -> None:
    evening = asked_much(14, choices=6)
    page = browser.new_page()
    for language in SPOKEN:
        page.set_content(summary_html(summary_of(evening.room, language)))
        printed = page.pdf(prefer_css_page_size=True, print_background=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1, language
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 375, "height": 812})
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
    page.close()
