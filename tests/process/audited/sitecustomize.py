"""Python imports a module of this name before anything else: this one writes down what the process touches.

Every line of the file that AUDIT_LOG names is one thing, as JSON: what was done, and to what.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
_CHANGES = {
    *("os.mkdir", "os.rmdir", "os.remove", "os.truncate", "os.chmod", "os.chown"),
    *("os.rename", "os.link", "os.symlink", "tempfile.mkstemp", "tempfile.mkdtemp", "sqlite3.connect"),
}
_PROGRAMS = {
    "subprocess.Popen",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.posix_spawn",
    "os.spawn",
    "os.system",
}
_log = os.open(os.environ["AUDIT_LOG"], os.O_WRONLY | os.O_APPEND)  # noqa: TID251 - where to write it down


def _note(event: str, args: tuple[Any, ...]) -> None:
    if args and isinstance(args[0], int):
        return  # something that is open already
    if event == "open" and isinstance(args[2], int) and args[2] & _WRITES:
        told = ["write", args[0]]
    elif event in _CHANGES:
        told = ["write", *args[: 2 if event in ("os.rename", "os.link") else 1]]
    elif event in ("socket.connect", "socket.sendto"):
        told = ["connect", args[1]]
    elif event == "socket.getaddrinfo":
        told = ["connect", args[:2]]
    elif event in _PROGRAMS:
        told = ["program", event]
    elif event == "pickle.find_class":
        told = ["pickle", f"{args[0]}.{args[1]}"]
    else:
        return
    os.write(_log, json.dumps(told, default=os.fsdecode).encode() + b"\n")


sys.addaudithook(_note)
