"""DuckDB extensions that were installed as Python packages: found, and loaded by their file's path.

The packages `duckdb-extension-NAME` carry signed extensions, each for one exact version of DuckDB. Nothing is
ever downloaded here.
"""

from importlib.util import find_spec
from pathlib import Path

import duckdb

from warehouse.schema import quoted


class ExtensionMissingError(RuntimeError):
    """An extension is not installed, or not for this version of DuckDB."""


def extension_file(name: str) -> Path | None:
    """Give the file of an extension that fits this DuckDB, None where there is none."""
    found = find_spec(f"duckdb_extension_{name}")
    if found is None or found.origin is None:
        return None
    file = Path(found.origin).parent / "extensions" / f"v{duckdb.__version__}" / f"{name}.duckdb_extension"
    return file if file.is_file() else None


def load_extension(con: duckdb.DuckDBPyConnection, name: str, extra: str) -> None:
    """Load an extension; where it is missing, say which extra of this package brings it."""
    file = extension_file(name)
    if file is None:
        raise ExtensionMissingError(
            f"DuckDB's {name.partition('_')[0]} extension is not installed for DuckDB {duckdb.__version__}; "
            f'install it with: pip install "hpfacts[{extra}]"'
        )
    con.execute(f"LOAD {quoted(str(file))}")
