# Einheiten in Worten und das Trainingslog: Geplantes, Gemachtes und was dazu gefragt wird.

session-kind = { $kind ->
    [rest] Ruhetag
    [easy] lockerer Lauf
    [long] langer Lauf
    [hard] harte Einheit
    [race] Wettkampf
    [cross] Alternativtraining
   *[strength] Krafttraining
 }
session-of-size = { $session }, { $size }
session-size-both = { $distance } ({ $minutes } min)
session-size-km = { $distance }
session-size-min = { $minutes } min
session-twice = { $session }, dazu eine zweite Einheit

done-run = { $kind ->
    [easy] Lockerer Lauf
    [long] Langer Lauf
    [hard] Harte Einheit
    [race] Wettkampf
   *[none] Lauf
 }
done-sport = { $sport ->
    [bike] Rad
    [swim] Schwimmen
    [aqua_jog] Aquajogging
    [elliptical] Crosstrainer
    [hike] Wandern
    [walk] Gehen
    [yoga] Yoga
    [pilates] Pilates
    [core] Rumpftraining
    [strength] Krafttraining
   *[other] Etwas anderes
 }
done-rpe = Anstrengung { $rpe } von 10
done-pace = { $pace } { $each }
done-pulse = Puls { $mean }, höchster { $max }
done-pulse-mean = Puls { $mean }
done-outcome = { $outcome ->
    [hit] hat geklappt
    [struggled] war zäh
   *[missed] hat nicht geklappt
 }
done-metres = { $metres } m

log-day = { $when ->
    [today] heute
    [yesterday] gestern, { $date }
   *[other] { $date }
 }
log-entered = <b>Eingetragen</b> ({ $day }): { $what }
log-rested = <b>Eingetragen</b> ({ $day }): kein Training
log-not-rested = Ich habe nichts geändert: An diesem Tag steht schon ein Training im Log.
log-left-open = Offen gelassen ({ $day }). Dann weiß ich es nicht, und das ist etwas anderes als kein Training.
log-evening = <b>Guten Abend!</b>
log-known-yesterday = Gestern: { $what }
log-known-rested = Gestern: kein Training

# $when: first (gestern, als erste Frage eines Check-ins), today, yesterday, other
log-of-day = { $when ->
    [first] Zuerst zu gestern
    [today] Heute
    [yesterday] Gestern
   *[other] { $date }
 }
log-plan-of-day = { $when ->
    [first] Zuerst der Plan von gestern
    [today] Dein Plan für heute
    [yesterday] Dein Plan von gestern
   *[other] Dein Plan für { $date }
 }
log-ask-happened = { $plan }: { $planned }. Bist du dazu gekommen?
log-ask-happened-usual = { $day }: Geplant war nichts. Üblich ist bei dir: { $planned }. Hast du trainiert?
log-ask-happened-rest = { $plan }: Ruhetag. Hast du dich ausgeruht?
log-ask-happened-how = { $key ->
    [0] Wenn ja, tippe an, wie anstrengend es war: von 10 (alles gegeben) bis 0 (gar nicht).
   *[other] Wenn ja, tippe an, wie es lief.
 }
log-ask-happened-type = Du kannst es auch schreiben, zum Beispiel „{ $example }“.
# Ein Beispiel zum Schreiben, mit dem Tag davor: Ohne ihn geht es um heute. $weekday: ganzer Name
log-example = { $when ->
    [today] { $what }
    [yesterday] gestern { $what }
    [week] vor 7 Tagen { $what }
   *[other] { $weekday } { $what }
 }
log-example-run = { $unit ->
    [mi] 5 Meilen 45 min rpe 4
   *[km] 8 km 45 min rpe 4
 }
log-example-sport = { $sport ->
    [run] Laufen
    [bike] Rad
    [swim] Schwimmen
    [walk] Gehen
    [hike] Wandern
    [strength] Krafttraining
   *[other] Yoga
 } 35 min
log-ask-shorter = Wie viel davon?
log-ask-sport = Was war es?
log-ask-minutes = Wie lange? Tippe auf eine Zeit oder schreib es, zum Beispiel „{ $example }“.
log-ask-kind = Was für ein Lauf war es?
log-ask-effort = Wie anstrengend war das Ganze, von 10 (alles gegeben) bis 0 (gar nicht)?
log-ask-outcome = Und wie lief es?

button-log-planned = ✓ Wie geplant, fertig
button-log-usual = ✓ Wie sonst: { $what }
button-log-advised = ✓ Wie empfohlen: { $what }
button-log-advised-rest = ✓ Ruhetag, wie empfohlen
button-log-rested = ✓ Ja, ausgeruht
button-log-shorter = Kürzer
button-log-else = Etwas anderes
button-log-none = Kein Training
button-log-later = Jetzt nicht
button-log-part = { $percent } %: { $what }
button-log-part-unsized = etwa { $percent } %
button-log-minutes = { $minutes } min
button-log-kind = { $kind ->
    [easy] Locker
    [long] Lang
    [hard] Hart
   *[race] Wettkampf
 }
button-log-outcome = { $outcome ->
    [hit] Geklappt
    [struggled] Zäh
   *[missed] Nicht geklappt
 }
button-log-leave = Offen lassen
button-log-back = ← Zurück
button-log-anew = Stimmt nicht: noch mal fragen
button-log-undo = ↩ Rückgängig
button-log-tell = Neu eintragen: { $day }
button-fix-log = ✏️ Gestern
button-to-check-in = Zum Check-in von heute

log-refuel = Nach einer Stunde und mehr: bald etwas mit rund 20 g Eiweiß, dazu Kohlenhydrate und etwas zu trinken.

undone-logged = Rückgängig gemacht: Das Log ist wieder wie vorher.
undone-spoke = Rückgängig gemacht, der Tag ist wieder offen: { $day }
undone-planned = Rückgängig gemacht: Dein Plan ist wieder wie vorher.
undone-moved = Rückgängig gemacht: Die Einheit liegt wieder an ihrem Tag.
undone-imported = Rückgängig gemacht: Dein Plan ist wieder wie vor der Datei.
undone-race = Rückgängig gemacht: Deine Wettkämpfe sind wieder wie vorher.
undone-absence = Rückgängig gemacht: Alles ist wieder wie vorher.
undone-shoes = Rückgängig gemacht: Deine Schuhe sind wieder wie vorher.
button-my-plan = Mein Plan
undo-nothing = Es gibt nichts mehr, was sich rückgängig machen lässt.

log-out-of-range = { $what ->
    [session] { $value } min passen nicht in einen Tag: Ich rechne mit { $low } bis { $high } min.
    [distance] { $value } km passen nicht in einen Tag: Ich rechne mit { $low } bis { $high } km.
   *[other] Eine Anstrengung von { $value } passt nicht: Ich rechne mit { $low } (gar nicht) bis { $high } (alles gegeben).
 }
log-day-not-open = Eintragen kannst du heute und die letzten sieben Tage. Was noch kommt, gehört nicht ins Log. Schreib den Tag als „heute“, „gestern“ oder mit dem Wochentag.
log-gone = Dieses Training steht nicht mehr im Log. Wenn du es neu eintragen willst, schreib es einfach.
button-move = Auf { $weekday } verschieben
button-move-back = ↩ Zurückverschieben
move-done = Verschoben auf { $weekday }: Die beiden Tage tauschen, und es kommt nichts dazu.
move-not-now = Diese Einheit lässt sich nicht mehr verschieben: Der Tag, der Plan oder deine Antworten sind inzwischen andere. /today zeigt, wie es jetzt aussieht.

# Über der Empfehlung von heute.
today-done = <b>Heute gemacht:</b> { $what }. Die Empfehlung darunter galt für die Zeit davor.
today-away = { $known ->
    [0] Du machst gerade Pause, bis du /back sagst.
   *[other] Du machst gerade Pause bis { $until }. Mit /back ist früher Schluss.
 }
