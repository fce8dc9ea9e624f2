"""DuckDB's own user interface over the published warehouse, where its extension is installed.

The extension serves on this machine only and takes its pages from ui.duckdb.org. The warehouse is attached
read-only; who opens the interface is at the machine and may use the rest of DuckDB.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.extensions import load_extension
from warehouse.lake import Lake
from warehouse.query import QuestionError, attach_published


@contextmanager
def serve_ui(published: Path | Lake, port: int) -> Iterator[str]:
    """Serve the interface; give its address."""
    with duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false"}) as con:
        attach_published(con, published)
        con.execute("USE warehouse")
        # Where the extension keeps its notebooks; it makes the last folder of the path only.
        (Path.home() / ".duckdb").mkdir(exist_ok=True)
        load_extension(con, "ui", "ui")
        con.execute(f"SET ui_local_port = {int(port)}")
        try:
            con.execute("CALL start_ui_server()")
        except duckdb.Error as error:
            raise QuestionError(f"port {port}: {str(error).partition(chr(10))[0]}") from error
        try:
            yield f"http://localhost:{port}/"
        finally:
            con.execute("CALL stop_ui_server()")
