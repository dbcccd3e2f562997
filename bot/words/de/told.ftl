# A typed line about training that may mean several things: what was read, what is asked, and what was chosen.

told-not-yet = <b>Noch nicht eingetragen.</b>
told-read = Verstanden habe ich: { $what }.
told-read-of = Verstanden habe ich: { $what } ({ $day }).
told-read-rest = kein Training
told-doubt = { $doubt ->
    [distance-or-minutes] Ist { $amount } die Strecke oder die Dauer?
    [hours-or-minutes] Stunden oder Minuten?
    [pace-or-clock] Ist das dein Tempo oder die Uhrzeit?
    [which-day] An welchem Tag war das?
    [which-sport] Was war es?
    [which-kind] Was für eine Einheit war es?
    [which-outcome] Wie lief es?
    [which-session] Zu welcher Einheit gehört diese Anstrengung?
    [race-or-training] War es ein Wettkampf oder Training?
    [implausible] Das ist mehr, schneller oder langsamer, als ich erwarte. Stimmt es?
    [done-or-planned] Hast du das schon gemacht, oder ist es der Plan?
    [rested-or-planned] War es ein Tag ohne Training, oder ist das der Plan?
    [anything-else] War an dem Tag gar kein Training, oder etwas anderes?
    [check-in-too] Schlaf, Beine, Stimmung und Puls gehören in den Check-in, eine Frage nach der anderen: /checkin. Soll ich das Training eintragen?
    [several-amounts] Da stehen mehrere Strecken oder Zeiten, und ich weiß nicht, welche das Ganze ist.
    [several-sessions] Das ist vielleicht mehr als eine Einheit: Gib jeder eine eigene Zeile.
    [numbers-disagree] Strecke, Zeit und Tempo passen nicht zusammen.
    [value-out-of-range] Eine der Zahlen ist mehr, als ein Tag fasst.
   *[not-understood] Mit „{ $unread }“ weiß ich nichts anzufangen.
 }
told-leave-it-out = Soll ich das weglassen?
told-type-again = Schreib es noch einmal, zum Beispiel „8 km 45 min rpe 4“, „gestern Rad 40 min“ oder „8 km locker“.
told-no-log = Gut, ich habe nichts eingetragen. Wenn du etwas anderes gemeint hast, sag es mit anderen Worten, oder schau in /help.
told-plan = Dann trage ich es vorerst nicht ein. In /plan steht, was kommt: deine Woche mit Knöpfen, einzelne Tage oder eine Kalenderdatei.

told-label-training = Training
told-label-no-time = Uhrzeit
told-label-hours = { $hours } h { $minutes } min
told-label-minutes = { $minutes } min { $seconds } s
told-label-day = { $when ->
    [today] Heute
    [yesterday] Gestern, { $date }
   *[other] { $date }
 }
told-label-both = { $first } · { $second }
button-told-yes = ✓ { $what }
button-told-rest = ✓ Kein Training
button-told-plan = Das ist der Plan
button-told-no-log = Nicht eintragen
