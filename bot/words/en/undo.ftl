# When something cannot be taken back as it was asked for.

undo-newer = Something newer stands in its place and would be lost with it. /undo takes back what came last; after that, this can go too.
undo-again = That has been done already. /today and /plan show how things stand.
