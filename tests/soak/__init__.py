"""A running bot under a steady load for half an hour: `python -m tests.soak`. The tests run a tiny one."""
