"""The schedule: nightly at 02:00 in Vietnam under Prefect, one run at a time, late runs not piled up."""

from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.schedules import Cron

from flows.nightly import nightly

SCHEDULE = "0 2 * * *"


def serve(cron: str = SCHEDULE) -> None:
    """Stay and run what is due, until interrupted."""
    nightly.serve(
        name="nightly",
        schedule=Cron(cron, timezone="Asia/Ho_Chi_Minh"),
        description=nightly.__doc__,
        pause_on_shutdown=False,
        limit=1,
        global_limit=ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.CANCEL_NEW),
    )
