"""D7's receipts: what the gateway calls back with when a message asks (providers.md §1.6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from smsdesk.practice.network import Arrival, Fate
from smsdesk.practice.state import Practice

ACKNOWLEDGEMENT: Final = "ACK/Jasmin"
_CONNECTOR: Final = "practice_smsc"

_STATUS: Final = {
    Fate.DELIVERED: "DELIVRD",
    Fate.FAILED: "UNDELIV",
    Fate.EXPIRED: "EXPIRED",
    Fate.UNKNOWN: "UNKNOWN",
}


def promise(practice: Practice, arrival: Arrival, query: Mapping[str, str]) -> None:
    """Plan the receipts that this request asked for; `dlr=yes` without a URL plans nothing."""
    url = query.get("dlr-url")
    if url is None:
        return
    level = query.get("dlr-level", "1")
    method = query.get("dlr-method", "POST")
    network = practice.network
    if level in {"1", "3"}:
        practice.pusher.add(
            url,
            method,
            {
                "id": arrival.ids[0],
                "level": "1",
                "message_status": "ESME_ROK",
                "connector": _CONNECTOR,
            },
            at=network.on_the_way_at(arrival),
            expects=ACKNOWLEDGEMENT,
        )
    if level in {"2", "3"} and arrival.fate in _STATUS:
        practice.pusher.add(
            url,
            method,
            _handset_receipt(arrival, network.settled_at(arrival)),
            at=network.settled_at(arrival),
            expects=ACKNOWLEDGEMENT,
        )


def _handset_receipt(arrival: Arrival, done_at: float) -> dict[str, str]:
    smsc_id = f"{arrival.number:010x}"
    delivered = arrival.fate is Fate.DELIVERED
    return {
        "id": arrival.ids[0],
        "level": "2",
        "message_status": _STATUS[arrival.fate],
        # The gateway's mistake: the SMSC's id instead of the connector's (§1.6).
        "connector": smsc_id,
        "id_smsc": smsc_id,
        "sub": "001",
        "dlvrd": "001" if delivered else "000",
        "subdate": _minute(arrival.due_at),
        "donedate": _minute(done_at),
        "err": "000" if delivered else "001",
        "text": arrival.text[:20],
    }


def _minute(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%y%m%d%H%M}"
