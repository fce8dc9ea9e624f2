"""Tells somebody at once: a run failed or did not happen, checks failed, a source went silent.

By any service that Apprise knows (HPFACTS_ALERTS). The addresses hold secrets: neither they nor what their
services answer is ever logged. An alert that cannot be delivered is logged and changes nothing else.
"""

import json
import logging
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from flows.days import today
from flows.settings import Settings, SettingsError

if TYPE_CHECKING:
    from flows.office import Report

log = logging.getLogger("hpfacts.alerts")

MOST_LINES = 15
MOST_CHARACTERS = 300  # of a line
SILENCE_AGAIN = 7  # days after which a source that is still silent is told of again


def send(settings: Settings, title: str, lines: Collection[str]) -> bool:
    """Send an alert to every address; give whether one is set and all took it."""
    urls = settings.alerts.get_secret_value().split()
    if not urls:
        return False
    import apprise  # noqa: PLC0415 -- takes a while, and most runs have nothing to tell

    for name in ("apprise", "urllib3"):  # what they log names addresses and answers
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    body = "\n".join(line[:MOST_CHARACTERS] for line in list(lines)[:MOST_LINES])
    if len(lines) > MOST_LINES:
        body += f"\nand {len(lines) - MOST_LINES} more"
    undelivered = []
    for number, url in enumerate(urls, start=1):
        service = apprise.Apprise()
        is_known = service.add(url)
        if not is_known or not service.notify(title=title, body=body, body_format=apprise.NotifyFormat.TEXT):
            why = "could not be delivered to" if is_known else "not sent: Apprise does not understand"
            scheme, is_url, _ = url.partition("://")
            undelivered.append(f"{why} address {number} of HPFACTS_ALERTS ({scheme if is_url else ''}://…)")
    for each in undelivered:
        log.warning("alert %r %s", title, each)
    return not undelivered


def send_standing(
    settings: Settings, title: str, standing: Mapping[str, str], *, again: int, among: Collection[str] | None = None
) -> None:
    """Tell what stands: when it begins, and again after so many days as it still does.

    `standing` gives a line by its key; keys are forgotten when they no longer stand, of `among` if given.
    """
    path, day = settings.work / "alerts.json", today()
    told: dict[str, str] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    told = {key: on for key, on in told.items() if key in standing or (among is not None and key not in among)}
    due = {key for key in standing if key not in told or date.fromisoformat(told[key]) + timedelta(again) <= day}
    if due and send(settings, title, [standing[key] for key in sorted(due)]):
        told |= dict.fromkeys(due, day.isoformat())
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".new")
    aside.write_text(json.dumps(told, indent=1), "utf-8")
    aside.replace(path)


def after_run(settings: Settings, report: "Report", sources: Collection[str]) -> None:
    """Tell what a run that came to its end has to be told of."""
    name = f"{report.kind} {report.day or ''}".rstrip()
    if report.refused:
        send(settings, f"hpfacts: {name}: checks failed, nothing was published", report.failures)
    elif report.published is None:
        send(settings, f"hpfacts: {name}: nothing was published", [*report.notices, *report.failures])
    if report.kind == "nightly":
        title = f"hpfacts: {name}: a source went silent"
        silent = {f"silent {source}": why for source, why in report.silent.items()}
        send_standing(settings, title, silent, again=SILENCE_AGAIN, among=[f"silent {each}" for each in sources])


def run_failed(flow: Any, flow_run: Any, state: Any) -> None:
    """Tell that a run failed or was killed; a hook of Prefect's."""
    try:
        settings = Settings.load()
    except SettingsError as error:
        log.warning("no alert: %s", error)
        return
    title = f"hpfacts: {flow.name} {flow_run.name}: {state.name.lower()}"
    send(settings, title, [state.message or "no cause is known"])
