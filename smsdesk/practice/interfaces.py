"""Where each provider's interface is on the practice server, and what opens it."""

from __future__ import annotations

from smsdesk.practice.config import PRACTICE_KEY, PRACTICE_WORD

USERNAME = {"username": PRACTICE_WORD}
INTERFACES: dict[str, tuple[str, dict[str, str], str]] = {
    "d7": ("/d7", USERNAME, PRACTICE_WORD),
    "isms": ("/isms/api/http", USERNAME, PRACTICE_WORD),
    "decisiontelecom": ("/decisiontelecom/v1/api", {}, PRACTICE_KEY),
    "bulksms": ("/bulksms", USERNAME, PRACTICE_WORD),
    "practice": ("/practice", {}, PRACTICE_WORD),
}
"""By provider: the path of its interface, the account's other options, and the secret. These
open nothing but a practice server."""
