"""The house's process is Jupyter Server, without what makes it start seconds later."""

import subprocess
import sys

WITHOUT = """
import sys
from ias_widgets.hub.house import without_iris
without_iris()
import jupyter_server.serverapp
import jsonschema
print("lark" in sys.modules, sorted({"uri", "date-time"} - set(jsonschema.Draft7Validator.FORMAT_CHECKER.checkers)))
"""


def test_no_grammar_of_iris_is_compiled_and_what_jupyter_checks_is_checked():
    said = subprocess.run([sys.executable, "-W", "ignore", "-c", WITHOUT], check=True, capture_output=True, text=True)
    assert said.stdout == "False []\n"


def test_it_takes_jupyter_servers_own_arguments():
    command = [sys.executable, "-W", "ignore", "-m", "ias_widgets.hub.house", "--version"]
    said = subprocess.run(command, check=True, capture_output=True, text=True)
    assert int(said.stdout.partition(".")[0]) >= 2
