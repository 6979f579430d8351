"""Log records nobody expected fail the test in which they were written.

Holds the handler that collects records at WARNING and above, and the object by which a test says
which of them it expects. The fixtures themselves are in `tests/conftest.py`.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass


@dataclass
class ExpectedLog:
    """One announced record: which logger (and its children), and what its text contains."""

    pattern: re.Pattern[str]
    logger: str
    seen: int = 0

    def matches(self, record: logging.LogRecord) -> bool:
        """Whether `record` is one of those announced."""
        own = record.name == self.logger or record.name.startswith(f"{self.logger}.")
        return (own or not self.logger) and bool(self.pattern.search(record.getMessage()))


class UnexpectedLogs(logging.Handler):
    """Keeps what was logged at WARNING or above, until asked to judge it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expected: list[ExpectedLog] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the record; nothing is printed, pytest shows the log by itself."""
        self._records.append(record)

    def expect(self, pattern: str, *, logger: str = "") -> ExpectedLog:
        """Announce one or more records matching the regular expression `pattern`.

        An announced record that never comes is as wrong as one that was not announced.
        """
        expected = ExpectedLog(re.compile(pattern), logger)
        self._expected.append(expected)
        return expected

    def verdict(self) -> list[str]:
        """What was wrong since the last call, one line each; forgets everything."""
        records, self._records = self._records, []
        expected, self._expected = self._expected, []
        complaints = []
        for record in records:
            matching = [one for one in expected if one.matches(record)]
            for one in matching:
                one.seen += 1
            if not matching:
                complaints.append(
                    f"unexpected log: {record.levelname} {record.name}: {record.getMessage()}"
                )
        complaints += [
            f"expected log never came: {one.logger or 'any logger'}: {one.pattern.pattern!r}"
            for one in expected
            if not one.seen
        ]
        return complaints
