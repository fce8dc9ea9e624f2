# Every target says what it does; `make` alone lists them.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup run test year kills test-duckdb2 test-lake test-cluster check format score bench bench-extraction lock lock-others clean

help: ## list the targets
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

setup: $(READY) ## create .venv with the locked dependencies and the `hpfacts` command

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "hpfacts needs Python 3.11 or newer; try: make PYTHON=python3.11 setup")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: $(READY) ## two nights over the sample site, what changed, and a question answered
	$(BIN)/python -m tests.demo

year: $(READY) ## a year of nights over the sample sites, held against a plain model
	$(BIN)/python -m tests.year

kills: $(READY) ## nights and backfills killed at random moments, twenty of each, and resumed
	$(BIN)/python -m tests.flows.kills night
	$(BIN)/python -m tests.flows.kills months
	$(BIN)/python -m tests.flows.kills files

test: check ## check, then all tests
	$(BIN)/python -m pytest -q -n auto --maxprocesses 4 --dist loadfile

check: $(READY) ## lint, types, import contracts
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY) ## mend what the linter can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format flows tests/flows tests/demo.py tests/score.py

score: $(READY) ## score facts and texts against the annotated articles
	$(BIN)/python -m tests.score

bench: $(READY) $(VENV)/lake/.ready ## measure speed and size; BENCH=CHECKOUT as for bench-extraction
	$(BIN)/python -m tests.bench.facts
	$(BIN)/python -m tests.bench.backfill
	$(VENV)/lake/bin/python -m tests.bench.warehouse
	$(BIN)/python -m tests.bench.scrape
	$(if $(BENCH),POLARS_MAX_THREADS=1 $(BIN)/python -m tests.bench.extraction $(BENCH))

bench-extraction: $(READY) ## score and time extraction; BENCH=CHECKOUT of github.com/scrapinghub/article-extraction-benchmark
	POLARS_MAX_THREADS=1 $(BIN)/python -m tests.bench.extraction $(BENCH)

test-duckdb2: $(VENV)/duckdb2/.ready ## the warehouse's tests on DuckDB 2.0, in an environment of their own
	$(VENV)/duckdb2/bin/python -m pytest -q tests/warehouse

test-lake: $(VENV)/lake/.ready ## the warehouse's tests with DuckDB's extensions: fts, ui, DuckLake on a real PostgreSQL
	$(VENV)/lake/bin/python -m pytest -q tests/warehouse

test-cluster: $(VENV)/cluster/.ready ## reading on a local Dask and a local Ray cluster of two workers, as one process reads
	$(VENV)/cluster/bin/python -m pytest -q tests/flows/test_engines.py

$(VENV)/%/.ready: tests/flows/requirements/%.lock
	$(PYTHON) -m venv $(VENV)/$*
	$(VENV)/$*/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

$(VENV)/%/.ready: tests/warehouse/requirements/%.lock
	$(PYTHON) -m venv $(VENV)/$*
	$(VENV)/$*/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r $<
	$(VENV)/$*/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

lock-others: ## resolve the requirements of test-duckdb2, test-lake and test-cluster again (needs uv)
	uv pip compile pyproject.toml --extra dask --extra ray --group cluster --universal \
		--python-version 3.11 --generate-hashes --no-header --no-annotate --quiet \
		-o tests/flows/requirements/cluster.lock
	uv pip compile --no-config pyproject.toml tests/warehouse/requirements/duckdb2.in --group dev --universal \
		--python-version 3.11 --generate-hashes --no-header --no-annotate --quiet \
		-o tests/warehouse/requirements/duckdb2.lock
	uv pip compile pyproject.toml --extra lake --extra search --extra ui --group lake --universal \
		--python-version 3.11 --generate-hashes --no-header --no-annotate --quiet \
		-o tests/warehouse/requirements/lake.lock

lock: ## resolve the dependencies again into requirements.lock (needs uv)
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-header --quiet -o requirements.lock

clean: ## remove the environment, caches and the sample data
	rm -rf $(VENV) data/sample .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
