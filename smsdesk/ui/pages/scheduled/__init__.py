"""The Scheduled page: what goes out later, as a list and as a calendar."""
