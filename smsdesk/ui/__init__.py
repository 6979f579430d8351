"""Everything Qt: the window, its pages and widgets. Work is done by the services beneath."""
