"""Words for the details that this program gives itself, such as the system's name of a failure.

What a provider says of a failure stays as it was said.
"""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.wording.words import Translate, mark

DETAILS: Mapping[str, str] = {
    "not_built": mark("SMS Desk could not put the request together"),
    "ECONNREFUSED": mark("the server refuses connections at this port"),
    "ECONNRESET": mark("the other side broke the connection off"),
    "ECONNABORTED": mark("the connection was broken off"),
    "EPIPE": mark("the other side had closed the connection"),
    "ETIMEDOUT": mark("no connection came about in time"),
    "EHOSTUNREACH": mark("there is no way to this server"),
    "ENETUNREACH": mark("this computer has no way to that network"),
}
"""By code."""


def detail_words(detail: str, translate: Translate) -> str:
    """A detail as people shall read it, within a sentence that ends with a stop of its own."""
    own = DETAILS.get(detail)
    said = detail if own is None else translate(own)
    return said if said.endswith("..") else said.removesuffix(".")
