"""A secret is seen only by who asks for it by name."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from dataclasses import asdict, dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.secret import Secret


@dataclass
class Holder:
    """Something with a secret in it."""

    secret: Secret


@given(st.text(min_size=3))
def test_no_way_of_writing_shows_it(value: str) -> None:
    secret = Secret(value)
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!r:>40}",
        f"{secret:>40}",
        str.format("{} {!r} {:>9}", secret, secret, secret),
        logging.LogRecord("x", 10, "x", 1, "%s %r", (secret, secret), None).getMessage(),
        repr(Holder(secret)),
        repr([secret]),
        repr({"password": secret}),
        repr(ValueError(secret)),
    ]
    mask = Secret("")
    assert all(value not in one or value in repr(Holder(mask)) + f"{mask:>40}" for one in shown)
    assert secret.reveal() == value


def test_is_not_copied_out() -> None:
    secret = Secret("s3cret")
    for write in (pickle.dumps, copy.copy, copy.deepcopy, json.dumps):
        with pytest.raises(TypeError) as caught:
            write(secret)
        assert "s3cret" not in str(caught.value)
    with pytest.raises(TypeError):
        asdict(Holder(secret))
    assert not hasattr(secret, "__dict__")


def test_compares_by_value_and_only_with_secrets() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a"), Secret("b")}) == 2
    assert hash(Secret("a")) != hash("a")


def test_what_no_encoding_takes() -> None:
    assert Secret("\ud83d") == Secret("\ud83d")
    assert Secret("\ud83d") != Secret("?")


def test_empty() -> None:
    assert not Secret("")
    assert Secret(" ")
