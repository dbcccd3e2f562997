# One sentence for every reason code: the code in lower case, with dashes.
# Numbers arrive as numbers; { $over_bpm } arrives with its sign.

reason-red-flag-symptom = { $symptom ->
    [chest_pain] Du hast Brustschmerz angegeben.
    [chest_tightness_on_exertion] Du hast Enge in der Brust bei Anstrengung angegeben.
    [fainting] Du hast eine Ohnmacht angegeben.
    [palpitations] Du hast Herzrasen angegeben.
    [calf_swelling] Du hast eine geschwollene Wade angegeben.
    [dark_urine] Du hast dunklen Urin nach Anstrengung angegeben.
    [confusion_in_heat] Du hast Verwirrtheit bei Hitze angegeben.
    [told_in_words] Du hast etwas geschrieben, das nach einem Warnzeichen klingt.
   *[breathless_out_of_proportion] Du hast Atemnot angegeben, die nicht zur Anstrengung passt.
 }
reason-see-clinician = { $about ->
    [fatigue] Lass es ärztlich abklären, mit Blutwerten: So fühlen sich viele Ursachen an, und gegen die meisten lässt sich etwas tun.
    [bone] Lass es ärztlich untersuchen, bevor du damit läufst.
    [pain] Lass es ärztlich oder in der Physiotherapie ansehen, bevor du damit läufst.
   *[sign] Stopp: Damit ist das Training fürs Erste zu Ende, auch wenn alles andere gut ist. Lass es ärztlich abklären, bevor du wieder trainierst.
 }
reason-see-clinician-soon = Lass es bald ärztlich abklären; bis dahin nichts Härteres als locker.
reason-red-flag-uncleared = { $days ->
    [one] Gestern
   *[other] Vor { $days } Tagen
 } hast du ein Warnzeichen angegeben, und es ist noch nicht ärztlich abgeklärt. Dass du dich gut fühlst, erklärt es nicht.
reason-absent-sick = Du hast mir gesagt, dass du krank bist, heute ist Tag { $day }. Sag mir mit /back Bescheid, wenn es dir einen ganzen Tag gut ging.
reason-absent-hurt = Du hast mir gesagt, dass du verletzt bist, heute ist Tag { $day }: kein Laufen, bis du /back sagst. Was du stattdessen machst, darf nicht wehtun.
reason-unresolved-illness = { $days ->
    [one] Gestern
   *[other] Vor { $days } Tagen
 } hast du Fieber gemeldet oder warst unterhalb des Halses krank, und Neueres weiß ich nicht.
reason-unresolved-pain = { $days ->
    [one] Gestern
   *[other] Vor { $days } Tagen
 } hast du einen Schmerz gemeldet, mit dem du anders läufst, und Neueres weiß ich nicht.
reason-illness-below-neck = Fieber, oder krank unterhalb des Halses: gar kein Training, auch kein sanfter Ersatz.
reason-return-rule = So geht es zurück: mindestens 24, besser 48 Stunden ohne Beschwerden und ohne Medikamente, dann 20–30 lockere Minuten, dann zwei bis drei Tage die Hälfte von sonst.
reason-return-after-illness = { $well ->
    [0] { $days ->
        [0] Nach dem Fieber noch krank: Zurück geht es, wenn die Beschwerden weg sind.
        [one] Gestern warst du krank, und von einem Morgen ohne Beschwerden weiß ich seitdem nicht: Ruhe.
       *[other] Vor { $days } Tagen warst du krank, und von einem Morgen ohne Beschwerden weiß ich seitdem nicht: Ruhe.
     }
    [one] Das ist der erste Morgen ohne Beschwerden, von dem ich weiß: noch ein Ruhetag, bevor du läufst.
   *[other] { $well } Morgen ohne Beschwerden, seit du krank warst: Zurück geht es kurz und locker.
 }
reason-illness-above-neck = { $more ->
    [0] { $verdict ->
        [rest] Eine Erkältung oberhalb des Halses: Ruhe passt gut dazu.
       *[other] Eine Erkältung oberhalb des Halses: höchstens locker und kurz.
    }
   *[other] Eine Erkältung, und noch etwas stimmt nicht: heute Ruhe.
 }
reason-stop-rule = { $about ->
    [pain] Hör auf, wenn es mehr als 5 von 10 wehtut oder du anders läufst; ist es am nächsten Morgen schlimmer, mach einen Tag Pause.
   *[cold] Zehn-Minuten-Test: Fühlt sich nach 10 Minuten etwas schlimmer an, hör auf und geh nach Hause.
 }
reason-rhr-high-twice = Dein Ruhepuls ist den zweiten Morgen in Folge erhöht.{ $ill ->
    [0] {" "}Halsweh, Husten, Frösteln? Dann tippe es an, und ich schaue noch einmal.
   *[other] {""}
 }
reason-possible-illness = { $twice ->
    [0] Vielleicht brütest du etwas aus: Achte auf Halsweh, Husten oder Frösteln.
   *[other] Vielleicht brütest du etwas aus: So etwas kommt oft einen Tag vor einer Krankheit.
 }
reason-pain-gait = Ein Schmerz, mit dem du anders läufst: Damit wird nicht gelaufen.
# $site: a place from the buttons, or a word of the runner's own
reason-pain-niggle = { $kind ->
    [niggle] Ein Zwicken
   *[pain] Ein Schmerz
 }{ $placed ->
    [0] {""}
   *[other] {" "}({ $site ->
        [foot] Fuß
        [ankle] Knöchel
        [shin] Schienbein
        [calf] Wade
        [knee] Knie
        [thigh] Oberschenkel
        [hip] Hüfte
        [back] Rücken
       *[other] { $site }
    })
 }{ $strength }{ $kind ->
    [spot] , genau an einem Punkt: Vorsichtshalber gehe ich vom Knochen aus, bis jemand nachgesehen hat. Nicht damit laufen.
    [night] , auch nachts: Vorsichtshalber gehe ich vom Knochen aus, bis jemand nachgesehen hat. Nicht damit laufen.
    [rising] , der über die Woche stärker wird: nicht damit laufen.
    [pain] {":"} zu viel, um damit zu laufen.
   *[niggle] { $verdict ->
        [easy] {":"} kürzer, flach und nichts Schnelles.
       *[other] {"."}
    }
 }
reason-return-after-pain = Gestern bist du wegen eines Schmerzes anders gelaufen: Ein kurzer, flacher Lauf zeigt, ob er weg ist.
reason-return-after-injury = { $first ->
    [easy] { $ran ->
        [one] Erst 1 Lauf
       *[other] Erst { $ran } Läufe
    } seit den { $days } Tagen Verletzungspause: weiter kurz und locker.
    [walk] Dein erster Lauf nach { $days } Tagen Verletzungspause: kurz und flach, laufen und gehen im Wechsel.
   *[short] Dein erster Lauf nach { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } Verletzungspause: kurz und flach.
 }
reason-known-injury = Du hast mir von einer Verletzung erzählt: kürzer und flach, bis du sagst, dass sie verheilt ist (/settings).
reason-planned-rest = Ein Ruhetag ist geplant, und Ruhe ist auch Training.
reason-plan-review = { $about ->
    [keys] Schwere Beine an { $days } der letzten 3 Morgen mit Schlüsseleinheit: Ändern sollte sich der Plan, nicht nur der heutige Tag. Erst die Abstände und die Krafttage, dann das Essen, dann der Schlaf.{ $recovery ->
        [0] {""}
        [one] {" "}Zuletzt brauchten deine Beine nach einer harten oder langen Einheit einen Tag.
       *[other] {" "}Zuletzt brauchten deine Beine nach einer harten oder langen Einheit { $recovery } Tage.
    }
   *[rests] Ruhe oder Alternativtraining an { $days } der letzten 14 Tage, ohne Krankheit und ohne Schmerz: Vielleicht ist dein Plan das Thema, nicht der heutige Tag. Weniger oder kürzere Einheiten, die du schaffst, bringen mehr.
 }
# beside a value whose usual is known: 5,5 h geschlafen, sonst 7,5: eine kurze Nacht.
reason-usual = , sonst { $usual }
reason-legs-persistent = Schwere Beine an { $heavy } der letzten { $days } Morgen: Das ist mehr als ein müder Tag. Da hilft es, ein paar Tage weniger zu laufen.
reason-whole-body = Insgesamt müde, nicht nur die Beine: Das braucht eher Erholung als Laufen.
reason-legs-unknown = Wie sich deine Beine heute anfühlen, weiß ich nicht.
reason-legs-fresh = Beine { $legs } von 5{ $usual }: frisch.
reason-legs-ok = Beine { $legs } von 5{ $usual }: { $legs ->
    [3.5] zwischen ok und gut
   *[3] ok
 }.
reason-legs-heavy-before-key = Am Tag einer Schlüsseleinheit sind schwere Beine ein Grund, auf frischere zu warten.
reason-legs-heavy-normal = Beine { $legs } von 5{ $usual }: ganz normale Trainingsmüdigkeit an einem lockeren Tag. Langsam ist genau richtig.{ $first ->
    [0] {""}
   *[other] {" "}Vor dem ersten Marathon machen sich fast alle Sorgen darüber.
 }
reason-legs-heavy = Beine { $legs } von 5{ $usual }: { $legs ->
    [1] bleiern
    [1.5] zwischen bleiern und schwer
    [2.5] zwischen schwer und ok
   *[2] schwer
 }.
reason-sleep-unknown = Wie lange du geschlafen hast, weiß ich nicht.
reason-sleep-short-night = { $short ->
    [unknown] Du hast schlecht geschlafen.
    [0] { $slept_h } h geschlafen{ $usual }: nicht kurz, aber schlecht.
   *[other] { $slept_h } h geschlafen{ $usual }: eine kurze{ $bad ->
        [0] {""}
       *[other] {" "}und schlechte
    } Nacht.
 }
reason-sleep-shortish = { $slept_h } h geschlafen{ $usual }: etwas kurz.
reason-sleep-ok = { $slept_h } h geschlafen{ $usual }.
reason-sleep-debt = In den letzten 7 Nächten fehlen { $debt_h } h Schlaf, gemessen an deinen { $need_h } h pro Nacht: Ein paar Abende früher ins Bett helfen am meisten.
reason-mood-low-persistent = Trübe Stimmung an { $low } der letzten { $days } Morgen.
reason-mood-low-weeks = Deine Stimmung ist seit etwa zwei Wochen trüb: Was auch immer der Grund ist, Reden hilft.
reason-mood-unknown = Wie deine Stimmung ist, weiß ich nicht.
reason-mood-low = Stimmung { $mood } von 5: trüb.{ $alone ->
    [0] {""}
   *[other] {" "}Ein solcher Tag allein sagt wenig.
 }
reason-mood-ok = Stimmung { $mood } von 5.
reason-rhr-medicine = Dein Medikament verändert den Puls, also lasse ich ihn weg.
reason-rhr-missing = Heute kein Ruhepuls.
reason-no-baseline = Ruhepuls { $bpm }: Ich lerne noch, was bei dir üblich ist. Vergleichen kann ich nach { $needed } Tagen mit Messung; bisher { $known ->
    [0] ist noch keiner dabei
   *[other] sind es { $known }
 }.
reason-no-baseline-again = Ruhepuls { $bpm }: Nach der Pause lerne ich neu, was bei dir üblich ist. Vergleichen kann ich nach { $needed } Tagen mit Messung; bisher { $known ->
    [0] ist noch keiner dabei
   *[other] sind es { $known }
 }. Vorher waren es { $old_usual_bpm }.
reason-pulse-floor = Dein Ruhepuls bleibt bei 100 oder mehr; lass das abklären, ganz unabhängig vom Laufen.
reason-rhr-normal = Ruhepuls { $bpm }, sonst { $usual_bpm }{ $established ->
    [0] {" "}(noch vorläufig)
   *[other] {""}
 }.
reason-rhr-high = Ruhepuls { $bpm }, sonst { $usual_bpm } ({ $over_bpm }){ $established ->
    [0] , noch vorläufig
   *[other] {""}
 }.
reason-rhr-high-trend = Ruhepuls { $bpm } im Schnitt der letzten Woche, sonst { $usual_bpm } ({ $over_bpm }).
reason-rhr-low-with-fatigue = Ruhepuls { $bpm }, sonst { $usual_bpm } ({ $over_bpm }), dazu schwere Beine und { $mood ->
    [0] eine verpasste Schlüsseleinheit
   *[other] trübe Stimmung
 }: Ein niedriger Puls heißt dann nicht, dass du erholt bist.
reason-confounder-alcohol = { $raised ->
    [0] Der Alkohol war deinem Puls nicht anzumerken.
   *[other] Alkohol hebt den Puls für einen Tag; vielleicht ist es nur das.
 }
reason-confounder-cycle = Die zweite Zyklushälfte hebt den Puls um etwa 3 Schläge; das habe ich eingerechnet.
reason-confounder-altitude = { $key ->
    [0] Die ersten Tage in der Höhe heben den Puls und kosten Schlaf: Dort oben ist langsamer richtig.
   *[other] Deine ersten Tage in der Höhe: noch keine Schlüsseleinheit, dasselbe Tempo kostet oben mehr.
 }
reason-confounder-heat = { $raised ->
    [0] Lauf bei Hitze nach Gefühl, nicht nach Tempo, und trink.
   *[other] Hitze hebt den Puls: Lauf nach Gefühl, nicht nach Tempo, und trink.
 }
reason-confounder-travel = { $raised ->
    [0] Reisen kostet Schlaf und hebt meist den Puls.
   *[other] Reisen hebt den Puls für ein, zwei Tage und kostet Schlaf.
 }
reason-pain-strength = , { $during } von 10
reason-post-race-recovery = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
 } nach deinem { $event ->
    [five_k] Wettkampf über 5 km
    [ten_k] Wettkampf über 10 km
    [ten_mile] Wettkampf über 10 Meilen
    [half] Halbmarathon
    [marathon] Marathon
    [ultra] Ultralauf
   *[other] Wettkampf
 }: Der Körper repariert noch, auch wenn die Stimmung gut ist.
reason-race-week = { $days ->
    [0] Heute ist dein Wettkampf
    [one] Noch 1 Tag bis zu deinem Wettkampf
   *[other] Noch { $days } Tage bis zu deinem Wettkampf
 }{ $key ->
    [0] {"."}
    [2] {":"} jetzt kürzer, denn es zählt die Frische.
   *[other] {":"} Training von heute brächte nur noch Müdigkeit mit.
 }
reason-taper = Gute Beine: So wirkt das Tapering. Heb sie dir für den Wettkampf auf.
reason-race-day = { $start ->
    [0] Starte heute nicht. Es kommen andere Wettkämpfe.
    [2] Heute nicht auf Zeit: Starte nur, wenn { $about ->
        [cold] es eine leichte Erkältung ist
       *[sign] du dich gut genug fühlst
    }, lauf locker und steig früh aus.
    [3] Heute ist Wettkampf, und ich weiß noch nicht, wie es dir geht: kein Start mit Fieber, krank unterhalb des Halses oder mit einem Schmerz, mit dem du anders läufst.
   *[other] Heute ist Wettkampf: Das Training ist getan, und müde Beine am Morgen bedeuten wenig.
 }
reason-recovery-block = { $race ->
    [0] {""}
   *[other] {"Nach dem Wettkampf: "}
 }{ $day ->
    [0] 1–2 Wochen nur locker laufen, genug essen und schlafen; zurück zum Plan geht es, wenn sich Läufe und Alltag wieder besser anfühlen.
   *[other] Tag { $day } deines Erholungsblocks: nur locker laufen, Essen und Schlaf zuerst.
 }
reason-step-back-in = { $about ->
    [early] Gerade erst aus dem Erholungsblock zurück: Die ersten drei Tage bleiben locker.
    [short] Die erste Schlüsseleinheit nach dem Erholungsblock: heute kürzer, und in dieser ersten Woche die einzige.
    [one] Eine Schlüsseleinheit reicht in der ersten Woche nach dem Erholungsblock: Heute bleibt es locker.
   *[week] { $day ->
        [0] Dein Erholungsblock ist vorbei.
       *[other] Die erste Woche nach dem Erholungsblock: drei lockere Tage, dann eine Schlüsseleinheit, und zwar verkürzt.
    }
 }
reason-symptom-screen-positive = Bei { $symptoms } von 8 Anzeichen für zu viel Trainingslast hast du Ja gesagt.{ $alone ->
    [0] {""}
   *[other] {" "}Eine Krankheit in den letzten Wochen oder zu wenig Essen kann sich genauso anfühlen.
 }
reason-workouts-missed = Zuletzt { $failed } von { $of } Schlüsseleinheiten verpasst oder nur mit Mühe geschafft: Da helfen ein paar Tage mit weniger Training.
reason-workouts-hit = Zuletzt { $hit } von { $of } Schlüsseleinheiten gut geschafft.
reason-easy-pace-slow-normal = Dein lockeres Tempo ist { $slower_s } s { $each } langsamer als sonst: mit müden Beinen normal, lass es langsam sein.
reason-easy-pace-slow = Dein lockeres Tempo ist { $slower_s } s { $each } langsamer als sonst, { $about ->
    [failing] und auch Schlüsseleinheiten gelingen nicht.
   *[sign] mehr, als müde Beine erklären.
 }
reason-no-rest-day = { $days } Trainingstage in Folge: Zeit für einen ganzen Ruhetag, ohne Ersatz.
reason-elite-exemption = { $days } Trainingstage in Folge; auf Spitzenniveau planst du deine Ruhe selbst.
reason-return-after-gap = { $first ->
    [easy] { $ran ->
        [one] Erst 1 Lauf
       *[other] Erst { $ran } Läufe
    } seit den { $days } Tagen ohne Laufen: Die ersten zwei, drei bleiben locker.
    [cross] Wieder da nach { $days } Tagen ohne Training: eine kurze erste Einheit.{ $asks ->
        [0] {""}
       *[other] {" "}War es eine Krankheit oder Verletzung? Dann sag mir das zuerst.
    }
    [walk] Wieder da nach { $days } Tagen ohne Laufen: kurz, laufen und gehen im Wechsel.{ $asks ->
        [0] {""}
       *[other] {" "}War es eine Krankheit oder Verletzung? Dann sag mir das zuerst.
    }
   *[short] Wieder da nach { $days } Tagen ohne Laufen: ein kurzer erster Lauf.{ $asks ->
        [0] {""}
       *[other] {" "}War es eine Krankheit oder Verletzung? Dann sag mir das zuerst.
    }
 }
reason-key-yesterday = Gestern war { $kind ->
    [long] ein langer Lauf
    [race] ein Wettkampf
   *[hard] eine harte Einheit
 }.
reason-hard-streak = { $done ->
    [0] Das wären { $days } harte Tage hintereinander, und auf einen harten Tag folgt nie der nächste.
   *[other] Das sind { $days } harte Tage hintereinander: jetzt lockere.
 }
reason-recovery-time = Zuletzt brauchten deine Beine nach einer harten oder langen Einheit { $recovery } Tage, und die letzte war { $days ->
    [one] gestern
   *[other] vor { $days } Tagen
 }.
reason-ramp-high = { $km } in der letzten Woche, { $percent } % mehr als in den Wochen davor (etwa { $before_km }){ $key ->
    [0] {"."}
   *[other] {":"} obendrauf keine Schlüsseleinheit.
 }
reason-long-run-spike = { $planned_km } sind geplant, dein längster Lauf der letzten 30 Tage hatte { $longest_km }: höchstens 10 % mehr, { $cap_km }.
reason-long-run-spike-min = { $planned_min } min sind geplant, dein längster Lauf der letzten 30 Tage dauerte { $longest_min } min: höchstens 10 % mehr.
reason-strength-yesterday = { $days ->
    [0] Ungewohntes Krafttraining
    [one] Das Krafttraining von gestern
   *[other] Das Krafttraining von vor { $days } Tagen
 } steckt dir noch in den Beinen: Schwere Gewichte passen besser auf Tage mit hartem Lauf.
reason-first-speed-work = { $days ->
    [0] Dein erstes schnelles Training seit Wochen: ein neuer Reiz. Halte es eher kurz, und plane danach zwei oder drei lockere Tage.
   *[other] { $key ->
        [0] Dein erstes schnelles Training seit Wochen steckt dir noch in den Beinen: Zwei oder drei lockere Tage gehören dahinter.
       *[other] Dein erstes schnelles Training seit Wochen war { $days ->
            [one] gestern
           *[other] vor { $days } Tagen
        }: Vor der nächsten Schlüsseleinheit kommen zwei lockere Tage.
    }
 }
reason-new-shoes = Seit den neuen Schuhen sind deine Beine an { $heavy } von { $of } Morgen schwer, davor an { $before } von { $before_of }: Probier auf einem lockeren Lauf das alte Paar.
reason-hips-tight = Hüfte oder Beine { $mornings } Morgen in Folge verspannt: Etwas Rumpftraining oder Yoga löst heute mehr als Kilometer.
triage-shoes-since = Schwere Beine an { $heavy } von { $of } Morgen seit den neuen Schuhen, davor an { $before } von { $before_of }.
reason-cutback-week = Eine Entlastungswoche: { $km }, { $percent } % weniger als die stärkste der Wochen davor. Weniger ist ihr Sinn{ $more ->
    [0] {""}
   *[other] {", also kommt heute nichts dazu"}
 }.
reason-cutback-due = { $weeks } Wochen ohne eine leichtere: Eine Entlastungswoche ist { $overdue ->
    [0] fällig
   *[other] überfällig
 }, etwa 25 % weniger in der nächsten Woche.
reason-monotony-high = Deine letzten sieben Tage waren einander sehr ähnlich (Monotonie { $monotony }): Mach die lockeren Tage noch lockerer, und gönn dir einen klaren Ruhetag.
reason-double-day = { $sessions } Einheiten sind heute geplant: Zweimal am Tag ist eher etwas für Profis, eine genügt.
reason-underfuelling-flag = { $flags ->
    [one] Ein Anzeichen
   *[other] { $flags } Anzeichen
 } dafür, dass du für dein Training zu wenig isst: Iss genug, vor allem Kohlenhydrate, und hol dir Rat in der Arztpraxis oder Ernährungsberatung.
reason-state-fresh = Mein Eindruck: frisch.
reason-state-normal = Mein Eindruck: normale Trainingsmüdigkeit.
reason-state-acute = Mein Eindruck: { $after ->
    [race] kurze Müdigkeit nach dem Wettkampf, meist in ein bis drei Tagen vorbei
    [key] kurze Müdigkeit nach der letzten Schlüsseleinheit, meist in ein bis drei Tagen vorbei
    [night] kurze Müdigkeit nach einer schlechten Nacht, meist in ein bis drei Tagen vorbei
    [gathered] Müdigkeit, die sich angesammelt hat; ein paar leichtere Tage, und sie vergeht
   *[nothing] kurze Müdigkeit aus den letzten Tagen, meist in ein bis drei Tagen vorbei
 }.
reason-state-accumulating = Mein Eindruck: Müdigkeit, die sich ansammelt, ohne etwas zu bringen.{ $race ->
    [0] {" "}Lauf drei bis fünf Tage lang ein Drittel bis die Hälfte weniger, dann schauen wir neu.
   *[other] {""}
 }
reason-state-productive = Mein Eindruck: die Müdigkeit eines Trainingsblocks, und zwar die nützliche. Deine Schlüsseleinheiten gelingen.
reason-state-suspected = Mein Eindruck: seit Wochen mehr Belastung, als du verarbeiten kannst. Das ist nur eine Vermutung; mehr zeigt eine ärztliche Untersuchung.
reason-state-possible-illness = Mein Eindruck: Vielleicht ist eine Krankheit im Anflug.
reason-never-more = Wenn du dich gut fühlst, geht der Plan auf: Heute kommt nichts dazu.
