"""Appointment reminders from a file: a page of its own beside what is scheduled."""
