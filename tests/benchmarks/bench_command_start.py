"""How long `smsdesk segments` takes as a whole process, beside Python doing nothing.

Run it as `python tests/benchmarks/bench_command_start.py [rounds]`. The target is below 0.25 s:
nothing heavy is imported.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

COMMANDS = {
    "python -c pass": ("-c", "pass"),
    "smsdesk segments": ("-m", "smsdesk", "segments", "--json", "Dear Ελένη, it’s €5"),
    "smsdesk accounts list": ("-m", "smsdesk", "accounts", "list", "--json"),
}


def elapsed_s(arguments: tuple[str, ...]) -> float:
    """Seconds from spawn to end."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
    return time.perf_counter() - began


def main() -> None:
    """Print medians of interleaved rounds, and ratios to the bare interpreter."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        for name, arguments in COMMANDS.items():
            times[name].append(elapsed_s(arguments))
    bare = statistics.median(times["python -c pass"])
    for name, found in times.items():
        middle = statistics.median(found)
        print(f"{name:24} {middle:6.3f} s (min {min(found):.3f})  x{middle / bare:.1f}")


if __name__ == "__main__":
    main()
