"""What a person may read holds no secret, number, text or query, however it was spelt."""

from __future__ import annotations

import base64
import html
import json
import re
import time
from collections.abc import Callable, Mapping
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from smsdesk.domain.redaction import MASK, NUMBER_MASK, Redactor
from smsdesk.domain.secret import Secret

AWKWARD = 'pä&s+"rd=/% \\x'
SECRETS = st.text(st.characters(exclude_categories=["Cs"]), min_size=4, max_size=20)


def of(secret: str, user: str | None = None) -> Redactor:
    """A redactor that knows one secret."""
    redactor = Redactor()
    redactor.learn(Secret(secret), user)
    return redactor


def basic(pair: str) -> str:
    return base64.b64encode(pair.encode()).decode()


SPELLINGS: Mapping[str, Callable[[str], str]] = {
    "bare": lambda s: s,
    "query": lambda s: quote(s, safe=""),
    "path": quote,
    "form": quote_plus,
    "pairs": lambda s: urlencode({"x": s})[2:],
    "lower-case escapes": lambda s: re.sub("%..", lambda m: m[0].lower(), quote(s, safe="")),
    "JSON": lambda s: json.dumps(s)[1:-1],
    "JSON with letters": lambda s: json.dumps(s, ensure_ascii=False)[1:-1],
    "repr": lambda s: repr(s)[1:-1],
    "page": html.escape,
    "page with quotes": lambda s: html.escape(s, quote=False),
    "hex": lambda s: s.encode().hex(),
    "HEX": lambda s: s.encode().hex().upper(),
    "UTF-16 hex": lambda s: s.encode("utf-16-be").hex(),
    "base64": basic,
    "base64 for addresses": lambda s: base64.urlsafe_b64encode(s.encode()).decode(),
    "base64 in a query": lambda s: quote(basic(s), safe=""),
    "key and colon": lambda s: basic(f"{s}:"),
    "user and colon": lambda s: basic(f"office:{s}"),
}


@pytest.mark.parametrize("secret", [AWKWARD, "~~~???abc"])  # in base64: fn5+Pz8/YWJj
@pytest.mark.parametrize("how", SPELLINGS)
def test_spellings_of_a_secret(how: str, secret: str) -> None:
    spelt = SPELLINGS[how](secret)
    shown = of(secret, "office").secrets_only(f"before {spelt} after")
    assert spelt.rstrip("=") not in shown
    assert shown.startswith(f"before {MASK}")
    assert shown.endswith("after")


@given(SECRETS, st.text(max_size=20), st.text(max_size=20))
def test_secret_never_stays(secret: str, before: str, after: str) -> None:
    assume(secret not in MASK)
    redactor = of(secret)
    assert secret not in redactor.secrets_only(f"{before}{secret}{after}").replace(MASK, "\0")


@given(st.text(min_size=6, max_size=20), st.text(max_size=9), st.text(max_size=9))
def test_middle_of_base64_is_known(secret: str, before: str, after: str) -> None:
    assume(not any("\ud800" <= c <= "\udfff" for c in before + secret + after))
    coded = basic(before + secret + after)
    shown = of(secret).secrets_only(coded)
    # What surrounds it may stay, and the first and last character, which hold some of both.
    assert MASK in shown
    gone = len(coded.rstrip("=")) - len(shown.replace(MASK, "").rstrip("="))
    assert gone >= (8 * len(secret.encode()) - 10) // 6


@pytest.mark.parametrize("short", ["a", "pw", "123"])
def test_short_secret_goes_as_a_word(short: str) -> None:
    redactor = of(short, "office")
    shown = redactor.secrets_only(f"x{short}x {short}, {basic('office:' + short)}")
    assert shown.rstrip("=") == f"x{short}x {MASK}, {MASK}"


def test_user_is_no_secret_by_itself() -> None:
    assert of("s3cret", "office").secrets_only("office") == "office"


def test_several_secrets_the_longer_first() -> None:
    redactor = Redactor([Secret("word"), Secret("password!")])
    assert redactor.secrets_only("password!") == MASK
    assert "word" not in repr(redactor)


def test_nothing_known_nothing_masked() -> None:
    assert Redactor([Secret("")]).secrets_only("") == ""
    assert Redactor().redact("Invalid sender identity.") == "Invalid sender identity."


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # Addresses
        ("GET https://x.gr/a?u=1&p=2 HTTP/1.1", f"GET https://x.gr/a?{MASK} HTTP/1.1"),
        ("url: /send?to=1&password=x (Caused by", f"url: /send?{MASK} (Caused by"),
        ("https://office:pw@x.gr/", f"https://{MASK}@x.gr/"),
        ("really? yes", "really? yes"),
        # Headers
        ("Authorization: Basic Zm9vOmJhcg==", f"Authorization: {MASK} {MASK}"),
        ("bearer abc.def-ghi_jkl", f"bearer {MASK}"),
        ("'Authorization': 'Bearer abcdef'", f"'Authorization': {MASK}"),
        # Named values
        ("password=x&user=y&a=z", f"password={MASK}&user={MASK}&a=z"),
        ("Argument [password] has", "Argument [password] has"),
        ('{"password": "two words, \\"quoted\\"", "a": 1}', f'{{"password": {MASK}, "a": 1}}'),
        ("{'content': 'Hello Maria, how are you'}", f"{{'content': {MASK}}}"),
        ("content: Hello Maria, how are you", f"content: {MASK}"),
        (
            "access_token=abc api-key: k sms-to=x",
            f"access_token={MASK} api-key: {MASK} sms-to={MASK}",
        ),
        ('{"password": "never ends', f'{{"password": {MASK}'),
        ("auto=5 monkeys=3", "auto=5 monkeys=3"),
        ("username:office", f"username:{MASK}"),
        ("message=Hello&b=1", f"message={MASK}&b=1"),
        # Telephone numbers
        ("for 306912345678.", f"for {NUMBER_MASK}."),
        ("+306912345678", NUMBER_MASK),
        ("+30 691 234-5678", NUMBER_MASK),
        ("+1 (202) 555-0123", NUMBER_MASK),
        ("1706|306912345678|x", f"1706|{NUMBER_MASK}|x"),
        ("%2B306912345678%2C306912345679", f"%2B{NUMBER_MASK}%2C{NUMBER_MASK}"),
        ("6912345", NUMBER_MASK),
        ("tel.306912345678,306912345679", f"tel.{NUMBER_MASK},{NUMBER_MASK}"),
        ("306912345678-OK", f"{NUMBER_MASK}-OK"),
        ("error 412, code 1706", "error 412, code 1706"),
        ("3948.4712345", "3948.4712345"),
        ("99999.93999999999", "99999.93999999999"),
        (
            "id c723d42a-c3ee-452c-940b-123456789012 ok",
            "id c723d42a-c3ee-452c-940b-123456789012 ok",
        ),
        ("I7I5R4HTAA", "I7I5R4HTAA"),
    ],
)
def test_shapes(text: str, shown: str) -> None:
    assert Redactor().redact(text) == shown


def test_private_values() -> None:
    private = ("Hello Mária & all", "+306912345", "Hi", "")
    redactor = Redactor()
    for said, shown in (
        ("refused: Hello Mária & all!", f"refused: {MASK}!"),
        (f"refused {quote('Hello Mária & all')}.", f"refused {MASK}."),
        ("306912345x", f"{MASK}x"),
        ("Hi, this is it", f"{MASK}, this is it"),
    ):
        assert redactor.redact(said, private) == shown


@given(
    st.text(max_size=60),
    st.sampled_from(["+306912345678", "306912345678", "%2B306912345678", "=306912345678"]),
    st.text(st.sampled_from(" ,|&;:\"'[](){}<>=?/\n"), min_size=1, max_size=3),
)
def test_number_between_separators_never_stays(before: str, number: str, sep: str) -> None:
    assert "6912345" not in Redactor().redact(f"{before}{sep}{number}{sep}{before}").replace(
        before, ""
    )


def test_long_texts_take_no_long_time() -> None:
    # A hostile reply may be a megabyte of whatever makes a pattern look again and again.
    redactor = of("s3cret", "office")
    bits = ("to:'", "?", "+1 ", "password=", "%20", "9", "a-", '"', "://", "+", "content: ", "1.")
    for bit in bits:
        text = bit * (200_000 // len(bit))
        began = time.perf_counter()
        redactor.redact(text)
        assert time.perf_counter() - began < 2, bit
