"""The diary: what is remembered of a runner, in SQLite or PostgreSQL.

Coach types go in and come out; rows stay here.
"""
