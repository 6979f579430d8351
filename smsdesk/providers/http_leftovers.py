"""Closing a connection on which more came than the reply: a blank line too many, a second reply.

The connection must not carry another call, whose reply would be taken from what is left over.
httpx has no way to ask for this, so the one look into its insides is here, and does nothing
where they are made differently.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx


async def close_where_more_came(client: httpx.AsyncClient) -> None:
    """To be called when no call is under way on this client."""
    for connection in _connections(client):
        if _left_over(connection):
            await connection.aclose()


def _connections(client: httpx.AsyncClient) -> Iterator[Any]:
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        yield from getattr(pool, "connections", ())


def _left_over(connection: Any) -> bool:
    """Octets that were read from the socket and belong to no reply."""
    inner = connection
    while hasattr(inner, "_connection"):  # proxies wrap the connection once more
        inner = inner._connection
    state = getattr(inner, "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])
