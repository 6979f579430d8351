"""How long planning a big batch takes, and how much memory: figures, nothing asserted.

Run it with the project's Python: `python tests/benchmarks/bench_planning.py`. The targets are
below 3 s and 300 MB (of the whole process) for 100,000 recipients with merge fields.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.phone import parse
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.sending.planner import plan

RECIPIENTS = 100_000
TARGET_S, TARGET_MB = 3.0, 300.0
INFO = ProviderInfo("bench", "Bench", "", "", (), frozenset())
NAMES = ("Maria", "Νίκος", "Ελένη", "Anna", "Πέτρος", "Zoë", "George")
LINE = "Dear {name}, your appointment is on {day} at {time}. Please call us if you cannot come."


def merged(text: str, encoding: EncodingChoice = EncodingChoice.AUTO) -> Draft:
    """Every recipient with values of their own; most texts differ."""
    people = tuple(
        Addressee(
            f"690{number:07d}",
            {
                "name": f"{NAMES[number % len(NAMES)]} {number % 9000}",
                "day": f"{number % 28 + 1}/3",
                "time": f"{8 + number % 10}:{number % 60:02d}",
            },
            number + 2,
        )
        for number in range(RECIPIENTS)
    )
    return Draft(text, people, sender="Clinic", default_region="GR", encoding=encoding)


def same(text: str) -> Draft:
    """One text for all."""
    people = tuple(Addressee(f"+30690{number:07d}", row=number) for number in range(RECIPIENTS))
    return Draft(text, people, sender="Clinic")


CASES: dict[str, Callable[[], Draft]] = {
    "merge fields": lambda: merged(LINE),
    "merge fields, long": lambda: merged(LINE * 5),
    "merge fields, replaced for GSM": lambda: merged(LINE, EncodingChoice.GSM),
    "one text": lambda: same("Your appointment is tomorrow."),
}


def measured(case: str) -> dict[str, float]:
    """Seconds and megabytes of planning one case, in this process."""
    parse("+306900000000", "GR")  # the numbers' metadata is loaded once in a process
    before_mb = peak_mb()
    draft = CASES[case]()
    drafted_mb = peak_mb()
    start = time.perf_counter()
    made = plan(draft, 1, INFO)
    took_s = time.perf_counter() - start
    if len(made.messages) != RECIPIENTS:
        raise SystemExit(f"{len(made.excluded)} were excluded")
    return {
        "seconds": took_s,
        "start_mb": before_mb,
        "draft_mb": drafted_mb,
        "peak_mb": peak_mb(),
        "parts": made.parts,
    }


def peak_mb() -> float:
    """The most memory this process has had; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main() -> None:
    """Print a line for each case, each in a process of its own for its memory."""
    if len(sys.argv) > 1:
        print(json.dumps(measured(sys.argv[1])))
        return
    print(f"{RECIPIENTS:,} recipients; targets: {TARGET_S} s, {TARGET_MB:.0f} MB")
    print(f"{'':32} {'s':>6} {'of target':>9} {'MB':>6} {'of target':>9}   with the draft, before")
    for case in CASES:
        command = [sys.executable, str(Path(__file__)), case]
        found = json.loads(subprocess.check_output(command))
        seconds, peak = found["seconds"], found["peak_mb"]
        print(f"{case:32} {seconds:6.2f} {seconds / TARGET_S:9.0%}", end=" ")
        print(f"{peak:6.0f} {peak / TARGET_MB:9.0%}", end="   ")
        print(f"{found['draft_mb']:.0f} MB, {found['start_mb']:.0f} MB")


if __name__ == "__main__":
    main()
