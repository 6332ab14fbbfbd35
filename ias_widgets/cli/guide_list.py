"""``ias guide list``."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

__all__ = ["list_"]


def list_() -> None:
    """List the guides there are: those of the package, and one's own beside the store."""
    from ias_widgets.client import check_guide, known_guides, own_guides  # noqa: PLC0415
    from ias_widgets.questions import say  # noqa: PLC0415

    console = Console(highlight=False, soft_wrap=True)
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("guide", "title", "steps", "minutes", "languages"):
        table.add_column(name, justify="right" if name in {"steps", "minutes"} else "left")
    for files in known_guides():
        checked = check_guide(files)
        guide = checked.guide
        if guide is None or checked.problems:
            table.add_row(files.id, f"to be mended: ias guide check {files.id}", "", "", "")
        else:
            told = (say(guide.title, "en"), str(len(guide.steps)), str(guide.minutes), " ".join(guide.languages))
            table.add_row(guide.id, *told)
    console.print(table)
    console.print(f"\nYour own: {own_guides()}", markup=False)
