"""Object stores that speak S3, for the Parquet files of a lake: Amazon's, MinIO, Ceph and others.

Who we are comes from the environment, by the names that all tools of such stores read. Nothing is kept on disk.
"""

import os
from collections.abc import Mapping
from urllib.parse import urlsplit

import duckdb

from warehouse.extensions import load_extension
from warehouse.schema import quoted

SCHEME = "s3://"
EXTRA = "lake"


class StoreError(ValueError):
    """A store cannot be used as it was named; one line says why."""


def in_store(files: str) -> bool:
    """Whether an address names an object store and no folder."""
    return files.startswith(SCHEME)


def load_store(con: duckdb.DuckDBPyConnection) -> None:
    """Let a connection know of stores, though of none in particular."""
    load_extension(con, "httpfs", EXTRA)
    for setting in ("s3_access_key_id", "s3_secret_access_key", "s3_session_token"):
        con.execute(f"SET GLOBAL {setting} = ''")  # it takes them from the environment, where any question sees them


def open_store(con: duckdb.DuckDBPyConnection, files: str, environment: Mapping[str, str] = os.environ) -> None:
    """Let a connection that knows of stores read and write below an address such as s3://bucket/path/, nowhere else.

    StoreError where the environment does not say who we are.
    """
    missing = [name for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY") if not environment.get(name)]
    if missing:
        raise StoreError(f"{files}: who may read and write there is not set; set {' and '.join(missing)}")
    given = {
        "SCOPE": files,
        "KEY_ID": environment["AWS_ACCESS_KEY_ID"],
        "SECRET": environment["AWS_SECRET_ACCESS_KEY"],
        "SESSION_TOKEN": environment.get("AWS_SESSION_TOKEN"),
        "REGION": environment.get("AWS_REGION") or environment.get("AWS_DEFAULT_REGION"),
        **_endpoint(environment.get("AWS_ENDPOINT_URL_S3") or environment.get("AWS_ENDPOINT_URL")),
    }
    values = ", ".join(f"{name} {quoted(value)}" for name, value in given.items() if value)
    con.execute(f"CREATE OR REPLACE SECRET store (TYPE s3, {values})")


def _endpoint(url: str | None) -> dict[str, str]:
    """Give where a store that is not Amazon's is asked; these name the bucket in the path."""
    if not url:
        return {}
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise StoreError(f"AWS_ENDPOINT_URL {url!r} is no address such as https://store.example")
    return {"ENDPOINT": parts.netloc, "USE_SSL": str(parts.scheme == "https").lower(), "URL_STYLE": "path"}
