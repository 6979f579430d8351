"""SMS Desk: send SMS from your desk through the provider of your choice.

Only the version lives here, as a literal, so that reading it costs nothing.
"""

__version__ = "0.1.0"
