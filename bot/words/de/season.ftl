# Wettkämpfe, Schuhe, und krank, verletzt oder weg sein.

day-with-year = { $day } { $year }
date-doubt = { $doubt ->
    [which] Das lässt sich auf zwei Arten lesen. Welchen Tag meinst du?
    [weekday] Das Datum fällt auf einen anderen Wochentag. Ist es dieser Tag? Wenn nicht, schreib ihn noch einmal.
    [several] Da lese ich mehr als einen Tag. Schreib nur einen, zum Beispiel „24. Mai 2027“.
    [no-such-day] Diesen Tag gibt es im Kalender nicht. Schreib ihn noch einmal, zum Beispiel „24. Mai 2027“.
   *[none] Da habe ich keinen Tag gefunden. Schreib ihn zum Beispiel so: „24. Mai 2027“.
 }

race-event = { $event ->
    [five_k] 5 km
    [ten_k] 10 km
    [ten_mile] 10 Meilen
    [half] Halbmarathon
    [marathon] Marathon
    [ultra] Ultra
   *[other] Wettkampf
 }
race-of-length = { $event ->
    [ultra] Ultra, { $distance }
   *[other] Wettkampf über { $distance }
 }
race-line = { $named ->
    [0] <b>{ $what }</b>
   *[other] <b>{ $name }</b> ({ $what })
 }: { $day }, { $when ->
    [today] heute
    [ahead] { $days ->
        [one] morgen
       *[other] noch { $days } Tage
    }
   *[behind] { $days ->
        [one] gestern
       *[other] vor { $days } Tagen
    }
 }{ $first ->
    [0] {""}
   *[other] , dein erster
 }
race-list = <b>Deine Wettkämpfe</b>
race-none-ahead = Noch kein Wettkampf in Sicht. Wenn du einen hast, bereite ich dich in Ruhe darauf vor: in den letzten Tagen weniger, und nie gegen müde Beine an.
race-or-typed = In einer Zeile geht es auch: „/race Marathon 24. Mai 2027 Berlin“.
race-entered = Gemerkt:
race-removed = Dieser Wettkampf ist raus.
race-last = Hinter dir:
race-recovery = Dein Körper arbeitet noch daran: bis { $day } nichts Hartes und nichts Langes.

race-ask-event = { $dated ->
    [0] Welcher Wettkampf ist es?
   *[other] { $day }: Welcher Wettkampf ist es?
 }
race-ask-when = { $what }: Wann ist es so weit? Schreib den Tag, zum Beispiel „24. Mai 2027“. Der Name darf dahinter stehen.
race-ask-more = { $what ->
    [first] Ist es dein erster Marathon?
   *[km] Wie lang ist die Strecke? Schreib es, zum Beispiel „15 km“ oder „9 Meilen“.
 }
race-no-such-day = { $ahead ->
    [0] { $day } ist mehr als vier Wochen her und sagt mir über heute nichts mehr. Ein Wettkampf aus den letzten vier Wochen hilft mir, und jeder, der noch kommt.
   *[other] Bis { $day } sind es mehr als drei Jahre. Sag es mir noch einmal, wenn es näher rückt.
 }

race-taper = { $begun ->
    [0] Tapering ab { $day }: zwei Wochen lang von allem weniger, und ein bisschen davon bleibt schnell.
   *[other] Dein Tapering läuft seit { $day }: von allem weniger, und ein bisschen davon bleibt schnell.
 }
race-last-week = { $stage ->
    [short] Jetzt nichts Hartes und nichts Langes mehr: locker, höchstens { $minutes } min. Was du jetzt noch trainierst, spürst du am Wettkampftag nur als Müdigkeit.
    [capped] In dieser letzten Woche machst du von harten und langen Einheiten höchstens { $percent } %. Ab { $short } nur noch lockere Läufe, höchstens { $minutes } min.
   *[later] Ab { $capped } machst du von harten und langen Einheiten höchstens { $percent } %. Ab { $short } nur noch lockere Läufe, höchstens { $minutes } min.
 }
race-on-the-day = Am Tag selbst bleibt es beim Start, egal was die Beine sagen. Nicht starten solltest du nur, wenn du krank bist, vor Schmerzen anders läufst oder ein Warnzeichen spürst.
race-day-itself = Heute ist es so weit. Geh es ruhiger an, als du dich fühlst. Hab einen schönen Lauf!

button-race-add = + Wettkampf
button-race-back = ← Deine Wettkämpfe
button-race-event = { $event ->
    [five_k] 5 km
    [ten_k] 10 km
    [ten_mile] 10 Meilen
    [half] Halbmarathon
    [marathon] Marathon
    [ultra] Ultra
   *[other] Andere Strecke
 }
button-race-first-yes = Ja, mein erster
button-race-first-no = Nein
button-race-drop = ✕ Entfernen: { $what }, { $day }

shoes-list = <b>Deine Schuhe</b>
shoes-line = { $named ->
    [0] <b>Ein Paar</b>
   *[other] <b>{ $name }</b>
 }, neu seit { $days ->
    [0] heute
    [one] gestern
   *[other] { $day } ({ $days } Tage)
 }
shoes-entered = Gemerkt:
shoes-removed = Dieses Paar ist raus.
shoes-why = Mit neuen Schuhen werden die Beine manchmal schwer. Darum achte ich { $days } Tage lang darauf, ob schwere Beine mit dem neuen Paar angefangen haben.
shoes-or-typed = Ein anderer Tag oder ein Name? Schreib „/shoes 3. Mai Pegasus“.
shoes-ask-since = Seit wann läufst du darin, und wie heißen sie? Zum Beispiel „3. Mai Pegasus“. Der Tag allein reicht auch.
shoes-no-such-day = { $ahead ->
    [0] { $day } ist mehr als drei Jahre her: Neu ist dieses Paar schon lange nicht mehr.
   *[other] { $day } kommt erst noch. Sag es mir an dem Tag, an dem du zum ersten Mal darin läufst.
 }
button-shoes-today = Neues Paar heute
button-shoes-other-day = Anderer Tag
button-shoes-back = ← Deine Schuhe
button-shoes-drop = ✕ Entfernen: { $named ->
    [0] neu seit { $day }
   *[other] { $name }
 }

# Krank, verletzt, weg und wieder da.

absence-button-old = Dieser Knopf ist von einem anderen Tag. Sag mir neu, wie es heute ist: /sick oder /hurt.

ill-ask = Oh, das tut mir leid. Was hast du?
button-ill-fever = Fieber, Husten, Magen, Gliederschmerzen
button-ill-cold = Nur eine Erkältung: Nase oder Hals
ill-begun = <b>Gemerkt: Du bist krank.</b> Gute Besserung! Ein paar Tage im Bett, und verloren ist nichts.
ill-already = <b>Gemerkt: Du bist noch krank.</b> Nimm dir die Zeit, die es braucht.
ill-mornings = Ab morgen frage ich nach dem Aufstehen nur eins: noch krank oder wieder gesund? Oder du sagst es mir mit /back.
ill-cold = Gemerkt: eine Erkältung. Wenn Fieber, Husten oder Gliederschmerzen dazukommen: noch einmal /sick.

absent-morning = <b>Guten Morgen!</b> { $date }
 { $kind ->
    [sick] Heute ist Tag { $day }, seit du krank bist. Wie geht es dir?
   *[hurt] Heute ist Tag { $day } ohne Laufen. Wie ist es?
 }
button-still = { $kind ->
    [sick] Noch krank
   *[hurt] Tut noch weh
 }
button-well = { $kind ->
    [sick] Wieder gesund
   *[hurt] Wieder gut
 }
still-ends = { $kind ->
    [sick] Heute doch wieder gesund? /back
   *[hurt] Wenn es wieder gut ist: /back
 }
button-whole-checkin = Der ganze Check-in

hurt-ask-where = Oh, das tut mir leid. Wo ist es?
hurt-ask-how-much = { $site ->
    [other] Wie weh tut es
    [ankle] Wie weh tut dir der Knöchel
    [shin] Wie weh tut dir das Schienbein
    [calf] Wie weh tut dir die Wade
    [knee] Wie weh tut dir das Knie
    [thigh] Wie weh tut dir der Oberschenkel
    [hip] Wie weh tut dir die Hüfte
    [back] Wie weh tut dir der Rücken
   *[foot] Wie weh tut dir der Fuß
 }, von 10 (unerträglich) bis 0 (gar nicht)?
hurt-ask-gait = Gehst oder läufst du dadurch anders?
hurt-ask-stop = Das ist wenig, und du läufst wie immer. Soll das Laufen pausieren, bis es gut ist, oder merke ich es mir nur für heute?
hurt-begun = <b>Gemerkt: Dir tut etwas weh.</b> Kein Laufen, bis es wieder gut ist.
hurt-already = <b>Gemerkt.</b> Weiter kein Laufen.
hurt-while-ill = <b>Gemerkt.</b> Du bist krank und ruhst dich sowieso aus. Wenn es noch wehtut, sobald du gesund bist: noch einmal /hurt.
hurt-marked = Für heute gemerkt.
hurt-see-somebody = Lass es in einer Arztpraxis oder Physiotherapie anschauen, wenn du dadurch anders gehst oder läufst, wenn es in Ruhe oder nachts wehtut, an einer einzigen Stelle am Knochen sitzt, über { $above } von 10 steigt oder nach { $weeks ->
    [one] einer Woche
   *[other] { $weeks } Wochen
 } nicht besser ist.
hurt-ends = Morgens frage ich, wie es ist. Wenn es wieder gut ist: /back.
button-site-foot = Fuß
button-site-ankle = Knöchel
button-site-shin = Schienbein
button-site-calf = Wade
button-site-knee = Knie
button-site-thigh = Oberschenkel
button-site-hip = Hüfte
button-site-back = Rücken
button-site-other = Woanders
button-hurt-gait-yes = Ja
button-hurt-gait-no = Nein
button-hurt-stop = Nicht laufen, bis es gut ist
button-hurt-mark = Nur für heute merken

pause-ask = Wie lange bist du weg?
pause-or-typed = Du kannst es auch schreiben: „/pause bis 3. Mai“, „/pause 10 Tage“.
pause-on = { $open ->
    [0] Du machst gerade Pause bis { $until }. Mit /back ist sie vorbei.
   *[other] Du machst gerade Pause, bis du /back sagst.
 }
pause-begun = { $open ->
    [0] <b>Pause bis { $until }.</b> Bis dahin keine Fragen und keine Erinnerungen, und es kostet dich nichts. Meine erste Frage kommt am { $first }. Mit /back ist früher Schluss.
   *[other] <b>Pause, bis du /back sagst.</b> Bis dahin keine Fragen und keine Erinnerungen, und es kostet dich nichts.
 } Genieß es!
pause-no-such-end = { $ahead ->
    [0] { $day }: Da bleibt kein Tag für eine Pause. Bis wann bist du weg?
   *[other] Bis { $day } ist es mehr als ein Jahr. Nimm bei /pause lieber „Bis ich es sage“.
 }
button-pause-days = { $days ->
    [7] Eine Woche
    [14] Zwei Wochen
   *[other] { $days } Tage
 } (bis { $day })
button-pause-open = Bis ich es sage

back-nothing = Du hast gerade keine Pause, also gibt es nichts zu beenden. /today sagt dir, was du heute machst.
back-same-day = { $kind ->
    [sick] Zurückgenommen: Du bist nicht krank. Im Check-in von heute frage ich noch einmal.
    [hurt] Zurückgenommen: Dir tut nichts weh. Im Check-in von heute frage ich noch einmal.
   *[away] Zurückgenommen: keine Pause. /today sagt dir, was du heute machst.
 }
back-sick = <b>Schön, dass du wieder da bist.</b> Jetzt Schritt für Schritt: erst { $mornings } Morgen ohne Beschwerden und ohne Medikamente, dann ein lockerer Lauf von höchstens 20–{ $minutes } min, dann halb so viel wie sonst, bis { $behind } gesunde Morgen hinter dir liegen. Ich zähle die Morgen, an denen du den Check-in machst. Wenn etwas wiederkommt: Ruhe, und /sick.
back-hurt = <b>Schön, dass du wieder da bist.</b> Nach { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
 } mit Schmerzen ist der erste Lauf kurz, flach und locker: { $percent } % von dem, was du sonst läufst.{ $lasted ->
    [0] {""}
   *[other] {" "}Auch die nächsten bleiben locker.
 } Wenn es wieder wehtut: aufhören, nach Hause gehen, /hurt.
back-away = { $now ->
    [0] Deine Pause ist vorbei.
   *[other] <b>Schön, dass du wieder da bist!</b>
 } Verloren ist nichts.
back-ask-ran = Bist du zwischendurch gelaufen?
back-beneath = { $kind ->
    [sick] Am { $since } hast du mir gesagt, dass du krank bist. Wie ist es jetzt?
   *[hurt] Am { $since } hast du mir gesagt, dass dir etwas wehtut. Wie ist es jetzt?
 }
back-still-away = { $open ->
    [0] Deine Pause geht noch bis { $until }. Auch sie endet mit /back.
   *[other] Deine Pause geht weiter. Auch sie endet mit /back.
 }
button-ran-none = Gar nicht
button-ran-some = Ein wenig
button-ran-usual = Wie sonst
back-meanwhile = { $ran ->
    [none] { $long ->
        [0] Ein paar ruhige Tage schaden nicht: Du machst weiter, wo du warst.
       *[other] { $days } Tage ohne Laufen: Die ersten Läufe sind kürzer und locker, und bald bist du wieder, wo du warst.
    }
    [some] Gut. Was ich nicht genau weiß, bleibt offen. Eine Zeile wie „gestern 8 km locker“ sagt mir mehr.
   *[usual] Gut. Läufe der letzten sieben Tage kannst du noch nachtragen, mit einer Zeile wie „gestern 8 km locker“.
 }
