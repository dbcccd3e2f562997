# The answer to the button "Why?". $why, $limits and $evidence are the rule's own words, from bot/coach/rules.

button-why = Warum?

why-title = <b>Warum heute „{ $what }“?</b>
why-title-earlier = <b>Warum „{ $what }“? ({ $date })</b>
why-changed = Seit meiner Empfehlung hat sich etwas geändert; so steht es jetzt: /today
why-as-planned = Keine Regel hat zu mehr Vorsicht geraten, also bleibt es beim Plan.
why-stale = Der Check-in von heute ist nicht fertig. Was ich nicht weiß, ist kein grünes Licht, also nichts Härteres als locker.
why-because = { $why }
why-limits = Grenzen: { $limits }
why-evidence = <i>Grundlage: { $evidence }; { $sources }.</i>
why-evidence-alone = <i>Grundlage: { $evidence }.</i>
why-counted = All das zusammengenommen.
why-unheard = Was ich nicht weiß, zählt weder als gut noch als schlecht: Diese Regeln schweigen.
why-forgotten = Ein Grund von damals, den ich nicht mehr in Worte fassen kann.
why-left-out = { $count ->
    [one] Ein weiterer Grund hatte hier keinen Platz.
   *[other] { $count } weitere Gründe hatten hier keinen Platz.
 }
why-rulebook = Regelbuch { $version }.
why-rulebook-then = Diese Empfehlung kam aus Regelbuch { $then }; worauf ihre Regeln beruhen, steht hier nach Regelbuch { $version }.
why-nothing = Für { $date } habe ich keine Empfehlung, also gibt es nichts zu erklären.
why-to-come = { $date } kommt erst noch, also gibt es noch nichts zu erklären.
why-no-day = Welchen Tag du meinst, habe ich nicht verstanden: Schreib „/why gestern“ oder „/why 12. Mai“.
why-which = Welchen Tag meinst du?
why-near = Für diese Tage gibt es eine Empfehlung:
why-ask-today = Was heute ansteht, sagt dir /today.
why-fine = <b>Was gut war:</b>
why-would-have-changed = <b>Das hätte etwas geändert:</b>
why-corrected = Etwas, worauf sie beruhte, hast du seitdem berichtigt. Die Gründe sind die von damals; was sie geändert hätte, kann ich nicht mehr sagen.
why-rulebook-otherwise = Diese Empfehlung kam aus Regelbuch { $then }. Das heutige, { $version }, würde sagen: { $what }.

# Sources that are no publications.
source-seed-cross-training = ein Artikel über Alternativtraining gegen Müdigkeit
source-seed-tired-legs = ein Artikel über das Laufen mit müden Beinen
source-coaching = Trainererfahrung
source-tenforde = Tenforde, über Überlastungen von Knochen
source-house = für dieses Regelbuch überlegt
source-house-simulation = unsere eigene Simulation von Fehlalarmen
