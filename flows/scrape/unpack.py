"""Undoing content-encoding within a size limit, so that a gzip bomb is cut off while it unpacks.

Knows gzip and deflate, which are all we ask for; never trusts a declared length.
"""

import zlib


class UnpackError(Exception):
    """A body that cannot be had; `cut_short` tells a broken transfer from a hopeless one."""

    def __init__(self, why: str, *, cut_short: bool = False) -> None:
        super().__init__(why)
        self.cut_short = cut_short


class Unpacker:
    """Takes a body chunk by chunk; neither its packed nor its unpacked size may pass the limit."""

    def __init__(self, encoding: str, max_bytes: int) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise UnpackError(f"content-encoding {encoding!r}, which was not asked for")
        self._max = max_bytes
        self._taken = 0
        self._size = 0
        self._parts: list[bytes] = []
        self._inflate: zlib._Decompress | None = None

    def feed(self, chunk: bytes) -> None:
        """Take the next chunk as it came over the wire."""
        self._taken += len(chunk)
        if self._taken > self._max:
            raise UnpackError(f"larger than {self._max} bytes")
        if self._encoding in {"", "identity"}:
            self._keep(chunk)
            return
        while chunk:
            if self._inflate is None or self._inflate.eof:
                if self._inflate is not None and not chunk.strip(b"\0"):
                    return  # padding after the last gzip member
                self._inflate = zlib.decompressobj(self._window(chunk))
            try:
                self._keep(self._inflate.decompress(chunk, self._max - self._size + 1))
            except zlib.error as error:
                raise UnpackError(f"broken {self._encoding} body: {error}", cut_short=True) from error
            chunk = self._inflate.unconsumed_tail or self._inflate.unused_data

    def finish(self) -> bytes:
        """Give the whole body once the last chunk is in."""
        if self._inflate is not None and not self._inflate.eof:
            raise UnpackError(f"{self._encoding} body ends before its end", cut_short=True)
        return b"".join(self._parts)

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > self._max:
            raise UnpackError(f"larger than {self._max} bytes when unpacked ({self._taken} bytes sent so far)")
        self._parts.append(part)

    def _window(self, start: bytes) -> int:
        if self._encoding != "deflate":
            return zlib.MAX_WBITS | 16
        # "deflate" is zlib by the standard; some servers send the bare stream instead.
        return zlib.MAX_WBITS if start[0] & 0x0F == zlib.DEFLATED else -zlib.MAX_WBITS
