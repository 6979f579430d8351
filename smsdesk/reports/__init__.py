"""What was sent and what became of it: lists, figures, files. Reads only, and never in the way."""
