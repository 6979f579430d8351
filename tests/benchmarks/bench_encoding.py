"""How long counting takes: figures and ratios, nothing asserted.

Run it with the project's Python: `python tests/benchmarks/bench_encoding.py`. The target is below
0.2 ms for 1,000 characters, so that a keystroke is never felt.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable
from functools import partial

from smsdesk.domain.encoding import forcing, measure, split
from smsdesk.domain.gsm0338 import CHARACTERS, EXTENSION
from smsdesk.domain.transliteration import to_gsm

TARGET_US = 200.0
SAMPLES = {
    "GSM": "Your appointment is on Monday at 10:30, bring your card. ",
    "GSM + ext": "Pay €20 [ref {7}] ~ by Monday | thanks. ",
    "Greek": "Το ραντεβού σας είναι τη Δευτέρα στις δέκα και μισή. ",
    "emoji": "See you on Monday 😀🎉 at ten 👍🏽! ",
}
STARTS = 7


def per_call_us(work: Callable[[], object]) -> float:
    """Median microseconds of one call over several runs of about 50 ms each."""
    timer = timeit.Timer(work)
    number = max(1, int(0.05 / max(timer.timeit(1), 1e-7)))
    return statistics.median(timer.repeat(7, number)) / number * 1e6


def naive_parts(text: str) -> int:
    """The rule spelled out one character at a time, as a yardstick."""
    gsm = all(char in CHARACTERS for char in text)
    widths = [2 if (char in EXTENSION if gsm else ord(char) > 0xFFFF) else 1 for char in text]
    single, multi = (160, 153) if gsm else (70, 67)
    if sum(widths) <= single:
        return 1 if text else 0
    parts, room = 1, multi
    for width in widths:
        if width > room:
            parts, room = parts + 1, multi
        room -= width
    return parts


def start_s(code: str) -> float:
    """Median seconds of a fresh interpreter that runs `code`."""
    command = [sys.executable, "-c", code]
    times = timeit.repeat(lambda: subprocess.run(command, check=True), number=1, repeat=STARTS)
    return statistics.median(times)


def main() -> None:
    """Print a table for 1,000 characters, a line for short texts, a line for the import."""
    print("1,000 characters, microseconds a call (median); target for measure: below 200")
    print(f"{'':10} {'measure':>8} {'of target':>9} {'naive':>8} {'x naive':>8}", end=" ")
    print(f"{'split':>8} {'forcing':>8} {'to_gsm':>8}")
    for name, sample in SAMPLES.items():
        text = (sample * 40)[:1000]
        count_us = per_call_us(partial(measure, text))
        naive_us = per_call_us(partial(naive_parts, text))
        others = [per_call_us(partial(work, text)) for work in (split, forcing, to_gsm)]
        print(f"{name:10} {count_us:8.1f} {count_us / TARGET_US:9.0%} {naive_us:8.1f}", end=" ")
        print(f"{count_us / naive_us:8.2f}", *(f"{other:8.1f}" for other in others))
    short = [per_call_us(partial(measure, sample)) for sample in SAMPLES.values()]
    print(
        "One short text:", ", ".join(f"{us:.1f}" for us in short), "us in the order above;", end=" "
    )
    print(f"100,000 of the slowest: {max(short) / 10:.2f} s")
    bare, loaded = start_s("pass"), start_s("import smsdesk.domain.encoding")
    print(f"Import of the counter: {1000 * (loaded - bare):.0f} ms on top of {1000 * bare:.0f} ms")


if __name__ == "__main__":
    main()
