"""The Dockerfile without Docker: its own steps in a clean Debian root (`python -m tests.image`)."""
