# Später, Stille, Ruhezeit; und die Einstellungen dazu.

button-later = Später ▾
later-when = Wann soll ich noch einmal fragen?
button-later-30 = 30 min
button-later-60 = 1 h
button-later-evening = Heute Abend, { $time }
button-later-now = Doch lieber gleich
later-kept = Gut, ich frage dich um { $time } Uhr noch einmal.
later-again = Du wolltest diese Fragen etwas später.
later-not = { $why ->
    [answered] Dein Check-in für heute ist schon fertig, also frage ich nicht noch einmal. /today zeigt, was dabei herauskam.
    [away] Du machst gerade Pause, also frage ich nichts. Mit /back ist sie vorbei.
    [twice] Heute habe ich schon ein zweites Mal gefragt. Der Check-in bleibt den ganzen Tag offen, wann immer es dir passt.
   *[no_time] Das passt heute nicht mehr, oder nicht in die Zeiten, in denen ich dir schreiben darf. Der Check-in bleibt den ganzen Tag offen.
 }

silence-ask = <b>Drei stille Morgen.</b> Ist alles gut bei dir? Ich melde mich erst wieder, wenn ich von dir höre. Eine Pause kostet nichts.
button-silence-pause = Pause
button-silence-keep = Frag weiter
button-silence-form = Die Fragen von heute
silence-keep = { $planned ->
    [0] Schön, von dir zu hören. Morgens frage ich nicht, so wie du es wolltest; /checkin ist immer da.
   *[other] Schön, von dir zu hören. Ich frage weiter wie bisher, das nächste Mal am { $next } Uhr.
 }

welcome-again-no-mornings = Schön, dass du wieder da bist! Alles ist, wie du es gelassen hast: morgens keine Fragen, { $zone }. /today · /checkin · /settings

setting-name-language = 🌐 Sprache
setting-ask-language = In welcher Sprache wollen wir reden?
setting-name-mornings = Jeden Morgen fragen
setting-ask-mornings = Soll ich dich jeden Morgen fragen? Wenn du für andere hier bist und selbst nicht läufst, nimm „Nein“; /checkin ist immer da.
setting-name-quiet = Ruhezeit
setting-ask-quiet = Wann soll ich still sein? Dann kommt nur, was du genau für diese Zeit gewünscht hast. Tippe auf etwas oder schreib es, zum Beispiel 22:00-6:30.
value-quiet = { $begins }–{ $ends }
value-no-quiet = keine
setting-name-digest = Team-Überblick
setting-ask-digest = Wann soll ich dir sagen, wie es deinem Team geht? Tippe auf eine Uhrzeit oder schreib eine.
