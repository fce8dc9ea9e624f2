"""Retention: shown first, removed when told to, never without saying what is lost; and the room that things take."""

import fcntl
import subprocess
from datetime import date

import pytest
from typer.testing import CliRunner

from flows import disk
from flows.cli import app, prune
from flows.days import today
from flows.settings import Settings, UsageError
from tests.warehouse.example import NIGHT_1, NIGHT_2, NIGHT_3, fill
from warehouse.publish import publish

BEFORE = date(2022, 1, 1)


@pytest.fixture(scope="module")
def three_nights(tmp_path_factory):
    """Give a data folder with three nights: archived, published, exported and told."""
    settings = Settings(data=tmp_path_factory.mktemp("nights") / "data")
    fill(settings.database)
    for night in (NIGHT_1, NIGHT_2, NIGHT_3):
        publish(settings.database, settings.published, snapshot_date=night, keep=7)
        files = (
            settings.archive / f"{night:%Y/%m}" / f"{night}-lechan.warc.gz",
            settings.data / "snapshots" / f"{night}" / "facts.parquet",
            settings.reports / f"{night}.html",
        )
        for path in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(bytes(500_000))
    return settings.data


@pytest.fixture
def settings(three_nights, data):
    """Give a copy of that folder, files with two names being one there too."""
    subprocess.run(["cp", "-a", three_nights, data], check=True)  # noqa: S603, S607 -- our own folders
    return Settings.load()


@pytest.fixture
def hpfacts(settings):
    """Run a command in this process; gives its exit status and all it says, with blanks as one."""
    assert settings.archive.is_dir()

    def run(*arguments):
        done = CliRunner().invoke(app, [str(each) for each in arguments])
        return done.exit_code, " ".join(done.output.split())

    return run


def days_before(day):
    return (today() - day).days


def archived(settings):
    return sorted(path.name[:10] for path in settings.archive.rglob("*.warc.gz"))


def test_without_yes_it_is_only_shown_with_what_would_be_lost(hpfacts, settings):
    code, said = hpfacts("prune", "--archive", days_before(BEFORE), "--snapshots", days_before(BEFORE))
    assert code == 0
    assert "archive ┃ 2 ┃ 1" in said.replace("│", "┃")
    assert "article versions with" in said
    assert f"--from {BEFORE}" in said
    assert said.endswith("nothing was removed; --yes removes it")
    assert len(archived(settings)) == 3
    assert not (settings.archive / disk.NOTE).exists()


def test_with_yes_only_what_is_old_goes_and_the_archive_remembers(hpfacts, settings, data):
    code, said = hpfacts("prune", "--archive", days_before(BEFORE), "--snapshots", days_before(BEFORE), "--yes")
    assert (code, said.rpartition(" ")[2]) == (0, "removed")
    assert archived(settings) == [str(NIGHT_3)]
    assert [path.name for path in (data / "snapshots").iterdir()] == [str(NIGHT_3)]
    assert sorted(path.name for path in data.glob("warehouse.*")) == [f"warehouse.{NIGHT_3}.duckdb", "warehouse.duckdb"]
    assert len(list(settings.reports.iterdir())) == 3, "nobody asked for these"
    for since in (None, date(2021, 12, 31)):
        with pytest.raises(UsageError, match=f"--from {BEFORE}"):
            disk.refuse_part_for_whole(settings, since)
    disk.refuse_part_for_whole(settings, BEFORE)


def test_what_is_lost_is_what_was_never_seen_again(settings):
    planned = disk.plan(settings, archive=days_before(NIGHT_2), snapshots=None, reports=None)
    first_night = planned.loss
    later = disk.plan(settings, archive=days_before(BEFORE), snapshots=None, reports=None).loss
    assert int(first_night.split()[0]) < int(later.split()[0])
    assert disk.plan(settings, archive=days_before(NIGHT_1), snapshots=None, reports=None).loss is None


def test_a_file_that_is_being_written_stays(hpfacts, settings):
    path = next(settings.archive.rglob(f"{NIGHT_1}-*"))
    with path.open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        code, said = hpfacts("prune", "--archive", days_before(BEFORE), "--yes")
    assert code == 3
    assert f"failed: {path} is being written" in said
    assert archived(settings) == [str(NIGHT_1), str(NIGHT_3)]


def test_what_has_no_effect_says_so(hpfacts):
    assert hpfacts("prune", "--reports", 36500) == (0, "nothing is as old as that")
    with pytest.raises(UsageError, match="nothing to prune: give --archive"):
        prune()


def test_status_tells_the_room_that_things_take(hpfacts, settings):
    code, said = hpfacts("status")
    assert code == 0
    assert "disk" in said
    rows = {row["part"]: row for row in disk.use(settings).iter_rows(named=True)}
    assert (rows["archive"]["files"], rows["archive"]["megabytes"]) == (3, 1.5)
    assert rows["snapshots"]["files"] == 5, "the last kept copy is the published file by another name"
    assert rows["prefect"]["files"] == 0
