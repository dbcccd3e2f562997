"""Fresh Legs: a coach for running fatigue that lives in Telegram."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("fresh-legs")
except PackageNotFoundError:  # running from a checkout that was never installed
    __version__ = "0+unknown"
