"""The Voilà template: a page of its own that asks nothing of another origin."""

import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest

import ias_widgets

TEMPLATE = Path(ias_widgets.__file__).parent / "hub" / "voila-template"
ADDRESS = re.compile(r"""(?:https?:)?//[\w.-]+""")
NAMESPACES = {"http://www.w3.org"}


def foreign(html, port):
    own = {f"http://127.0.0.1:{port}", f"//127.0.0.1:{port}"}
    asked = re.findall(r"""(?:src|href)\s*=\s*["']([^"']+)["']|url\(([^)]+)\)|"fullMathjaxUrl": ("[^"]+")""", html)
    addresses = {found for groups in asked for group in groups for found in ADDRESS.findall(group)}
    return addresses - own - NAMESPACES


def test_its_files_name_no_other_origin():
    for path in TEMPLATE.iterdir():
        assert set(ADDRESS.findall(path.read_text(encoding="utf-8"))) <= NAMESPACES, path.name


@pytest.fixture(scope="module")
def rendered(tmp_path_factory):
    """A page as Voilà sends it, from a server whose template was installed nowhere else."""
    folder = tmp_path_factory.mktemp("share")
    shutil.copytree(TEMPLATE, folder / "voila" / "templates" / "ias")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    notebooks = folder / "notebooks"
    notebooks.mkdir()
    small = nbformat.v4.new_notebook(metadata={"title": "A small page", "language": "uk", "voila": {"template": "ias"}})
    small.cells = [
        nbformat.v4.new_markdown_cell("For the notebook alone.", metadata={"tags": ["notebook-only"]}),
        nbformat.v4.new_code_cell("'shown'"),
    ]
    nbformat.write(small, notebooks / "small.ipynb")
    token = secrets.token_hex(16)
    environment = os.environ | {"JUPYTER_PATH": str(folder), "JUPYTER_TOKEN": token}
    command = [
        sys.executable, "-m", "ias_widgets.hub.house", "--no-browser", "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0", f"--ServerApp.root_dir={notebooks}", "--ServerApp.log_level=ERROR",
        "--ServerApp.jpserver_extensions=voila.server_extension=True", "--VoilaConfiguration.template=ias",
    ]  # fmt: skip
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")
    server = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL)
    try:
        html = _fetch(f"http://127.0.0.1:{port}/voila/render/small.ipynb?token={token}", server)
        tree = _fetch(f"http://127.0.0.1:{port}/voila?token={token}", server)
        yield html, tree, port
    finally:
        server.terminate()
        server.wait(30)


def _fetch(address, server):
    """Return a page; the server may still be starting."""
    patience = threading.Event()
    for _ in range(600):
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(address, timeout=120) as reply:
                return reply.read().decode()
        except urllib.error.URLError as error:
            if not isinstance(error.reason, ConnectionRefusedError):
                raise
            patience.wait(0.1)
    raise AssertionError("the server never answered")


def test_the_page_asks_nothing_of_another_origin(rendered):
    html, tree, port = rendered
    assert foreign(html, port) == set()
    assert foreign(tree, port) == set()
    assert '"fullMathjaxUrl": null' in html


def test_the_page_says_its_language_its_title_and_how_wide_it_is(rendered):
    html, _, _ = rendered
    assert '<html lang="uk">' in html
    assert "<title>A small page</title>" in html
    assert 'name="viewport"' in html


def test_the_page_says_that_it_is_being_opened(rendered):
    html, _, _ = rendered
    assert re.search(r'id="loading"[^>]*role="status"', html)


def test_text_for_the_notebook_alone_is_hidden_on_the_page(rendered):
    html, _, _ = rendered
    assert "celltag_notebook-only" in html
    assert ".ias-page .celltag_notebook-only" in html
