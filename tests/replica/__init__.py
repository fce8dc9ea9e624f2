"""A loopback web site that speaks like the real ones: six platforms, nights that differ, faults on demand."""

from tests.replica.generate import GeneratedArticle, generate
from tests.replica.site import SOURCES, Replica

__all__ = ["SOURCES", "GeneratedArticle", "Replica", "generate", "main"]


def main(port: int = 8800, night: int = 1, generated: int = 0) -> None:
    """Serve in the foreground until interrupted; prints the six addresses."""
    with Replica(night=night, port=port, generated=generated) as replica:
        print(
            f"night {replica.night} ({replica.today}), {len(replica.articles())} articles, {generated} generated"
        )  # noqa: T201
        for name, url in replica.addresses.items():
            print(f"  {name:<11} {url}")  # noqa: T201
        print(f"another night: curl -X POST '{replica.addresses['platform_c']}/__night?n=2'", flush=True)  # noqa: T201
        try:
            replica.wait()
        except KeyboardInterrupt:
            print()  # noqa: T201
