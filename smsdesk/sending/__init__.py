"""The send pipeline, in order: planner, outbox, dispatcher (worker, limits, retry), recovery."""
