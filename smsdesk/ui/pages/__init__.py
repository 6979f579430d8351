"""The pages of the window, a folder each: `page` (layout, wiring), `view_model` (state, commands)
and small panels. Pages do not know one another."""
