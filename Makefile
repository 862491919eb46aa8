# make demo   scan the sample site that ships with oitcheck (no browser, no database needed)
# make test   everything a change must pass
# make sample renew reports/sample
# make slow   drills of minutes: every rule broken on purpose, a part of the accuracy benchmark,
#             the 46 cases of a hostile web
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test slow lint unit e2e sample lock clean

demo: $(VENV)/.demo
	$(BIN)/python -m oitcheck demo

test: $(VENV)/.dev
	PYTHON=$(BIN)/python sh tests/install-system
	$(MAKE) lint
	$(BIN)/pytest -q -n 2 --dist worksteal -m "not slow"

slow: $(VENV)/.dev
	$(BIN)/pytest -q -n 2 --dist worksteal -m slow

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

unit: $(VENV)/.dev
	$(BIN)/pytest -q -n 2 -m "not e2e and not slow"

e2e: $(VENV)/.dev
	$(BIN)/pytest -q -n 2 -m "e2e and not slow"

# Renew reports/sample, the committed result of the sample site (needs a Chromium).
sample: $(VENV)/.dev
	$(BIN)/python -m tests.make_sample

$(VENV)/.python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "oitcheck needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/.demo: $(VENV)/.python requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	touch $@

$(VENV)/.dev: $(VENV)/.python tests/requirements.lock pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r tests/requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/.demo

# Renew the lock files: pinned, with hashes, for every system, without index addresses.
lock:
	$(PYTHON) -m pip install -q uv
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --no-annotate pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header --no-annotate --extra dev pyproject.toml -o tests/requirements.lock

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
