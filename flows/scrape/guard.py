"""The last gate before a socket: no private addresses, no answer that takes for ever.

The address is checked where the connection is made, so a name that resolves differently the
second time gains nothing. A deadline bounds every read, headers too, however they drip.
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from ipaddress import IPv6Address, ip_address
from typing import Any

import httpcore
import httpx

SocketOptions = Iterable[tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]]


class AddressRefused(httpcore.ConnectError):
    """The host has no address that may be asked."""


class DeadlinePassed(httpcore.ReadTimeout):
    """The whole answer took longer than the source allows."""


class Deadline(threading.local):
    """The moment by which this thread's request must be done; none outside a request."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.at: float | None = None

    def left(self, timeout: float | None) -> float | None:
        """Shorten a socket's timeout to what is left; raise DeadlinePassed when nothing is."""
        if self.at is None:
            return timeout
        left = self.at - self._clock()
        if left <= 0:
            raise DeadlinePassed("time for the whole answer is up")
        return left if timeout is None else min(left, timeout)


class GuardedTransport(httpx.HTTPTransport):
    """httpx's transport over guarded sockets; HTTP/2 where the site speaks it."""

    def __init__(self, context: ssl.SSLContext, deadline: Deadline, connections: int, *, loopback_only: bool) -> None:
        super().__init__(verify=context)
        # httpx has no argument for the network backend that its pool takes.
        self._pool = httpcore.ConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=30.0,
            http1=True,
            http2=True,
            network_backend=_GuardedBackend(deadline, loopback_only=loopback_only),
        )


class _GuardedBackend(httpcore.NetworkBackend):
    def __init__(self, deadline: Deadline, *, loopback_only: bool) -> None:
        self._deadline = deadline
        self._loopback_only = loopback_only
        self._sockets = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: SocketOptions | None = None,
    ) -> httpcore.NetworkStream:
        failure: httpcore.ConnectError | httpcore.ConnectTimeout | None = None
        for address in self._addresses(host, port):
            left = self._deadline.left(timeout)
            try:
                stream = self._sockets.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error  # the next address may answer: IPv6 is often announced and dead
            else:
                return _DeadlineStream(stream, self._deadline)
        raise failure or AddressRefused(f"{host} has no address")

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore.ConnectError(f"{host} cannot be resolved: {error.strerror or error}") from error
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
        allowed = [each for each in addresses if _may_connect(each, loopback_only=self._loopback_only)]
        if not allowed:
            what = "no loopback address" if self._loopback_only else "a private address"
            raise AddressRefused(f"{host} is {what} ({', '.join(addresses)}), which this source does not allow")
        return allowed


class _DeadlineStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return _DeadlineStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _may_connect(address: str, *, loopback_only: bool) -> bool:
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if loopback_only:
        return ip.is_loopback
    return ip.is_global and not ip.is_multicast
