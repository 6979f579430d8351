"""The page that shows what arrived, and the same as JSON for tests that look from outside.

A plain page without scripts. It never shows credentials. Ordering faults is in `control.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape
from itertools import islice
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from smsdesk.practice.network import Arrival, State
from smsdesk.practice.state import Practice

_MOST_ROWS: Final = 200
_REFRESH_S: Final = 3
_LOCAL: Final = frozenset({"127.0.0.1", "localhost", "::1"})
_HEADERS: Final = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
}
_STYLE: Final = """
:root { color-scheme: light dark; --ink: #1d2329; --soft: #66707a; --line: #dde2e7;
  --paper: #fbfcfd; --card: #fff; --good: #19713d; --bad: #b3261e; --wait: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #98a2ac; --line: #343b43;
  --paper: #15191d; --card: #1d2227; --good: #6fd596; --bad: #ff8a80; --wait: #f0c060; } }
body { margin: 0; padding: 2rem; background: var(--paper); color: var(--ink);
  font: 15px/1.45 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.4rem; } h2 { margin: 2rem 0 .5rem; font-size: 1.05rem; }
p { margin: 0 0 1.25rem; color: var(--soft); }
.frame { overflow-x: auto; background: var(--card); border: 1px solid var(--line);
  border-radius: 10px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .5rem .75rem; text-align: start; vertical-align: top;
  border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
th { color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
td { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.text { min-width: 18rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.delivered { color: var(--good); } .failed, .expired, .rejected { color: var(--bad); }
.queued, .sent, .scheduled, .unknown { color: var(--wait); }
"""
_COLUMNS: Final = (
    "Time",
    "Provider",
    "From",
    "To",
    "Text on the handset",
    "Encoding",
    "Parts",
    "Cost",
    "State",
    "Flash",
)
_WORDS: Final = {
    State.SCHEDULED: "scheduled",
    State.QUEUED: "queued",
    State.SENT: "on the way",
    State.DELIVERED: "delivered",
    State.FAILED: "failed",
    State.EXPIRED: "expired",
    State.UNKNOWN: "unknown",
    State.REJECTED: "rejected",
}


def is_foreign(request: Request) -> bool:
    """Whether the page was asked for by another name: what DNS rebinding looks like."""
    return request.url.hostname not in _LOCAL


def refusal() -> Response:
    """The answer to a foreign request."""
    return PlainTextResponse("Open this page as 127.0.0.1 or localhost.", 403)


class Inspection:
    """`GET /`, `GET /arrivals.json` and `GET /contacts.json`."""

    def __init__(self, practice: Practice) -> None:
        self._practice = practice

    async def page(self, request: Request) -> Response:
        """What arrived, newest first, and what waits for its time."""
        if is_foreign(request):
            return refusal()
        return HTMLResponse(self.render(), headers=_HEADERS)

    async def arrivals(self, request: Request) -> Response:
        """Every field of everything: `arrivals` and `lost` newest first, `scheduled` next first."""
        if is_foreign(request):
            return refusal()
        network = self._practice.network
        document = {
            "arrivals": [network.describe(arrival) for arrival in network.newest()],
            "scheduled": [network.describe(arrival) for arrival in network.scheduled()],
            "lost": [network.describe(arrival) for arrival in reversed(network.lost)],
        }
        return JSONResponse(document, headers=_HEADERS)

    async def contacts(self, request: Request) -> Response:
        """What iSMS.gr holds: `contacts` by number, and the `changes` that made them, in order."""
        if is_foreign(request):
            return refusal()
        practice = self._practice
        document = {
            "contacts": practice.contacts,
            "changes": [list(change) for change in practice.contact_changes],
        }
        return JSONResponse(document, headers=_HEADERS)

    def render(self) -> str:
        """The whole page."""
        network = self._practice.network
        newest = list(islice(network.newest(), _MOST_ROWS))
        scheduled = network.scheduled()
        total = len(network.arrivals())
        shown = f"{total} arrived" + (
            f", the newest {_MOST_ROWS} are shown" if total > len(newest) else ""
        )
        if network.lost:
            shown += f"; {len(network.lost)} accepted but never given to the network"
        return (
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="refresh" content="{_REFRESH_S}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>Practice: {total} arrived</title><style>{_STYLE}</style></head><body>"
            f"<h1>What arrived</h1><p>{shown}. Nothing here was sent to a real phone.</p>"
            + self._table(newest, "Nothing has arrived yet.")
            + ("<h2>Waiting for their time</h2>" + self._table(scheduled, "") if scheduled else "")
            + "</body></html>"
        )

    def _table(self, arrivals: Iterable[Arrival], nothing: str) -> str:
        rows = "".join(map(self._row, arrivals))
        if not rows:
            return f"<p>{nothing}</p>"
        head = "".join(f"<th>{column}</th>" for column in _COLUMNS)
        return (
            f'<div class="frame"><table><thead><tr>{head}</tr></thead>'
            f"<tbody>{rows}</tbody></table></div>"
        )

    def _row(self, arrival: Arrival) -> str:
        state = self._practice.network.state(arrival)
        moment = datetime.fromtimestamp(arrival.due_at, UTC).astimezone()
        plain = (
            f"{moment:%Y-%m-%d %H:%M:%S}",
            arrival.provider,
            arrival.sender,
            arrival.recipient,
        )
        after = (arrival.encoding, str(arrival.parts), str(arrival.cost))
        return (
            "<tr>"
            + "".join(f"<td>{escape(value)}</td>" for value in plain)
            + f'<td class="text" dir="auto">{escape(arrival.text)}</td>'
            + "".join(f"<td>{escape(value)}</td>" for value in after)
            + f'<td class="{state.value}">{_WORDS[state]}</td>'
            + f"<td>{'flash' if arrival.flash else ''}</td></tr>"
        )
