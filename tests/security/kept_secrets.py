"""What a secret looks like that must never be kept in the project: in a file, or in an older one."""

from __future__ import annotations

import re
from collections.abc import Iterator

PATTERNS = {
    # an invented token in a test has another number of digits, or another length
    "a Telegram bot's token": rb"(?<![0-9])[0-9]{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])",
    "a private key": rb"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----",
    "a key of AWS": rb"(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])",
    "a token of GitHub": rb"(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,})",
    "a token of GitLab": rb"glpat-[A-Za-z0-9_-]{20}",
    "a token of PyPI": rb"pypi-AgE[A-Za-z0-9_-]{50,}",
    "a token of Slack": rb"xox[abprs]-[A-Za-z0-9-]{20,}",
    "a key of Google": rb"AIza[A-Za-z0-9_-]{35}",
}
_ANY = re.compile(b"|".join(b"(%b)" % pattern for pattern in PATTERNS.values()))


def secrets_in(content: bytes) -> Iterator[str]:
    """What kinds of secrets stand there, one for each; never the secret itself."""
    names = tuple(PATTERNS)
    yield from (names[found.lastindex - 1] for found in _ANY.finditer(content) if found.lastindex)
