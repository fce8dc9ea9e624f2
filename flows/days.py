"""Vietnam's day: the logical date of a run."""

from datetime import date, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7), "Asia/Ho_Chi_Minh")  # no summer time there


def today() -> date:
    """Give the logical date of a run that starts now."""
    return datetime.now(VIETNAM).date()
