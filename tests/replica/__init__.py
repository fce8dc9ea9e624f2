"""A loopback web site that speaks like the real ones: six platforms, nights that differ, faults on demand."""

import sys

from tests.replica.generate import GeneratedArticle, generate
from tests.replica.site import SOURCES, Replica

__all__ = ["SOURCES", "GeneratedArticle", "Replica", "generate", "main"]


def main(port: int = 8800, night: int = 1, generated: int = 0) -> None:
    """Serve in the foreground until interrupted; prints the six addresses."""
    try:
        sites = Replica(night=night, port=port, generated=generated)
    except (OSError, ValueError) as error:
        raise SystemExit(f"replica: {error}") from error
    with sites as replica:
        written = len(replica.articles())
        _say(f"night {replica.night} ({replica.today}): {written} articles, {generated} generated")
        for name, url in replica.addresses.items():
            _say(f"  {name:<11} {url}")
        _say(f"another night: curl -X POST '{replica.addresses['platform_c']}/__night?n=2'")
        try:
            replica.wait()
        except KeyboardInterrupt:
            _say("")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
