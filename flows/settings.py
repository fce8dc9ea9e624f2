"""What can be set from outside: `HPFACTS_…` in the environment or in `.env`, documented field by field.

Also says where everything lies below the data folder. Touches nothing else.
"""

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from flows.scrape.source import SOURCES, Source, SourceError, load_sources

if TYPE_CHECKING:
    from warehouse.lake import Lake


class UsageError(ValueError):
    """What was asked for cannot be done as it was asked: one line that says why and what is wanted."""


class SettingsError(UsageError):
    """A setting that cannot be used: one line with its name and what is wrong."""


class Runner(StrEnum):
    """Who reads the batches."""

    threads = "threads"
    processes = "processes"
    dask = "dask"
    ray = "ray"


class Settings(BaseSettings):
    """Every setting has a default that works for trying things out."""

    model_config = SettingsConfigDict(env_prefix="HPFACTS_", env_file=".env", extra="ignore", frozen=True)

    data: Path = Field(default=Path("data"), description="The data folder: archive, warehouse, working files")
    sources: Annotated[tuple[Path, ...], NoDecode] = Field(
        default=(SOURCES,), description=f"Folders of source files, separated by {os.pathsep!r}"
    )
    contact: str = Field(
        default="", description="Who runs this: an address or e-mail that the sites see in the user agent"
    )
    batch_megabytes: int = Field(
        default=128, ge=1, le=4096, description="Bytes of pages read in one batch, which has two thousand at most"
    )
    warehouse: str = Field(
        default="",
        description="Where the warehouse is instead of in the data folder: ducklake:sqlite:PATH or "
        "ducklake:postgres:CONNECTION (extra hpfacts[lake]); passwords belong in PGPASSWORD or ~/.pgpass",
    )
    lake_files: str = Field(
        default="",
        description="Where a lake's Parquet files are: a folder that all its machines see, or s3://BUCKET/PATH, which "
        "AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_REGION and AWS_ENDPOINT_URL open; needed once, to make the lake",
    )
    runner: Runner = Field(
        default=Runner.processes,
        description="Who reads batches where there are several: threads, processes, or dask or ray (an extra each)",
    )
    runner_address: str = Field(
        default="", description="A running cluster: tcp://HOST:8786 of Dask, ray://HOST:10001 of Ray"
    )
    workers: int = Field(default=0, ge=0, le=1024, description="How many batches are read at a time; 0: one a core")
    keep: int = Field(default=7, ge=1, description="Published warehouses that are kept, one a snapshot date")
    alerts: SecretStr = Field(
        default=SecretStr(""),
        description="Where alerts go: addresses as Apprise has them, such as mailto://USER:PASSWORD@HOST, "
        "separated by blanks",
    )
    log_format: Literal["text", "json"] = Field(default="text", description="Form of the log on standard error")
    debug: bool = Field(default=False, description="Show where in the program an error arose")

    @field_validator("sources", mode="before")
    @classmethod
    def _folders(cls, value: object) -> object:
        return tuple(value.split(os.pathsep)) if isinstance(value, str) else value

    @model_validator(mode="after")
    def _is_a_lake(self) -> Self:
        self._lake()
        return self

    def _lake(self) -> "Lake | None":
        if not self.warehouse:
            return None
        from warehouse.lake import Lake  # noqa: PLC0415 -- most commands start without DuckDB

        return Lake.parse(self.warehouse, self.lake_files or None)

    @classmethod
    def load(cls) -> Self:
        """Read environment and `.env`; SettingsError names what cannot be used."""
        try:
            return cls()
        except ValidationError as error:
            first = error.errors()[0]
            if not first["loc"]:  # what is wrong with the lake is said by the lake
                raise SettingsError(f"HPFACTS_WAREHOUSE {first['msg'].removeprefix('Value error, ')}") from error
            name = f"HPFACTS_{'_'.join(str(step) for step in first['loc'][:1])}".upper()
            raise SettingsError(f"{name}={first['input']!r}: {first['msg']}") from error

    @property
    def archive(self) -> Path:
        """The WARC files: the truth from which everything else can be made again."""
        return self.data / "archive"

    @property
    def work(self) -> Path:
        """Working files, the writer's own."""
        return self.data / "work"

    @property
    def reports(self) -> Path:
        """A page a day that tells of its runs."""
        return self.data / "reports"

    @property
    def database(self) -> "Path | Lake":
        """What writers write to: their own database, or the lake."""
        return self._lake() or self.work / "warehouse.duckdb"

    @property
    def published(self) -> "Path | Lake":
        """The warehouse that is asked."""
        return self._lake() or self.data / "warehouse.duckdb"

    @property
    def batch_bytes(self) -> int:
        """Size of a batch in bytes."""
        return self.batch_megabytes << 20

    def load_sources(self, names: tuple[str, ...] = ()) -> dict[str, Source]:
        """Give the sources of all folders by name, or those named; SourceError names file and key."""
        there: dict[str, Source] = {}
        for folder in self.sources:
            if not folder.is_dir():
                raise SourceError(f"{folder}: no such folder of source files; see HPFACTS_SOURCES")
            there |= {source.name: source for source in load_sources(folder, variables=_variables(os.environ))}
        for name in names:
            if name not in there:
                raise UnknownSourceError(f"no source named {name!r}; there are: {', '.join(there) or 'none'}")
        return {name: source for name, source in there.items() if not names or name in names}


class UnknownSourceError(UsageError):
    """A name that no source file bears."""


def prepare_prefect(settings: Settings, *, is_served: bool = False) -> None:
    """Set Prefect up for runs without a server of their own; to be called before Prefect is imported.

    With a server beside (`is_served`), it gets our log too.

    What the environment already says stays: with PREFECT_API_URL a run reports to that server.
    """
    home = (settings.work / "prefect").resolve()
    home.mkdir(parents=True, exist_ok=True)
    defaults = {
        "PREFECT_HOME": str(home),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        # The first run makes Prefect's database, which takes longer than the 20 s Prefect waits by itself.
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
        # Our own log says what happens; Prefect's would say it a second time, with tracebacks.
        "PREFECT_LOGGING_LEVEL": "CRITICAL",
        "PREFECT_LOGGING_TO_API_ENABLED": str(is_served).lower(),
        "PREFECT_LOGGING_TO_API_WHEN_MISSING_FLOW": "ignore",
        "PREFECT_LOGGING_EXTRA_LOGGERS": "hpfacts,flows" if is_served else "",
    }
    for name, value in defaults.items():
        os.environ.setdefault(name, value)


def _variables(environment: Mapping[str, str]) -> dict[str, str]:
    """What source files may name as `${NAME}`: our own part of the environment only."""
    return {name: value for name, value in environment.items() if name.startswith("HPFACTS_")}
