"""What the status panel is made of: its view model, the cards, and the words on them."""
