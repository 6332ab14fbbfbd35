"""A Jupyter Server with the extension, as a process: ``python -m tests.hub.house PORT MODE BASE EXTENSIONS``."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

from tornado.routing import PathMatches, Router

from ias_widgets.hub.house import without_iris

TOKEN = "the-house-token-0123456789"
OURS = ("ias_widgets.hub",)
ALL = (*OURS, "voila.server_extension", "jupyterlab", "jupyter_lsp", "jupyter_server_terminals")
"""What an installation of ias_widgets brings along."""


def routes(router):
    """Yield each route's pattern, and whether Jupyter Server holds its GET to be public on purpose."""
    for rule in router.rules:
        if isinstance(rule.target, Router):
            yield from routes(rule.target)
        elif isinstance(rule.matcher, PathMatches):
            marked = getattr(getattr(rule.target, "get", None), "__allow_unauthenticated", False)
            yield rule.matcher.regex.pattern, bool(marked)


def main(port, mode, base, *extensions):
    without_iris()
    from jupyter_server.serverapp import ServerApp

    server = ServerApp()
    enabled = [f"--ServerApp.jpserver_extensions={name}=True" for name in extensions]
    server.initialize(
        [
            "--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}",
            "--ServerApp.port_retries=0", f"--ServerApp.root_dir={Path.cwd()}", "--Application.log_level=WARN",
            "--ServerApp.allow_unauthenticated_access=False", *enabled,
            f"--IasExtension.hub={mode}", f"--ServerApp.base_url={base}",
        ]
    )  # fmt: skip
    print(json.dumps(list(routes(server.web_app.default_router))), flush=True)
    server.start()


class House:
    """The process, once it answers."""

    def __init__(self, folder, mode, store, extensions, base="/", **more):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        root = Path(__file__).parents[2]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("IAS_", "JUPYTER"))}
        environment = {
            **kept, "PYTHONPATH": os.pathsep.join([str(root), *sys.path]), "JUPYTER_NO_CONFIG": "1", "JUPYTER_TOKEN": TOKEN,
            "JUPYTER_RUNTIME_DIR": str(folder), "JUPYTER_DATA_DIR": str(folder), "JUPYTER_CONFIG_DIR": str(folder),
            "IAS_STORE": str(store), **more,
        }  # fmt: skip
        self._words = (folder / "words.txt").open("wb")
        self.process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "tests.hub.house", str(port), mode, base, *extensions],
            cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._words,
        )  # fmt: skip
        self.url = f"http://127.0.0.1:{port}{base.rstrip('/')}"
        line = self.process.stdout.readline()
        assert line, (folder / "words.txt").read_text(encoding="utf-8")
        self.routes = json.loads(line)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()
        self._words.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])
