# The check-in form and its buttons.

form-title-prompt = <b>Guten Morgen!</b> { $date }
form-title-today = <b>Dein Check-in heute</b> { $date }
form-title-guest = <b>Ein Check-in ohne Gedächtnis.</b> Ich ersetze keinen ärztlichen Rat, und ich behalte nichts davon. Mehr dazu: /start
form-title-late = <b>Check-in für { $date }</b> (nicht für heute)
form-title-fixing = <b>Check-in ändern</b> { $date }
form-title-done = <b>Dein Check-in</b> { $date }

form-ask-legs = Wie fühlen sich deine Beine an?
form-ask-scope = Sind es nur die Beine, oder bist du insgesamt müde?
form-ask-sleep = Wie viele Stunden hast du geschlafen? Tippe an oder schreib eine Zahl, zum Beispiel 6,75 oder 7:15.
form-ask-sleep-guest = Wie viele Stunden hast du geschlafen?
form-ask-mood = Und deine Stimmung?
form-ask-pulse = Dein Ruhepuls? Tippe an oder schreib die Zahl.{ $usual ->
    [0] {""}
   *[other] {" "}Sonst liegt er bei { $usual }.
 }
form-ask-pulse-guest = Dein Ruhepuls?
form-ask-wrong = Ist sonst etwas? Tippe alles an, was passt{ $marked ->
    [0] , oder „Alles gut“.
   *[other] {"."} Noch einmal tippen nimmt es zurück, dann „Fertig“.
 }
form-injured = Du hast mir von einer Verletzung erzählt: Tippe „Es zwickt“ oder „Tut weh, laufe anders“ an, wenn du sie heute spürst.
form-look-again = Hier war schon etwas angetippt, das habe ich stehen lassen. Stimmt es noch?

form-answer-legs = Beine { $value } { $word }
form-answer-scope = { $value ->
    [whole_body] insgesamt müde
   *[legs_only] nur die Beine
 }
form-answer-sleep = { $value } h geschlafen
form-answer-mood = Stimmung { $value }
form-answer-pulse = Puls { $value }
form-answer-nothing-wrong = sonst alles gut
form-skipped-sleep = Schlaf offen
form-skipped-mood = Stimmung offen
form-skipped-pulse = Puls nicht gemessen
form-skipped-scope = Müdigkeit offen

legs-1 = bleiern
legs-2 = schwer
legs-3 = ok
legs-4 = gut
legs-5 = federnd
mood-1 = mies
mood-2 = trüb
mood-3 = ok
mood-4 = gut
mood-5 = super

button-legs = { $value } { $word }
button-mood = { $value } { $word }
button-sleep = { $value }
button-pulse = { $value }
button-scope-legs_only = Nur die Beine
button-scope-whole_body = Insgesamt müde
button-skip = Überspringen
button-no-reading = Keine Messung
button-all-fine = ✓ Alles gut
button-done = ✓ Fertig
button-fix-legs = ✏️ Beine
button-fix-sleep = ✏️ Schlaf
button-fix-mood = ✏️ Stimmung
button-fix-pulse = ✏️ Puls
button-fix-wrong = ✏️ Rest
button-keep = ← So lassen

chip-cold = Nur erkältet
chip-fever = Fieber / krank unterm Hals
chip-niggle = Es zwickt
chip-gait = Tut weh, laufe anders
chip-chest = Brustschmerz
chip-faint = Ohnmacht
chip-palp = Herzrasen
chip-breath = Atemnot ohne Grund
chip-badsleep = Schlecht geschlafen
chip-alcohol = Alkohol
chip-travel = Reise
chip-heat = Hitze
chip-altitude = Höhe
chip-stress = Stress
chip-feet = Viel gestanden
chip-hips = Hüfte/Beine fest
chip-told = Gemeldetes Warnzeichen
chip-luteal = Zweite Zyklushälfte
chip-cleared = Ärztlich abgeklärt
chip-on = ● { $chip }

form-red-flag = ⚠️ Hör fürs Erste auf zu trainieren. Wenn es gerade jetzt passiert: Ruf den Notruf 112.

form-kept-late = Für { $date } eingetragen. Was heute ansteht, sagt dir /today.
