"""The frame around the pages: navigation, status panel, notices."""
