"""Tell the figures of the unseen lines."""

from __future__ import annotations

import sys

from tests.words.unseen import LANGUAGES, score_of

for language in LANGUAGES:
    score = score_of(language)
    sys.stdout.write(
        f"{language}: {score.lines} lines, intent right {score.intents}; fields: "
        f"recall {score.recall:.3f} ({score.found}/{score.wanted}), "
        f"precision {score.precision:.3f} ({score.right}/{score.said}); "
        f"sure and right {score.surely_right}/{score.surely_said}; "
        f"sure of nothing told {score.sure_lures}/{score.lures}\n"
    )
