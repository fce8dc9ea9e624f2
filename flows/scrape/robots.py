"""What a host's robots.txt lets us ask, and how fast (RFC 9309).

No rules (4xx) allow everything; a file that could not be read (5xx, no answer) allows nothing.
Never fetches: the client brings the answer.
"""

from dataclasses import dataclass

from protego import Protego

from flows.scrape.exchange import Response

AGENT = "hpfacts"
_LARGEST = 512 * 1024  # RFC 9309 asks for at least 500 KiB


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host; `trouble` says why there are none to go by."""

    rules: Protego | None = None
    trouble: str | None = None

    def allows(self, url: str) -> bool:
        """Whether our agent may ask for the URL."""
        if self.trouble is not None:
            return False
        return self.rules is None or bool(self.rules.can_fetch(url, AGENT))

    @property
    def crawl_delay(self) -> float:
        """Seconds between requests that the host asks for; 0 where it says nothing."""
        return 0.0 if self.rules is None else float(self.rules.crawl_delay(AGENT) or 0.0)


def robots_from(response: Response) -> Robots:
    """Read the rules out of the answer to /robots.txt."""
    if response.status == 200:  # noqa: PLR2004
        return Robots(rules=Protego.parse(response.body[:_LARGEST].decode("utf-8", "replace")))
    if response.transient:
        return Robots(trouble=response.error or f"it answered {response.status}")
    return Robots()
