"""All practice interfaces as one Starlette application: which path is answered by what."""

from __future__ import annotations

from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route, Router

from smsdesk.practice import bulksms, d7, decisiontelecom, isms, plain
from smsdesk.practice.bulksms import Bulksms
from smsdesk.practice.bulksms_schedule import BulksmsSchedule
from smsdesk.practice.control import Control
from smsdesk.practice.d7 import D7
from smsdesk.practice.d7_batch import D7Batch
from smsdesk.practice.decisiontelecom import DecisionTelecom
from smsdesk.practice.inspection import Inspection
from smsdesk.practice.isms import Isms
from smsdesk.practice.isms_contacts import IsmsContacts
from smsdesk.practice.plain import Plain
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import (
    HTML,
    STRAY_PATH,
    Call,
    Endpoint,
    Handler,
    Refuse,
    Reply,
    text_reply,
)

_NO_PAGE: Final = "<html><head><title>404 Not Found</title></head><body>Not Found</body></html>"

# Path below the mount, what the call counts as, and its handler.
_Table = tuple[tuple[str, str, Handler], ...]


def make_app(practice: Practice) -> Starlette:
    """The application of one practice server."""

    async def stray(_request: Request) -> Response:
        practice.strayed += 1
        return PlainTextResponse("strayed")

    inspection = Inspection(practice)
    return Starlette(
        routes=[
            Mount("/d7", app=_d7(practice)),
            Mount("/isms/api/http", app=_isms(practice)),
            Mount("/decisiontelecom/v1/api", app=_decisiontelecom(practice)),
            Mount("/bulksms", app=_bulksms(practice)),
            Mount("/practice", app=_plain(practice)),
            Mount("/control", routes=Control(practice).routes()),
            Route("/", inspection.page),
            Route("/arrivals.json", inspection.arrivals),
            Route("/contacts.json", inspection.contacts),
            Route(STRAY_PATH, stray, methods=["GET", "POST"]),
        ]
    )


def _router(
    practice: Practice, provider: str, table: _Table, refuse: Refuse, missing: Handler
) -> Router:
    routes: list[BaseRoute] = [
        Route(path, Endpoint(practice, provider, call, handler, refuse))
        for path, call, handler in (*table, ("/{rest:path}", "other", missing))
    ]
    return Router(routes, redirect_slashes=False)


def _no_page(_request: Call) -> Reply:
    return text_reply(_NO_PAGE, 404, HTML)


def _d7(practice: Practice) -> Router:
    rest = D7(practice)
    table: _Table = (
        ("/secure/send", "send", rest.send),
        ("/secure/balance", "balance", rest.balance),
        ("/secure/sendbatch", "send", D7Batch(practice, rest).send_batch),
        ("/secure/rate", "other", rest.rate),
        ("/ping", "other", rest.ping),
    )
    return _router(practice, d7.PROVIDER, table, rest.refuse, rest.missing)


def _isms(practice: Practice) -> Router:
    scripts = Isms(practice)
    desk = IsmsContacts(practice, scripts)
    table: _Table = (
        ("/send.php", "send", scripts.send),
        ("/query.php", "status", scripts.query),
        ("/credits.php", "balance", scripts.credits),
        ("/hlr.php", "other", desk.hlr),
        ("/hlrquery.php", "other", desk.hlr_query),
        ("/savecontact.php", "save_contact", desk.save_contact),
        ("/deletecontact.php", "delete_contact", desk.delete_contact),
    )
    return _router(practice, isms.PROVIDER, table, scripts.refuse, _no_page)


def _decisiontelecom(practice: Practice) -> Router:
    api = DecisionTelecom(practice)
    table: _Table = (
        ("/send-sms", "send", api.send),
        ("/multiple-message", "send", api.send_many),
        ("/status", "status", api.status),
        ("/balance", "balance", api.balance),
        ("/hlr", "other", api.hlr),
        ("/hlr-status", "other", api.hlr_status),
    )
    return _router(practice, decisiontelecom.PROVIDER, table, api.refuse, api.missing)


def _bulksms(practice: Practice) -> Router:
    api = Bulksms(practice)
    table: _Table = (
        ("/bulksms/bulksms", "send", api.send),
        ("/bulksms/schedulemsg", "send", BulksmsSchedule(practice, api).schedule),
        ("/CreditCheck/checkcredits", "balance", api.check_credits),
    )
    return _router(practice, bulksms.PROVIDER, table, api.refuse, _no_page)


def _plain(practice: Practice) -> Router:
    api = Plain(practice)
    table: _Table = (
        ("/v1/messages", "send", api.send),
        ("/v1/messages/{message_id}", "status", api.message),
        ("/v1/balance", "balance", api.balance),
    )
    return _router(practice, plain.PROVIDER, table, api.refuse, _no_page)
