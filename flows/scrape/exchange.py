"""What is asked of a site and what it answered, as plain values.

A `Response` stands for every outcome, a failure too, so that nothing that happened on the
network is lost on the way to the archive. Never holds a connection, never raises.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["page", "listing", "robots", "hop"]
Pairs = tuple[tuple[str, str], ...]
Key = tuple[str, str, Pairs]

# Worth another try on another occasion. 500 is not retried at once: it is mostly a broken page.
PASSING_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Request:
    """One question to a site; `form` makes it a form post, the validators make it conditional."""

    url: str
    method: str = "GET"
    form: Mapping[str, str] | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None
    kind: Kind = "page"

    @property
    def key(self) -> Key:
        """What makes two requests the same question; validators and headers do not."""
        return self.method, self.url, form_pairs(self.form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One outcome. `status` 0 means no usable answer; `error` then says why, in one line with the URL.

    `body` has its content-encoding undone. `transient` says that asking again later may end
    otherwise. `way` holds what had to be fetched first: robots.txt of a new host, redirects.
    """

    url: str
    final_url: str
    method: str = "GET"
    form: Pairs = ()
    request_headers: Pairs = field(default=(), compare=False)
    status: int = 0
    headers: Pairs = ()
    body: bytes = b""
    fetched_at: datetime
    elapsed: float = 0.0  # seconds
    error: str | None = None
    transient: bool = False
    kind: Kind = "page"
    way: tuple["Response", ...] = field(default=(), compare=False)

    @property
    def key(self) -> Key:
        """The key of the request that this answers."""
        return self.method, self.url, self.form

    @property
    def is_final(self) -> bool:
        """Whether asking again on the same day would be a waste of the site's time."""
        return not self.transient

    @property
    def bytes_hash(self) -> str | None:
        """SHA-256 of the body in hex; None where no body was sent (an error, 304)."""
        if self.error is not None or self.status in {0, 304}:
            return None
        return hashlib.sha256(self.body).hexdigest()

    def header(self, name: str) -> str | None:
        """Look a response header up, whatever its case; the first where several are."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def etag(self) -> str | None:
        """The validator to send as `If-None-Match` next time."""
        return self.header("etag")

    @property
    def last_modified(self) -> str | None:
        """The validator to send as `If-Modified-Since` next time."""
        return self.header("last-modified")

    @property
    def content_type(self) -> str | None:
        """The header with its charset, as sent."""
        return self.header("content-type")


def form_pairs(form: Mapping[str, str] | None) -> Pairs:
    """Form fields in a fixed order, for keys and for the archive."""
    return tuple(sorted((form or {}).items()))
