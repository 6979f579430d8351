"""The send pipeline, in order: planner, outbox, dispatcher (worker, parts_bucket, retry), recovery.

What goes out later is in `scheduling` (as people use it) and `scheduler` (as time passes),
appointment reminders in `reminders`; what somebody who writes wants to know in `drafting`.
"""
