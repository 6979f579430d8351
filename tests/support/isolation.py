"""The environment a test sees: nothing of the person's desk, nothing of the network.

Holds the variables that every test gets, those it must not inherit, and the guard on name
look-ups (pytest-socket guards the connections). Child processes of a test inherit the same.
"""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]

# Folders below a test's own folder: variable -> folder name.
_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_STATE_HOME": "home/state",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "run",
    "SMSDESK_PROFILE": "profile",
}

FIXED = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHON_KEYRING_BACKEND": "tests.support.keyrings.FileKeyring",
    "LC_ALL": "C.UTF-8",
    "NO_COLOR": "1",
    "COLUMNS": "100",
    # Neither UTC nor free of summer time, so that mixing up zones shows. Needs no zone files.
    "TZ": "EET-2EEST,M3.5.0/3,M10.5.0/4",
}

# Proxies, certificate bundles, the session bus, displays and languages of the person who runs it.
DROPPED = (
    *("ALL_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"),
    *("all_proxy", "http_proxy", "https_proxy", "no_proxy"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
    *("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"),
    *("LANG", "LANGUAGE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "FORCE_COLOR"),
)

# RFC 6761: never handed out, so a test may use them for "no such host".
_NEVER_RESOLVED = (".invalid", ".test", ".example")
_LOOPBACK = {"localhost", "127.0.0.1", "::1", "0.0.0.0", "::"}

_true_getaddrinfo = socket.getaddrinfo


def environment(folder: Path) -> dict[str, str]:
    """The variables for a test whose own folder is `folder`; creates the folders they name."""
    variables = dict(FIXED)
    for variable, name in _FOLDERS.items():
        path = folder / name
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        variables[variable] = str(path)
    inherited = os.environ.get("PYTHONPATH", "")
    if str(CHECKOUT) not in inherited.split(os.pathsep):
        # So that a child process finds the keyring of the tests.
        inherited = os.pathsep.join(filter(None, [str(CHECKOUT), inherited]))
    variables["PYTHONPATH"] = inherited
    return variables


def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
    """`socket.getaddrinfo` for loopback; names under RFC 6761 do not exist, others are refused.

    pytest-socket refuses the connection, but the question to the name server would have left.
    """
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or name in _LOOPBACK or name.endswith(".localhost"):
        return _true_getaddrinfo(host, *args, **kwargs)
    if name.endswith(_NEVER_RESOLVED):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if name.replace(".", "").isdigit() or ":" in name:
        return _true_getaddrinfo(host, *args, **kwargs)  # an address: pytest-socket judges it
    raise RuntimeError(f"a test tried to look up {name!r}")
