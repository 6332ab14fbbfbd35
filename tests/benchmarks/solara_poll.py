"""A poll as a small Solara app, with its votes in memory, as its tutorial would have it."""

import solara

VOTES: list[str] = []


@solara.component
def Page() -> None:  # noqa: N802
    """Ask, and say what was voted."""
    said, set_said = solara.use_state("")

    def vote(choice: str) -> None:
        VOTES.append(choice)
        set_said("saved, ")

    for choice in "abcd":
        solara.Button(choice, on_click=lambda choice=choice: vote(choice))
    solara.Text(f"{said}votes: {len(VOTES)}")
