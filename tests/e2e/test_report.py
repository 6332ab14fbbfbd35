"""The report as a page in a real browser: nothing keeps people out, whatever the width, and its tables open."""

import pytest

from ias_widgets.publishing.report.making import report_of
from ias_widgets.publishing.report.page import report_html
from ias_widgets.publishing.report.training import trainings_of
from tests.e2e.conftest import inspect
from tests.publishing.report.conftest import part, safe, told  # noqa: F401
from tests.publishing.report.test_training_page import WORKSHOP

pytestmark = pytest.mark.browser


def test_a_report_and_a_trainings_page_keep_nobody_out(browser, safe, told, tmp_path):  # noqa: F811
    for name, report in (("report", report_of(told)), ("training", trainings_of(safe, "pl", [WORKSHOP])[WORKSHOP])):
        file = tmp_path / f"{name}.html"
        file.write_text(report_html(report), encoding="utf-8")
        page = browser.new_page(viewport={"width": 1366, "height": 900})
        asked = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(file.as_uri())
        for summary in page.locator("summary").all():
            summary.click()
        inspect(page, f"cohort-{name}")
        page.set_viewport_size({"width": 390, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        inspect(page, f"cohort-{name}-phone")
        assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
        page.close()
