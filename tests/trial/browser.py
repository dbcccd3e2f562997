"""Which browser the trial's page is tried in."""

from __future__ import annotations

import os
import shutil

CANDIDATES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

NO_BROWSER = f"no Chromium found: set CHROMIUM to one, or put {', '.join(CANDIDATES)} on the PATH"

FLAGS = (
    # In containers and as root Chromium has no sandbox of its own to build; it sees only our own page here.
    "--no-sandbox",
    "--disable-gpu",
    # The test wants to see every request the page makes, and none that the browser makes for itself.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    """What CHROMIUM names, else the first of the usual names on the PATH. None: there is no Chromium."""
    # Tests have no settings: the browser belongs to the machine, not to the project.
    named = os.environ.get("CHROMIUM")  # noqa: TID251
    if named:
        return shutil.which(named)
    return next((path for name in CANDIDATES if (path := shutil.which(name))), None)
