# Heavy legs, the eight signs, the recovery block: what stands around the coach's sentences of coach.ftl.
# $what, $cause, $likely, $causes: ready-made text. Counts arrive as numbers.

care-line-off = ○ { $what }
care-line-on = ● { $what }
button-care-none = Nichts davon
button-care-next = Weiter
button-care-today = Was soll ich heute machen?

## Heavy legs

care-legs-title = <b>Schwere Beine</b> · { $number } von { $of }
care-legs-anew = Was du angetippt hast, war von einem anderen Tag. Fangen wir neu an.
care-legs-from-log = Aus deinem Tagebuch: { $what }.
care-legs-not-from-log = Laut deinem Tagebuch nicht so: { $what }.
care-chip-chest = Brust oder Atem
care-chip-swelling = Wade geschwollen
care-chip-pain = Ein Schmerz
care-chip-one-leg = Nur ein Bein
care-chip-two-weeks = Zwei Wochen und mehr
care-chip-hard-close = Harte Tage gehäuft
care-chip-leg-strength = Krafttraining Beine
care-chip-skipped-meals = Mahlzeit ausgelassen
care-chip-little-carbohydrate = Wenig Kohlenhydrate
care-chip-little-iron = Wenig Eisen
care-chip-slept-badly = Schlechte Nächte
care-chip-new-shoes = Neue, schwere Schuhe
care-chip-slumped = Krumm, lange Schritte
care-legs-result = <b>Was hinter deinen schweren Beinen stecken kann</b>
care-legs-cause = <b>{ $number }. { $cause }</b> ({ $likely })
care-legs-try = Probier zuerst: { $what }
care-legs-short = <b>{ $cause }</b> ({ $likely }): { $what }
care-legs-others = { $likely ->
    [likely] Auch wahrscheinlich: { $causes }.
    [possible] Auch möglich: { $causes }.
    [not-known] Das kann ich nicht sagen: { $causes }.
   *[unlikely] Weniger wahrscheinlich: { $causes }.
 }
care-legs-nothing = Bei dir sticht nichts heraus. Nimm dir zwei lockere Tage, iss und schlaf gut, und schau dann noch einmal.
care-legs-doctor = <b>Wann du zum Arzt oder zur Ärztin solltest</b>
care-legs-not-kept = Von diesen Antworten behalte ich nichts.
care-legs-noted = Ich habe es in deinem Check-in von heute vermerkt, damit keine Empfehlung es übersieht. War es ein Versehen, nimm es unten zurück.
button-care-all = Alle, mit Vorschlägen
button-care-fewer = ← Zurück zu den wichtigsten

## The eight signs

care-eight-due = <b>Noch eine halbe Minute:</b> Acht Zeichen verraten früh, wenn das Training zu viel wird.
care-eight-again = { $days ->
    [one] Gestern waren es { $symptoms } der acht Zeichen. Wie ist es jetzt?
   *[other] Vor { $days } Tagen waren es { $symptoms } der acht Zeichen. Wie ist es jetzt?
 }
care-eight-triggered = Deine letzten Tage sind einen genaueren Blick wert: acht Zeichen, eine halbe Minute.
button-care-eight = Die acht Zeichen ansehen
care-eight-exclusions = <b>Die acht Zeichen</b> · vorab zwei Dinge, die sich genauso anfühlen. Tippe an, was passt.
care-eight-ill-recently = in den letzten drei Wochen krank gewesen
care-eight-eating-enough = vielleicht nicht genug gegessen für mein Training
care-chip-ill-recently = Ich war krank
care-chip-eating-enough = Zu wenig Essen?
care-eight-food = <b>Essen</b> · Fällt dir davon etwas auf? Tippe an, was passt.
care-fuel-missed-periods = die Periode bleibt aus
care-fuel-weight-loss = leichter geworden, ohne es zu wollen
care-fuel-often-cold = oft kalt
care-fuel-recurrent-injuries = Verletzungen, die immer wiederkommen
care-fuel-recurrent-illness = ein Infekt nach dem anderen
care-fuel-low-appetite = wenig Appetit
care-fuel-skipping-meals = Mahlzeiten ausgelassen
care-fuel-low-carb = wenig Brot, Reis, Nudeln, Kartoffeln oder Obst
care-chip-missed-periods = Keine Periode
care-chip-weight-loss = Leichter geworden
care-chip-often-cold = Oft kalt
care-chip-recurrent-injuries = Verletzungen
care-chip-recurrent-illness = Infekte
care-chip-low-appetite = Wenig Appetit
care-chip-skipping-meals = Mahlzeit ausgelassen
care-chip-low-carb = Wenig Kohlenhydrate
care-eight-symptoms = <b>Die acht Zeichen</b> · Was davon bemerkst du zurzeit? Tippe an, was passt.
care-eight-filled = Was schon markiert ist, kommt aus deinem Tagebuch. Ändere, was nicht stimmt.
care-chip-increased-effort = Mehr Anstrengung
care-chip-tired-all-time = Ständig müde
care-chip-dreading-running = Widerwille
care-chip-difficulty-sleeping = Schlechter Schlaf
care-chip-higher-rhr = Höherer Puls
care-chip-more-aches = Mehr Zwicken
care-chip-sick-often = Öfter krank
care-chip-irritable = Gereizt, trüb
care-eight-asked = <b>{ $question }</b>
button-care-done = ✓ Fertig
care-eight-trend = Letztes Mal, am { $day }, { $before ->
    [0] war es keins
    [one] war es eins
   *[other] waren es { $before }
 }.
care-eight-mornings = Meine Empfehlung am Morgen richtet sich nach deinen Check-ins und deinem Trainingslog und erlaubt vielleicht mehr. Bis es ärztlich abgeklärt ist, nimm das Lockere.
care-eight-block = Deine Morgen zeigen dasselbe. Damit beginnt dein Erholungsblock, und meine Empfehlung hält sich daran, bis es dir besser geht.
care-eight-old = Die Liste war vom { $day }. Hier ist die von heute.
button-care-change = Antworten ändern
care-people = Am Telefon ist für dich da: { $people }.

## The recovery block

care-block-begins = <b>Dein Erholungsblock beginnt:</b> { $least } bis { $most } Tage nur locker.
care-block-day = <b>Erholungsblock:</b> Tag { $day } ({ $least } bis { $most } Tage).
care-block-testing = <b>Dein Erholungsblock</b> geht weiter, bis all das wieder da ist:
care-block-met = ✓ { $what }
care-block-open = ○ { $what }
care-block-nearly = Heute ist alles wieder da. Die Wochen davor waren aber schwer, darum bleibt es noch ein paar Tage locker.
