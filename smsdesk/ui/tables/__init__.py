"""One row model for every table: pages of rows, columns, delegates, filters."""
