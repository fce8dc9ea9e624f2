"""Notices that a night did not happen: the dead man's switch, to be asked from outside as well as by `serve`.

Reads the ledger of the published warehouse and nothing else, so that it waits for no writer. Runs nothing.
"""

from datetime import UTC, datetime, timedelta

from flows.alerts import send_standing
from flows.settings import Settings
from warehouse.query import QuestionError, last_good_night, open_published

HOURS = 30.0  # a day, and what a long night may take more than the one before
OVERDUE_AGAIN = 1  # days


def overdue(settings: Settings, hours: float = HOURS, since: datetime | None = None) -> str | None:
    """Say that no night was published within so many hours; None where one was.

    `since` is when nights began to be run here: nothing is overdue before it is `hours` ago.
    """
    now = datetime.now(UTC)
    if since and now - since < timedelta(hours=hours):
        return None
    try:
        with open_published(settings.published) as con:
            last = last_good_night(con)
    except QuestionError as error:
        return f"no night can be seen: {error}"
    if last is None:
        return "no night has ever been published; `hpfacts nightly` runs one"
    ago = now - last.replace(tzinfo=UTC)
    if ago < timedelta(hours=hours):
        return None
    return (
        f"the last good night ended {last:%Y-%m-%d %H:%M} UTC, {ago / timedelta(hours=1):.0f} hours ago; is "
        f"`hpfacts serve` or its timer running? What the last runs said: hpfacts status"
    )


def watch(settings: Settings, hours: float = HOURS, since: datetime | None = None) -> str | None:
    """Say whether a night is overdue, and alert: at once and then daily, until one is published."""
    why = overdue(settings, hours, since)
    standing = {"overdue": why} if why else {}
    send_standing(settings, "hpfacts: no good night", standing, again=OVERDUE_AGAIN, among=["overdue"])
    return why
