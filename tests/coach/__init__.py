"""Stories and laws of the coach."""
