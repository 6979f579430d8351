"""D7's `sendbatch`: queued without a look, run one by one, callbacks by GET (providers.md §1.4)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from zoneinfo import ZoneInfo

from smsdesk.practice import d7_arguments
from smsdesk.practice.d7 import D7, PROVIDER, Refused, crash, falcon, parse
from smsdesk.practice.d7_arguments import BadSchedule
from smsdesk.practice.faults import Effect
from smsdesk.practice.network import Arrival
from smsdesk.practice.state import Practice
from smsdesk.practice.wire import Call, Reply, json_reply

# What trips the REST layer: things of the wrong JSON type where it expects an object or a string.
_CRASHES: Final = (AttributeError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class _Batch:
    """What all messages of a batch share."""

    batch_id: str
    config: Mapping[str, Any]
    login: dict[str, str]
    countdown_s: float


class D7Batch:
    """POST /secure/sendbatch."""

    def __init__(self, practice: Practice, d7: D7) -> None:
        self._practice = practice
        self._d7 = d7
        self._zone = ZoneInfo(practice.config.d7_zone)

    def send_batch(self, request: Call) -> Reply:
        """200 means "queued", no more; a malformed entry crashes after earlier ones went out."""
        try:
            login = self._d7.open(request, "POST")
            if not self._d7.knows(login):
                user = login["username"]
                return falcon(
                    412, "Authentication failed", f"Authentication failed for user: {user}"
                )
            return self._answer(parse(request.content), login)
        except Refused as refused:
            return refused.reply
        except BadSchedule as error:
            return falcon(412, *error.args)
        except _CRASHES:
            return crash()

    def _answer(self, params: Any, login: dict[str, str]) -> Reply:
        """The reply, unless a fault was ordered; one that lets nothing out queues nothing."""
        fault = self._practice.faults.ordered(PROVIDER, "send")
        refusal = None
        if fault is not None and fault.effect is Effect.REFUSAL:
            refusal = self._d7.refuse(fault)
        if refusal is not None and fault is not None and not fault.goes_out:
            return refusal
        reply = self._queue(params, login)
        reply.spoil(fault)
        return refusal or reply

    def _queue(self, params: Any, login: dict[str, str]) -> Reply:
        config = params.get("batch_config", {})
        countdown_s = d7_arguments.countdown(
            config.get("schedule_at"), self._practice.network.clock(), self._zone
        )
        batch = _Batch(str(uuid.uuid4()), config, login, countdown_s)
        count = 0
        for entry in params.get("messages", {}):
            message = dict(params.get("globals", {}))
            message.update(entry)
            query = {name.replace("_", "-"): value for name, value in message.items()}
            if "to" not in query or ("content" not in query and "hex-content" not in query):
                continue
            numbers = query["to"] if isinstance(query["to"], list) else [query["to"]]
            for number in numbers:
                self._enqueue(batch, query | {"to": number})
                count += 1
        data: dict[str, Any] = {"batchId": batch.batch_id, "messageCount": count}
        if countdown_s > 0:
            data["scheduled"] = f"{countdown_s}s"
        return json_reply({"data": data})

    def _enqueue(self, batch: _Batch, params: dict[str, Any]) -> None:
        if batch.countdown_s <= 0:
            self._run(batch, params)
            return
        network, pusher = self._practice.network, self._practice.pusher
        due_at = network.clock() + batch.countdown_s

        def start() -> None:
            pusher.job_done()
            self._run(batch, params)

        preview = Arrival(
            provider=PROVIDER,
            sender=str(params.get("from", "")),
            recipient=str(params["to"]).lstrip("+"),
            text=str(params.get("content", params.get("hex-content"))),
            encoding="",
            due_at=due_at,
        )
        network.later(due_at, start, preview)
        pusher.watch_jobs()

    def _run(self, batch: _Batch, params: dict[str, Any]) -> None:
        """What the queue's worker does with one message: call `send`, then call back."""
        query = d7_arguments.as_query(params) | batch.login
        recipient = query.get("to", "")
        fault = self._practice.faults.for_number(PROVIDER, recipient.lstrip("+"))
        try:
            submission = self._d7.prepare(query, fault)
            message_id = self._d7.commit(submission, fault)
        except Refused as refused:
            self._call_back(batch, "errback_url", recipient, _failure_text(refused.reply))
        else:
            self._call_back(batch, "callback_url", recipient, f'Success "{message_id}"')

    def _call_back(self, batch: _Batch, which: str, recipient: str, text: str) -> None:
        url = batch.config.get(which)
        if not isinstance(url, str):
            return
        status = "1" if which == "callback_url" else "0"
        self._practice.pusher.add(
            url,
            "GET",
            {"batchId": batch.batch_id, "to": recipient, "status": status, "statusText": text},
            at=self._practice.network.clock(),
        )


def _failure_text(reply: Reply) -> str:
    answer = parse(reply.body)
    if "message" in answer:
        return f"HTTPAPI error: {answer['message']}"
    return f"HTTPAPI Connection error: {answer.get('description', answer['title'])}"
