"""The running program as its host and its runners meet it: from outside."""
