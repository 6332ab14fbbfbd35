"""The package is built in layers, loads little, and runs on Windows: nothing in it needs POSIX."""

import ast
import gc
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_ERROR, EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "ias_widgets"
POSIX_ONLY = {
    "crypt", "curses", "fcntl", "grp", "nis", "posix", "pty", "pwd", "resource", "spwd", "syslog", "termios", "tty",
}  # fmt: skip
POSIX_OF = {
    "os": {
        "chown", "chroot", "fchmod", "fchown", "fork", "forkpty", "getegid", "geteuid", "getgid", "getgroups", "getloadavg",
        "getpgid", "getpgrp", "getpriority", "getsid", "getuid", "initgroups", "killpg", "lchown", "mkfifo", "mknod", "nice",
        "openpty", "posix_spawn", "pread", "pwrite", "sched_getaffinity", "setegid", "seteuid", "setgid", "setgroups", "setpgid",
        "setpriority", "setsid", "setuid", "statvfs", "sync", "sysconf", "tcgetpgrp", "ttyname", "uname", "wait", "wait3", "wait4",
    },
    "signal": {
        "SIGALRM", "SIGCHLD", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGSTOP", "SIGTSTP", "SIGUSR1", "SIGUSR2", "alarm",
        "pause", "pthread_kill", "pthread_sigmask", "setitimer", "sigpending", "sigwait",
    },
    "socket": {"AF_UNIX", "SO_REUSEPORT", "socketpair_unix"},
    "asyncio": {"open_unix_connection", "start_unix_server"},
    "time": {"tzset"},
}  # fmt: skip


# ---- layers ----------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def _loggers_stay_on() -> Iterator[None]:
    """The linter silences every logger there is; those of other tests in this process speak again."""
    yield
    for logger in logging.Logger.manager.loggerDict.values():
        if isinstance(logger, logging.Logger):
            logger.disabled = False


def test_upper_layers_import_lower_ones_and_never_the_reverse() -> None:
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_a_layer_that_imports_upwards_would_be_found(tmp_path) -> None:
    config = tmp_path / "upside_down.toml"
    config.write_text(
        """\
        [tool.importlinter]
        root_package = "ias_widgets"
        [[tool.importlinter.contracts]]
        name = "Upside down"
        type = "layers"
        layers = ["ias_widgets.errors", "ias_widgets.rooms"]
        """,
        encoding="utf-8",
    )
    assert lint_imports(config_filename=str(config), no_cache=True) == EXIT_STATUS_ERROR


# ---- what importing loads --------------------------------------------------------------------


def loaded_by(statement: str) -> set[str]:
    told = subprocess.run(
        [sys.executable, "-c", f"{statement}; import json, sys; print(json.dumps(sorted(sys.modules)))"],
        check=True, capture_output=True, encoding="utf-8", cwd=ROOT,
    )  # fmt: skip
    return {name.partition(".")[0] for name in json.loads(told.stdout)}


HEAVY = {"pandas", "numpy", "tornado", "sqlalchemy", "jupyter_server", "ipywidgets", "anywidget", "alembic", "plotly"}


@pytest.mark.parametrize("name", ["ias_widgets", "ias_widgets.rooms", "ias_widgets.cases", "ias_widgets.questions"])
def test_importing_loads_neither_pandas_nor_a_server(name) -> None:
    assert not loaded_by(f"import {name}") & HEAVY


def test_the_public_names_can_be_listed_without_loading_anything() -> None:
    loaded = loaded_by(
        "import ias_widgets; assert {'Room', 'Poll'} <= set(dir(ias_widgets)) & set(ias_widgets.__all__)"
    )
    assert not loaded & HEAVY


def test_a_name_that_is_not_public_says_so() -> None:
    import ias_widgets

    with pytest.raises(AttributeError, match="Rum"):
        _ = ias_widgets.Rum


# ---- Windows ---------------------------------------------------------------------------------


GUARDS = ("sys.platform", "hasattr(os,", "hasattr(signal,")
GUARDED = {"ImportError", "ModuleNotFoundError", "AttributeError"}


def parsed(source: str) -> ast.Module:
    """Parse without a collection in between: in CPython 3.11 one can end in "recursion depth mismatch"."""
    gc.disable()
    try:
        return ast.parse(source)
    finally:
        gc.enable()


def needs_posix(source: str) -> Iterator[str]:
    """Name what a source uses that only POSIX has, except where it asks first whether it is there."""
    yield from _posix_in(parsed(source).body)


def _posix_in(body: list[ast.stmt]) -> Iterator[str]:
    for statement in body:
        if _asks_first(statement):
            continue
        for block in ("body", "orelse", "finalbody"):
            yield from _posix_in(getattr(statement, block, []))
        for handler in getattr(statement, "handlers", []):
            yield from _posix_in(handler.body)
        for node in _own_nodes(statement):
            yield from _posix_of(node)


def _asks_first(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.If):
        return any(guard in ast.unparse(statement.test) for guard in GUARDS)
    caught = [one.type for one in statement.handlers if one.type] if isinstance(statement, ast.Try) else []
    return any(name in ast.unparse(type_) for type_ in caught for name in GUARDED)


def _own_nodes(statement: ast.stmt) -> Iterator[ast.AST]:
    """The statement itself and its expressions, but not the statements below it."""
    yield statement
    for child in ast.iter_child_nodes(statement):
        if not isinstance(child, ast.stmt | ast.ExceptHandler):
            yield from ast.walk(child)


def _posix_of(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.partition(".")[0] in POSIX_ONLY)
    elif isinstance(node, ast.ImportFrom):
        home = (node.module or "").partition(".")[0]
        if home in POSIX_ONLY:
            yield home
        yield from (f"{home}.{alias.name}" for alias in node.names if alias.name in POSIX_OF.get(home, ()))
    elif isinstance(node, ast.Attribute) and node.attr in POSIX_OF.get(ast.unparse(node.value), ()):
        yield ast.unparse(node)


def modules() -> list[Path]:
    found = [path for path in PACKAGE.rglob("*.py") if "node_modules" not in path.parts]
    return [*found, *(ROOT / "notebooks").rglob("*.py")]


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_module_needs_posix(path) -> None:
    assert list(needs_posix(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import fcntl", ["fcntl"]),
        ("from pwd import getpwnam", ["pwd"]),
        ("def f():\n    import os\n    os.fork()", ["os.fork"]),
        ("from os import getuid", ["os.getuid"]),
        ("try:\n    x = 1\nexcept ValueError:\n    import termios", ["termios"]),
        ("class A:\n    x = [signal.SIGKILL for _ in y]", ["signal.SIGKILL"]),
        ("import os\nos.replace(a, b)", []),
        ("try:\n    import resource\nexcept ImportError:\n    resource = None", []),
        ("if sys.platform != 'win32':\n    import uvloop, pty", []),
        ("if hasattr(os, 'geteuid') and os.geteuid() == 0:\n    pass", []),
        ("if root:\n    os.geteuid()", ["os.geteuid"]),
        ("import asyncio\nasyncio.start_unix_server(f)", ["asyncio.start_unix_server"]),
    ],
)
def test_this_check_finds_what_it_looks_for(source, found) -> None:
    assert list(needs_posix(source)) == found


def test_every_text_file_is_opened_as_utf_8() -> None:
    """Windows has another encoding by default: a film in Polish would be read wrongly."""
    careless = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
        for path in modules()
        for node in ast.walk(parsed(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and _opens_text(node)
        and not any(word.arg == "encoding" for word in node.keywords)
    ]
    assert careless == []


def _opens_text(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in {"read_text", "write_text"}:
        return True
    if name != "open" or not isinstance(call.func, ast.Name):
        return False
    mode = (
        call.args[1] if len(call.args) > 1 else next((word.value for word in call.keywords if word.arg == "mode"), None)
    )
    return not (isinstance(mode, ast.Constant) and "b" in str(mode.value))
