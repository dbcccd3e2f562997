"""The runner owns the diary: all of it as files to keep, and back from them."""
