"""Six invented runners and their weeks: their pictures (`golden/`), and the texts beside them."""
