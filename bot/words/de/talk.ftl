# Reden wie ein Mensch: was eine Zeile meinte, Korrekturen, und wie sich der Tag neben den Antworten anfühlt.

# Was vom Morgen verstanden wurde, zurückgesagt.
talk-said-legs = Beine { $value }, { $word }
talk-said-sleep = { $value } h Schlaf
talk-said-quality = { $value ->
    [1] sehr schlecht geschlafen
    [2] schlecht geschlafen
    [3] mittelmäßig geschlafen
    [4] gut geschlafen
   *[other] sehr gut geschlafen
 }
talk-said-mood = Stimmung { $word }
talk-said-pulse = Puls { $value }
talk-said-of-day = { $day }: { $said }
talk-keep-ask = { $part ->
    [0] Soll ich das eintragen?
   *[other] So viel habe ich verstanden. Soll ich es eintragen?
 }{ $advise ->
    [0] {""}
   *[other] {" "}Dann sage ich dir, was das für heute heißt.
 }
button-talk-keep = ✓ Eintragen
button-talk-keep-on = ✓ { $day }
button-talk-form = ✏️ Einzeln fragen

# Worum es sonst gegangen sein kann.
talk-which = Ich bin nicht sicher, was du meinst. Ist es eines davon?
talk-unknown = Das habe ich nicht verstanden. Ist es eines davon?
talk-else = Dann sag es bitte mit anderen Worten. /help zeigt, was ich verstehe.
talk-left = Gut, es bleibt alles, wie es ist.
button-talk-else = Etwas anderes
button-talk-stays = Alles so lassen
button-talk-want = { $what ->
    [advice] Was soll ich heute machen?
    [checkin] Check-in
    [log] Training eintragen
    [heavy_legs] Meine Beine sind schwer
    [pain] Mir tut etwas weh
    [illness] Ich bin krank
    [skip] Heute nicht
    [snooze] Später am Tag fragen
    [time] Zu anderer Zeit fragen
    [pause] Ein paar Tage Pause
    [resume] Ich bin wieder da
    [why] Warum diese Empfehlung?
    [week] Meine letzten sieben Tage
    [plan] Mein Plan
    [race] Meine Wettkämpfe
    [undo] Das Letzte rückgängig machen
    [edit] Eine Antwort korrigieren
    [settings] Einstellungen
    [export] Meine Daten mitnehmen
    [forget] Alles vergessen
    [privacy] Was du von mir aufhebst
    [coach] Mein Coach
   *[help] Was du kannst
 }

talk-skip = Heute nicht. Was soll aus der Einheit von heute werden?
button-talk-leave-out = Ausfallen lassen, heute ist Ruhetag
button-talk-dates = Auf einen anderen Tag legen

talk-time = Ich frage dich morgens um { $now } Uhr. Soll ich ab jetzt um { $at } Uhr fragen?
talk-time-kept = Ab jetzt frage ich dich um { $at } Uhr.
button-talk-time = Ja, um { $at }
button-talk-once = Nur heute, um { $at }

# Korrekturen.
edit-which-day = <b>Welcher Tag?</b> Die letzten sieben Tage bleiben offen.
edit-signs = ✓ beantwortet · ◐ halb · ○ noch nichts
edit-today = Heute
button-edit-day = { $filled ->
    [whole] ✓
    [half] ◐
   *[empty] ○
 } { $day }
edit-day-closed = { $day } ist abgeschlossen.
edit-day-ahead = { $day } kommt erst noch.
edit-day-unclear = Ich weiß nicht, welchen Tag du meinst.
edit-changed = <b>Geändert:</b> { $what }.
edit-of-legs = Beine { $was } → { $now }
edit-of-sleep = Schlaf { $was } → { $now }
edit-of-quality = { $was } → { $now }
edit-of-mood = Stimmung { $was } → { $now }
edit-of-pulse = Puls { $was } → { $now }
edit-value-legs = { $value }
edit-value-sleep = { $value } h
edit-value-mood = { $value }
edit-value-pulse = { $value }
edit-not-told = offen
edit-more = jetzt auch „{ $what }“
edit-less = nicht mehr „{ $what }“
edit-open-again = „Ist sonst etwas?“ ist wieder offen
edit-past-stays = Was ich am { $day } empfohlen habe, bleibt so stehen.
edit-verdict-run = Laufen
edit-verdict-easy = locker
edit-verdict-cross-train = Alternativtraining
edit-verdict-rest = Ruhe
edit-advice-stays = { $of ->
    [0] Die Empfehlung bleibt
   *[other] Die Empfehlung für heute bleibt
 }: { $verdict }{ $now ->
    [0] {""}
   *[other] , { $now } statt { $was } min
 }.
edit-advice-changes = { $of ->
    [0] Die Empfehlung ändert sich
   *[other] Die Empfehlung für heute ändert sich
 }: statt { $was } jetzt <b>{ $now }</b>.

# Heute fühlt sich anders an, als die Antworten sagen.
button-feels-worse = Mir geht es schlechter
chip-worse = Fühlt sich schlechter an
feels-better = Schön zu hören! Die Empfehlung bleibt trotzdem: Ein Gefühl darf einen Tag hier vorsichtiger machen, nie härter. War eine Antwort falsch, korrigiere sie unten.
feels-worse-already = Das ist schon berücksichtigt. Ist es noch schlechter, ist Ruhe nie verkehrt.
feels-worse-first = Dann schauen wir erst einmal, wie es dir heute geht.

# Antworten zurücknehmen.
undone-answered = Rückgängig gemacht: { $what }.
undone-answered-empty = Rückgängig gemacht: Der Check-in vom { $day } ist wieder leer.
button-edit-back = Check-in vom { $day }
undone-answered-same = Rückgängig gemacht.

reason-feels-worse = { $race ->
    [0] Du fühlst dich schlechter, als deine Antworten sagen, und das zählt mehr.
   *[other] Du fühlst dich schlechter, als deine Antworten sagen. Lauf dich ein und entscheide dann: Niemand muss starten, und niemand muss ankommen.
 }
