"""What `make run` shows: two nights over the sample site, what changed between them, and a question.

Runs the real command line in processes of its own, as a person would; leaves the warehouse in data/sample.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.replica import SOURCES, Replica

DATA = Path("data/sample")
COMMAND = [sys.executable, "-m", "flows"]
QUESTION = """SELECT DISTINCT ON (place) place, period_kind AS period, period_end AS until,
    CAST(value_si / 1e9 AS DECIMAL(12, 1)) AS billion_dong, modality, sentence[:60] || '…' AS sentence
FROM facts_current
WHERE indicator = 'budget_revenue' AND measure = 'level' AND period_kind IN ('year', 'ytd')
ORDER BY place, period_end DESC, value_si DESC"""
AFTERWARDS = f"""
The warehouse stays in {DATA}. Go on with:
  export HPFACTS_DATA={DATA}
  .venv/bin/hpfacts sql                                # a shell; DESCRIBE facts_current; lists the columns
  .venv/bin/hpfacts sql --as-of 2026-10-05 "SELECT count(*) AS facts FROM facts"
  .venv/bin/hpfacts explain FACT_ID                    # where a figure comes from
"""


def main() -> None:
    """Run the two nights and ask."""
    started = time.monotonic()
    shutil.rmtree(DATA, ignore_errors=True)
    with Replica(night=1) as replica:
        environment = os.environ | replica.variables | {"HPFACTS_DATA": str(DATA), "HPFACTS_SOURCES": str(SOURCES)}
        first = night(replica, 1, environment)
        second = night(replica, 2, environment)
    say(f"What changed from {first} to {second}")
    hpfacts("diff", first, second, environment=environment)
    say("Budget revenue across places: hpfacts sql, with the question")
    sys.stdout.write(QUESTION + "\n\n")
    sys.stdout.flush()
    hpfacts("sql", QUESTION, environment=environment)
    sys.stdout.write(AFTERWARDS)
    sys.stdout.write(f"\nDone in {time.monotonic() - started:.0f} seconds.\n")


def night(replica: Replica, number: int, environment: dict[str, str]) -> str:
    """Run one night; give its date. Status 3 is part of the story: some pages fail on the second night."""
    replica.set_night(number)
    day = replica.today.isoformat()
    say(f"Night {number}: hpfacts nightly --date {day}")
    hpfacts("nightly", "--date", day, environment=environment, allowed=(0, 3))
    return day


def hpfacts(*arguments: str, environment: dict[str, str], allowed: tuple[int, ...] = (0,)) -> None:
    """Run one command; end with its status where that is not allowed."""
    done = subprocess.run([*COMMAND, *arguments], env=environment, check=False)  # noqa: S603 -- our own module
    if done.returncode not in allowed:
        sys.exit(done.returncode)


def say(line: str) -> None:
    """Print a heading."""
    sys.stdout.write(f"\n── {line}\n\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
