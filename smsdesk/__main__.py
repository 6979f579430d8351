"""`python -m smsdesk` and the console script: everything is in `cli`."""

from __future__ import annotations

import sys

from smsdesk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
