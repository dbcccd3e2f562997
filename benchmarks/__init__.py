"""How good and how fast it is, measured on request: `python -m benchmarks.<name>` in the project's folder."""
