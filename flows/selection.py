"""Which sources a run asks, and whether it may: known before anything starts. Asks nothing itself."""

from flows.scrape.cdx import is_loopback
from flows.scrape.source import Source
from flows.settings import Settings, UsageError


class NoSourceError(UsageError):
    """There is nothing to do: no source is named and none is enabled."""


def tonights(settings: Settings, names: tuple[str, ...], service: str | None = None) -> dict[str, Source]:
    """Give the sources of a night: those named, else all that are enabled.

    UsageError where a live site is to be asked, or a web archive (`service`) for it, and nobody is named who asks.
    """
    sources = settings.load_sources(names)
    if not names:
        sources = {name: source for name, source in sources.items() if source.enabled}
    live = [name for name, source in sources.items() if not source.allow_private]
    if service is not None:
        live = [] if is_loopback(service) else [service]
    if live and not settings.contact:
        raise UsageError(
            f"{', '.join(live)}: a live site is asked only by someone it can reach; set HPFACTS_CONTACT to an "
            "address or e-mail of yours"
        )
    if not sources:
        folders = ", ".join(map(str, settings.sources))
        raise NoSourceError(f"no source in {folders} is enabled; name one with --source, or set enabled = true")
    return sources
