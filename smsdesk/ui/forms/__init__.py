"""Account forms, generated from the fields a provider declares."""
