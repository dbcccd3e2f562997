# The message that says what to do today.

advice-headline = { $day ->
    [today] <b>Heute: { $what }</b>
   *[other] <b>{ $date }: { $what }</b>
 }
advice-stale-headline = <b>Ohne Check-in von heute: { $what }</b>
advice-partial-note = Dein Check-in ist noch nicht fertig, also ist das vorläufig: Die letzten Fragen können es ändern.
advice-stale-note = Das ist vorläufig: Es beruht auf dem, was ich vor heute Morgen wusste. Fünfmal tippen im Check-in, dann kann ich mehr sagen.
dose-min = { $minutes } min
dose-km = { $distance }
dose-both = { $distance } ({ $minutes } min)
distance-km = { $distance } km
distance-mi = { $distance } mi
pace-km = pro km
pace-mi = pro Meile

advice-what-run = { $shortened ->
    [0] { $kind ->
        [easy] { $dose } laufen wie geplant
        [long] langer Lauf wie geplant, { $dose }
        [hard] harte Einheit wie geplant, { $dose }
        [race] Wettkampf
       *[strength] Krafttraining wie geplant, { $dose }
    }
   *[other] { $kind ->
        [hard] harte Einheit, aber nur { $dose } statt { $planned }
       *[long] langer Lauf, aber nur { $dose } statt { $planned }
    }
 }
advice-what-run-unsized = { $kind ->
    [long] langer Lauf wie geplant
   *[hard] harte Einheit wie geplant
 }
advice-what-easy = { $strength ->
    [0] { $dose } locker
   *[other] { $dose } leichtes Krafttraining
 }
advice-what-cross-train = { $dose } Alternativtraining
advice-what-rest = Ruhe
advice-what-run-general = laufen, wie es dir guttut
advice-what-easy-general = locker, wie es dir guttut
advice-what-cross-train-general = etwas Sanftes statt Laufen
advice-what-rest-general = Ruhe
advice-instead = statt { $kind ->
    [easy] { $dose } locker
    [long] des langen Laufs über { $dose }
    [hard] der harten Einheit über { $dose }
    [race] Wettkampf
    [strength] { $dose } Krafttraining
   *[cross] { $dose } Alternativtraining
 }
advice-instead-unsized = statt { $kind ->
    [easy] des lockeren Laufs
    [long] des langen Laufs
    [hard] der harten Einheit
    [race] Wettkampf
    [strength] Krafttraining
   *[cross] Alternativtraining
 }

# The same in a what-if, where only a verdict and its minutes are known.
change-what-run = { $known ->
    [0] wie geplant
   *[other] { $shortened ->
        [0] wie geplant, { $dose }
       *[other] die Einheit, aber nur { $dose }
    }
 }
change-what-easy = { $known ->
    [0] locker
   *[other] locker, { $dose }
 }
change-what-cross-train = Alternativtraining, { $dose }
change-what-rest = Ruhe

advice-why = <b>Warum:</b>
advice-do = <b>So geht’s:</b>
advice-would-change = <b>Was es ändern würde:</b>

advice-do-run-easy = Locker, Anstrengung höchstens { $rpe } von 10: Du kannst in ganzen Sätzen reden.
advice-do-run-long = Gleichmäßig und entspannt, Anstrengung höchstens { $rpe } von 10: Du kannst noch reden.
advice-do-run-hard = Lauf dich gut ein, dann wie im Plan{ $named ->
    [0] {""}
   *[other] : { $called }
 }. Keine Wiederholung mehr als geplant.
advice-do-run-hard-less = Lauf dich gut ein, dann nur so viel von der Einheit, wie hineinpasst: weniger Wiederholungen, so schnell wie geplant.
advice-do-run-race = Geh es ruhig an, ruhiger, als du dich fühlst, und lass die zweite Hälfte entscheiden. Etwas in der Brust oder ein Schmerz, mit dem du anders läufst → aufhören.
advice-do-run-strength = Wie im Plan; schwere Gewichte gehören auf Tage mit hartem Lauf.
advice-do-test-first = Lauf dich 10–15 min locker ein und entscheide dann: Fühlt es sich an wie sonst, mach weiter; hör auf, sobald es mehr kostet als sonst.
advice-do-strength = { $spare ->
    [0] Leichter als geplant, Anstrengung höchstens { $rpe } von 10.
   *[other] Nur Oberkörper und Rumpf, Anstrengung höchstens { $rpe } von 10: Die Beine haben genug.
 }
advice-do-easy = Erst { $warmup } min ganz locker, dann im Plaudertempo, Anstrengung höchstens { $rpe } von 10. Ist nach { $warmup } min etwas schlimmer oder läufst du anders → geh nach Hause.
advice-do-easy-short = Bleib im Plaudertempo, Anstrengung höchstens { $rpe } von 10. Wird etwas schlimmer oder läufst du anders → geh nach Hause.
advice-do-cross = { $sports }: locker, Anstrengung höchstens { $rpe } von 10.{ $swapped ->
    [0] {""}
   *[other] {" "}Das zählt als Training und schont, was Ruhe braucht.
 }
advice-do-rest = Kein Training. Ein Spaziergang bis { $minutes } min oder etwas Gymnastik ist in Ordnung; iss gut und geh früh ins Bett. Morgen frage ich wieder.
advice-do-rest-safety = Heute kein Training. Wenn es gerade jetzt passiert oder schlimmer wird: Ruf { $number }.
advice-do-rest-ill = Kein Training. Trink, schlaf, halt dich warm; morgen frage ich wieder. Wird es schlimmer oder tut das Atmen weh → geh in die Arztpraxis.
advice-do-rest-pain = Nicht laufen. Lass es untersuchen; bis dahin nichts, was wehtut.
advice-plan-move = Die Einheit kann einmal um 24–48 h rücken, wenn deine Beine an dem Morgen bei 3 oder besser sind; sonst lass sie weg.
advice-plan-move-to = Die Einheit kann einmal auf { $weekday } rücken (im Tausch mit { $there }), wenn deine Beine an dem Morgen bei 3 oder besser sind.
advice-plan-let-go = { $moved ->
    [0] An den nächsten zwei Tagen ist kein Platz für die Einheit: Lass sie weg, und hol sie nirgends nach.
   *[other] Die Einheit ist schon einmal gerückt: Lass sie jetzt weg, und hol sie nirgends nach.
 }
# Stands behind "im Tausch mit": dative.
advice-there = { $kind ->
    [easy] dem lockeren Lauf über { $dose }
   *[cross] dem Alternativtraining über { $dose }
 }
advice-there-unsized = { $kind ->
    [easy] dem lockeren Lauf
   *[cross] dem Alternativtraining
 }
advice-tomorrow-rest = { $planned ->
    [0] Wenn du das machst, ist morgen Ruhe.
   *[other] Wenn du das machst, ist morgen Ruhe, wie geplant.
 }
advice-tomorrow-easy = Wenn du das machst, ist morgen locker, höchstens { $dose }.
advice-tomorrow-cross-train = Wenn du das machst, ist morgen Alternativtraining, höchstens { $dose }.
advice-tomorrow-softened = Wenn du das machst, wird { $kind ->
    [hard] die harte Einheit
   *[long] der lange Lauf
 } morgen locker: nie zwei harte Tage hintereinander.
nudge-quiet-afternoon = { $turn ->
    [0] Schone nachher deine Beine: sitzen, Bus fahren.
    [1] Danach darfst du mit gutem Gewissen die Füße hochlegen: Deine Beine haben ihren Teil getan.
   *[other] Der Rest des Tages gehört deinen Beinen: Nimm den Aufzug, nimm dir Zeit.
 }
nudge-early-run = { $turn ->
    [0] Wer früh am Tag läuft, schenkt den Beinen den Nachmittag.
    [1] Morgens laufen, abends aufs Sofa: So erholt es sich gut.
   *[other] Wenn es dir liegt: Mach die frühen Stunden zu deinen Laufstunden, der Rest des Tages gehört der Erholung.
 }
advice-low-mood = Deine Stimmung ist seit etwa zwei Wochen trüb. Damit musst du nicht allein bleiben: Freunde oder deine Arztpraxis können helfen, was auch immer der Grund ist, und am Telefon: { $people }.
advice-tip-long-run = Danach: etwa 20 g Eiweiß innerhalb einer Stunde, Kohlenhydrate und etwas zu trinken.

advice-sure-high = Wie sicher ich bin: sehr.
advice-sure = Wie sicher ich bin: { $sureness ->
    [medium] einigermaßen
   *[low] wenig
 }.{ $some ->
    [0] {""}
   *[other] {" "}Es fehlt: { $lacking }.
 }
advice-general-only = Du hast mir gesagt, dass du schwanger oder unter 18 bist: Nimm das als allgemeinen Rat und sprich mit einer Fachperson, die dich kennt.
advice-disclaimer = <i>Kein ärztlicher Rat.</i>
advice-learning = Ich lerne noch, was bei dir üblich ist: { $known } von 7 Morgen.

ask-check_in = Am meisten hilft ein Check-in.
ask-training_log = Was hast du in den letzten Wochen trainiert? Längster Lauf und km pro Woche haben ihren Platz in /settings.
ask-pulse = Am meisten hilft ein Puls gleich nach dem Aufwachen.
ask-sleep = Wie lange hast du geschlafen?
ask-mood = Wie ist deine Stimmung?

lacking-history = ein paar Morgen mehr
lacking-pulse = ein Puls zum Vergleichen
lacking-provisional_pulse = ein gefestigter üblicher Puls
lacking-sleep = die Schlafdauer
lacking-mood = die Stimmung
lacking-check_in = der Check-in von heute
lacking-confounder = ein ungestörter Puls
lacking-disagreement = dass Beine und Puls dasselbe sagen
lacking-training_log = was du trainiert hast

change-to = { $change } → { $what }
change-legs = Beine { $value }
change-scope = { $value ->
    [whole_body] insgesamt müde
   *[legs_only] nur die Beine müde
 }
change-sleep = { $value } h Schlaf
change-mood = Stimmung { $value }
change-pulse = Puls { $value }
change-illness = { $value ->
    [none] nicht krank
    [above_neck] Erkältung
   *[below_neck_or_fever] Fieber
 }
change-pain = { $value ->
    [none] kein Schmerz
    [niggle] ein Zwicken
   *[altering_gait] ein Schmerz, mit dem du anders läufst
 }
change-slept_badly = eine bessere Nacht

sport-cycling = Radfahren
sport-swimming = Schwimmen
sport-aqua_jogging = Aquajogging
sport-elliptical = Crosstrainer
sport-hiking = Wandern
sport-walking = Spazierengehen
sport-yoga = Yoga
sport-pilates = Pilates
sport-core = Rumpftraining
