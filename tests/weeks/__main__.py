"""`python -m tests.weeks`: makes the golden pictures anew, and those of the documentation."""

from __future__ import annotations

import sys

from tests.weeks.pictured import DOCS, GOLDEN, PICTURES, drawn, file_name


def main() -> None:
    """Writes every picture to both places and says what changed."""
    for folder, prefix in ((GOLDEN, ""), (DOCS, "week-")):
        folder.mkdir(parents=True, exist_ok=True)
        for name, language in PICTURES:
            path, picture = folder / f"{prefix}{file_name(name, language)}", drawn(name, language)
            same = path.exists() and path.read_bytes() == picture
            path.write_bytes(picture)
            sys.stdout.write(f"{'same' if same else 'new '}  {path.name}  {len(picture)} bytes\n")


if __name__ == "__main__":
    main()
