# Everything a newcomer needs: `make demo` and `make test`. Only Python 3.11 or newer, make and the package registry are taken for granted.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: demo test check format lint types floors generate fresh docs try-docs package vscode bench bench-editor clean

demo: $(READY)
	@$(BIN)/effekt check examples/digitala-kallelser.eff
	@echo
	@$(BIN)/effekt check examples/trygg-hemgang.eff
	@$(BIN)/effekt draw examples/trygg-hemgang.eff -o demo/trygg-hemgang.svg
	@$(BIN)/effekt document examples/trygg-hemgang.eff -o demo/trygg-hemgang.docx
	@$(BIN)/effekt followup examples/trygg-hemgang.eff -o demo/trygg-hemgang-uppfoljning.xlsx --force

test: $(READY)
	@$(BIN)/pytest

check: format lint types floors fresh test

format: $(READY)
	@$(BIN)/ruff format $(if $(CI),--check) .

lint: $(READY)
	@$(BIN)/ruff check .

types: $(READY)
	@$(BIN)/mypy

floors: $(READY)
	@$(BIN)/lint-imports --no-cache

fresh: $(READY)
	@$(BIN)/python scripts/generate.py --check

generate: $(READY)
	@$(BIN)/python scripts/generate.py

docs: $(READY)
	@$(BIN)/zensical build --clean -f zensical.sv.toml
	@$(BIN)/zensical build --clean -f zensical.en.toml

try-docs: docs
	@$(BIN)/python scripts/try_site.py

package: $(READY)
	@$(BIN)/python scripts/package.py

# Needs Node.js and npm.
vscode: $(READY)
	@cd editors/vscode && npm ci --silent --no-audit --no-fund --ignore-scripts && npm test --silent && npm run --silent package

bench: $(READY)
	@$(BIN)/python benchmarks/run.py

bench-editor: $(READY)
	@$(BIN)/python benchmarks/latency.py

clean:
	rm -rf $(VENV) demo site dist .mypy_cache .ruff_cache .pytest_cache

# One environment, made anew when the project's needs change.
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; this is " + sys.version)'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	@$(BIN)/python -m compileall -q effektlang
	@touch $(READY)
