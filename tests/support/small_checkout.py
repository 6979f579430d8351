"""A checkout like ours but tiny, which `packaging/bootstrap.py` can set up without any network.

Its lock file names one wheel, made here, that holds all that bootstrap starts or looks at: a
`pytest` that tells how it was called, and a `PySide6` whose plug-ins are missing at first.
"""

from __future__ import annotations

import _ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

from tests.support import wheels
from tests.support.isolation import CHECKOUT

SCRIPTS = ("bootstrap.py", "checkout.py", "set_up.py", "system_packages.py")

# Tells as JSON how it was started; as a program with "wait" it waits for Ctrl+C and ends with 7.
TELLS = """
import json, os, sys
told = {"started": __name__, "arguments": sys.argv[1:], "folder": os.getcwd()}
told["platform"] = os.environ.get("QT_QPA_PLATFORM")
told["python"] = sys.version_info[:2]
if sys.argv[1:] == ["wait"]:
    import time
    try:
        print("waiting", flush=True)
        time.sleep(60)
    except KeyboardInterrupt:
        sys.exit(7)
print(json.dumps(told))
sys.exit(int(os.environ.get("FAKE_STATUS", "0")))
"""

# A build backend that counts how often it was asked.
BACKEND = """
import pathlib, wheels

def build_editable(folder, config_settings=None, metadata_directory=None):
    here = pathlib.Path.cwd()
    with open("built", "a") as file:
        file.write("once more\\n")
    return wheels.make(pathlib.Path(folder), "smsdesk", {"smsdesk-editable.pth": str(here)})
"""

QT_MODULES = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtSvg", "QtWidgets")


@dataclass(frozen=True)
class SmallCheckout:
    """The folder it is in, and the ways to start what is in it."""

    root: Path

    @property
    def programs(self) -> Path:
        """The folder that is the whole PATH."""
        return self.root.parent / "bin"

    @property
    def python(self) -> Path:
        """The Python of its `.venv`."""
        return self.root / ".venv" / "bin" / "python"

    @property
    def installations(self) -> int:
        """How often the project was installed: the set-ups that did work."""
        return len((self.root / "built").read_text().splitlines())

    def command(self, *arguments: str) -> list[str]:
        """The command line of bootstrap, by the Python that runs the tests."""
        return [sys.executable, str(self.root / "packaging" / "bootstrap.py"), *arguments]

    def environment(self, **variables: str) -> dict[str, str]:
        """No PATH but ours, no index, no configuration of pip."""
        environment = {name: os.environ[name] for name in ("HOME", "LC_ALL")}
        environment |= {"PATH": str(self.programs), "PIP_CONFIG_FILE": os.devnull}
        environment |= {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.root.parent / "wheels")}
        return environment | variables

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Call bootstrap in another folder than the checkout."""
        return subprocess.run(
            self.command(*arguments),
            cwd=self.root.parent,
            env=self.environment(**variables),
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )


def add_apt(small: SmallCheckout) -> None:
    """An apt-get that takes notes and, when it installs, brings the plug-ins of the false Qt."""
    libraries = small.root / ".venv" / "lib"
    script = f"""\
        #!/bin/sh
        echo "$*" >> "{small.root.parent}/apt-notes"
        [ "$1" = install ] || exit 0
        for folder in "{libraries}"/python*/site-packages/PySide6/Qt/plugins/platforms; do
            for plugin in offscreen xcb; do
                /bin/cp "{_ctypes.__file__}" "$folder/libq$plugin.so"
            done
        done
        """
    path = small.programs / "apt-get"
    path.write_text(textwrap.dedent(script), "utf-8")
    path.chmod(0o755)


def make_checkout(folder: Path) -> SmallCheckout:
    """Lay everything below `folder`; nothing is set up yet."""
    small = SmallCheckout(folder / "sms desk η")  # a name that quoting and encoding must survive
    for name in ("sms desk η/packaging", "sms desk η/smsdesk", "bin", "wheels"):
        (folder / name).mkdir(parents=True)
    for script in SCRIPTS:
        shutil.copy(CHECKOUT / "packaging" / script, small.root / "packaging")
    files = {f"PySide6/{module}.py": "" for module in QT_MODULES}
    files |= {"PySide6/__init__.py": "", "PySide6/Qt/plugins/platforms/readme": ""}
    wheel = wheels.make(folder / "wheels", "locked", {**files, "pytest.py": TELLS})
    digest = hashlib.sha256((folder / "wheels" / wheel).read_bytes()).hexdigest()
    lock = f"locked==1.0 \\\n    --hash=sha256:{digest}\n"
    (small.root / "packaging" / "requirements.lock").write_text(lock, "utf-8")
    (small.root / "smsdesk" / "__init__.py").touch()
    (small.root / "smsdesk" / "__main__.py").write_text(TELLS, "utf-8")
    (small.root / "backend.py").write_text(BACKEND, "utf-8")
    shutil.copy(wheels.__file__, small.root / "wheels.py")
    (small.root / "pyproject.toml").write_text(
        '[project]\nname = "smsdesk"\nversion = "1.0"\n[build-system]\nrequires = []\n'
        'build-backend = "backend"\nbackend-path = ["."]\n',
        "utf-8",
    )
    add_apt(small)
    return small
