"""The import contracts hold, and a forbidden import breaks them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("flows", "transforms", "warehouse")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--config", "pyproject.toml"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 -- ours


@pytest.fixture
def copy(tmp_path):
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold(copy):
    done = lint_imports(copy)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("transforms/decode.py", "import warehouse"),
        ("transforms/facts/numbers.py", "import flows.settings"),
        ("warehouse/load.py", "import transforms"),
        ("warehouse/query.py", "from flows import days"),
        ("flows/scrape/client.py", "import warehouse.schema"),
    ],
)
def test_a_forbidden_import_is_found(copy, module, forbidden):
    path = copy / module
    path.write_text(f"{path.read_text('utf-8')}\n{forbidden}\n", "utf-8")
    done = lint_imports(copy)
    assert done.returncode == 1
    assert "BROKEN" in done.stdout
