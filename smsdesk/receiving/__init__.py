"""What comes back from providers after a message was handed over: states asked for and told."""
