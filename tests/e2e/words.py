"""The words that the screens say, from the same catalogues."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource


@cache
def _bundle(surface: str, language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for domain in ("common", surface):
        text = (files("ias_widgets") / "locales" / language / f"{domain}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text), allow_overrides=True)
    return bundle


def said(key: str, surface: str = "tablet", language: str = "pl", **values: object) -> str:
    """Return what ``tablet``, ``screen`` or ``console`` says under ``key``, as it reads on the page."""
    bundle = _bundle(surface, language)
    words, errors = bundle.format_pattern(bundle.get_message(key).value, values)
    assert not errors, f"{key}: {errors}"
    return str(words).replace("*", "")
